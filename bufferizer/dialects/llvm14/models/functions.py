"""What functions, calls and returns do to buffers, whichever dialect they are of.

Source: mlir/lib/Dialect/Linalg/ComprehensiveBufferize/ModuleBufferization.cpp of LLVM 14.
"""

from __future__ import annotations

from bufferizer.buffer_model.boundary_rules import boundary_rules
from bufferizer.buffer_model.model import AliasingOperand, AliasingValue, BufferModel, NoBuffers, Relation
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.dialects.models.presets import ReadOnly, result_alias
from bufferizer.ir.attributes import BoolAttribute
from bufferizer.ir.functions import argument_attribute, writable_attribute
from bufferizer.ir.operation import BlockArgument, OpOperand, OpResult, Value


class Function(NoBuffers):
    """A function: its arguments are buffers of the caller's, and may be written."""

    is_allocation_hoisting_barrier = True

    def is_writable(self, value: Value, state: AnalysisState) -> bool:
        """Arguments are writable unless their attribute or `BoundaryRules` say otherwise."""
        assert isinstance(value, BlockArgument)
        function = value.block.parent_operation
        attribute = argument_attribute(function, value.index, writable_attribute(function))
        said = attribute.value if isinstance(attribute, BoolAttribute) else None
        if boundary_rules(state.options.semantics).only_callers_lend:
            return state.is_called or said is True
        return said is not False


class Call(BufferModel):
    """A direct call: what the callee's summary says; reads and writes of everything where there is none."""

    def reads(self, operand: OpOperand, state: AnalysisState) -> bool:
        """The callee may read the argument; where calls read everything it counts as read even if it is not."""
        if boundary_rules(state.options.semantics).calls_read_everything:
            return True
        summary = state.summary_of_callee(operand.owner)
        return summary is None or operand.index in summary.read

    def writes(self, operand: OpOperand, state: AnalysisState) -> bool:
        """The callee may write the argument."""
        summary = state.summary_of_callee(operand.owner)
        return summary is None or operand.index in summary.written

    def aliasing_values(self, operand: OpOperand, state: AnalysisState) -> list[AliasingValue]:
        """The first result that the callee returns the argument's very buffer as; of others nobody knows."""
        summary = state.summary_of_callee(operand.owner)
        equivalent = summary.equivalent if summary is not None else ()
        results = [result for result, argument in equivalent if argument == operand.index]
        return result_alias(operand.owner, min(results)) if results else []

    def aliasing_operands(self, value: Value, state: AnalysisState) -> list[AliasingOperand]:
        """The argument that the callee returns as the result, be it as others, too."""
        assert isinstance(value, OpResult)
        summary = state.summary_of_callee(value.owner)
        equivalent = dict(summary.equivalent) if summary is not None else {}
        argument = equivalent.get(value.index)
        return [
            AliasingOperand(operand, Relation.EQUIVALENT)
            for operand in value.owner.operands
            if operand.index == argument
        ]


class Return(ReadOnly):
    """A return: the caller may read what is returned."""
