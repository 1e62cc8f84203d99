"""Affine expressions and maps: printing as mlir-opt does, evaluation, and the usual questions about maps.

Expressions are simplified when they are built, by the rules of mlir/lib/IR/AffineExpr.cpp that change how they print:
constants are folded and stand on the right, neutral and absorbing operands vanish.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import gcd


@dataclass(frozen=True, slots=True)
class AffineExpression:
    """Base of affine expressions."""


@dataclass(frozen=True, slots=True)
class AffineDimension(AffineExpression):
    """``d0``."""

    position: int

    def __str__(self) -> str:
        return f"d{self.position}"


@dataclass(frozen=True, slots=True)
class AffineSymbol(AffineExpression):
    """``s0``."""

    position: int

    def __str__(self) -> str:
        return f"s{self.position}"


@dataclass(frozen=True, slots=True)
class AffineConstant(AffineExpression):
    """A constant."""

    value: int

    def __str__(self) -> str:
        return str(self.value)


@dataclass(frozen=True, slots=True)
class AffineBinary(AffineExpression):
    """Two expressions joined by ``+``, ``*``, ``floordiv``, ``ceildiv`` or ``mod``."""

    operator: str
    left: AffineExpression
    right: AffineExpression

    def __str__(self) -> str:
        return _print(self, within_product=False)


def _print(expression: AffineExpression, *, within_product: bool) -> str:
    if not isinstance(expression, AffineBinary):
        return str(expression)
    if expression.operator != "+":
        text = _print_product(expression)
        return f"({text})" if within_product else text
    text = f"{_print(expression.left, within_product=False)}{_print_summand(expression.right)}"
    return f"({text})" if within_product else text


def _print_product(expression: AffineBinary) -> str:
    if expression.operator == "*" and expression.right == AffineConstant(-1):
        return f"-{_print(expression.left, within_product=True)}"
    left = _print(expression.left, within_product=True)
    return f"{left} {expression.operator} {_print(expression.right, within_product=True)}"


def _print_summand(expression: AffineExpression) -> str:
    """Print the right side of a sum, as a difference where it is negative."""
    if isinstance(expression, AffineConstant) and expression.value < 0:
        return f" - {-expression.value}"
    if isinstance(expression, AffineBinary) and expression.operator == "*":
        factor = expression.right
        if factor == AffineConstant(-1):
            is_sum = isinstance(expression.left, AffineBinary) and expression.left.operator == "+"
            return f" - {_print(expression.left, within_product=is_sum)}"
        if isinstance(factor, AffineConstant) and factor.value < -1:
            return f" - {_print(expression.left, within_product=True)} * {-factor.value}"
    return f" + {_print(expression, within_product=False)}"


def _is_constant_like(expression: AffineExpression) -> bool:
    """Tell whether an expression has no dimension in it."""
    if isinstance(expression, AffineBinary):
        return _is_constant_like(expression.left) and _is_constant_like(expression.right)
    return not isinstance(expression, AffineDimension)


def add(left: AffineExpression, right: AffineExpression) -> AffineExpression:
    """Return the sum, simplified."""
    if isinstance(left, AffineConstant) and isinstance(right, AffineConstant):
        return AffineConstant(left.value + right.value)
    if isinstance(left, AffineConstant) or (_is_constant_like(left) and not _is_constant_like(right)):
        left, right = right, left
    if right == AffineConstant(0):
        return left
    if (
        isinstance(right, AffineConstant)
        and isinstance(left, AffineBinary)
        and left.operator == "+"
        and isinstance(left.right, AffineConstant)
    ):
        return add(left.left, AffineConstant(left.right.value + right.value))
    left_factor, left_rest = _split_factor(left)
    right_factor, right_rest = _split_factor(right)
    if left_rest == right_rest:
        return multiply(left_rest, AffineConstant(left_factor + right_factor))
    if (
        isinstance(left, AffineBinary)
        and left.operator == "+"
        and isinstance(left.right, AffineConstant)
        and not isinstance(right, AffineConstant)
    ):
        return add(add(left.left, right), left.right)
    divisor = _divisor_of_what_is_taken_off(left, right)
    return divide("mod", left, divisor) if divisor is not None else AffineBinary("+", left, right)


def _divisor_of_what_is_taken_off(left: AffineExpression, right: AffineExpression) -> AffineExpression | None:
    """Return ``q`` where the right side is ``-(left floordiv q) * q``: the sum is what is left of the division."""
    if not isinstance(right, AffineBinary) or right.operator != "*":
        return None
    quotient, factor = right.left, multiply(right.right, AffineConstant(-1))
    if factor == AffineConstant(1) and isinstance(quotient, AffineBinary) and quotient.operator == "*":
        factor, quotient = quotient.right, quotient.left
    return factor if quotient == AffineBinary("floordiv", left, factor) else None


def _split_factor(expression: AffineExpression) -> tuple[int, AffineExpression]:
    if isinstance(expression, AffineBinary) and expression.operator == "*":
        factor = expression.right
        if isinstance(factor, AffineConstant):
            return factor.value, expression.left
    return 1, expression


def multiply(left: AffineExpression, right: AffineExpression) -> AffineExpression:
    """Return the product, simplified."""
    if isinstance(left, AffineConstant) and isinstance(right, AffineConstant):
        return AffineConstant(left.value * right.value)
    if isinstance(left, AffineConstant) or (_is_constant_like(left) and not _is_constant_like(right)):
        left, right = right, left
    if isinstance(right, AffineConstant):
        if right.value == 1:
            return left
        if right.value == 0:
            return right
        if isinstance(left, AffineBinary) and left.operator == "*" and isinstance(left.right, AffineConstant):
            return multiply(left.left, AffineConstant(left.right.value * right.value))
    return AffineBinary("*", left, right)


def divide(operator: str, left: AffineExpression, right: AffineExpression) -> AffineExpression:
    """Return ``left floordiv|ceildiv|mod right``, simplified where the divisor is a constant that allows it."""
    if not isinstance(right, AffineConstant) or right.value == 0 or (operator == "mod" and right.value < 0):
        return AffineBinary(operator, left, right)
    if isinstance(left, AffineConstant):
        return AffineConstant(_DIVISIONS[operator](left.value, right.value))
    simplified = _simplify_mod(left, right.value) if operator == "mod" else _simplify_quotient(operator, left, right)
    return simplified or AffineBinary(operator, left, right)


def _simplify_quotient(operator: str, left: AffineExpression, right: AffineConstant) -> AffineExpression | None:
    if right.value == 1:
        return left
    factor, rest = _split_factor(left)
    if factor != 1 and factor % right.value == 0:
        return multiply(rest, AffineConstant(factor // right.value))
    if operator == "floordiv" and isinstance(left, AffineBinary) and left.operator == "+":
        summands = (left.left, left.right)
        if any(largest_divisor(summand) % right.value == 0 for summand in summands):
            return add(*(divide(operator, summand, right) for summand in summands))
    return None


def _simplify_mod(left: AffineExpression, divisor: int) -> AffineExpression | None:
    if largest_divisor(left) % divisor == 0:
        return AffineConstant(0)
    if isinstance(left, AffineBinary) and left.operator == "+":
        if largest_divisor(left.left) % divisor == 0:
            return divide("mod", left.right, AffineConstant(divisor))
        if largest_divisor(left.right) % divisor == 0:
            return divide("mod", left.left, AffineConstant(divisor))
    if isinstance(left, AffineBinary) and left.operator == "mod":
        inner = left.right
        if isinstance(inner, AffineConstant) and inner.value > 0 and inner.value % divisor == 0:
            return divide("mod", left.left, AffineConstant(divisor))
    return None


def largest_divisor(expression: AffineExpression) -> int:
    """Return a number that divides the expression whatever its operands are, the largest one that can be seen."""
    if isinstance(expression, AffineConstant):
        return abs(expression.value)
    if not isinstance(expression, AffineBinary):
        return 1
    left, right = largest_divisor(expression.left), largest_divisor(expression.right)
    if expression.operator == "*":
        return left * right
    if expression.operator in ("+", "mod"):
        return gcd(left, right)
    divides = isinstance(expression.right, AffineConstant) and right != 0 and left % right == 0
    return left // right if divides else 1


_DIVISIONS = {
    "floordiv": lambda left, right: left // right,
    "ceildiv": lambda left, right: -(-left // right),
    "mod": lambda left, right: left % right,
}


def evaluate(expression: AffineExpression, dimensions: Sequence[int], symbols: Sequence[int] = ()) -> int | None:
    """Return the expression's value for these dimensions and symbols; None where a divisor is not positive."""
    if isinstance(expression, AffineConstant):
        return expression.value
    if isinstance(expression, AffineDimension):
        return dimensions[expression.position]
    if isinstance(expression, AffineSymbol):
        return symbols[expression.position]
    if not isinstance(expression, AffineBinary):
        return None
    left = evaluate(expression.left, dimensions, symbols)
    right = evaluate(expression.right, dimensions, symbols)
    if left is None or right is None:
        return None
    if expression.operator == "+":
        return left + right
    if expression.operator == "*":
        return left * right
    return _DIVISIONS[expression.operator](left, right) if right > 0 else None


