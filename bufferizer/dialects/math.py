"""The math dialect."""

from __future__ import annotations

from bufferizer.dialects.arith import FASTMATH
from bufferizer.dialects.registry import OpDefinition, dialect, op
from bufferizer.ir.assembly.declaration import same_as, with_element
from bufferizer.ir.types import I1

_FLOAT_UNARY = (
    "absf acos acosh asin asinh atan atanh cbrt ceil cos cosh erf erfc exp exp2 expm1 floor log log10 log1p log2 round"
    " roundeven rsqrt sin sinh sqrt tan tanh trunc"
)


def _float(name: str, *operands: str) -> OpDefinition:
    """Define an operation on floats of the result's type."""
    written = " `,` ".join(f"${operand}" for operand in operands)
    return op(
        f"math.{name}",
        f"{written} (`fastmath` `` $fastmath^)? attr-dict `:` type($result)",
        operands=" ".join(operands),
        results="result",
        types={operand: same_as("result") for operand in operands},
        attributes={"fastmath": FASTMATH},
    )


def _integer(name: str, *operands: str) -> OpDefinition:
    """Define an operation on integers of the result's type."""
    written = " `,` ".join(f"${operand}" for operand in operands)
    return op(
        f"math.{name}",
        f"{written} attr-dict `:` type($result)",
        operands=" ".join(operands),
        results="result",
        types={operand: same_as("result") for operand in operands},
    )


def _test(name: str) -> OpDefinition:
    return op(
        f"math.{name}",
        "$operand attr-dict `:` type($operand)",
        operands="operand",
        results="result",
        types={"result": with_element("operand", I1)},
    )


DIALECT = dialect(
    "math",
    [
        *(_float(name, "operand") for name in _FLOAT_UNARY.split()),
        *(_float(name, "lhs", "rhs") for name in "atan2 copysign powf".split()),
        *(_integer(name, "operand") for name in "absi ctlz ctpop cttz".split()),
        *map(_test, "isfinite isinf isnan isnormal".split()),
        _float("fma", "a", "b", "c"),
        _integer("ipowi", "lhs", "rhs"),
        op(
            "math.clampf",
            "$value `to` `[` $min `,` $max `]` (`fastmath` `` $fastmath^)? attr-dict `:` type($result)",
            operands="value min max",
            results="result",
            types={"value": same_as("result"), "min": same_as("result"), "max": same_as("result")},
            attributes={"fastmath": FASTMATH},
        ),
        op(
            "math.fpowi",
            "$lhs `,` $rhs (`fastmath` `` $fastmath^)? attr-dict `:` type($lhs) `,` type($rhs)",
            operands="lhs rhs",
            results="result",
            types={"result": same_as("lhs")},
            attributes={"fastmath": FASTMATH},
        ),
        op(
            "math.sincos",
            "$operand (`fastmath` `` $fastmath^)? attr-dict `:` type($operand)",
            operands="operand",
            results="sin cos",
            types={"sin": same_as("operand"), "cos": same_as("operand")},
            attributes={"fastmath": FASTMATH},
        ),
    ],
    complete=True,
)
