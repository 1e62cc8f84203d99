"""What is refused of masks of vectors, and of operations under a mask.

Source: mlir/lib/Dialect/Vector/IR/VectorOps.cpp.
"""

from __future__ import annotations

from collections.abc import Iterator

from bufferizer.dialects.vector_syntax import inferred_mask
from bufferizer.dialects.verifiers.checks import Table, differ
from bufferizer.dialects.verifiers.vector_parts import flags, numbers, vector
from bufferizer.ir.affine import AffineDimension
from bufferizer.ir.attributes import AffineMapAttribute, ArrayAttribute
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import I1, UNKNOWN, Type, VectorType
from bufferizer.ir.verification import op_error


def _constant_mask(operation: Operation) -> Iterator[str]:
    result, sizes = operation.results[0].type, numbers(operation, "mask_dim_sizes")
    if not isinstance(result, VectorType):
        return
    if not result.shape:
        if len(sizes) != 1:
            yield "array attr must have length 1 for 0-D vectors"
        elif sizes[0] not in (0, 1):
            yield "mask dim size must be either 0 or 1 for 0-D vectors"
        return
    if len(sizes) != len(result.shape):
        yield op_error(operation, "must specify array attr of size equal vector result rank")
    if not all(0 <= size <= limit for size, limit in zip(sizes, result.shape)):
        yield op_error(operation, "array attr of size out of bounds of vector result dimension size")
    if 0 in sizes and any(sizes):
        zeros = "expected all mask dim sizes to be zeros, as a result of conjunction with zero mask dim"
        yield op_error(operation, zeros)
    dimensions = zip(flags(result), sizes, result.shape)
    if any(scales and size not in (0, whole) for scales, size, whole in dimensions):
        yield op_error(operation, "only supports 'none set' or 'all set' scalable dimensions")


def _create_mask(operation: Operation) -> Iterator[str]:
    result, given = operation.results[0].type, len(operation.operands)
    if not isinstance(result, VectorType):
        return
    if not result.shape:
        if given != 1:
            yield op_error(operation, "must specify exactly one operand for 0-D create_mask")
    elif given != len(result.shape):
        yield op_error(operation, "must specify an operand for each result vector dimension")


# -- Operations under a mask

# What has a mask of the shape of one of its operands or of its result (getExpectedMaskType).
_MASKED_LIKE = {
    "vector.gather": "indices",
    "vector.multi_reduction": "source",
    "vector.outerproduct": "",
    "vector.reduction": "vector",
}


def _expected_mask(masked: Operation) -> Type | None:
    """Return the type of an operation's mask, unknown where it is not clear; None if it cannot be masked."""
    if masked.name in ("vector.transfer_read", "vector.transfer_write"):
        value = masked.results[0].type if masked.name.endswith("read") else masked.operands[0].type
        return inferred_mask(value, masked.attribute("permutation_map"))
    if masked.name == "vector.contract":
        return _iteration_space(masked)
    like = _MASKED_LIKE.get(masked.name)
    if like is None:
        return None
    type_ = masked.group(like)[0].type if like else masked.results[0].type
    return vector(type_.shape, I1, flags(type_)) if isinstance(type_, VectorType) else UNKNOWN


def _iteration_space(contraction: Operation) -> Type:
    attribute = contraction.attribute("indexing_maps")
    extents: dict[int, tuple[int, bool]] = {}
    for entry, operand in zip(getattr(attribute, "elements", ()), contraction.operands[:2]):
        type_ = operand.type
        if not isinstance(entry, AffineMapAttribute) or not isinstance(type_, VectorType):
            return UNKNOWN
        dimensions = [it.position for it in entry.map.results if isinstance(it, AffineDimension)]
        extents.update(zip(dimensions, zip(type_.shape, flags(type_))))
    iterators = contraction.attribute("iterator_types")
    if not isinstance(iterators, ArrayAttribute) or sorted(extents) != list(range(len(iterators.elements))):
        return UNKNOWN
    space = [extents[number] for number in sorted(extents)]
    return vector([size for size, _ in space], I1, [scales for _, scales in space])


def _mask(operation: Operation) -> Iterator[str]:
    body = operation.regions[0].entry if operation.regions else None
    if body is None:
        return
    inside = [nested for nested in body.operations if nested.name != "vector.yield"]
    end = body.operations[-1] if body.operations and body.operations[-1].name == "vector.yield" else None
    if len(inside) > 1:
        yield op_error(operation, "expects only one operation to mask")
        return
    is_written = end is not None and not end.implicit
    yielded = end.operands if end is not None and is_written else ()
    masked = inside[0] if inside else None
    count = len(yielded) if is_written or masked is None else len(masked.results)
    if count != len(operation.results):
        yield op_error(operation, "expects number of results to match mask region yielded values")
    if masked is None or not masked.readable:
        return
    expected = _expected_mask(masked)
    if expected is None:
        yield op_error(operation, "expects a MaskableOpInterface within the mask region")
        return
    if len(masked.results) != len(operation.results):
        yield op_error(operation, "expects number of results to match maskable operation number of results")
    if is_written and [operand.value for operand in yielded] != list(masked.results):
        all_results = "expects all the results from the MaskableOpInterface to match all the values returned"
        yield op_error(operation, f"{all_results} by the terminator")
    if any(differ(one.type, other.type) for one, other in zip(masked.results, operation.results)):
        yield op_error(operation, "expects result type to match maskable operation result type")
    mask = operation.group("mask")[0].type
    if differ(mask, expected):
        yield op_error(operation, f"expects a '{expected}' mask for the maskable operation")
    for passed in operation.group("passthru"):
        if masked.name not in _TAKING_OTHERS:
            yield op_error(operation, "doesn't expect a passthru argument for this maskable operation")
        elif masked.results and differ(passed.type, masked.results[0].type):
            yield op_error(operation, "expects passthru type to match result type")


# What takes elements from elsewhere where its mask is not set (supportsPassthru).
_TAKING_OTHERS = frozenset({"vector.transfer_read"})

VERIFIERS: Table = {
    "vector.constant_mask": _constant_mask,
    "vector.create_mask": _create_mask,
    "vector.mask": _mask,
}
