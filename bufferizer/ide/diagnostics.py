"""Everything there is to report of a document: errors in the text, what the compiler refuses, what is risky."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from bufferizer.analysis.limits import compiler_limits
from bufferizer.analysis.module import FunctionAnalysis
from bufferizer.buffer_model.model import Refusal
from bufferizer.configuration.comments import head_settings, setting_problems
from bufferizer.configuration.values import UNUSABLE
from bufferizer.diagnostics import Diagnostic, Severity
from bufferizer.document import ReadSegment
from bufferizer.ide.analysis import AnalysedDocument, AnalysedModule, has_errors
from bufferizer.ide.results import Finding, RelatedFinding
from bufferizer.kept import Kept
from bufferizer.syntax.expectations import find_expectations
from bufferizer.syntax.segments import SegmentKind
from bufferizer.text import Span

logger = logging.getLogger(__name__)
NO_SEVERITIES: Mapping[str, Severity] = {}
# What an editor leaves out unless its user asks for it: a test's expectations are no errors to those who write it.
EDITOR_SEVERITIES: Mapping[str, Severity] = {"expected-not-produced": Severity.OFF}


@dataclass(frozen=True, slots=True, eq=False)
class LocalFindings:
    """What is found in one segment, in places relative to it: the same object as long as the findings are the same.

    ``across`` are findings with places in other segments too, not yet placed.
    """

    text: str
    findings: tuple[Finding, ...]
    across: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class GroupedFindings:
    """The findings of a document: those of segments by the segments' starts, and others in places of the document."""

    local: tuple[tuple[int, LocalFindings], ...]
    others: tuple[Finding, ...]


def document_findings(
    analysed: AnalysedDocument, severities: Mapping[str, Severity] = NO_SEVERITIES
) -> tuple[Finding, ...]:
    """Return the findings of a document in the order of the text, in the severities the user wants, by code."""
    return _in_order(grouped_findings(analysed, severities))


def text_findings(analysed: AnalysedDocument) -> tuple[Finding, ...]:
    """Return what is wrong with the text, whatever bufferization makes of it."""
    found = _Collected()
    for segment in analysed.document.segments:
        found.add(segment, segment.diagnostics)
    _add_problems(analysed, found)
    return _in_order(found.grouped(analysed, NO_SEVERITIES))


def grouped_findings(analysed: AnalysedDocument, severities: Mapping[str, Severity] = NO_SEVERITIES) -> GroupedFindings:
    """Return the findings of a document by segment. What is found in a segment is made anew only if it changes."""
    found = _Collected()
    for segment in analysed.document.segments:
        if segment.diagnostics:
            found.add(segment, segment.diagnostics)
    _add_problems(analysed, found)
    found.others.extend(_setting_findings(analysed))
    for module in analysed.modules:
        try:
            _add_findings(module, found)
        except Exception as fault:
            # A fault in the analysis of one module must not hide what is known of the text and of other modules. While
            # the text is wrong there is no use in telling of it.
            logger.exception("The analysis of a module failed")
            if module.is_readable():
                found.others.append(_fault(fault, module))
    return found.grouped(analysed, severities)


class _Collected:
    """What is found so far, by the start of its segment."""

    def __init__(self) -> None:
        self.others: list[Finding] = []
        self._by_start: dict[int, tuple[ReadSegment, list[Diagnostic | Refusal]]] = {}

    def add(self, segment: ReadSegment, found: Iterable[Diagnostic | Refusal]) -> None:
        self._by_start.setdefault(segment.start, (segment, []))[1].extend(found)

    def grouped(self, analysed: AnalysedDocument, severities: Mapping[str, Severity]) -> GroupedFindings:
        """Place everything, in the severities wanted."""
        local = []
        others = [adjusted for found in self.others for adjusted in _adjusted(found, severities)]
        for start, (segment, found) in sorted(self._by_start.items()):
            own = _kept.of((segment.kind, segment.text), (found, severities))
            local.append((start, own))
            if own.across:
                module = analysed.module_of(segment)
                placed = (_placed(diagnostic, segment.start, segment, module) for diagnostic in own.across)
                others.extend(adjusted for finding in placed for adjusted in _adjusted(finding, severities))
        return GroupedFindings(tuple(local), tuple(dict.fromkeys(others)))


def _make_local(
    key: tuple[SegmentKind, str], given: tuple[list[Diagnostic | Refusal], Mapping[str, Severity]]
) -> LocalFindings:
    found, severities = given
    findings: dict[Finding, None] = {}
    across: list[Diagnostic] = []
    for entry in found:
        if isinstance(entry, Refusal):
            findings.update(dict.fromkeys(_adjusted(_refused(entry), severities)))
        elif any(related.place.symbol is not None for related in entry.related):
            across.append(entry)
        else:
            findings.update(dict.fromkeys(_adjusted(_placed(entry, 0), severities)))
    return LocalFindings(key[1], tuple(sorted(findings, key=_order)), tuple(across))


