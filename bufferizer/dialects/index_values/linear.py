"""Linear forms: constants plus sums of atoms with factors, such that forms known to be equal are equal.

Quotients are atoms. What they leave of their divisor is taken out of them, so that ``(d0 + 4) floordiv 2`` is
``d0 floordiv 2 + 2``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from bufferizer.ir.operation import Value


@dataclass(frozen=True, slots=True)
class Size:
    """Size number ``dimension`` of a tensor or memref, where nothing more is known of it."""

    shaped: Value
    dimension: int


@dataclass(frozen=True, slots=True, eq=False)
class Impossible:
    """The counter of a loop that never runs. Nothing is provably equal to it, not even the counter itself."""


@dataclass(frozen=True, slots=True)
class Quotient:
    """A form divided by a positive constant, rounded towards minus infinity; all its numbers are below the divisor.

    ``nesting`` tells how deep quotients are in it, itself included.
    """

    dividend: Linear
    divisor: int
    nesting: int = field(compare=False)


Atom = Value | Size | Impossible | Quotient


@dataclass(frozen=True, slots=True)
class Linear:
    """``constant`` plus the sum of ``terms``: atoms with their factors, none of which is zero."""

    constant: int = 0
    terms: frozenset[tuple[Atom, int]] = frozenset()

    @classmethod
    def of(cls, atom: Atom) -> Linear:
        """Return the form that is an atom."""
        return cls(terms=frozenset({(atom, 1)}))

    @property
    def nesting(self) -> int:
        """How deep quotients are in the form, 0 where there are none."""
        return max((atom.nesting for atom, _ in self.terms if isinstance(atom, Quotient)), default=0)

    def plus(self, other: Linear, factor: int = 1) -> Linear:
        """Return this form plus ``factor`` times another one."""
        factors = dict(self.terms)
        for atom, own in other.terms:
            factors[atom] = factors.get(atom, 0) + own * factor
        terms = frozenset((atom, own) for atom, own in factors.items() if own != 0)
        return Linear(self.constant + other.constant * factor, terms)

    def times(self, factor: int) -> Linear:
        """Return ``factor`` times this form."""
        return Linear().plus(self, factor)

    def divided_by(self, divisor: int) -> Linear:
        """Return the form divided by a positive constant, rounded towards minus infinity."""
        whole = Linear(self.constant // divisor, _without_zeros((atom, own // divisor) for atom, own in self.terms))
        rest = self.plus(whole, -divisor)
        if not rest.terms:
            return whole
        inner = rest.only_quotient()
        if inner is not None:  # (d0 floordiv 2 + 1) floordiv 3 is (d0 + 2) floordiv 6
            dividend = inner.dividend.plus(Linear(rest.constant * inner.divisor))
            return whole.plus(dividend.divided_by(inner.divisor * divisor))
        return whole.plus(Linear.of(Quotient(rest, divisor, rest.nesting + 1)))

    def modulo(self, divisor: int) -> Linear:
        """Return what is left of the form when it is divided by a positive constant."""
        return self.plus(self.divided_by(divisor), -divisor)

    def only_quotient(self) -> Quotient | None:
        """Return the quotient that the form is, but for a constant; None where it is anything else."""
        if len(self.terms) != 1:
            return None
        ((atom, factor),) = self.terms
        return atom if isinstance(atom, Quotient) and factor == 1 else None


def _without_zeros(terms: Iterable[tuple[Atom, int]]) -> frozenset[tuple[Atom, int]]:
    return frozenset(term for term in terms if term[1] != 0)
