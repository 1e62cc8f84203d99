"""What the memref dialect's verifiers refuse. Source: mlir/lib/Dialect/MemRef/IR/MemRefOps.cpp."""

from __future__ import annotations

from collections.abc import Iterator

from bufferizer.dialects.verifiers.checks import Table, are_compatible, dynamic_sizes, indices
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import MemRefType
from bufferizer.ir.verification import op_error


def _copy(operation: Operation) -> Iterator[str]:
    source, target = (operand.type for operand in operation.operands[:2])
    if not isinstance(source, MemRefType) or not isinstance(target, MemRefType):
        return
    if not are_compatible(source.shape, target.shape):
        yield op_error(operation, "requires the same shape for all operands")


VERIFIERS: Table = {
    "memref.alloc": dynamic_sizes("dynamicSizes"),
    "memref.alloca": dynamic_sizes("dynamicSizes"),
    "memref.copy": _copy,
    "memref.load": indices(
        "memref", lambda rank, given: f"incorrect number of indices for load, expected {rank} but got {given}"
    ),
    "memref.store": indices("memref", lambda rank, given: "store index operand count not equal to memref rank"),
}
