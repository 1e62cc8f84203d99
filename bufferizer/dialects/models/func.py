"""What func ops do to buffers.

Source: mlir/lib/Dialect/Bufferization/Transforms/FuncBufferizableOpInterfaceImpl.cpp.
"""

from __future__ import annotations

from bufferizer.buffer_model.model import AliasingOperand, AliasingValue, BufferModel, NoBuffers, Relation
from bufferizer.buffer_model.state import AnalysisState, FunctionSummary
from bufferizer.buffer_model.tensors import has_tensor_argument
from bufferizer.dialects.models.presets import ReadOnly, branch_operands
from bufferizer.ir.attributes import BoolAttribute
from bufferizer.ir.functions import argument_attribute, has_tensor_signature
from bufferizer.ir.operation import BlockArgument, Operation, OpOperand, Value
from bufferizer.ir.types import is_tensor


class Function(NoBuffers):
    """``func.func``: its arguments are buffers of the caller's."""

    supports_unstructured_control_flow = True

    def has_tensors(self, operation: Operation) -> bool:
        """Tell by the signature and the blocks; a declaration has the one and not the other."""
        return has_tensor_signature(operation) or has_tensor_argument(operation)

    def aliasing_operands(self, value: Value, state: AnalysisState) -> list[AliasingOperand]:
        """Arguments of blocks other than the first take what branches forward."""
        return branch_operands(value) if isinstance(value, BlockArgument) else []

    def is_writable(self, value: Value, state: AnalysisState) -> bool:
        """Arguments are writable unless ``bufferization.writable = false`` says otherwise."""
        assert isinstance(value, BlockArgument)
        if value.block is not value.block.region.entry:
            return True
        attribute = argument_attribute(value.block.parent_operation, value.index, "bufferization.writable")
        return attribute.value if isinstance(attribute, BoolAttribute) else True


class Call(BufferModel):
    """``func.call``: what the callee's summary says; anything where there is none (recursion)."""

    def reads(self, operand: OpOperand, state: AnalysisState) -> bool:
        """The callee may read the argument."""
        summary = _summary(operand, state)
        return summary is None or operand.index in summary.read

    def writes(self, operand: OpOperand, state: AnalysisState) -> bool:
        """The callee may write the argument."""
        summary = _summary(operand, state)
        return summary is None or operand.index in summary.written

    def aliasing_values(self, operand: OpOperand, state: AnalysisState) -> list[AliasingValue]:
        """The results that the callee returns the argument's buffer as, or a part of it."""
        results = operand.owner.results
        summary = _summary(operand, state)
        if summary is None:
            return [AliasingValue(result, Relation.UNKNOWN, False) for result in results if is_tensor(result.type)]
        aliasing = [result for result, arguments in summary.aliasing if operand.index in arguments]
        same = len(aliasing) == 1 and (aliasing[0], operand.index) in summary.equivalent
        relation = Relation.EQUIVALENT if same else Relation.UNKNOWN
        return [AliasingValue(results[index], relation, same) for index in aliasing if index < len(results)]


class Return(ReadOnly):
    """``func.return``: the caller may read what is returned."""


def _summary(operand: OpOperand, state: AnalysisState) -> FunctionSummary | None:
    return state.summary_of_callee(operand.owner)


MODELS: dict[str, BufferModel] = {
    "func.call": Call(),
    "func.func": Function(),
    "func.return": Return(),
}
