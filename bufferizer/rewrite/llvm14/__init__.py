"""How LLVM 14 rewrites: what it folds before and after, where it makes buffers, and what callers allocate."""
