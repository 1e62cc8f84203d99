"""What arith ops do to buffers in LLVM 14.

Source: mlir/lib/Dialect/Arithmetic/Transforms/BufferizableOpInterfaceImpl.cpp.
"""

from __future__ import annotations

from bufferizer.buffer_model.model import BufferModel
from bufferizer.dialects.llvm14.models.selection import Select
from bufferizer.dialects.models.arith import Constant
from bufferizer.dialects.models.presets import View

MODELS: dict[str, BufferModel] = {
    "arith.constant": Constant(),
    "arith.index_cast": View(),
    "arith.select": Select(),
}
