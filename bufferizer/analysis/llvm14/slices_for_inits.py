"""Slices that take the place of new tensors (see `bufferizer.analysis.llvm14.init_tensors`).

Operations are not changed. A new tensor gets a model that makes it the slice's result, by a use that nobody wrote:

    %slice = tensor.extract_slice %t[%i] [5] [1]    // not in the text
    %0 = linalg.init_tensor [5]                     // passes %slice on
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bufferizer.analysis.llvm14.folding import Folding, PassesOn
from bufferizer.ir.operation import NO_SPAN, Operation, OpOperand, OpResult, Value
from bufferizer.ir.static_values import dimensions_of_rank, mixed_values, static_entries
from bufferizer.ir.types import TensorType, Type

PLACE = ("offsets", "sizes", "strides")


@dataclass(frozen=True, slots=True, eq=False)
class SliceForInit:
    """A new ``tensor.extract_slice``, in front of ``anchor``, in the place of ``init``; ``use`` ties the two.

    Of a pad, ``init`` is the fill that makes the padding, which then fills the slice.
    """

    init: Operation
    operation: Operation
    anchor: Operation
    use: OpOperand

    @staticmethod
    def of(init: Operation, insertion: Operation, anchor: Operation, folding: Folding) -> SliceForInit:
        """Return the slice of an insertion's destination that the insertion overwrites."""
        made = Operation("tensor.extract_slice", init.syntax, anchor.parent, implicit=True)
        made.position = anchor.position
        made.operands = tuple(
            OpOperand(made, index, folding.value_of(operand), None)
            for index, operand in enumerate(insertion.operands[1:])
        )
        made.groups = {"source": slice(0, 1), **{name: _one_less(insertion.groups[name]) for name in PLACE}}
        made.attributes = {name: insertion.attributes[name] for name in (f"static_{part}" for part in PLACE)}
        written = init.results[0]
        result = OpResult(written.name, _slice_type(insertion), NO_SPAN, made, 0)
        made.results = (result,)
        use = OpOperand(init, len(init.operands), result, None)
        result.uses.append(use)
        return SliceForInit(init, made, anchor, use)

    @property
    def source(self) -> OpOperand:
        """The tensor that the slice is a part of."""
        return self.operation.operands[0]


class IsSlice(PassesOn):
    """The model of a new tensor that is a slice's result."""

    def __init__(self, use: OpOperand) -> None:
        super().__init__(use.index)
        self._use = use

    def candidates(self, value: Value) -> Sequence[OpOperand]:
        """The use that is not in the text."""
        return (self._use,)


def _one_less(part: slice) -> slice:
    return slice(part.start - 1, part.stop - 1)


def _slice_type(insertion: Operation) -> Type:
    """Return the type of what is inserted, with the sizes that are known of the place.

    A dimension of size 1 may be left out of it (inferRankReducedResultType).
    """
    inserted = insertion.operands[0].type
    if not isinstance(inserted, TensorType):
        return inserted
    sizes = static_entries(mixed_values(insertion, "static_sizes", "sizes"))
    kept = dimensions_of_rank(sizes, len(inserted.shape))
    return TensorType(tuple(sizes[dimension] for dimension in kept), inserted.element)
