"""Strided layouts of memrefs: what subviews, reshapes and casts make of them.

The rules are those of MLIR's MemRefOps.cpp (SubViewOp::inferResultType, ExpandShapeOp::computeExpandedType,
CollapseShapeOp::computeCollapsedType, CastOp::areCastCompatible). None stands for a stride or offset only known at run
time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import count

from bufferizer.ir.affine import (
    AffineBinary,
    AffineConstant,
    AffineDimension,
    AffineExpression,
    AffineMap,
    AffineSymbol,
)
from bufferizer.ir.attributes import AffineMapAttribute, Attribute, OpaqueAttribute, parse_attribute
from bufferizer.ir.parsing import parse_type
from bufferizer.ir.types import (
    Dimension,
    MemRefType,
    OpaqueLayout,
    Shape,
    StridedLayout,
    TensorType,
    Type,
    UnrankedMemRefType,
    UnrankedTensorType,
)

Groups = Sequence[Sequence[int]]


def multiply(first: int | None, second: int | None) -> int | None:
    """Return the product of two sizes; zero stays zero, whatever the other one turns out to be."""
    if first == 0 or second == 0:
        return 0
    return None if first is None or second is None else first * second


def add(first: int | None, second: int | None) -> int | None:
    """Return the sum of two sizes."""
    return None if first is None or second is None else first + second


def identity_strides(shape: Shape) -> tuple[int | None, ...]:
    """Return the strides of a row-major buffer; where there are no elements nothing is known of those further out."""
    strides: list[int | None] = []
    stride: int | None = 1
    for size in reversed(shape):
        strides.append(stride)
        stride = multiply(stride, size) or None
    return tuple(reversed(strides))


def strided_layout(type_: MemRefType) -> StridedLayout | None:
    """Return a memref's strides and offset, None where its layout is not strided (getStridesAndOffset)."""
    if type_.layout is None:
        return StridedLayout(identity_strides(type_.shape), 0)
    if isinstance(type_.layout, StridedLayout):
        return type_.layout
    layout = parse_attribute(type_.layout.text)
    return _strides_of(layout.map) if isinstance(layout, AffineMapAttribute) else None


def _strides_of(map_: AffineMap) -> StridedLayout | None:
    """Return the strides and offset a map computes addresses by; None where it is not linear in its dimensions."""
    terms: list[list[int | None]] = [[0] for _ in range(map_.dimensions + 1)]  # the last ones make up the offset
    if len(map_.results) != 1 or not _add_strides(map_.results[0], 1, terms):
        return None
    *strides, offset = (None if None in parts else sum(part for part in parts if part is not None) for parts in terms)
    return StridedLayout(tuple(strides), offset)


def _add_strides(expression: AffineExpression, factor: int | None, terms: list[list[int | None]]) -> bool:
    """Add what each dimension, and then the rest, contributes to an address; None in ``factor`` is not constant."""
    if isinstance(expression, AffineBinary) and expression.operator == "+":
        return _add_strides(expression.left, factor, terms) and _add_strides(expression.right, factor, terms)
    if isinstance(expression, AffineBinary) and expression.operator == "*":
        constant = expression.right.value if isinstance(expression.right, AffineConstant) else None
        return _add_strides(expression.left, multiply(factor, constant), terms)
    if isinstance(expression, AffineDimension):
        terms[expression.position].append(factor)
        return True
    if isinstance(expression, AffineConstant):
        terms[-1].append(multiply(factor, expression.value))
        return True
    terms[-1].append(None)
    return isinstance(expression, AffineSymbol)


def unknown_numbers(type_: MemRefType) -> int:
    """Return how many symbols a memref's layout has: strides and offset only known at run time, or a map's symbols."""
    if isinstance(type_.layout, OpaqueLayout):
        layout = parse_attribute(type_.layout.text)
        return layout.map.symbols if isinstance(layout, AffineMapAttribute) else 0
    return [*type_.layout.strides, type_.layout.offset].count(None) if type_.layout is not None else 0


def fully_dynamic(type_: Type, memory_space: str | None = None) -> MemRefType | UnrankedMemRefType:
    """Return the memref for a tensor whose strides and offset are unknown (getMemRefTypeWithFullyDynamicLayout)."""
    if isinstance(type_, UnrankedTensorType):
        return UnrankedMemRefType(type_.element, memory_space)
    assert isinstance(type_, TensorType | MemRefType)
    layout = StridedLayout((None,) * len(type_.shape), None)
    return MemRefType(type_.shape, type_.element, layout, memory_space)


