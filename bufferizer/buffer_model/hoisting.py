"""Results that callers allocate: what a caller has to know of a function to allocate what it returns.

    func @f(%a: tensor<?xf32>, %n: index) -> tensor<?xf32>    // a result of as many elements as %a and %n say

is rewritten to a function that takes the result's buffer, with a size in terms of arguments: here the sum of an
`ArgumentSize` and an `ArgumentValue`.
"""

from __future__ import annotations

from dataclasses import dataclass

from bufferizer.ir.types import FunctionType, MemRefType


@dataclass(frozen=True, slots=True)
class KnownSize:
    """A number of a type, as a rule an index."""

    value: int
    type: str = "index"


@dataclass(frozen=True, slots=True)
class ArgumentValue:
    """The value of an argument of the function, by its number."""

    argument: int


@dataclass(frozen=True, slots=True)
class ArgumentSize:
    """The size of a dimension of an argument, which is a tensor or memref."""

    argument: int
    dimension: int


@dataclass(frozen=True, slots=True)
class ComputedSize:
    """What an op without effects, such as ``arith.addi``, makes of other sizes. ``types`` is what follows the colon."""

    op: str
    operands: tuple[Size, ...]
    types: str


Size = KnownSize | ArgumentValue | ArgumentSize | ComputedSize


@dataclass(frozen=True, slots=True)
class HoistedResult:
    """A buffer that callers allocate, the function's ``results`` in it, and its dynamic sizes in order."""

    results: tuple[int, ...]
    type: MemRefType
    sizes: tuple[Size, ...]


@dataclass(frozen=True, slots=True)
class HoistedFunctionType(FunctionType):
    """The type of a function whose last arguments are the buffers of ``hoisted`` results."""

    hoisted: tuple[HoistedResult, ...]
