"""How func ops are written in terms of buffers by the rules of LLVM 14, which had them in other dialects."""

from __future__ import annotations

from bufferizer.buffer_model.rewriter import BufferRewrite
from bufferizer.dialects.llvm14.rewrites.calls import Call
from bufferizer.dialects.llvm14.rewrites.functions import Function, Return

REWRITES: dict[str, BufferRewrite] = {"func.call": Call(), "func.func": Function(), "func.return": Return()}
