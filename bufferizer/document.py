"""A document read: sections, modules, segments and their operations. Everything that looks at a file starts here.

``read_document(text)`` is a pure function; what it finds out of each segment is kept by content, so that reading a
document again after an edit costs only what the edit touched. Segments with the same text and the same aliases share
their operations: facts about operations are kept per module, never per document.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from bufferizer.buffer_model.options import Semantics
from bufferizer.diagnostics import Diagnostic, Place, Related, Severity
from bufferizer.dialects.registry import Registry, default_registry
from bufferizer.ir.alias_names import AliasNames
from bufferizer.ir.aliases import Aliases
from bufferizer.ir.lowering import LoweredSegment, lower_segment
from bufferizer.ir.operation import Operation
from bufferizer.ir.parsing import parse_type
from bufferizer.ir.types import UNKNOWN
from bufferizer.syntax.edition import marked_edition
from bufferizer.syntax.nodes import SegmentSyntax
from bufferizer.syntax.segments import Segment, SegmentKind, split_segments, unclosed_modules
from bufferizer.syntax.tree import parse_segment
from bufferizer.text import Span

# Segments kept in memory: those of a few large documents and their latest versions.
_KEPT = 16384


@dataclass(frozen=True, slots=True)
class ReadSegment:
    """A segment with its operations. All spans in it are relative to ``start``, its place in the document.

    ``registry`` are the dialects it was read with.
    """

    kind: SegmentKind
    start: int
    text: str
    syntax: SegmentSyntax
    operations: tuple[Operation, ...]
    diagnostics: tuple[Diagnostic, ...]
    registry: Registry

    @property
    def end(self) -> int:
        """Where the segment ends in the document."""
        return self.start + len(self.text)

    def written_operations(self) -> Iterator[Operation]:
        """Yield all operations the text contains, parents before children; those only implied are left out."""
        for top_level in self.operations:
            for operation in top_level.walk():
                if not operation.implicit:
                    yield operation


@dataclass(frozen=True, slots=True)
class Symbol:
    """An operation with a name that others refer to, and the segment it stands in."""

    name: str
    operation: Operation
    segment: ReadSegment


@dataclass(frozen=True)
class Module:
    """A module: the one a ``header`` opens (``close`` is None where it is never closed), or a section's implicit one.

    ``members`` are the segments with the module's own operations, ``modules`` the modules written in it.
    """

    header: ReadSegment | None
    close: ReadSegment | None
    members: tuple[ReadSegment, ...]
    modules: tuple[Module, ...]

    @property
    def operation(self) -> Operation | None:
        """The ``builtin.module`` operation, None for the implicit one."""
        return self.header.operations[0] if self.header is not None and self.header.operations else None

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        """The module's own operations, in the order of the text, without the modules in it."""
        return tuple(operation for member in self.members for operation in member.operations)

    @cached_property
    def symbols(self) -> Mapping[str, Symbol]:
        """The operations that define a symbol in this module, the first one of each name."""
        symbols: dict[str, Symbol] = {}
        for symbol in self.all_symbols():
            symbols.setdefault(symbol.name, symbol)
        return symbols

    def all_symbols(self) -> Iterator[Symbol]:
        """Yield every operation of this module that defines a symbol, nested modules included."""
        holders = [*self.members, *(module.header for module in self.modules if module.header is not None)]
        for holder in sorted(holders, key=lambda holder: holder.start):
            for operation in holder.operations:
                name = defined_symbol(operation)
                if name is not None:
                    yield Symbol(name, operation, holder)

    def walk(self) -> Iterator[Module]:
        """Yield this module and all modules in it, outer before inner."""
        yield self
        for module in self.modules:
            yield from module.walk()


@dataclass(frozen=True)
class Section:
    """What stands between two ``// -----`` lines: a file of its own for all that names mean."""

    segments: tuple[ReadSegment, ...]
    aliases: Aliases
    implicit: Module

    @cached_property
    def module(self) -> Module:
        """The top-level module: the only one written, if there is nothing beside it, else the implicit one."""
        if len(self.implicit.modules) == 1 and not self.implicit.operations:
            return self.implicit.modules[0]
        return self.implicit

    @cached_property
    def alias_names(self) -> AliasNames:
        """The aliases mlir-opt would print for this section."""
        ordered = (operation for segment in self.segments for operation in segment.operations)
        return AliasNames(ordered)


