"""What the memref dialect's verifiers refuse. Source: mlir/lib/Dialect/MemRef/IR/MemRefOps.cpp."""

from __future__ import annotations

from collections.abc import Iterator

from bufferizer.dialects.verifiers.checks import Table, are_compatible, dynamic_sizes, indices
from bufferizer.ir.layouts import is_cast_possible, strided_layout
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import AnyMemRefType, MemRefType
from bufferizer.ir.verification import op_error


def _copy(operation: Operation) -> Iterator[str]:
    source, target = (operand.type for operand in operation.operands[:2])
    if not isinstance(source, MemRefType) or not isinstance(target, MemRefType):
        return
    if not are_compatible(source.shape, target.shape):
        yield op_error(operation, "requires the same shape for all operands")


def _cast(operation: Operation) -> Iterator[str]:
    source, target = operation.operands[0].type, operation.results[0].type
    if not isinstance(source, AnyMemRefType) or not isinstance(target, AnyMemRefType):
        return
    is_strided = all(strided_layout(it) is not None for it in (source, target) if isinstance(it, MemRefType))
    if is_strided and not is_cast_possible(source, target):
        yield op_error(operation, f"operand type '{source}' and result type '{target}' are cast incompatible")


VERIFIERS: Table = {
    "memref.alloc": dynamic_sizes("dynamicSizes"),
    "memref.alloca": dynamic_sizes("dynamicSizes"),
    "memref.cast": _cast,
    "memref.copy": _copy,
    "memref.load": indices(
        "memref", lambda rank, given: f"incorrect number of indices for load, expected {rank} but got {given}"
    ),
    "memref.store": indices("memref", lambda rank, given: "store index operand count not equal to memref rank"),
}
