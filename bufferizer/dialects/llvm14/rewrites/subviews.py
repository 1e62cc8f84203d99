"""Slices of tensors as subviews of buffers, typed as LLVM 14 does (SubViewOp::inferRankReducedResultType)."""

from __future__ import annotations

from bufferizer.buffer_model.buffers import Buffer, NotRewritable
from bufferizer.buffer_model.comprehensive import ComprehensiveRewriter
from bufferizer.dialects.rewrites.slices import Slice
from bufferizer.ir.layouts import as_map, strided_layout
from bufferizer.ir.static_values import dimensions_of_rank
from bufferizer.ir.types import MemRefType, StridedLayout


def subview(source: Buffer, part: Slice, rank: int, rewriter: ComprehensiveRewriter, name: str | None = None) -> Buffer:
    """Emit a ``memref.subview`` of a, possibly reduced, rank.

    One that changes nothing in a type of known sizes folds to its source, whatever the offsets are (SubViewOp::fold).
    """
    type_ = _type_of(source.type, part, rank) if isinstance(source.type, MemRefType) else None
    if type_ is None:
        raise NotRewritable
    if type_ == source.type and None not in type_.shape:
        return source
    name = name or rewriter.fresh("subview")
    rewriter.emit(f"{name} = memref.subview {source}{part} : {source.type} to {type_}")
    view = Buffer(name, type_)
    rewriter.define_view(view, part.sizes)
    left = [size for size in part.sizes if size != 1]
    if len(left) == rank < len(part.sizes):
        # Dimensions of size 1 are dropped where just those do; it counts what is written (getDroppedDims).
        rewriter.tell_sizes(view, left)
    return view


def _type_of(source: MemRefType, part: Slice, rank: int) -> MemRefType | None:
    layout = strided_layout(source)
    if layout is None or not len(layout.strides) == len(part.offsets) == len(part.sizes) == len(part.strides):
        return None
    offset = layout.offset
    for start, stride in zip(part.offsets, layout.strides):
        offset = _add(offset, _multiply(start, stride))
    strides = [_multiply(step, stride) for step, stride in zip(part.strides, layout.strides)]
    kept = dimensions_of_rank(part.static_sizes, rank)
    result = StridedLayout(tuple(strides[dimension] for dimension in kept), offset)
    shape = tuple(part.static_sizes[dimension] for dimension in kept)
    return MemRefType(shape, source.element, as_map(result), source.memory_space)


def _multiply(first: int | str, second: int | None) -> int | None:
    """Return the product; what is unknown stays so, even times zero (SaturatedInteger)."""
    return first * second if isinstance(first, int) and second is not None else None


def _add(first: int | None, second: int | None) -> int | None:
    return None if first is None or second is None else first + second