@dataclass(frozen=True)
class Document:
    """A document read. ``problems`` are those between segments; each segment has its own besides.

    ``registry`` are the dialects it was read with, those of its edition.
    """

    text: str
    registry: Registry
    sections: tuple[Section, ...]
    segments: tuple[ReadSegment, ...]
    problems: tuple[tuple[ReadSegment, Diagnostic], ...] = ()
    _starts: list[int] = field(default_factory=list, repr=False)

    def diagnostics(self) -> Iterator[tuple[ReadSegment, Diagnostic]]:
        """Yield everything that is wrong with the text, with the segment its places are relative to."""
        for segment in self.segments:
            for diagnostic in segment.diagnostics:
                yield segment, diagnostic
        yield from self.problems

    def segment_at(self, offset: int) -> ReadSegment | None:
        """Return the segment that holds the code point at ``offset``; the last one at the end of the text."""
        index = bisect_right(self._starts, offset) - 1
        return self.segments[index] if index >= 0 else None

    def section_of(self, segment: ReadSegment) -> Section | None:
        """Return the section a segment belongs to."""
        return next((section for section in self.sections if any(own is segment for own in section.segments)), None)

    def modules(self) -> Iterator[Module]:
        """Yield all modules of all sections, implicit ones that hold nothing but one module left out."""
        for section in self.sections:
            yield from section.module.walk()


@dataclass(frozen=True, slots=True)
class WrittenOperation:
    """An operation in the text: where its name stands in the document, its full name, and its types' texts."""

    name_span: Span
    name: str
    operand_types: tuple[str, ...]
    result_types: tuple[str, ...]


def written_operations(document: Document) -> Iterator[WrittenOperation]:
    """Yield every operation the text contains, in its order; operations that are only implied are left out.

    Types are printed as mlir-opt does, with the aliases it makes up (`Section.alias_names`).
    """
    for section in document.sections:
        print_type = section.alias_names.type_text
        for segment in section.segments:
            for operation in segment.written_operations():
                yield WrittenOperation(
                    operation.name_span.shift(segment.start),
                    operation.name,
                    tuple(print_type(operand.value.type) for operand in operation.operands),
                    tuple(print_type(result.type) for result in operation.results),
                )


def defined_symbol(operation: Operation) -> str | None:
    """Return the name of the symbol an operation defines, None where it defines none."""
    text = operation.attributes.get("sym_name")
    return text[1:-1] if text is not None and len(text) > 1 and text[0] == text[-1] == '"' else None


def read_document(text: str, registry: Registry | None = None, semantics: Semantics = Semantics.AUTO) -> Document:
    """Read a document with the dialects of ``registry``; without it, of the edition that the text is written in.

    ``semantics`` has a say in which edition that is. Never raises; what is wrong with the text is in the result.
    """
    segments = split_segments(text)
    dialects = registry if registry is not None else default_registry(semantics.edition(marked_edition(segments)))
    sections: list[Section] = []
    pending: list[Segment] = []
    read: list[ReadSegment] = []
    for segment in segments:
        pending.append(segment)
        if segment.kind is SegmentKind.SPLIT:
            sections.append(_read_section(pending, dialects))
            pending = []
    sections.append(_read_section(pending, dialects))
    for section in sections:
        read.extend(section.segments)
    problems = [*_unclosed(segments, read), *_redefined_symbols(sections)]
    return Document(text, dialects, tuple(sections), tuple(read), tuple(problems), [segment.start for segment in read])


# -- Segments


@lru_cache(maxsize=_KEPT)
def _syntax(text: str, kind: SegmentKind) -> SegmentSyntax:
    return parse_segment(text, kind)


_Pairs = tuple[tuple[str, str], ...]


@lru_cache(maxsize=_KEPT)
def _lowered(text: str, kind: SegmentKind, aliases: _Pairs, outer: _Pairs, registry: Registry) -> LoweredSegment:
    """Lower a segment under the aliases it mentions; ``outer`` are names of other segments' values with their types."""
    types = {name: parse_type(type_) or UNKNOWN for name, type_ in outer}
    return lower_segment(text, _syntax(text, kind), Aliases(dict(aliases)), registry, types)


