"""What is refused of linalg ops for indices that are computed of several loops, as convolutions have them.

Source: mlir/lib/Dialect/Linalg/IR/LinalgInterfaces.cpp (verifyStructuredOpInterface).
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence

from bufferizer.dialects.rewrites.linalg_loops import Loops
from bufferizer.ir.affine import AffineDimension, AffineExpression, AffineMap, evaluate
from bufferizer.ir.attributes import AffineMapAttribute, ArrayAttribute, DenseElementsAttribute
from bufferizer.ir.operation import Operation
from bufferizer.ir.verification import op_error

Extents = Mapping[Hashable, int]


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


def least_sizes(
    operation: Operation, maps: Sequence[AffineMap], number: int, loops: Sequence[Loops], extents: Extents
) -> list[int | None]:
    """Return the least sizes of an operand's dimensions that are indexed by what is computed, None for others.

    ``maps`` are the op's `written_maps`, read once for all operands.
    """
    if maps:
        map_ = maps[number]
        if any(loop not in extents for loop in range(map_.dimensions)) or map_.symbols:
            return []
        ends = [extents[loop] - 1 for loop in range(map_.dimensions)]
        return [None if isinstance(it, AffineDimension) else _reach(it, ends) for it in map_.results]
    if number or None not in loops[0] or len(loops) < 3:
        return []
    return _window_sizes(operation, loops[0], extents)


def _reach(expression: AffineExpression, ends: Sequence[int]) -> int | None:
    """Return the size that an index needs which is largest where all loops begin, or where all end."""
    reached = [evaluate(expression, point) for point in ([0] * len(ends), ends)]
    return None if None in reached else max(it for it in reached if it is not None) + 1


def _window_sizes(operation: Operation, loops: Loops, extents: Extents) -> list[int | None]:
    """Return how large the input of a convolution or pooling must be for its windows, by `operand_loops`' letters."""
    count = sum(loop is None for loop in loops)
    strides, dilations = (_factors(operation, name, count) for name in ("strides", "dilations"))
    windows = iter(zip("xyz", "dhw"[3 - count :], strides, dilations))
    needed: list[int | None] = []
    for loop in loops:
        if loop is not None:
            needed.append(None)
            continue
        outer, inner, stride, dilation = next(windows, ("", "", 0, 0))
        if outer not in extents or inner not in extents:
            return []
        needed.append((extents[outer] - 1) * stride + (extents[inner] - 1) * dilation + 1)
    return needed


def _factors(operation: Operation, name: str, count: int) -> list[int]:
    """Return strides or dilations, which are 1 where nothing is said of them; none where they cannot be read."""
    attribute = operation.attribute(name)
    if attribute is None:
        return [1] * count
    text = attribute.text if isinstance(attribute, DenseElementsAttribute) else ""
    words = text.removeprefix("dense<").rstrip(">").strip("[] ").split(",")
    if not all(word.strip().isdecimal() for word in words):
        return []
    numbers = [int(word) for word in words]
    return numbers * count if len(numbers) == 1 else numbers
