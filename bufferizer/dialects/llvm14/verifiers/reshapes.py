"""What LLVM 14 refused of collapse_shape and expand_shape on tensors.

Sources: mlir/include/mlir/Dialect/Utils/ReshapeOpsUtils.h of that time (verifyReshapeLikeTypes,
verifyReshapeLikeShapes).
"""

from __future__ import annotations

from collections.abc import Iterator
from math import prod

from bufferizer.dialects.verifiers.reshapes import Groups, groups_of
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import TensorType
from bufferizer.ir.verification import Verifier, op_error


def reassociation(*, expands: bool) -> Verifier:
    """Return the check of an op that expands, or collapses, the dimensions of its operand."""

    def check(operation: Operation) -> Iterator[str]:
        types, groups = (operation.operands[0].type, operation.results[0].type), groups_of(operation)
        collapsed, expanded = types if expands else reversed(types)
        if isinstance(collapsed, TensorType) and isinstance(expanded, TensorType) and groups is not None:
            yield from (op_error(operation, what) for what in _problems(collapsed, expanded, groups, expands=expands))

    return check


def _problems(collapsed: TensorType, expanded: TensorType, groups: Groups, *, expands: bool) -> Iterator[str]:
    few, many = len(collapsed.shape), len(expanded.shape)
    if many < few:
        yield f"expected the type '{expanded}' to have higher rank than the type = '{collapsed}'"
    if not many:
        yield "expected non-zero memref ranks"
    if many == few:
        yield "expected to collapse or expand dims"
    if not few:
        if any(size != 1 for size in expanded.shape):
            yield "invalid to reshape tensor/memref with non-unit extent dimensions to zero-rank tensor/memref"
        return
    if len(groups) != few:
        yield f"expected rank of the collapsed type({few}) to be the number of reassociation maps({len(groups)})"
        return
    position = 0
    for number, group in enumerate(groups):
        highest = max((it for each in groups for it in each), default=-1) + 1
        if highest != many:
            yield f"expected reassociation map #{number} of same rank as expanded memref({many}), but got {highest}"
            return
        if list(group) != list(range(position, position + len(group))):
            yield f"expected reassociation map #{number} to be valid and contiguous"
            return
        position += len(group)
    yield from _sizes(collapsed, expanded, groups, expands=expands)


def _sizes(collapsed: TensorType, expanded: TensorType, groups: Groups, *, expands: bool) -> Iterator[str]:
    for dimension, (size, group) in enumerate(zip(collapsed.shape, groups)):
        parts = [expanded.shape[it] for it in group]
        unknown = [it for it, part in zip(group, parts) if part is None]
        if len(unknown) > 1 and expands:
            which = f"({dimension}) expanded into multiple dynamic dims ({unknown[0]},{unknown[1]})"
            yield f"invalid to have a single dimension {which}"
        elif unknown and size is not None:
            which = "since one or more of the corresponding dimensions in the expanded type is dynamic"
            yield f"expected dimension {dimension} of collapsed type to be dynamic {which}"
        elif not unknown and size != prod(part or 0 for part in parts):
            whole = prod(part or 0 for part in parts)
            yield f"expected dimension {dimension} of collapsed type to be static value of {whole}"
