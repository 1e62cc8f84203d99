"""What the arith dialect's verifiers refused in LLVM 14. Source: mlir/lib/Dialect/Arithmetic/IR/ArithmeticOps.cpp."""

from __future__ import annotations

from collections.abc import Iterator

from bufferizer.dialects.verifiers.arith import VERIFIERS as TODAY
from bufferizer.dialects.verifiers.checks import Table, differ
from bufferizer.ir.attributes import (
    BoolAttribute,
    DenseElementsAttribute,
    FloatAttribute,
    IntegerAttribute,
    StringAttribute,
)
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import I1, UNKNOWN, IntegerType
from bufferizer.ir.verification import op_error


def _constant(operation: Operation) -> Iterator[str]:
    value, result = operation.attribute("value"), operation.results[0].type
    typed = DenseElementsAttribute | FloatAttribute | IntegerAttribute
    given = I1 if isinstance(value, BoolAttribute) else value.type if isinstance(value, typed) else None
    if isinstance(value, StringAttribute) or differ(given or UNKNOWN, result):
        yield op_error(operation, "failed to verify that result and attribute have the same type")
    if isinstance(result, IntegerType) and result.signedness:
        yield op_error(operation, "integer return type must be signless")


_CASTS = ("bitcast", "extf", "extsi", "extui", "index_cast", "truncf", "trunci")
VERIFIERS: Table = {"arith.constant": _constant, **{f"arith.{name}": TODAY[f"arith.{name}"] for name in _CASTS}}
