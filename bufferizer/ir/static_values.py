"""What is known of index values at compile time: constants, and lists of static and dynamic entries.

Source: mlir/include/mlir/Dialect/Utils/StaticValueUtils.h.
"""

from __future__ import annotations

from collections.abc import Iterable

from bufferizer.ir.attributes import (
    ArrayAttribute,
    BoolAttribute,
    DenseArrayAttribute,
    IntegerAttribute,
    parse_attribute,
)
from bufferizer.ir.operation import Operation, OpOperand, OpResult, Value
from bufferizer.ir.types import Shape
from bufferizer.kept import kept_by_text

DYNAMIC = -(2**63)  # ShapedType::kDynamic: the mark of a dynamic entry in ``static_sizes`` and its like

StaticOrValue = int | Value
StaticOrOperand = int | OpOperand


def constant_integer(value: StaticOrValue) -> int | None:
    """Return the integer a value is known to be: an int as it is, the value of an ``arith.constant``, else None."""
    if isinstance(value, int):
        return value
    if not isinstance(value, OpResult) or value.owner.name not in ("arith.constant", "index.constant"):
        return None
    attribute = value.owner.attribute("value")
    if isinstance(attribute, BoolAttribute):
        return int(attribute.value)
    return attribute.value if isinstance(attribute, IntegerAttribute) else None


def mixed_values(operation: Operation, static: str, group: str) -> tuple[StaticOrValue, ...]:
    """Return a list like an extract_slice's sizes in order: ints, and the values of ``group`` where it is dynamic.

    ``static`` names the dense array attribute (``static_sizes``). An op that was not read gives an empty list.
    """
    entries = mixed_operands(operation, static, group)
    return tuple([entry if isinstance(entry, int) else entry.value for entry in entries])


def mixed_operands(operation: Operation, static: str, group: str) -> tuple[StaticOrOperand, ...]:
    """Return the same as `mixed_values` with operands instead of their values."""
    entries = _entries(operation.attributes.get(static, ""))
    if entries is None:
        return operation.group(group)
    if DYNAMIC not in entries:
        return entries
    dynamic = iter(operation.group(group))
    mixed: list[StaticOrOperand] = []
    for entry in entries:
        if entry == DYNAMIC:
            operand = next(dynamic, None)
            if operand is None:
                return ()
            mixed.append(operand)
        else:
            mixed.append(entry)
    return tuple(mixed)


def static_entries(entries: Iterable[object]) -> Shape:
    """Return the numbers of a list of static and dynamic entries, None for the latter."""
    return tuple([entry if isinstance(entry, int) else None for entry in entries])


def integers(operation: Operation, name: str) -> tuple[int, ...] | None:
    """Return the numbers of a dense array attribute, None where it is none of integers, or absent."""
    return _entries(operation.attributes.get(name, ""))


def reassociation(operation: Operation) -> list[list[int]] | None:
    """Return the groups of dimensions that become one, or that one becomes; None where they are not written so."""
    attribute = operation.attribute("reassociation")
    if not isinstance(attribute, ArrayAttribute):
        return None
    groups = [group.elements if isinstance(group, ArrayAttribute) else () for group in attribute.elements]
    return [[entry.value for entry in group if isinstance(entry, IntegerAttribute)] for group in groups]


@kept_by_text(8192)
def _entries(text: str) -> tuple[int, ...] | None:
    """Return the numbers in a dense array attribute's text, None where it is none of integers."""
    attribute = parse_attribute(text)
    values = attribute.values if isinstance(attribute, DenseArrayAttribute) else None
    return None if values is None or any(isinstance(it, float) for it in values) else tuple(map(int, values))


def dimensions_of_rank(sizes: Shape, rank: int) -> list[int]:
    """Return the dimensions that are left once the first ones of size 1 are dropped (getPositionsOfShapeOne)."""
    surplus = len(sizes) - rank
    kept = []
    for dimension, size in enumerate(sizes):
        if size == 1 and surplus > 0:
            surplus -= 1
        else:
            kept.append(dimension)
    return kept
