"""What ops do to buffers in LLVM 14: what its BufferizableOpInterface says of them, with a module for each dialect."""
