"""Random decisions as whole numbers, of which the smaller are the simpler: drawn from a seed, or by hypothesis."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")
PARTS = 1000  # of a probability, or of a weight


class Draws:
    """Draws from ``below``, which returns a number from 0 to below the limit it is given.

    ``made`` are the numbers drawn so far: with the same ones the same is drawn again.
    """

    def __init__(self, below: Callable[[int], int]) -> None:
        self.made: list[int] = []
        self._below = below

    @classmethod
    def of_seed(cls, seed: int) -> Draws:
        """Return the draws that belong to a seed."""
        return cls(random.Random(seed).randrange)

    def below(self, limit: int) -> int:
        """Return a number from 0 to below ``limit``; where that is 1 there is nothing to decide."""
        if limit == 1:
            return 0
        number = self._below(limit)
        self.made.append(number)
        return number

    def between(self, first: int, last: int) -> int:
        """Return a number from ``first`` to ``last``, both included."""
        return first + self.below(last - first + 1)

    def chance(self, probability: float) -> bool:
        """Return True with the given probability; False is the simpler one."""
        return self.below(PARTS) >= PARTS - round(PARTS * probability)

    def one_of(self, values: Sequence[T]) -> T:
        """Return one of the values, all equally likely; the first is the simplest."""
        return values[self.below(len(values))]

    def some_of(self, values: Sequence[T], count: int) -> list[T]:
        """Return ``count`` of the values, in any order."""
        left = list(values)
        return [left.pop(self.below(len(left))) for _ in range(count)]

    def weighted(self, weighted: Sequence[tuple[float, T]]) -> T:
        """Return one of the values behind their weights."""
        shares = [round(PARTS * weight) for weight, _ in weighted]
        number = self.below(sum(shares))
        for share, (_, value) in zip(shares, weighted, strict=True):
            if number < share:
                return value
            number -= share
        raise AssertionError("a number below the sum of the shares falls into one of them")
