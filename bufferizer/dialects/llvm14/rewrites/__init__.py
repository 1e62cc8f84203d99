"""How ops are written in terms of buffers by the rules of LLVM 14, with a module for each dialect."""
