"""What is refused of transfers that do not wait: ``memref.dma_start`` and ``memref.dma_wait``.

Source: mlir/lib/Dialect/MemRef/IR/MemRefOps.cpp (DmaStartOp::verify, DmaWaitOp::verify).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bufferizer.dialects.verifiers.checks import differ
from bufferizer.ir.operation import Operation, OpOperand
from bufferizer.ir.types import INDEX, UNKNOWN, MemRefType
from bufferizer.ir.verification import op_error


def start(operation: Operation) -> Iterator[str]:
    """Check ``memref.dma_start``, whose operands are in a row: source, destination, size and tag with their indices."""
    operands, needed, position = operation.operands, 4, 0
    if len(operands) < needed:
        yield op_error(operation, f"expected at least {needed} operands")
    for what, is_behind_size in (("source", False), ("destination", False), ("tag", True)):
        if is_behind_size:
            if _are_no_indices(operands[position : position + 1]):
                yield op_error(operation, "expected num elements to be of index type")
            position += 1
        type_ = operands[position].type
        if type_ == UNKNOWN:
            return
        if not isinstance(type_, MemRefType):
            yield op_error(operation, f"expected {what} to be of memref type")
            return
        rank = len(type_.shape)
        needed += rank
        if len(operands) < needed:
            yield op_error(operation, f"expected at least {needed} operands")
        if _are_no_indices(operands[position + 1 : position + 1 + rank]):
            yield op_error(operation, f"expected {what} indices to be of index type")
        position += 1 + rank
    if len(operands) - needed not in (0, 2):
        yield op_error(operation, "incorrect number of operands")
    if _are_no_indices(operands[needed:]):
        yield op_error(operation, "expected stride and num elements per stride to be of type index")


def _are_no_indices(operands: Sequence[OpOperand]) -> bool:
    return any(differ(operand.type, INDEX) for operand in operands)


def wait(operation: Operation) -> Iterator[str]:
    """Check ``memref.dma_wait``."""
    tag, given = operation.operands[0].type, len(operation.group("tagIndices"))
    if isinstance(tag, MemRefType) and len(tag.shape) != given:
        counts = f"expected {len(tag.shape)}, but got {given}"
        what = "expected tagIndices to have the same number of elements as the tagMemRef rank"
        yield op_error(operation, f"{what}, {counts}")
