"""What the vector dialect's verifiers refuse. Source: mlir/lib/Dialect/Vector/IR/VectorOps.cpp."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import prod

from bufferizer.dialects.verifiers.checks import Table, differ, in_turn, indices
from bufferizer.dialects.verifiers.vector_memory import element_match, same_shape, transfer, unit_stride
from bufferizer.ir.attributes import DenseArrayAttribute
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import FloatType, Type, VectorType, bit_width
from bufferizer.ir.verification import op_error


def _positions(operation: Operation, name: str) -> Sequence[int]:
    attribute = operation.attribute(name)
    return [int(it) for it in attribute.values] if isinstance(attribute, DenseArrayAttribute) else ()


def _two_vectors(operation: Operation) -> tuple[VectorType, VectorType] | None:
    """Return the types of the operand and the result if both are vectors."""
    source, result = operation.operands[0].type, operation.results[0].type
    return (source, result) if isinstance(source, VectorType) and isinstance(result, VectorType) else None


def _broadcast(operation: Operation) -> Iterator[str]:
    types = _two_vectors(operation)
    if types is None:
        return
    source, result = types
    if len(source.shape) > len(result.shape):
        yield op_error(operation, "source rank higher than destination rank")
    for given, wanted in zip(reversed(source.shape), reversed(result.shape)):
        if given not in (1, wanted):
            yield op_error(operation, f"dimension mismatch ({given} vs. {wanted})")


def _outside(positions: Sequence[int], shape: Sequence[int]) -> int | None:
    """Return the number, from 1 on, of the first position that is not inside of its dimension."""
    for number, (position, size) in enumerate(zip(positions, shape), start=1):
        if position != -(2**63) and not -1 <= position < size:
            return number
    return None


def _extract(operation: Operation) -> Iterator[str]:
    source, positions = operation.operands[0].type, _positions(operation, "static_position")
    if not isinstance(source, VectorType):
        return
    if len(positions) > len(source.shape):
        yield op_error(operation, "expected position attribute of rank no greater than vector rank")
        return
    inferred, result = _part(source, len(positions)), operation.results[0].type
    # A vector of one element may stand for the element.
    is_single = isinstance(result, VectorType) and prod(result.shape) == 1
    if differ(inferred, result) and not is_single:
        types = f"'{inferred}' are incompatible with return type(s) of operation '{result}'"
        summary = op_error(operation, "failed to infer returned types")
        yield f"{op_error(operation, f'inferred type(s) {types}')}\n{summary}"
    number = _outside(positions, source.shape)
    if number is not None:
        inside = "a non-negative integer smaller than the corresponding vector dimension or poison (-1)"
        yield op_error(operation, f"expected position attribute #{number} to be {inside}")


def _part(source: VectorType, depth: int) -> Type:
    if depth == len(source.shape):
        return source.element
    return VectorType(source.shape[depth:], source.element, source.scalable[depth:])


def _insert(operation: Operation) -> Iterator[str]:
    value, dest = (operand.type for operand in operation.operands[:2])
    positions = _positions(operation, "static_position")
    if not isinstance(dest, VectorType):
        return
    if len(positions) > len(dest.shape):
        yield op_error(operation, "expected position attribute of rank no greater than dest vector rank")
    if isinstance(value, VectorType):
        if len(value.shape) + len(positions) != len(dest.shape):
            yield op_error(operation, "expected position attribute rank + source rank to match dest vector rank")
    elif len(positions) != len(dest.shape):
        yield op_error(operation, "expected position attribute rank to match the dest vector rank")
    number = _outside(positions, dest.shape)
    if number is not None:
        inside = "a non-negative integer smaller than the corresponding dest vector dimension"
        yield op_error(operation, f"expected position attribute #{number} to be {inside}")


def _shuffle(operation: Operation) -> Iterator[str]:
    types = [operand.type for operand in operation.operands[:2]]
    vectors = [type_ for type_ in types if isinstance(type_, VectorType)]
    if len(vectors) != 2:
        return
    first, second = vectors
    if len(first.shape) != len(second.shape):
        yield op_error(operation, "rank mismatch")
    count = sum(vector.shape[0] if vector.shape else 1 for vector in vectors)
    for number, entry in enumerate(_positions(operation, "mask"), start=1):
        if not -1 <= entry < count:
            yield op_error(operation, f"mask index #{number} out of range")


def _shape_cast(operation: Operation) -> Iterator[str]:
    types = _two_vectors(operation)
    if types is None:
        return
    source, result = types
    if source.element != result.element:
        yield op_error(operation, "has different source and result element types")
    sizes = prod(source.shape), prod(result.shape)
    if sizes[0] != sizes[1]:
        counts = f"at source ({sizes[0]}) and result ({sizes[1]})"
        yield op_error(operation, f"has different number of elements {counts}")


def _bitcast(operation: Operation) -> Iterator[str]:
    types = _two_vectors(operation)
    if types is None or len(types[0].shape) != len(types[1].shape):
        return
    source, result = types
    for number, (given, wanted) in enumerate(zip(source.shape[:-1], result.shape[:-1])):
        if given != wanted:
            yield op_error(operation, f"dimension size mismatch at: {number}")
    bits = [(bit_width(it.element) or 0) * (it.shape[-1] if it.shape else 1) for it in types]
    if bits[0] != bits[1] and all(bits):
        yield op_error(operation, "source/result bitwidth of the minor 1-D vectors must be equal")


def _transpose(operation: Operation) -> Iterator[str]:
    types, permutation = _two_vectors(operation), _positions(operation, "permutation")
    if types is None or len(types[0].shape) != len(types[1].shape):
        return
    source, result = types
    rank = len(source.shape)
    if len(permutation) != rank:
        yield op_error(operation, f"transposition length mismatch: {len(permutation)}")
        return
    for number, position in enumerate(permutation):
        if not 0 <= position < rank:
            yield op_error(operation, f"permutation index out of range: {position}")
        elif position in permutation[:number]:
            yield op_error(operation, f"duplicate position index: {position}")
        elif result.shape[number] != source.shape[position]:
            yield op_error(operation, f"dimension size mismatch at: {number}")


# The kinds of reductions that take floats, and those that take integers; others take both.
_OF_FLOATS = frozenset({"minnumf", "maxnumf", "minimumf", "maximumf"})
_OF_INTEGERS = frozenset({"minui", "minsi", "maxui", "maxsi", "and", "or", "xor"})


def _reduction(operation: Operation) -> Iterator[str]:
    source, result = operation.operands[0].type, operation.results[0].type
    if isinstance(source, VectorType) and len(source.shape) > 1:
        yield op_error(operation, f"unsupported reduction rank: {len(source.shape)}")
    kind = operation.attributes.get("kind", "").partition("<")[2].rstrip(">")
    wrong = _OF_INTEGERS if isinstance(result, FloatType) else _OF_FLOATS
    if kind in wrong and bit_width(result) is not None:
        yield op_error(operation, f"unsupported reduction type ''{result}'' for kind '{kind}'")


def _constant_mask(operation: Operation) -> Iterator[str]:
    result, sizes = operation.results[0].type, _positions(operation, "mask_dim_sizes")
    if not isinstance(result, VectorType) or not result.shape:
        return
    if len(sizes) != len(result.shape):
        yield op_error(operation, "must specify array attr of size equal vector result rank")
    elif not all(0 <= size <= limit for size, limit in zip(sizes, result.shape)):
        yield op_error(operation, "array attr of size out of bounds of vector result dimension size")


def _create_mask(operation: Operation) -> Iterator[str]:
    result = operation.results[0].type
    if isinstance(result, VectorType) and result.shape and len(operation.operands) != len(result.shape):
        yield op_error(operation, "must specify an operand for each result vector dimension")


def _requires(rank: int, _given: int) -> str:
    return f"requires {rank} indices"


_indices = indices("base", _requires)
_offsets = indices("base", _requires, "offsets")

VERIFIERS: Table = {
    "vector.bitcast": _bitcast,
    "vector.broadcast": _broadcast,
    "vector.compressstore": in_turn(
        element_match("base", "valueToStore", "element type"), _indices, same_shape("valueToStore", "mask")
    ),
    "vector.constant_mask": _constant_mask,
    "vector.create_mask": _create_mask,
    "vector.expandload": in_turn(
        element_match("base", "result", "element type"), _indices, same_shape("result", "mask")
    ),
    "vector.extract": _extract,
    "vector.gather": in_turn(
        element_match("base", "result", "element type"),
        _offsets,
        same_shape("result", "indices"),
        same_shape("result", "mask"),
    ),
    "vector.insert": _insert,
    "vector.load": in_turn(unit_stride, element_match("base", "result", "element types"), _indices),
    "vector.maskedload": in_turn(
        element_match("base", "result", "element type"), _indices, same_shape("result", "mask", "shape")
    ),
    "vector.maskedstore": in_turn(
        element_match("base", "valueToStore", "element type"), _indices, same_shape("valueToStore", "mask", "shape")
    ),
    "vector.reduction": _reduction,
    "vector.scatter": in_turn(
        element_match("base", "valueToStore", "element type"),
        _offsets,
        same_shape("valueToStore", "indices"),
        same_shape("valueToStore", "mask"),
    ),
    "vector.shape_cast": _shape_cast,
    "vector.shuffle": _shuffle,
    "vector.store": in_turn(unit_stride, element_match("base", "valueToStore", "element type"), _indices),
    "vector.transfer_read": in_turn(_indices, transfer),
    "vector.transfer_write": in_turn(_indices, transfer),
    "vector.transpose": _transpose,
}
