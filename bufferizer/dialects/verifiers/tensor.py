"""What the tensor dialect's verifiers refuse. Source: mlir/lib/Dialect/Tensor/IR/TensorOps.cpp."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from math import prod

from bufferizer.dialects.verifiers.checks import (
    Table,
    are_compatible,
    cast,
    differ,
    dynamic_sizes,
    element_cast,
    in_turn,
    indices,
)
from bufferizer.dialects.verifiers.reshapes import reassociates
from bufferizer.dialects.verifiers.slices import extraction, insertion, parallel_insertion
from bufferizer.dialects.verifiers.views import output_shape
from bufferizer.ir.operation import Block, Operation
from bufferizer.ir.static_values import integers, mixed_values
from bufferizer.ir.types import UNKNOWN, IndexType, TensorType, Type, bit_width, element_type
from bufferizer.ir.verification import op_error


def _dim(operation: Operation) -> Iterator[str]:
    type_ = operation.operands[0].type
    if isinstance(type_, TensorType) and not type_.shape:
        yield op_error(operation, f"operand #0 must be non-0-ranked or unranked tensor, but got '{type_}'")


def _from_elements(operation: Operation) -> Iterator[str]:
    type_ = operation.results[0].type
    if not isinstance(type_, TensorType) or operation.syntax.generic:
        return
    if None in type_.shape:
        what = "'result' must be statically shaped tensor of any type values"
        yield f"custom op '{operation.name}' {what}, but got '{type_}'"
        return
    given, wanted = len(operation.operands), prod(size or 0 for size in type_.shape)
    if given != wanted:
        counts = f"got {given} operands and {wanted} types"
        yield f"custom op '{operation.name}' number of operands and types do not match: {counts}"


def _body(operation: Operation) -> Block | None:
    return operation.regions[0].entry if operation.regions else None


def body_of_generate(operation: Operation) -> Iterator[str]:
    """Check the arguments of ``tensor.generate``'s body, and what it yields."""
    type_, body = operation.results[0].type, _body(operation)
    if not isinstance(type_, TensorType) or body is None:
        return
    if len(body.arguments) != len(type_.shape):
        yield "must have one body argument per input dimension"
    elif not all(isinstance(argument.type, IndexType) for argument in body.arguments):
        yield "all body arguments must be index"
    elif _yields_otherwise(body, type_):
        yield op_error(operation, "body must be terminated with a `yield` operation of the tensor element type")


def _implied_yield(operation: Operation) -> Iterator[str]:
    """Refuse the terminator that the compiler adds to a body that has none, which yields nothing."""
    body = _body(operation)
    last = body.terminator if body is not None else None
    if not operation.syntax.generic and (last is None or last.dialect in _DIALECTS_WITHOUT_TERMINATORS):
        yield "'tensor.yield' op requires a single operand"


# What stands last in a body is surely no terminator if it is of these.
_DIALECTS_WITHOUT_TERMINATORS = ("arith", "complex", "index", "math")


def _yields_otherwise(body: Block, type_: TensorType) -> bool:
    last = body.terminator
    if last is None or last.name != "tensor.yield" or len(last.operands) != 1:
        return False
    return differ(last.operands[0].type, type_.element)


def _pad(operation: Operation) -> Iterator[str]:
    source, result, body = operation.operands[0].type, operation.results[0].type, _body(operation)
    if not isinstance(source, TensorType) or not isinstance(result, TensorType):
        return
    low, high = (mixed_values(operation, f"static_{side}", side) for side in ("low", "high"))
    if not len(low) == len(high) == len(source.shape):
        yield f"failed to infer expectedType from sourceType '{source}', specified resultType is '{result}'"
        return
    sums = [[size, before, after] for size, before, after in zip(source.shape, low, high)]
    padded = tuple(sum(it for it in parts if isinstance(it, int)) if _all_known(parts) else None for parts in sums)
    inferred = TensorType(padded, source.element)
    if not are_compatible(padded, result.shape) or source.element != result.element:
        yield f"specified type '{result}' does not match the inferred type '{inferred}'"
    elif body is not None:
        yield from _pad_body(operation, body, source)


