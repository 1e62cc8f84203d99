"""When the compiler asks for the buffer of a tensor that stays a tensor.

It makes a ``bufferization.to_buffer`` right behind the tensor for each use, so that what is asked for last comes first.
It rewrites what a region holds before the op that has it, and copies of an op's operands before both. This order is
not the one of our pass from top to bottom; it is kept so that the result is the same up to equal ops.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from bufferizer.ir.operation import Operation


class RequestTime(NamedTuple):
    """The place of a request in the compiler's order."""

    is_late: bool
    operation: int
    number: int


class Requester:
    """Tells the time of requests made for the operations that ``root`` encloses."""

    def __init__(self, root: Operation) -> None:
        self._after_regions: dict[Operation, int] = {}
        self._before_regions: dict[Operation, int] = {}
        self._order = self._after_regions
        self._is_late = False
        self._count = 0
        self._number(root)

    def _number(self, operation: Operation) -> None:
        self._before_regions[operation] = len(self._after_regions)
        for region in operation.regions:
            for block in region.blocks:
                for nested in block.operations:
                    self._number(nested)
        self._after_regions[operation] = len(self._after_regions)

    def now(self, operation: Operation) -> RequestTime:
        """Return the time of a request for an operation."""
        self._count += 1
        return RequestTime(self._is_late, self._order.get(operation, 0), self._count)

    @contextmanager
    def before_regions(self) -> Iterator[None]:
        """Ask before what the operation's regions hold."""
        self._order = self._before_regions
        try:
            yield
        finally:
            self._order = self._after_regions

    @contextmanager
    def late(self) -> Iterator[None]:
        """Ask after all operations of the program."""
        outer, self._is_late = self._is_late, True
        try:
            yield
        finally:
            self._is_late = outer
