"""The spirv dialect: SPIR-V's instructions.

Transcribed from mlir/include/mlir/Dialect/SPIRV/IR of LLVM 22; readers after mlir/lib/Dialect/SPIRV/IR.
"""

from __future__ import annotations

from bufferizer.dialects.registry import dialect
from bufferizer.dialects.spirv import arithmetic, core, groups, images

DIALECT = dialect("spirv", [*core.OPERATIONS, *arithmetic.OPERATIONS, *groups.OPERATIONS, *images.OPERATIONS])
