"""Slices of tensors as subviews of buffers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from bufferizer.buffer_model.buffers import Buffer, BufferType, NotRewritable
from bufferizer.buffer_model.rewriter import Rewriter
from bufferizer.dialects.verifiers.slices import counts, out_of_bounds
from bufferizer.ir.layouts import strided_layout, subview_type
from bufferizer.ir.operation import Operation
from bufferizer.ir.static_values import StaticOrOperand, mixed_operands, static_entries
from bufferizer.ir.types import MemRefType, Shape, StridedLayout

Entry = int | str


@dataclass(frozen=True, slots=True)
class Slice:
    """Offsets, sizes and strides, each an int where it is written as one, a value's name otherwise."""

    offsets: tuple[Entry, ...]
    sizes: tuple[Entry, ...]
    strides: tuple[Entry, ...]

    @staticmethod
    def of(operation: Operation, rewriter: Rewriter | None = None) -> Slice:
        """Return the slice a tensor op extracts or inserts, with the names that hold in the rewritten program."""

        def entries(static: str, group: str) -> tuple[Entry, ...]:
            return tuple(_entry(entry, rewriter) for entry in mixed_operands(operation, static, group))

        return Slice(
            entries("static_offsets", "offsets"), entries("static_sizes", "sizes"), entries("static_strides", "strides")
        )

    @property
    def static_sizes(self) -> Shape:
        """The sizes as a shape."""
        return static_entries(self.sizes)

    def type_in(self, source: BufferType, shape: Shape) -> MemRefType | None:
        """Return the type of the subview with a, possibly rank-reduced, shape; None where there is none.

        The compiler makes one of no strides where the source has none, and others of that one. Its verifier refuses
        them in the end.
        """
        if not isinstance(source, MemRefType):
            return None
        layout = strided_layout(source)
        if layout is None or len(layout.strides) < len(source.shape):
            return MemRefType(shape, source.element, StridedLayout((), 0), source.memory_space)
        return subview_type(
            source, static_entries(self.offsets), static_entries(self.sizes), static_entries(self.strides), shape
        )

    def __str__(self) -> str:
        return " ".join(f"[{', '.join(map(str, entries))}]" for entries in (self.offsets, self.sizes, self.strides))


def subview(
    source: Buffer,
    part: Slice,
    shape: Shape,
    rewriter: Rewriter,
    name: str | None = None,
    type_: MemRefType | None = None,
) -> Buffer:
    """Emit a ``memref.subview`` of the given, possibly rank-reduced, shape, or of a type with that."""
    type_ = type_ or part.type_in(source.type, shape)
    if type_ is None:
        raise NotRewritable
    rewriter.invalidate(rewriter.current, *islice(_problems(source.type, part), 1))
    name = name or rewriter.fresh("subview")
    rewriter.emit(f"{name} = memref.subview {source}{part} : {source.type} to {type_}")
    return Buffer(name, type_)


def known_size(buffer: Buffer, dimension: int) -> StaticOrOperand | str | None:
    """Return a size that a buffer was made with, which a ``memref.dim`` folds to; None if that is not known.

    %0 = memref.subview %m[0] [%n] [1]                        // has the size %n
    %1 = memref.cast %2 : memref<8xf32> to memref<?xf32>      // has the size 8

    Source: DimOp::fold (MemRefOps.cpp).
    """
    source: Buffer | None = buffer
    while source is not None and isinstance(source.type, MemRefType):
        shape = source.type.shape
        if shape[dimension] is not None:
            return shape[dimension]
        if source.sizes:
            return source.sizes[shape[:dimension].count(None)]
        source = source.cast_of
    return None


def _problems(source: BufferType, part: Slice) -> Iterator[str]:
    """Yield what the verifier has against a subview.

    What is inside of a tensor need not be inside of its buffer, whose sizes may be known, and the slices that are made
    of other ops may begin anywhere: padding may be negative, and nothing may be concatenated.
    """
    assert isinstance(source, MemRefType)
    yield from counts(None, part.offsets, part.sizes, part.strides)
    if strided_layout(source) is None:
        yield f"base type '{source}' is not strided"
    yield from out_of_bounds(source.shape, part.offsets, part.sizes, part.strides)


def _entry(entry: StaticOrOperand, rewriter: Rewriter | None) -> Entry:
    if isinstance(entry, int):
        return entry
    return rewriter.name(entry) if rewriter is not None else entry.value.name
