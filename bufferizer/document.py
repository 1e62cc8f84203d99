"""A document read: sections, modules, segments and their operations. Everything that looks at a file starts here.

``read_document(text)`` is a pure function; what it finds out of each segment is kept by content, and what it finds out
of a document is taken over from the one before, so that reading a document again after an edit costs only what the edit
touched. Segments with the same text and the same aliases share their operations: facts about operations are kept per
module, never per document.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import zip_longest

from bufferizer.analysis.alike import Likeness, likeness
from bufferizer.buffer_model.options import Semantics
from bufferizer.diagnostics import Diagnostic, Place, Related, Severity
from bufferizer.dialects.registry import Registry, default_registry
from bufferizer.ir.alias_names import AliasNames
from bufferizer.ir.aliases import Aliases, mentioned_names
from bufferizer.ir.lowering import LoweredSegment, lower_segment
from bufferizer.ir.never_closed import UNCLOSED_BRACE, Part, end_of_region
from bufferizer.ir.operation import Operation
from bufferizer.ir.parsing import parse_type
from bufferizer.ir.types import UNKNOWN
from bufferizer.kept import Kept, kept_by_arguments
from bufferizer.syntax.edition import Edition, marked_edition, written_edition
from bufferizer.syntax.nodes import SegmentSyntax
from bufferizer.syntax.outline import ModuleOutline, SectionOutline, outline_sections
from bufferizer.syntax.parse_again import parse_again
from bufferizer.syntax.segments import Segment, SegmentKind
from bufferizer.syntax.split_text import SplitText, changed_part
from bufferizer.syntax.tree import parse_segment
from bufferizer.text import Span

_Pairs = tuple[tuple[str, str], ...]
# LLVM 14 wrote `!t = type tensor<4xf32>`.
_OLD_TYPE_ALIAS = re.compile(r"\Atype\s+")
# Segments kept in memory: those of a few large documents and their latest versions.
_KEPT = 16384


@dataclass(frozen=True, slots=True, eq=False)
class Content:
    """A segment with its operations, wherever it stands: all spans in it are relative to it.

    ``mentioned`` are the aliases in its text, ``relevant`` those of them that are defined. ``undefined`` are the names
    of values that another segment may define, ``outer`` those that one does. ``is_wrong``: there is an error in it.
    ``registry`` are the dialects it was read with.
    """

    segment: Segment
    mentioned: frozenset[str]
    relevant: _Pairs
    outer: _Pairs
    syntax: SegmentSyntax
    operations: tuple[Operation, ...]
    diagnostics: tuple[Diagnostic, ...]
    undefined: frozenset[str]
    is_wrong: bool
    registry: Registry

    @property
    def is_linked(self) -> bool:
        """Tell whether it uses or defines values that other segments have to do with."""
        return bool(self.undefined) or any(operation.results for operation in self.operations)

    @property
    def likeness(self) -> Likeness | None:
        """What the only operation of the segment is like; None where there are several, or it depends on others."""
        if len(self.operations) != 1 or self.is_linked or self.outer:
            return None
        return likeness(self.segment.text, (self.segment.kind, self.relevant))


@dataclass(frozen=True, slots=True, eq=False)
class ReadSegment:
    """A segment with its operations at a place of a document: all spans in it are relative to ``start``."""

    content: Content
    start: int

    @property
    def kind(self) -> SegmentKind:
        """What the segment holds."""
        return self.content.segment.kind

    @property
    def text(self) -> str:
        """The text of the segment."""
        return self.content.segment.text

    @property
    def syntax(self) -> SegmentSyntax:
        """What the text looks like."""
        return self.content.syntax

    @property
    def operations(self) -> tuple[Operation, ...]:
        """The operations at the segment's top level."""
        return self.content.operations

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What is wrong with the text."""
        return self.content.diagnostics

    @property
    def registry(self) -> Registry:
        """The dialects the segment was read with."""
        return self.content.registry

    @property
    def end(self) -> int:
        """Where the segment ends in the document."""
        return self.start + len(self.text)

    def written_operations(self) -> Iterator[Operation]:
        """Yield all operations the text contains, parents before children; those only implied are left out."""
        return (operation for operation in self.all_operations() if not operation.implicit)

    def all_operations(self) -> Iterator[Operation]:
        """Yield all operations, parents before children."""
        for top_level in self.operations:
            yield from top_level.walk()


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
        return AliasNames(ordered, self.segments[0].registry.edition if self.segments else Edition.TODAY)


@dataclass(frozen=True, eq=False)
class Document:
    """A document read. What has to do with places in it is found out when it is asked for.

    ``aliases`` are those of each section. ``flawed`` are the numbers of the segments with diagnostics. ``is_linked``:
    more than one segment may have to do with a value. ``is_sound``: it is known already that there are no problems
    between segments. ``registry`` are the dialects it was read with, those of its edition.
    """

    split: SplitText
    registry: Registry
    contents: tuple[Content, ...]
    outlines: tuple[SectionOutline, ...]
    aliases: tuple[Aliases, ...]
    flawed: frozenset[int]
    is_linked: bool
    is_sound: bool = False

    @property
    def text(self) -> str:
        """The text of the document."""
        return self.split.text

    @cached_property
    def segments(self) -> tuple[ReadSegment, ...]:
        """All segments, which put together are the text."""
        return tuple(map(ReadSegment, self.contents, self.split.starts))

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The sections, at least one."""
        return tuple(
            Section(self.segments[outline.first : outline.last], aliases, self._module(outline.implicit))
            for outline, aliases in zip(self.outlines, self.aliases, strict=True)
        )

    def _module(self, outline: ModuleOutline) -> Module:
        header = self.segments[outline.header] if outline.header is not None else None
        close = self.segments[outline.close] if outline.close is not None else None
        members = tuple([self.segments[number] for number in outline.members])
        return Module(header, close, members, tuple(map(self._module, outline.modules)))

    @cached_property
    def is_known_sound(self) -> bool:
        """Whether there are no problems between segments, braces in them that are never closed left aside."""
        return self.is_sound or not any(self._known_problems())

    @cached_property
    def problems(self) -> tuple[tuple[ReadSegment, Diagnostic], ...]:
        """What is wrong between segments; each segment has problems of its own besides."""
        return (*(() if self.is_sound else self._known_problems()), *_never_closed(self))

    def _known_problems(self) -> Iterator[tuple[ReadSegment, Diagnostic]]:
        yield from _unclosed(self)
        for section in self.sections:
            yield from _redefined_aliases(section)
        yield from _redefined_symbols(self.sections)

    def diagnostics(self) -> Iterator[tuple[ReadSegment, Diagnostic]]:
        """Yield everything that is wrong with the text, with the segment its places are relative to."""
        for segment in self.segments:
            for diagnostic in segment.diagnostics:
                yield segment, diagnostic
        yield from self.problems

    def segment_at(self, offset: int) -> ReadSegment | None:
        """Return the segment that holds the code point at ``offset``; the last one at the end of the text."""
        return self.segments[self.split.number_at(offset)] if self.segments and offset >= 0 else None

    def section_of(self, segment: ReadSegment) -> Section | None:
        """Return the section a segment belongs to."""
        return next((section for section in self.sections if any(own is segment for own in section.segments)), None)

    def modules(self) -> Iterator[Module]:
        """Yield all modules of all sections, implicit ones that hold nothing but one module left out."""
        for section in self.sections:
            yield from section.module.walk()


