"""How cf ops are written in terms of buffers: with the block arguments they forward to."""

from __future__ import annotations

from bufferizer.buffer_model.rewriter import BufferRewrite
from bufferizer.dialects.rewrites.branches import Branch

REWRITES: dict[str, BufferRewrite] = {"cf.br": Branch(), "cf.cond_br": Branch(), "cf.switch": Branch()}