def _read_section(segments: Sequence[Segment], registry: Registry) -> Section:
    aliases = Aliases(_definitions(segments))
    relevant = [aliases.relevant_to(segment.text) for segment in segments]
    lowered = [
        _lowered(segment.text, segment.kind, mentioned, (), registry)
        for segment, mentioned in zip(segments, relevant, strict=True)
    ]
    if any(result.undefined for result in lowered):
        for number, outer in _outer_values(segments, lowered):
            segment = segments[number]
            lowered[number] = _lowered(segment.text, segment.kind, relevant[number], outer, registry)
    read = [
        ReadSegment(
            segment.kind,
            segment.start,
            segment.text,
            _syntax(segment.text, segment.kind),
            result.operations,
            result.diagnostics,
            registry,
        )
        for segment, result in zip(segments, lowered, strict=True)
    ]
    return Section(tuple(read), aliases, _assemble(read))


def _outer_values(segments: Sequence[Segment], lowered: Sequence[LoweredSegment]) -> list[tuple[int, _Pairs]]:
    """Return, for segments that use values of other segments of their module, those values and their types."""
    modules = [0]
    module_of: list[int] = []
    defined: dict[tuple[int, str], str] = {}
    for number, (segment, result) in enumerate(zip(segments, lowered, strict=True)):
        if segment.kind is SegmentKind.MODULE_OPEN:
            modules.append(number + 1)
        elif segment.kind is SegmentKind.MODULE_CLOSE and len(modules) > 1:
            modules.pop()
        module_of.append(modules[-1])
        for operation in result.operations:
            for value in operation.results:
                defined.setdefault((modules[-1], value.name), str(value.type))
    found: list[tuple[int, _Pairs]] = []
    for number, result in enumerate(lowered):
        names = sorted(name for name in result.undefined if (module_of[number], name) in defined)
        if names:
            found.append((number, tuple((name, defined[module_of[number], name]) for name in names)))
    return found


def _definitions(segments: Sequence[Segment]) -> dict[str, str]:
    definitions: dict[str, str] = {}
    for segment in segments:
        for alias in _syntax(segment.text, segment.kind).aliases:
            definitions.setdefault(alias.name, segment.text[alias.value.start : alias.value.end])
    return definitions


# -- Modules


class _OpenModule:
    """A module whose end has not come yet."""

    def __init__(self, header: ReadSegment | None) -> None:
        self.header = header
        self.members: list[ReadSegment] = []
        self.modules: list[Module] = []

    def close(self, segment: ReadSegment | None) -> Module:
        return Module(self.header, segment, tuple(self.members), tuple(self.modules))


def _assemble(segments: Sequence[ReadSegment]) -> Module:
    """Nest the segments of a section by the modules that open and close among them; return the implicit module."""
    stack = [_OpenModule(None)]
    for segment in segments:
        if segment.kind is SegmentKind.MODULE_OPEN:
            stack.append(_OpenModule(segment))
        elif segment.kind is SegmentKind.MODULE_CLOSE and len(stack) > 1:
            closed = stack.pop().close(segment)
            stack[-1].modules.append(closed)
        elif segment.kind is SegmentKind.ITEM:
            stack[-1].members.append(segment)
    while len(stack) > 1:
        unclosed = stack.pop().close(None)
        stack[-1].modules.append(unclosed)
    return stack[0].close(None)


# -- Problems between segments


def _unclosed(segments: Sequence[Segment], read: Sequence[ReadSegment]) -> Iterator[tuple[ReadSegment, Diagnostic]]:
    starts = {segment.start for segment in unclosed_modules(segments)}
    for segment in read:
        if segment.kind is SegmentKind.MODULE_OPEN and segment.start in starts:
            brace = segment.text.rfind("{")
            place = Place(Span(max(brace, 0), max(brace, 0) + 1))
            yield segment, Diagnostic("unclosed-bracket", Severity.ERROR, "this '{' is never closed", place)


def _redefined_symbols(sections: Sequence[Section]) -> Iterator[tuple[ReadSegment, Diagnostic]]:
    for section in sections:
        for module in section.implicit.walk():
            for symbol in module.all_symbols():
                first = module.symbols[symbol.name]
                if first.operation is not symbol.operation or first.segment.start != symbol.segment.start:
                    yield symbol.segment, _redefined(symbol, first)


def _redefined(symbol: Symbol, first: Symbol) -> Diagnostic:
    place = Place(symbol.operation.places.get("sym_name", symbol.operation.name_span))
    original = Place(first.operation.places.get("sym_name", first.operation.name_span), symbol=symbol.name)
    return Diagnostic(
        "redefined-symbol",
        Severity.ERROR,
        f"redefinition of symbol named '{symbol.name}'",
        place,
        (Related("see existing symbol definition here", original),),
    )
