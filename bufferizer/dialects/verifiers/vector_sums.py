"""What is refused of products and sums of vectors: contractions, outer products, reductions and scans.

Source: mlir/lib/Dialect/Vector/IR/VectorOps.cpp.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bufferizer.dialects.verifiers.checks import Table, differ
from bufferizer.dialects.verifiers.vector_parts import flags, vector
from bufferizer.ir.affine import AffineDimension, AffineMap
from bufferizer.ir.attributes import (
    AffineMapAttribute,
    ArrayAttribute,
    BoolAttribute,
    DenseArrayAttribute,
    IntegerAttribute,
)
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import UNKNOWN, FloatType, IndexType, IntegerType, Type, VectorType, element_type
from bufferizer.ir.verification import op_error

# The kinds of combining that take floats (the last two are LLVM 14's), and those that take integers; others take both.
OF_FLOATS = frozenset({"minnumf", "maxnumf", "minimumf", "maximumf", "minf", "maxf"})
OF_INTEGERS = frozenset({"minui", "minsi", "maxui", "maxsi", "and", "or", "xor"})


def kind_of(operation: Operation) -> str:
    """Return how an op combines elements: ``add`` where it does not say."""
    return operation.attributes.get("kind", "").partition("<")[2].rstrip(">") or "add"


def combines(kind: str, element: Type) -> bool:
    """Tell whether such elements may be combined in such a way (isSupportedCombiningKind)."""
    if isinstance(element, FloatType):
        return kind not in OF_INTEGERS
    return not isinstance(element, (IntegerType, IndexType)) or kind not in OF_FLOATS


def _outerproduct(operation: Operation) -> Iterator[str]:
    left, right = (operand.type for operand in operation.operands[:2])
    result = operation.results[0].type
    if not isinstance(left, VectorType) or not isinstance(result, VectorType) or right == UNKNOWN:
        return
    if len(left.shape) != 1:
        yield op_error(operation, "expected 1-d vector for operand #1")
    if isinstance(right, VectorType):
        if len(right.shape) != 1:
            yield op_error(operation, "expected 1-d vector for operand #2")
        if len(result.shape) != 2:
            yield op_error(operation, "expected 2-d vector result")
    elif len(result.shape) != 1:
        yield op_error(operation, "expected 1-d vector result")
    if left.shape[0] != result.shape[0]:
        yield op_error(operation, "expected #1 operand dim to match result dim #1")
    if isinstance(right, VectorType):
        if right.shape[0] != result.shape[1]:
            yield op_error(operation, "expected #2 operand dim to match result dim #2")
        if any(left.scalable) and not any(right.scalable):
            yield op_error(operation, "expected either both or only #2 operand dim to be scalable")
    if len(operation.operands) > 2 and differ(operation.operands[2].type, result):
        yield op_error(operation, "expected operand #3 of same type as result type")
    if not combines(kind_of(operation), result.element):
        yield op_error(operation, "unsupported outerproduct type")


# -- Contractions


def _maps(operation: Operation) -> list[AffineMap] | None:
    attribute = operation.attribute("indexing_maps")
    entries = attribute.elements if isinstance(attribute, ArrayAttribute) else ()
    maps = [entry.map for entry in entries if isinstance(entry, AffineMapAttribute)]
    return maps if len(maps) == len(entries) and entries else None


def _iterators(operation: Operation) -> list[bool] | None:
    """Return for each iterator whether it is a reduction."""
    attribute = operation.attribute("iterator_types")
    if not isinstance(attribute, ArrayAttribute):
        return None
    return ["reduction" in str(getattr(entry, "text", entry)) for entry in attribute.elements]


def _dimensions(map_: AffineMap) -> list[int]:
    return [it.position for it in map_.results if isinstance(it, AffineDimension)]


def _contract(operation: Operation) -> Iterator[str]:
    types = [operand.type for operand in operation.operands[:3]]
    maps, iterators = _maps(operation), _iterators(operation)
    left, right = types[:2]
    if maps is None or iterators is None or UNKNOWN in types:
        return
    if not isinstance(left, VectorType) or not isinstance(right, VectorType):
        return
    if len(maps) != 3:
        yield op_error(operation, "expected an indexing map for each vector operand")
        return
    for number, (map_, type_) in enumerate(zip(maps, types)):
        yield from _map_problems(operation, number, map_, type_, len(iterators))
    pairs = list(_shared(maps[0], maps[1]))
    contracted = [pair for pair in pairs if iterators[pair[0]]]
    batch = [pair for pair in pairs if not iterators[pair[0]]]
    if not contracted:
        yield op_error(operation, "expected at least one contracting dimension pair")
    for called, found in (("contracting", contracted), ("batch", batch)):
        if any(left.shape[one] != right.shape[other] for _, one, other in found):
            yield op_error(operation, f"invalid {called} dimension map")
    yield from _output(
        operation, (left, right), maps, len(left.shape) + len(right.shape) - len(pairs) - len(contracted)
    )
    if not combines(kind_of(operation), element_type(operation.results[0].type)):
        yield op_error(operation, "unsupported contraction type")


def _map_problems(operation: Operation, number: int, map_: AffineMap, type_: Type, iterators: int) -> Iterator[str]:
    which, rank = f"expected indexing map {number}", len(type_.shape) if isinstance(type_, VectorType) else 0
    if map_.symbols:
        yield op_error(operation, f"{which} to have no symbols")
    if map_.dimensions != iterators:
        yield op_error(operation, f"{which} to have {iterators} number of inputs")
    if len(map_.results) != rank:
        yield op_error(operation, f"{which} to have {rank} number of outputs")
    dimensions = _dimensions(map_)
    if len(dimensions) != len(map_.results) or len(set(dimensions)) != len(dimensions):
        yield op_error(operation, f"{which} to be a projected permutation of its inputs")


def _shared(first: AffineMap, second: AffineMap) -> Iterator[tuple[int, int, int]]:
    """Yield the iterators that both maps use, with the dimensions that they stand for."""
    one, other = _dimensions(first), _dimensions(second)
    for iterator in range(first.dimensions):
        if iterator in one and iterator in other:
            yield iterator, one.index(iterator), other.index(iterator)


def _output(
    operation: Operation, sides: tuple[VectorType, VectorType], maps: Sequence[AffineMap], free: int
) -> Iterator[str]:
    """Refuse a result that is not what is left of both sides; ``free`` is the number of dimensions left."""
    given = [operation.operands[2].type, operation.results[0].type]
    are_vectors = [isinstance(type_, VectorType) for type_ in given]
    if (free == 0 and any(are_vectors)) or (free > 0 and not all(are_vectors)):
        yield op_error(operation, "invalid accumulator/result vector shape")
        return
    if free == 0:
        return
    extents: dict[int, tuple[int, bool]] = {}
    for side, map_ in zip(sides, maps):
        extents.update(zip(_dimensions(map_), zip(side.shape, flags(side))))
    if len(extents) != maps[0].dimensions:
        yield op_error(operation, "expected all dimensions to be either a LHS or a RHS dimension")
        return
    left = [extents[dimension] for dimension in _dimensions(maps[2])]
    expected = vector([size for size, _ in left], element_type(given[1]), [scales for _, scales in left])
    if any(type_ != expected for type_ in given):
        yield op_error(operation, f"invalid accumulator/result vector shape, expected: '{expected}'")


# -- Reductions


def _multi_reduction(operation: Operation) -> Iterator[str]:
    source, result, attribute = operation.operands[0].type, operation.results[0].type, None
    attribute = operation.attribute("reduction_dims")
    if not isinstance(source, VectorType) or not isinstance(attribute, DenseArrayAttribute) or result == UNKNOWN:
        return
    kept = [number for number in range(len(source.shape)) if number not in attribute.values]
    shape, scalable = [source.shape[it] for it in kept], [flags(source)[it] for it in kept]
    inferred = vector(shape, source.element, scalable) if kept else source.element
    if result != inferred:
        yield op_error(operation, f"destination type '{result}' is incompatible with source type '{source}'")


def _scan(operation: Operation) -> Iterator[str]:
    source, initial = (operand.type for operand in operation.operands[:2])
    attribute = operation.attribute("reduction_dim")
    if not isinstance(source, VectorType) or not isinstance(initial, VectorType):
        return
    if not isinstance(attribute, IntegerAttribute) or isinstance(attribute, BoolAttribute):
        return
    rank, dimension = len(source.shape), attribute.value
    if dimension >= rank:
        yield op_error(operation, f"reduction dimension {dimension} has to be less than {rank}")
    if len(initial.shape) != rank - 1:
        yield op_error(operation, f"initial value rank {len(initial.shape)} has to be equal to {rank - 1}")
    if (*source.shape[:dimension], *source.shape[dimension + 1 :]) != initial.shape:
        yield op_error(operation, "incompatible input/initial value shapes")
    if not combines(kind_of(operation), source.element):
        yield op_error(operation, f"unsupported reduction type '{source.element}' for kind '{kind_of(operation)}'")


VERIFIERS: Table = {
    "vector.contract": _contract,
    "vector.multi_reduction": _multi_reduction,
    "vector.outerproduct": _outerproduct,
    "vector.scan": _scan,
}
