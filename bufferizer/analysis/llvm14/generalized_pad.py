"""What LLVM 14 makes of a ``tensor.pad`` before it analyses the program (GeneralizePadOpPattern).

%0 = tensor.pad %t low[%l] high[%h] { ... tensor.yield %x } : tensor<?xf32> to tensor<?xf32>

%d = tensor.dim %t, %c0                                                     // where its size is not known otherwise
%i = linalg.init_tensor [%d + %l + %h]
%f = linalg.fill(%x, %i)                      // a tensor.generate where the padding differs from place to place
%0 = tensor.insert_slice %t into %f[%l] [%d] [1]

Operations are not changed. A pad gets a model that makes it the insertion, with a destination that nobody wrote.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bufferizer.analysis.llvm14.folding import Folding
from bufferizer.analysis.llvm14.tensor_folding import size_of
from bufferizer.buffer_model.model import AliasingValue, BufferModel, NoBuffers, Relation
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.ir.operation import Operation, OpOperand, OpResult, Value
from bufferizer.ir.padding import padding_value
from bufferizer.ir.static_values import mixed_values
from bufferizer.ir.types import TensorType


@dataclass(frozen=True, slots=True)
class ImpliedOperation:
    """An op that takes the place of one of the program.

    For each operand ``in_place`` tells what was decided, None where it is no tensor, and ``values`` has its name, an
    empty one where the value is new.
    """

    name: str
    in_place: Sequence[bool | None]
    values: Sequence[str]


class InsertsIntoPadding(BufferModel):
    """The model of a pad: an insertion of its source into the padding, which is its ``destination``."""

    def __init__(self, destination: OpOperand) -> None:
        self._destination = destination

    def reads(self, operand: OpOperand, state: AnalysisState) -> bool:
        """Source and padding are read: some of the padding is kept."""
        return True

    def writes(self, operand: OpOperand, state: AnalysisState) -> bool:
        """The padding is written into."""
        return operand is self._destination

    def aliasing_values(self, operand: OpOperand, state: AnalysisState) -> list[AliasingValue]:
        """The result is the padding's buffer."""
        is_padding = operand is self._destination
        return [AliasingValue(operand.owner.results[0], Relation.EQUIVALENT)] if is_padding else []

    def candidates(self, value: Value) -> Sequence[OpOperand]:
        """The use that is not in the text."""
        return (self._destination,)

    def allocates(self, value: Value) -> bool:
        """The padding is new, and so is a copy of it."""
        return True


class IsPadding(NoBuffers):
    """The model of the fill or generate that makes the padding: a new buffer."""

    def allocates(self, value: Value) -> bool:
        """The buffer is new."""
        return True


class FillsSlice(BufferModel):
    """The model of the fill that makes the padding, once a slice is what it fills (see `init_tensors`)."""

    def __init__(self, output: OpOperand) -> None:
        self._output = output

    def reads(self, operand: OpOperand, state: AnalysisState) -> bool:
        """All of the slice is overwritten."""
        return False

    def writes(self, operand: OpOperand, state: AnalysisState) -> bool:
        """The slice is."""
        return True

    def aliasing_values(self, operand: OpOperand, state: AnalysisState) -> list[AliasingValue]:
        """The result is the slice's buffer."""
        return [AliasingValue(operand.owner.results[0], Relation.EQUIVALENT)]

    def candidates(self, value: Value) -> Sequence[OpOperand]:
        """The use that is not in the text."""
        return (self._output,)


FILL = "linalg.fill"


def padding_of(pad: Operation) -> OpOperand:
    """Return the use that a pad makes, as an insertion, of its padding, by an op that stands where the pad does."""
    made = Operation("tensor.generate" if padding_value(pad) is None else FILL, pad.syntax, pad.parent, implicit=True)
    made.position = pad.position
    result = pad.results[0]
    padding = OpResult(result.name, result.type, result.span, made, 0)
    made.results = (padding,)
    use = OpOperand(pad, len(pad.operands), padding, None)
    padding.uses.append(use)
    return use


def count_before_insertion(pad: Operation, folding: Folding) -> int:
    """Return how many ops with tensors there are in front of the insertion.

    A size that is not known is asked for once for the insertion, and once for the padding if that has not got a known
    one.
    """
    source = folding.origin(pad.operands[0].value) if pad.operands else None
    makes_padding = 1 if padding_value(pad) is None else 2
    if source is None or not isinstance(source.type, TensorType):
        return makes_padding
    asked = [number for number in _dynamic(source.type) if size_of(source, number) is None]
    padded = pad.results[0].type
    of_padding = _dynamic(padded) if isinstance(padded, TensorType) else []
    return makes_padding + len(asked) + sum(number in of_padding for number in asked)


def _dynamic(type_: TensorType) -> list[int]:
    return [number for number, size in enumerate(type_.shape) if size is None]


def parts_of_pad(pad: Operation, folding: Folding, *, writes_padding: bool) -> Iterator[ImpliedOperation]:
    """Yield the ops that have tensor operands, which are in place: the source is only read, the rest is new.

    But for the padding, if the insertion is not to write into it (not ``writes_padding``).
    """
    source = folding.origin(pad.operands[0].value) if pad.operands else None
    if source is None or not isinstance(source.type, TensorType):
        return
    dynamic = _dynamic(source.type)
    if any(size_of(source, number) is None for number in dynamic):
        yield ImpliedOperation("tensor.dim", (True, None), (source.name, ""))
    value = padding_value(pad)
    if value is not None:
        yield ImpliedOperation("linalg.fill", (None, True), (value.name, ""))
    offsets = [entry.name for entry in mixed_values(pad, "static_low", "low") if isinstance(entry, Value)]
    indices = (*offsets, *[""] * len(dynamic))
    decisions = (True, writes_padding, *[None] * len(indices))
    yield ImpliedOperation("tensor.insert_slice", decisions, (source.name, "", *indices))