_kept: Kept[tuple[SegmentKind, str], tuple[list[Diagnostic | Refusal], Mapping[str, Severity]], LocalFindings] = Kept(
    _make_local
)


def _adjusted(found: Finding, severities: Mapping[str, Severity]) -> Iterator[Finding]:
    """Yield a finding in the severity the user wants, if any."""
    severity = severities.get(found.code, found.severity)
    if severity is not Severity.OFF:
        yield replace(found, severity=severity)


def _order(found: Finding) -> tuple[Span, str, str]:
    return found.span, found.code, found.message


def _in_order(grouped: GroupedFindings) -> tuple[Finding, ...]:
    placed = [_shifted(found, start) for start, local in grouped.local for found in local.findings]
    return tuple(sorted(dict.fromkeys([*placed, *grouped.others]), key=_order))


def _shifted(found: Finding, start: int) -> Finding:
    related = tuple(RelatedFinding(entry.message, entry.span.shift(start)) for entry in found.related)
    return replace(found, span=found.span.shift(start), related=related)


def _add_problems(analysed: AnalysedDocument, found: _Collected) -> None:
    """Add what is wrong between segments, and the expectations of a test."""
    for segment, diagnostic in analysed.document.problems:
        found.add(segment, (diagnostic,))
    for expectation in find_expectations(analysed.document.text):
        message = f'expected {expectation.kind} "{expectation.message}" was not produced'
        found.others.append(Finding("expected-not-produced", Severity.ERROR, message, expectation.span))


def _setting_findings(analysed: AnalysedDocument) -> Iterator[Finding]:
    """Yield what is wrong with the settings a text makes, and with all those that it is analysed with."""
    for problem in setting_problems(analysed.text):
        yield Finding(problem.code, problem.severity, problem.message, problem.place.span)
    contradiction = analysed.options.trouble()
    if contradiction:
        yield Finding(UNUSABLE, Severity.ERROR, contradiction, head_settings(analysed.text).place)


def _add_findings(module: AnalysedModule, found: _Collected) -> None:
    """Add what analysis finds; of segments whose text is wrong nothing, since it may follow from that."""
    problems = module.facts.problems.get()
    for operation, own in problems.items():
        segment = module.segments.get(operation)
        if segment is not None and not has_errors(segment):
            found.add(segment, own)
    boundaries = module.facts.boundaries.get()
    for analysis in module.facts.analysis.get().functions:
        operation = analysis.operation
        segment = module.segments.get(operation)
        if segment is None or operation in problems or has_errors(segment):
            continue
        if analysis.refusals:
            found.add(segment, analysis.refusals)
        if operation in boundaries:
            found.add(segment, boundaries[operation])
        limits = _limits(analysis)
        if limits:
            found.add(segment, limits)
    if module.is_bufferized and module.is_readable():
        for refusal in module.facts.rewriting.get().refusals:
            segment = module.segment_of(refusal.operation)
            if segment is not None:
                found.add(segment, (refusal,))


@lru_cache(maxsize=8192)
def _limits(analysis: FunctionAnalysis) -> tuple[Diagnostic, ...]:
    return tuple(compiler_limits(analysis))


def _fault(fault: Exception, module: AnalysedModule) -> Finding:
    first = next((segment.start for segment in (module.module.header, *module.module.members) if segment), 0)
    message = f"Bufferizer failed on this module ({type(fault).__name__}: {fault}); please report it"
    return Finding("internal-error", Severity.ERROR, message, Span(first, first))


def _placed(
    diagnostic: Diagnostic, start: int, segment: ReadSegment | None = None, module: AnalysedModule | None = None
) -> Finding:
    """Place a diagnostic of a segment that begins at ``start``; its related places by the module if there is one."""
    related = []
    for entry in diagnostic.related:
        if module is None or segment is None:
            span: Span | None = entry.place.span.shift(start)
        else:
            span = module.place(entry.place, segment)
        if span is not None:
            related.append(RelatedFinding(entry.message, span))
    return Finding(
        diagnostic.code,
        diagnostic.severity,
        diagnostic.message,
        diagnostic.place.span.shift(start),
        tuple(related),
        diagnostic.data,
    )


def _refused(refusal: Refusal) -> Finding:
    """Place a refusal at the name of the operation refused, where the compiler reports it."""
    return Finding(
        refusal.code,
        Severity.ERROR,
        refusal.message,
        refusal.operation.name_span,
        tuple(RelatedFinding(message, operation.name_span) for message, operation in refusal.related),
    )
