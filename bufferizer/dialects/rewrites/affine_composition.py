"""Sums of index values of which some are results of affine maps: one map of what those are made of.

    %k = affine.apply affine_map<(d0) -> (d0 floordiv 2)>(%i)
    ... = affine.apply affine_map<()[s0, s1] -> (s0 floordiv 2 + s1)>()[%i, %size]   // %size + %k

Source: mlir/lib/Dialect/Affine/IR/AffineOps.cpp (composeAffineMapAndOperands, canonicalizePromotedSymbols).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bufferizer.ir.affine import (
    AffineBinary,
    AffineConstant,
    AffineDimension,
    AffineExpression,
    AffineMap,
    AffineSymbol,
    add,
    substitute,
)
from bufferizer.ir.affine_ops import apply_of, written_map
from bufferizer.ir.operation import Operation, Value

Input = str | Value  # the name of a size that is asked for, or a value of the program
Inputs = list[Input | None]  # None: nothing is made of it any more

# Each map may double what is written. What comes then stays a map of its own.
_LARGE = 200


def composed_sum(terms: Sequence[int | Input], may_be_symbol: Callable[[Input], bool]) -> tuple[AffineMap, list[Input]]:
    """Return a map that adds the terms, and what it takes, with the maps that values are results of composed."""
    dimensions: Inputs = [term for term in terms if not isinstance(term, int)]
    symbols: Inputs = []
    total: AffineExpression = AffineConstant(sum(term for term in terms if isinstance(term, int)))
    for number in range(len(dimensions)):
        total = add(total, AffineDimension(number))
    while len(dimensions) + len(symbols) + _size(total) < _LARGE:
        if (found := _first_applied(dimensions, symbols)) is None:
            break
        inputs, position, operation = found
        map_, given = _promoted(operation, may_be_symbol)
        inner = substitute(
            map_.results[0],
            [AffineDimension(len(dimensions) + number) for number in range(map_.dimensions)],
            [AffineSymbol(len(symbols) + number) for number in range(map_.symbols)],
        )
        places: tuple[list[AffineExpression], list[AffineExpression]] = (
            [AffineDimension(number) for number in range(len(dimensions))],
            [AffineSymbol(number) for number in range(len(symbols))],
        )
        places[inputs is symbols][position] = inner
        total = substitute(total, *places)
        inputs[position] = None
        dimensions.extend(given[: map_.dimensions])
        symbols.extend(given[map_.dimensions :])
    return _with_promoted(total, dimensions, symbols, may_be_symbol)


def _size(expression: AffineExpression) -> int:
    return 1 + (_size(expression.left) + _size(expression.right) if isinstance(expression, AffineBinary) else 0)


def _first_applied(dimensions: Inputs, symbols: Inputs) -> tuple[Inputs, int, Operation] | None:
    """Return the first input that is the result of a map: the list it is in, its place there, and the operation."""
    for inputs in (dimensions, symbols):
        for position, value in enumerate(inputs):
            apply = apply_of(value) if isinstance(value, Value) else None
            if apply is not None and written_map(apply) is not None:
                return inputs, position, apply
    return None


def _promoted(operation: Operation, may_be_symbol: Callable[[Input], bool]) -> tuple[AffineMap, list[Input]]:
    """Return the map of an ``affine.apply`` and its operands, which are symbols where that may be."""
    map_ = written_map(operation)
    assert map_ is not None
    operands: Inputs = [operand.value for operand in operation.operands]
    inputs = operands[: map_.dimensions], operands[map_.dimensions :]
    return _with_promoted(map_.results[0], *inputs, may_be_symbol)


def _with_promoted(
    expression: AffineExpression, dimensions: Inputs, symbols: Inputs, may_be_symbol: Callable[[Input], bool]
) -> tuple[AffineMap, list[Input]]:
    """Return the map of an expression, and each input once: dimensions that may be symbols are, behind the others."""
    kept = {given: None for given in dimensions if given is not None and not may_be_symbol(given)}
    promoted = {given: None for given in [*symbols, *dimensions] if given is not None and given not in kept}
    places: dict[Input | None, AffineExpression] = {None: AffineConstant(0)}
    places.update((given, AffineDimension(number)) for number, given in enumerate(kept))
    places.update((given, AffineSymbol(number)) for number, given in enumerate(promoted))
    result = substitute(expression, [places[given] for given in dimensions], [places[given] for given in symbols])
    return AffineMap(len(kept), len(promoted), (result,)), [*kept, *promoted]
