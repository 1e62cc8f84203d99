"""What shape ops do to buffers. Source: mlir/lib/Dialect/Shape/Transforms/BufferizableOpInterfaceImpl.cpp."""

from __future__ import annotations

from bufferizer.buffer_model.model import BufferModel
from bufferizer.dialects.models.presets import TakesYieldedValues, YieldsToParent

MODELS: dict[str, BufferModel] = {
    "shape.assuming": TakesYieldedValues(),
    "shape.assuming_yield": YieldsToParent(),
}
