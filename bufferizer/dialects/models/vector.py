"""What vector ops do to buffers. Source: mlir/lib/Dialect/Vector/Transforms/BufferizableOpInterfaceImpl.cpp."""

from __future__ import annotations

from collections.abc import Sequence

from bufferizer.buffer_model.model import BufferModel
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.dialects.index_values.equality import are_all_equal
from bufferizer.dialects.models.presets import (
    DestinationStyle,
    InsertsPart,
    ReadOnly,
    TakesYieldedValues,
    YieldsToParent,
)
from bufferizer.dialects.models.tensor import slice_operands
from bufferizer.ir.affine import AffineDimension
from bufferizer.ir.attributes import AffineMapAttribute
from bufferizer.ir.operation import Operation, OpOperand
from bufferizer.ir.static_values import StaticOrValue, constant_integer
from bufferizer.ir.types import TensorType, VectorType


class TransferWrite(InsertsPart):
    """``vector.transfer_write``: the destination keeps what the vector does not cover."""

    def __init__(self) -> None:
        super().__init__("base")

    def reads(self, operand: OpOperand, state: AnalysisState) -> bool:
        """The destination is not read if the vector covers all of it; the compiler forgets masks that are operands."""
        return not _covers_destination(operand.owner)

    def is_same_part(self, slice_: Operation, insertion: Operation) -> bool:
        """The slice is what the vector covers (SubsetOpInterfaceImpl.cpp)."""
        return all(map(are_all_equal, _written_part(insertion), slice_operands(slice_)))


def _written_part(operation: Operation) -> tuple[Sequence[StaticOrValue], ...]:
    """Return offsets, sizes and strides of what a transfer_write writes (getTransferChunkAccessed)."""
    offsets = [index.value for index in operation.group("indices")]
    vector = operation.operands[0].type
    shape = [size or 1 for size in vector.shape] if isinstance(vector, VectorType) else []
    map_ = operation.attribute("permutation_map")
    if isinstance(map_, AffineMapAttribute):
        dimensions = [result.position for result in map_.map.results if isinstance(result, AffineDimension)]
    else:
        dimensions = list(range(len(offsets) - len(shape), len(offsets)))
    sizes = [1] * len(offsets)
    for dimension, size in zip(dimensions, shape):
        if 0 <= dimension < len(sizes):  # what the verifier refuses may have too few indices
            sizes[dimension] = size
    return offsets, sizes, [1] * len(offsets)


def _covers_destination(operation: Operation) -> bool:
    destination, vector = operation.operands[1].type, operation.operands[0].type
    if not isinstance(destination, TensorType) or not isinstance(vector, VectorType) or None in destination.shape:
        return False
    parent = operation.parent_operation
    if parent is not None and parent.name == "vector.mask":
        return False
    at_origin = all(constant_integer(index.value) == 0 for index in operation.group("indices"))
    return at_origin and all((d or 0) <= v for d, v in zip(destination.shape, vector.shape, strict=False))


MODELS: dict[str, BufferModel] = {
    "vector.gather": ReadOnly(),
    "vector.mask": TakesYieldedValues(),
    "vector.scatter": DestinationStyle("base"),
    "vector.transfer_read": ReadOnly(),
    "vector.transfer_write": TransferWrite(),
    "vector.yield": YieldsToParent(),
}
