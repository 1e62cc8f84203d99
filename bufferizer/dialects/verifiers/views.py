"""What is refused of memrefs that look at others: subviews, reshapes of layouts and reinterpreted ones.

Source: mlir/lib/Dialect/MemRef/IR/MemRefOps.cpp (verify of SubViewOp, ExpandShapeOp, CollapseShapeOp and
ReinterpretCastOp).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from math import prod

from bufferizer.dialects.verifiers.slices import counts, out_of_bounds
from bufferizer.ir.layouts import Groups, collapsed_type, expanded_type, kept_dimensions, strided_layout, subview_type
from bufferizer.ir.operation import Operation
from bufferizer.ir.static_values import DYNAMIC, integers, mixed_values, reassociation, static_entries
from bufferizer.ir.types import MemRefType, Shape, StridedLayout
from bufferizer.ir.verification import op_error


def _source_and_result(operation: Operation) -> tuple[MemRefType, MemRefType] | None:
    source, result = operation.operands[0].type, operation.results[0].type
    return (source, result) if isinstance(source, MemRefType) and isinstance(result, MemRefType) else None


# -- memref.subview


def subview(operation: Operation) -> Iterator[str]:
    """Check ``memref.subview``."""
    types = _source_and_result(operation)
    if types is None:
        return
    source, result = types
    offsets, sizes, strides = (
        mixed_values(operation, f"static_{group}", group) for group in ("offsets", "sizes", "strides")
    )
    yield from counts(source.shape, offsets, sizes, strides)
    shape = static_entries(sizes)
    expected = subview_type(source, static_entries(offsets), shape, static_entries(strides), shape)
    yield from subview_result(source, expected, result)
    yield from out_of_bounds(source.shape, offsets, sizes, strides)


def subview_result(source: MemRefType, expected: MemRefType | None, result: MemRefType) -> Iterator[str]:
    """Compare the type of a part with that of what it is taken from, and with the one ``expected``, if that is known.

    Source: SubViewOp::verify and produceSubViewErrorMsg (MemRefOps.cpp).
    """
    if source.memory_space != result.memory_space:
        of = f"base memref type '{source}' and subview memref type '{result}'"
        yield f"different memory spaces specified for {of}"
    if expected is None:
        return
    if len(result.shape) > len(expected.shape):
        yield f"expected result rank to be smaller or equal to the source rank, but got '{result}'"
        return
    kept = kept_dimensions(expected.shape, result.shape)
    wanted = f"expected result type to be '{expected}' or a rank-reduced version."
    if kept is None or any(expected.shape[it] != size for it, size in zip(kept, result.shape)):
        yield f"{wanted} (mismatch of result sizes), but got '{result}'"
    elif expected.element != result.element:
        yield f"expected result element type to be '{expected.element}', but got '{result}'"
    elif not _has_layout(expected, result):
        yield f"{wanted} (mismatch of result layout), but got '{result}'"


def _has_layout(expected: MemRefType, result: MemRefType) -> bool:
    """Tell whether a subview has the layout it must have, whichever unit dimensions are dropped."""
    layout, given = expected.layout, strided_layout(result)
    if not isinstance(layout, StridedLayout) or given is None:
        return True
    if layout.offset != given.offset:
        return False
    ranks = range(len(expected.shape))
    units = [number for number in ranks if expected.shape[number] == 1]
    return any(
        tuple(layout.strides[number] for number in ranks if number not in dropped) == given.strides
        for dropped in combinations(units, len(expected.shape) - len(result.shape))
    )


# -- memref.expand_shape and memref.collapse_shape


def expansion(operation: Operation) -> Iterator[str]:
    """Check ``memref.expand_shape``."""
    types, groups = _source_and_result(operation), reassociation(operation)
    if types is None or groups is None:
        return
    source, result = types
    ranks = len(source.shape), len(result.shape)
    if ranks[0] > ranks[1]:
        what = f"This is not an expansion ({ranks[0]} > {ranks[1]})."
        yield op_error(operation, f"has source rank {ranks[0]} and result rank {ranks[1]}. {what}")
    yield from (op_error(operation, it) for it in _reassociation(source.shape, result.shape, groups, several=True))
    expected = expanded_type(source, result.shape, groups)
    if expected is None:
        yield op_error(operation, "invalid source layout map")
    elif expected != result:
        yield op_error(operation, f"expected expanded type to be '{expected}' but found '{result}'")
    yield from output_shape(operation, result.shape)


def output_shape(operation: Operation, shape: Shape) -> Iterator[str]:
    """Check the sizes that an expand_shape gives against those of its result."""
    given = integers(operation, "static_output_shape")
    if given is None:
        return
    sizes = [None if size == DYNAMIC else size for size in given]
    if len(sizes) != len(shape):
        counted = f"the output rank ({len(shape)}) but found {len(sizes)} inputs instead"
        yield op_error(operation, f"expected number of static shape bounds to be equal to {counted}")
    for position, (size, wanted) in enumerate(zip(sizes, shape)):
        if wanted is not None and size != wanted:
            # Of tensors, it is said of the memref that becomes of them.
            yield f"'memref.expand_shape' op invalid output shape provided at pos {position}"


def collapse(operation: Operation) -> Iterator[str]:
    """Check ``memref.collapse_shape``."""
    types, groups = _source_and_result(operation), reassociation(operation)
    if types is None or groups is None:
        return
    source, result = types
    ranks = len(source.shape), len(result.shape)
    if ranks[0] < ranks[1]:
        what = f"This is not a collapse ({ranks[0]} < {ranks[1]})."
        yield op_error(operation, f"has source rank {ranks[0]} and result rank {ranks[1]}. {what}")
    yield from (op_error(operation, it) for it in _reassociation(result.shape, source.shape, groups, several=True))
    expected = collapsed_type(source, groups)
    if expected is None:
        yield op_error(operation, "invalid source layout map or collapsing non-contiguous dims")
    elif expected != result:
        yield op_error(operation, f"expected collapsed type to be '{expected}' but found '{result}'")


def _reassociation(collapsed: Shape, expanded: Shape, groups: Groups, *, several: bool) -> Iterator[str]:
    """Check which dimensions go with which (verifyCollapsedShape)."""
    if len(collapsed) != len(groups):
        yield f"invalid number of reassociation groups: found {len(groups)}, expected {len(collapsed)}"
    position = 0
    for dimension, (size, group) in enumerate(zip(collapsed, groups)):
        for part in group:
            if part != position:
                yield "reassociation indices must be contiguous"
            if part >= len(expanded):
                yield f"reassociation index {part} is out of bounds"
            position += 1
        parts = [expanded[part] for part in group]
        if parts.count(None) > 1 and not several:
            yield "at most one dimension in a reassociation group may be dynamic"
        if (size is None) != (None in parts):
            yield f"collapsed dim ({dimension}) must be dynamic if and only if reassociation group is dynamic"
        whole = prod(part or 0 for part in parts)
        if None not in parts and whole != size:
            yield f"collapsed dim size ({size}) must equal reassociation group size ({whole})"
    if not collapsed and any(size != 1 for size in expanded):
        yield "rank 0 memrefs can only be extended/collapsed with/from ones"
    elif collapsed and position != len(expanded):
        counted = f"inconsistent with number of reassociation indices ({position})"
        yield f"expanded rank ({len(expanded)}) {counted}"


# -- memref.reinterpret_cast


def reinterpretation(operation: Operation) -> Iterator[str]:
    """Check ``memref.reinterpret_cast``."""
    result = operation.results[0].type
    source = operation.operands[0].type
    if not isinstance(result, MemRefType):
        return
    offsets, sizes, strides = (
        mixed_values(operation, f"static_{group}", group) for group in ("offsets", "sizes", "strides")
    )
    yield from counts(None, sizes, sizes, strides)
    if not offsets:
        so_that = "so the rank of the result type is well-formed."
        yield f"expected mixed offsets rank to match mixed sizes rank (0 vs {len(sizes)}) {so_that}"
    if len(offsets) != 1:
        yield f"expected 1 offset values, got {len(offsets)}"
    if len(sizes) != len(result.shape):
        yield f"expected {len(result.shape)} size values, got {len(sizes)}"
    if getattr(source, "memory_space", None) != result.memory_space:
        yield f"different memory spaces specified for source type '{source}' and result memref type '{result}'"
    if getattr(source, "element", result.element) != result.element:
        yield f"different element types specified for source type '{source}' and result memref type '{result}'"
    layout = strided_layout(result)
    if layout is None:
        return
    checks = (("size", sizes, result.shape), ("offset", offsets, [layout.offset]), ("stride", strides, layout.strides))
    for what, values, wanted in checks:
        for number, (value, other) in enumerate(zip(values, wanted)):
            if other is not None and value != other:
                where = "" if what == "offset" else f" in dim = {number}"
                given = value if isinstance(value, int) else "dynamic"
                yield f"expected result type with {what} = {given} instead of {other}{where}"
