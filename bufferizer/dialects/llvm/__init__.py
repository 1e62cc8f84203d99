"""The llvm dialect, as far as programs that still have tensors or memrefs use it."""

from __future__ import annotations

from bufferizer.dialects.llvm import intrinsics, memory, operations, special_intrinsics, symbols
from bufferizer.dialects.registry import dialect

_PARTS = (symbols, memory, operations, intrinsics, special_intrinsics)
DIALECT = dialect("llvm", [operation for part in _PARTS for operation in part.OPERATIONS])
