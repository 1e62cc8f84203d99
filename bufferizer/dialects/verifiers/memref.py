"""What the memref dialect's verifiers refuse. Source: mlir/lib/Dialect/MemRef/IR/MemRefOps.cpp."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from bufferizer.dialects.verifiers.checks import Table, are_compatible, differ, dynamic_sizes, edge, in_turn, indices
from bufferizer.dialects.verifiers.transfers import start, wait
from bufferizer.dialects.verifiers.views import collapse, expansion, reinterpretation, subview
from bufferizer.ir.affine import AffineDimension
from bufferizer.ir.attributes import AffineMapAttribute, IntegerAttribute
from bufferizer.ir.layouts import (
    as_simplified_map,
    has_identity_layout,
    is_cast_possible,
    strided_layout,
    unknown_numbers,
)
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import AnyMemRefType, FloatType, IntegerType, Layout, MemRefType, StridedLayout, UnknownType
from bufferizer.ir.verification import Verifier, op_error


def _copy(operation: Operation) -> Iterator[str]:
    source, target = (operand.type for operand in operation.operands[:2])
    if not isinstance(source, MemRefType) or not isinstance(target, MemRefType):
        return
    if not are_compatible(source.shape, target.shape):
        yield op_error(operation, "requires the same shape for all operands")


def _cast(operation: Operation) -> Iterator[str]:
    source, target = operation.operands[0].type, operation.results[0].type
    if not isinstance(source, AnyMemRefType) or not isinstance(target, AnyMemRefType):
        return
    is_strided = all(strided_layout(it) is not None for it in (source, target) if isinstance(it, MemRefType))
    if is_strided and not is_cast_possible(source, target):
        yield op_error(operation, f"operand type '{source}' and result type '{target}' are cast incompatible")


def symbols(operation: Operation) -> Iterator[str]:
    """Check that there is a value for each number of the layout that is not known."""
    type_ = operation.results[0].type
    if isinstance(type_, MemRefType):
        wanted, given = unknown_numbers(type_), len(operation.group("symbolOperands"))
        if wanted != given:
            counts = f"expected {wanted}, got {given}"
            yield op_error(operation, f"symbol operand count does not equal memref symbol count: {counts}")


def _memory_space_cast(operation: Operation) -> Iterator[str]:
    source, target = operation.operands[0].type, operation.results[0].type
    if not isinstance(source, AnyMemRefType) or not isinstance(target, AnyMemRefType):
        return
    if replace(source, memory_space=None) != replace(target, memory_space=None):
        yield op_error(operation, f"operand type '{source}' and result type '{target}' are cast incompatible")


def _reshape(operation: Operation) -> Iterator[str]:
    source, shape, result = (it.type for it in (*(use.value for use in operation.operands), operation.results[0]))
    if not isinstance(source, AnyMemRefType) or not isinstance(result, AnyMemRefType):
        return
    if source.element != result.element:
        yield op_error(operation, "element types of source and destination memref types should be the same")
    for which, type_ in (("source", source), ("result", result)):
        if isinstance(type_, MemRefType) and not has_identity_layout(type_):
            yield op_error(operation, f"{which} memref type should have identity affine map")
    if not isinstance(shape, MemRefType) or not isinstance(result, MemRefType) or len(shape.shape) != 1:
        return
    if shape.shape[0] is None:
        what = "cannot use shape operand with dynamic length to reshape to statically-ranked memref type"
        yield op_error(operation, what)
    elif shape.shape[0] != len(result.shape):
        yield op_error(operation, "length of shape operand differs from the result's memref rank")


def _realloc(operation: Operation) -> Iterator[str]:
    source, target = operation.operands[0].type, operation.results[0].type
    if not isinstance(source, MemRefType) or not isinstance(target, MemRefType):
        return
    both = f"for source memref type '{source}' and result memref type '{target}'"
    if source.memory_space != target.memory_space:
        yield f"different memory spaces specified {both}"
    if source.element != target.element:
        yield f"different element types specified {both}"
    is_given = bool(operation.group("dynamicResultSize"))
    if None in target.shape and not is_given:
        yield f"missing dimension operand for result type '{target}'"
    if None not in target.shape and is_given:
        yield f"unnecessary dimension operand for result type '{target}'"


def atomic(float_kinds: Mapping[str, str], integer_kinds: Mapping[str, str]) -> Verifier:
    """Return the check of ``memref.atomic_rmw``; of which type the values must be depends on the kind's number."""

    def check(operation: Operation) -> Iterator[str]:
        memref, kind = operation.operands[1].type, operation.attributes.get("kind", "").partition(":")[0].strip()
        if isinstance(memref, MemRefType) and len(memref.shape) != len(operation.group("indices")):
            yield op_error(operation, "expects the number of subscripts to be equal to memref rank")
        if kind in float_kinds and not isinstance(operation.operands[0].type, FloatType | UnknownType):
            yield op_error(operation, f"with kind '{float_kinds[kind]}' expects a floating-point type")
        if kind in integer_kinds and not isinstance(operation.operands[0].type, IntegerType | UnknownType):
            yield op_error(operation, f"with kind '{integer_kinds[kind]}' expects an integer type")

    return check


