"""Which constraints the compiler finds to have no solution."""

from __future__ import annotations

from bufferizer.dialects.index_values.polyhedron import Polyhedron, Row

X, Y, QUOTIENT = range(3)


def row(constant: int = 0, **factors: int) -> Row:
    """Return ``constant`` plus factors times ``x``, ``y`` and a quotient ``q``."""
    return Row({"xyq".index(name): factor for name, factor in factors.items()}, constant)


def is_empty(*inequalities: Row, equations: tuple[Row, ...] = ()) -> bool:
    return Polyhedron(equations, inequalities, (X, Y, QUOTIENT)).is_empty([QUOTIENT])


def test_nothing_contradicts_nothing() -> None:
    assert not is_empty()


def test_numbers() -> None:
    assert not is_empty(row(0))
    assert is_empty(row(-1))
    assert is_empty(equations=(row(1),))


def test_bounds_from_both_sides() -> None:
    assert not is_empty(row(x=1), row(x=-1))
    assert is_empty(row(-1, x=1), row(x=-1))


def test_bounds_of_bounds() -> None:
    assert is_empty(row(-4, x=1), row(x=-1, y=1), row(3, y=-1))
    assert not is_empty(row(-4, x=1), row(x=-1, y=1), row(4, y=-1))


def test_equations() -> None:
    assert is_empty(row(-4, x=1), row(3, y=-1), equations=(row(x=1, y=-1),))
    assert not is_empty(row(-4, x=1), row(4, y=-1), equations=(row(x=1, y=-1),))


def test_no_integer_between() -> None:
    assert is_empty(row(-1, x=2), row(1, x=-2))
    assert is_empty(equations=(row(-1, x=2, y=4),))


def test_integers_are_seen_in_bounds_of_one_unknown() -> None:
    assert not is_empty(row(x=2, y=-3), row(1, x=-2, y=3))
    assert is_empty(row(-1, x=3), row(2, x=-3))


def test_remainders_are_below_their_divisors() -> None:
    remainder = (row(x=1, q=-4), row(3, x=-1, q=4))
    assert is_empty(*remainder, row(-4, x=1, q=-4))
    assert not is_empty(*remainder, row(-3, x=1, q=-4))


def test_the_strictest_of_parallel_bounds_counts() -> None:
    assert is_empty(row(x=1), row(-1, x=1), row(5, x=-1), row(0, x=-1))