def substitute(
    expression: AffineExpression, dimensions: Sequence[AffineExpression], symbols: Sequence[AffineExpression]
) -> AffineExpression:
    """Return the expression of other expressions in place of its dimensions and symbols, simplified."""
    if isinstance(expression, AffineDimension):
        return dimensions[expression.position]
    if isinstance(expression, AffineSymbol):
        return symbols[expression.position]
    if not isinstance(expression, AffineBinary):
        return expression
    left, right = (substitute(part, dimensions, symbols) for part in (expression.left, expression.right))
    if expression.operator == "+":
        return add(left, right)
    return multiply(left, right) if expression.operator == "*" else divide(expression.operator, left, right)


def dimensions_in(expression: AffineExpression) -> frozenset[int]:
    """Return the positions of the dimensions that the expression is made of."""
    if isinstance(expression, AffineBinary):
        return dimensions_in(expression.left) | dimensions_in(expression.right)
    return frozenset({expression.position} if isinstance(expression, AffineDimension) else ())


def symbols_in(expression: AffineExpression) -> frozenset[int]:
    """Return the positions of the symbols that the expression is made of."""
    if isinstance(expression, AffineBinary):
        return symbols_in(expression.left) | symbols_in(expression.right)
    return frozenset({expression.position} if isinstance(expression, AffineSymbol) else ())


@dataclass(frozen=True, slots=True)
class AffineMap:
    """``(d0, d1)[s0] -> (results)``."""

    dimensions: int
    symbols: int
    results: tuple[AffineExpression, ...]

    def __str__(self) -> str:
        dimensions = ", ".join(f"d{index}" for index in range(self.dimensions))
        symbols = f"[{', '.join(f's{index}' for index in range(self.symbols))}]" if self.symbols else ""
        return f"({dimensions}){symbols} -> ({', '.join(map(str, self.results))})"

    @property
    def is_identity(self) -> bool:
        """Whether the results are the dimensions in order, and all of them."""
        return self.results == tuple(map(AffineDimension, range(self.dimensions)))

    @property
    def is_projected_permutation(self) -> bool:
        """Whether the results are dimensions, each at most once."""
        return (
            self.symbols == 0
            and all(isinstance(result, AffineDimension) for result in self.results)
            and len(set(self.results)) == len(self.results)
        )

    def evaluate(self, dimensions: Sequence[int], symbols: Sequence[int] = ()) -> tuple[int | None, ...]:
        """Return the results' values."""
        return tuple(evaluate(result, dimensions, symbols) for result in self.results)
