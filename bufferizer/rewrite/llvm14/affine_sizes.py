"""Results of affine maps as sizes that callers compute: in ``arith``, since what is computed need not be a symbol."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

from bufferizer.buffer_model.hoisting import ComputedSize, KnownSize, Size
from bufferizer.ir.affine import (
    AffineBinary,
    AffineConstant,
    AffineDimension,
    AffineExpression,
    AffineMap,
    AffineSymbol,
)

# What joins the results of the ops' maps; affine.apply has one result.
JOINING = {"affine.apply": "", "affine.max": "arith.maxsi", "affine.min": "arith.minsi"}
_OPS = {"+": "arith.addi", "*": "arith.muli", "floordiv": "arith.floordivsi", "ceildiv": "arith.ceildivsi"}


def size_of_map(op: str, map_: AffineMap, operands: Sequence[Size]) -> Size | None:
    """Return what an op of `JOINING` computes of sizes: dimensions first, then symbols. None if it cannot be told."""
    if not map_.results or len(operands) != map_.dimensions + map_.symbols:
        return None
    results = [_computed(result, operands[: map_.dimensions], operands[map_.dimensions :]) for result in map_.results]
    return reduce(lambda first, second: _op(JOINING[op], first, second), results)


def _computed(expression: AffineExpression, dimensions: Sequence[Size], symbols: Sequence[Size]) -> Size:
    if isinstance(expression, AffineConstant):
        return KnownSize(expression.value)
    if isinstance(expression, AffineBinary):
        left = _computed(expression.left, dimensions, symbols)
        right = _computed(expression.right, dimensions, symbols)
        return _modulo(left, right) if expression.operator == "mod" else _op(_OPS[expression.operator], left, right)
    if isinstance(expression, AffineDimension):
        return dimensions[expression.position]
    assert isinstance(expression, AffineSymbol)
    return symbols[expression.position]


def _modulo(left: Size, right: Size) -> Size:
    """Return the remainder, which is not negative whatever ``left`` is, in contrast to that of ``arith.remsi``."""
    product = _op("arith.muli", _op("arith.floordivsi", left, right), right)
    return _op("arith.subi", left, product)


def _op(name: str, first: Size, second: Size) -> Size:
    return ComputedSize(name, (first, second), "index")
