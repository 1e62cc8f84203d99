"""Do bounds of index values contradict each other? They do in loops that never run, of which nothing can be proved.

    scf.for %k = %c0 to %c4 step %c1 {
      scf.for %l = %c4 to %k step %c1 {      // 4 <= %l, %l <= %k - 1, %k <= 3

Source: FlatLinearConstraints and IntegerPolyhedron::isEmpty, by Fourier-Motzkin elimination: the unknown that the
fewest pairs of bounds hold is taken out of them, until only numbers are left.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from math import gcd

from bufferizer.dialects.index_values.linear import Atom, Linear, Quotient

MOST = 200  # bounds at a time: as the compiler, we take those that come to more for bounds that do not contradict


def are_contradictory(bounds: Iterable[Linear]) -> bool:
    """Tell whether no integers make all of these forms zero or more."""
    left = {_tightened(bound) for bound in _with_quotients(bounds)}
    while len(left) <= MOST:
        if any(not bound.terms and bound.constant < 0 for bound in left):
            return True
        atom = _cheapest(left)
        if atom is None:
            return False
        left = _without(atom, left)
    return False


def _with_quotients(bounds: Iterable[Linear]) -> set[Linear]:
    """Return the bounds, and those of the quotients in them: what is left is zero or more, and below the divisor."""
    found: set[Linear] = set()
    waiting = list(bounds)
    while waiting:
        bound = waiting.pop()
        if bound in found:
            continue
        found.add(bound)
        for atom, _ in bound.terms:
            if isinstance(atom, Quotient):
                rest = atom.dividend.plus(Linear.of(atom), -atom.divisor)
                waiting.extend((rest, Linear(atom.divisor - 1).plus(rest, -1)))
    return found


def _tightened(bound: Linear) -> Linear:
    """Return a bound divided by what its factors have in common; what is left of the constant says nothing."""
    common = gcd(*(factor for _, factor in bound.terms))
    if common < 2:
        return bound
    return Linear(bound.constant // common, frozenset((atom, factor // common) for atom, factor in bound.terms))


def _cheapest(bounds: Iterable[Linear]) -> Atom | None:
    """Return the atom that the fewest pairs of bounds hold from both sides, None where there is no atom."""
    below, above = Counter[Atom](), Counter[Atom]()
    for bound in bounds:
        for atom, factor in bound.terms:
            (below if factor > 0 else above)[atom] += 1
    return min(below.keys() | above.keys(), key=lambda atom: below[atom] * above[atom], default=None)


def _without(atom: Atom, bounds: Iterable[Linear]) -> set[Linear]:
    """Return what bounds say of all other atoms."""
    below: list[tuple[Linear, int]] = []
    above: list[tuple[Linear, int]] = []
    others: set[Linear] = set()
    for bound in bounds:
        factor = dict(bound.terms).get(atom, 0)
        if factor == 0:
            others.add(bound)
        else:
            (below if factor > 0 else above).append((bound, abs(factor)))
    for lower, of_lower in below:
        for upper, of_upper in above:
            others.add(_tightened(lower.times(of_upper).plus(upper, of_lower)))
    return others
