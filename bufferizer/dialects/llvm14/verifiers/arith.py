"""What the arith dialect's verifiers refused in LLVM 14. Source: mlir/lib/Dialect/Arithmetic/IR/ArithmeticOps.cpp."""

from __future__ import annotations

from collections.abc import Iterator

from bufferizer.dialects.verifiers.checks import Table, differ, element_cast
from bufferizer.ir.attributes import (
    AffineMapAttribute,
    ArrayAttribute,
    BoolAttribute,
    DenseElementsAttribute,
    FloatAttribute,
    IntegerAttribute,
    StringAttribute,
    SymbolReference,
    TypeAttribute,
    UnitAttribute,
)
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import I1, UNKNOWN, FloatType, IndexType, IntegerType, Type, bit_width
from bufferizer.ir.verification import ComesFirst, Verifier, op_error

# What has no type, or one of its own.
_NO_VALUES = (AffineMapAttribute, ArrayAttribute, StringAttribute, SymbolReference, TypeAttribute, UnitAttribute)


def _constant(operation: Operation) -> Iterator[str]:
    value, result = operation.attribute("value"), operation.results[0].type
    typed = DenseElementsAttribute | FloatAttribute | IntegerAttribute
    given = I1 if isinstance(value, BoolAttribute) else value.type if isinstance(value, typed) else None
    # Only the generic form can give something without a type one.
    is_without = (
        isinstance(value, _NO_VALUES) and operation.syntax.generic and '" : ' not in operation.attributes["value"]
    )
    if is_without or differ(given or UNKNOWN, result):
        yield op_error(operation, "failed to verify that result and attribute have the same type")
    if isinstance(result, IntegerType) and result.signedness:
        yield op_error(operation, "integer return type must be signless")
    if isinstance(value, _NO_VALUES):
        yield op_error(operation, "value must be an integer, float, or elements attribute")


def _cast(source: type[Type], target: type[Type], widens: bool | None = None) -> Verifier:
    """Return the check of a cast between elements of two classes, to a wider or narrower one (areCastCompatible)."""

    def is_compatible(given: Type, wanted: Type) -> bool:
        if not isinstance(given, source) or not isinstance(wanted, target):
            return False
        before, after = bit_width(given) or 0, bit_width(wanted) or 0
        return widens is None or (before < after if widens else after < before)

    return ComesFirst(element_cast(is_compatible))


def _keeps_bits(given: Type, wanted: Type) -> bool:
    numbers = IntegerType | FloatType
    return isinstance(given, numbers) and isinstance(wanted, numbers) and bit_width(given) == bit_width(wanted)


def _is_of_index(given: Type, wanted: Type) -> bool:
    pair = {type(given), type(wanted)}
    return pair == {IndexType, IntegerType}


VERIFIERS: Table = {
    "arith.bitcast": ComesFirst(element_cast(_keeps_bits)),
    "arith.constant": _constant,
    "arith.extf": _cast(FloatType, FloatType, widens=True),
    "arith.extsi": _cast(IntegerType, IntegerType, widens=True),
    "arith.extui": _cast(IntegerType, IntegerType, widens=True),
    "arith.fptosi": _cast(FloatType, IntegerType),
    "arith.fptoui": _cast(FloatType, IntegerType),
    "arith.index_cast": ComesFirst(element_cast(_is_of_index)),
    "arith.sitofp": _cast(IntegerType, FloatType),
    "arith.truncf": _cast(FloatType, FloatType, widens=False),
    "arith.trunci": _cast(IntegerType, IntegerType, widens=False),
    "arith.uitofp": _cast(IntegerType, FloatType),
}
