"""Where the copy of an out-of-place operand is made: on the way into the op, or of the result instead.

Source: BufferizableOpInterface.cpp (resolveTensorOpOperandConflicts).
"""

from __future__ import annotations

from bufferizer.buffer_model.state import AnalysisState
from bufferizer.ir.operation import OpOperand, OpResult, Value
from bufferizer.ir.types import UnrankedTensorType, is_tensor


def result_to_copy_instead(operand: OpOperand, state: AnalysisState) -> OpResult | None:
    """Return the result of an op that only makes a view: it may be smaller than the operand.

    %part = tensor.extract_slice %large[0] [4] [1]
    """
    aliases = state.aliasing_values(operand)
    if len(aliases) != 1 or state.writes(operand):
        return None
    value = aliases[0].value
    if not isinstance(value, OpResult) or isinstance(value.type, UnrankedTensorType):
        return None
    return value if len(state.aliasing_operands(value)) == 1 else None


def is_result_copied(value: Value, state: AnalysisState) -> bool:
    """Tell whether all who use a tensor use a copy that is made of it as the result of its op."""
    return isinstance(value, OpResult) and any(
        is_tensor(operand.type) and not state.is_in_place(operand) and result_to_copy_instead(operand, state) is value
        for operand in value.owner.operands
    )
