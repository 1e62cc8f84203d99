"""What is refused of vectors that are read from and written to memory, and of the maps of transfers.

Source: mlir/lib/Dialect/Vector/IR/VectorOps.cpp (verifyTransferOp, verify of LoadOp, GatherOp and their likes).
"""

from __future__ import annotations

from collections.abc import Iterator

from bufferizer.dialects.vector_syntax import inferred_mask
from bufferizer.dialects.verifiers.checks import differ
from bufferizer.ir.affine import AffineConstant, AffineDimension, AffineMap
from bufferizer.ir.attributes import AffineMapAttribute, ArrayAttribute
from bufferizer.ir.layouts import strided_layout
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import UNKNOWN, MemRefType, TensorType, Type, VectorType, bit_width, element_type
from bufferizer.ir.verification import Verifier, op_error


def _type_of(operation: Operation, name: str) -> Type:
    """Return the type of an operand by its name, or of the result."""
    if name == "result":
        return operation.results[0].type if operation.results else UNKNOWN
    operands = operation.group(name)
    return operands[0].type if operands else UNKNOWN


def element_match(base: str, vector: str, what: str) -> Verifier:
    """Return the check that memory and vector have one element type; ``what`` is how the message calls it."""

    def check(operation: Operation) -> Iterator[str]:
        memory, value = _type_of(operation, base), _type_of(operation, vector)
        held = element_type(memory)
        if isinstance(held, VectorType) and operation.name in ("vector.load", "vector.store"):
            if differ(held, value):  # It is read and written whole.
                yield op_error(operation, f"base memref and {vector} vector types should match")
        elif differ(held, element_type(value)):
            yield op_error(operation, f"{base} and {vector} {what} should match")

    return check


def same_shape(first: str, second: str, what: str = "dim") -> Verifier:
    """Return the check that two vectors have one shape."""

    def check(operation: Operation) -> Iterator[str]:
        one, other = _type_of(operation, first), _type_of(operation, second)
        if isinstance(one, VectorType) and isinstance(other, VectorType) and one.shape != other.shape:
            yield op_error(operation, f"expected {first} {what} to match {second} {what}")

    return check


def unit_stride(operation: Operation) -> Iterator[str]:
    """Check that what is read or written at once lies side by side."""
    memory, value = _type_of(operation, "base"), _type_of(operation, "result")
    if operation.name == "vector.store":
        value = _type_of(operation, "valueToStore")
    layout = strided_layout(memory) if isinstance(memory, MemRefType) else None
    is_single = isinstance(value, VectorType) and set(value.shape) <= {1}
    if layout is not None and layout.strides and layout.strides[-1] != 1 and not is_single:
        yield op_error(operation, "most minor memref dim must have unit stride")


def transfer(operation: Operation) -> Iterator[str]:
    """Check the map of a transfer against what it goes between, and its mask (verifyTransferOp)."""
    attribute = operation.attribute("permutation_map")
    memory = _type_of(operation, "base")
    reads = operation.name == "vector.transfer_read"
    value = _type_of(operation, "result" if reads else "valueToStore")
    if not isinstance(memory, TensorType | MemRefType) or not isinstance(value, VectorType):
        return
    rank = len(value.shape)
    if isinstance(memory.element, VectorType):
        yield from of_vectors(operation, memory.element, value)
        rank -= len(memory.element.shape)
    if not isinstance(attribute, AffineMapAttribute):
        return
    map_ = attribute.map
    if map_.symbols:
        yield op_error(operation, "requires permutation_map without symbols")
    if map_.dimensions != len(memory.shape):
        yield op_error(operation, "requires a permutation_map with input dims of the same rank as the source type")
    if len(map_.results) != rank and not isinstance(memory.element, VectorType):
        yield op_error(operation, "requires a permutation_map with result dims of the same rank as the vector type")
    yield from projection(operation, map_)
    if not reads and any(it == AffineConstant(0) for it in map_.results):
        yield op_error(operation, "should not have broadcast dimensions")
    yield from _transfer_mask(operation, value, attribute)
    bounds = operation.attribute("in_bounds")
    if isinstance(bounds, ArrayAttribute) and len(bounds.elements) != len(map_.results):
        sizes = f"permutation_map results: affine_map<{map_}> vs inBounds of size: {len(bounds.elements)}"
        yield op_error(operation, f"expects the in_bounds attr of same rank as {sizes}")


def of_vectors(operation: Operation, element: VectorType, value: VectorType) -> Iterator[str]:
    """Check a transfer of memory that holds vectors."""
    if len(value.shape) < len(element.shape):
        yield op_error(operation, "requires source vector element and vector result ranks to match.")
    bits = [(bit_width(it.element) or 0) * (it.shape[-1] if it.shape else 1) for it in (element, value)]
    if all(bits) and bits[1] % bits[0]:
        minor = "the bitwidth of the minor 1-D vector"
        yield op_error(operation, f"requires {minor} to be an integral multiple of {minor} of the source")


def projection(operation: Operation, map_: AffineMap) -> Iterator[str]:
    """Refuse maps of which a result is neither a dimension nor zero, or that use a dimension twice."""
    dimensions = [it.position for it in map_.results if isinstance(it, AffineDimension)]
    if len(dimensions) + map_.results.count(AffineConstant(0)) != len(map_.results):
        only = "(at most one dim or the zero constant can appear in each result)"
        yield op_error(operation, f"requires a projected permutation_map {only}")
    if len(set(dimensions)) != len(dimensions):
        yield op_error(
            operation, "requires a permutation_map that is a permutation (found one dim used more than once)"
        )


def _transfer_mask(operation: Operation, value: VectorType, map_: AffineMapAttribute) -> Iterator[str]:
    for mask in operation.group("mask"):
        inferred = inferred_mask(value, map_)
        if differ(mask.type, inferred):
            types = f"('{inferred}') and mask operand type ('{mask.type}')"
            yield op_error(operation, f"inferred mask type {types} don't match")
