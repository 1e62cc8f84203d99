"""Program positions: a number for each operation of a function, in the order of the text."""

from __future__ import annotations

from bufferizer.ir.operation import Operation


class Positions:
    """Numbers ``root`` and all it encloses, parents before children.

    ``is_structured`` tells whether every region has one block at most, so that positions say something about the order
    of execution.
    """

    __slots__ = ("_choices", "_extents", "is_structured", "last")

    def __init__(self, root: Operation) -> None:
        self._extents: dict[Operation, tuple[int, int]] = {}
        self._choices: dict[Operation, Operation] = {}
        self.is_structured = True
        self.last = self._number(root, 0, None)

    def extent(self, operation: Operation) -> tuple[int, int]:
        """Return the positions of the operation and of the last one it encloses.

        An operation that is not in the function, as unfinished text may have it, may be anywhere.
        """
        return self._extents.get(operation, (0, self.last))

    def widest(self, operation: Operation) -> tuple[int, int]:
        """Return the extent of the outermost op with several regions around the operation; its own if there is none.

        Between two regions of one op the order of the text says nothing.
        """
        return self.extent(self._choices.get(operation, operation))

    def _number(self, operation: Operation, position: int, choice: Operation | None) -> int:
        """Number an operation from ``position`` on and return the last number used."""
        start = last = position
        if choice is not None:
            self._choices[operation] = choice
        elif len(operation.regions) > 1:
            choice = operation
        for region in operation.regions:
            if len(region.blocks) > 1:
                self.is_structured = False
            for block in region.blocks:
                for nested in block.operations:
                    last = self._number(nested, last + 1, choice)
        self._extents[operation] = (start, last)
        return last
