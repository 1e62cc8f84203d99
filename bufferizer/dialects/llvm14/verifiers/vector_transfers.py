"""What LLVM 14 refused of vectors that are read from and written to memory.

Source: mlir/lib/Dialect/Vector/IR/VectorOps.cpp of that time (verifyTransferOp, verifyPermutationMap).
"""

from __future__ import annotations

from collections.abc import Iterator

from bufferizer.dialects.verifiers.checks import Table, differ, in_turn, indices
from bufferizer.dialects.verifiers.vector_memory import element_match, of_vectors, projection
from bufferizer.ir.affine import AffineConstant, AffineMap
from bufferizer.ir.attributes import AffineMapAttribute, ArrayAttribute, BoolAttribute
from bufferizer.ir.layouts import strided_layout
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import MemRefType, TensorType, Type, VectorType, bit_width
from bufferizer.ir.verification import Verifier, op_error

_ZERO = AffineConstant(0)


def _transfer(operation: Operation) -> Iterator[str]:
    """Check a transfer's map against what it goes between."""
    reads = operation.name == "vector.transfer_read"
    memory = operation.group("base")[0].type
    value = operation.results[0].type if reads else operation.group("valueToStore")[0].type
    attribute = operation.attribute("permutation_map")
    if not isinstance(memory, TensorType | MemRefType) or not isinstance(value, VectorType):
        return
    if not isinstance(attribute, AffineMapAttribute):
        return
    map_ = attribute.map
    if not reads and _ZERO in map_.results:
        yield op_error(operation, "should not have broadcast dimensions")
    if "masked" in operation.attributes:
        yield op_error(operation, "masked attribute has been removed. Use in_bounds instead.")
    yield from _elements(operation, memory.element, value, map_)
    if map_.symbols:
        yield op_error(operation, "requires permutation_map without symbols")
    if map_.dimensions != len(memory.shape):
        yield op_error(operation, "requires a permutation_map with input dims of the same rank as the source type")
    yield from _bounds(operation, map_)
    if reads:
        yield from _padding(operation, memory.element)
    yield from projection(operation, map_)


def _elements(operation: Operation, element: Type, value: VectorType, map_: AffineMap) -> Iterator[str]:
    rank = len(value.shape)
    if isinstance(element, VectorType):
        yield from of_vectors(operation, element, value)
        rank -= len(element.shape)
    else:
        bits, minor = bit_width(element), (bit_width(value.element) or 0) * (value.shape[-1] if value.shape else 1)
        if bits and minor % bits:
            what = "the bitwidth of the minor 1-D vector to be an integral multiple of the bitwidth"
            yield op_error(operation, f"requires {what} of the source element type")
    if len(map_.results) != rank:
        yield op_error(operation, "requires a permutation_map with result dims of the same rank as the vector type")


def _bounds(operation: Operation, map_: AffineMap) -> Iterator[str]:
    bounds = operation.attribute("in_bounds")
    if not isinstance(bounds, ArrayAttribute):
        return
    if len(bounds.elements) != len(map_.results):
        sizes = f"permutation_map results: affine_map<{map_}> vs inBounds of size: {len(bounds.elements)}"
        yield op_error(operation, f"expects the optional in_bounds attr of same rank as {sizes}")
    if any(
        isinstance(result, AffineConstant) and bound == BoolAttribute(False)
        for result, bound in zip(map_.results, bounds.elements)
    ):
        yield op_error(operation, "requires broadcast dimensions to be in-bounds")


def _padding(operation: Operation, element: Type) -> Iterator[str]:
    if differ(operation.group("padding")[0].type, element):
        formal = "requires formal padding and source of the same elemental type"
        of_vectors = "requires source element type and padding type to match."
        yield op_error(operation, of_vectors if isinstance(element, VectorType) else formal)


def _unit_stride(operation: Operation) -> Iterator[str]:
    """Refuse memory of which the innermost dimension is not known to lie side by side."""
    memory = operation.group("base")[0].type
    if isinstance(memory, MemRefType):
        layout = strided_layout(memory)
        if layout is None or (layout.strides and layout.strides[-1] != 1):
            yield op_error(operation, "most minor memref dim must have unit stride")


def _same_size(first: str, second: str, called: str) -> Verifier:
    """Return the check that two vectors of one dimension, operands or the result, have as many elements."""

    def check(operation: Operation) -> Iterator[str]:
        one, other = (
            operation.results[0].type if name == "result" else operation.group(name)[0].type for name in (first, second)
        )
        if isinstance(one, VectorType) and isinstance(other, VectorType) and one.shape != other.shape:
            yield op_error(operation, f"expected {first} dim to match {called} dim")

    return check


def _passed_through(operation: Operation) -> Iterator[str]:
    if differ(operation.group("pass_thru")[0].type, operation.results[0].type):
        yield op_error(operation, "expected pass_thru of same type as result type")


def _stored(*sizes: Verifier) -> Verifier:
    return in_turn(element_match("base", "valueToStore", "element type"), _indices, *sizes)


def _loaded(*sizes: Verifier) -> Verifier:
    return in_turn(element_match("base", "result", "element type"), _indices, *sizes, _passed_through)


_indices = indices("base", lambda rank, _given: f"requires {rank} indices")
_stored_by_mask, _loaded_by_mask = (_same_size(name, "mask", "mask") for name in ("valueToStore", "result"))
_stored_at, _loaded_from = (_same_size(name, "index_vec", "indices") for name in ("valueToStore", "result"))

VERIFIERS: Table = {
    "vector.compressstore": _stored(_stored_by_mask),
    "vector.expandload": _loaded(_loaded_by_mask),
    "vector.gather": _loaded(_loaded_from, _loaded_by_mask),
    "vector.load": in_turn(_unit_stride, element_match("base", "result", "element types"), _indices),
    "vector.maskedload": _loaded(_loaded_by_mask),
    "vector.maskedstore": _stored(_stored_by_mask),
    "vector.scatter": _stored(_stored_at, _stored_by_mask),
    "vector.store": in_turn(_unit_stride, _stored()),
    "vector.transfer_read": in_turn(_indices, _transfer),
    "vector.transfer_write": in_turn(_indices, _transfer),
}