def defined_symbol(operation: Operation) -> str | None:
    """Return the name of the symbol an operation defines, None where it defines none."""
    text = operation.attributes.get("sym_name")
    return text[1:-1] if text is not None and len(text) > 1 and text[0] == text[-1] == '"' else None


def read_document(
    text: str | SplitText,
    registry: Registry | None = None,
    semantics: Semantics = Semantics.AUTO,
    before: Document | None = None,
) -> Document:
    """Read a document with the dialects of ``registry``; without it, of the edition that the text is written in.

    ``semantics`` has a say in which edition that is. ``before`` is an earlier version, read in the same way, of which
    the result takes over what has not changed. Never raises; what is wrong with the text is in the result.
    """
    split = text if isinstance(text, SplitText) else SplitText.of(text)
    after = _read_change(split, before) if before is not None else None
    if after is not None:
        return after
    dialects = registry if registry is not None else default_registry(semantics.edition(marked_edition(split.segments)))
    return _read(split, dialects, before.contents if before is not None else ())


# -- Segments


def _syntax(text: str, kind: SegmentKind, before: Content | None = None) -> SegmentSyntax:
    """Return what a segment looks like; ``before`` is what was read of one that is much like it."""
    if before is None or kind is not SegmentKind.ITEM:
        return _parsed.of((text, kind), None)
    edited = partial(parse_again, before.syntax, before.segment.text)
    return _parsed.of((text, kind), None, lambda *_: edited(text) or parse_segment(text, kind))


_parsed: Kept[tuple[str, SegmentKind], None, SegmentSyntax] = Kept(lambda key, _: parse_segment(*key), _KEPT)


