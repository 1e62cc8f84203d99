"""What ops say of the sizes of tensors and memrefs that they make, and of sizes and ranks that they return.

Source: ValueBoundsOpInterfaceImpl.cpp of tensor and memref; ops that do not say there what they are given, as
tensor.generate, are not here. Ops that are not here themselves may be of destination style.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bufferizer.dialects.index_values.bounds import Bounds, Rule
from bufferizer.ir.affine import AffineConstant, AffineExpression, add, multiply
from bufferizer.ir.layouts import kept_dimensions
from bufferizer.ir.operation import Operation, OpResult, Value
from bufferizer.ir.static_values import StaticOrValue, constant_integer, mixed_values, reassociation, static_entries
from bufferizer.ir.types import MemRefType, Shape, TensorType

_DESTINATION_GROUPS = ("outputs", "init", "inits", "output", "dest", "base")
_DESTINATION_STYLE = frozenset(
    {
        "bufferization.materialize_in_destination",
        "tensor.insert",
        "tensor.insert_slice",
        "vector.transfer_write",
    }
)


def shape_of(value: Value) -> Shape | None:
    """Return the sizes that a type tells; None where it has no rank."""
    return value.type.shape if isinstance(value.type, TensorType | MemRefType) else None


def static_size(value: Value, dimension: int) -> int | None:
    """Return a size that the type tells."""
    shape = shape_of(value)
    return shape[dimension] if shape is not None and dimension < len(shape) else None


def _given(bounds: Bounds, sizes: Sequence[StaticOrValue], dimension: int | None) -> None:
    if dimension is not None and dimension < len(sizes):
        bounds.equal(bounds.expression(sizes[dimension]))


def _allocation(bounds: Bounds, operation: Operation, value: Value, dimension: int | None) -> None:
    dynamic = iter([operand.value for operand in operation.group("dynamicSizes")])
    sizes = [next(dynamic, None) if size is None else size for size in shape_of(value) or ()]
    _given(bounds, [size for size in sizes if size is not None], dimension)


def _expansion(bounds: Bounds, operation: Operation, value: Value, dimension: int | None) -> None:
    _given(bounds, mixed_values(operation, "static_output_shape", "output_shape"), dimension)


def _part(bounds: Bounds, operation: Operation, value: Value, dimension: int | None) -> None:
    """The sizes without those of the dimensions that are dropped."""
    sizes = mixed_values(operation, "static_sizes", "sizes")
    kept = kept_dimensions(static_entries(sizes), shape_of(value) or ())
    _given(bounds, [sizes[place] for place in kept or ()], dimension)


def _cast(bounds: Bounds, operation: Operation, value: Value, dimension: int | None) -> None:
    source = operation.operands[0].value if operation.operands else None
    shape = shape_of(source) if source is not None else None
    if source is not None and shape is not None and dimension is not None and dimension < len(shape):
        bounds.equal(bounds.expression(source, dimension))


def _padded(bounds: Bounds, operation: Operation, value: Value, dimension: int | None) -> None:
    low, high = (mixed_values(operation, f"static_{side}", side) for side in ("low", "high"))
    if dimension is None or not operation.operands or dimension >= min(len(low), len(high)):
        return
    size = bounds.expression(operation.operands[0].value, dimension)
    before, behind = bounds.expression(low[dimension]), bounds.expression(high[dimension])
    bounds.equal(add(add(size, before), behind))


def _collapsed(bounds: Bounds, operation: Operation, value: Value, dimension: int | None) -> None:
    """The product of sizes that become one."""
    groups, source = reassociation(operation) or (), operation.operands[0].value if operation.operands else None
    shape = shape_of(source) if source is not None else None
    if source is None or shape is None or dimension is None or dimension >= len(groups):
        return
    product: AffineExpression = AffineConstant(1)
    for place in groups[dimension]:
        product = multiply(product, bounds.expression(source, place)) if place < len(shape) else product
    bounds.equal(product)


def _size(bounds: Bounds, operation: Operation, value: Value, dimension: int | None) -> None:
    """``tensor.dim``: zero or more."""
    bounds.at_least(AffineConstant(0))
    if len(operation.operands) != 2:
        return
    source, number = operation.operands[0].value, constant_integer(operation.operands[1].value)
    shape = shape_of(source)
    if number is not None and number >= 0 and (shape is None or number < len(shape)):
        bounds.equal(bounds.expression(source, number))


def _rank(bounds: Bounds, operation: Operation, value: Value, dimension: int | None) -> None:
    shape = shape_of(operation.operands[0].value) if operation.operands else None
    if shape is not None:
        bounds.equal(AffineConstant(len(shape)))


def destination(bounds: Bounds, operation: Operation, value: Value, dimension: int | None) -> None:
    """The sizes of the operand that a result is tied to (DestinationStyleOpInterface::getTiedOpOperand)."""
    if operation.dialect != "linalg" and operation.name not in _DESTINATION_STYLE:
        return
    if dimension is None or not isinstance(value, OpResult):
        return
    for name in _DESTINATION_GROUPS:
        destinations = operation.group(name)
        if value.index < len(destinations):
            bounds.equal(bounds.expression(destinations[value.index].value, dimension))
            return


RULES: Mapping[str, Rule] = {
    "memref.alloc": _allocation,
    "memref.alloca": _allocation,
    "memref.cast": _cast,
    "memref.collapse_shape": _collapsed,
    "memref.dim": _size,
    "memref.expand_shape": _expansion,
    "memref.rank": _rank,
    "memref.subview": _part,
    "tensor.cast": _cast,
    "tensor.collapse_shape": _collapsed,
    "tensor.dim": _size,
    "tensor.empty": _allocation,
    "tensor.expand_shape": _expansion,
    "tensor.extract_slice": _part,
    "tensor.pad": _padded,
    "tensor.rank": _rank,
}
