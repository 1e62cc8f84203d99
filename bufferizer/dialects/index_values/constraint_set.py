"""The constraints that the compiler gathers to compare two index values, and what it proves by them.

Source: ValueBoundsConstraintSet (ValueBoundsOpInterface.cpp). Two quantities are equal if the constraints have no
solution in which one is less than the other; nothing is proved by constraints that have no solution anyway. What
quantities are made of is looked at in the compiler's order, be it needed or not, as that decides what is proved.
"""

from __future__ import annotations

from collections import deque
from typing import Literal

from bufferizer.dialects.index_values.bounds import Bounds, Quantity
from bufferizer.dialects.index_values.flattening import Flattener
from bufferizer.dialects.index_values.polyhedron import Polyhedron, Row
from bufferizer.dialects.index_values.rules import rule_for
from bufferizer.dialects.index_values.rules_of_shapes import static_size
from bufferizer.ir.affine import AffineConstant, AffineExpression, AffineSymbol
from bufferizer.ir.operation import Value
from bufferizer.ir.static_values import StaticOrValue, constant_integer

Relation = Literal["==", ">=", "<"]
# Quantities that a question may come to: nothing is asked of those behind them. The compiler knows no limit, but takes
# as many seconds for a few hundred.
MOST = 100
DEEPEST = 40  # questions in questions, as are asked of loops in loops


