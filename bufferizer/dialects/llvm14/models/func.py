"""What func ops do to buffers by the rules of LLVM 14, which had them in other dialects."""

from __future__ import annotations

from bufferizer.buffer_model.model import BufferModel
from bufferizer.dialects.llvm14.models.functions import Call, Function, Return

MODELS: dict[str, BufferModel] = {"func.call": Call(), "func.func": Function(), "func.return": Return()}
