"""Operations that apply affine maps to index values."""

from __future__ import annotations

from bufferizer.ir.affine import AffineMap
from bufferizer.ir.attributes import AffineMapAttribute
from bufferizer.ir.operation import Operation, OpResult, Value


def written_map(operation: Operation) -> AffineMap | None:
    """Return the map that an op applies to its operands; None where it takes more or fewer, or gives no result."""
    attribute = operation.attribute("map")
    map_ = attribute.map if isinstance(attribute, AffineMapAttribute) else None
    is_fitting = map_ is not None and map_.dimensions + map_.symbols == len(operation.operands)
    return map_ if map_ is not None and is_fitting and map_.results else None


def apply_of(value: Value) -> Operation | None:
    """Return the ``affine.apply`` that makes an index value, None where something else does."""
    return value.owner if isinstance(value, OpResult) and value.owner.name == "affine.apply" else None
