"""What affine ops do to buffers in LLVM 14: allocations are not hoisted out of affine.parallel."""

from __future__ import annotations

from bufferizer.buffer_model.model import BufferModel
from bufferizer.dialects.llvm14.models.scf import Parallel

MODELS: dict[str, BufferModel] = {"affine.parallel": Parallel()}