def _all_known(parts: Sequence[object]) -> bool:
    return all(isinstance(part, int) for part in parts)


def _pad_body(operation: Operation, body: Block, source: TensorType) -> Iterator[str]:
    if len(body.arguments) != len(source.shape):
        yield f"expected the block to have {len(source.shape)} arguments"
        return
    for number, argument in enumerate(body.arguments, start=1):
        if not isinstance(argument.type, IndexType):
            yield op_error(operation, f"expected block argument {number} to be an index")
            return
    if _yields_otherwise(body, source):
        yield op_error(operation, "expected yield type to match shape element type")


def _reshape(operation: Operation) -> Iterator[str]:
    source, shape = (operand.type for operand in operation.operands[:2])
    result = operation.results[0].type
    if differ(element_type(source), element_type(result)):
        yield op_error(operation, "element types of source and destination tensor types should be the same")
    if not isinstance(result, TensorType) or not isinstance(shape, TensorType) or len(shape.shape) != 1:
        return
    sizes = [_size(type_) for type_ in (source, result) if isinstance(type_, TensorType) and None not in type_.shape]
    if len(sizes) == 2 and sizes[0] != sizes[1]:
        yield op_error(operation, "source and destination tensor should have the same number of elements")
    elif shape.shape[0] is None:
        what = "cannot use shape operand with dynamic length to reshape to statically-ranked tensor type"
        yield op_error(operation, what)
    elif shape.shape[0] != len(result.shape):
        yield op_error(operation, "length of shape operand differs from the result's tensor rank")


def _expand_shape(operation: Operation) -> Iterator[str]:
    given, result = integers(operation, "static_output_shape"), operation.results[0].type
    if given is not None and isinstance(result, TensorType):
        count, rank = len(given), len(result.shape)
        if count != rank:
            counted = f"the output rank ({rank}) but found {count} inputs instead"
            yield op_error(operation, f"expected number of static shape dims to be equal to {counted}")


def _output_shape(operation: Operation) -> Iterator[str]:
    result = operation.results[0].type
    if isinstance(result, TensorType):
        yield from output_shape(operation, result.shape)


def _gather(operation: Operation) -> Iterator[str]:
    yield from _gathered(operation, operation.operands[0].type, operation.operands[1].type, "gather", "source")


def _scatter(operation: Operation) -> Iterator[str]:
    yield from _gathered(operation, operation.operands[1].type, operation.operands[2].type, "scatter", "dest")


def _gathered(operation: Operation, whole: Type, places: Type, name: str, of: str) -> Iterator[str]:
    """Check along which dimensions slices are taken or put (verifyGatherOrScatterDims), and of which type they are."""
    if not isinstance(whole, TensorType) or not isinstance(places, TensorType):
        return
    dimensions = integers(operation, f"{name}_dims") or ()
    rank = len(whole.shape)
    if not dimensions:
        yield op_error(operation, f"{name}_dims must be non-empty")
    if len(dimensions) > rank:
        yield op_error(operation, f"{name}_dims overflow {of} rank")
    if not places.shape or places.shape[-1] != len(dimensions):
        yield op_error(operation, f"{name}_dims length must match the size of last dimension of indices")
    for dimension in dimensions:
        if dimension < 0:
            yield op_error(operation, f"{name}_dims value must be non-negative")
        if dimension >= rank:
            yield op_error(operation, f"{name}_dims value must be smaller than {of} rank")
    if any(first >= second for first, second in pairwise(dimensions)):
        yield op_error(operation, f"{name}_dims values must be strictly increasing")
    part = operation.results[0].type if name == "gather" else operation.operands[0].type
    before = places.shape[:-1]
    full = [1 if it in dimensions else size for it, size in enumerate(whole.shape)]
    reduced = [size for it, size in enumerate(whole.shape) if it not in dimensions]
    one, other = (replace(whole, shape=(*before, *rest)) for rest in (full, reduced))
    if name == "scatter" and "unique" not in operation.attributes:
        yield op_error(operation, "requires 'unique' attribute to be set")
    if part not in (UNKNOWN, one, other):
        what = "result" if name == "gather" else "source"
        types = f"expected '{one}' or its rank-reduced variant '{other}' (got: '{part}')"
        yield op_error(operation, f"{what} type mismatch: {types}")


