"""What vector ops do to buffers in LLVM 14.

Source: mlir/lib/Dialect/Vector/Transforms/BufferizableOpInterfaceImpl.cpp.
"""

from __future__ import annotations

from bufferizer.buffer_model.model import AliasingValue, BufferModel
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.dialects.models.presets import ReadOnly, result_alias
from bufferizer.ir.operation import OpOperand


class TransferWrite(ReadOnly):
    """``vector.transfer_write``: always takes the destination to keep some of its contents."""

    def writes(self, operand: OpOperand, state: AnalysisState) -> bool:
        """The destination is written."""
        return True

    def aliasing_values(self, operand: OpOperand, state: AnalysisState) -> list[AliasingValue]:
        """The result is the destination's buffer."""
        return result_alias(operand.owner, 0)


MODELS: dict[str, BufferModel] = {
    "vector.transfer_read": ReadOnly(),
    "vector.transfer_write": TransferWrite(),
}
