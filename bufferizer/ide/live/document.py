"""What there is to report of a document while it is edited: what `grouped_findings` finds, for the price of an edit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from bufferizer.analysis.module import Orders, is_apart, orders_across
from bufferizer.configuration.comments import MARK
from bufferizer.diagnostics import Diagnostic, Place, Severity
from bufferizer.document import Document
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.circles_of_calls import circle_finding
from bufferizer.ide.diagnostics import contradictions, expectation_findings, fault_finding, setting_findings
from bufferizer.ide.live.module import LiveModule
from bufferizer.ide.local_findings import (
    NO_FINDINGS,
    NO_SEVERITIES,
    GroupedFindings,
    LocalFindings,
    adjusted,
    local_findings,
    placed,
    together,
)
from bufferizer.ide.results import Finding
from bufferizer.syntax.expectations import EXPECTED
from bufferizer.syntax.outline import ModuleOutline, SectionOutline
from bufferizer.syntax.segments import Segment
from bufferizer.syntax.split_text import SplitText
from bufferizer.text import Span


@dataclass(frozen=True, slots=True, eq=False)
class _Member:
    """A module of a document."""

    section: SectionOutline
    outline: ModuleOutline
    live: LiveModule
    is_readable: bool  # as far as the section's text is concerned
    header: int | None  # the segment that opens the section's module, if it is written

    @property
    def numbers(self) -> Iterator[int]:
        """The segments that are the module's own."""
        if self.outline.header is not None:
            yield self.outline.header
        yield from self.outline.members


