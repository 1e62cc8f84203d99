"""What LLVM 14 refused of memrefs that look at others: subviews, views of bytes and reinterpreted ones.

Source: mlir/lib/Dialect/MemRef/IR/MemRefOps.cpp of that time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bufferizer.dialects.llvm14.verifiers.slices import entries
from bufferizer.ir.layouts import as_map, has_identity_layout, kept_dimensions, strided_layout, subview_type
from bufferizer.ir.operation import Operation
from bufferizer.ir.static_values import mixed_values, static_entries
from bufferizer.ir.types import MemRefType, StridedLayout


def subview(operation: Operation) -> Iterator[str]:
    """Check ``memref.subview``."""
    source, result = operation.operands[0].type, operation.results[0].type
    if not isinstance(source, MemRefType) or not isinstance(result, MemRefType):
        return
    yield from entries(operation, len(source.shape), len(source.shape))
    if source.memory_space != result.memory_space:
        of = f"base memref type '{source}' and subview memref type '{result}'"
        yield f"different memory spaces specified for {of}"
    if strided_layout(source) is None:
        yield f"base type '{source}' is not strided"
    offsets, sizes, strides = (
        static_entries(mixed_values(operation, f"static_{group}", group)) for group in ("offsets", "sizes", "strides")
    )
    expected = subview_type(source, offsets, sizes, strides, sizes)
    if expected is not None:
        yield from _mismatch(expected, result)


def _mismatch(expected: MemRefType, result: MemRefType) -> Iterator[str]:
    """Compare types as ``produceSubViewErrorMsg`` does; of layouts, only the offsets."""
    if len(result.shape) > len(expected.shape):
        yield "expected result rank to be smaller or equal to the source rank."
        return
    layout, given = strided_layout(expected), strided_layout(result)
    assert layout is not None
    wanted = f"expected result type to be '{_printed(expected, layout)}' or a rank-reduced version."
    if len(result.shape) == len(expected.shape):
        is_shaped = result.shape == expected.shape
    else:
        is_shaped = kept_dimensions(expected.shape, result.shape) is not None
    if not is_shaped:
        yield f"{wanted} (mismatch of result sizes)"
    elif expected.element != result.element:
        yield f"expected result element type to be '{expected.element}'"
    elif given is None or layout.offset != given.offset:
        yield f"{wanted} (mismatch of result layout)"


def _printed(type_: MemRefType, layout: StridedLayout) -> MemRefType:
    return replace(type_, layout=None if has_identity_layout(type_) else as_map(layout))


def view(operation: Operation) -> Iterator[str]:
    """Check ``memref.view``."""
    source, result = operation.operands[0].type, operation.results[0].type
    if not isinstance(source, MemRefType) or not isinstance(result, MemRefType):
        return
    if not has_identity_layout(source):
        yield f"unsupported map for base memref type '{source}'"
    if not has_identity_layout(result):
        yield f"unsupported map for result memref type '{result}'"
    if source.memory_space != result.memory_space:
        yield f"different memory spaces specified for base memref type '{source}' and view memref type '{result}'"
    if len(operation.group("sizes")) != result.shape.count(None):
        yield f"incorrect number of size operands for type '{result}'"


def reinterpretation(operation: Operation) -> Iterator[str]:
    """Check ``memref.reinterpret_cast``, of which only what is known on both sides is compared."""
    source, result = operation.operands[0].type, operation.results[0].type
    if not isinstance(result, MemRefType):
        return
    yield from entries(operation, 1, len(result.shape))
    of = f"for source type '{source}' and result memref type '{result}'"
    if getattr(source, "memory_space", None) != result.memory_space:
        yield f"different memory spaces specified {of}"
    if getattr(source, "element", result.element) != result.element:
        yield f"different element types specified {of}"
    layout = strided_layout(result)
    offsets, sizes, strides = (
        static_entries(mixed_values(operation, f"static_{group}", group)) for group in ("offsets", "sizes", "strides")
    )
    yield from _differing("size", sizes, result.shape)
    if layout is None:
        yield f"expected result type to have strided layout but found '{result}'"
        return
    if None not in (offsets[0], layout.offset) and offsets[0] != layout.offset:
        yield f"expected result type with offset = {layout.offset} instead of {offsets[0]}"
    yield from _differing("stride", strides, layout.strides)


def _differing(what: str, given: Sequence[int | None], wanted: Sequence[int | None]) -> Iterator[str]:
    for number, (value, other) in enumerate(zip(given, wanted)):
        if None not in (value, other) and value != other:
            yield f"expected result type with {what} = {value} instead of {other} in dim = {number}"
