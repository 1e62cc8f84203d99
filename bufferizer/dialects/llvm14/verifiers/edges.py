"""What LLVM 14 refuses of values that go from one region of an op to another, or to its results.

Source: mlir/lib/Interfaces/ControlFlowInterfaces.cpp of that time (verifyTypesAlongAllEdges).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bufferizer.dialects.verifiers.checks import differ
from bufferizer.ir.operation import Operation, Region
from bufferizer.ir.types import Type
from bufferizer.ir.verification import Verifier, op_error


def edge(
    operation: Operation, source: str, target: str, given: Sequence[Type], wanted: Sequence[Type]
) -> Iterator[str]:
    """Yield what is wrong with the values passed from ``source`` to ``target``, named like ``Region #0``."""
    along = f"control flow edge from {source} to {target}: source"
    if len(given) != len(wanted):
        counts = f"has {len(given)} operands, but target successor needs {len(wanted)}"
        yield op_error(operation, f" region {along} {counts}")
        return
    for index, (one, other) in enumerate(zip(given, wanted)):
        if differ(one, other):
            types = f"type #{index} '{one}' should match input type #{index} '{other}'"
            yield op_error(operation, f" along {along} {types}")


def end_of(region: Region, name: str) -> Operation | None:
    """Return the op of this name that ends a region of one block."""
    last = region.blocks[0].terminator if len(region.blocks) == 1 else None
    return last if last is not None and last.readable and last.name == name else None


def to_parent(terminator: str) -> Verifier:
    """Return the check that what regions end with, by that terminator, are the results of the op around them."""

    def check(operation: Operation) -> Iterator[str]:
        for region in operation.regions:
            last = end_of(region, terminator)
            if last is not None:
                given, wanted = [it.type for it in last.operands], [it.type for it in operation.results]
                yield from edge(operation, f"Region #{region.index}", "parent results", given, wanted)

    return check
