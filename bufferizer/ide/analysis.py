"""A document and everything that can be known of it, computed when it is first asked for.

The features of this package are functions over an `AnalysedDocument`. They share what one of them has computed, and
may run in several threads at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from bufferizer.analysis.module import (
    FunctionAnalysis,
    is_apart,
    is_passed_over,
    shuffles_across,
)
from bufferizer.buffer_model.options import BufferizationOptions, Semantics
from bufferizer.diagnostics import Place
from bufferizer.dialects.registry import Registry
from bufferizer.document import Document, Module, ReadSegment, Section, read_document
from bufferizer.document.contents import Content
from bufferizer.ide.module_facts import Around, ModuleFacts
from bufferizer.ir.operation import Operation
from bufferizer.ir.program import members_of, top_level
from bufferizer.once import Once
from bufferizer.syntax.split_text import SplitText
from bufferizer.text import Span

DEFAULT_OPTIONS = BufferizationOptions()


# The identities of a module's operations, and of those around if they matter; the globals that it sees around it;
# whether it is nested; and the options.
_FactsKey = tuple[tuple[int, ...], tuple[int, ...], tuple[object, ...], bool, BufferizationOptions]


class DocumentCache:
    """What is known of a document's last version, for the parts that the next version leaves unchanged.

    ``note`` is told of each version that is read after another one how long the segments are that are new in it.
    """

    def __init__(self, note: Callable[[int], object] | None = None) -> None:
        self._note = note
        self._document: Document | None = None
        self._semantics = Semantics.AUTO
        self._facts: dict[_FactsKey, ModuleFacts] = {}

    def read(self, text: SplitText, semantics: Semantics) -> Document:
        """Read a version."""
        before = self._document if semantics is self._semantics else None
        last = self._document
        self._document, self._semantics = read_document(text, semantics=semantics, before=before), semantics
        if self._note is not None and last is not None:
            first, _, end = text.changed_since(last.split)
            self._note(sum(len(segment.text) for segment in text.segments[first:end]))
        return self._document

    def operations(self) -> Iterator[Operation]:
        """Yield the top-level operations of the version read last."""
        for content in self._document.contents if self._document is not None else ():
            yield from content.operations

    def facts_of(
        self, modules: list[tuple[Section, Module]], registry: Registry, options: BufferizationOptions
    ) -> list[ModuleFacts]:
        """Return the facts about each module, old ones where all its operations are the same objects.

        Where they depend on the modules around, all operations of the section have to be the same.
        """
        known: dict[_FactsKey, ModuleFacts] = {}
        found: list[ModuleFacts] = []
        seen: dict[int, Around] = {}  # by the identity of the module that sees it
        for section, own in groupby(modules, key=itemgetter(0)):
            around = _identities(section.segments) if shuffles_across(options) else ()
            first = len(found)
            for _, module in own:
                nested = is_apart(options, is_nested=module is not section.module)
                # The facts hold the operations, so the identities in the keys are not given to others.
                outer = seen.get(id(module))
                key = _identities(module.members), around, outer.seen if outer is not None else (), nested, options
                facts = self._facts.get(key) or ModuleFacts(module, registry, options, is_nested=nested, around=outer)
                known[key] = facts
                found.append(facts)
                if module.modules:
                    seen.update(dict.fromkeys(map(id, module.modules), facts.around_those_inside()))
            for facts in found[first:]:
                facts.section = found[first:]
        self._facts = known
        return found


def _identities(segments: Iterable[ReadSegment]) -> tuple[int, ...]:
    return tuple(id(operation) for segment in segments for operation in segment.operations)


def _as_together(member: ReadSegment, content: Content) -> ReadSegment:
    """Return a module's member with the operations that it has together with others."""
    return member if content.operations == member.operations else ReadSegment(content, member.start)


