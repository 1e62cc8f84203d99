"""What the affine dialect's verifiers refuse. Source: mlir/lib/Dialect/Affine/IR/AffineOps.cpp."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from bufferizer.dialects.verifiers.checks import Table, differ
from bufferizer.ir.affine import AffineMap
from bufferizer.ir.attributes import (
    AffineMapAttribute,
    ArrayAttribute,
    Attribute,
    DenseArrayAttribute,
    DenseElementsAttribute,
)
from bufferizer.ir.operation import BlockArgument, Operation, OpOperand, OpResult, Value
from bufferizer.ir.types import MemRefType, TensorType, VectorType
from bufferizer.ir.verification import Verifier, op_error

_LOOPS = ("affine.for", "affine.parallel")
# What a search for the loops that a value depends on looks at; nobody computes an index from more.
_MOST_VALUES = 32


def _map(operation: Operation, name: str = "map") -> AffineMap | None:
    attribute = operation.attribute(name)
    return attribute.map if isinstance(attribute, AffineMapAttribute) else None


# -- Dimensions and symbols


def _loop_of(value: Value) -> str | None:
    """Return the name of the loop that counts with a value, None if it is no loop's."""
    if not isinstance(value, BlockArgument):
        return None
    name = value.block.parent_operation.name
    if name == "affine.for" or name.startswith("scf."):
        return name if value.index == 0 or name != "affine.for" else None
    return name if name == "affine.parallel" else None


def _varies(value: Value) -> bool:
    """Tell whether a value is certain to be no symbol: what a loop counts with, or what is computed from that."""
    waiting, seen = [value], {value}
    while waiting and len(seen) <= _MOST_VALUES:
        next_ = waiting.pop()
        if _loop_of(next_) is not None:
            return True
        if isinstance(next_, OpResult) and next_.owner.dialect == "arith":
            operands = [operand.value for operand in next_.owner.operands]
            waiting += [operand for operand in operands if operand not in seen]
            seen.update(operands)
    return False


def _is_no_dimension(value: Value) -> bool:
    """Tell whether a value is certain to be no dimension, as what affine loops count with is (isValidDim)."""
    if isinstance(value, BlockArgument):
        return (_loop_of(value) or "").startswith("scf.")
    return isinstance(value, OpResult) and value.owner.dialect == "arith" and _varies(value)


def _identifiers(operation: Operation, operands: Sequence[OpOperand], map_: AffineMap) -> Iterator[str]:
    """Check what a map is given (verifyDimAndSymbolIdentifiers)."""
    for position, operand in enumerate(operands):
        if position < map_.dimensions and _is_no_dimension(operand.value):
            yield op_error(operation, "operand cannot be used as a dimension id")
        if position >= map_.dimensions and _varies(operand.value):
            yield op_error(operation, "operand cannot be used as a symbol")


def loop_bounds(lower: str, upper: str) -> Verifier:
    """Return the check of a loop's bounds, of which those attributes are the maps."""

    def check(operation: Operation) -> Iterator[str]:
        for side, name in (("lower", lower), ("upper", upper)):
            map_ = _map(operation, name)
            if map_ is not None:
                yield from _identifiers(operation, operation.group(f"{side}BoundOperands"), map_)

    return check


def any_identifiers(operation: Operation, operands: Sequence[OpOperand], _map: AffineMap) -> Iterator[str]:
    """Check what LLVM 14's loads and stores are given: dimensions and symbols, in whichever place."""
    if any(_is_no_dimension(operand.value) and _varies(operand.value) for operand in operands):
        yield op_error(operation, "index must be a dimension or symbol identifier")


# -- Maps


def _counted(operation: Operation) -> Iterator[str]:
    """Check that a map is given as many operands as it takes."""
    map_ = _map(operation)
    if map_ is not None and len(operation.operands) != map_.dimensions + map_.symbols:
        yield op_error(operation, "operand count and affine map dimension and symbol count must match")


def mapped_to_one(operation: Operation) -> Iterator[str]:
    """Check that ``affine.apply`` is given what its map takes, and gives one value."""
    map_ = _map(operation)
    if map_ is None:
        return
    if not operation.syntax.generic and len(operation.operands) != map_.dimensions + map_.symbols:
        yield f"custom op '{operation.name}' dimension or symbol index mismatch"
    yield from _counted(operation)
    if len(map_.results) != 1:
        yield op_error(operation, "mapping must produce one value")


