"""Affine expressions as rows of linear constraints.

    s0 + (s1 + 3) mod 4      // s0 + s1 + 3 - 4 * q, where 0 <= s1 + 3 - 4 * q <= 3

Source: SimpleAffineExprFlattener (AffineExpr.cpp).
"""

from __future__ import annotations

from math import gcd
from typing import NamedTuple

from bufferizer.dialects.index_values.polyhedron import Row
from bufferizer.ir.affine import (
    AffineBinary,
    AffineConstant,
    AffineExpression,
    AffineSymbol,
    add,
    divide,
    multiply,
)


class Quotient(NamedTuple):
    """A row divided by a positive number, rounded towards minus infinity, or up."""

    dividend: Row
    divisor: int
    rounds_up: bool


class Flattener:
    """Makes rows of expressions: unknown ``n`` from 0 on is symbol ``n``, ``-1 - n`` is number ``n`` of quotients."""

    def __init__(self) -> None:
        self.quotients: list[Quotient] = []

    def row(self, expression: AffineExpression) -> Row | None:
        """Return an expression over symbols as a row; None where it is not affine."""
        if isinstance(expression, AffineConstant):
            return Row({}, expression.value)
        if isinstance(expression, AffineSymbol):
            return Row({expression.position: 1}, 0)
        if not isinstance(expression, AffineBinary):
            return None
        left, right = self.row(expression.left), self.row(expression.right)
        if left is None or right is None:
            return None
        if expression.operator == "+":
            return left.plus(right)
        if not isinstance(expression.right, AffineConstant):
            return None
        if expression.operator == "*":
            return Row({}, 0).plus(left, right.constant)
        if right.constant <= 0:
            return None
        if expression.operator == "mod":
            return self._remainder(left, right.constant)
        return self._quotient(left, right.constant, rounds_up=expression.operator == "ceildiv")

    def _quotient(self, dividend: Row, divisor: int, *, rounds_up: bool) -> Row:
        common = gcd(divisor, dividend.constant, *dividend.factors.values())
        dividend, divisor = dividend.divided(common), divisor // common
        return dividend if divisor == 1 else Row({self._number_of(Quotient(dividend, divisor, rounds_up)): 1}, 0)

    def _remainder(self, dividend: Row, divisor: int) -> Row:
        common = gcd(divisor, dividend.constant, *dividend.factors.values())
        if common == divisor:
            return Row({}, 0)
        quotient = Quotient(dividend.divided(common), divisor // common, rounds_up=False)
        return dividend.plus(Row({self._number_of(quotient): 1}, 0), -divisor)

    def _number_of(self, quotient: Quotient) -> int:
        if quotient not in self.quotients:
            self.quotients.append(quotient)
        return -1 - self.quotients.index(quotient)


def simplified(expression: AffineExpression) -> AffineExpression:
    """Return an expression over symbols written anew as a sum; as it is where it is not affine (simplifyAffineExpr)."""
    flattener = Flattener()
    row = flattener.row(expression)
    return _sum(row, flattener.quotients) if row is not None else expression


def _sum(row: Row, quotients: list[Quotient]) -> AffineExpression:
    found: AffineExpression = AffineConstant(0)
    for unknown in sorted(row.factors, key=lambda unknown: (unknown < 0, abs(unknown))):
        term = AffineSymbol(unknown) if unknown >= 0 else _written(quotients[-1 - unknown], quotients)
        found = add(found, multiply(term, AffineConstant(row.factors[unknown])))
    return add(found, AffineConstant(row.constant))


def _written(quotient: Quotient, quotients: list[Quotient]) -> AffineExpression:
    operator = "ceildiv" if quotient.rounds_up else "floordiv"
    return divide(operator, _sum(quotient.dividend, quotients), AffineConstant(quotient.divisor))