@kept_by_arguments(_KEPT)
def _lowered(text: str, kind: SegmentKind, aliases: _Pairs, outer: _Pairs, registry: Registry) -> LoweredSegment:
    """Lower a segment under the aliases it mentions; ``outer`` are names of other segments' values with their types."""
    types = {name: parse_type(type_) or UNKNOWN for name, type_ in outer}
    return lower_segment(text, _syntax(text, kind), Aliases(dict(aliases)), registry, types)


def _content(
    segment: Segment,
    aliases: Aliases,
    registry: Registry,
    known: Content | None = None,
    outer: _Pairs = (),
    before: Content | None = None,
) -> Content:
    """Read a segment.

    ``known`` is what was read of it before, perhaps under other circumstances, ``before`` what was read of the segment
    of which an edit made it.
    """
    mentioned = known.mentioned if known is not None else mentioned_names(segment.text)
    relevant = aliases.relevant(mentioned)
    if known is not None and (known.relevant, known.outer, known.registry) == (relevant, outer, registry):
        return known
    syntax = _syntax(segment.text, segment.kind, before)
    lowered = _lowered(segment.text, segment.kind, relevant, outer, registry)
    is_wrong = any(diagnostic.severity is Severity.ERROR for diagnostic in lowered.diagnostics)
    found = (lowered.operations, lowered.diagnostics, lowered.undefined)
    return Content(segment, mentioned, relevant, outer, syntax, *found, is_wrong, registry)


def _read(split: SplitText, registry: Registry, before: Iterable[Content]) -> Document:
    """Read a document from its beginning, but each segment only if it, or what it refers to, is new."""
    known = {content.segment: content for content in before}
    outlines = outline_sections([segment.kind for segment in split.segments])
    contents: list[Content] = []
    aliases: list[Aliases] = []
    for outline in outlines:
        segments = split.segments[outline.first : outline.last]
        aliases.append(Aliases(_definitions(segments)))
        contents += _read_section(segments, aliases[-1], registry, known)
    is_linked = any(content.is_linked for content in contents)
    return Document(split, registry, tuple(contents), outlines, tuple(aliases), _flawed(contents), is_linked)


def _read_section(
    segments: Sequence[Segment], aliases: Aliases, registry: Registry, known: Mapping[Segment, Content]
) -> list[Content]:
    read = [_content(segment, aliases, registry, known.get(segment)) for segment in segments]
    if any(content.undefined for content in read):
        for number, outer in _outer_values(read):
            read[number] = _content(segments[number], aliases, registry, read[number], outer)
    return read


def _read_change(split: SplitText, before: Document) -> Document | None:
    """Read what has changed; None where that is not all that has to be read."""
    part = first, old_end, new_end = changed_part(before.split.segments, split.segments)
    old = before.contents[first:old_end]
    kinds = [content.segment.kind for content in old]
    new_kinds = [segment.kind for segment in split.segments[first:new_end]]
    if before.is_linked or SegmentKind.SPLIT in (*kinds, *new_kinds):
        return None
    if _editions(content.segment for content in old) != _editions(split.segments[first:new_end]):
        return None
    section = bisect_right(before.outlines, first, key=lambda outline: outline.first) - 1
    aliases = before.aliases[section]
    new = tuple(
        _content(segment, aliases, before.registry, before=edited)
        for segment, edited in zip_longest(split.segments[first:new_end], old[: new_end - first])
    )
    if any(content.syntax.aliases for content in (*old, *new)) or any(content.is_linked for content in new):
        return None
    contents = (*before.contents[:first], *new, *before.contents[old_end:])
    same = kinds == new_kinds
    outlines = before.outlines if same else outline_sections([segment.kind for segment in split.segments])
    is_sound = same and before.is_known_sound and _symbols_in(old) == _symbols_in(new)
    flawed = _flawed(new, first).union(part.moved(before.flawed))
    return Document(split, before.registry, contents, outlines, before.aliases, flawed, False, is_sound)


def _flawed(contents: Sequence[Content], first: int = 0) -> frozenset[int]:
    return frozenset(number for number, content in enumerate(contents, first) if content.diagnostics)


def _editions(segments: Iterable[Segment]) -> Counter[Edition | None]:
    return Counter(written_edition(segment.text) for segment in segments)


def _symbols_in(contents: Iterable[Content]) -> list[list[str | None]]:
    return [[defined_symbol(operation) for operation in content.operations] for content in contents]


