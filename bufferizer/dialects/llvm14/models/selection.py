"""What selecting one of two tensors does to buffers: std.select, which is arith.select today."""

from __future__ import annotations

from bufferizer.buffer_model.model import AliasingValue, NoBuffers, Relation
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.dialects.models.presets import result_alias
from bufferizer.ir.operation import OpOperand


class Select(NoBuffers):
    """One of two buffers; never told to be the same as either."""

    def aliasing_values(self, operand: OpOperand, state: AnalysisState) -> list[AliasingValue]:
        """The result may be the operand's buffer."""
        return result_alias(operand.owner, 0, Relation.UNKNOWN, definite=False)
