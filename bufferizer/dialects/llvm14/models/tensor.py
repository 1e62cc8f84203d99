"""What tensor ops do to buffers in LLVM 14.

Source: mlir/lib/Dialect/Tensor/Transforms/BufferizableOpInterfaceImpl.cpp.
"""

from __future__ import annotations

from bufferizer.buffer_model.model import BufferModel, Relation, SubsetInsertion
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.dialects.llvm14.models.linalg import InitTensor
from bufferizer.dialects.models.presets import Allocates, DestinationStyle, ReadOnly, View
from bufferizer.dialects.models.tensor import InsertSlice as InsertSliceToday
from bufferizer.ir.operation import Operation, OpOperand, OpResult
from bufferizer.ir.static_values import StaticOrOperand, StaticOrValue, constant_integer, mixed_operands
from bufferizer.kept import kept_by_arguments


class InsertSlice(InsertSliceToday):
    """``tensor.insert_slice``: always takes the destination to keep some of its contents."""

    def reads(self, operand: OpOperand, state: AnalysisState) -> bool:
        """Source and destination are read."""
        return True

    def subset_insertion(self, operation: Operation) -> SubsetInsertion | None:
        """The source goes into the destination."""
        insertion = super().subset_insertion(operation)
        return insertion._replace(any_tensor=True) if insertion is not None else None

    def is_equivalent_subset(self, insertion: Operation, candidate: OpResult, state: AnalysisState) -> bool:
        """An extract_slice at the same place, of whatever tensor.

        Whether the two tensors are the same is not looked at (areEquivalentExtractSliceOps compares an op to itself).
        """
        is_slice = candidate.owner.name == "tensor.extract_slice"
        return is_slice and slice_place(candidate.owner, state) == slice_place(insertion, state)


def slice_place(operation: Operation, state: AnalysisState) -> list[StaticOrValue]:
    """Return offsets, sizes and strides, constants as ints (sameOffsetsSizesAndStrides)."""
    return [_known(entry, state) for entry in _entries_of_slice(operation)]


@kept_by_arguments(1024)
def _entries_of_slice(operation: Operation) -> tuple[StaticOrOperand, ...]:
    groups = ("offsets", "sizes", "strides")
    return tuple(entry for name in groups for entry in mixed_operands(operation, f"static_{name}", name))


def _known(entry: StaticOrOperand, state: AnalysisState) -> StaticOrValue:
    if isinstance(entry, int):
        return entry
    value = state.value_of(entry)
    constant = constant_integer(value)
    return value if constant is None else constant


MODELS: dict[str, BufferModel] = {
    "tensor.cast": View(),
    "tensor.dim": ReadOnly(),
    "tensor.empty": InitTensor(),  # linalg.init_tensor by today's name
    "tensor.extract": ReadOnly(),
    "tensor.extract_slice": View(Relation.UNKNOWN),
    "tensor.from_elements": Allocates(),
    "tensor.generate": Allocates(),
    "tensor.insert": DestinationStyle("dest"),
    "tensor.insert_slice": InsertSlice(),
    "tensor.pad": Allocates(),  # the analysis knows better: an insert_slice into a new buffer (generalized_pad.py)
    "tensor.rank": ReadOnly(),
}
