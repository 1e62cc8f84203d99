"""What LLVM 14 refused of ops on vectors. Source: mlir/lib/Dialect/Vector/IR/VectorOps.cpp of that time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import prod

from bufferizer.dialects.llvm14.verifiers import vector_transfers
from bufferizer.dialects.verifiers import vector_parts
from bufferizer.dialects.verifiers.checks import Table, in_turn
from bufferizer.dialects.verifiers.vector import VERIFIERS as TODAY
from bufferizer.dialects.verifiers.vector import insertion, mask_out_of_range, outside, transposition, two_vectors
from bufferizer.dialects.verifiers.vector_parts import numbers
from bufferizer.dialects.verifiers.vector_sums import OF_FLOATS, OF_INTEGERS, combines, kind_of
from bufferizer.ir.attributes import OpaqueAttribute, StringAttribute
from bufferizer.ir.operation import Operation
from bufferizer.ir.static_values import constant_integer
from bufferizer.ir.types import UNKNOWN, Type, VectorType
from bufferizer.ir.verification import LooksBeyond, Verifier, op_error

_LIMIT = "smaller than"
_KINDS = {"add", "mul", *OF_FLOATS, *OF_INTEGERS} - {"minnumf", "maxnumf", "minimumf", "maximumf"}


def _kind(operation: Operation) -> Iterator[str]:
    """Check the name of a combining kind, which an attribute's parser refuses."""
    kind = operation.attribute("kind")
    if isinstance(kind, OpaqueAttribute) and kind_of(operation) not in _KINDS:
        yield f"Unknown combining kind: {kind_of(operation)}"


def _extract(operation: Operation) -> Iterator[str]:
    source, positions = operation.operands[0].type, numbers(operation, "position")
    if not isinstance(source, VectorType):
        return
    if len(positions) > len(source.shape):
        what = f"expected position attribute of rank {_LIMIT} vector rank"
        yield op_error(operation, what) if operation.syntax.generic else f"custom op '{operation.name}' {what}"
    number = outside(positions, source.shape, least=0)
    if number is not None:
        inside = "a non-negative integer smaller than the corresponding vector dimension"
        yield op_error(operation, f"expected position attribute #{number} to be {inside}")


def _element(group: str) -> Verifier:
    """Return the check of an op that takes or inserts an element of the vector ``group``."""

    def check(operation: Operation) -> Iterator[str]:
        type_, position = operation.group(group)[0].type, operation.group("position")
        if not isinstance(type_, VectorType):
            return
        if not type_.shape and position:
            yield op_error(operation, "expected position to be empty with 0-D vector")
        elif len(type_.shape) > 1:
            yield op_error(operation, "unexpected >1 vector rank")
        elif type_.shape and not position:
            yield op_error(operation, "expected position for 1-D vector")

    return check


def _distribution(whole: str, part: str, sizes: str) -> Verifier:
    """Return the check of a vector that threads share; ``sizes`` is how it is worded that parts are of one size."""

    def check(operation: Operation) -> Iterator[str]:
        types = {"result": operation.results[0].type, "vector": operation.group("vector")[0].type}
        all_, one = types[whole], types[part]
        if not isinstance(all_, VectorType) or not isinstance(one, VectorType):
            return
        if len(all_.shape) != len(one.shape):
            yield op_error(operation, "expected source and destination vectors of same rank")
        if any(size % share for size, share in zip(all_.shape, one.shape)):
            yield op_error(operation, sizes)
        distributed = sum(size != share for size, share in zip(all_.shape, one.shape))
        if distributed != len(operation.group("ids")):
            yield op_error(operation, "expected number of ids must match the number of dimensions distributed")

    return check


def _shuffle(operation: Operation) -> Iterator[str]:
    types = [*(operand.type for operand in operation.operands), operation.results[0].type]
    vectors = [type_ for type_ in types if isinstance(type_, VectorType)]
    mask = numbers(operation, "mask")
    if len(vectors) != 3:
        return
    if not mask and not operation.syntax.generic:
        yield f"custom op '{operation.name}' invalid mask length"
    first, second, result = vectors
    if len({len(type_.shape) for type_ in vectors}) > 1:
        yield op_error(operation, "rank mismatch")
    if len({type_.shape[1:] for type_ in vectors}) > 1:
        yield op_error(operation, "dimension mismatch")
    if len(mask) != result.shape[0]:
        yield op_error(operation, "mask length mismatch")
    yield from mask_out_of_range(operation, mask, (first, second), least=0)


