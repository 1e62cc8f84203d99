"""What the memref dialect's verifiers refused in LLVM 14. Source: mlir/lib/Dialect/MemRef/IR/MemRefOps.cpp."""

from __future__ import annotations

from collections.abc import Iterator

from bufferizer.dialects.verifiers.checks import Table, differ, indices
from bufferizer.dialects.verifiers.memref import VERIFIERS as TODAY
from bufferizer.dialects.verifiers.memref import atomic
from bufferizer.ir.operation import Operation
from bufferizer.ir.verification import op_error


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
_KEPT = ("cast", "prefetch", "reshape", "store")
VERIFIERS: Table = {
    **{f"memref.{name}": TODAY[f"memref.{name}"] for name in _KEPT},
    "memref.atomic_rmw": atomic(_FLOAT_KINDS, _INTEGER_KINDS),
    "memref.atomic_yield": _atomic_yield,
    "memref.generic_atomic_rmw": _generic_atomic,
    "memref.load": indices("memref", lambda rank, given: "incorrect number of indices for load"),
}
