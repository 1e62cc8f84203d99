"""What the tosa dialect's verifiers refuse. Source: mlir/lib/Dialect/Tosa/IR/TosaOps.cpp."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bufferizer.dialects.verifiers import tosa_shapes, tosa_windows
from bufferizer.dialects.verifiers.checks import Table, are_compatible, differ
from bufferizer.dialects.verifiers.ods.shape_traits import broadcast
from bufferizer.dialects.verifiers.tosa_values import (
    constant,
    listed,
    of_shapes,
    operand,
    same_elements,
    shape_of,
    shape_rank,
    shape_values,
    stored,
    zero_point,
)
from bufferizer.ir.attributes import Attribute, BoolAttribute, DenseElementsAttribute, FloatAttribute, IntegerAttribute
from bufferizer.ir.floats import printed
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import I1, UNKNOWN, FloatType, IntegerType, TensorType, Type, element_type
from bufferizer.ir.verification import LooksBeyond, op_error

# -- Constants


def _const(operation: Operation) -> Iterator[str]:
    attribute, result = operation.attribute("values"), operation.results[0].type
    if not isinstance(attribute, DenseElementsAttribute) or not isinstance(result, TensorType):
        return
    if not isinstance(attribute.type, TensorType):
        yield op_error(operation, "expected tensors for attr/result type")
    elif attribute.type.shape != result.shape:
        yield op_error(operation, "failed to verify that all of {values, output} have same shape")
    elif attribute.type.element != result.element and "!" not in str(result.element):
        yield op_error(operation, "expected same attr/result element types")


def _const_shape(operation: Operation) -> Iterator[str]:
    attribute, rank = operation.attribute("values"), shape_rank(operation.results[0])
    type_ = attribute.type if isinstance(attribute, DenseElementsAttribute) else None
    if not isinstance(type_, TensorType) or rank is None:
        return
    if len(type_.shape) != 1:
        yield op_error(operation, "expect elements in attribute values with rank 1")
    elif type_.shape[0] != rank:
        given = f"({type_.shape[0]}) to be equal to the rank ({rank})"
        what = f"expect number of elements in attribute values {given} for the result shape type"
        yield op_error(operation, what)


# -- Elementwise


def _clamp(operation: Operation) -> Iterator[str]:
    element = stored(operand(operation, "input"))
    if not isinstance(element, (FloatType, IntegerType)):
        return
    limits = [_limit(operation.attribute(name)) for name in ("min_val", "max_val")]
    if any(type_ != element for _, type_ in limits):
        yield op_error(operation, "min/max attributes types are incompatible with input/output element types.")
    (least, _), (most, _) = limits
    if least is not None and most is not None and most < least:
        texts = [f"{printed(it) if isinstance(it, float) else it} : {element}" for it in (least, most)]
        yield op_error(operation, f"expected min_val <= max_val, got min_val={texts[0]}, max_val={texts[1]}")


def _limit(attribute: Attribute | None) -> tuple[int | float | None, Type]:
    """Return the number that an attribute is, if it is known, and its type."""
    if isinstance(attribute, BoolAttribute):
        return None, I1
    if isinstance(attribute, FloatAttribute):
        return attribute.value, attribute.type
    return (attribute.value, attribute.type) if isinstance(attribute, IntegerAttribute) else (None, UNKNOWN)


def _mul(operation: Operation) -> Iterator[str]:
    first, second, result = operand(operation, "input1"), operand(operation, "input2"), operation.results[0]
    made, types = element_type(result.type), [element_type(it.type) for it in (first, second)]
    if isinstance(made, IntegerType):
        if differ(*types) or any(isinstance(it, FloatType) for it in types):
            yield op_error(operation, "requires the same element type for all operands")
        if isinstance(types[0], IntegerType) and types[0].width > made.width:
            yield op_error(operation, "invalid data type size for operands or result")
    else:
        if any(differ(it, made) for it in types):
            yield op_error(operation, "requires the same element type for all operands and results")
        shift = constant(operand(operation, "shift"))
        if shift is not None and shift.elements and shift.elements[0] != 0:
            yield op_error(operation, "require shift to be 0 for float type")
    one, other, shape = shape_of(first), shape_of(second), shape_of(result)
    if one is None or other is None:
        return
    if len(one) != len(other):
        yield op_error(operation, f"a and b operands don't have matching ranks, got {len(one)} and {len(other)}")
    if shape is not None and len(shape) != len(one):
        yield op_error(operation, f"result type has different rank than a, got {len(shape)} vs {len(one)}")
    if broadcast(one, other) is None:
        shapes = f"got '{first.type}' and '{second.type}'"
        yield op_error(operation, f"a and b operands don't have broadcast-compatible shapes, {shapes}")


def _negate(operation: Operation) -> Iterator[str]:
    source, result = operand(operation, "input1"), operation.results[0]
    given, made = shape_of(source), shape_of(result)
    if given is not None and made is not None and not are_compatible(given, made):
        yield op_error(operation, "requires the same shape for input1 and output")
    yield from same_elements(operation, source, result)
    for name, value in (("input1", source), ("output", result)):
        types = stored(value), stored(operand(operation, f"{name}_zp"))
        if differ(*types):
            got = f"got '{types[0]}' and '{types[1]}'"
            yield op_error(operation, f"expect both {name} and its zero point are the same element type, {got}")
    for name in ("input1", "output"):
        yield from zero_point(operation, f"{name}_zp", name)


def _select(operation: Operation) -> Iterator[str]:
    for name in ("input2", "input3"):
        yield from same_elements(operation, operand(operation, name), operation.results[0])


def _rescale(operation: Operation) -> Iterator[str]:
    source, result = operand(operation, "input"), operation.results[0]
    for name, value in (("input", source), ("output", result)):
        if isinstance(stored(value), FloatType):
            yield op_error(operation, f"expect {name} to have integer element type, got '{stored(value)}'")
    for name, value in (("input", source), ("output", result)):
        types = stored(value), stored(operand(operation, f"{name}_zp"))
        if all(isinstance(it, IntegerType) for it in types) and _width(types[0]) != _width(types[1]):
            both = f"expected {name} and {name}_zp to both be integer of the same bitwidth"
            yield op_error(operation, f"{both}, but got '{types[0]}' vs. '{types[1]}'")
    multiplier, wide = operand(operation, "multiplier"), operation.attributes.get("scale32") == "true"
    if differ(element_type(multiplier.type), IntegerType(32 if wide else 16)):
        what = f"expect i{32 if wide else 16} element type for multiplier for scale32={str(wide).lower()}"
        yield op_error(operation, f"{what}, got '{element_type(multiplier.type)}'")
    shape = shape_of(source)
    if shape is None:
        return
    channels = shape[-1] if operation.attributes.get("per_channel") == "true" and shape else 1
    for name in ("multiplier", "shift"):
        sizes = shape_of(operand(operation, name))
        if channels is not None and sizes and sizes[0] not in (channels, None):
            given = f"for {name} input, got {{ {sizes[0]} }}"
            yield op_error(operation, f"expect shape of {{ {channels} }} {given}")


def _width(type_: Type) -> int:
    return type_.width if isinstance(type_, IntegerType) else 0


# -- Matrices, images and frequencies


def _matmul(operation: Operation) -> Iterator[str]:
    for name in ("a", "b"):
        types = stored(operand(operation, name)), stored(operand(operation, f"{name}_zp"))
        if differ(*types):
            got = f"got '{types[0]}' and '{types[1]}'"
            yield op_error(operation, f"expect input {name} and {name}_zp have the same element type, {got}")
    for name in ("a", "b"):
        yield from zero_point(operation, f"{name}_zp", name)


def _resize(operation: Operation) -> Iterator[str]:
    given, made = shape_of(operand(operation, "input")), shape_of(operation.results[0])
    for shape, called in ((given, "input"), (made, "output")):
        if shape is None:
            yield op_error(operation, f"expect a ranked {called} tensor")
    values = [shape_values(operand(operation, name)) for name in ("scale", "offset", "border")]
    if given is None or made is None or any(it is None for it in values):
        return
    scale, offset, border = (list(it or ()) for it in values)
    if min(scale) <= 0:
        yield op_error(operation, f"expect all scale values to be > 0, got {listed(scale)}")
    for number, (name, short) in enumerate((("height", "y"), ("width", "x"))):
        size, output = given[1 + number], made[1 + number]
        if size is None or size == 1:
            continue
        times, over = scale[2 * number : 2 * number + 2]
        scaled = (size - 1) * times - offset[number] + border[number]
        if scaled % over:
            formula = f"(input_{name} - 1) * scale_{short}_n - offset_{short} + border_{short}"
            numbers = f"(({size} - 1) * {times} - {offset[number]} + {border[number]}) / {over}"
            divisible = f"to be wholly divisible by scale_{short}_d, got {numbers}"
            yield op_error(operation, f"expected {formula} {divisible}")
        elif output is not None and scaled // over + 1 != output:
            sizes = f"calculated={scaled // over + 1}, expected={output}"
            yield op_error(operation, f"calculated output {name} did not match expected: {sizes}")


def _powers_of_two(operation: Operation, sizes: Sequence[int | None]) -> Iterator[str]:
    for name, size in zip(("height", "width"), sizes):
        if size is not None and (size <= 0 or size & (size - 1)):
            yield op_error(operation, f"expected {name} to be a power of two, got {size}")


def _fft2d(operation: Operation) -> Iterator[str]:
    real, imaginary = (shape_of(it.value) for it in operation.operands[:2])
    if real is not None and imaginary is not None:
        yield from _powers_of_two(operation, [one or other for one, other in zip(real[1:], imaginary[1:])])


def _rfft2d(operation: Operation) -> Iterator[str]:
    shapes = [shape_of(result) for result in operation.results]
    if shapes[0] is not None and shapes[1] is not None and not are_compatible(shapes[0], shapes[1]):
        types = ", ".join(f"'{result.type}'" for result in operation.results)
        yield op_error(operation, f"expected output shapes to match, got {types}")
    given, made = shape_of(operation.operands[0].value), shapes[0]
    if given is None:
        return
    yield from _powers_of_two(operation, given[1:])
    if made is None:
        return
    if not are_compatible(given[:2], made[:2]):
        types = f"got input='{operation.operands[0].type}' output='{operation.results[0].type}'"
        yield op_error(operation, f"expected batch and height dimensions of input/output to match, {types}")
    if given[2] is not None and made[2] is not None and made[2] != given[2] // 2 + 1:
        yield op_error(operation, f"expected output width to be equal to input_width / 2 + 1, got {made[2]}")


# -- Control flow


_Types = Sequence[Type]


def _other_types(operation: Operation, these: tuple[str, _Types], those: tuple[str, _Types]) -> Iterator[str]:
    """Refuse lists of values that do not go together (errorIfTypeOrShapeMismatch)."""
    (name, types), (other_name, other_types) = these, those
    if len(types) != len(other_types):
        counts = f"{name} ({len(types)}) and {other_name} ({len(other_types)})"
        yield op_error(operation, f"require same number of values in {counts}")
    for type_, other in zip(types, other_types):
        if not isinstance(type_, TensorType) or not isinstance(other, TensorType):
            continue
        if type_.element != other.element:
            elements = f"{name} ('{type_.element}') and {other_name} ('{other.element}')"
            yield op_error(operation, f"require same element type for {elements}")
        if not are_compatible(type_.shape, other.shape):
            yield op_error(operation, f"require same shapes for {name} ('{type_}') and {other_name} ('{other}')")


def _region(operation: Operation, number: int) -> tuple[_Types, _Types]:
    """Return the types of a region's arguments, and of what it yields; raises `IndexError` where nothing does."""
    block = operation.regions[number].blocks[0]
    if block.terminator is None:
        raise IndexError
    return [it.type for it in block.arguments], [it.type for it in block.terminator.operands]