# The numbers of arith's AtomicRMWKind.
_FLOAT_KINDS = {"0": "addf", "4": "maximumf", "8": "minimumf", "12": "mulf"}
_INTEGER_KINDS = {
    "1": "addi",
    "2": "andi",
    "6": "maxs",
    "7": "maxu",
    "10": "mins",
    "11": "minu",
    "13": "muli",
    "14": "ori",
    "15": "xori",
}


def _alignment(operation: Operation) -> Iterator[str]:
    value = operation.attribute("alignment")
    if isinstance(value, IntegerAttribute) and value.value > 0 and value.value & (value.value - 1):
        yield op_error(operation, "alignment must be power of 2")


def _scope(operation: Operation) -> Iterator[str]:
    wanted = [result.type for result in operation.results]
    for block in operation.regions[0].blocks if operation.regions else ():
        last = block.terminator
        if last is not None and last.readable and last.name == "memref.alloca_scope.return":
            problem = edge(operation, last, "parent", [operand.type for operand in last.operands], wanted)
            if problem:
                yield problem


def _transpose(operation: Operation) -> Iterator[str]:
    permutation, source = operation.attribute("permutation"), operation.operands[0].type
    if not isinstance(permutation, AffineMapAttribute) or not isinstance(source, MemRefType):
        return
    map_ = permutation.map
    if not map_.is_projected_permutation or len(map_.results) != map_.dimensions:
        yield op_error(operation, "expected a permutation map")
    if map_.dimensions != len(source.shape):
        yield op_error(operation, "expected a permutation map of same rank as the input")
    order = [it.position for it in map_.results if isinstance(it, AffineDimension)]
    yield from _transposed(operation, source, order)


def _transposed(operation: Operation, source: MemRefType, order: Sequence[int]) -> Iterator[str]:
    """Check that the result has the sizes and strides of the source, in another order.

    The identity layout is another one than a strided layout with numbers that are not known, and than ``strided<[1]>``.
    """
    result, layout = operation.results[0].type, strided_layout(source)
    given = strided_layout(result) if isinstance(result, MemRefType) else None
    if not isinstance(result, MemRefType) or layout is None or given is None:
        return
    plain = replace(source, shape=tuple(source.shape[it] for it in order), layout=None)
    expected = StridedLayout(tuple(layout.strides[it] for it in order), layout.offset)
    is_written = None in expected.strides or expected == StridedLayout((1,))
    is_same = given == expected and not (is_written and result.layout is None)
    if not is_same or replace(result, layout=None) != plain:
        canonical = replace(plain, layout=_canonical_layout(plain, expected, is_written=is_written))
        what = f"is not equivalent to the canonical transposed input type '{canonical}'"
        yield op_error(operation, f"result type '{result}' {what}")


def _canonical_layout(plain: MemRefType, layout: StridedLayout, *, is_written: bool) -> Layout | None:
    """Return a strided layout as it is printed once it was simplified (canonicalizeStridedLayout)."""
    if layout == StridedLayout((1,)):
        return layout
    return as_simplified_map(layout) if is_written or layout != strided_layout(plain) else None


def _global(operation: Operation) -> Iterator[str]:
    visibility = operation.attributes.get("sym_visibility")
    if visibility is not None and visibility.startswith('"') and visibility.strip('"') not in _VISIBILITIES:
        words = ", ".join(f'"{word}"' for word in _VISIBILITIES)
        yield op_error(operation, f"visibility expected to be one of [{words}], but got {visibility}")


_VISIBILITIES = ("public", "private", "nested")


def _generic_atomic(operation: Operation) -> Iterator[str]:
    body, result = operation.regions[0].entry, operation.results[0].type
    if body is None:
        return
    if len(body.arguments) != 1:
        yield op_error(operation, "expected single number of entry block arguments")
    if differ(body.arguments[0].type, result):
        yield op_error(operation, "expected block argument of the same type result type")


VERIFIERS: Table = {
    "memref.alloc": in_turn(dynamic_sizes("dynamicSizes"), symbols),
    "memref.alloca": in_turn(dynamic_sizes("dynamicSizes"), symbols),
    "memref.alloca_scope": _scope,
    "memref.assume_alignment": _alignment,
    "memref.atomic_rmw": atomic(_FLOAT_KINDS, _INTEGER_KINDS),
    "memref.collapse_shape": collapse,
    "memref.expand_shape": expansion,
    "memref.generic_atomic_rmw": _generic_atomic,
    "memref.global": _global,
    "memref.memory_space_cast": _memory_space_cast,
    "memref.prefetch": indices("memref", lambda rank, given: "too few indices"),
    "memref.realloc": _realloc,
    "memref.reinterpret_cast": reinterpretation,
    "memref.reshape": _reshape,
    "memref.subview": subview,
    "memref.transpose": _transpose,
    "memref.view": dynamic_sizes("sizes"),
    "memref.cast": _cast,
    "memref.copy": _copy,
    "memref.dma_start": start,
    "memref.dma_wait": wait,
    "memref.load": indices(
        "memref", lambda rank, given: f"incorrect number of indices for load, expected {rank} but got {given}"
    ),
    "memref.store": indices("memref", lambda rank, given: "store index operand count not equal to memref rank"),
}
