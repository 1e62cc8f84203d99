"""What tensor ops do to buffers in LLVM 14.

Source: mlir/lib/Dialect/Tensor/Transforms/BufferizableOpInterfaceImpl.cpp.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from bufferizer.buffer_model.model import BufferModel, Relation, SubsetInsertion
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.dialects.llvm14.models.linalg import InitTensor
from bufferizer.dialects.models.presets import Allocates, DestinationStyle, ReadOnly, View
from bufferizer.dialects.models.tensor import InsertSlice as InsertSliceToday
from bufferizer.ir.operation import Operation, OpOperand, OpResult
from bufferizer.ir.static_values import StaticOrValue, constant_integer, mixed_values


class InsertSlice(InsertSliceToday):
    """``tensor.insert_slice``: always takes the destination to keep some of its contents."""

    def reads(self, operand: OpOperand, state: AnalysisState) -> bool:
        """Source and destination are read."""
        return True

    def subset_insertion(self, operation: Operation) -> SubsetInsertion | None:
        """The source goes into the destination."""
        insertion = super().subset_insertion(operation)
        return replace(insertion, any_tensor=True) if insertion is not None else None

    def is_equivalent_subset(self, insertion: Operation, candidate: OpResult, state: AnalysisState) -> bool:
        """An extract_slice at the same place, of whatever tensor.

        Whether the two tensors are the same is not looked at (areEquivalentExtractSliceOps compares an op to itself).
        """
        return candidate.owner.name == "tensor.extract_slice" and slice_place(candidate.owner) == slice_place(insertion)


@lru_cache(maxsize=1024)
def slice_place(operation: Operation) -> tuple[tuple[StaticOrValue, ...], ...]:
    """Return offsets, sizes and strides, constants as ints (sameOffsetsSizesAndStrides)."""
    return tuple(
        tuple(_known(entry) for entry in mixed_values(operation, f"static_{name}", name))
        for name in ("offsets", "sizes", "strides")
    )


def _known(entry: StaticOrValue) -> StaticOrValue:
    constant = constant_integer(entry)
    return entry if constant is None else constant


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