class LiveDocument:
    """One version of a document. ``before`` is an earlier one that was gone through to its end."""

    def __init__(self, analysed: AnalysedDocument, before: LiveDocument | None = None) -> None:
        self._analysed = analysed
        self._before = before
        self._marks = _marks(analysed.split, before)
        self._modules: list[_Member] = []
        # Whether all is found out but what only rewriting tells, which is likely to be nothing.
        self.is_likely_known = False

    def is_of(self, analysed: AnalysedDocument) -> bool:
        """Tell whether this is about a version, and gone through to its end, or as good as that."""
        return self._analysed is analysed and (analysed.is_settled or self.is_likely_known)

    def steps(self) -> Iterator[None]:
        """Find out all there is to report, and yield after each costly part: who asks may stop there."""
        document = self._analysed.document
        yield
        before, self._before = self._before, None
        has_told_nothing = before is not None and not before.has_refusals
        around: dict[int, LiveModule] = {}  # by the identities of modules that stand in others
        for number, (section, outline) in enumerate(_modules_of(document)):
            known = before._modules[number].live if before is not None and number < len(before._modules) else None
            contents = outline.own(document.contents)
            top = _top_module(section, document)
            live = LiveModule(
                contents,
                document.registry,
                self._analysed.options,
                known,
                around=around.get(id(outline)),
                is_nested=is_apart(self._analysed.options, is_nested=outline is not top),
                is_written=top.header is not None,
            )
            around.update((id(inner), live) for inner in outline.modules)
            wrong = {number for number in document.flawed if document.contents[number].is_wrong}
            is_readable = not any(section.first <= number < section.last for number in wrong)
            self._modules.append(_Member(section, outline, live, is_readable, top.header))
        orders: dict[int, Orders] = {}  # by the identities of sections
        for member in self._modules:
            if id(member.section) not in orders:
                orders[id(member.section)] = self._orders_across(member.section)
            yield from member.live.steps(orders[id(member.section)])
        # As a rule rewriting has nothing to add where it had nothing to say before.
        self.is_likely_known = has_told_nothing and not self.has_refusals
        yield
        for member in self._modules:
            yield from member.live.rewriting_steps(is_readable=member.is_readable)
        self.is_likely_known = False
        self._analysed.is_settled = True

    @property
    def has_refusals(self) -> bool:
        """Whether rewriting has told of anything."""
        return any(member.live.refusals or member.live.fault for member in self._modules)

    def _orders_across(self, section: SectionOutline) -> Orders:
        members = (member for member in self._modules if member.section is section)
        placed = (entry for member in members for entry in member.live.analysed_operations(member.outline.members))
        document = self._analysed.document
        options = self._analysed.options
        return orders_across(placed, document.registry.rules(options.semantics.release).model, options)

    def grouped(self, severities: Mapping[str, Severity] = NO_SEVERITIES) -> GroupedFindings:
        """Return what was found, once all steps are done. What is found in a segment is made anew if it changes."""
        document = self._analysed.document
        local = self._local(document, severities)
        others = [found for module in self._modules for found in self._of_module(module, local)]
        others += self._of_text(severities)
        wanted = [found for other in others for found in adjusted(other, severities)]
        return GroupedFindings(local, tuple(dict.fromkeys(wanted)))

    def _local(self, document: Document, severities: Mapping[str, Severity]) -> list[LocalFindings]:
        """Return what is found in each segment."""
        local = [NO_FINDINGS] * len(document.contents)
        for module in self._modules:
            module.outline.put(module.live.reports.local(severities), local)
        for number in document.flawed.difference(*(module.outline.members for module in self._modules)):
            content = document.contents[number]
            local[number] = local_findings(content.segment.text, content.diagnostics, severities)
        between: dict[int, list[Diagnostic]] = {}
        for segment, problem in document.problems:
            between.setdefault(document.split.number_at(segment.start), []).append(problem)
        for number, problems in between.items():
            own = local_findings(document.contents[number].segment.text, problems, severities)
            local[number] = together(local[number], own)
        return local

    def _of_module(self, module: _Member, local: list[LocalFindings]) -> Iterator[Finding]:
        """Yield what has to do with more than one segment."""
        starts = self._analysed.split.starts
        numbers = {module.outline.members[place] for place in module.live.reports.across}
        problematic = {self._analysed.split.number_at(segment.start) for segment, _ in self._analysed.document.problems}
        for number in sorted(numbers | problematic.intersection(module.numbers if problematic else ())):
            find = partial(self._find, module, number)
            for diagnostic in local[number].across:
                yield placed(diagnostic, starts[number], find)
        if module.header is not None and module.live.has_circle():
            content = self._analysed.document.contents[module.header]
            yield from (circle_finding(operation, starts[module.header]) for operation in content.operations)
        if module.live.fault is not None and module.is_readable and not module.live.wrong:
            first = next(iter(module.numbers), 0)
            yield fault_finding(module.live.fault, starts[first])

    def _of_text(self, severities: Mapping[str, Severity]) -> Iterator[Finding]:
        """Yield what certain comments say; hardly a text has such."""
        yield from contradictions(self._analysed)
        if self._marks[MARK]:
            yield from setting_findings(self._analysed.text)
        if self._marks[EXPECTED] and severities.get("expected-not-produced") is not Severity.OFF:
            yield from expectation_findings(self._analysed.text)

    def _find(self, module: _Member, number: int, place: Place) -> Span | None:
        """Return where a place reported of a segment stands in the document."""
        starts = self._analysed.split.starts
        if place.symbol is None:
            return place.span.shift(starts[number])
        structure = module.live.structure
        if structure.is_plain and not self._analysed.document.problems:
            symbol = structure.named.get(place.symbol)
            if symbol is not None:
                return place.span.shift(starts[module.outline.members[module.live.content_of(symbol)]])
        index = next(index for index, other in enumerate(self._modules) if other is module)
        segment = self._analysed.document.segments[number]
        return self._analysed.modules[index].place(place, segment)


def _marks(split: SplitText, before: LiveDocument | None) -> Counter[str]:
    """Return how many segments have each of the comments that are looked at as well as the operations."""
    if before is None:
        return _marks_in(split.segments)
    known = before._analysed.split
    first, old_end, new_end = split.changed_since(known)
    gone, new = _marks_in(known.segments[first:old_end]), _marks_in(split.segments[first:new_end])
    return before._marks - gone + new if gone or new else before._marks


def _marks_in(segments: Iterable[Segment]) -> Counter[str]:
    return Counter(mark for segment in segments for mark in (MARK, EXPECTED) if mark in segment.text)


def _modules_of(document: Document) -> Iterator[tuple[SectionOutline, ModuleOutline]]:
    for section in document.outlines:
        for module in _top_module(section, document).walk():
            yield section, module


def _top_module(section: SectionOutline, document: Document) -> ModuleOutline:
    """Return the only module written, if there is nothing beside it, else the one nobody has to write."""
    implicit = section.implicit
    if len(implicit.modules) == 1 and not any(document.contents[number].operations for number in implicit.members):
        return implicit.modules[0]
    return implicit
