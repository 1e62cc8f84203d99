"""Where writes may come between a read and what defines the value read, as intervals of program positions.

    %1 = "definition"(%0)     // position 1
    %2 = "other"(...)         // position 2
    "read"(%1)                // position 3: the read is exposed at [1, 3]

Intervals may be too long, never too short: the exact rules (`bufferizer.analysis.conflicts`) decide on what stands in
them. These rules ask three things, which this follows: does the read run before the write, does the write run before
the definition, and may both run repeatedly after the definition, so that the order of the text says nothing?
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from bufferizer.analysis.positions import Interval, Positions
from bufferizer.buffer_model.model import owner_operation
from bufferizer.ir.dominance import ancestor_in
from bufferizer.ir.operation import Block, BlockArgument, Operation, OpOperand, Value

if TYPE_CHECKING:
    from bufferizer.analysis.state import OneShotState


def exposure(read: OpOperand, state: OneShotState) -> list[Interval]:
    """Return the positions at which a write may come between the read and a definition that it sees, never none."""
    positions = state.positions
    if not positions.is_known:
        return [(0, positions.last)]
    definitions = state.find_definitions(read)
    if positions.is_plain and len(definitions) == 1 and definitions[0].parent_block is read.owner.parent:
        return _between(definitions[0], read, positions)
    windows = _not_after(read, definitions, state)
    found = {
        (max(start, first), min(end, last))
        for first, last in (_not_before(definition, read, definitions, state) for definition in definitions)
        for start, end in windows
        if max(start, first) <= min(end, last)
    }
    return _disjoint(found) if len(found) > 1 else list(found) or [positions.extent(read.owner)]


def _between(definition: Value, read: OpOperand, positions: Positions) -> list[Interval]:
    """Return where a write may come between where both stand in one block, and nothing beside anything around them."""
    made_by = definition.block if isinstance(definition, BlockArgument) else owner_operation(definition)
    start, end = positions.extent(made_by)[0], positions.extent(read.owner)[1]
    return [(start, end)] if start <= end else [positions.extent(read.owner)]


def _disjoint(intervals: set[Interval]) -> list[Interval]:
    """Return intervals that cover the same positions and have none in common."""
    found: list[Interval] = []
    for start, end in sorted(intervals):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _not_after(read: OpOperand, definitions: list[Value], state: OneShotState) -> list[Interval]:
    """Return where a write does not certainly run after the read: all before it, and what stands beside it.

    And all of a loop around the read that a definition stands outside of: the read may run again after its last op.
    """
    positions = state.positions
    end = positions.extent(read.owner)[1]
    for definition in definitions:
        loop = state.regions.outermost_loop(read.owner, definition)
        if loop is not None:
            end = max(end, positions.extent(loop.owner)[1])
    return [(0, end), *_later_regions(read.owner, state), *_other_blocks(read.owner, end, definitions, state)]


def _later_regions(operation: Operation, state: OneShotState) -> Iterator[Interval]:
    """Yield the regions beside those around the operation that come later in the text and may run before it."""
    for choice, index in state.positions.choices(operation):
        if not state.regions.has_exclusive_regions(choice):
            for region in choice.regions[index + 1 :]:
                for block in region.blocks:
                    yield state.positions.extent(block)


def _other_blocks(operation: Operation, end: int, definitions: list[Value], state: OneShotState) -> Iterator[Interval]:
    """Yield what comes later than ``end`` in other blocks of the function, unless it runs after the operation."""
    positions = state.positions
    if positions.is_straight:
        return
    block = block_of(operation, state)
    if block is None:
        yield end, positions.last
        return
    tree = state.ordering.dominator_tree(block.region)
    first = positions.extent(tree.last_dominated(block))[1] + 1
    if block in tree.cycles and any(block_of(definition, state) is not block for definition in definitions):
        first = end
    yield first, positions.last


def block_of(place: Operation | Value, state: OneShotState) -> Block | None:
    """Return the block of the function that an operation or value stands in, however deep."""
    if isinstance(place, BlockArgument) and place.block.region.owner is state.root:
        return place.block
    operation = place if isinstance(place, Operation) else owner_operation(place)
    for region in state.root.regions:
        found = ancestor_in(operation, region)
        if found is not None:
            return found.parent
    return None


def _is_one_region_run(choice: Operation, read: OpOperand, definitions: list[Value], state: OneShotState) -> bool:
    """Tell whether what stands in other regions of ``choice`` than the read certainly does not run before that.

    It may if a loop runs them in turns that a definition stands outside of, be it another one than that at hand.
    """
    if not state.regions.has_exclusive_regions(choice) or not choice.is_proper_ancestor_of(read.owner):
        return False
    loops = (state.regions.outermost_loop(read.owner, definition) for definition in definitions)
    return not any(loop is not None and loop.owner.is_proper_ancestor_of(choice) for loop in loops)


def _not_before(definition: Value, read: OpOperand, definitions: list[Value], state: OneShotState) -> Interval:
    """Return where a write does not certainly run before the definition.

    What overwrites a block argument counts only if it stands in the block.
    """
    positions = state.positions
    if isinstance(definition, BlockArgument):
        return positions.extent(definition.block)
    operation = definition.defining_operation
    assert operation is not None
    if state.is_in_front(operation):
        return 0, positions.last
    start = positions.extent(operation)[0]
    for choice, index in positions.choices(operation):
        if index > 0 and not _is_one_region_run(choice, read, definitions, state):
            start = min(start, positions.extent(choice)[0])
    block = None if positions.is_straight else block_of(operation, state)
    if block is not None:
        beside = state.ordering.dominator_tree(block.region).first_beside[block]
        if beside is not block:
            start = min(start, positions.extent(beside)[0])
    return start, positions.last