def contiguous(type_: Type, memory_space: str | None = None) -> MemRefType | UnrankedMemRefType:
    """Return the memref with identity layout for a tensor (getMemRefTypeWithStaticIdentityLayout)."""
    if isinstance(type_, UnrankedTensorType):
        return UnrankedMemRefType(type_.element, memory_space)
    assert isinstance(type_, TensorType | MemRefType)
    return MemRefType(type_.shape, type_.element, None, memory_space)


def subview_type(
    source: MemRefType,
    offsets: Sequence[int | None],
    sizes: Sequence[int | None],
    strides: Sequence[int | None],
    shape: Shape,
) -> MemRefType | None:
    """Return the type of a subview with the given, possibly rank-reduced, result shape (inferRankReducedResultType).

    None where the source is not strided, has another rank, or the shape is no rank reduction of the sizes.
    """
    layout = strided_layout(source)
    if layout is None or not len(layout.strides) == len(offsets) == len(sizes) == len(strides):
        return None
    offset = layout.offset
    for start, stride in zip(offsets, layout.strides):
        offset = add(offset, multiply(start, stride))
    kept = kept_dimensions(tuple(sizes), shape)
    if kept is None:
        return None
    all_strides = [multiply(step, stride) for step, stride in zip(strides, layout.strides)]
    result = StridedLayout(tuple(all_strides[dimension] for dimension in kept), offset)
    return MemRefType(shape, source.element, result, source.memory_space)


def kept_dimensions(original: Shape, reduced: Shape) -> list[int] | None:
    """Tell which dimensions of a shape remain in one with unit dimensions dropped (computeRankReductionMask)."""
    if len(original) == len(reduced):
        return list(range(len(original)))
    kept: list[int] = []
    for dimension, size in enumerate(original):
        if len(kept) < len(reduced) and size == reduced[len(kept)]:
            kept.append(dimension)
        elif size != 1:
            return None
    return kept if len(kept) == len(reduced) else None


def has_identity_layout(type_: MemRefType) -> bool:
    """Tell whether elements are stored one behind the other from the start (MemRefLayoutAttrInterface::isIdentity).

    ``strided<[1]>`` says so as well, but ``strided<[8, 1]>`` is another affine map than the identity, and so is
    ``strided<[]>``: ``() -> (0)``.
    """
    return type_.layout is None or type_.layout == StridedLayout((1,), 0)


def expanded_type(source: MemRefType, shape: Shape, groups: Groups) -> MemRefType | None:
    """Return the type of an expand_shape's result; None where the source is not strided (computeExpandedType)."""
    if has_identity_layout(source):
        return MemRefType(shape, source.element, None, source.memory_space)
    layout = strided_layout(source)
    if layout is None:
        return None
    strides: list[int | None] = []
    for group, stride in zip(groups, layout.strides):
        inner: list[int | None] = []
        for dimension in reversed(group):
            inner.append(stride)
            stride = multiply(stride, shape[dimension])
        strides.extend(reversed(inner))
    strides.extend([1] * (len(shape) - len(strides)))
    return MemRefType(shape, source.element, StridedLayout(tuple(strides), layout.offset), source.memory_space)


def collapsed_type(source: MemRefType, groups: Groups, *, strict: bool = False) -> MemRefType | None:
    """Return the type of a collapse_shape's result, None where it is no view of the source (computeCollapsedType).

    ``strict`` asks for the collapse to be certain with what is known statically (isGuaranteedCollapsible).
    """
    shape = tuple(_collapsed_size(source.shape, group) for group in groups)
    if has_identity_layout(source):
        return MemRefType(shape, source.element, None, source.memory_space)
    layout = strided_layout(source)
    if layout is None:
        return None
    # A slice of what is not strided has no strides; it is refused in the end.
    known = (*layout.strides, *[None] * (len(source.shape) - len(layout.strides)))
    if not all(_collapsible(source.shape, known, group, strict) for group in groups):
        return None
    strides = tuple(_collapsed_stride(source.shape, known, group) for group in groups)
    return MemRefType(shape, source.element, StridedLayout(strides, layout.offset), source.memory_space)


def _collapsed_size(shape: Shape, group: Sequence[int]) -> Dimension:
    size: Dimension = 1
    for dimension in group:
        extent = shape[dimension]
        if extent is None or size is None:
            return None
        size *= extent
    return size


def _collapsed_stride(shape: Shape, strides: Sequence[int | None], group: Sequence[int]) -> int | None:
    """The stride of a group: that of its last dimension whose size is not 1."""
    inner = list(group)
    while len(inner) > 1 and shape[inner[-1]] == 1:
        inner.pop()
    return strides[inner[-1]] if len(inner) == 1 or shape[inner[-1]] is not None else None


