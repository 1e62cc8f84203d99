"""The complex dialect."""

from __future__ import annotations

from bufferizer.dialects.arith import FASTMATH
from bufferizer.dialects.registry import OpDefinition, dialect, op
from bufferizer.ir.assembly.declaration import always, element_of, same_as
from bufferizer.ir.types import I1


def _unary(name: str) -> OpDefinition:
    return op(
        f"complex.{name}",
        "$complex (`fastmath` `` $fastmath^)? attr-dict `:` type($complex)",
        operands="complex",
        results="result",
        types={"result": same_as("complex")},
        attributes={"fastmath": FASTMATH},
    )


def _part(name: str, result: str) -> OpDefinition:
    """Define an operation from a complex number to a real one."""
    return op(
        f"complex.{name}",
        "$complex (`fastmath` `` $fastmath^)? attr-dict `:` type($complex)",
        operands="complex",
        results=result,
        types={result: element_of("complex")},
        attributes={"fastmath": FASTMATH},
    )


def _binary(name: str) -> OpDefinition:
    return op(
        f"complex.{name}",
        "$lhs `,` $rhs (`fastmath` `` $fastmath^)? attr-dict `:` type($result)",
        operands="lhs rhs",
        results="result",
        types={"lhs": same_as("result"), "rhs": same_as("result")},
        attributes={"fastmath": FASTMATH},
    )


def _comparison(name: str) -> OpDefinition:
    return op(
        f"complex.{name}",
        "$lhs `,` $rhs attr-dict `:` type($lhs)",
        operands="lhs rhs",
        results="result",
        types={"rhs": same_as("lhs"), "result": always(I1)},
    )


DIALECT = dialect(
    "complex",
    [
        *map(_unary, "conj cos exp expm1 log log1p neg rsqrt sign sin sqrt tan tanh".split()),
        *map(_binary, "add atan2 div mul pow sub".split()),
        *map(_comparison, ("eq", "neq")),
        _part("abs", "result"),
        _part("angle", "result"),
        _part("im", "imaginary"),
        _part("re", "real"),
        op(
            "complex.bitcast",
            "$operand attr-dict `:` type($operand) `to` type($result)",
            operands="operand",
            results="result",
        ),
        op("complex.constant", "$value attr-dict `:` type($complex)", results="complex"),
        op(
            "complex.create",
            "$real `,` $imaginary attr-dict `:` type($complex)",
            operands="real imaginary",
            results="complex",
            types={"real": element_of("complex"), "imaginary": element_of("complex")},
        ),
        op(
            "complex.powi",
            "$lhs `,` $rhs (`fastmath` `` $fastmath^)? attr-dict `:` type($result) `,` type($rhs)",
            operands="lhs rhs",
            results="result",
            types={"lhs": same_as("result")},
            attributes={"fastmath": FASTMATH},
        ),
    ],
    complete=True,
)
