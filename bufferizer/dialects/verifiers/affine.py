"""What the affine dialect's verifiers refuse. Source: mlir/lib/Dialect/Affine/IR/AffineOps.cpp."""

from __future__ import annotations

from collections.abc import Iterator

from bufferizer.dialects.verifiers.checks import Table, in_turn
from bufferizer.ir.attributes import AffineMapAttribute
from bufferizer.ir.operation import Operation
from bufferizer.ir.verification import op_error


def _counts(operation: Operation) -> Iterator[str]:
    map_ = operation.attribute("map")
    if isinstance(map_, AffineMapAttribute) and map_.map.dimensions + map_.map.symbols != len(operation.operands):
        yield op_error(operation, "operand count and affine map dimension and symbol count must match")


def _one_value(operation: Operation) -> Iterator[str]:
    map_ = operation.attribute("map")
    if isinstance(map_, AffineMapAttribute) and len(map_.map.results) != 1:
        yield op_error(operation, "mapping must produce one value")


VERIFIERS: Table = {
    "affine.apply": in_turn(_counts, _one_value),
    "affine.max": _counts,
    "affine.min": _counts,
}
