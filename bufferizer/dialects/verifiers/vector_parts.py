"""What is refused of parts of vectors: strided slices, and dimensions that are scalable.

Source: mlir/lib/Dialect/Vector/IR/VectorOps.cpp.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bufferizer.dialects.verifiers.checks import Table
from bufferizer.ir.attributes import ArrayAttribute, IntegerAttribute
from bufferizer.ir.operation import Operation
from bufferizer.ir.static_values import integers
from bufferizer.ir.types import Shape, Type, VectorType
from bufferizer.ir.verification import Verifier, op_error


def flags(type_: VectorType) -> tuple[bool, ...]:
    """Return which dimensions are scalable, one entry for each."""
    return type_.scalable or (False,) * len(type_.shape)


def vector(shape: Sequence[int], element: Type, scalable: Sequence[bool]) -> VectorType:
    """Return the type of a vector."""
    return VectorType(tuple(shape), element, tuple(scalable) if any(scalable) else ())


def numbers(operation: Operation, name: str) -> list[int]:
    """Return an attribute's numbers, be it written as an array of them or as a dense one."""
    dense, attribute = integers(operation, name), operation.attribute(name)
    if dense is not None:
        return list(dense)
    entries = attribute.elements if isinstance(attribute, ArrayAttribute) else ()
    return [entry.value for entry in entries if isinstance(entry, IntegerAttribute)]


def _confined(operation: Operation, name: str, given: Sequence[int], least: int, ends: Sequence[int]) -> Iterator[str]:
    """Refuse numbers outside of ``[least, end)`` for their dimension."""
    for dimension, (number, end) in enumerate(zip(given, ends)):
        if not least <= number < end:
            yield op_error(operation, f"expected {name} dimension {dimension} to be confined to [{least}, {end})")


def _unit_strides(operation: Operation) -> Iterator[str]:
    if any(stride != 1 for stride in numbers(operation, "strides")):
        yield op_error(operation, "expected strides to be confined to [1, 2)")


def _sums(operation: Operation, what: str, offsets: Sequence[int], sizes: Sequence[int], shape: Shape) -> Iterator[str]:
    for dimension, (offset, size, whole) in enumerate(zip(offsets, sizes, shape)):
        if whole is not None and not 0 <= offset + size <= whole:
            limits = f"dimension {dimension} to be confined to [1, {whole + 1})"
            yield op_error(operation, f"expected sum(offsets, {what}) {limits}")


def _whole(operation: Operation, index: int, size: int, other: int) -> Iterator[str]:
    """Refuse a part of a scalable dimension."""
    if size != other:
        sizes = f"to match the corresponding base size from the input vector ({size} vs {other})"
        yield op_error(operation, f"expected size at idx={index} {sizes}")


def insertion(limit: str) -> Verifier:
    """Return the check of ``vector.insert_strided_slice``; ``limit`` is how messages word up to which rank it goes."""

    def check(operation: Operation) -> Iterator[str]:
        source, dest = (operand.type for operand in operation.operands[:2])
        if not isinstance(source, VectorType) or not isinstance(dest, VectorType):
            return
        offsets, strides = numbers(operation, "offsets"), numbers(operation, "strides")
        if len(offsets) != len(dest.shape):
            yield op_error(operation, "expected offsets of same size as destination vector rank")
        if len(strides) != len(source.shape):
            yield op_error(operation, "expected strides of same size as source vector rank")
        before = len(dest.shape) - len(source.shape)
        if before < 0:
            yield op_error(operation, f"expected source rank to be {limit} destination rank")
        yield from _confined(operation, "offsets", offsets, 0, dest.shape)
        yield from _unit_strides(operation)
        yield from _sums(operation, "source vector shape", offsets, [0] * before + list(source.shape), dest.shape)
        pairs = zip(flags(source), flags(dest)[before:], source.shape, dest.shape[before:])
        for index, (scales, dest_scales, size, dest_size) in enumerate(pairs):
            if scales != dest_scales:
                yield op_error(operation, f"mismatching scalable flags (at source vector idx={index})")
            if dest_scales:
                yield from _whole(operation, index, size, dest_size)

    return check


def extraction(limit: str) -> Verifier:
    """Return the check of ``vector.extract_strided_slice``; ``limit`` is how messages word up to which rank it goes."""

    def check(operation: Operation) -> Iterator[str]:
        source, result = operation.operands[0].type, operation.results[0].type
        if not isinstance(source, VectorType):
            return
        given = {name: numbers(operation, name) for name in ("offsets", "sizes", "strides")}
        offsets, sizes = given["offsets"], given["sizes"]
        if len({len(entries) for entries in given.values()}) > 1:
            yield op_error(operation, "expected offsets, sizes and strides attributes of same size")
        for name, entries in given.items():
            if len(entries) > len(source.shape):
                yield op_error(operation, f"expected {name} attribute of rank {limit} vector rank")
        yield from _confined(operation, "offsets", offsets, 0, source.shape)
        yield from _confined(operation, "sizes", sizes, 1, [size + 1 for size in source.shape])
        yield from _unit_strides(operation)
        yield from _sums(operation, "sizes", offsets, sizes, source.shape)
        inferred = vector((*sizes, *source.shape[len(sizes) :]), source.element, flags(source))
        if result != inferred:
            yield op_error(operation, f"expected result type to be '{inferred}'")
        for index, (size, scales, whole) in enumerate(zip(sizes, flags(source), source.shape)):
            if scales:
                yield from _whole(operation, index, size, whole)

    return check


_LIMIT = "no greater than"
VERIFIERS: Table = {
    "vector.extract_strided_slice": extraction(_LIMIT),
    "vector.insert_strided_slice": insertion(_LIMIT),
}
