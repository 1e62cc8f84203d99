"""How vector ops are written in terms of buffers by the rules of LLVM 14: as today, as far as it knows them."""

from __future__ import annotations

from bufferizer.buffer_model.rewriter import BufferRewrite
from bufferizer.dialects.rewrites.vector import Read, Write

REWRITES: dict[str, BufferRewrite] = {"vector.transfer_read": Read(), "vector.transfer_write": Write("base")}
