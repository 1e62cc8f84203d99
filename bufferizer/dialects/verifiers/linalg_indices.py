"""What is refused of linalg ops for indices that are computed of several loops, as convolutions have them.

Source: mlir/lib/Dialect/Linalg/IR/LinalgInterfaces.cpp (verifyStructuredOpInterface, verifyConvolutionInterface).
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bufferizer.dialects.rewrites.linalg_loops import Loops, operand_loops
from bufferizer.ir.affine import AffineConstant, AffineDimension, AffineExpression, AffineMap, add, evaluate, multiply
from bufferizer.ir.attributes import AffineMapAttribute, ArrayAttribute, DenseElementsAttribute
from bufferizer.ir.operation import Operation
from bufferizer.ir.verification import op_error

Extents = Mapping[Hashable, int]
_NUMBER = re.compile(r"\s*-?[0-9]+\s*", re.ASCII)
_DEPTHWISE = "linalg.depthwise_"


@dataclass(frozen=True, slots=True)
class Indices:
    """An operand's map, and the loops that its dimensions are, as `operand_loops` calls them."""

    map: AffineMap
    loops: Loops

    def reach(self, extents: Extents) -> list[tuple[int, int] | None]:
        """Return the least and the largest value of each index that is computed; None for others."""
        if any(loop not in extents for loop in self.loops) or self.map.symbols:
            return []
        ends = [extents[loop] - 1 for loop in self.loops]
        return [None if isinstance(it, AffineDimension) else _reach(it, ends) for it in self.map.results]


def written_maps(operation: Operation) -> list[AffineMap]:
    """Return the indexing maps that an op has as an attribute; none where one of them cannot be read."""
    attribute = operation.attribute("indexing_maps")
    elements = attribute.elements if isinstance(attribute, ArrayAttribute) else ()
    maps = [entry.map for entry in elements if isinstance(entry, AffineMapAttribute)]
    return maps if len(maps) == len(elements) else []


def uncovered_loops(operation: Operation) -> Iterator[str]:
    """Check that there is a dimension for each loop whose size tells how far it runs."""
    maps = written_maps(operation)
    results = [result for map_ in maps for result in map_.results]
    loops = {result.position for result in results if isinstance(result, AffineDimension)}
    if maps and len(loops) < maps[0].dimensions:
        map_ = AffineMap(maps[0].dimensions, maps[0].symbols, tuple(results))
        yield op_error(operation, f"invalid indexing maps are non-invertible: ({map_})")


def computed_indices(
    operation: Operation, maps: Sequence[AffineMap], number: int, loops: Sequence[Loops]
) -> Indices | None:
    """Return how an operand is indexed where that is by more than single loops, None where it is not or not known.

    ``maps`` are the op's `written_maps`, read once for all operands.
    """
    if maps:
        return Indices(maps[number], range(maps[number].dimensions))
    return None if number else _window(operation, loops)


def _reach(expression: AffineExpression, ends: Sequence[int]) -> tuple[int, int] | None:
    """Return an index where all loops begin and where all end, the lesser one first."""
    first, last = (evaluate(expression, point) for point in ([0] * len(ends), ends))
    return None if first is None or last is None else (min(first, last), max(first, last))


def _window(operation: Operation, loops: Sequence[Loops]) -> Indices | None:
    """Return how the input of a convolution or pooling is indexed, by `operand_loops`' letters."""
    windows = _windows(operation, loops)
    if not windows:
        return None
    order = _order(operation, loops)
    by_loop = {loop: AffineDimension(position) for position, loop in enumerate(order)}
    window = iter(windows)
    results: list[AffineExpression] = []
    for loop in loops[0]:
        if loop is not None:
            results.append(by_loop[loop])
            continue
        outer, inner, stride, dilation = next(window)
        moved = multiply(by_loop[outer], AffineConstant(stride))
        results.append(add(moved, multiply(by_loop[inner], AffineConstant(dilation))))
    return Indices(AffineMap(len(order), 0, tuple(results)), order)


def _windows(operation: Operation, loops: Sequence[Loops]) -> list[tuple[str, str, int, int]]:
    """Return the loops over the output and the window for each index of several, with the stride and the dilation."""
    count = loops[0].count(None) if len(loops) > 2 else 0
    factors = (_factors(operation, name, count) for name in ("strides", "dilations"))
    windows = list(zip("xyz", "dhw"[3 - count :], *factors))
    return windows if len(windows) == count else []


def _order(operation: Operation, loops: Sequence[Loops]) -> Loops:
    """Return the loops of a convolution or pooling in the order of the op's definition.

    Those of the output come before those of the filter, but depthwise ones have their own (LinalgNamedStructuredOps).
    """
    order = list(dict.fromkeys([*loops[-1], *loops[1]]))
    if operation.name.startswith(_DEPTHWISE):
        letters = "nxyzmdhwc" if operation.name.startswith(f"{_DEPTHWISE}conv_3d") else "nxyzcmdhw"
        order.sort(key=lambda loop: letters.index(str(loop)))
    return order


def convolution(operation: Operation) -> Iterator[str]:
    """Check that strides and dilations leave both loops in the index of a window (verifyConvolutionInterface)."""
    windows = _windows(operation, operand_loops(operation))
    # What is left of a sum of which one summand is nothing may be a loop, but is no window.
    left = [stride or dilation for _, _, stride, dilation in windows if not (stride and dilation)]
    if any(factor != 1 for factor in left):
        yield "unexpected input index map for convolutions"
    elif left:
        yield "unexpected loop dimension for convolution op"


def _factors(operation: Operation, name: str, count: int) -> list[int]:
    """Return strides or dilations, which are 1 where nothing is said of them; none where they cannot be read."""
    attribute = operation.attribute(name)
    if attribute is None:
        return [1] * count
    text = attribute.text if isinstance(attribute, DenseElementsAttribute) else ""
    words = text.removeprefix("dense<").rstrip(">").strip("[] ").split(",")
    if not all(_NUMBER.fullmatch(word) for word in words):
        return []
    numbers = [int(word) for word in words]
    return numbers * count if len(numbers) == 1 else numbers
