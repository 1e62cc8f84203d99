"""What the verifier has against ops of which a buffer knows sizes that its tensor does not: a function may return one.

    %cast = tensor.cast %arg : tensor<4xf32> to tensor<?xf32>
    return %cast : tensor<?xf32>  // as a memref<4xf32>

Callers make copies and tensors of it by the tensor's type.
"""

from __future__ import annotations

from collections.abc import Sequence

from bufferizer.buffer_model.buffers import BufferType
from bufferizer.ir.types import MemRefType, Shape, TensorType, Type


def problems_of_allocation(type_: MemRefType, sizes: Sequence[str]) -> list[str]:
    """Return what is wrong with a ``memref.alloc`` with these sizes."""
    expected = type_.shape.count(None)
    if len(sizes) == expected:
        return []
    return [f"'memref.alloc' op incorrect number of dynamic sizes, has {len(sizes)}, expected {expected}"]


def problems_of_tensor(tensor: Type, buffer: BufferType) -> list[str]:
    """Return what is wrong with a ``bufferization.to_tensor`` between these types."""
    if _shape(tensor) == _shape(buffer):
        return []
    problem = "failed to verify that specified tensor and buffer types match"
    return ["shapes do not match", f"'bufferization.to_tensor' op {problem}"]


def _shape(type_: Type) -> Shape | None:
    return type_.shape if isinstance(type_, TensorType | MemRefType) else None
