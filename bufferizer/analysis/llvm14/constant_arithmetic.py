"""What arithmetic ops compute of constants in LLVM 14, whose results still have to be fitted to the type.

Of tensors only what is in `BINARY` folds; some ops of which one might expect it fold for scalars alone. Sources: the
fold functions in ArithmeticOps.cpp and MathOps.cpp of LLVM 14.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from bufferizer.ir.constants import Element, fit, width_of
from bufferizer.ir.types import I1, Type


def unsigned(number: Element, type_: Type) -> int:
    """Return the unsigned integer with the same bits."""
    return int(number) % (1 << width_of(type_))


Compute = Callable[[Element, Element, Type], "Element | None"]


def _signed_division(round_: Callable[[int, int], int], *, may_overflow: bool) -> Compute:
    """Return a division that is refused where it divides by zero, or where the quotient does not fit."""

    def divide(left: Element, right: Element, type_: Type) -> Element | None:
        if right == 0:
            return None
        quotient = round_(int(left), int(right))
        return quotient if may_overflow or fit(quotient, type_) == quotient else None

    return divide


def _unsigned_division(round_: Callable[[int, int], int]) -> Compute:
    def divide(left: Element, right: Element, type_: Type) -> Element | None:
        return None if right == 0 else round_(unsigned(left, type_), unsigned(right, type_))

    return divide


def _truncated(left: int, right: int) -> int:
    quotient = abs(left) // abs(right)
    return quotient if (left < 0) == (right < 0) else -quotient


def _remainder(left: int, right: int) -> int:
    return left - right * _truncated(left, right)


def _ceiling(left: int, right: int) -> int:
    return -(-left // right)


def _floor(left: int, right: int) -> int:
    return left // right


def _on_floats(compute: Callable[[float, float], float]) -> Compute:
    return lambda left, right, _: compute(left, right)


def _quotient(left: float, right: float) -> float:
    if right:
        return left / right
    if not left or math.isnan(left):
        return math.nan
    return math.copysign(math.inf, left) * math.copysign(1, right)


def _extreme(choose: Callable[[float, float], float]) -> Callable[[float, float], float]:
    """Return a minimum or maximum by which NaN wins, and -0 is less than 0 (llvm::minimum, llvm::maximum)."""

    def extreme(left: float, right: float) -> float:
        if math.isnan(left) or math.isnan(right):
            return math.nan
        if left == right == 0:
            return math.copysign(0.0, choose(math.copysign(1, left), math.copysign(1, right)))
        return choose(left, right)

    return extreme


def _on_unsigned(choose: Callable[[int, int], int]) -> Compute:
    return lambda left, right, type_: choose(unsigned(left, type_), unsigned(right, type_))


def _on_integers(compute: Callable[[int, int], int]) -> Compute:
    return lambda left, right, _: compute(int(left), int(right))


# What folds for tensors and scalars if both operands are constants.
BINARY: Mapping[str, Compute] = {
    "arith.addi": _on_integers(lambda left, right: left + right),
    "arith.subi": _on_integers(lambda left, right: left - right),
    "arith.muli": _on_integers(lambda left, right: left * right),
    "arith.divsi": _signed_division(_truncated, may_overflow=False),
    "arith.divui": _unsigned_division(_floor),
    "arith.ceildivsi": _signed_division(_ceiling, may_overflow=False),
    "arith.ceildivui": _unsigned_division(_ceiling),
    "arith.floordivsi": _signed_division(_floor, may_overflow=True),
    "arith.andi": _on_integers(lambda left, right: left & right),
    "arith.ori": _on_integers(lambda left, right: left | right),
    "arith.xori": _on_integers(lambda left, right: left ^ right),
    "arith.maxsi": _on_integers(max),
    "arith.minsi": _on_integers(min),
    "arith.maxui": _on_unsigned(max),
    "arith.minui": _on_unsigned(min),
    "arith.addf": _on_floats(lambda left, right: left + right),
    "arith.subf": _on_floats(lambda left, right: left - right),
    "arith.mulf": _on_floats(lambda left, right: left * right),
    "arith.divf": _on_floats(_quotient),
    "arith.maxf": _on_floats(_extreme(max)),
    "arith.minf": _on_floats(_extreme(min)),
}
SCALAR_BINARY: Mapping[str, Compute] = {
    "arith.remsi": _signed_division(_remainder, may_overflow=True),
    "arith.remui": _unsigned_division(lambda left, right: left % right),
}
COMMUTATIVE = frozenset(
    f"arith.{name}" for name in ("addi", "muli", "andi", "ori", "xori", "addf", "mulf", "maxf", "minf")
)


def _to_integer(number: Element, _: Type) -> Element | None:
    return int(number) if math.isfinite(number) else None


# What folds for scalars alone; those ``OF_FLOATS`` take a float.
SCALAR_UNARY: Mapping[str, Callable[[Element, Type], Element | None]] = {
    "arith.extsi": lambda number, type_: -number if type_ == I1 else number,
    "arith.extui": unsigned,
    "arith.trunci": lambda number, _: number,
    "arith.index_cast": lambda number, type_: -number if type_ == I1 else number,
    "arith.sitofp": lambda number, type_: -number if type_ == I1 else number,
    "arith.uitofp": unsigned,
    "arith.fptosi": _to_integer,
    "arith.fptoui": _to_integer,
    "arith.truncf": lambda number, _: number,
    "math.ceil": lambda number, _: float(math.ceil(number)) if math.isfinite(number) else number,
}
OF_FLOATS = frozenset({"arith.fptosi", "arith.fptoui", "arith.truncf", "math.ceil"})
