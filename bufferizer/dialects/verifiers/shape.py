"""What the shape dialect's verifiers refuse. Source: mlir/lib/Dialect/Shape/IR/Shape.cpp."""

from __future__ import annotations

from collections.abc import Iterator

from bufferizer.dialects.verifiers.checks import Table, edge
from bufferizer.ir.operation import Operation


def _assuming(operation: Operation) -> Iterator[str]:
    body = operation.regions[0].entry if operation.regions else None
    last = body.terminator if body is not None else None
    if last is None or last.name != "shape.assuming_yield" or not last.readable:
        return
    given, wanted = [operand.type for operand in last.operands], [result.type for result in operation.results]
    problem = edge(operation, last, "parent", given, wanted)
    if problem:
        yield problem


VERIFIERS: Table = {"shape.assuming": _assuming}
