"""What scf ops do to buffers in LLVM 14. Source: mlir/lib/Dialect/SCF/Transforms/BufferizableOpInterfaceImpl.cpp."""

from __future__ import annotations

from bufferizer.buffer_model.model import AliasingOperand, AliasingValue, BufferModel, NoBuffers, Relation
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.dialects.models.presets import ReadOnly, result_alias, yielded_operands
from bufferizer.dialects.models.scf import carried_argument, carried_index, yields_its_argument
from bufferizer.ir.operation import OpOperand, OpResult, Value
from bufferizer.ir.types import TensorType


class For(BufferModel):
    """``scf.for``. Nothing is known of iterations: what runs again and again is taken to run once."""

    def reads(self, operand: OpOperand, state: AnalysisState) -> bool:
        """A carried operand is read if the body may read its argument."""
        argument = carried_argument(operand)
        return argument is None or state.is_value_read(argument)

    def writes(self, operand: OpOperand, state: AnalysisState) -> bool:
        """A carried operand is always taken to be written."""
        return True

    def aliasing_values(self, operand: OpOperand, state: AnalysisState) -> list[AliasingValue]:
        """The loop's result of the same position."""
        index = carried_index(operand)
        if index is None or not isinstance(operand.type, TensorType):
            return []
        same = yields_its_argument(operand.owner, index, state)
        return result_alias(operand.owner, index, Relation.EQUIVALENT if same else Relation.UNKNOWN, definite=same)

    def is_writable(self, value: Value, state: AnalysisState) -> bool:
        """A carried buffer is either an in-place operand, checked as such, or a fresh copy."""
        return True


class If(NoBuffers):
    """``scf.if``: each result is what one of two regions yields."""

    mutually_exclusive_regions = True

    def aliasing_operands(self, value: Value, state: AnalysisState) -> list[AliasingOperand]:
        """What the regions yield."""
        return yielded_operands(value, definite=False)

    def result_is_write(self, result: OpResult, state: AnalysisState) -> bool:
        """Walks up the use-def chain end at the result, whatever the regions do."""
        return True


class ExecuteRegion(NoBuffers):
    """``scf.execute_region``: its results are what its one yield yields."""

    def aliasing_operands(self, value: Value, state: AnalysisState) -> list[AliasingOperand]:
        """What the region yields."""
        return yielded_operands(value, definite=True)

    def result_is_write(self, result: OpResult, state: AnalysisState) -> bool:
        """Walks up the use-def chain end at the result, whatever the region does."""
        return True


class Parallel(NoBuffers):
    """``scf.parallel``: allocations are not hoisted out of it (AllocationHoistingBarrierOnly)."""

    is_allocation_hoisting_barrier = True


class Yield(ReadOnly):
    """``scf.yield``."""

    def aliasing_values(self, operand: OpOperand, state: AnalysisState) -> list[AliasingValue]:
        """The result of an op that runs a region once. A loop's results are told by the loop."""
        parent = operand.owner.parent_operation
        if parent is None or parent.name not in ("scf.if", "scf.execute_region"):
            return []
        return result_alias(parent, operand.index, definite=parent.name == "scf.execute_region")

    def must_be_in_place(self, operand: OpOperand, state: AnalysisState) -> bool:
        """A copy here would be an allocation yielded out of the region."""
        return True


MODELS: dict[str, BufferModel] = {
    "scf.execute_region": ExecuteRegion(),
    "scf.for": For(),
    "scf.if": If(),
    "scf.parallel": Parallel(),
    "scf.yield": Yield(),
}