def _shape_cast(operation: Operation) -> Iterator[str]:
    types = two_vectors(operation)
    if types is None:
        return
    source, result = types
    if source.element != result.element:
        yield op_error(operation, "source/result vectors must have same element type")
    if prod(source.shape) != prod(result.shape):
        yield op_error(operation, "source/result number of elements must match")
    fewer, more = sorted((source.shape, result.shape), key=len)
    if len(fewer) < len(more) and not _is_grouping(fewer, more):
        yield op_error(operation, "invalid shape cast")


def _is_grouping(fewer: Sequence[int], more: Sequence[int]) -> bool:
    """Tell whether each size is the product of some that follow each other, 1s at the end aside (isValidShapeCast)."""
    left = list(more)
    for number, size in enumerate(fewer):
        product = 1
        while product < size and left:
            product *= left.pop(0)
        if product != size:
            return False
        left = [] if all(it == 1 for it in left) else left
        if all(it == 1 for it in fewer[number + 1 :]):
            break
    return not left


def _reduction(operation: Operation) -> Iterator[str]:
    source, result, kind = operation.operands[0].type, operation.results[0].type, operation.attribute("kind")
    if not isinstance(source, VectorType) or not isinstance(kind, StringAttribute) or result == UNKNOWN:
        return
    if len(source.shape) != 1:
        yield op_error(operation, f"unsupported reduction rank: {len(source.shape)}")
    if kind.value not in _KINDS:
        yield op_error(operation, f"unknown reduction kind: {kind.value}")
    if not combines(kind.value, result):
        yield op_error(operation, f"unsupported reduction type ''{result}'' for kind '{kind.value}'")
    if operation.group("acc"):
        if kind.value not in ("add", "mul"):
            yield op_error(operation, f"no accumulator for reduction kind: {kind.value}")
        if not combines("minf", result):
            yield op_error(operation, f"no accumulator for type: '{result}'")


def _multi_reduction(operation: Operation) -> Iterator[str]:
    source, result = operation.operands[0].type, operation.results[0].type
    if not isinstance(source, VectorType) or result == UNKNOWN:
        return
    dropped = numbers(operation, "reduction_dims")
    kept = tuple(size for number, size in enumerate(source.shape) if number not in dropped)
    inferred: Type = VectorType(kept, source.element) if kept else source.element
    if result != inferred:
        yield f"invalid output vector type: '{result}' (expected: '{inferred}')"


def _scan(operation: Operation) -> Iterator[str]:
    """Check what is checked today, but for the kind."""
    for message in TODAY["vector.scan"](operation):
        if "unsupported reduction type" not in message:
            yield message


def _reshape(operation: Operation) -> Iterator[str]:
    types, fixed = two_vectors(operation), numbers(operation, "fixed_vector_sizes")
    if types is None:
        return
    ends = list(zip(("input", "output"), types))
    for name, type_ in ends:
        if len(type_.shape) != len(operation.group(f"{name}_shape")) + len(fixed):
            yield f"invalid {name} shape for vector type '{type_}'"
    for name, type_ in ends:
        for number, size in enumerate(fixed):
            if size != type_.shape[len(type_.shape) - len(fixed) - number]:
                yield f"fixed vector size must match {name} vector for dim {number}"
    known = [[constant_integer(it.value) for it in operation.group(f"{name}_shape")] for name, _ in ends]
    if not any(None in sizes for sizes in known):
        inputs, outputs = (prod(size or 0 for size in sizes) for sizes in known)
        if inputs != outputs:
            yield "product of input and output shape sizes must match"


_KEPT = ("bitcast", "broadcast", "constant_mask", "create_mask", "type_cast")
VERIFIERS: Table = {
    **vector_transfers.VERIFIERS,
    **{f"vector.{name}": TODAY[f"vector.{name}"] for name in _KEPT},
    "vector.contract": in_turn(_kind, TODAY["vector.contract"]),
    "vector.extract": _extract,
    "vector.extract_map": _distribution(
        "vector", "result", "source vector dimensions must be a multiple of destination vector dimensions"
    ),
    "vector.extract_strided_slice": vector_parts.extraction(_LIMIT),
    "vector.extractelement": _element("vector"),
    "vector.insert": insertion("position", _LIMIT, least=0),
    "vector.insert_map": _distribution(
        "result", "vector", "destination vector size must be a multiple of source vector size"
    ),
    "vector.insert_strided_slice": vector_parts.insertion(_LIMIT),
    "vector.insertelement": _element("dest"),
    "vector.multi_reduction": in_turn(_kind, _multi_reduction),
    "vector.outerproduct": in_turn(_kind, TODAY["vector.outerproduct"]),
    "vector.reduction": _reduction,
    "vector.reshape": LooksBeyond(_reshape),
    "vector.scan": in_turn(_kind, _scan),
    "vector.shape_cast": _shape_cast,
    "vector.shuffle": _shuffle,
    "vector.transpose": transposition("transp"),
}
