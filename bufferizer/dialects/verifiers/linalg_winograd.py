"""What is refused of the transforms of Winograd convolutions: shapes that do not go with their tiles.

Source: mlir/lib/Dialect/Linalg/IR/LinalgOps.cpp (verify of WinogradFilterTransformOp and its likes).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bufferizer.dialects.verifiers.checks import Table, are_compatible
from bufferizer.ir.attributes import IntegerAttribute
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import Shape, TensorType
from bufferizer.ir.verification import op_error

# The sizes m of an output tile and r of the filter, by the number of the attribute (WinogradConv2DFmr).
_SIZES = ((2, 3), (4, 3), (2, 5))


def _parts(operation: Operation) -> tuple[Shape, Shape, int, int] | None:
    """Return the shapes of input and output, m and r; None where one of them is not known."""
    attribute = operation.attribute("fmr")
    types = [operand.type for operand in operation.operands[:2]]
    shapes = [type_.shape for type_ in types if isinstance(type_, TensorType)]
    if not isinstance(attribute, IntegerAttribute) or not 0 <= attribute.value < len(_SIZES) or len(shapes) != 2:
        return None
    return shapes[0], shapes[1], *_SIZES[attribute.value]


def _unexpected(operation: Operation, expected: Sequence[int | None], output: Shape) -> Iterator[str]:
    if not are_compatible(tuple(expected), output):
        yield op_error(operation, "the output shape is not expected")


def _filter(operation: Operation) -> Iterator[str]:
    parts = _parts(operation)
    if parts is None:
        return
    (count, height, width, channels), output, m, r = parts
    for name, size in (("height", height), ("width", width)):
        if size not in (r, 1):
            yield op_error(operation, f"expect filter {name} either equals to r or 1")
    if height == width == 1:
        yield op_error(operation, "expect either filter height or width equals to r")
    expected = [m + r - 1 if size != 1 else 1 for size in (height, width)]
    yield from _unexpected(operation, (*expected, channels, count), output)


def _input(operation: Operation) -> Iterator[str]:
    parts = _parts(operation)
    if parts is None:
        return
    (count, *sizes, channels), output, m, r = parts
    tiles: list[int | None] = []
    for size, made in zip(sizes, output):
        tiles.append((size - (r - 1)) // m if size is not None and made != 1 else size)
    alphas = [m + r - 1 if made != 1 else 1 for made in output[:2]]
    yield from _unexpected(operation, (*alphas, *tiles, count, channels), output)


def _output(operation: Operation) -> Iterator[str]:
    parts = _parts(operation)
    if parts is None:
        return
    value, output, m, r = parts
    expected: list[int | None] = []
    for name, size, tiles in zip(("height", "width"), value[:2], value[2:4]):
        if tiles is not None and size != (m + r - 1 if size != 1 else 1):
            yield op_error(operation, f"expect input {name} equals to input tile size")
        expected.append(None if tiles is None else (m if size != 1 else 1) * tiles)
    yield from _unexpected(operation, (value[4], *expected, value[5]), output)


VERIFIERS: Table = {
    "linalg.winograd_filter_transform": _filter,
    "linalg.winograd_input_transform": _input,
    "linalg.winograd_output_transform": _output,
}
