"""Program positions: a number for each operation of a function, such that what has to run first comes first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bufferizer.analysis.ordering import Ordering
from bufferizer.ir.operation import Block, Operation

Interval = tuple[int, int]


class Positions:
    """Numbers ``root`` and all it encloses, parents before children, in the order of the text.

    The blocks of ``root`` itself, if there are several, come in the preorder of their dominator tree. ``is_known``
    tells whether that could be done: any other region with several blocks, and blocks that cannot be reached, have no
    order. ``is_straight`` tells whether every region has one block at most.
    """

    __slots__ = ("_extents", "_has_choices", "is_known", "is_straight", "last")

    def __init__(self, root: Operation, ordering: Ordering) -> None:
        self._extents: dict[Operation | Block, Interval] = {}
        self._has_choices = len(root.regions) > 1
        self.is_known = self.is_straight = True
        position = 0
        for region in root.regions:
            blocks: Sequence[Block] = region.blocks
            if len(blocks) > 1:
                self.is_straight = False
                blocks = ordering.dominator_tree(region).preorder
                self.is_known = self.is_known and len(blocks) == len(region.blocks)
            position = self._number_blocks(blocks, position)
        self.last = position
        self._extents[root] = (0, position)

    @property
    def is_plain(self) -> bool:
        """Tell whether nothing has several regions or blocks."""
        return self.is_straight and not self._has_choices

    def extent(self, part: Operation | Block) -> Interval:
        """Return the positions of the first and the last operation of an operation with all it encloses, or of a block.

        An operation that is not in the function, as unfinished text may have it, may be anywhere.
        """
        found = self._extents.get(part)
        return found if found is not None else (0, self.last)

    def move(self, operation: Operation, place: Operation) -> None:
        """Let an operation without regions stand right in front of another one from now on."""
        start = self._extents[place][0]
        self._extents[operation] = (start, start)

    def choices(self, part: Operation | Block) -> Iterator[tuple[Operation, int]]:
        """Yield the operations with several regions around something, innermost first, and the region it stands in."""
        block = part if isinstance(part, Block) else part.parent
        while block is not None and self._has_choices:
            region = block.region
            if len(region.owner.regions) > 1:
                yield region.owner, region.index
            block = region.owner.parent

    def _number_blocks(self, blocks: Sequence[Block], position: int) -> int:
        """Number what blocks hold from the position after ``position`` on and return the last number used."""
        extents = self._extents
        for block in blocks:
            first = position + 1
            for operation in block.operations:
                start = position = position + 1
                if operation.regions:
                    position = self._number_regions(operation, position)
                extents[operation] = (start, position)
            extents[block] = (first, position)
        return position

    def _number_regions(self, operation: Operation, position: int) -> int:
        if len(operation.regions) > 1:
            self._has_choices = True
        for region in operation.regions:
            if len(region.blocks) > 1:
                self.is_known = self.is_straight = False
            position = self._number_blocks(region.blocks, position)
        return position
