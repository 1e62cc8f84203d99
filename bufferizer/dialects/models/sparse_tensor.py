"""What sparse_tensor ops do to buffers, as far as One-Shot analysis takes them.

Source: mlir/lib/Dialect/SparseTensor/Transforms/BufferizableOpInterfaceImpl.cpp. Rewriting them is left to the
sparsifier.
"""

from __future__ import annotations

from bufferizer.buffer_model.model import AliasingValue, BufferModel, NoBuffers, Refusal, Relation
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.dialects.models.presets import Allocates, ReadOnly, View, result_alias
from bufferizer.ir.operation import Operation, OpOperand, OpResult, Value
from bufferizer.ir.types import is_tensor
from bufferizer.ir.verification import op_error


class New(NoBuffers):
    """``sparse_tensor.new``: allocates, but does not write."""

    def result_is_write(self, result: OpResult, state: AnalysisState) -> bool:
        """The contents come from a file, which the analysis does not follow."""
        return False

    def allocates(self, value: Value) -> bool:
        """The result is a new buffer."""
        return True


class Assemble(ReadOnly):
    """``sparse_tensor.assemble``: the result takes over the operands' buffers."""

    def aliasing_values(self, operand: OpOperand, state: AnalysisState) -> list[AliasingValue]:
        """Every operand is a part of the result."""
        return result_alias(operand.owner, 0, Relation.UNKNOWN)


class Disassemble(NoBuffers):
    """``sparse_tensor.disassemble``: writes into the buffers it is given besides the tensor."""

    def reads(self, operand: OpOperand, state: AnalysisState) -> bool:
        """The sparse tensor is read."""
        return operand.index == 0

    def writes(self, operand: OpOperand, state: AnalysisState) -> bool:
        """The others are written."""
        return operand.index > 0

    def aliasing_values(self, operand: OpOperand, state: AnalysisState) -> list[AliasingValue]:
        """They are the results, in order."""
        return result_alias(operand.owner, operand.index - 1) if operand.index > 0 else []


class Foreach(ReadOnly):
    """``sparse_tensor.foreach``: values may be handed from one element to the next, but no tensors."""

    def verify(self, operation: Operation, state: AnalysisState) -> Refusal | None:
        """Refuse results that are tensors, which would take an analysis of the loop."""
        if any(is_tensor(result.type) for result in operation.results):
            return Refusal(operation, op_error(operation, "tensor results are not supported yet"))
        return None


MODELS: dict[str, BufferModel] = {
    "sparse_tensor.assemble": Assemble(),
    "sparse_tensor.concatenate": Allocates(),
    "sparse_tensor.convert": Allocates(),
    "sparse_tensor.coordinates": ReadOnly(),
    "sparse_tensor.coordinates_buffer": ReadOnly(),
    "sparse_tensor.disassemble": Disassemble(),
    "sparse_tensor.foreach": Foreach(),
    "sparse_tensor.load": View(),
    "sparse_tensor.new": New(),
    "sparse_tensor.number_of_entries": ReadOnly(),
    "sparse_tensor.positions": ReadOnly(),
    "sparse_tensor.values": ReadOnly(),
}
