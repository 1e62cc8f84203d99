"""Fixes for operations that the releases between LLVM 14 and today's wrote in another way."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from bufferizer.document import ReadSegment
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.results import Action, ActionKind, Finding
from bufferizer.ir.operation import Operation
from bufferizer.ir.parsing import parse_type
from bufferizer.ir.scanning import skip_space
from bufferizer.ir.types import MemRefType, TensorType, Type, UnrankedMemRefType, UnrankedTensorType, VectorType
from bufferizer.rewrite.edits import Edit
from bufferizer.syntax.edition import Edition
from bufferizer.text import Span

_CODES = frozenset({"unknown-operation", "unreadable-operation"})
_START = attrgetter("span.start")
_COLON = re.compile(r"\s+:\s+")
_SIZES = re.compile(r"\s*\[(?P<sizes>[^\[\]]*)\](?P<rest>.*)", re.DOTALL)

# From the text behind an operation's former name to that behind today's; None where it is not of the former form.
_Renewal = Callable[[str], "str | None"]


def renewals(analysed: AnalysedDocument, span: Span, findings: Sequence[Finding]) -> Iterator[Action]:
    """Offer to write the operation that ``span`` touches as today's release does, and all others of the document."""
    if analysed.options.semantics.release is not Edition.TODAY:
        return
    wrong = sorted((finding for finding in findings if finding.code in _CODES), key=_START)
    segment = analysed.document.segment_at(span.start)
    if not wrong or segment is None:
        return
    here = [it for it in _changes(segment, wrong) if it.span.touches(span) or it.mended.span.touches(span)]
    for change in here:
        title = f"Write this as today's {change.name}"
        yield Action(title, ActionKind.QUICK_FIX, change.edits, (change.mended,), preferred=True)
    changes = [change for each in analysed.document.segments for change in _changes(each, wrong)] if here else []
    if len(changes) > 1:
        edits = tuple(edit for change in changes for edit in change.edits)
        mended = tuple(change.mended for change in changes)
        yield Action("Write all of this file that has a new form so", ActionKind.QUICK_FIX, edits, mended)


@dataclass(frozen=True, slots=True)
class _Change:
    """What makes an operation at ``span`` one of today's of that ``name``; ``mended`` is what was found wrong."""

    name: str
    span: Span
    edits: tuple[Edit, ...]
    mended: Finding


def _changes(segment: ReadSegment, wrong: Sequence[Finding]) -> Iterator[_Change]:
    for operation in segment.operations:
        for inner in operation.walk():
            mended = _finding_of(inner, segment, wrong) if inner.syntax.name in _RENEWALS else None
            if mended is None or inner.syntax.generic:
                continue
            name, renewal = _RENEWALS[inner.syntax.name]
            own_name, behind = inner.syntax.name_span, Span(inner.syntax.name_span.end, inner.syntax.span.end)
            renewed = renewal(segment.text[slice(*behind)])
            if renewed is not None:
                edits = (Edit(own_name.shift(segment.start), name), Edit(behind.shift(segment.start), renewed))
                yield _Change(name, inner.syntax.span.shift(segment.start), edits, mended)


def _finding_of(operation: Operation, segment: ReadSegment, wrong: Sequence[Finding]) -> Finding | None:
    """Return what was found wrong with an operation: in it, or where something is missing, at what comes next."""
    span = operation.syntax.span
    place = Span(span.start, skip_space(segment.text, span.end, len(segment.text))).shift(segment.start)
    first = bisect_left(wrong, place.start, key=_START)
    return wrong[first] if first < len(wrong) and wrong[first].span.start <= place.end else None


def _same(rest: str) -> str:
    return rest


def _parted(rest: str) -> tuple[str, str, str]:
    """Part what stands behind a name at its last colon between spaces."""
    colons = list(_COLON.finditer(rest))
    return (rest[: colons[-1].start()], colons[-1][0], rest[colons[-1].end() :]) if colons else (rest, "", "")


def _cast(rest: str, *, is_to_tensor: bool) -> str | None:
    """Give a cast between tensors and memrefs both types, where it has that of the memref."""
    before, colon, written = _parted(rest)
    memref = parse_type(written)
    tensor = _tensor_of(memref)
    if not colon or tensor is None:
        return None
    return f"{before}{colon}{written} to {tensor}" if is_to_tensor else f"{before}{colon}{tensor} to {written}"


def _tensor_of(memref: Type | None) -> Type | None:
    if isinstance(memref, MemRefType):
        return TensorType(memref.shape, memref.element)
    return UnrankedTensorType(memref.element) if isinstance(memref, UnrankedMemRefType) else None


def _to_tensor(rest: str) -> str | None:
    return _cast(rest, is_to_tensor=True)


def _to_buffer(rest: str) -> str | None:
    return rest if re.search(r"\bto memref<", rest) else _cast(rest, is_to_tensor=False)


def _broadcast(rest: str) -> str | None:
    """Name the type of what is broadcast, which is that of the vector's elements."""
    before, colon, written = _parted(rest)
    vector = parse_type(written)
    return f"{before}{colon}{vector.element} to {written}" if colon and isinstance(vector, VectorType) else None


def _empty(rest: str) -> str | None:
    """Pass over the sizes that the type says already."""
    match = _SIZES.fullmatch(rest)
    if match is None:
        return None
    sizes = [size.strip() for size in match["sizes"].split(",")]
    return f"({', '.join(size for size in sizes if size.startswith('%'))}){match['rest']}"


def _expand_shape(rest: str) -> str | None:
    """Say the sizes of what is expanded where its type has all of them."""
    before, colon, types = _parted(rest)
    expanded = parse_type(types.rpartition(" into ")[2])
    if not colon or "output_shape" in before or not isinstance(expanded, TensorType) or None in expanded.shape:
        return None
    return f"{before} output_shape [{', '.join(map(str, expanded.shape))}]{colon}{types}"


# Today's name of an operation, by the former one, and what is to be done to what stands behind it.
_RENEWALS: dict[str, tuple[str, _Renewal]] = {
    "arith.maxf": ("arith.maximumf", _same),
    "arith.minf": ("arith.minimumf", _same),
    "bufferization.to_memref": ("bufferization.to_buffer", _to_buffer),
    "bufferization.to_tensor": ("bufferization.to_tensor", _to_tensor),
    "linalg.init_tensor": ("tensor.empty", _empty),
    "tensor.expand_shape": ("tensor.expand_shape", _expand_shape),
    "tensor.pack": ("linalg.pack", _same),
    "tensor.unpack": ("linalg.unpack", _same),
    "vector.splat": ("vector.broadcast", _broadcast),
}
