"""What runs before what: dominance between operations, reachability of blocks, repetitive and parallel regions.

Sources: MLIR's Dominance.h for dominance, OneShotAnalysis.cpp (happensBefore) and BufferizableOpInterface.cpp
(getEnclosingRepetitiveRegion, insideMutuallyExclusiveRegions, getParallelRegion) for the rest.
"""

from __future__ import annotations

from collections.abc import Iterator

from bufferizer.ir.operation import Block, Operation, Region


def successors(block: Block) -> Iterator[Block]:
    """Yield the blocks that the block's terminator may branch to."""
    terminator = block.terminator
    for successor in terminator.successors if terminator is not None else ():
        if successor.block is not None:
            yield successor.block


def ancestor_in_block(operation: Operation, block: Block) -> Operation | None:
    """Return the operation itself or the ancestor of it that stands in ``block``; None if there is none."""
    current: Operation | None = operation
    while current is not None and current.parent is not block:
        current = current.parent_operation
    return current


def ancestor_in_region(operation: Operation, region: Region) -> Operation | None:
    """Return the operation itself or the ancestor of it that stands in a block of ``region``; None if there is none."""
    current: Operation | None = operation
    while current is not None and (current.parent is None or current.parent.region is not region):
        current = current.parent_operation
    return current


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


class Dominance:
    """Dominance between operations of one function. Dominators of a region's blocks are computed when first asked."""

    __slots__ = ("_dominators",)

    def __init__(self) -> None:
        self._dominators: dict[Region, dict[Block, set[Block]]] = {}

    def properly_dominates(self, first: Operation, second: Operation) -> bool:
        """Tell whether ``first`` always runs before ``second``; an op dominates what it encloses."""
        if first.parent is None:
            return False
        other = ancestor_in_region(second, first.parent.region)
        if other is None or other is first:
            return other is first and second is not first
        assert other.parent is not None
        if other.parent is first.parent:
            return first.position < other.position
        return first.parent in self._block_dominators(first.parent.region).get(other.parent, set())

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

    def _block_dominators(self, region: Region) -> dict[Block, set[Block]]:
        found = self._dominators.get(region)
        if found is None:
            found = self._dominators[region] = _dominators(region)
        return found


def _dominators(region: Region) -> dict[Block, set[Block]]:
    """Return for each block the blocks that dominate it, itself included (the iterative data-flow solution)."""
    predecessors: dict[Block, list[Block]] = {block: [] for block in region.blocks}
    for block in region.blocks:
        for successor in successors(block):
            predecessors.setdefault(successor, []).append(block)
    every = set(region.blocks)
    dominators = {block: {block} if block is region.entry else set(every) for block in region.blocks}
    changed = True
    while changed:
        changed = False
        for block in region.blocks[1:]:
            incoming = [dominators[predecessor] for predecessor in predecessors[block]]
            new = {block} | (set.intersection(*incoming) if incoming else set())
            if new != dominators[block]:
                dominators[block] = new
                changed = True
    return dominators
