"""The rocdl dialect: the instructions of AMD's GPUs.

Transcribed from mlir/include/mlir/Dialect/LLVMIR/ROCDLOps.td of LLVM 22,
but for the few operations that have a parser in C++.
"""

from __future__ import annotations

from bufferizer.dialects.registry import dialect
from bufferizer.dialects.rocdl import conversions, core, matrices

DIALECT = dialect("rocdl", [*conversions.OPERATIONS, *core.OPERATIONS, *matrices.OPERATIONS])
