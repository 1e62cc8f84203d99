"""What LLVM 14 makes of a ``tensor.pad`` before it analyses the program (GeneralizePadOpPattern).

%0 = tensor.pad %t low[%l] high[%h] { ... tensor.yield %x } : tensor<?xf32> to tensor<?xf32>

%d = tensor.dim %t, %c0                                                     // where its size is not known otherwise
%i = linalg.init_tensor [%d + %l + %h]
%f = linalg.fill(%x, %i)                      // a tensor.generate where the padding differs from place to place
%0 = tensor.insert_slice %t into %f[%l] [%d] [1]
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bufferizer.analysis.folding import Folding
from bufferizer.analysis.tensor_folding import size_of
from bufferizer.ir.operation import Operation, Value
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


def parts_of_pad(pad: Operation, folding: Folding) -> Iterator[ImpliedOperation]:
    """Yield the ops that have tensor operands. All of these are in place: the source is only read, the rest is new."""
    source = folding.origin(pad.operands[0].value) if pad.operands else None
    if source is None or not isinstance(source.type, TensorType):
        return
    dynamic = [number for number, size in enumerate(source.type.shape) if size is None]
    if any(size_of(source, number) is None for number in dynamic):
        yield ImpliedOperation("tensor.dim", (True, None), (source.name, ""))
    value = padding_value(pad)
    if value is not None:
        yield ImpliedOperation("linalg.fill", (None, True), (value.name, ""))
    offsets = [entry.name for entry in mixed_values(pad, "static_low", "low") if isinstance(entry, Value)]
    indices = (*offsets, *[""] * len(dynamic))
    yield ImpliedOperation("tensor.insert_slice", (True, True, *[None] * len(indices)), (source.name, "", *indices))
