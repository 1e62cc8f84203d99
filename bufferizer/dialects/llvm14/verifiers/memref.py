"""What the memref dialect's verifiers refused in LLVM 14. Source: mlir/lib/Dialect/MemRef/IR/MemRefOps.cpp."""

from __future__ import annotations

from collections.abc import Iterator

from bufferizer.dialects.llvm14.verifiers.edges import to_parent
from bufferizer.dialects.llvm14.verifiers.reshapes import reassociates
from bufferizer.dialects.llvm14.verifiers.tensor import dim
from bufferizer.dialects.llvm14.verifiers.views import reinterpretation, subview, view
from bufferizer.dialects.verifiers.checks import Table, differ, indices
from bufferizer.dialects.verifiers.memref import VERIFIERS as TODAY
from bufferizer.dialects.verifiers.memref import atomic, symbols
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import UNKNOWN, AnyMemRefType, MemRefType
from bufferizer.ir.verification import ComesFirst, LooksBeyond, op_error


def _generic_atomic(operation: Operation) -> Iterator[str]:
    body, result = operation.regions[0].entry if operation.regions else None, operation.results[0].type
    if body is None:
        return
    if len(body.arguments) != 1:
        yield op_error(operation, "expected single number of entry block arguments")
    elif differ(body.arguments[0].type, result):
        yield op_error(operation, "expected block argument of the same type result type")


def _atomic_yield(operation: Operation) -> Iterator[str]:
    around = operation.parent_operation
    wanted = around.results[0].type if around is not None and around.results else None
    given = operation.operands[0].type
    if around is not None and around.name == "memref.generic_atomic_rmw" and wanted and differ(given, wanted):
        yield op_error(operation, f"types mismatch between yield op: '{given}' and its parent: '{wanted}'")


def _cast(operation: Operation) -> Iterator[str]:
    source, target = operation.operands[0].type, operation.results[0].type
    if UNKNOWN not in (source, target) and not all(isinstance(it, AnyMemRefType) for it in (source, target)):
        yield op_error(operation, f"operand type '{source}' and result type '{target}' are cast incompatible")
    yield from TODAY["memref.cast"](operation)


# The numbers of arith's AtomicRMWKind of that time.
_FLOAT_KINDS = {"0": "addf", "3": "maxf", "6": "minf", "9": "mulf"}
_INTEGER_KINDS = {
    "1": "addi",
    "4": "maxs",
    "5": "maxu",
    "7": "mins",
    "8": "minu",
    "10": "muli",
    "11": "ori",
    "12": "andi",
}


def _sizes(operation: Operation) -> Iterator[str]:
    """Check that an allocation is given a size for each dynamic dimension, and a value for each symbol."""
    type_ = operation.results[0].type
    if isinstance(type_, MemRefType) and len(operation.group("dynamicSizes")) != type_.shape.count(None):
        yield op_error(operation, "dimension operand count does not equal memref dynamic dimension count")
    yield from symbols(operation)


_KEPT = ("assume_alignment", "dma_start", "dma_wait", "prefetch", "reshape", "store", "transpose")
VERIFIERS: Table = {
    "memref.alloc": _sizes,
    "memref.alloca": _sizes,
    "memref.alloca_scope": to_parent("memref.alloca_scope.return"),
    "memref.cast": ComesFirst(_cast),
    "memref.collapse_shape": reassociates(expands=False),
    "memref.dim": LooksBeyond(dim),
    "memref.expand_shape": reassociates(expands=True),
    "memref.reinterpret_cast": reinterpretation,
    "memref.subview": subview,
    "memref.view": view,
    **{f"memref.{name}": TODAY[f"memref.{name}"] for name in _KEPT},
    "memref.atomic_rmw": atomic(_FLOAT_KINDS, _INTEGER_KINDS),
    "memref.atomic_yield": _atomic_yield,
    "memref.generic_atomic_rmw": _generic_atomic,
    "memref.load": indices("memref", lambda rank, given: "incorrect number of indices for load"),
}
