"""Affine expressions as rows of linear constraints.

    s0 + (s1 + 3) mod 4      // s0 + s1 + 3 - 4 * q, where 0 <= s1 + 3 - 4 * q <= 3

Source: SimpleAffineExprFlattener (AffineExpr.cpp).
"""

from __future__ import annotations

from math import gcd
from typing import NamedTuple

from bufferizer.dialects.index_values.polyhedron import Row
from bufferizer.dialects.index_values.semi_affine import divided_by_symbols, is_affine
from bufferizer.ir.affine import (
    AffineBinary,
    AffineConstant,
    AffineExpression,
    AffineSymbol,
    add,
    divide,
    multiply,
    symbols_in,
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
            return self._not_affine(expression.operator, left, right)
        if expression.operator == "*":
            return Row({}, 0).plus(left, right.constant)
        if right.constant <= 0:
            return None
        if expression.operator == "mod":
            return self._remainder(left, right.constant)
        return self._quotient(left, right.constant, rounds_up=expression.operator == "ceildiv")

    def _not_affine(self, operator: str, left: Row, right: Row) -> Row | None:
        """Return what stands for an operation on two rows; None if nothing does."""
        return None

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
    """Return an expression over symbols written anew as a sum (simplifyAffineExpr)."""
    if not is_affine(expression):
        expression = divided_by_symbols(expression, simplified)
    simplifier = _Simplifier(max(symbols_in(expression), default=-1) + 1)
    row = simplifier.row(expression)
    return simplifier.written(row) if row is not None else expression


class _Simplifier(Flattener):
    """Takes what is not affine for a symbol of its own, from number ``first`` on, and writes rows as expressions."""

    def __init__(self, first: int) -> None:
        super().__init__()
        self._first = first
        self._products: list[AffineExpression] = []

    def _not_affine(self, operator: str, left: Row, right: Row) -> Row:
        parts = self.written(left), self.written(right)
        product = multiply(*parts) if operator == "*" else divide(operator, *parts)
        if product not in self._products:
            self._products.append(product)
        return Row({self._first + self._products.index(product): 1}, 0)

    def written(self, row: Row) -> AffineExpression:
        """Return a row as a sum."""
        found: AffineExpression = AffineConstant(0)
        for unknown in sorted(row.factors, key=lambda unknown: (unknown < 0, abs(unknown))):
            found = add(found, multiply(self._unknown(unknown), AffineConstant(row.factors[unknown])))
        return add(found, AffineConstant(row.constant))

    def _unknown(self, unknown: int) -> AffineExpression:
        if unknown >= self._first:
            return self._products[unknown - self._first]
        if unknown >= 0:
            return AffineSymbol(unknown)
        dividend, divisor, rounds_up = self.quotients[-1 - unknown]
        return divide("ceildiv" if rounds_up else "floordiv", self.written(dividend), AffineConstant(divisor))