class ConstraintSet:
    """Quantities are symbols, numbered from 0 on. What is compared is a column of its own, an anonymous dimension."""

    def __init__(self) -> None:
        self._equations: list[Row] = []
        self._inequalities: list[Row] = []
        self._symbols: list[Quantity] = []
        self._numbers: dict[Quantity, int] = {}
        # The unknowns of what is compared, of symbols, and of quotients, of which those of the last bound come first.
        self._dimensions: list[int] = []
        self._columns: list[int] = []
        self._quotients: list[int] = []
        self._unknowns = 0
        self._depth = 0
        self._is_too_much = False
        # Places in the order of columns. A dimension that is added later moves the symbols behind it, but not these
        # places: the compiler looks at an earlier symbol again then, and not at the one that was meant.
        self._waiting: deque[int] = deque()

    # -- what is compared

    def is_equal(self, first: tuple[StaticOrValue, int | None], second: tuple[StaticOrValue, int | None]) -> bool:
        """Tell whether the compiler proves that two quantities are equal."""
        left, right = self._added(*first), self._added(*second)
        return self._proves_anything() and self._excludes(left, right) and self._excludes(right, left)

    def is_at_most(self, first: Quantity, second: Quantity) -> bool:
        """Tell whether the compiler proves that the first quantity is not more than the second one."""
        left, right = self._added(*first), self._added(*second)
        return self._proves_anything() and self._excludes(left, right)

    def _added(self, value: StaticOrValue, dimension: int | None) -> int:
        """Add a dimension that is equal to a quantity, and all that is known of that."""
        unknown = self._new_unknown()
        self._dimensions.append(unknown)
        number = constant_integer(value) if dimension is None else None
        self.bound(unknown, "==", AffineConstant(number) if number is not None else self.expression(value, dimension))
        self.look_around()
        return unknown

    def _proves_anything(self) -> bool:
        """Tell whether there are solutions; questions in questions are not answered where one comes to too much."""
        return not (self._is_too_much and self._depth > 0) and not self._is_empty()

    def _excludes(self, larger: int, smaller: int) -> bool:
        """Tell whether the one cannot be larger than the other."""
        return self._is_empty(Row({larger: 1, smaller: -1}, -1))

    def _is_empty(self, *more: Row) -> bool:
        order = (*self._dimensions, *self._columns, *self._quotients)
        return Polyhedron(self._equations, (*self._inequalities, *more), order).is_empty(self._quotients)

    # -- quantities

    def expression(self, value: StaticOrValue, dimension: int | None) -> AffineExpression:
        """Return what stands for a quantity in constraints; what is known of it is yet to be found out."""
        if isinstance(value, int):
            return AffineConstant(value)
        known = constant_integer(value) if dimension is None else static_size(value, dimension)
        quantity = (value, dimension)
        if quantity not in self._numbers:
            number = len(self._symbols)
            self._numbers[quantity] = number
            self._symbols.append(quantity)
            self._columns.append(self._new_unknown())
            if known is None:
                self._waiting.append(len(self._dimensions) + number)
            else:
                self.bound(self._columns[number], "==", AffineConstant(known))
        return AffineConstant(known) if known is not None else AffineSymbol(self._numbers[quantity])

    def look_around(self) -> None:
        """Find out what is known of all quantities that are waiting, and of those that come up meanwhile."""
        self._is_too_much = self._is_too_much and self._depth > 0
        self._depth += 1
        while self._waiting and not self._is_too_much:
            self._is_too_much = self._depth > DEEPEST or len(self._symbols) >= MOST
            number = self._waiting.popleft() - len(self._dimensions)
            if number >= 0:
                self._look_at(number)
        self._depth -= 1
        self._waiting.clear()

    def _look_at(self, number: int) -> None:
        value, dimension = self._symbols[number]
        known = static_size(value, dimension) if dimension is not None else None
        if known is not None:
            self.bound(self._columns[number], "==", AffineConstant(known))
            return
        found = rule_for(value)
        if found is not None:
            rule, operation = found
            rule(_Column(self, self._columns[number]), operation, value, dimension)

    def _new_unknown(self) -> int:
        self._unknowns += 1
        return self._unknowns

    # -- constraints

    def bound(self, unknown: int, relation: Relation, expression: AffineExpression) -> None:
        """Say how an unknown is related to an expression; nothing comes of one that is not affine (addBound)."""
        flattener = Flattener()
        row = flattener.row(expression)
        if row is None:
            return
        quotients = [self._new_unknown() for _ in flattener.quotients]
        self._quotients[:0] = quotients

        def named(row: Row) -> Row:
            names = {n: self._columns[n] if n >= 0 else quotients[-1 - n] for n in row.factors}
            return Row({names[n]: factor for n, factor in row.factors.items()}, row.constant)

        for quotient, (dividend, divisor, rounds_up) in zip(quotients, flattener.quotients, strict=True):
            rest = named(dividend).plus(Row({quotient: -divisor}, divisor - 1 if rounds_up else 0))
            self._inequalities += (rest, Row({}, divisor - 1).plus(rest, -1))
        other = named(row)
        if unknown in other.factors:
            return  # The compiler makes nothing of a bound that is about itself.
        difference = Row({unknown: 1}, 0).plus(other, -1)
        if relation == "==":
            self._equations.append(difference)
        else:
            self._inequalities.append(difference if relation == ">=" else Row({}, -1).plus(difference, -1))


class _Column(Bounds):
    """What is known of one unknown goes into the set."""

    def __init__(self, constraints: ConstraintSet, unknown: int) -> None:
        self._set = constraints
        self._unknown = unknown

    def expression(self, value: StaticOrValue, dimension: int | None = None) -> AffineExpression:
        return self._set.expression(value, dimension)

    def equal(self, expression: AffineExpression) -> None:
        self._set.bound(self._unknown, "==", expression)

    def at_least(self, expression: AffineExpression) -> None:
        self._set.bound(self._unknown, ">=", expression)

    def below(self, expression: AffineExpression) -> None:
        self._set.bound(self._unknown, "<", expression)

    def look_at(self, value: Value, dimension: int | None) -> None:
        self._set.expression(value, dimension)
        self._set.look_around()

    def is_equal(self, first: Quantity, second: Quantity) -> bool:
        return self._set.is_equal(first, second)

    def is_at_most(self, first: Quantity, second: Quantity) -> bool:
        return self._set.is_at_most(first, second)
