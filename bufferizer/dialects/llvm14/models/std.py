"""What std ops do to buffers.

Sources: ModuleBufferization.cpp and, in StandardOps/Transforms, BufferizableOpInterfaceImpl.cpp of LLVM 14.
"""

from __future__ import annotations

from bufferizer.buffer_model.model import BufferModel
from bufferizer.dialects.llvm14.models.functions import Call, Return
from bufferizer.dialects.llvm14.models.selection import Select

MODELS: dict[str, BufferModel] = {"std.call": Call(), "std.return": Return(), "std.select": Select()}
