"""Which bounds contradict each other: no integers are between them."""

from __future__ import annotations

from bufferizer.dialects.index_values.inequalities import are_contradictory
from bufferizer.dialects.index_values.linear import Linear, Size
from tests.ir.reading import operation

TENSOR = operation('%t = "test.make"() : () -> tensor<?x?xf32>', "test.make").results[0]
X, Y = (Linear.of(Size(TENSOR, dimension)) for dimension in range(2))


def number(value: int) -> Linear:
    return Linear(value)


def test_nothing_contradicts_nothing() -> None:
    assert not are_contradictory([])


def test_numbers() -> None:
    assert not are_contradictory([number(0)])
    assert are_contradictory([number(-1)])


def test_bounds_from_both_sides() -> None:
    assert not are_contradictory([X, X.times(-1)])
    assert are_contradictory([X.plus(number(-1)), X.times(-1)])


def test_bounds_of_bounds() -> None:
    assert are_contradictory([X.plus(number(-4)), Y.plus(X, -1), number(3).plus(Y, -1)])
    assert not are_contradictory([X.plus(number(-4)), Y.plus(X, -1), number(4).plus(Y, -1)])


def test_no_integer_between() -> None:
    assert are_contradictory([X.times(2).plus(number(-1)), number(1).plus(X.times(2), -1)])


def test_remainders_are_below_their_divisors() -> None:
    assert are_contradictory([X.modulo(4).plus(number(-4))])
    assert not are_contradictory([X.modulo(4).plus(number(-3))])
