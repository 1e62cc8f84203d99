"""What runs before what, as far as the text tells.

Sources: OneShotAnalysis.cpp (happensBefore) and Block.cpp (isReachable).
"""

from __future__ import annotations

from collections.abc import Callable

from bufferizer.ir.dominance import Dominance, DominatorTree, Following, ancestor_in, successors
from bufferizer.ir.operation import Block, Operation, Region


def ancestor_in_block(operation: Operation, block: Block) -> Operation | None:
    """Return the operation itself or the ancestor of it that stands in ``block``; None if there is none."""
    found = ancestor_in(operation, block.region)
    return found if found is not None and found.parent is block else None


def is_reachable(start: Block, goal: Block, without: Block | None, among: frozenset[Block] | None) -> bool:
    """Tell whether control may flow from the end of ``start`` to ``goal`` without passing through ``without``.

    A goal that is ``without`` itself counts as never reached, as in MLIR's Block::isReachable. Ways through other
    blocks than those of ``among`` are not looked at, if it is given.
    """
    if goal is without:
        return False
    seen = {without}
    waiting = list(successors(start))
    while waiting:
        block = waiting.pop()
        if block is goal:
            return True
        if block not in seen and (among is None or block in among):
            seen.add(block)
            waiting.extend(successors(block))
    return False


def in_textual_order(region: Region) -> bool:
    """Tell that a region's ops run in the order of the text, as those of most regions do."""
    return True


class Ordering:
    """The order of the operations of one function. ``is_ordered`` tells whether a region's operations have one.

    Where they have none (RegionKind::Graph), each of them counts as running before the others, and before itself.
    ``following`` tells the blocks that control may flow to from a block.
    """

    __slots__ = ("_dominance", "_find_order", "_ordered")

    def __init__(
        self, is_ordered: Callable[[Region], bool] = in_textual_order, following: Following = successors
    ) -> None:
        self._dominance = Dominance(following)
        self._find_order = is_ordered
        self._ordered: dict[Region, bool] = {}

    def _is_ordered(self, region: Region) -> bool:
        answer = self._ordered.get(region)
        if answer is None:
            answer = self._ordered[region] = self._find_order(region)
        return answer

    def forget_answers(self) -> None:
        """Give back what is found out again when it is asked for."""
        self._ordered.clear()

    def properly_dominates(self, first: Operation, second: Operation) -> bool:
        """Tell whether ``first`` always runs before ``second``; an op dominates what it encloses."""
        if first.parent is None:
            return False
        if second.parent is first.parent and first.position < second.position:
            return True
        other = second if second.parent is first.parent else ancestor_in(second, first.parent.region)
        if other is None or other.parent is None:
            return False
        if other is first:
            return second is not first or not self._is_ordered(first.parent.region)
        if other.parent is first.parent:
            if first.position == other.position:  # What is not in the text stands in front of an op that is.
                return first.implicit and not other.implicit
            return first.position < other.position or not self._is_ordered(first.parent.region)
        return self._dominance.block_dominates(first.parent, other.parent)

    def dominator_tree(self, region: Region) -> DominatorTree:
        """Return the dominator tree of a region's blocks."""
        return self._dominance.tree(region)

    def run_in_turns(self, first: Block, second: Block, without: Block | None) -> bool:
        """Tell whether control may flow from either block to the other without passing through ``without``."""
        tree = self.dominator_tree(first.region)
        among = tree.cycles.get(first)
        if tree.is_reached(first) and (among is None or second not in among):
            return False
        return is_reachable(first, second, without, among) and is_reachable(second, first, without, among)

    def happens_before(self, first: Operation, second: Operation) -> bool:
        """Tell whether ``first`` or an ancestor of it properly dominates ``second`` without enclosing it."""
        if first.parent is second.parent:
            return self.properly_dominates(first, second)
        current: Operation | None = first
        while current is not None:
            if current is not second and current.is_proper_ancestor_of(second):
                return False
            if self.properly_dominates(current, second):
                return True
            current = current.parent_operation
        return False
