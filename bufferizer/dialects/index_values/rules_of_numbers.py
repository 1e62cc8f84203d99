"""What arith and affine ops say of the numbers they compute.

Source: ValueBoundsOpInterfaceImpl.cpp of both dialects.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from bufferizer.dialects.index_values.bounds import Bounds, Rule
from bufferizer.dialects.index_values.flattening import simplified
from bufferizer.ir.affine import (
    AffineConstant,
    AffineExpression,
    AffineMap,
    AffineSymbol,
    add,
    divide,
    multiply,
    substitute,
    symbols_in,
)
from bufferizer.ir.affine_ops import apply_of, written_map
from bufferizer.ir.operation import Operation, OpResult, Value
from bufferizer.ir.static_values import StaticOrValue, constant_integer, mixed_values
from bufferizer.ir.types import I1

Computation = Callable[[AffineExpression, AffineExpression], AffineExpression]
ONE = AffineConstant(1)


def minus(left: AffineExpression, right: AffineExpression) -> AffineExpression:
    """Return the difference."""
    return add(left, multiply(right, AffineConstant(-1)))


def _computed(compute: Computation) -> Rule:
    def rule(bounds: Bounds, operation: Operation, value: Value, dimension: int | None) -> None:
        if len(operation.operands) == 2 and dimension is None:
            left, right = (bounds.expression(operand.value) for operand in operation.operands)
            bounds.equal(compute(left, right))

    return rule


def _select(bounds: Bounds, operation: Operation, value: Value, dimension: int | None) -> None:
    """One of two, or, where the condition has a shape, of the shape of all three."""
    operands = [operand.value for operand in operation.operands]
    if len(operands) != 3:
        return
    condition, *chosen = operands
    if condition.type != I1:
        if dimension is not None:
            for same in (*chosen, condition):
                bounds.equal(bounds.expression(same, dimension))
        return
    for one in chosen:
        bounds.look_at(one, dimension)
    one_of(bounds, chosen[0], chosen[1], dimension)


def one_of(bounds: Bounds, first: Value, second: Value, dimension: int | None) -> None:
    """The quantity is one of two: it is between them where it is known which of them is less."""
    for low, high in ((first, second), (second, first)):
        if bounds.is_at_most((low, dimension), (high, dimension)):
            bounds.at_least(bounds.expression(low, dimension))
            bounds.at_most(bounds.expression(high, dimension))


# -- affine maps


def _apply(bounds: Bounds, operation: Operation, value: Value, dimension: int | None) -> None:
    """What the map makes of its operands, and of those of the maps that these come from."""
    map_ = written_map(operation)
    if map_ is not None:
        bounds.equal(_of_operands(bounds, *_composed(map_, _values(operation)))[0])


def _extreme(bound: Callable[[Bounds, AffineExpression], None]) -> Rule:
    def rule(bounds: Bounds, operation: Operation, value: Value, dimension: int | None) -> None:
        map_ = written_map(operation)
        for expression in _of_operands(bounds, map_, _values(operation)) if map_ is not None else ():
            bound(bounds, expression)

    return rule


def _values(operation: Operation) -> list[Value]:
    return [operand.value for operand in operation.operands]


def _of_operands(bounds: Bounds, map_: AffineMap, operands: Sequence[Value]) -> list[AffineExpression]:
    known = [bounds.expression(operand) for operand in operands]
    dimensions, symbols = known[: map_.dimensions], known[map_.dimensions :]
    return [substitute(result, dimensions, symbols) for result in map_.results]


MOST_COMPOSED = 64  # maps that are written as one; their expressions may double with each


def _composed(map_: AffineMap, given: list[Value]) -> tuple[AffineMap, list[Value]]:
    """Return a map of no result of another map, and its operands (fullyComposeAffineMapAndOperands)."""
    if not any(map(apply_of, given)):
        return map_, given
    operands: list[Value] = []
    left = [MOST_COMPOSED]

    def expression_of(value: Value) -> AffineExpression:
        apply = apply_of(value)
        inner = written_map(apply) if apply is not None else None
        if apply is not None and inner is not None and left[0] > 0:
            left[0] -= 1
            return result_of(inner, _values(apply))
        number = constant_integer(value)
        if number is not None:
            return AffineConstant(number)
        if value not in operands:
            operands.append(value)
        return AffineSymbol(operands.index(value))

    def result_of(map_: AffineMap, values: Sequence[Value]) -> AffineExpression:
        known = [expression_of(value) for value in values]
        return substitute(map_.results[0], known[: map_.dimensions], known[map_.dimensions :])

    found = result_of(map_, given)
    used = sorted(symbols_in(found))
    places = {symbol: AffineSymbol(place) for place, symbol in enumerate(used)}
    names = [places.get(symbol, AffineSymbol(symbol)) for symbol in range(len(operands))]
    result = simplified(substitute(found, [], names))
    return AffineMap(0, len(used), (result,)), [operands[symbol] for symbol in used]


# -- digits


def _delinearized(bounds: Bounds, operation: Operation, value: Value, dimension: int | None) -> None:
    """A digit of a number. Only the first one, which takes what is left, is below its basis by a bound."""
    basis = _padded_basis(operation, len(operation.results))
    if basis is None or not operation.operands or not isinstance(value, OpResult):
        return
    number, divisor = bounds.expression(operation.operands[0].value), _product(bounds, basis[value.index + 1 :])
    own = basis[value.index]
    if value.index == 0:
        bounds.equal(divide("floordiv", number, divisor))
        if own is not None:
            bounds.below(bounds.expression(own))
    elif own is not None:
        rest = divide("mod", number, multiply(bounds.expression(own), divisor))
        bounds.equal(divide("floordiv", rest, divisor))


def _linearized(bounds: Bounds, operation: Operation, value: Value, dimension: int | None) -> None:
    """The number that has these digits; it is bounded by the basis if they are said to be."""
    digits = [digit.value for digit in operation.group("multi_index")]
    basis = _padded_basis(operation, len(digits))
    if basis is None or not digits:
        return
    found: AffineExpression = AffineConstant(0)
    weight: AffineExpression = ONE
    for digit, size in zip(reversed(digits[1:]), reversed(basis[1:])):
        constant = constant_integer(digit)
        found = add(found, multiply(bounds.expression(digit if constant is None else constant), weight))
        weight = multiply(weight, bounds.expression(size if size is not None else 1))
    found = add(found, multiply(bounds.expression(digits[0]), weight))
    bounds.equal(found)
    if operation.attribute("disjoint") is not None and basis[0] is not None:
        bounds.below(multiply(weight, bounds.expression(basis[0])))


def _product(bounds: Bounds, factors: Sequence[StaticOrValue | None]) -> AffineExpression:
    product: AffineExpression = ONE
    for factor in factors:
        product = multiply(product, bounds.expression(factor if factor is not None else 1))
    return product


def _padded_basis(operation: Operation, digits: int) -> list[StaticOrValue | None] | None:
    """Return the sizes of digits, where the first one may have none."""
    basis = mixed_values(operation, "static_basis", "dynamic_basis")
    missing = digits - len(basis)
    return [*[None] * missing, *basis] if 0 <= missing <= 1 else None


RULES: Mapping[str, Rule] = {
    "affine.apply": _apply,
    "affine.delinearize_index": _delinearized,
    "affine.linearize_index": _linearized,
    "affine.max": _extreme(lambda bounds, expression: bounds.at_least(expression)),
    "affine.min": _extreme(lambda bounds, expression: bounds.at_most(expression)),
    "arith.addi": _computed(add),
    "arith.floordivsi": _computed(lambda left, right: divide("floordiv", left, right)),
    "arith.muli": _computed(multiply),
    "arith.select": _select,
    "arith.subi": _computed(minus),
}
