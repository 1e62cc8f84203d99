"""What the vector dialect's verifiers refuse. Source: mlir/lib/Dialect/Vector/IR/VectorOps.cpp."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import prod

from bufferizer.dialects.verifiers import vector_masks, vector_parts, vector_sums
from bufferizer.dialects.verifiers.checks import Table, differ, in_turn, indices
from bufferizer.dialects.verifiers.vector_memory import element_match, same_shape, transfer, unit_stride
from bufferizer.dialects.verifiers.vector_parts import flags, numbers
from bufferizer.dialects.verifiers.vector_sums import combines, kind_of
from bufferizer.ir.attributes import IntegerAttribute
from bufferizer.ir.layouts import strided_layout
from bufferizer.ir.operation import Operation
from bufferizer.ir.static_values import DYNAMIC
from bufferizer.ir.types import UNKNOWN, MemRefType, Shape, Type, VectorType, bit_width
from bufferizer.ir.verification import Verifier, op_error


def two_vectors(operation: Operation) -> tuple[VectorType, VectorType] | None:
    """Return the types of the operand and the result if both are vectors."""
    source, result = operation.operands[0].type, operation.results[0].type
    return (source, result) if isinstance(source, VectorType) and isinstance(result, VectorType) else None


def _broadcast(operation: Operation) -> Iterator[str]:
    source, result = operation.operands[0].type, operation.results[0].type
    if not isinstance(result, VectorType) or source in (UNKNOWN, result.element):
        return
    if not isinstance(source, VectorType):
        yield op_error(operation, "source type is not a vector")
        return
    if len(source.shape) > len(result.shape):
        yield op_error(operation, "source rank higher than destination rank")
    last = len(result.shape) - len(source.shape)
    given = list(zip(source.shape, flags(source)))
    for one, other in zip(given, list(zip(result.shape, flags(result)))[last:]):
        if one not in ((1, False), other):
            sizes = [f"[{size}]" if scales else str(size) for size, scales in (one, other)]
            yield op_error(operation, f"dimension mismatch ({sizes[0]} vs. {sizes[1]})")


def outside(positions: Sequence[int], shape: Sequence[int], least: int = -1) -> int | None:
    """Return the number, from 1 on, of the first position that is not inside of its dimension.

    The ``least`` one is by default that of poison.
    """
    for number, (position, size) in enumerate(zip(positions, shape), start=1):
        if position != DYNAMIC and not least <= position < size:
            return number
    return None


def _extract(operation: Operation) -> Iterator[str]:
    source, positions = operation.operands[0].type, numbers(operation, "static_position")
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
    number = outside(positions, source.shape)
    if number is not None:
        inside = "a non-negative integer smaller than the corresponding vector dimension or poison (-1)"
        yield op_error(operation, f"expected position attribute #{number} to be {inside}")


def _part(source: VectorType, depth: int) -> Type:
    if depth == len(source.shape):
        return source.element
    return VectorType(source.shape[depth:], source.element, source.scalable[depth:])


def insertion(attribute: str, limit: str, least: int) -> Verifier:
    """Return the check of ``vector.insert``: where the attribute is that tells the place, how messages word up to which
    rank it goes, and the least position.
    """

    def check(operation: Operation) -> Iterator[str]:
        value, dest = (operand.type for operand in operation.operands[:2])
        positions = numbers(operation, attribute)
        if not isinstance(dest, VectorType):
            return
        if len(positions) > len(dest.shape):
            yield op_error(operation, f"expected position attribute of rank {limit} dest vector rank")
        if isinstance(value, VectorType):
            if len(value.shape) + len(positions) != len(dest.shape):
                yield op_error(operation, "expected position attribute rank + source rank to match dest vector rank")
        elif len(positions) != len(dest.shape):
            yield op_error(operation, "expected position attribute rank to match the dest vector rank")
        number = outside(positions, dest.shape, least)
        if number is not None:
            inside = "a non-negative integer smaller than the corresponding dest vector dimension"
            yield op_error(operation, f"expected position attribute #{number} to be {inside}")

    return check


def _shuffle(operation: Operation) -> Iterator[str]:
    first, second = (operand.type for operand in operation.operands[:2])
    if not isinstance(first, VectorType) or not isinstance(second, VectorType):
        return
    if len(first.shape) != len(second.shape):
        yield op_error(operation, "rank mismatch")
    if first.shape[1:] != second.shape[1:]:
        yield op_error(operation, "dimension mismatch")
    mask = numbers(operation, "mask")
    if not mask:
        yield op_error(operation, "invalid mask length")
    yield from mask_out_of_range(operation, mask, (first, second))


def mask_out_of_range(
    operation: Operation, mask: Sequence[int], sources: Sequence[VectorType], least: int = -1
) -> Iterator[str]:
    """Check that a mask chooses rows that two vectors have together. The ``least`` entry is by default poison."""
    rows = sum(source.shape[0] if source.shape else 1 for source in sources)
    for number, entry in enumerate(mask, start=1):
        if not least <= entry < rows:
            yield op_error(operation, f"mask index #{number} out of range")


def _shape_cast(operation: Operation) -> Iterator[str]:
    types = two_vectors(operation)
    if types is None:
        return
    source, result = types
    if source.element != result.element:
        yield op_error(operation, "has different source and result element types")
    sizes = prod(source.shape), prod(result.shape)
    if sizes[0] != sizes[1]:
        counts = f"at source ({sizes[0]}) and result ({sizes[1]})"
        yield op_error(operation, f"has different number of elements {counts}")
    scales = sum(flags(source)), sum(flags(result))
    if scales[0] != scales[1]:
        counts = f"at source ({scales[0]}) and result ({scales[1]})"
        yield op_error(operation, f"has different number of scalable dims {counts}")


def _bitcast(operation: Operation) -> Iterator[str]:
    types = two_vectors(operation)
    if types is None or len(types[0].shape) != len(types[1].shape):
        return
    source, result = types
    for number, (given, wanted) in enumerate(zip(source.shape[:-1], result.shape[:-1])):
        if given != wanted:
            yield op_error(operation, f"dimension size mismatch at: {number}")
    bits = [(bit_width(it.element) or 0) * (it.shape[-1] if it.shape else 1) for it in types]
    if bits[0] != bits[1] and all(bits):
        minor = "minor 1-D vectors" if source.shape else "0-D vector element types"
        yield op_error(operation, f"source/result bitwidth of the {minor} must be equal")


def transposition(attribute: str) -> Verifier:
    """Return the check of ``vector.transpose``, of which that attribute is the permutation."""

    def check(operation: Operation) -> Iterator[str]:
        types, permutation = two_vectors(operation), numbers(operation, attribute)
        if types is None:
            return
        source, result = types
        rank = len(source.shape)
        if len(result.shape) != rank:
            yield op_error(operation, f"vector result rank mismatch: {len(result.shape)}")
            return
        if len(permutation) != rank:
            yield op_error(operation, f"transposition length mismatch: {len(permutation)}")
            return
        for number, position in enumerate(permutation):
            if not 0 <= position < rank:
                yield op_error(operation, f"transposition index out of range: {position}")
            elif position in permutation[:number]:
                yield op_error(operation, f"duplicate position index: {position}")
            elif result.shape[number] != source.shape[position]:
                yield op_error(operation, f"dimension size mismatch at: {position}")

    return check


def _reduction(operation: Operation) -> Iterator[str]:
    source, result = operation.operands[0].type, operation.results[0].type
    if isinstance(source, VectorType) and len(source.shape) > 1:
        yield op_error(operation, f"unsupported reduction rank: {len(source.shape)}")
    if not combines(kind_of(operation), result):
        yield op_error(operation, f"unsupported reduction type ''{result}'' for kind '{kind_of(operation)}'")


def _deinterleave(operation: Operation) -> Iterator[str]:
    source, result = operation.operands[0].type, operation.results[0].type
    if not isinstance(source, VectorType) or not isinstance(result, VectorType) or not source.shape:
        return
    if source.shape[-1] % 2:
        rule = "the trailing dimension of the source vector has an even number of elements"
        yield op_error(operation, f"failed to verify that {rule}")
    if not result.shape or result.shape[-1] != source.shape[-1] // 2:
        rule = "the trailing dimension of the results is half the width of source trailing dimension"
        yield op_error(operation, f"failed to verify that {rule}")


def _scalable(of: str, length: str) -> Verifier:
    """Return the check that a fixed part of a scalable vector, the operand ``of`` or the result, has its place."""

    def check(operation: Operation) -> Iterator[str]:
        operands = operation.group(of) if of else ()
        part, position = (operands[0] if operands else operation.results[0]).type, operation.attribute("pos")
        if not isinstance(part, VectorType) or not part.shape or not isinstance(position, IntegerAttribute):
            return
        if position.value % part.shape[-1]:
            yield op_error(operation, f"failed to verify that position is a multiple of the {length} length.")

    return check


def _type_cast(operation: Operation) -> Iterator[str]:
    source, result = operation.operands[0].type, operation.results[0].type
    if not isinstance(source, MemRefType) or not isinstance(result, MemRefType):
        return
    for type_, name in ((source, "operand"), (result, "result")):
        layout = strided_layout(type_)
        if type_.layout is not None and (layout is None or layout != strided_layout(replace(type_, layout=None))):
            yield op_error(operation, f"expects {name} to be a memref with identity layout")
    if source.memory_space != result.memory_space:
        yield op_error(operation, "expects result in same memory space")
    scalars, shapes = zip(*(_innermost(type_) for type_ in (source, result)))
    if differ(*scalars):
        yield op_error(operation, f"expects result and operand with same underlying scalar type: '{result}'")
    if shapes[0] != shapes[1]:
        yield op_error(operation, f"expects concatenated result and operand shapes to be equal: '{result}'")


def _innermost(type_: MemRefType) -> tuple[Type, Shape]:
    """Return the scalars that a memref holds, and its shape followed by that of vectors that it holds."""
    inner = type_.element
    return (inner.element, (*type_.shape, *inner.shape)) if isinstance(inner, VectorType) else (inner, type_.shape)


def _print(operation: Operation) -> Iterator[str]:
    if "stringLiteral" in operation.attributes and operation.operands:
        rule = "`source` or `punctuation` are not set when printing strings"
        yield op_error(operation, f"failed to verify that {rule}")


def _requires(rank: int, _given: int) -> str:
    return f"requires {rank} indices"


_indices = indices("base", _requires)
_offsets = indices("base", _requires, "offsets")

VERIFIERS: Table = {
    **vector_masks.VERIFIERS,
    **vector_parts.VERIFIERS,
    **vector_sums.VERIFIERS,
    "vector.bitcast": _bitcast,
    "vector.broadcast": _broadcast,
    "vector.compressstore": in_turn(
        element_match("base", "valueToStore", "element type"), _indices, same_shape("valueToStore", "mask")
    ),
    "vector.deinterleave": _deinterleave,
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
    "vector.insert": insertion("static_position", "no greater than", least=-1),
    "vector.load": in_turn(unit_stride, element_match("base", "result", "element types"), _indices),
    "vector.maskedload": in_turn(
        element_match("base", "result", "element type"), _indices, same_shape("result", "mask", "shape")
    ),
    "vector.maskedstore": in_turn(
        element_match("base", "valueToStore", "element type"), _indices, same_shape("valueToStore", "mask", "shape")
    ),
    "vector.print": _print,
    "vector.reduction": _reduction,
    "vector.scalable.extract": _scalable("", "result"),
    "vector.scalable.insert": _scalable("valueToStore", "source"),
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
    "vector.transpose": transposition("permutation"),
    "vector.type_cast": _type_cast,
}
