"""What affine maps of constants fold to in LLVM 14. Source: the ops' fold functions in AffineOps.cpp.

%0 = affine.apply affine_map<(d0)[s0] -> (d0 * 2 + s0)>(%c4)[%c1]    // the constant 9
%1 = affine.min affine_map<(d0) -> (4, -d0 + 8)>(%c8)                // the constant 0
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from bufferizer.analysis.llvm14.constant_folding import Known
from bufferizer.analysis.llvm14.tensor_folding import Folded
from bufferizer.ir.attributes import AffineMapAttribute
from bufferizer.ir.constants import Constant
from bufferizer.ir.operation import Operation, Value
from bufferizer.ir.types import INDEX

_CHOICES: Mapping[str, Callable[[Sequence[int]], int]] = {"affine.max": max, "affine.min": min}


def fold_map(operation: Operation, operands: Sequence[Value], known: Known) -> Folded:
    """A map of constants: its one result, or the largest or smallest of several."""
    map_ = operation.attribute("map")
    numbers = [int(constant.at(0)) for constant in map(known, operands) if constant is not None]
    if not isinstance(map_, AffineMapAttribute) or len(numbers) != len(operands):
        return None
    dimensions = map_.map.dimensions
    results = [result for result in map_.map.evaluate(numbers[:dimensions], numbers[dimensions:]) if result is not None]
    if not results or len(results) != len(map_.map.results):
        return None
    return Constant(INDEX, (_CHOICES.get(operation.name, max)(results),))
