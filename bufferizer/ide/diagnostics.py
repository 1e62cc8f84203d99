"""Everything there is to report of a document: errors in the text, what the compiler refuses, what is risky."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from bufferizer.analysis.limits import compiler_limits
from bufferizer.analysis.module import FunctionAnalysis
from bufferizer.buffer_model.model import Refusal
from bufferizer.configuration.comments import head_settings, setting_problems
from bufferizer.configuration.values import UNUSABLE
from bufferizer.diagnostics import Diagnostic, Place, Severity
from bufferizer.document import ReadSegment
from bufferizer.ide.analysis import AnalysedDocument, AnalysedModule, has_errors
from bufferizer.ide.circles_of_calls import circle_finding, is_of_circle, without_circles
from bufferizer.ide.local_findings import (
    NO_FINDINGS,
    NO_SEVERITIES,
    GroupedFindings,
    adjusted,
    local_findings,
    order,
    placed,
    shifted,
)
from bufferizer.ide.results import Finding
from bufferizer.ir.operation import Operation
from bufferizer.ir.program import top_level
from bufferizer.kept import kept_by_arguments
from bufferizer.rewrite.selection import UNREGISTERED
from bufferizer.syntax.expectations import find_expectations
from bufferizer.text import Span

logger = logging.getLogger(__name__)
# What an editor makes less of unless its user asks for it: a test's expectations are no errors to those who write it,
# nor are the ops of another project to those whose compiler lowers them before it bufferizes.
EDITOR_SEVERITIES: Mapping[str, Severity] = {
    "expected-not-produced": Severity.OFF,
    UNREGISTERED: Severity.INFORMATION,
}


def document_findings(
    analysed: AnalysedDocument, severities: Mapping[str, Severity] = NO_SEVERITIES
) -> tuple[Finding, ...]:
    """Return the findings of a document in the order of the text, in the severities the user wants, by code."""
    return in_order(analysed, grouped_findings(analysed, severities))


def text_findings(analysed: AnalysedDocument) -> tuple[Finding, ...]:
    """Return what is wrong with the text, whatever bufferization makes of it."""
    found = _Collected()
    for segment in analysed.document.segments:
        found.add(segment, segment.diagnostics)
    _add_problems(analysed, found)
    return in_order(analysed, found.grouped(analysed, NO_SEVERITIES))


def grouped_findings(analysed: AnalysedDocument, severities: Mapping[str, Severity] = NO_SEVERITIES) -> GroupedFindings:
    """Return the findings of a document by segment."""
    found = _Collected()
    for segment in analysed.document.segments:
        if segment.diagnostics:
            found.add(segment, segment.diagnostics)
    _add_problems(analysed, found)
    found.others += [*setting_findings(analysed.text), *contradictions(analysed)]
    for module in analysed.modules:
        try:
            _add_findings(module, found)
        except Exception as fault:
            # A fault in the analysis of one module must not hide what is known of the text and of other modules. While
            # the text is wrong there is no use in telling of it.
            logger.exception("The analysis of a module failed")
            if module.is_readable():
                parts = (module.module.header, *module.module.members)
                start = next((segment.start for segment in parts if segment), 0)
                found.others.append(fault_finding(fault, start))
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
        local = [NO_FINDINGS] * len(analysed.split.segments)
        others = [it for found in self.others for it in adjusted(found, severities)]
        for start, (segment, found) in sorted(self._by_start.items()):
            own = local_findings(segment.text, found, severities)
            local[analysed.split.number_at(start)] = own
            if own.across:
                find = partial(_find, segment, analysed.module_of(segment))
                findings = (placed(diagnostic, start, find) for diagnostic in own.across)
                others.extend(it for finding in findings for it in adjusted(finding, severities))
        return GroupedFindings(local, tuple(dict.fromkeys(others)))


def _find(segment: ReadSegment, module: AnalysedModule | None, place: Place) -> Span | None:
    return module.place(place, segment) if module is not None else place.span.shift(segment.start)


def in_order(analysed: AnalysedDocument, grouped: GroupedFindings) -> tuple[Finding, ...]:
    """Return findings in places of the document and in the order of the text, each once."""
    starts = analysed.split.starts
    local = [shifted(found, starts[number]) for number, own in grouped.local for found in own.findings]
    return tuple(sorted(dict.fromkeys([*local, *grouped.others]), key=order))


def _add_problems(analysed: AnalysedDocument, found: _Collected) -> None:
    """Add what is wrong between segments, and the expectations of a test."""
    for segment, diagnostic in analysed.document.problems:
        found.add(segment, (diagnostic,))
    found.others += expectation_findings(analysed.text)


def expectation_findings(text: str) -> Iterator[Finding]:
    """Yield what a test's text expects: the compiler reports each, whatever it does produce."""
    for expectation in find_expectations(text):
        message = f'expected {expectation.kind} "{expectation.message}" was not produced'
        yield Finding("expected-not-produced", Severity.ERROR, message, expectation.span)


def setting_findings(text: str) -> Iterator[Finding]:
    """Yield what is wrong with the settings a text makes."""
    for problem in setting_problems(text):
        yield Finding(problem.code, problem.severity, problem.message, problem.place.span, data=problem.data)


def contradictions(analysed: AnalysedDocument) -> Iterator[Finding]:
    """Yield what is wrong with all the settings that a document is analysed with."""
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
        for operation in analysis.members:
            segment = module.segments.get(operation)
            if segment is None or operation in problems or has_errors(segment):
                continue
            refusals = refusals_in(operation, analysis.refusals)
            if refusals:
                _add_refusals(module, segment, refusals, found)
            if operation in boundaries:
                found.add(segment, boundaries[operation])
            limits = limits_of(operation, analysis)
            if limits:
                found.add(segment, limits)
    if module.is_bufferized and module.is_readable():
        for refusal in module.facts.rewriting.get().refusals:
            segment = module.segment_of(refusal.operation)
            if segment is not None:
                _add_refusals(module, segment, (refusal,), found)


def _add_refusals(module: AnalysedModule, segment: ReadSegment, refusals: Sequence[Refusal], found: _Collected) -> None:
    """Add what is refused of a segment; what that says of the module is added at its header, if there is one."""
    header = module.section.module.header
    if header is None or not any(map(is_of_circle, refusals)):
        found.add(segment, refusals)
        return
    found.add(segment, without_circles(refusals))
    found.others += [circle_finding(operation, header.start) for operation in header.operations]


def refusals_in(operation: Operation, refusals: Sequence[Refusal]) -> Sequence[Refusal]:
    """Return what is refused in one top-level operation."""
    return [refusal for refusal in refusals if top_level(refusal.operation) is operation] if refusals else ()


@kept_by_arguments(8192)
def limits_of(operation: Operation, analysis: FunctionAnalysis) -> Sequence[Diagnostic]:
    """Return where the compiler is wrong about a top-level operation."""
    if operation is not analysis.operation:
        return tuple(compiler_limits(operation, analysis))
    known = analysis.found_already(lambda like: limits_of(like.operation, like))
    return known if known is not None else tuple(compiler_limits(operation, analysis))


def fault_finding(fault: Exception, start: int) -> Finding:
    """Return what is to be said where the analysis of a module fails that begins at ``start``."""
    message = f"Bufferizer failed on this module ({type(fault).__name__}: {fault}); please report it"
    return Finding("internal-error", Severity.ERROR, message, Span(start, start))
