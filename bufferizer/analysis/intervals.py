"""A set of intervals that is asked which of them overlap another one."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator
from itertools import count
from typing import Generic, TypeVar

Item = TypeVar("Item")
_SERIAL = count()


class IntervalIndex(Generic[Item]):
    """Closed integer intervals with an item each.

    Intervals are kept by length class (powers of two) and sorted by start: all that overlap ``[start, end]`` in a class
    of lengths below ``2**k`` begin between ``start - 2**k`` and ``end``. Adding is cheap, asking costs little more than
    what it finds.
    """

    __slots__ = ("_classes", "count")

    def __init__(self) -> None:
        self._classes: dict[int, list[tuple[int, int, int, Item]]] = {}
        self.count = 0  # how many there are

    def __len__(self) -> int:
        return self.count

    def __iter__(self) -> Iterator[Item]:
        for entries in self._classes.values():
            for entry in entries:
                yield entry[3]

    def add(self, start: int, end: int, item: Item) -> None:
        """Add an interval."""
        # The third entry keeps items, which have no order, from being compared, and answers in one order.
        entry = (start, end, next(_SERIAL), item)
        length = (end - start).bit_length()
        known = self._classes.get(length)
        if known is None:
            self._classes[length] = [entry]
        else:
            insort(known, entry)
        self.count += 1

    def update(self, other: IntervalIndex[Item]) -> None:
        """Add all intervals of another index."""
        for length, entries in other._classes.items():
            added = [(start, end, next(_SERIAL), item) for start, end, _, item in entries]
            own = self._classes.setdefault(length, added)
            if own is not added:
                own += added
                own.sort()  # two runs that are sorted already
        self.count += other.count

    def overlapping(self, start: int, end: int) -> list[Item]:
        """Return the items whose intervals share a point with ``[start, end]``."""
        found = []
        for length, entries in self._classes.items():
            lowest = start - (1 << length)
            index = bisect_left(entries, (lowest,)) if entries[0][0] < lowest else 0
            while index < len(entries):
                first, last, _, item = entries[index]
                if first > end:
                    break
                if last >= start:
                    found.append(item)
                index += 1
        return found

    def intervals(self) -> Iterator[tuple[int, int, Item]]:
        """Yield all intervals with their items."""
        for entries in self._classes.values():
            for start, end, _, item in entries:
                yield start, end, item
