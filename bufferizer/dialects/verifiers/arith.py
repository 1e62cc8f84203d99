"""What the arith dialect's verifiers refuse. Source: mlir/lib/Dialect/Arith/IR/ArithOps.cpp."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bufferizer.dialects.verifiers.checks import Table, differ, element_cast
from bufferizer.ir.attributes import (
    ArrayAttribute,
    BoolAttribute,
    DenseElementsAttribute,
    FloatAttribute,
    IntegerAttribute,
    StringAttribute,
    SymbolReference,
    UnitAttribute,
)
from bufferizer.ir.operation import Operation
from bufferizer.ir.parsing import parse_type
from bufferizer.ir.types import I1, UNKNOWN, IndexType, IntegerType, TensorType, Type, bit_width
from bufferizer.ir.verification import Verifier, op_error

_NO_TYPE = (ArrayAttribute, SymbolReference, UnitAttribute)


def _constant(operation: Operation) -> Iterator[str]:
    value, result = operation.attribute("value"), operation.results[0].type
    if isinstance(value, _NO_TYPE) and not operation.syntax.generic:
        yield f"custom op '{operation.name}' invalid kind of attribute specified"
    elif isinstance(value, BoolAttribute | DenseElementsAttribute | FloatAttribute | IntegerAttribute):
        given = I1 if isinstance(value, BoolAttribute) else value.type
        if differ(given or UNKNOWN, result):
            yield op_error(operation, "failed to verify that all of {value, result} have same type")
    elif isinstance(value, StringAttribute) and operation.syntax.generic and result != parse_type("none"):
        yield op_error(operation, "failed to verify that all of {value, result} have same type")
    if isinstance(result, IntegerType) and result.signedness:
        yield op_error(operation, "integer return type must be signless")
    if isinstance(value, StringAttribute):
        yield op_error(operation, "value must be an integer, float, or elements attribute")


def _widens(source: Type, target: Type) -> bool:
    before, after = bit_width(source), bit_width(target)
    return before is None or after is None or before < after


def _narrows(source: Type, target: Type) -> bool:
    return _widens(target, source)


def _keeps_width(source: Type, target: Type) -> bool:
    return bit_width(source) == bit_width(target)


def _is_between_index_and_integer(source: Type, target: Type) -> bool:
    return isinstance(source, IndexType) != isinstance(target, IndexType)


def _cast(is_compatible: Callable[[Type, Type], bool]) -> Verifier:
    """Return the check of a cast of numbers or tensors of them, which keep their encoding (areCastCompatible)."""
    check_elements = element_cast(is_compatible)

    def check(operation: Operation) -> Iterator[str]:
        source, target = operation.operands[0].type, operation.results[0].type
        if isinstance(source, TensorType) and isinstance(target, TensorType) and source.encoding != target.encoding:
            yield op_error(operation, f"operand type '{source}' and result type '{target}' are cast incompatible")
        yield from check_elements(operation)

    return check


VERIFIERS: Table = {
    "arith.bitcast": element_cast(_keeps_width),
    "arith.constant": _constant,
    "arith.extf": _cast(_widens),
    "arith.extsi": _cast(_widens),
    "arith.extui": _cast(_widens),
    "arith.index_cast": element_cast(_is_between_index_and_integer),
    "arith.index_castui": element_cast(_is_between_index_and_integer),
    "arith.truncf": _cast(_narrows),
    "arith.trunci": _cast(_narrows),
}
