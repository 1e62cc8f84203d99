"""What vector ops do to buffers. Source: mlir/lib/Dialect/Vector/Transforms/BufferizableOpInterfaceImpl.cpp."""

from __future__ import annotations

from bufferizer.buffer_model.model import BufferModel
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.dialects.models.presets import DestinationStyle, ReadOnly, TakesYieldedValues, YieldsToParent
from bufferizer.ir.operation import Operation, OpOperand
from bufferizer.ir.static_values import constant_integer
from bufferizer.ir.types import TensorType, VectorType


class TransferWrite(DestinationStyle):
    """``vector.transfer_write``: the destination keeps what the vector does not cover."""

    def __init__(self) -> None:
        super().__init__("base")

    def reads(self, operand: OpOperand, state: AnalysisState) -> bool:
        """The destination is not read if the vector covers all of it; the compiler forgets masks that are operands."""
        return not _covers_destination(operand.owner)


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
    "vector.transfer_read": ReadOnly(),
    "vector.transfer_write": TransferWrite(),
    "vector.yield": YieldsToParent(),
}
