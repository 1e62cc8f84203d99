"""Whether a value's definition comes before its uses on every way through the blocks of a region.

Source: mlir/lib/IR/Dominance.cpp. Blocks that cannot be reached are dominated by all others.
"""

from __future__ import annotations

from bufferizer.ir.operation import Block, Operation, OpResult, Region, Value


class Dominance:
    """Dominance between the blocks of regions, worked out for a region when it is first asked for."""

    __slots__ = ("_dominators",)

    def __init__(self) -> None:
        self._dominators: dict[Region, dict[Block, frozenset[Block]]] = {}

    def value_dominates(self, value: Value, operation: Operation) -> bool:
        """Tell whether a value is defined wherever ``operation`` runs. True where they have no region in common."""
        block = value.parent_block
        if block is None:
            return True
        user = ancestor_in(operation, block.region)
        if user is None or user.parent is None:
            return True
        if user.parent is not block:
            return self.block_dominates(block, user.parent)
        return not isinstance(value, OpResult) or value.owner.position < user.position

    def block_dominates(self, first: Block, second: Block) -> bool:
        """Tell whether every way from the region's entry to ``second`` leads through ``first``."""
        dominators = self._dominators.get(first.region)
        if dominators is None:
            dominators = self._dominators[first.region] = _dominators(first.region)
        found = dominators.get(second)
        return found is None or first in found


def ancestor_in(operation: Operation, region: Region) -> Operation | None:
    """Return the operation itself or the one around it that stands directly in ``region``; None where there is none."""
    current: Operation | None = operation
    while current is not None:
        if current.parent is not None and current.parent.region is region:
            return current
        current = current.parent_operation
    return None


def _dominators(region: Region) -> dict[Block, frozenset[Block]]:
    """Return the dominators of every block that can be reached, by iteration to the fixed point."""
    entry = region.entry
    if entry is None:
        return {}
    order = _reachable(entry)
    predecessors: dict[Block, list[Block]] = {block: [] for block in order}
    for block in order:
        for successor in successors(block):
            predecessors[successor].append(block)
    everything = frozenset(order)
    dominators = dict.fromkeys(order, everything)
    dominators[entry] = frozenset((entry,))
    changed = True
    while changed:
        changed = False
        for block in order[1:]:
            found = frozenset.intersection(*(dominators[other] for other in predecessors[block])) | {block}
            if found != dominators[block]:
                dominators[block] = found
                changed = True
    return dominators


def successors(block: Block) -> list[Block]:
    """Return the blocks that the block's terminator may branch to."""
    last = block.terminator
    return [successor.block for successor in last.successors if successor.block is not None] if last else []


def reachable_blocks(region: Region) -> frozenset[Block]:
    """Return the blocks of a region that control may reach from its entry."""
    return frozenset(_reachable(region.entry)) if region.entry is not None else frozenset()


def _reachable(entry: Block) -> list[Block]:
    """Return the blocks that can be reached, in reverse postorder."""
    postorder: list[Block] = []
    seen = {entry}
    stack = [(entry, iter(successors(entry)))]
    while stack:
        block, following = stack[-1]
        for successor in following:
            if successor not in seen:
                seen.add(successor)
                stack.append((successor, iter(successors(successor))))
                break
        else:
            stack.pop()
            postorder.append(block)
    return postorder[::-1]
