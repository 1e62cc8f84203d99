"""How std ops are written in terms of buffers.

Sources: ModuleBufferization.cpp and, in StandardOps/Transforms, BufferizableOpInterfaceImpl.cpp of LLVM 14.
"""

from __future__ import annotations

from bufferizer.buffer_model.rewriter import BufferRewrite
from bufferizer.dialects.llvm14.rewrites.calls import Call
from bufferizer.dialects.llvm14.rewrites.functions import Return
from bufferizer.dialects.llvm14.rewrites.selection import Select

REWRITES: dict[str, BufferRewrite] = {"std.call": Call(), "std.return": Return(), "std.select": Select()}
