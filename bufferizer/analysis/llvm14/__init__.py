"""What LLVM 14 makes of a program before it analyses it, and what it refuses."""