def _outer_values(contents: Sequence[Content]) -> list[tuple[int, _Pairs]]:
    """Return, for segments that use values of other segments of their module, those values and their types."""
    modules = [0]
    module_of: list[int] = []
    defined: dict[tuple[int, str], str] = {}
    for number, content in enumerate(contents):
        if content.segment.kind is SegmentKind.MODULE_OPEN:
            modules.append(number + 1)
        elif content.segment.kind is SegmentKind.MODULE_CLOSE and len(modules) > 1:
            modules.pop()
        module_of.append(modules[-1])
        for operation in content.operations:
            for value in operation.results:
                defined.setdefault((modules[-1], value.name), str(value.type))
    found: list[tuple[int, _Pairs]] = []
    for number, content in enumerate(contents):
        names = sorted(name for name in content.undefined if (module_of[number], name) in defined)
        if names:
            found.append((number, tuple((name, defined[module_of[number], name]) for name in names)))
    return found


def _definitions(segments: Sequence[Segment]) -> dict[str, str]:
    definitions: dict[str, str] = {}
    for segment in segments:
        for alias in _syntax(segment.text, segment.kind).aliases:
            value = segment.text[alias.value.start : alias.value.end]
            definitions.setdefault(alias.name, _OLD_TYPE_ALIAS.sub("", value, 1) if alias.name[0] == "!" else value)
    return definitions


# -- Problems between segments


def _unclosed(document: Document) -> Iterator[tuple[ReadSegment, Diagnostic]]:
    for header, brace in _open_modules(document):
        place = Place(brace)
        yield document.segments[header], Diagnostic("unclosed-bracket", Severity.ERROR, UNCLOSED_BRACE, place)


def _open_modules(document: Document) -> Iterator[tuple[int, Span]]:
    """Yield the headers of modules that are never closed, and their braces."""
    for module in (module for outline in document.outlines for module in outline.implicit.walk()):
        if module.header is not None and module.close is None:
            brace = max(document.contents[module.header].segment.text.rfind("{"), 0)
            yield module.header, Span(brace, brace + 1)


def _never_closed(document: Document) -> Iterator[tuple[ReadSegment, Diagnostic]]:
    """Say of each section with a brace that is never closed what the compiler says of the first one."""
    if document.registry.edition is not Edition.TODAY:
        return
    unclosed = sorted(
        (number, diagnostic.place.span)
        for number in document.flawed
        for diagnostic in document.contents[number].diagnostics
        if diagnostic.message == UNCLOSED_BRACE
    )
    if not document.is_sound:
        unclosed = sorted([*unclosed, *_open_modules(document)])
    sections: set[int] = set()
    for number, brace in unclosed:
        section = bisect_right(document.outlines, number, key=lambda outline: outline.first) - 1
        if section not in sections:
            sections.add(section)
            yield _end_of_region(document, document.outlines[section], number, brace)


def _end_of_region(
    document: Document, outline: SectionOutline, number: int, brace: Span
) -> tuple[ReadSegment, Diagnostic]:
    contents = document.contents[outline.first : outline.last]
    while contents and contents[-1].segment.kind is SegmentKind.SPLIT:
        contents = contents[:-1]
    parts = [
        Part(
            content.segment.text,
            content.operations,
            min((alias.name_span.start for alias in content.syntax.aliases), default=None),
        )
        for content in contents
    ]
    found, span, message = end_of_region(parts, number - outline.first, brace)
    segment = ReadSegment(contents[found], document.split.starts[outline.first + found])
    return segment, Diagnostic("unclosed-bracket", Severity.ERROR, message, Place(span))


def _redefined_aliases(section: Section) -> Iterator[tuple[ReadSegment, Diagnostic]]:
    found: set[str] = set()
    for segment in section.segments:
        for alias in segment.syntax.aliases:
            if alias.name in found:
                what = "type" if alias.name.startswith("!") else "attribute"
                message = f"redefinition of {what} alias id '{alias.name[1:]}'"
                yield segment, Diagnostic("bad-attribute", Severity.ERROR, message, Place(alias.name_span))
            found.add(alias.name)


def _redefined_symbols(sections: Sequence[Section]) -> Iterator[tuple[ReadSegment, Diagnostic]]:
    for section in sections:
        for module in section.implicit.walk():
            for symbol in module.all_symbols():
                first = module.symbols[symbol.name]
                if first.operation is not symbol.operation or first.segment.start != symbol.segment.start:
                    yield symbol.segment, _redefined(symbol, first)


def _redefined(symbol: Symbol, first: Symbol) -> Diagnostic:
    place = Place(symbol.operation.symbol_span)
    original = Place(first.operation.symbol_span, symbol=symbol.name)
    return Diagnostic(
        "redefined-symbol",
        Severity.ERROR,
        f"redefinition of symbol named '{symbol.name}'",
        place,
        (Related("see existing symbol definition here", original),),
    )
