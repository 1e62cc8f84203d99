"""What the compiler makes of divisions by symbols where it simplifies an affine expression.

    (d0 * s0 + s0) floordiv s0      // d0 + 1
    (d0 - d0 mod s0) mod s0         // 0

Source: simplifySemiAffine (AffineExpr.cpp), in which all but constants are symbols here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from bufferizer.ir.affine import (
    AffineBinary,
    AffineConstant,
    AffineExpression,
    AffineSymbol,
    add,
    divide,
    multiply,
)

_ZERO, _ONE, _MINUS_ONE = AffineConstant(0), AffineConstant(1), AffineConstant(-1)
_SUMS = ("+", "*")


def is_affine(expression: AffineExpression) -> bool:
    """Tell whether an expression multiplies by constants only, and divides by them."""
    if not isinstance(expression, AffineBinary):
        return True
    is_linear = expression.operator == "+" or isinstance(expression.right, AffineConstant)
    return is_linear and is_affine(expression.left) and is_affine(expression.right)


def divided_by_symbols(
    expression: AffineExpression, simplified: Callable[[AffineExpression], AffineExpression]
) -> AffineExpression:
    """Return an expression without the divisions by symbols that leave nothing; ``simplified`` writes sums anew."""
    if not isinstance(expression, AffineBinary):
        return expression
    operator = expression.operator
    left, right = (divided_by_symbols(part, simplified) for part in (expression.left, expression.right))
    if operator in _SUMS:
        return add(left, right) if operator == "+" else multiply(left, right)
    # The compiler takes this for 0 in quotients, too.
    if _is_without_rest(left, right, simplified):
        return _ZERO
    quotient = None
    if isinstance(right, AffineSymbol) and _quotient(expression.left, right, operator) is not None:
        quotient = _ZERO if operator == "mod" else _quotient(left, right, operator)
    return quotient if quotient is not None else divide(operator, left, right)


def _is_without_rest(
    left: AffineExpression, right: AffineExpression, simplified: Callable[[AffineExpression], AffineExpression]
) -> bool:
    """Tell whether the left side is ``x - x mod right``."""
    summands = list(_summands(left))
    for number, summand in enumerate(summands):
        rest = summand.left if isinstance(summand, AffineBinary) and _is_negative(summand) else None
        if isinstance(rest, AffineBinary) and rest.operator == "mod" and rest.right == right:
            others = [*summands[:number], *summands[number + 1 :], multiply(rest.left, _MINUS_ONE)]
            if simplified(_sum(others)) == _ZERO:
                return True
    return False


def _is_negative(expression: AffineBinary) -> bool:
    return expression.operator == "*" and expression.right == _MINUS_ONE


def _summands(expression: AffineExpression) -> Iterator[AffineExpression]:
    if isinstance(expression, AffineBinary) and expression.operator == "+":
        yield from _summands(expression.left)
        yield from _summands(expression.right)
    else:
        yield expression


def _sum(summands: Sequence[AffineExpression]) -> AffineExpression:
    total: AffineExpression = _ZERO
    for summand in summands:
        total = add(total, summand)
    return total


def _quotient(expression: AffineExpression, symbol: AffineSymbol, operator: str) -> AffineExpression | None:
    """Return an expression divided by a symbol; None where that may leave a rest (symbolicDivide).

    A quotient that is divided again is divided before instead, if that is rounded the same way: ``operator``.
    """
    if expression in (_ZERO, symbol):
        return _ZERO if expression == _ZERO else _ONE
    if not isinstance(expression, AffineBinary):
        return None
    own = expression.operator
    if own in ("floordiv", "ceildiv"):
        dividend = _quotient(expression.left, symbol, operator) if own == operator else None
        return divide(own, dividend, expression.right) if dividend is not None else None
    left, right = (_quotient(part, symbol, "mod" if own == "mod" else operator) for part in _parts(expression))
    if own == "*" and left is not None:
        return multiply(left, expression.right)
    if own == "*" and right is not None:
        return multiply(expression.left, right)
    if left is None or right is None:
        return None
    return add(left, right) if own == "+" else divide("mod", left, right)


def _parts(expression: AffineBinary) -> tuple[AffineExpression, AffineExpression]:
    return expression.left, expression.right
