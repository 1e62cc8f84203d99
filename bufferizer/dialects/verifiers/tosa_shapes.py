"""What is refused of tosa's ops that move data around or reduce it: the shapes of their inputs and outputs.

Source: mlir/lib/Dialect/Tosa/IR/TosaOps.cpp.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import prod

from bufferizer.dialects.verifiers.checks import Table, are_compatible
from bufferizer.dialects.verifiers.tosa_values import (
    numbers_of,
    of_shapes,
    operand,
    same_elements,
    shape_of,
    shape_rank,
    shape_values,
)
from bufferizer.ir.attributes import IntegerAttribute
from bufferizer.ir.operation import Operation, Value
from bufferizer.ir.static_values import DYNAMIC
from bufferizer.ir.types import Shape, TensorType
from bufferizer.ir.verification import op_error


def _static(shape: Shape | None) -> list[int] | None:
    """Return the sizes of a shape if all are known."""
    sizes = [size for size in shape or () if size is not None]
    return sizes if shape is not None and len(sizes) == len(shape) else None


def _axis(operation: Operation) -> int:
    attribute = operation.attribute("axis")
    if not isinstance(attribute, IntegerAttribute):
        raise IndexError  # Refused where it is read.
    return attribute.value


def _incompatible(operation: Operation, inferred: TensorType) -> Iterator[str]:
    """Refuse a result that is not of the inferred type, after all else (verifyInferredResultTypes)."""
    given = operation.results[0].type
    if not isinstance(given, TensorType):
        return
    if given.element != inferred.element or not are_compatible(inferred.shape, given.shape):
        types = f"'{inferred}' are incompatible with return type(s) of operation '{given}'"
        summary = op_error(operation, "failed to infer returned types")
        yield f"{op_error(operation, f'inferred type(s) {types}')}\n{summary}"


# -- One input


def _transpose(operation: Operation) -> Iterator[str]:
    yield from same_elements(operation, operation.operands[0].value, operation.results[0])
    given, made = shape_of(operation.operands[0].value), shape_of(operation.results[0])
    permutation = numbers_of(operation, "perms")
    for rank, called in ((given, "input"), (made, "output")):
        if rank is not None and len(permutation) != len(rank):
            wanted = f"{len(rank)} ({called} rank) but got size {len(permutation)}"
            yield op_error(operation, f"expected perms attribute to have size {wanted}")
        if given is not None and made is not None and len(given) != len(made):
            yield op_error(operation, "expected input tensor rank to equal result tensor rank")
    if sorted(permutation) != list(range(len(permutation))):
        yield op_error(operation, "expected valid permutation indices")
    counts = [prod(sizes) for sizes in map(_static, (given, made)) if sizes is not None]
    if len(counts) == 2 and counts[0] != counts[1]:
        numbers = f"got {counts[0]} and {counts[1]}"
        yield op_error(operation, f"expected input1 and output to have same numbers of elements, {numbers}")
    if given is None or made is None:
        return
    for number, (source, size) in enumerate(zip(permutation, made)):
        if None not in (given[source], size) and given[source] != size:
            value = f"input dim {source} with value of {given[source]}"
            yield op_error(operation, f"expected output tensor dim {number} to match {value}")


def _reshape(operation: Operation) -> Iterator[str]:
    source, result = operand(operation, "input1"), operation.results[0]
    yield from same_elements(operation, source, result)
    sizes, made = shape_values(operand(operation, "shape")), shape_of(result)
    if sizes is None or made is None:
        return
    if len(sizes) != len(made):
        yield op_error(operation, "new shape does not match result rank")
    for size, wanted in zip(sizes, made):
        if size != -1 and wanted is not None and size != wanted:
            yield op_error(operation, "new shape is inconsistent with result shape")
        if size < -1:
            yield op_error(operation, f"new shape has invalid tensor dimension size {size}")
    given = _static(shape_of(source))
    if given is not None:
        yield from _other_count(operation, prod(given), sizes, _static(made))
    if sizes.count(-1) > 1:
        yield op_error(operation, "expected at most one target dimension to be -1")


def _other_count(operation: Operation, count: int, sizes: Sequence[int], made: Sequence[int] | None) -> Iterator[str]:
    if made is not None and prod(made) != count:
        yield op_error(operation, f"cannot reshape {count} elements into {prod(made)}")
    wanted = prod(size for size in sizes if size > 0)
    all_known = all(size > 0 for size in sizes)
    if (all_known and wanted != count) or (not all_known and wanted > count):
        yield op_error(operation, f"cannot reshape {count} elements into {wanted}")


def _slice(operation: Operation) -> Iterator[str]:
    source, result = operand(operation, "input1"), operation.results[0]
    yield from same_elements(operation, source, result)
    given, made = shape_of(source), shape_of(result)
    if given is None:
        return
    if made is not None and len(given) != len(made):
        ranks = f"got {len(given)} and {len(made)}"
        yield op_error(operation, f"expect input1 and output to have the same ranks, {ranks}")
    for name in ("start", "size"):
        rank = shape_rank(operand(operation, name))
        if rank is not None and rank != len(given):
            yield op_error(operation, f"length of {name} is not equal to rank of input shape")


def _tile(operation: Operation) -> Iterator[str]:
    source, result, multiples = operand(operation, "input1"), operation.results[0], operand(operation, "multiples")
    yield from same_elements(operation, source, result)
    given, made, rank = shape_of(source), shape_of(result), shape_rank(multiples)
    if rank is None:
        return
    if given is not None:
        if len(given) != rank:
            yield op_error(operation, f"expect 'multiples' to have rank {len(given)} but got {rank}.")
        if made is not None and len(given) != len(made):
            yield op_error(operation, "expect same input and output tensor rank.")
    elif made is not None and len(made) != rank:
        yield op_error(operation, f"expect 'multiples' array to have length {len(made)} but got {rank}.")
    if any(number <= 0 and number != -1 for number in shape_values(multiples) or ()):
        yield op_error(operation, "expect element of 'multiples' to be positive integer or -1.")


def _pad(operation: Operation) -> Iterator[str]:
    source, result, padding = operand(operation, "input1"), operation.results[0], operand(operation, "padding")
    yield from same_elements(operation, source, result)
    yield from same_elements(operation, operand(operation, "pad_const"), result)
    given, made, rank = shape_of(source), shape_of(result), shape_rank(padding)
    if given is None or made is None or rank is None:
        return
    if len(given) != len(made):
        ranks = f"but got inputRank: {len(given)}, outputRank: {len(made)}"
        yield op_error(operation, f"expect same input and output tensor rank, {ranks}")
    if rank != 2 * len(given):
        wanted = f"{len(given)} * 2 = {2 * len(given)} elements, but got {rank}"
        yield op_error(operation, f"padding tensor must have {wanted}")
    numbers = shape_values(padding)
    for dimension, (size, padded) in enumerate(zip(given, made) if numbers else ()):
        before, after = (numbers or ())[2 * dimension : 2 * dimension + 2]
        if before < -1 or after < -1:
            rule = "values must be non-negative or -1 for dynamic padding"
            where = f"invalid padding values at dimension {dimension}: {rule}"
            yield op_error(operation, f"{where}, got [{before}, {after}]")
        if size is not None and padded is not None and size + before + after != padded:
            wanted = f"expected {size} + {before} + {after} = {size + before + after}, but got {padded}"
            yield op_error(operation, f"mismatch in output shape at dimension {dimension}: {wanted}")


def _table(operation: Operation) -> Iterator[str]:
    given, made = shape_of(operand(operation, "input1")), shape_of(operation.results[0])
    if given is None or made is None:
        return
    if len(given) != len(made):
        yield op_error(operation, "expected input tensor rank to equal result tensor rank")
    for number, (size, output) in enumerate(zip(given, made)):
        if output is not None and size != output:
            dims = f"dim(result, {number}) = {output} doesn't match dim(input, {number})"
            yield op_error(operation, f"{dims} = {DYNAMIC if size is None else size}")


# -- Along an axis


def _along(operation: Operation, what: str, negative: str) -> Iterator[str]:
    given, made, axis = shape_of(operation.operands[0].value), shape_of(operation.results[0]), _axis(operation)
    if axis < 0:
        yield op_error(operation, negative)
    for shape, called in ((given, "input"), (made, "output")):
        if called == "output" and given is not None and made is not None and len(given) != len(made):
            yield op_error(operation, "expect output tensor rank to be equal to input tensor rank")
        # A scalar may be reduced along its axis 0.
        if shape is not None and axis >= len(shape) and not (axis == 0 and not shape):
            larger = f"({len(shape)}) to be larger than {what} axis ({axis})"
            yield op_error(operation, f"expect {called} tensor rank {larger}")


def _reduce(operation: Operation) -> Iterator[str]:
    yield from _along(operation, "reduce", "reduce axis must not be negative")
    given, made, axis = operation.operands[0].type, shape_of(operation.results[0]), _axis(operation)
    if made is not None and axis < len(made) and made[axis] not in (1, None):
        yield op_error(operation, f"expect reduced dimension size to be 1, got {made[axis]}")
    if isinstance(given, TensorType) and axis < len(given.shape):
        shape = (*given.shape[:axis], 1, *given.shape[axis + 1 :])
        yield from _incompatible(operation, TensorType(shape, given.element))


def _reverse(operation: Operation) -> Iterator[str]:
    yield from same_elements(operation, operation.operands[0].value, operation.results[0])
    yield from _along(operation, "reverse", "expected non-negative reverse axis")


def _argmax(operation: Operation) -> Iterator[str]:
    result = operation.results[0].type
    if isinstance(result, TensorType) and not str(result.element).startswith(("i", "si", "ui")):
        yield op_error(operation, "result tensor is not of integer type")
    given, made, axis = shape_of(operation.operands[0].value), shape_of(operation.results[0]), _axis(operation)
    if given is None:
        return
    if not 0 <= axis < len(given):
        yield op_error(operation, "specified axis is outside the rank of the tensor")
    wanted = (*given[:axis], *given[axis + 1 :])
    if made is not None and not are_compatible(wanted, made):
        shapes = f"'{_listed(wanted)}', got '{_listed(made)}'"
        yield op_error(operation, f"expected output shape {shapes}")


def _listed(shape: Shape) -> str:
    return ", ".join(str(DYNAMIC if size is None else size) for size in shape)


def _concat(operation: Operation) -> Iterator[str]:
    inputs, result, axis = [it.value for it in operation.operands], operation.results[0], _axis(operation)
    if not inputs:
        yield op_error(operation, "expect at least one input")
    for value in inputs:
        yield from same_elements(operation, value, result)
    shapes = [shape for value in inputs if (shape := shape_of(value)) is not None]
    if shapes and not 0 <= axis < len(shapes[0]):
        limits = "0 < axis < rank(input1[firstRankedTensorIdx])"
        yield op_error(operation, f"expect axis to be within range {limits}, got {axis}")
    if not shapes or len(shapes) < len(inputs):
        return
    for number, shape in enumerate(shapes[1:], start=1):
        yield from _beside(operation, axis, shapes[0], shape, number)
    made = shape_of(result)
    if made is not None and len(made) != len(shapes[0]):
        ranks = f"got {len(made)} vs {len(shapes[0])}"
        yield op_error(operation, f"expect output rank to match inputs rank, {ranks}")
    sizes = [shape[axis] for shape in shapes]
    total = sum(size for size in sizes if size is not None) if None not in sizes else None
    if made is not None and total is not None and made[axis] not in (total, None):
        rule = "requires sum of axis dimensions of input1 equal to output axis dimension"
        yield op_error(operation, f"{rule}, got {total} and {made[axis]}")
    inferred = [next((size for size in column if size is not None), None) for column in zip(*shapes)]
    inferred[axis] = total
    given = inputs[0].type
    assert isinstance(given, TensorType)
    yield from _incompatible(operation, TensorType(tuple(inferred), given.element))


def _beside(operation: Operation, axis: int, first: Shape, other: Shape, number: int) -> Iterator[str]:
    if len(first) != len(other):
        ranks = f"but got {len(first)} vs {len(other)} on operands 0 and {number}"
        yield op_error(operation, f"expect all operands to have the same rank, {ranks}")
    for index, (one, size) in enumerate(zip(first, other)):
        if index != axis and one is not None and size is not None and one != size:
            rule = "expect all operand shapes to have the same sizes on non-axis dimensions"
            where = f"at index {index} on operands 0 and {number}"
            yield op_error(operation, f"{rule}, but got {size} vs {one} {where}")


# -- By indices


def _agreed(operation: Operation, letters: Mapping[str, tuple[str, Value]]) -> Iterator[str]:
    """Refuse dimensions of values, named by letters like ``NWC``, that are not as long as those of values before."""
    sizes: dict[str, int] = {}
    for name, (dimensions, value) in letters.items():
        for number, (letter, size) in enumerate(zip(dimensions, shape_of(value) or ())):
            wanted = sizes.setdefault(letter, size) if size is not None else None
            if wanted is not None and wanted != size:
                yield op_error(operation, f"requires {name} dimension {number} to have size {wanted}, got {size}")


def _gather(operation: Operation) -> Iterator[str]:
    values, indices, result = operand(operation, "values"), operand(operation, "indices"), operation.results[0]
    yield from same_elements(operation, values, result)
    dimensions = {"values": ("NKC", values), "indices": ("NW", indices), "output": ("NWC", result)}
    yield from _agreed(operation, dimensions)


def _scatter(operation: Operation) -> Iterator[str]:
    values, result = operand(operation, "values_in"), operation.results[0]
    indices, input_ = operand(operation, "indices"), operand(operation, "input")
    yield from same_elements(operation, values, result)
    yield from same_elements(operation, input_, result)
    dimensions = {
        "values_in": ("NKC", values),
        "indices": ("NW", indices),
        "input": ("NWC", input_),
        "values_out": ("NKC", result),
    }
    yield from _agreed(operation, dimensions)
    whole, chosen = shape_of(values) or shape_of(result), shape_of(indices) or shape_of(input_)
    if whole is not None and chosen is not None and None not in (whole[1], chosen[1]):
        rows, width = whole[1], chosen[1]
        if (rows or 0) < (width or 0):
            yield op_error(operation, f"requires dimensions K >= W, got K={rows} and W={width}")


VERIFIERS: Table = {
    "tosa.argmax": _argmax,
    "tosa.concat": _concat,
    "tosa.gather": _gather,
    "tosa.pad": of_shapes(_pad),
    "tosa.reshape": of_shapes(_reshape),
    "tosa.reverse": _reverse,
    "tosa.scatter": _scatter,
    "tosa.slice": of_shapes(_slice),
    "tosa.table": _table,
    "tosa.tile": of_shapes(_tile),
    "tosa.transpose": _transpose,
    **{f"tosa.reduce_{kind}": _reduce for kind in ("all", "any", "max", "min", "product", "sum")},
}
