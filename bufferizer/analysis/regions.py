"""How often and when regions run: repetitive, parallel and mutually exclusive ones.

Source: BufferizableOpInterface.cpp (getEnclosingRepetitiveRegion, getParallelRegion) and ControlFlowInterfaces.cpp
(insideMutuallyExclusiveRegions).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bufferizer.buffer_model.model import parent_region
from bufferizer.ir.operation import Block, Operation, Region, Value

if TYPE_CHECKING:
    from bufferizer.analysis.state import OneShotState

# Ops of which at most one region runs, and which have no bufferization.
_EXCLUSIVE_ONLY = frozenset({"affine.if"})


class Regions:
    """Answers for the regions of one function; what is found is kept."""

    __slots__ = ("_has_parallel", "_repetitive", "_state")

    def __init__(self, state: OneShotState) -> None:
        self._state = state
        self._repetitive: dict[Region, Region | None] = {}
        self._has_parallel: bool | None = None

    def repetitive(self, region: Region | None) -> Region | None:
        """Return the innermost repetitive region that is or encloses ``region`` (getEnclosingRepetitiveRegion)."""
        if region is None:
            return None
        if region not in self._repetitive:
            model = self._state.model_of(region.owner)
            repeats = model is not None and model.is_repetitive_region(region, self._state)
            self._repetitive[region] = region if repeats else self.repetitive(enclosing_region(region.owner))
        return self._repetitive[region]

    def has_parallel(self) -> bool:
        """Tell whether there is any parallel region."""
        if self._has_parallel is None:
            regions = (region for operation in self._state.root.walk() for region in operation.regions)
            self._has_parallel = any(map(self._is_parallel, regions))
        return self._has_parallel

    def _is_parallel(self, region: Region) -> bool:
        model = self._state.model_of(region.owner)
        return model is not None and model.is_parallel_region(region, self._state)

    def parallel(self, region: Region | None) -> Region | None:
        """Return the innermost parallel region that is or encloses ``region`` (getParallelRegion)."""
        while region is not None and not self._is_parallel(region):
            region = enclosing_region(region.owner)
        return region

    def outermost_loop(self, operation: Operation, definition: Value) -> Region | None:
        """Return the outermost repetitive region around the operation that does not enclose the definition."""
        here, there = enclosing_region(operation), parent_region(definition)
        if here is there:
            return None
        outer, region = self.repetitive(there), self.repetitive(here)
        if region is outer:
            return None
        while region is not None:
            following = self.repetitive(enclosing_region(region.owner))
            if following is outer:
                return region
            region = following
        return None

    def are_exclusive(self, first: Operation, second: Operation) -> bool:
        """Tell whether the ops stand in regions of which only one runs (insideMutuallyExclusiveRegions)."""
        if first.parent is second.parent:
            return False
        blocks = {block.region.owner: block for block in _enclosing_blocks(first)}
        for block in _enclosing_blocks(second):
            common = block.region.owner
            if common in blocks:
                return self.has_exclusive_regions(common) and blocks[common].region is not block.region
        return False

    def has_exclusive_regions(self, operation: Operation) -> bool:
        """Tell whether only one of an operation's regions runs (RegionBranchOpInterface).

        That is known whatever dialects are bufferized.
        """
        model = self._state.registered_model(operation)
        return (model is not None and model.mutually_exclusive_regions) or operation.name in _EXCLUSIVE_ONLY


def enclosing_region(operation: Operation) -> Region | None:
    """Return the region an operation stands in, None at the top level."""
    return operation.parent.region if operation.parent is not None else None


def _enclosing_blocks(operation: Operation) -> list[Block]:
    """Return the blocks that enclose the operation, innermost first."""
    blocks = []
    block = operation.parent
    while block is not None:
        blocks.append(block)
        block = block.region.owner.parent
    return blocks
