"""What the verifiers of traits say of the numbers of operands and results (mlir/lib/IR/Operation.cpp)."""

from __future__ import annotations

from collections.abc import Sequence

from bufferizer.ir.assembly.declaration import GroupDeclaration


def count_message(name: str, groups: Sequence[GroupDeclaration], count: int, what: str) -> str | None:
    """Return what is said of an operation with ``count`` operands or results, whichever ``what`` names.

    None where that many fit its groups. ``OneOperand``, ``NOperands``, ``AtLeastNOperands`` and the like come from ODS.
    """
    fixed = sum(group.fixed for group in groups)
    if fixed == len(groups):
        return f"'{name}' op {_exactly(fixed, count, what)}" if count != fixed else None
    if count < fixed:
        return f"'{name}' op expected {fixed} or more {what}s, but found {count}"
    return None


def _exactly(fixed: int, count: int, what: str) -> str:
    if what == "result" and fixed > 1:
        return f"expected {fixed} results"
    if fixed > 1:
        return f"expected {fixed} operands, but found {count}"
    if fixed == 1:
        return "requires a single operand" if what == "operand" else "requires one result"
    return f"requires zero {what}s"
