"""The nvvm dialect: the instructions of NVIDIA's GPUs.

Transcribed from mlir/include/mlir/Dialect/LLVMIR/NVVMOps.td of LLVM 22,
but for the few operations that have a parser in C++.
"""

from __future__ import annotations

from bufferizer.dialects.nvvm import core, tensors
from bufferizer.dialects.registry import dialect

DIALECT = dialect("nvvm", [*core.OPERATIONS, *tensors.OPERATIONS])
