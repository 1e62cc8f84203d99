"""What attributes the words of ODS stand for: ``64-bit signless integer attribute whose value is positive``.

Source: mlir/include/mlir/IR/CommonAttrConstraints.td.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from functools import lru_cache

from bufferizer.ir.attributes import (
    ArrayAttribute,
    Attribute,
    DenseArrayAttribute,
    DenseElementsAttribute,
    IntegerAttribute,
    OpaqueAttribute,
    StringAttribute,
    parse_attribute,
)
from bufferizer.ir.types import I64, IntegerType, MemRefType, TensorType, VectorType
from bufferizer.kept import kept_by_text

AttributeTest = Callable[[str], bool]  # from an attribute's text
_Test = Callable[[Attribute], bool]

_INTEGER = re.compile(r"(\d+)-bit signless integer attribute((?: whose .*)?)")
_LIMITS: list[tuple[re.Pattern[str], Callable[[int, int], bool]]] = [
    (re.compile(r"whose value is positive"), lambda value, _: value > 0),
    (re.compile(r"whose value is a power of two > 0"), lambda value, _: value > 0 and value & (value - 1) == 0),
    (re.compile(r"whose minimum value is (\d+)"), lambda value, limit: value >= limit),
    (re.compile(r"whose maximum value is (\d+)"), lambda value, limit: value <= limit),
]
_CASES = re.compile(r"allowed (\d+)-bit signless integer cases: ([\d, ]+)")
_DENSE = re.compile(r"i(\d+) dense array attribute(?: with exactly (\d+) elements)?")
_ELEMENTS = re.compile(r"64-bit signless int elements attribute of shape \[(\d+)\]")


@lru_cache(maxsize=1024)
def attribute_test(words: str) -> AttributeTest | None:
    """Return the test for the text of attributes that the words stand for; None where nothing is checked."""
    test = _test(words)
    if test is None:
        return None

    @kept_by_text(1024)
    def check(text: str) -> bool:
        attribute = parse_attribute(text)
        return isinstance(attribute, OpaqueAttribute) or test(attribute)

    return check


def _test(words: str) -> _Test | None:
    integer, elements = _INTEGER.fullmatch(words), _ELEMENTS.fullmatch(words)
    if integer is not None and integer[2]:
        return _integer_test(int(integer[1]), integer[2])
    cases = _CASES.fullmatch(words)
    if cases is not None:
        return _cases_test(int(cases[1]), {int(case) for case in cases[2].split(",")})
    if elements is not None:
        return _elements_test(int(elements[1]))
    dense = _DENSE.fullmatch(words)
    if dense is not None:
        return _dense_test(int(dense[1]), int(dense[2]) if dense[2] is not None else None)
    return _OTHERS.get(words)


def _integer_test(width: int, limits: str) -> _Test:
    tests = [
        (holds, int(match[1]) if match.groups() else 0)
        for pattern, holds in _LIMITS
        if (match := pattern.search(limits)) is not None
    ]

    def test(attribute: Attribute) -> bool:
        if not isinstance(attribute, IntegerAttribute) or attribute.type != IntegerType(width):
            return False
        return all(holds(attribute.value, limit) for holds, limit in tests)

    return test


def _cases_test(width: int, cases: AbstractSet[int]) -> _Test:
    def test(attribute: Attribute) -> bool:
        # In custom form it is a word, which the op's parser sees to.
        if not isinstance(attribute, IntegerAttribute):
            return True
        return attribute.value in cases and attribute.type == IntegerType(width)

    return test


def _elements_test(size: int) -> _Test:
    def test(attribute: Attribute) -> bool:
        type_ = attribute.type if isinstance(attribute, DenseElementsAttribute) else None
        return (
            isinstance(type_, TensorType | VectorType | MemRefType) and type_.shape == (size,) and type_.element == I64
        )

    return test


def _dense_test(width: int, count: int | None) -> _Test:
    """Return the test for dense arrays of integers of a width, and of so many, if it matters how many there are."""

    def test(attribute: Attribute) -> bool:
        if not isinstance(attribute, DenseArrayAttribute) or attribute.element != IntegerType(width):
            return False
        return count is None or len(attribute.values) == count

    return test


def _is_increasing(attribute: Attribute) -> bool:
    if not isinstance(attribute, DenseArrayAttribute) or attribute.element != I64:
        return False
    return all(first < second for first, second in zip(attribute.values, attribute.values[1:]))


def _is_array_of_integer_arrays(attribute: Attribute) -> bool:
    if not isinstance(attribute, ArrayAttribute):
        return False
    return all(
        isinstance(group, ArrayAttribute)
        and all(isinstance(entry, IntegerAttribute) and entry.type == I64 for entry in group.elements)
        for group in attribute.elements
    )


def _is_array_of(holds: _Test) -> _Test:
    """Return the test for arrays of such attributes; what formats make of lists may be dense, whatever the release."""

    def test(attribute: Attribute) -> bool:
        if isinstance(attribute, ArrayAttribute):
            return all(map(holds, attribute.elements))
        return isinstance(attribute, DenseArrayAttribute)

    return test


_OTHERS: dict[str, _Test] = {
    "64-bit integer array attribute": _is_array_of(
        lambda entry: isinstance(entry, OpaqueAttribute) or (isinstance(entry, IntegerAttribute) and entry.type == I64)
    ),
    "string array attribute": _is_array_of(lambda entry: isinstance(entry, OpaqueAttribute | StringAttribute)),
    "Array of 64-bit integer array attributes": _is_array_of_integer_arrays,
    "i64 dense array attribute should be in increasing order": _is_increasing,
}