def _cond_if(operation: Operation) -> Iterator[str]:
    condition = shape_of(operand(operation, "condition"))
    inputs = "'input_list'", [it.type for it in operation.group("input_list")]
    results = "'output_list'", [it.type for it in operation.results]
    graphs = {name: _region(operation, number) for number, name in enumerate(("'then_graph'", "'else_graph'"))}
    for name, (arguments, _) in graphs.items():
        if arguments or inputs[1]:
            yield from _other_types(operation, (f"{name} arguments", arguments), inputs)
    for name, (_, yielded) in graphs.items():
        yield from _other_types(operation, (f"{name} results", yielded), results)
    if condition is not None and any(size not in (1, None) for size in condition):
        type_ = operand(operation, "condition").type
        yield op_error(operation, f"'condition' must be a size 1 tensor, got '{type_}'")


def _while_loop(operation: Operation) -> Iterator[str]:
    inputs = "'input_list'", [it.type for it in operation.operands]
    results = "'output_list'", [it.type for it in operation.results]
    yield from _other_types(operation, inputs, results)
    (before, conditions), (arguments, yielded) = _region(operation, 0), _region(operation, 1)
    yield from _other_types(operation, ("'cond_graph' arguments", before), inputs)
    yield from _other_types(operation, ("'body_graph' arguments", arguments), inputs)
    yield from _other_types(operation, ("'body_graph' results", yielded), inputs)
    if len(conditions) != 1:
        yield op_error(operation, "require 'cond_graph' only have one result")
        return
    type_ = conditions[0]
    if not isinstance(type_, TensorType):
        return
    if any(size not in (1, None) for size in type_.shape):
        yield op_error(operation, f"'cond_graph' result must be a size 1 tensor, got '{type_}'")
    if type_.element != I1:
        yield op_error(operation, f"'cond_graph' result must be a boolean tensor, got '{type_}'")


VERIFIERS: Table = {
    **tosa_shapes.VERIFIERS,
    **tosa_windows.VERIFIERS,
    **{
        f"tosa.{name}_shape": of_shapes()
        for name in "add concat div_ceil div_floor exp2 log2_ceil log2_floor max min mod mul slice sub".split()
    },
    "tosa.clamp": _clamp,
    "tosa.cond_if": _cond_if,
    "tosa.const": _const,
    "tosa.const_shape": _const_shape,
    "tosa.fft2d": _fft2d,
    "tosa.matmul": LooksBeyond(_matmul),
    "tosa.mul": LooksBeyond(_mul),
    "tosa.negate": LooksBeyond(_negate),
    "tosa.rescale": _rescale,
    "tosa.resize": of_shapes(_resize),
    "tosa.rfft2d": _rfft2d,
    "tosa.select": _select,
    "tosa.while_loop": _while_loop,
}
