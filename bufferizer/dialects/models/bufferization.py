"""What bufferization ops do to buffers. Source: mlir/lib/Dialect/Bufferization/IR/BufferizationOps.cpp."""

from __future__ import annotations

from bufferizer.buffer_model.model import AliasingValue, BufferModel, NoBuffers, SubsetInsertion
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.dialects.models.presets import Allocates, result_alias
from bufferizer.ir.operation import Operation, OpOperand, OpResult, Value


class AllocTensor(Allocates):
    """``bufferization.alloc_tensor``: a new buffer, its contents undefined or those of ``copy``."""

    def result_is_write(self, result: OpResult, state: AnalysisState) -> bool:
        """Only a copy defines the contents."""
        return bool(result.owner.group("copy"))


class MaterializeInDestination(BufferModel):
    """``bufferization.materialize_in_destination``: the source must end up in the destination's buffer."""

    def reads(self, operand: OpOperand, state: AnalysisState) -> bool:
        """The source is read."""
        return operand.index == 0

    def writes(self, operand: OpOperand, state: AnalysisState) -> bool:
        """The destination is written."""
        return operand.index == 1

    def aliasing_values(self, operand: OpOperand, state: AnalysisState) -> list[AliasingValue]:
        """The result, if there is one, is the destination."""
        return result_alias(operand.owner, 0) if operand.index == 1 else []

    def must_be_in_place(self, operand: OpOperand, state: AnalysisState) -> bool:
        """The op exists to forbid a copy."""
        return True

    def is_elementwise_access(self, operands: tuple[OpOperand, OpOperand], state: AnalysisState) -> bool:
        """Elements that were copied are not read again."""
        return True

    def subset_insertion(self, operation: Operation) -> SubsetInsertion | None:
        """The whole destination is the part that is written."""
        if len(operation.operands) < 2:
            return None
        return SubsetInsertion(operation.operands[0], operation.operands[1])

    def is_equivalent_subset(self, insertion: Operation, candidate: OpResult, state: AnalysisState) -> bool:
        """The destination itself."""
        return state.are_equivalent(candidate, insertion.operands[1].value)


class ToTensor(NoBuffers):
    """``bufferization.to_tensor``: a tensor over a given buffer."""

    def is_writable(self, value: Value, state: AnalysisState) -> bool:
        """Only where the user says so."""
        return isinstance(value, OpResult) and "writable" in value.owner.attributes


class ToBuffer(NoBuffers):
    """``bufferization.to_buffer``: what happens to the memref is unknown."""

    def reads(self, operand: OpOperand, state: AnalysisState) -> bool:
        """The memref may be read."""
        return True

    def writes(self, operand: OpOperand, state: AnalysisState) -> bool:
        """The memref may be written unless it is marked read-only."""
        return "read_only" not in operand.owner.attributes


MODELS: dict[str, BufferModel] = {
    "bufferization.alloc_tensor": AllocTensor(),
    "bufferization.dealloc_tensor": NoBuffers(),
    "bufferization.materialize_in_destination": MaterializeInDestination(),
    "bufferization.to_buffer": ToBuffer(),
    "bufferization.to_tensor": ToTensor(),
}
