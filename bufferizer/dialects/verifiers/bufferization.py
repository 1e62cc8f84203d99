"""What the bufferization dialect's verifiers refuse.

Source: mlir/lib/Dialect/Bufferization/IR/BufferizationOps.cpp.
"""

from __future__ import annotations

from collections.abc import Iterator

from bufferizer.dialects.verifiers.checks import Table, are_compatible, dynamic_sizes
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import UNKNOWN, MemRefType, TensorType
from bufferizer.ir.verification import op_error

_RANKED = TensorType | MemRefType
_sizes = dynamic_sizes("dynamic_sizes")


def _alloc_tensor(operation: Operation) -> Iterator[str]:
    if not operation.group("copy"):
        yield from _sizes(operation)
    elif operation.group("dynamic_sizes"):
        yield "dynamic sizes not needed when copying a tensor"


def _materialize(operation: Operation) -> Iterator[str]:
    source, target = (operand.type for operand in operation.operands[:2])
    if not isinstance(source, TensorType) or not isinstance(target, _RANKED):
        return
    is_buffer = isinstance(target, MemRefType)
    if not is_buffer and operation.results and operation.results[0].type not in (target, UNKNOWN):
        yield op_error(operation, "result and 'dest' types must match")
    if "restrict" in operation.attributes and not is_buffer:
        yield op_error(operation, "'restrict' is valid only for memref destinations")
    if is_buffer != ("writable" in operation.attributes):
        what = "'writable' must be specified if and only if the destination is of memref type"
        yield op_error(operation, what)
    elif source.element == target.element and len(source.shape) != len(target.shape):
        yield op_error(operation, "rank mismatch between source and destination shape")
    elif source.element == target.element and not are_compatible(source.shape, target.shape):
        yield op_error(operation, "source/destination shapes are incompatible")


VERIFIERS: Table = {
    "bufferization.alloc_tensor": _alloc_tensor,
    "bufferization.materialize_in_destination": _materialize,
}
