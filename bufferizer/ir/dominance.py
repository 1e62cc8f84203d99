"""Whether a value's definition comes before its uses on every way through the blocks of a region.

Source: mlir/lib/IR/Dominance.cpp. Blocks that cannot be reached are dominated by all others. Immediate dominators are
found as Cooper, Harvey and Kennedy do ("A Simple, Fast Dominance Algorithm").
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from bufferizer.ir.operation import Block, Operation, OpResult, Region, Value


def successors(block: Block) -> list[Block]:
    """Return the blocks that the block's terminator may branch to."""
    last = block.terminator
    return [successor.block for successor in last.successors if successor.block is not None] if last else []


Following = Callable[[Block], list[Block]]
"""Tells the blocks that control may flow to from the end of a block."""


class DominatorTree:
    """The blocks of a region that can be reached, each under the block that all ways to it have to pass last.

    ``preorder`` has the larger subtree of two first: what comes before a block there and does not dominate it, comes
    before a small part of the region only. ``cycles`` gives for each block that may run again all that run in turns
    with it.
    """

    __slots__ = ("_ends", "_places", "cycles", "first_beside", "preorder")

    def __init__(self, region: Region, following: Following = successors) -> None:
        order = _reachable(region.entry, following) if region.entry is not None else []
        preceding = _predecessors(order, following)
        children = _children(order, preceding)
        self.preorder: list[Block] = []
        self._places: dict[Block, int] = {}
        self._ends: dict[Block, int] = {}
        # For each block the first one of the preorder that neither dominates it nor comes after it; itself if none.
        self.first_beside: dict[Block, Block] = {}
        self.cycles = _cycles(order, preceding)
        waiting = order[:1]
        self.first_beside.update((block, block) for block in waiting)
        while waiting:
            block = waiting.pop()
            self._places[block] = len(self.preorder)
            self.preorder.append(block)
            waiting.extend(reversed(children[block]))
            beside = self.first_beside[block]
            for number, child in enumerate(children[block]):
                self.first_beside[child] = beside if beside is not block else children[block][0] if number else child
        for block in reversed(self.preorder):
            last = children[block][-1] if children[block] else None
            self._ends[block] = self._ends[last] if last is not None else self._places[block]

    def dominates(self, first: Block, second: Block) -> bool:
        """Tell whether every way from the region's entry to ``second`` leads through ``first``."""
        place = self._places.get(second)
        if place is None:
            return True
        start = self._places.get(first)
        return start is not None and start <= place <= self._ends[first]

    def is_reached(self, block: Block) -> bool:
        """Tell whether control may flow from the region's entry to a block."""
        return block in self._places

    def last_dominated(self, block: Block) -> Block:
        """Return the last block of the preorder that a block dominates, or the block itself."""
        return self.preorder[self._ends[block]]


class Dominance:
    """Dominance between the blocks of regions, worked out for a region when it is first asked for."""

    __slots__ = ("_following", "_trees")

    def __init__(self, following: Following = successors) -> None:
        """Take what tells the blocks that control may flow to from a block."""
        self._following = following
        self._trees: dict[Region, DominatorTree] = {}

    def tree(self, region: Region) -> DominatorTree:
        """Return the dominator tree of a region."""
        tree = self._trees.get(region)
        if tree is None:
            tree = self._trees[region] = DominatorTree(region, self._following)
        return tree

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
        return self.tree(first.region).dominates(first, second)


def ancestor_in(operation: Operation, region: Region) -> Operation | None:
    """Return the operation itself or the one around it that stands directly in ``region``; None where there is none."""
    current: Operation | None = operation
    while current is not None:
        if current.parent is not None and current.parent.region is region:
            return current
        current = current.parent_operation
    return None


def reachable_blocks(region: Region, following: Following = successors) -> frozenset[Block]:
    """Return the blocks of a region that control may reach from its entry, given those ``following`` each."""
    return frozenset(_reachable(region.entry, following)) if region.entry is not None else frozenset()


def predecessors(region: Region, following: Following = successors) -> Mapping[Block, Sequence[Block]]:
    """Return for each block of a region that control may reach those that lead to it, once for each way they do."""
    return _predecessors(_reachable(region.entry, following), following) if region.entry is not None else {}


def _predecessors(order: list[Block], following: Following) -> dict[Block, list[Block]]:
    preceding: dict[Block, list[Block]] = {block: [] for block in order}
    for block in order:
        for successor in following(block):
            preceding[successor].append(block)
    return preceding


def _children(order: list[Block], preceding: dict[Block, list[Block]]) -> dict[Block, list[Block]]:
    """Return the blocks under each block of the dominator tree, those with the most blocks under them first."""
    parents = _immediate_dominators(order, preceding)
    sizes = dict.fromkeys(order, 1)
    children: dict[Block, list[Block]] = {block: [] for block in order}
    # A block comes after its dominators in reverse postorder.
    for block in reversed(order[1:]):
        sizes[parents[block]] += sizes[block]
        children[parents[block]].append(block)
    for blocks in children.values():
        blocks.sort(key=sizes.__getitem__, reverse=True)
    return children


def _immediate_dominators(order: list[Block], preceding: dict[Block, list[Block]]) -> dict[Block, Block]:
    """Return the immediate dominator of each block but the first of the reverse postorder ``order``."""
    number = {block: place for place, block in enumerate(order)}
    found = {order[0]: order[0]} if order else {}

    def common(first: Block, second: Block) -> Block:
        while first is not second:
            while number[first] > number[second]:
                first = found[first]
            while number[second] > number[first]:
                second = found[second]
        return first

    changed = True
    while changed:
        changed = False
        for block in order[1:]:
            known = [other for other in preceding[block] if other in found]
            parent = known[0]
            for other in known[1:]:
                parent = common(parent, other)
            if found.get(block) is not parent:
                found[block] = parent
                changed = True
    return found


def _cycles(order: list[Block], preceding: dict[Block, list[Block]]) -> dict[Block, frozenset[Block]]:
    """Return the strongly connected components with a cycle (Kosaraju's algorithm on a reverse postorder)."""
    found: dict[Block, frozenset[Block]] = {}
    seen: set[Block] = set()
    for root in order:
        members, waiting = [], [root] if root not in seen else []
        seen.update(waiting)
        while waiting:
            block = waiting.pop()
            members.append(block)
            following = [other for other in preceding[block] if other not in seen]
            seen.update(following)
            waiting.extend(following)
        if len(members) > 1 or (members and root in preceding[root]):
            found.update(dict.fromkeys(members, frozenset(members)))
    return found


def _reachable(entry: Block, following: Following) -> list[Block]:
    """Return the blocks that can be reached, in reverse postorder."""
    postorder: list[Block] = []
    seen = {entry}
    stack = [(entry, iter(following(entry)))]
    while stack:
        block, waiting = stack[-1]
        for successor in waiting:
            if successor not in seen:
                seen.add(successor)
                stack.append((successor, iter(following(successor))))
                break
        else:
            stack.pop()
            postorder.append(block)
    return postorder[::-1]
