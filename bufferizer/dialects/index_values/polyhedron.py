"""Linear constraints over integers, and whether nothing can meet them all.

    4 <= l,  l <= k - 1,  k <= 3          // nothing can

Source: IntegerRelation::isEmpty (IntegerRelation.cpp): equations are solved for one unknown after the other, then
unknowns are taken out of inequalities by Fourier-Motzkin elimination. That is sound, but does not find all that is
empty: what is asked here is what the compiler finds. So the order of unknowns and the way inequalities are tightened
are the compiler's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import gcd, lcm
from typing import NamedTuple

EXPLOSION = 32  # constraints per unknown, from which on the compiler gives up (kExplosionFactor)


class Row(NamedTuple):
    """``constant`` plus unknowns times their factors, none of which is zero."""

    factors: dict[int, int]
    constant: int

    def plus(self, other: Row, factor: int = 1, own: int = 1) -> Row:
        """Return ``own`` times this row plus ``factor`` times another one."""
        factors = {unknown: of * own for unknown, of in self.factors.items()} if own != 1 else dict(self.factors)
        for unknown, of in other.factors.items():
            total = factors.get(unknown, 0) + of * factor
            if total:
                factors[unknown] = total
            else:
                factors.pop(unknown, None)
        return Row(factors, self.constant * own + other.constant * factor)

    def reduced(self) -> Row:
        """Return the row without what all its numbers have in common."""
        return self.divided(gcd(*self.factors.values(), self.constant))

    def tightened(self) -> Row:
        """Return the row, which is zero or more, without what its factors have in common: unknowns are integers."""
        return self.divided(gcd(*self.factors.values()))

    def divided(self, divisor: int) -> Row:
        """Return the row divided by what all its factors have in common, the constant rounded down."""
        if divisor < 2:
            return self
        return Row({unknown: of // divisor for unknown, of in self.factors.items()}, self.constant // divisor)

    def without(self, unknown: int, equation: Row) -> Row:
        """Return the row with an unknown replaced by what an equation says that it is."""
        own, other = self.factors.get(unknown, 0), equation.factors[unknown]
        if own == 0:
            return self
        multiple = lcm(own, other)
        sign = -1 if own * other > 0 else 1
        return self.plus(equation, sign * (multiple // abs(other)), multiple // abs(own))


class Polyhedron:
    """Rows that are zero, and rows that are zero or more. Unknowns are numbers; ``order`` is that of the columns."""

    __slots__ = ("equations", "inequalities", "order")

    def __init__(self, equations: Iterable[Row], inequalities: Iterable[Row], order: Iterable[int]) -> None:
        self.equations = list(equations)
        self.inequalities = list(inequalities)
        self.order = list(order)

    def is_empty(self, quotients: Sequence[int]) -> bool:
        """Tell whether the compiler finds that there is no solution. This uses up what is in here."""
        most = EXPLOSION * len(self.order)
        if self._contradicts_itself():
            return True
        self._solve_for_quotients(quotients)
        if self._contradicts_itself():
            return True
        place = 0
        while place < len(self.order):
            self._solve_from(place)
            place += 1
            if self._contradicts_itself():
                return True
        for _ in range(len(self.order)):
            self._eliminate(self._cheapest())
            if len(self.equations) + len(self.inequalities) >= most:
                return False
            if self._contradicts_itself():
                return True
        return False

    def _contradicts_itself(self) -> bool:
        """Tell whether a row alone cannot be met (hasInvalidConstraint, isEmptyByGCDTest)."""
        for factors, constant in self.equations:
            if constant and (not factors or constant % gcd(*factors.values())):
                return True
        return any(constant < 0 and not factors for factors, constant in self.inequalities)

    def _solve_for_quotients(self, quotients: Sequence[int]) -> None:
        """Use equations that say what a quotient is (removeRedundantLocalVars)."""
        self.equations = [row.reduced() for row in self.equations]
        while quotients:
            found = next(
                (
                    (number, quotient)
                    for number, row in enumerate(self.equations)
                    for quotient in quotients
                    if abs(row.factors.get(quotient, 0)) == 1
                ),
                None,
            )
            if found is None:
                return
            number, quotient = found
            equation = self.equations.pop(number)
            self.equations = [
                row.without(quotient, equation).reduced() if quotient in row.factors else row for row in self.equations
            ]
            self.inequalities = [row.without(quotient, equation) for row in self.inequalities]
            quotients = [other for other in quotients if other != quotient]
            self.order.remove(quotient)

    def _solve_from(self, start: int) -> None:
        """Solve for unknowns from a place on, up to one that only inequalities are about (gaussianEliminateVars)."""
        self.inequalities = [row.tightened() for row in self.inequalities]
        place = start
        while place < len(self.order):
            unknown = self.order[place]
            if not self._solve_for(unknown) and any(unknown in row.factors for row in self.inequalities):
                break
            place += 1
        del self.order[start:place]

    def _solve_for(self, unknown: int) -> bool:
        """Use the first equation with an unknown in it, if there is one."""
        number = next((number for number, row in enumerate(self.equations) if unknown in row.factors), None)
        if number is None:
            return False
        equation = self.equations.pop(number)
        self.equations = [
            row.without(unknown, equation).reduced() if unknown in row.factors else row for row in self.equations
        ]
        self.inequalities = [
            row.without(unknown, equation).reduced().tightened() if unknown in row.factors else row
            for row in self.inequalities
        ]
        return True

    def _cheapest(self) -> int:
        """Return the unknown that the fewest pairs of inequalities hold from both sides (getBestVarToEliminate)."""
        below = dict.fromkeys(self.order, 0)
        above = dict(below)
        for factors, _ in self.inequalities:
            for unknown, factor in factors.items():
                (below if factor > 0 else above)[unknown] += 1
        return min(self.order, key=lambda unknown: below[unknown] * above[unknown])

    def _eliminate(self, unknown: int) -> None:
        """Take an unknown out (fourierMotzkinEliminate)."""
        self.order.remove(unknown)
        if self._solve_for(unknown):
            return
        below = [row for row in self.inequalities if row.factors.get(unknown, 0) > 0]
        above = [row for row in self.inequalities if row.factors.get(unknown, 0) < 0]
        if not below and not above:
            return
        others = [row for row in self.inequalities if unknown not in row.factors]
        pairs = [_combined(unknown, lower, upper) for upper in above for lower in below]
        self.inequalities = _without_redundant(row.tightened().reduced() for row in (*pairs, *others))


def _combined(unknown: int, lower: Row, upper: Row) -> Row:
    """Return what a lower and an upper bound of an unknown say of all others."""
    below, above = lower.factors[unknown], -upper.factors[unknown]
    multiple = lcm(below, above)
    return upper.plus(lower, multiple // below, multiple // above)


def _without_redundant(rows: Iterable[Row]) -> list[Row]:
    """Return inequalities without those that say nothing, or less than another one (removeTrivialRedundancy)."""
    kept: dict[frozenset[tuple[int, int]], Row] = {}
    for row in rows:
        if not row.factors and row.constant >= 0:
            continue
        key = frozenset(row.factors.items())
        other = kept.get(key)
        if other is None:
            kept[key] = row
        elif row.constant < other.constant:
            del kept[key]  # The stricter one keeps its own place.
            kept[key] = row
    return list(kept.values())