def _bitcast(operation: Operation) -> Iterator[str]:
    source, target = operation.operands[0].type, operation.results[0].type
    shapes = [type_.shape for type_ in (source, target) if isinstance(type_, TensorType)]
    if len(shapes) == 2 and not are_compatible(*shapes):
        yield op_error(operation, f"operand type '{source}' and result type '{target}' are cast incompatible")


def _keeps_width(source: Type, target: Type) -> bool:
    return bit_width(source) == bit_width(target)


def _size(type_: Type) -> int:
    return prod(size or 0 for size in type_.shape) if isinstance(type_, TensorType) else 0


def _concat(operation: Operation) -> Iterator[str]:
    types = [operand.type for operand in operation.operands]
    inputs = [type_ for type_ in types if isinstance(type_, TensorType)]
    result, text = operation.results[0].type, operation.attributes.get("dim", "")
    dimension = int(text.partition(":")[0]) if text.partition(":")[0].strip().isdecimal() else None
    if not types:
        yield op_error(operation, "requires at least one input")
    if not isinstance(result, TensorType) or len(inputs) != len(types) or not inputs or dimension is None:
        return
    rank = len(result.shape)
    if any(len(type_.shape) != rank for type_ in inputs):
        yield op_error(operation, "rank of concatenated inputs must match result rank")
    elif any(type_.element != result.element for type_ in inputs):
        yield op_error(operation, "inputs and result element type must match")
    elif dimension >= rank:
        yield op_error(operation, "concatenation dim must be less than the tensor rank")
    else:
        yield from _concat_sizes(operation, inputs, result, dimension)


def _concat_sizes(operation: Operation, inputs: list[TensorType], result: TensorType, dimension: int) -> Iterator[str]:
    inferred = list(result.shape)
    for other in range(len(inferred)):
        known = {type_.shape[other] for type_ in inputs} - {None}
        if other != dimension:
            if len(known) > 1:
                what = f"static concatenation size mismatch along non-concatenated dimension {other}"
                yield op_error(operation, what)
                return
            inferred[other] = next(iter(known), None)
    joined = [type_.shape[dimension] for type_ in inputs]
    inferred[dimension] = None if None in joined else sum(size or 0 for size in joined)
    if not are_compatible(tuple(inferred), result.shape):
        type_ = TensorType(tuple(inferred), result.element)
        yield op_error(operation, f"result type '{result}'does not match inferred shape '{type_}' static sizes")


VERIFIERS: Table = {
    "tensor.bitcast": in_turn(element_cast(_keeps_width), _bitcast),
    "tensor.cast": cast,
    "tensor.collapse_shape": reassociates("src", expands=False),
    "tensor.concat": _concat,
    "tensor.dim": _dim,
    "tensor.empty": dynamic_sizes("dynamicSizes"),
    "tensor.expand_shape": in_turn(_expand_shape, reassociates("src", expands=True), _output_shape),
    "tensor.extract": indices("tensor", lambda rank, given: "incorrect number of indices for extract_element"),
    "tensor.extract_slice": extraction,
    "tensor.from_elements": _from_elements,
    "tensor.gather": _gather,
    "tensor.generate": in_turn(dynamic_sizes("dynamicExtents"), _implied_yield, body_of_generate),
    "tensor.insert": indices("dest", lambda rank, given: "incorrect number of indices"),
    "tensor.insert_slice": insertion,
    "tensor.pad": in_turn(_implied_yield, _pad),
    "tensor.parallel_insert_slice": parallel_insertion,
    "tensor.reshape": _reshape,
    "tensor.scatter": _scatter,
    "tensor.splat": dynamic_sizes("dynamicSizes"),
}
