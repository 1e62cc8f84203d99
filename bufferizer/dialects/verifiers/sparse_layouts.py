"""How sparse tensors are laid out, as their encodings say: levels, their formats, and the widths of positions.

Source: mlir/lib/Dialect/SparseTensor/IR/SparseTensorDialect.cpp (SparseTensorEncodingAttr).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from bufferizer.ir.types import INDEX, IntegerType, TensorType, Type

_MAP = re.compile(r"map = (?:\{[^}]*\} )?\(([^()]*(?:\([^()]*\)[^()]*)*)\) -> \((.*?)\)(?=,? (?:\w+ = |\}))")
_LEVEL = re.compile(r"([^:]+?) : (\w+)(?:\[[^\]]*\])?(?:\(([^()]*)\))?")
_WIDTH = re.compile(r"\b(pos|crd)Width = (\d+)")
_SCALED = re.compile(r"d(\d+)(?: (floordiv|mod) (\d+))?")


class Level(NamedTuple):
    """A level: the expression of dimensions that it stores, its format, and properties of that."""

    expression: str
    format: str
    properties: tuple[str, ...]


class Layout(NamedTuple):
    """What an encoding says, as far as verifiers ask."""

    levels: tuple[Level, ...]
    positions: Type
    coordinates: Type
    dimensions: int
    is_slice: bool

    @property
    def coordinates_together(self) -> int:
        """The first level of those whose coordinates are stored side by side; their number if none are."""
        for first, level in enumerate(self.levels[:-1]):
            rest = self.levels[first + 1 :]
            together = all(it.format == "singleton" and "soa" not in it.properties for it in rest)
            if level.format in ("compressed", "loose_compressed") and "nonunique" in level.properties and together:
                return first
        return len(self.levels)

    def fields(self) -> list[Type]:
        """Return the element types of the buffers besides the one of values (StorageLayout)."""
        found: list[Type] = []
        for number, level in enumerate(self.levels):
            if level.format in ("compressed", "loose_compressed"):
                found.append(self.positions)
            if level.format not in ("dense", "batch") and number <= self.coordinates_together:
                found.append(self.coordinates)
        return found


def layout_of(type_: Type) -> Layout | None:
    """Return the layout of a sparse tensor; None for other types, and where its encoding is not understood."""
    return _layout(type_.encoding) if isinstance(type_, TensorType) and type_.encoding is not None else None


def layout_in(text: str) -> Layout | None:
    """Return the layout that an attribute or a type's text tells of, None where it is not understood."""
    start = text.find("#sparse_tensor")
    return _layout(text[start:]) if start >= 0 else None


@lru_cache(maxsize=256)
def _layout(encoding: str) -> Layout | None:
    match = _MAP.search(encoding)
    if match is None or "explicitVal" in encoding or not encoding.startswith("#sparse_tensor"):
        return None
    levels = tuple(
        Level(expression.lstrip(", "), format_, tuple(filter(None, properties.split(", "))))
        for expression, format_, properties in _LEVEL.findall(match[2])
    )
    widths = {name: int(width) for name, width in _WIDTH.findall(encoding)}
    positions, coordinates = (IntegerType(widths[it]) if widths.get(it) else INDEX for it in ("pos", "crd"))
    dimensions = re.findall(r"\bd\d+\b", match[1])
    return Layout(levels, positions, coordinates, len(dimensions), "<slice" in match[1])


def level_sizes(type_: TensorType, layout: Layout) -> list[int | None] | None:
    """Return the sizes of the levels; None where one is not a dimension, or a part of one."""
    sizes: list[int | None] = []
    for level in layout.levels:
        match = _SCALED.fullmatch(level.expression)
        if match is None or int(match[1]) >= len(type_.shape):
            return None
        size = type_.shape[int(match[1])]
        if match[2] == "mod":
            size = int(match[3])
        elif match[2] and size is not None:
            size //= int(match[3])
        sizes.append(size)
    return sizes