def _apply(operation: Operation) -> Iterator[str]:
    yield from mapped_to_one(operation)
    map_ = _map(operation)
    if map_ is not None and any(_loop_of(operand.value) in _LOOPS for operand in operation.operands[map_.dimensions :]):
        yield "dimensional operand cannot be used as a symbol"


_Identifiers = Callable[[Operation, Sequence[OpOperand], AffineMap], Iterator[str]]


def access(identifiers: _Identifiers, *, stores: bool = False, vectors: bool = False) -> Verifier:
    """Return the check of a load or store (verifyMemoryOpIndexing and what comes before and after it).

    ``identifiers`` checks what the map is given.
    """

    def check(operation: Operation) -> Iterator[str]:
        (memref,) = operation.group("memref")
        type_, map_ = memref.type, _map(operation)
        if not isinstance(type_, MemRefType) or map_ is None:
            return
        value = operation.operands[0].type if stores else operation.results[0].type
        if not vectors and differ(value, type_.element):
            what = "value to store must have the same type as memref element type"
            yield op_error(operation, what if stores else "result type must match element type of memref")
        if len(map_.results) != len(type_.shape):
            yield op_error(operation, "affine map num results must equal memref rank")
        indices = operation.group("indices")
        if len(indices) != map_.dimensions + map_.symbols:
            yield op_error(operation, "expects as many subscripts as affine map inputs")
        yield from identifiers(operation, indices, map_)
        if vectors and isinstance(value, VectorType) and differ(value.element, type_.element):
            yield op_error(operation, "requires memref and vector types of the same elemental type")

    return check


def _delinearize(operation: Operation) -> Iterator[str]:
    basis = operation.attribute("static_basis")
    if isinstance(basis, DenseArrayAttribute) and len(operation.results) - len(basis.values) not in (0, 1):
        yield op_error(operation, "should return an index for each basis element and up to one extra index")


# -- Parallel loops, and what ends bodies


def _parallel(operation: Operation) -> Iterator[str]:
    body = operation.regions[0].entry if operation.regions else None
    steps, reductions = operation.attribute("steps"), operation.attribute("reductions")
    groups = [operation.attribute(f"{side}BoundsGroups") for side in ("lower", "upper")]
    if body is None or not isinstance(steps, ArrayAttribute) or not isinstance(reductions, ArrayAttribute):
        return
    counts = [_length(group) for group in groups]
    if {len(body.arguments), *counts} != {len(steps.elements)}:
        bounds = f"map groups for lower ({counts[0]}) and upper bound ({counts[1]})"
        given = f"region arguments ({len(body.arguments)}) and the number of {bounds}"
        what = f"the number of {given}, and the number of steps ({len(steps.elements)}) must all match"
        yield op_error(operation, what)
    if len(reductions.elements) != len(operation.results):
        yield op_error(operation, "a reduction must be specified for each output")


def _length(groups: Attribute | None) -> int:
    """Return how many numbers ``dense<1> : tensor<2xi32>`` holds, or ``dense<1> : vector<2xi32>``."""
    type_ = groups.type if isinstance(groups, DenseElementsAttribute) else None
    return type_.shape[0] or 0 if isinstance(type_, TensorType | VectorType) and type_.shape else 0


def _yield(operation: Operation) -> Iterator[str]:
    around = operation.parent_operation
    if around is None or around.name not in (*_LOOPS, "affine.if"):
        yield op_error(operation, "only terminates affine.if/for/parallel regions")
    elif len(around.results) != len(operation.operands):
        yield op_error(operation, "parent of yield must have same number of results as the yield operands")
    elif any(differ(operand.type, result.type) for operand, result in zip(operation.operands, around.results)):
        yield op_error(operation, "types mismatch between yield op and its parent")


VERIFIERS: Table = {
    "affine.apply": _apply,
    "affine.delinearize_index": _delinearize,
    "affine.for": loop_bounds("lowerBoundMap", "upperBoundMap"),
    "affine.load": access(_identifiers),
    "affine.max": _counted,
    "affine.min": _counted,
    "affine.parallel": _parallel,
    "affine.store": access(_identifiers, stores=True),
    "affine.vector_load": access(_identifiers, vectors=True),
    "affine.vector_store": access(_identifiers, stores=True, vectors=True),
    "affine.yield": _yield,
}