@dataclass(frozen=True, slots=True, eq=False)
class AnalysedModule:
    """A module of a document with the facts about it.

    ``members`` are its segments as they are analysed: with the operations that are part of a program as they are there.
    """

    section: Section
    module: Module
    facts: ModuleFacts
    members: Mapping[int, ReadSegment]  # by their start
    segments: Mapping[Operation, ReadSegment]

    @classmethod
    def of(cls, section: Section, module: Module, facts: ModuleFacts) -> AnalysedModule:
        """Put a module and the facts about it together."""
        contents = iter(facts.contents)
        members = [_as_together(it, next(contents)) if it.operations else it for it in module.members]
        segments = {operation: member for member in members for operation in member.operations}
        return cls(section, module, facts, {member.start: member for member in members}, segments)

    @property
    def is_bufferized(self) -> bool:
        """Tell whether the compiler bufferizes this: a section's module, and in bodies those inside of it too."""
        return not is_passed_over(self.facts.options, is_nested=self.facts.is_nested)

    def is_readable(self) -> bool:
        """Tell whether the section's text is free of errors, as the compiler demands before it bufferizes anything."""
        return not self.facts.problems.get() and not any(map(has_errors, self.section.segments))

    def analysis_of(self, operation: Operation, seconds: float | None = None) -> FunctionAnalysis | None:
        """Return the analysis of the top-level operation around an operation, or of that operation itself.

        With ``seconds``, None where it takes another thread longer than that.
        """
        analysis = self.facts.analysis.get() if seconds is None else self.facts.analysis.get_soon(seconds)
        return analysis.of(top_level(operation)) if analysis is not None else None

    def as_analysed(self, segment: ReadSegment) -> ReadSegment:
        """Return a segment of the document with its operations as they are analysed."""
        return self.members.get(segment.start, segment)

    def is_sound(self, operation: Operation) -> bool:
        """Tell whether the text of the top-level operation around an operation, or of a program, is free of errors."""
        problems = self.facts.problems.get()
        return all(
            (segment := self.segments.get(member)) is not None and not has_errors(segment) and member not in problems
            for member in members_of(top_level(operation))
        )

    def segment_of(self, operation: Operation) -> ReadSegment | None:
        """Return the segment an operation of this module stands in."""
        return self.segments.get(top_level(operation))

    def span_of(self, operation: Operation, span: Span) -> Span | None:
        """Return where a span of the segment of ``operation`` stands in the document."""
        segment = self.segment_of(operation)
        return span.shift(segment.start) if segment is not None else None

    def place(self, place: Place, segment: ReadSegment) -> Span | None:
        """Return where a place reported of ``segment`` stands in the document."""
        if place.symbol is not None:
            symbol = self.module.symbols.get(place.symbol)
            if symbol is None:
                return None
            segment = symbol.segment
        return place.span.shift(segment.start)


@dataclass(frozen=True, slots=True)
class _Homes:
    """Which module and which section each segment belongs to, by the segment's start."""

    modules: Mapping[int, AnalysedModule]
    sections: Mapping[int, Section]


class AnalysedDocument:
    """One version of a document. ``cache`` is that of the version before, if there was one."""

    def __init__(
        self,
        text: str | SplitText,
        options: BufferizationOptions = DEFAULT_OPTIONS,
        cache: DocumentCache | None = None,
    ) -> None:
        self.split = text if isinstance(text, SplitText) else SplitText.of(text)
        self._options = options
        self._cache = cache if cache is not None else DocumentCache()
        self._document = Once(lambda: self._cache.read(self.split, options.semantics))
        self._modules = Once(self._find_modules)
        self._homes = Once(self._find_homes)
        self.is_settled = False  # whether all that findings are made of has been computed

    @property
    def text(self) -> str:
        """The text of the document."""
        return self.split.text

    @property
    def document(self) -> Document:
        """The document as read."""
        return self._document.get()

    @property
    def options(self) -> BufferizationOptions:
        """The options, with the semantics settled: the one asked for, or the one that the document's syntax is of."""
        return self._options.settled(self.document.registry.edition)

    @property
    def modules(self) -> tuple[AnalysedModule, ...]:
        """All modules of all sections; those that only hold another one are left out."""
        return self._modules.get()

    def _find_modules(self) -> tuple[AnalysedModule, ...]:
        placed = [(section, module) for section in self.document.sections for module in section.module.walk()]
        facts = self._cache.facts_of(placed, self.document.registry, self.options)
        return tuple(
            AnalysedModule.of(section, module, known) for (section, module), known in zip(placed, facts, strict=True)
        )

    def module_of(self, segment: ReadSegment) -> AnalysedModule | None:
        """Return the module a segment belongs to; for a module's header, that module."""
        return self._homes.get().modules.get(segment.start)

    def as_analysed(self, segment: ReadSegment) -> ReadSegment:
        """Return a segment with its operations as they are analysed: see `AnalysedModule.members`."""
        module = self.module_of(segment)
        return module.as_analysed(segment) if module is not None else segment

    def section_of(self, segment: ReadSegment) -> Section | None:
        """Return the section a segment belongs to."""
        return self._homes.get().sections.get(segment.start)

    def _find_homes(self) -> _Homes:
        modules = {
            segment.start: module
            for module in self.modules
            for segment in (module.module.header, module.module.close, *module.module.members)
            if segment is not None
        }
        sections = {segment.start: section for section in self.document.sections for segment in section.segments}
        return _Homes(modules, sections)


def has_errors(segment: ReadSegment) -> bool:
    """Tell whether something is wrong with a segment's text."""
    return segment.content.is_wrong


def innermost_operation(segment: ReadSegment, offset: int) -> Operation | None:
    """Return the innermost operation of a segment that the document's ``offset`` touches."""
    found: Operation | None = None
    candidates: Iterator[Operation] = iter(segment.operations)
    position = offset - segment.start
    while True:
        inner = next((entry for entry in candidates if not entry.implicit and entry.span.contains(position)), None)
        if inner is None:
            return found
        found = inner
        candidates = (
            operation
            for region in found.regions
            if region.span.contains(position)
            for block in region.blocks
            for operation in block.operations
        )