def _collapsible(shape: Shape, strides: Sequence[int | None], group: Sequence[int], strict: bool) -> bool:
    stride = _collapsed_stride(shape, strides, group)
    for dimension in reversed(group[1:]):
        stride = multiply(stride, shape[dimension])
        outer = strides[dimension - 1]
        if shape[dimension - 1] == 1:  # its stride means nothing
            continue
        if strict and (stride is None or outer is None):
            return False
        if stride is not None and outer is not None and stride != outer:
            return False
    return True


def is_cast_safe(source: MemRefType, target: MemRefType) -> bool:
    """Tell whether a memref.cast is valid and cannot fail at run time where static sizes hold.

    This is areCastCompatible plus the check castOrReallocMemRefValue adds: no stride or offset turns from dynamic to
    static.
    """
    if (source.element, source.memory_space) != (target.element, target.memory_space):
        return False
    if len(source.shape) != len(target.shape):
        return False
    if any(None not in (size, other) and size != other for size, other in zip(source.shape, target.shape)):
        return False
    first, second = strided_layout(source), strided_layout(target)
    if first is None or second is None:
        return False
    pairs = [(first.offset, second.offset), *zip(first.strides, second.strides)]
    return all(new is None or (old is not None and old == new) for old, new in pairs)


def is_generalised(source: Type, target: Type) -> bool:
    """Tell whether a memref.cast only forgets sizes, strides, offset (CastOp::canFoldIntoConsumerOp of LLVM 14)."""
    if not isinstance(source, MemRefType) or not isinstance(target, MemRefType):
        return False
    shapes = zip(source.shape, target.shape)
    return is_cast_safe(source, target) and all(new is None or new == old for old, new in shapes)


def is_cast_possible(source: MemRefType | UnrankedMemRefType, target: MemRefType | UnrankedMemRefType) -> bool:
    """Tell whether a memref.cast is valid: nothing known of one type contradicts the other (areCastCompatible)."""
    if (source.element, source.memory_space) != (target.element, target.memory_space):
        return False
    if not isinstance(source, MemRefType) or not isinstance(target, MemRefType):
        return source != target
    if len(source.shape) != len(target.shape):
        return False
    pairs = [*zip(source.shape, target.shape)]
    if source.layout != target.layout:
        first, second = strided_layout(source), strided_layout(target)
        if first is None or second is None:
            return False
        pairs += [*zip(first.strides, second.strides), (first.offset, second.offset)]
    return all(old == new or None in (old, new) for old, new in pairs)


def as_map(layout: StridedLayout) -> OpaqueLayout:
    """Return a strided layout as the affine map that LLVM 14 wrote it as (makeStridedLinearLayoutMap).

    An unknown offset is the first symbol, unknown strides are the others: ``(d0, d1)[s0, s1] -> (d0 * s1 + s0 + d1)``.
    """
    symbols = count()
    offset = f"s{next(symbols)}" if layout.offset is None else str(layout.offset)
    terms = []
    for dimension, stride in enumerate(layout.strides):
        factor = "" if stride == 1 else f" * s{next(symbols)}" if stride is None else f" * {stride}"
        terms.append("0" if stride == 0 else f"d{dimension}{factor}")
    terms = [term for term in terms if term != "0"]
    if layout.offset is None:
        terms.insert(1, offset)
    elif layout.offset or not terms:
        terms.append(offset)
    dimensions = ", ".join(f"d{number}" for number in range(len(layout.strides)))
    unknown = [layout.offset, *layout.strides].count(None)
    names = f"[{', '.join(f's{number}' for number in range(unknown))}]" if unknown else ""
    return OpaqueLayout(f"affine_map<({dimensions}){names} -> ({' + '.join(terms)})>")


def as_simplified_map(layout: StridedLayout) -> OpaqueLayout:
    """Return a strided layout as the affine map that is made of it when it is simplified (canonicalizeStridedLayout).

    If strides are known, an unknown offset comes last: ``(d0, d1)[s0] -> (d0 + d1 * 8 + s0)``.
    """
    if layout.offset is not None or None in layout.strides:
        return as_map(layout)
    text = as_map(StridedLayout(layout.strides, 0)).text
    return OpaqueLayout(text.replace(") -> (", ")[s0] -> (").removesuffix(")>") + " + s0)>")


def with_layout(type_: MemRefType, attribute: Attribute) -> MemRefType:
    """Return the type with the layout an attribute stands for; the identity map is the identity layout."""
    if isinstance(attribute, AffineMapAttribute):
        return replace(
            type_, layout=None if attribute.map.is_identity else OpaqueLayout(f"affine_map<{attribute.map}>")
        )
    text = attribute.text if isinstance(attribute, OpaqueAttribute) else ""
    strided = parse_type(f"memref<{'?x' * len(type_.shape)}{type_.element}, {text}>")
    return replace(type_, layout=strided.layout) if isinstance(strided, MemRefType) else type_
