"""Where the sizes of tensors and memrefs come from: what ops are given, and which operand they are passed on from.

Source: ValueBoundsOpInterfaceImpl.cpp of tensor and memref; ops that do not say there what they are given, as
tensor.generate, are not here.
"""

from __future__ import annotations

from collections.abc import Sequence

from bufferizer.ir.attributes import ArrayAttribute, IntegerAttribute
from bufferizer.ir.layouts import kept_dimensions
from bufferizer.ir.operation import Operation, OpResult, Value
from bufferizer.ir.static_values import StaticOrValue, mixed_values
from bufferizer.ir.types import MemRefType, Shape, TensorType

DESTINATION_GROUPS = ("outputs", "init", "inits", "output", "dest", "base")
DESTINATION_STYLE = frozenset(
    {
        "bufferization.materialize_in_destination",
        "scf.forall",
        "tensor.insert",
        "tensor.insert_slice",
        "vector.transfer_write",
    }
)


def shape_of(value: Value) -> Shape | None:
    """Return the sizes that a type tells; None where it has no rank."""
    return value.type.shape if isinstance(value.type, TensorType | MemRefType) else None


def static_size(value: StaticOrValue, dimension: int) -> int | None:
    """Return a size that the type tells."""
    shape = None if isinstance(value, int) else shape_of(value)
    return shape[dimension] if shape is not None and dimension < len(shape) else None


def given_sizes(shaped: OpResult) -> Sequence[StaticOrValue] | None:
    """Return the sizes that the op making a tensor or memref was given; None where it is not given any."""
    operation = shaped.owner
    if operation.name in ("memref.alloc", "memref.alloca", "tensor.empty"):
        dynamic = iter([operand.value for operand in operation.group("dynamicSizes")])
        sizes = [next(dynamic, None) if size is None else size for size in shape_of(shaped) or ()]
        return [size for size in sizes if size is not None]
    if operation.name in ("memref.expand_shape", "tensor.expand_shape"):
        return mixed_values(operation, "static_output_shape", "output_shape")
    if operation.name in ("memref.subview", "tensor.extract_slice"):
        return _kept_sizes(shaped)
    return None


def _kept_sizes(part: OpResult) -> Sequence[StaticOrValue]:
    """Return the sizes of a slice without those of the dimensions that are dropped."""
    sizes = mixed_values(part.owner, "static_sizes", "sizes")
    kept = kept_dimensions(tuple(size if isinstance(size, int) else None for size in sizes), shape_of(part) or ())
    return [sizes[dimension] for dimension in kept or ()]


def tied_operand(operation: Operation, number: int) -> Value | None:
    """Return the operand that a result has its sizes from (DestinationStyleOpInterface::getTiedOpOperand)."""
    if operation.dialect != "linalg" and operation.name not in DESTINATION_STYLE:
        return None
    for name in DESTINATION_GROUPS:
        destinations = operation.group(name)
        if 0 <= number < len(destinations):
            return destinations[number].value
    return None


def groups_of(operation: Operation) -> list[list[int]]:
    """Return the groups of dimensions that become one, or that one becomes."""
    attribute = operation.attribute("reassociation")
    groups = attribute.elements if isinstance(attribute, ArrayAttribute) else ()
    return [
        [entry.value for entry in group.elements if isinstance(entry, IntegerAttribute)]
        for group in groups
        if isinstance(group, ArrayAttribute)
    ]
