"""What builtin ops do to buffers in LLVM 14."""

from __future__ import annotations

from bufferizer.buffer_model.model import BufferModel
from bufferizer.dialects.llvm14.models.functions import Function

MODELS: dict[str, BufferModel] = {"builtin.func": Function()}
