"""Running totals of numbers of which one at a time changes, such as the lengths of the segments of a text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import overload


class Totals(Sequence[int]):
    """Running totals that never change: the n-th is the sum of the first n numbers.

    Where one number changes again and again, as a segment's length does while one types in it, those after share the
    same list, and what has to be added behind that number.
    """

    __slots__ = ("_behind", "_difference", "_totals")

    def __init__(self, totals: list[int], behind: int = 0, difference: int = 0) -> None:
        self._totals = totals
        self._behind = behind  # from this total on, the difference has to be added
        self._difference = difference

    @classmethod
    def of(cls, numbers: Iterable[int]) -> Totals:
        """Return the totals of numbers, one more than there are."""
        return cls(list(accumulate(numbers, initial=0)))

    def __len__(self) -> int:
        return len(self._totals)

    @overload
    def __getitem__(self, index: int) -> int: ...

    @overload
    def __getitem__(self, index: slice) -> list[int]: ...

    def __getitem__(self, index: int | slice) -> int | list[int]:
        if isinstance(index, slice):
            return self._flat()[index]
        if index < 0:
            index += len(self._totals)
        return self._totals[index] + self._difference if index >= self._behind else self._totals[index]

    def __iter__(self) -> Iterator[int]:
        return iter(self._flat())

    def _flat(self) -> list[int]:
        added = self._difference
        return [*self._totals[: self._behind], *[total + added for total in self._totals[self._behind :]]]

    def below(self, number: int) -> int:
        """Return how many totals are less than a number."""
        behind = self._behind
        if behind < len(self._totals) and number > self._totals[behind] + self._difference:
            return bisect_left(self._totals, number - self._difference, behind)
        return bisect_left(self._totals, number, 0, behind)

    def up_to(self, number: int) -> int:
        """Return how many totals are no more than a number."""
        behind = self._behind
        if behind < len(self._totals) and number >= self._totals[behind] + self._difference:
            return bisect_right(self._totals, number - self._difference, behind)
        return bisect_right(self._totals, number, 0, behind)

    def replaced(self, first: int, last: int, numbers: Sequence[int]) -> Totals:
        """Return the totals with other numbers in place of those from ``first`` to ``last`` (not included)."""
        grown = sum(numbers) - (self[last] - self[first])
        if len(numbers) == 1 == last - first and (self._behind == last or not self._difference):
            return Totals(self._totals, last, self._difference + grown)
        totals = self._flat()
        new = accumulate(numbers, initial=totals[first])
        return Totals([*totals[:first], *new, *[total + grown for total in totals[last + 1 :]]])
