"""What is refused of collapse_shape and expand_shape.

Source: mlir/include/mlir/Dialect/Utils/ReshapeOpsUtils.h (verifyReshapeLikeTypes, verifyReshapeLikeShapes).
"""

from __future__ import annotations

from collections.abc import Iterator
from math import prod

from bufferizer.ir.layouts import Groups
from bufferizer.ir.operation import Operation
from bufferizer.ir.static_values import reassociation
from bufferizer.ir.types import TensorType
from bufferizer.ir.verification import Verifier, op_error


def reassociates(source: str, *, expands: bool) -> Verifier:
    """Return the check of an op that expands, or collapses, the dimensions of its operand ``source``."""

    def check(operation: Operation) -> Iterator[str]:
        given = [operand.type for operand in operation.group(source)]
        types = [*given, *(result.type for result in operation.results)]
        groups = reassociation(operation)
        if len(types) != 2 or groups is None:
            return
        collapsed, expanded = types if expands else reversed(types)
        if isinstance(collapsed, TensorType) and isinstance(expanded, TensorType):
            yield from (op_error(operation, what) for what in _problems(collapsed, expanded, groups))

    return check


def _problems(collapsed: TensorType, expanded: TensorType, groups: Groups) -> Iterator[str]:
    if len(groups) != len(collapsed.shape):
        counts = f"({len(collapsed.shape)}) to equal the number of reassociation maps ({len(groups)})"
        yield f"expected collapsed rank {counts}."
        return
    rank, position = len(expanded.shape), 0
    # All maps have as many dimensions as the highest index of all asks for.
    dimensions = max((dimension for group in groups for dimension in group), default=-1) + 1
    if groups and dimensions != rank:
        size = f"equal to the expanded rank ({rank}), but it is  {dimensions}"
        yield f"expected reassociation map #0 to have size {size}."
        return
    for number, group in enumerate(groups):
        if list(group) != list(range(position, position + len(group))):
            yield f"expected reassociation map #{number} to be valid and contiguous."
            return
        position += len(group)
    yield from _sizes(collapsed, expanded, groups)
    if collapsed.element != expanded.element:
        wanted = TensorType(collapsed.shape, expanded.element, collapsed.encoding)
        yield f"expected collapsed type to be '{wanted}', but got '{collapsed}'"


def _sizes(collapsed: TensorType, expanded: TensorType, groups: Groups) -> Iterator[str]:
    for dimension, (size, group) in enumerate(zip(collapsed.shape, groups)):
        parts = [expanded.shape[it] for it in group]
        if None in parts:
            if size is not None:
                yield (
                    f"expected dimension {dimension} of collapsed type to be dynamic since one or more of the "
                    "corresponding dimensions in the expanded type is dynamic"
                )
        elif size != prod(part or 0 for part in parts):
            whole = prod(part or 0 for part in parts)
            yield f"expected dimension {dimension} of collapsed type to be static value of {whole}"
