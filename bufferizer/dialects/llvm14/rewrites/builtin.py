"""How builtin ops are written in terms of buffers by the rules of LLVM 14."""

from __future__ import annotations

from bufferizer.buffer_model.rewriter import BufferRewrite
from bufferizer.dialects.llvm14.rewrites.functions import Function

REWRITES: dict[str, BufferRewrite] = {"builtin.func": Function()}
