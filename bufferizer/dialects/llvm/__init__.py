"""The llvm dialect, as far as programs that still have tensors or memrefs use it."""

from __future__ import annotations

from bufferizer.dialects.llvm import intrinsics, memory, operations, symbols
from bufferizer.dialects.registry import dialect

DIALECT = dialect("llvm", [*symbols.OPERATIONS, *memory.OPERATIONS, *operations.OPERATIONS, *intrinsics.OPERATIONS])
