"""What LLVM 14 drops since it never runs, when it canonicalizes what it has bufferized and before that is verified.

    scf.for %i = %c0 to %c0 step %c1 { ... }    // ends before it begins
    scf.if %b {
      scf.if %b { ... } else { ... }            // %b is true here, so that nothing behind else runs

Sources: SimplifyTrivialLoops, RemoveStaticCondition and ConditionPropagation in SCF.cpp, SimplifyConstCondBranchPred in
StandardOps' Ops.cpp.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bufferizer.analysis.llvm14.folding import Folding
from bufferizer.ir.dominance import reachable_blocks
from bufferizer.ir.operation import Block, Operation, Value

Known = Callable[[Value], int | None]
"""Tells the integer that a value is known to be, None where it is not known."""


def never_runs(operation: Operation, known: Known, folding: Folding) -> bool:
    """Tell whether an op stands in a loop that ends before it begins, or where no condition leads."""
    return any(_is_skipped(block, known, folding) for block in _blocks_around(operation))


def has_no_iterations(loop: Operation, known: Known) -> bool:
    """Tell whether an ``scf.for`` ends before it begins."""
    lower, upper = (operand.value for operand in loop.operands[:2])
    first, end = known(lower), known(upper)
    return lower is upper or (first is not None and end is not None and end <= first)


def _blocks_around(operation: Operation) -> Iterator[Block]:
    current: Operation | None = operation
    while current is not None and current.parent is not None:
        yield current.parent
        current = current.parent_operation


def _is_skipped(block: Block, known: Known, folding: Folding) -> bool:
    region, owner = block.region, block.region.owner
    if owner.name == "scf.for" and has_no_iterations(owner, known):
        return True
    if owner.name == "scf.if":
        condition = known_condition(owner, known)
        return condition is not None and region.index == condition
    if len(region.blocks) == 1:
        return False
    return block not in reachable_blocks(region, lambda last: _following(last, known, folding))


def known_condition(choice: Operation, known: Known) -> int | None:
    """Return 0 or 1 if the condition of an ``scf.if`` is known, be it as one around has the same."""
    condition = choice.operands[0].value
    for block in _blocks_around(choice):
        outer = block.region.owner
        if outer.name == "scf.if" and outer.operands[0].value is condition:
            return 1 - block.region.index
    return known(condition)


def _following(block: Block, known: Known, folding: Folding) -> list[Block]:
    """Return the blocks that may be next."""
    last, blocks = block.terminator, folding.flow.following(block)
    if last is None or last.name != "std.cond_br" or len(blocks) != 2:
        return blocks
    condition = known(folding.value_of(last.operands[0]))
    return blocks if condition is None else blocks[:1] if condition else blocks[1:]
