"""What LLVM 14 refused of collapse_shape and expand_shape, of tensors and of memrefs.

Sources: mlir/include/mlir/Dialect/Utils/ReshapeOpsUtils.h of that time (verifyReshapeLikeTypes,
verifyReshapeLikeShapes), mlir/lib/Dialect/Tensor/IR/TensorOps.cpp (verifyTensorReshapeOp).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import prod

from bufferizer.ir.layouts import Groups, has_identity_layout
from bufferizer.ir.operation import Operation
from bufferizer.ir.static_values import reassociation
from bufferizer.ir.types import MemRefType, Shape, TensorType
from bufferizer.ir.verification import Verifier, op_error

_Shaped = TensorType | MemRefType


def reassociates(*, expands: bool) -> Verifier:
    """Return the check of an op that expands, or collapses, the dimensions of its operand."""

    def check(operation: Operation) -> Iterator[str]:
        types, groups = (operation.operands[0].type, operation.results[0].type), reassociation(operation)
        collapsed, expanded = types if expands else reversed(types)
        if isinstance(collapsed, _Shaped) and isinstance(expanded, _Shaped) and groups is not None:
            yield from (op_error(operation, what) for what in _problems(collapsed, expanded, groups, expands=expands))
            yield from (op_error(operation, what) for what in _mismatch(collapsed, expanded, groups))

    return check


def _problems(collapsed: _Shaped, expanded: _Shaped, groups: Groups, *, expands: bool) -> Iterator[str]:
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
    yield from _sizes(collapsed.shape, expanded.shape, groups, expands=expands)


def _mismatch(collapsed: _Shaped, expanded: _Shaped, groups: Groups) -> Iterator[str]:
    """Compare the collapsed type with what it must be; of memrefs only those one of whose layouts is the identity."""
    sizes = [[expanded.shape[it] for it in group] for group in groups]
    shape = tuple(None if None in parts else prod(part or 0 for part in parts) for parts in sizes)
    expected: _Shaped = TensorType(shape, expanded.element)
    if isinstance(expanded, MemRefType):
        if not has_identity_layout(expanded):
            return
        expected = replace(expanded, shape=shape, layout=None)
    if isinstance(collapsed, TensorType):
        is_same = collapsed == expected
    else:
        is_same = not has_identity_layout(collapsed) or replace(collapsed, layout=None) == expected
    if not is_same:
        yield f"expected collapsed type to be '{expected}', but got '{collapsed}'"


def _sizes(collapsed: Shape, expanded: Shape, groups: Groups, *, expands: bool) -> Iterator[str]:
    for dimension, (size, group) in enumerate(zip(collapsed, groups)):
        parts = [expanded[it] for it in group]
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
