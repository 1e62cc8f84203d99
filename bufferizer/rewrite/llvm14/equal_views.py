"""Which views of a bufferized function go in the clean-up of LLVM 14: those that nobody uses, and equal ones.

Equal views are merged so that an insertion into the place something was extracted from is seen to copy a buffer onto
itself. Sizes and casts fold before that. Sources: MemRefOps.cpp (DimOp::fold, foldMemRefCast) and CSE.cpp of LLVM 14.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from bufferizer.ir.layouts import is_generalised
from bufferizer.ir.operation import Operation, OpResult, Value
from bufferizer.ir.static_values import StaticOrValue, constant_integer, mixed_values
from bufferizer.ir.types import MemRefType

VIEWS = frozenset({"memref.cast", "memref.dim", "memref.subview"})
# Ops besides those of linalg that take what is cast in place of a cast.
FOLDS_CASTS = frozenset(
    "affine.load affine.store memref.cast memref.copy memref.dealloc memref.dim memref.load memref.store memref.subview"
    " vector.transfer_read vector.transfer_write".split()
)


def views_that_go(root: Operation) -> tuple[set[Operation], dict[Operation, Value]]:
    """Return the views that are not used, and those that are another value."""
    sizes = _known_sizes(root)
    unused = _unused_views(root, sizes)
    return unused, _equal_views(root, unused, sizes)


def replaced(value: Value, merged: Mapping[Operation, Value]) -> Value:
    """Return what a value is once views have been merged."""
    while isinstance(value, OpResult) and value.owner in merged:
        value = merged[value.owner]
    return value


def _known_sizes(root: Operation) -> dict[Operation, Value]:
    """Return the dims of what was allocated, or cut out, with a size that is a value, and these values (DimOp::fold).

    %0 = memref.alloc(%n) : memref<?xf32>
    %1 = memref.cast %0 : memref<?xf32> to memref<?xf32, #map>
    %2 = memref.dim %1, %c0 : memref<?xf32, #map>               // is %n
    """
    sizes = {}
    for operation in root.walk():
        size = _size(operation) if operation.name == "memref.dim" else None
        if isinstance(size, Value):
            sizes[operation] = size
    return sizes


def _size(dim: Operation) -> StaticOrValue | None:
    source, index = dim.operands
    number = constant_integer(index.value)
    made = source.value.defining_operation
    while made is not None and made.name == "memref.cast":
        made = made.operands[0].value.defining_operation
    type_ = made.results[0].type if made is not None and made.results else None
    if made is None or number is None or not isinstance(type_, MemRefType) or not 0 <= number < len(type_.shape):
        return None
    if made.name in ("memref.alloc", "memref.alloca") and type_.shape[number] is None:
        return made.group("dynamicSizes")[type_.shape[:number].count(None)].value
    if made.name == "memref.subview":
        sizes = mixed_values(made, "static_sizes", "sizes")
        return sizes[number] if len(sizes) == len(type_.shape) else None
    return None


def _unused_views(root: Operation, folded: Mapping[Operation, Value]) -> set[Operation]:
    """Return the views that nobody uses, but for other such views and for sizes that have folded."""
    unused: set[Operation] = set()
    sizes: set[Value] = set()
    for operation in reversed(list(root.walk())):
        used = any(
            result in sizes or any(use.owner not in unused for use in result.uses) for result in operation.results
        )
        if operation in folded and used:
            sizes.add(folded[operation])
        if operation.name in VIEWS and (operation in folded or not used):
            unused.add(operation)
    return unused


def _equal_views(root: Operation, unused: set[Operation], folded: Mapping[Operation, Value]) -> dict[Operation, Value]:
    """Return the views that equal one that comes before them, with that one."""
    merged = dict(folded)
    passed_over = {*unused, *_casts_that_fold(root)}
    _find_equal_views(root, {}, merged, passed_over)
    return merged


def _find_equal_views(
    operation: Operation, known: dict[object, Operation], merged: dict[Operation, Value], passed_over: set[Operation]
) -> None:
    for region in operation.regions:
        for block in region.blocks:
            here = dict(known)
            for nested in block.operations:
                if nested.name in VIEWS and nested not in passed_over:
                    first = here.setdefault(_key(nested, merged, passed_over), nested)
                    if first is not nested:
                        merged[nested] = first.results[0]
                _find_equal_views(nested, here, merged, passed_over)


def _key(operation: Operation, merged: Mapping[Operation, Value], passed_over: Collection[Operation]) -> object:
    values = tuple(_before_casts(replaced(operand.value, merged), passed_over) for operand in operation.operands)
    return operation.name, values, tuple(sorted(operation.attributes.items())), str(operation.results[0].type)


def _before_casts(value: Value, passed_over: Collection[Operation]) -> Value:
    while isinstance(value, OpResult) and value.owner.name == "memref.cast" and value.owner in passed_over:
        value = value.owner.operands[0].value
    return value


def _casts_that_fold(root: Operation) -> set[Operation]:
    """Return the casts that only ops use which take what is cast instead (foldMemRefCast, SubViewOpMemRefCastFolder).

    They are gone when equal operations are merged, and with them the place where others could be found:

        %1 = memref.cast %0 : memref<4xf32> to memref<?xf32>
        %2 = memref.load %1[%i] : memref<?xf32>                     // loads from %0
        scf.if ... { %3 = memref.cast %0 : memref<4xf32> to memref<?xf32>    // stays
    """
    return {operation for operation in root.walk() if operation.name == "memref.cast" and _is_folded_by_all(operation)}


def _is_folded_by_all(cast: Operation) -> bool:
    ranked = isinstance(cast.operands[0].type, MemRefType) and isinstance(cast.results[0].type, MemRefType)
    return ranked and all(_takes_what_is_cast(use.owner, cast) for use in cast.results[0].uses)


def _takes_what_is_cast(user: Operation, cast: Operation) -> bool:
    """Tell whether an op folds a cast that it uses; a subview does if sizes are forgotten (canFoldIntoConsumerOp)."""
    if user.name == "memref.subview":
        return is_generalised(cast.operands[0].type, cast.results[0].type)
    return user.name in FOLDS_CASTS or user.dialect == "linalg"
