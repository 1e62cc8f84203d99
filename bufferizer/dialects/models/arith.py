"""What arith ops do to buffers. Source: mlir/lib/Dialect/Arith/Transforms/BufferizableOpInterfaceImpl.cpp."""

from __future__ import annotations

from bufferizer.buffer_model.model import AliasingValue, BufferModel, NoBuffers
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.dialects.models.presets import View, result_alias
from bufferizer.ir.operation import OpOperand, Value


class Constant(NoBuffers):
    """``arith.constant``: a global that nobody may write."""

    def is_writable(self, value: Value, state: AnalysisState) -> bool:
        """Constant memory is read-only."""
        return False


class Select(NoBuffers):
    """``arith.select``: one of two buffers."""

    def aliasing_values(self, operand: OpOperand, state: AnalysisState) -> list[AliasingValue]:
        """The result is the operand's buffer, or the other one's."""
        return result_alias(operand.owner, 0, definite=False)


MODELS: dict[str, BufferModel] = {
    "arith.constant": Constant(),
    "arith.index_cast": View(),
    "arith.select": Select(),
}
