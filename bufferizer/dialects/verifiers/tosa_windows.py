"""What is refused of tosa's convolutions and poolings, whose windows move over the input.

Source: mlir/lib/Dialect/Tosa/IR/TosaOps.cpp (verifyConvOp, verifyConvOpModes, verifyConvOpErrorIf, verifyPoolingOp).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from bufferizer.dialects.verifiers.checks import Table, differ
from bufferizer.dialects.verifiers.tosa_values import listed, numbers_of, operand, shape_of, stored, zero_point
from bufferizer.ir.operation import Operation, Value
from bufferizer.ir.types import FloatType, IntegerType, Type
from bufferizer.ir.verification import LooksBeyond, op_error


class _Axis(NamedTuple):
    """How a dimension is called, its short name, and the sides of its padding."""

    name: str
    short: str
    before: str
    after: str


_HEIGHT = _Axis("height", "y", "top", "bottom")
_WIDTH = _Axis("width", "x", "left", "right")
_DEPTH = _Axis("depth", "d", "front", "back")


def _too_small(operation: Operation, name: str, called: str, least: int) -> Iterator[str]:
    numbers = numbers_of(operation, name)
    if any(number < least for number in numbers):
        yield op_error(operation, f"expect all {called} values to be >= {least}, got {listed(numbers)}")


def _other_size(operation: Operation, axis: _Axis, calculated: int, size: int | None) -> Iterator[str]:
    if size is not None and calculated != size:
        what = f"calculated output {axis.name} did not match expected: calculated={calculated}, expected={size}"
        yield op_error(operation, what)


def _divided(number: int, by: int) -> int | None:
    return number // by if number % by == 0 else None


# -- Poolings


def _pooling(operation: Operation) -> Iterator[str]:
    yield from _too_small(operation, "kernel", "kernel", 1)
    yield from _too_small(operation, "stride", "stride", 1)
    yield from _too_small(operation, "pad", "padding", 0)
    kernel, pad = numbers_of(operation, "kernel"), numbers_of(operation, "pad")
    for axis, length, sides in ((_WIDTH, kernel[1], pad[2:4]), (_HEIGHT, kernel[0], pad[0:2])):
        if max(sides) >= length:
            names = f"pad_{axis.before}={sides[0]}, pad_{axis.after}={sides[1]}, kernel_{axis.short}={length}"
            less = f"expected {axis.before}/{axis.after} padding to be less than the {axis.name} of the kernel"
            yield op_error(operation, f"{less}, got {names}")
    given, made = shape_of(operand(operation, "input")), shape_of(operation.results[0])
    if given is None or made is None:
        return
    strides = numbers_of(operation, "stride")
    for number, axis in enumerate((_HEIGHT, _WIDTH)):
        size, (before, after) = given[1 + number], pad[2 * number : 2 * number + 2]
        if size is None:
            continue
        calculated = _divided(size + before + after - kernel[number], strides[number])
        if calculated is None:
            formula = f"input_{axis.name} + pad_{axis.before} + pad_{axis.after} - kernel_{axis.short}"
            numbers = f"({size} + {before} + {after} - {kernel[number]}) / {strides[number]}"
            what = f"expected {formula} to be wholly divisible by stride_{axis.short}, got {numbers}"
            yield op_error(operation, what)
        else:
            yield from _other_size(operation, axis, calculated + 1, made[1 + number])


def _average(operation: Operation) -> Iterator[str]:
    yield from _pooling(operation)
    given, accumulator = stored(operand(operation, "input")), operation.attributes.get("acc_type", "")
    if isinstance(given, IntegerType) and accumulator != "i32":
        yield op_error(operation, "accumulator type for integer tensor is not i32")
    yield from _float_accumulator(operation, given)
    yield from _zero_element(operation, operand(operation, "input"), "input")
    yield from _zero_element(operation, operation.results[0], "output")
    yield from zero_point(operation, "input_zp", "input")
    yield from zero_point(operation, "output_zp", "output")


_ACCUMULATORS = {"f16": ("f16", "f32"), "bf16": ("f32",), "f32": ("f32",)}


def _float_accumulator(operation: Operation, given: Type) -> Iterator[str]:
    accumulator, allowed = operation.attributes.get("acc_type", ""), _ACCUMULATORS.get(str(given))
    if allowed is not None and accumulator not in allowed:
        yield op_error(operation, f"accumulator type for {given} tensor is not {'/'.join(allowed)}")


def _zero_element(operation: Operation, value: Value, name: str) -> Iterator[str]:
    types = stored(value), stored(operand(operation, f"{name}_zp"))
    if differ(*types):
        what = f"expect both {name} and its zero point are the same element type, got '{types[0]}' and '{types[1]}'"
        yield op_error(operation, what)


# -- Convolutions


_FLOATS_OF_8 = (FloatType("f8E5M2"), FloatType("f8E4M3FN"))


def _convolution_types(operation: Operation) -> Iterator[str]:
    given, weight, bias = (operand(operation, name) for name in ("input", "weight", "bias"))
    result = stored(operation.results[0])
    if isinstance(stored(bias), FloatType) and isinstance(result, FloatType) and stored(bias) != result:
        same = f"expect both bias and result to have same element type, got '{stored(bias)}' and '{result}'"
        yield op_error(operation, same)
    types = stored(given), stored(weight)
    got = f"got '{types[0]}' and '{types[1]}'"
    if (types[0] in _FLOATS_OF_8 or types[1] in _FLOATS_OF_8) and differ(*types):
        yield op_error(operation, f"expect both input and weight to have same element type, {got}")
    known = all(isinstance(it, (FloatType, IntegerType)) for it in types)
    if known and isinstance(types[0], FloatType) != isinstance(types[1], FloatType):
        yield op_error(operation, f"expect both input and weight to be float or not together, {got}")
    for value, name in ((given, "input"), (weight, "weight")):
        yield from _zero_element(operation, value, name)
    for name in ("input", "weight"):
        yield from zero_point(operation, f"{name}_zp", name)
    yield from _accumulator(operation, given)


def _accumulator(operation: Operation, given: Value) -> Iterator[str]:
    element, accumulator = stored(given), operation.attributes.get("acc_type", "")
    if element == IntegerType(8) and accumulator != "i32":
        yield op_error(operation, "accumulator type for i8 tensor is not i32")
    if element == IntegerType(16) and accumulator != "i48":
        yield op_error(operation, "accumulator type for i16 tensor is not i48")
    yield from _float_accumulator(operation, element)


def _convolution(axes: Sequence[_Axis], kernel_at: int) -> Callable[[Operation], Iterator[str]]:
    """Return the check of a convolution whose weight has the sizes of its kernel from dimension ``kernel_at`` on."""

    def check(operation: Operation) -> Iterator[str]:
        yield from _convolution_types(operation)
        yield from _too_small(operation, "pad", "padding", 0)
        yield from _too_small(operation, "stride", "stride", 1)
        yield from _too_small(operation, "dilation", "dilation", 1)
        made = shape_of(operation.results[0])
        given, weight = shape_of(operand(operation, "input")), shape_of(operand(operation, "weight"))
        if made is None:
            return
        for number, axis in enumerate(axes if given is not None and weight is not None else ()):
            assert given is not None and weight is not None
            sizes = given[1 + number], weight[kernel_at + number], made[1 + number]
            yield from _window(operation, axis, number, *sizes)
        bias = shape_of(operand(operation, "bias"))
        yield from _bias(operation, bias[0] if bias is not None else None, made[-1])

    return LooksBeyond(check)


def _window(
    operation: Operation, axis: _Axis, number: int, size: int | None, kernel: int | None, made: int | None
) -> Iterator[str]:
    if size is None or kernel is None:
        return
    before, after = numbers_of(operation, "pad")[2 * number : 2 * number + 2]
    stride, dilation = numbers_of(operation, "stride")[number], numbers_of(operation, "dilation")[number]
    calculated = _divided(size - 1 + before + after - (kernel - 1) * dilation, stride)
    if calculated is not None:
        yield from _other_size(operation, axis, calculated + 1, made)
        return
    padded = f"input_{axis.name} - 1 + pad_{axis.before} + pad_{axis.after}"
    formula = f"{padded} - (kernel_{axis.name} - 1) * dilation_{axis.short}"
    numbers = f"({size} - 1 + {before} + {after} - ({kernel} - 1) * {dilation}) / {stride}"
    what = f"expected {formula} to be wholly divisible by stride_{axis.short}, got {numbers}"
    yield op_error(operation, what)


def _bias(operation: Operation, channels: int | None, made: int | None) -> Iterator[str]:
    if channels is not None and made is not None and channels not in (1, made):
        wanted = f"bias channels expected to be equal to output channels ({made}) or 1"
        yield op_error(operation, f"{wanted}, got {channels}")


def _transposed(operation: Operation) -> Iterator[str]:
    yield from _convolution_types(operation)
    strides, pad = numbers_of(operation, "stride"), numbers_of(operation, "out_pad")
    if min(strides) < 1:
        yield op_error(operation, f"expect all stride values to be >= 1, got [{listed(strides)}]")
    given, made = shape_of(operand(operation, "input")), shape_of(operation.results[0])
    weight = shape_of(operand(operation, "weight"))
    if given is None or weight is None:
        return
    axes = ((_HEIGHT, "H"), (_WIDTH, "W"))
    for number, (axis, letter) in enumerate(axes):
        kernel = weight[1 + number]
        for side, padded in zip((axis.before, axis.after), pad[2 * number : 2 * number + 2]):
            if kernel is not None and padded <= -kernel:
                name = f"out_pad_{side}"
                got = f"but got: {name}={padded} and K{letter}={kernel}"
                yield op_error(operation, f"expected {name} > -K{letter}, {got}")
    if made is None:
        return
    for number, (axis, letter) in enumerate(axes):
        size, output, kernel = given[1 + number], made[1 + number], weight[1 + number]
        if size is None or output is None or kernel is None:
            continue
        before, after = pad[2 * number : 2 * number + 2]
        if output != (size - 1) * strides[number] + before + after + kernel:
            sides = f"out_pad_{axis.before} + out_pad_{axis.after}"
            formula = f"O{letter} == (I{letter} - 1) * stride_{axis.short} + {sides} + K{letter}"
            numbers = f"{output} != ({size} - 1) * {strides[number]} + {before} + {after} + {kernel}"
            yield op_error(operation, f"dimension mismatch: expected {formula}, but got {numbers}")
    bias = shape_of(operand(operation, "bias"))
    yield from _bias(operation, bias[0] if bias is not None else None, made[3])


VERIFIERS: Table = {
    "tosa.avg_pool2d": LooksBeyond(_average),
    "tosa.conv2d": _convolution((_HEIGHT, _WIDTH), 1),
    "tosa.conv3d": _convolution((_DEPTH, _HEIGHT, _WIDTH), 1),
    "tosa.depthwise_conv2d": _convolution((_HEIGHT, _WIDTH), 0),
    "tosa.max_pool2d": _pooling,
    "tosa.transpose_conv2d": LooksBeyond(_transposed),
}
