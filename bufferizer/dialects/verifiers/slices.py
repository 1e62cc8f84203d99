"""What is refused of slices: their ranks, bounds and types.

Sources: mlir/lib/Interfaces/ViewLikeInterface.cpp (verifyOffsetSizeAndStrideOp, verifyInBoundsSlice),
mlir/lib/Dialect/Tensor/IR/TensorOps.cpp (verify of the ops that take or insert slices).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bufferizer.ir.layouts import kept_dimensions
from bufferizer.ir.operation import BlockArgument, Operation
from bufferizer.ir.static_values import StaticOrValue, mixed_values, static_entries
from bufferizer.ir.types import Shape, TensorType, Type
from bufferizer.ir.verification import op_error


def extraction(operation: Operation) -> Iterator[str]:
    """Check ``tensor.extract_slice``."""
    yield from _slice(operation, operation.operands[0].type, operation.results[0].type)


def insertion(operation: Operation) -> Iterator[str]:
    """Check ``tensor.insert_slice``."""
    part, whole = (operand.type for operand in operation.operands[:2])
    yield from _slice(operation, whole, part)


def parallel_insertion(operation: Operation) -> Iterator[str]:
    """Check ``tensor.parallel_insert_slice``, which inserts into what iterations share."""
    yield from insertion(operation)
    combining = operation.parent_operation
    loop = combining.parent_operation if combining is not None else None
    if loop is None or loop.name != "scf.forall":
        return
    target = operation.operands[1].value
    shared = loop.regions[0].entry if loop.regions else None
    if not isinstance(target, BlockArgument) or target.block is not shared:
        yield op_error(operation, "may only insert into an output block argument")


def _slice(operation: Operation, whole: Type, part: Type) -> Iterator[str]:
    """Check that ``part`` is the type of the slice of ``whole``, or of one with fewer unit dimensions."""
    if not isinstance(whole, TensorType) or not isinstance(part, TensorType):
        return
    offsets, sizes, strides = (
        mixed_values(operation, f"static_{group}", group) for group in ("offsets", "sizes", "strides")
    )
    yield from counts(whole.shape, offsets, sizes, strides)
    yield from mismatch(whole, part, sizes)
    yield from out_of_bounds(whole.shape, offsets, sizes, strides)


def mismatch(whole: TensorType, part: TensorType, sizes: Sequence[StaticOrValue]) -> Iterator[str]:
    """Check that ``part`` is the type of a slice of these sizes, or of one with fewer unit dimensions."""
    expected = TensorType(static_entries(sizes), whole.element)
    if len(part.shape) > len(expected.shape):
        yield "expected rank to be smaller or equal to the other rank. "
    elif not _is_reduced(expected, part):
        yield f"expected type to be '{_like(whole, expected)}' or a rank-reduced version. (size mismatch) "
    elif part.element != whole.element:
        yield f"expected element type to be '{whole.element}'"


def _like(whole: TensorType, slice_: TensorType) -> TensorType:
    return TensorType(slice_.shape, slice_.element, whole.encoding)


def _is_reduced(expected: TensorType, part: TensorType) -> bool:
    if len(expected.shape) == len(part.shape):
        return expected.shape == part.shape
    return kept_dimensions(expected.shape, part.shape) is not None


def counts(
    whole: Shape | None,
    offsets: Sequence[object],
    sizes: Sequence[object],
    strides: Sequence[object],
) -> Iterator[str]:
    """Check that a slice has as many offsets, sizes and strides; and dimensions, if those of ``whole`` count.

    Neither offsets nor sizes may be negative (``verifyOffsetSizeAndStrideOp``). What is no number is not known.
    """
    so_that = "so the rank of the result type is well-formed."
    if len(sizes) != len(strides):
        yield f"expected mixed sizes rank to match mixed strides rank ({len(sizes)} vs {len(strides)}) {so_that}"
    elif len(offsets) != len(sizes):
        yield f"expected mixed offsets rank to match mixed sizes rank ({len(offsets)} vs {len(sizes)}) {so_that}"
    elif whole is not None and len(offsets) != len(whole):
        yield f"expected {len(whole)} offset values, got {len(offsets)}"
    for name, values in (("offsets", offsets), ("sizes", sizes)):
        for value in values:
            if isinstance(value, int) and value < 0:
                yield f"expected {name} to be non-negative, but got {value}"


def out_of_bounds(
    whole: Shape,
    offsets: Sequence[object],
    sizes: Sequence[object],
    strides: Sequence[object],
) -> Iterator[str]:
    """Check that a slice is inside of what it is taken from, as far as it is known where it is."""
    for dimension, (extent, offset, size, stride) in enumerate(zip(whole, offsets, sizes, strides)):
        if extent is None or not isinstance(offset, int):
            continue
        if offset >= extent:
            yield f"offset {dimension} is out-of-bounds: {offset} >= {extent}"
        elif isinstance(size, int) and isinstance(stride, int):
            last = offset + (size - 1) * stride
            if last >= extent:
                yield f"slice along dimension {dimension} runs out-of-bounds: {last} >= {extent}"
