"""A set of intervals that is asked which of them overlap another one."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from itertools import chain, count
from typing import Generic, TypeVar

Item = TypeVar("Item")
# An interval with its item. What stands between keeps items, which have no order, from being compared.
_Entry = tuple[int, int, int, Item]
_SERIAL = count()
# So many intervals are looked at one by one: that costs less than to keep them in order.
FEW = 24


class IntervalIndex(Generic[Item]):
    """Closed integer intervals with an item each.

    Where there are more than a `FEW`, they are kept by length class (powers of two) and sorted by start: all that
    overlap ``[start, end]`` in a class of lengths below ``2**k`` begin between ``start - 2**k`` and ``end``. Adding is
    cheap, asking costs little more than what it finds.
    """

    __slots__ = ("_classes", "_few", "count")

    def __init__(self) -> None:
        self._few: list[_Entry[Item]] = []
        self._classes: dict[int, list[_Entry[Item]]] = {}
        self.count = 0  # how many there are

    def __len__(self) -> int:
        return self.count

    def __iter__(self) -> Iterator[Item]:
        return (item for _, _, _, item in self._entries())

    def _entries(self) -> Iterable[_Entry[Item]]:
        return chain.from_iterable(self._classes.values()) if self._classes else self._few

    def add(self, start: int, end: int, item: Item) -> None:
        """Add an interval."""
        entry = (start, end, next(_SERIAL), item)
        self.count += 1
        if self.count <= FEW:
            self._few.append(entry)
            return
        self._put_in_classes()
        self._put_in_class(entry)

    def update(self, other: IntervalIndex[Item]) -> None:
        """Add all intervals of another index."""
        self.count += other.count
        if self.count <= FEW:
            self._few += other._few
            return
        self._put_in_classes()
        for entry in other._few:
            self._put_in_class(entry)
        for length, entries in other._classes.items():
            own = self._classes.setdefault(length, [])
            own += entries
            own.sort()  # two runs that are sorted already

    def _put_in_classes(self) -> None:
        few, self._few = self._few, []
        for entry in few:
            self._put_in_class(entry)

    def _put_in_class(self, entry: _Entry[Item]) -> None:
        length = (entry[1] - entry[0]).bit_length()
        own = self._classes.get(length)
        if own is None:
            self._classes[length] = [entry]
        else:
            insort(own, entry)

    def overlapping(self, start: int, end: int) -> Iterable[Item]:
        """Return the items whose intervals share a point with ``[start, end]``. They are looked for as one goes on."""
        if self._classes:
            return self._overlapping_in_classes(start, end)
        return [item for first, last, _, item in self._few if first <= end and last >= start]

    def _overlapping_in_classes(self, start: int, end: int) -> Iterator[Item]:
        for length, entries in self._classes.items():
            index = bisect_left(entries, (start - (1 << length),))
            while index < len(entries):
                first, last, _, item = entries[index]
                if first > end:
                    break
                if last >= start:
                    yield item
                index += 1

    def intervals(self) -> Iterator[tuple[int, int, Item]]:
        """Yield all intervals with their items."""
        return ((start, end, item) for start, end, _, item in self._entries())
