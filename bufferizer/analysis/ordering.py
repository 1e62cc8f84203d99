"""What runs before what, as far as the text tells.

Sources: OneShotAnalysis.cpp (happensBefore) and Block.cpp (isReachable).
"""

from __future__ import annotations

from bufferizer.ir.dominance import Dominance, ancestor_in, successors
from bufferizer.ir.operation import Block, Operation


def ancestor_in_block(operation: Operation, block: Block) -> Operation | None:
    """Return the operation itself or the ancestor of it that stands in ``block``; None if there is none."""
    found = ancestor_in(operation, block.region)
    return found if found is not None and found.parent is block else None


def is_reachable(start: Block, goal: Block, without: Block | None) -> bool:
    """Tell whether control may flow from the end of ``start`` to ``goal`` without passing through ``without``.

    A goal that is ``without`` itself counts as never reached, as in MLIR's Block::isReachable.
    """
    if goal is without:
        return False
    seen = {without}
    waiting = list(successors(start))
    while waiting:
        block = waiting.pop()
        if block is goal:
            return True
        if block not in seen:
            seen.add(block)
            waiting.extend(successors(block))
    return False


class Ordering:
    """The order of the operations of one function."""

    __slots__ = ("_dominance",)

    def __init__(self) -> None:
        self._dominance = Dominance()

    def properly_dominates(self, first: Operation, second: Operation) -> bool:
        """Tell whether ``first`` always runs before ``second``; an op dominates what it encloses."""
        if first.parent is None or first is second:
            return False
        other = ancestor_in(second, first.parent.region)
        if other is None or other.parent is None:
            return False
        if other is first:
            return True
        if other.parent is first.parent:
            return first.position < other.position
        return self._dominance.block_dominates(first.parent, other.parent)

    def happens_before(self, first: Operation, second: Operation) -> bool:
        """Tell whether ``first`` or an ancestor of it properly dominates ``second`` without enclosing it."""
        if first.parent is second.parent:
            return first.position < second.position
        current: Operation | None = first
        while current is not None:
            if current is not second and current.is_proper_ancestor_of(second):
                return False
            if self.properly_dominates(current, second):
                return True
            current = current.parent_operation
        return False
