"""What the shape dialect's verifiers refused in LLVM 14. Source: mlir/lib/Dialect/Shape/IR/Shape.cpp of that time."""

from __future__ import annotations

from bufferizer.dialects.llvm14.verifiers.edges import to_parent
from bufferizer.dialects.verifiers.checks import Table, in_turn
from bufferizer.dialects.verifiers.shape import SHAPE, hands_on_errors, inferred
from bufferizer.dialects.verifiers.shape import VERIFIERS as TODAY

VERIFIERS: Table = {
    **TODAY,
    "shape.assuming": to_parent("shape.assuming_yield"),
    "shape.const_shape": inferred,
    "shape.shape_of": in_turn(inferred, hands_on_errors(SHAPE)),
}
