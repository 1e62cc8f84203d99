"""Everything there is to report of a document: errors in the text, what the compiler refuses, what is risky."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from bufferizer.buffer_model.model import Refusal
from bufferizer.diagnostics import Diagnostic, Severity
from bufferizer.document import ReadSegment
from bufferizer.ide.analysis import AnalysedDocument, AnalysedModule, has_errors
from bufferizer.ide.results import Finding, RelatedFinding
from bufferizer.syntax.expectations import find_expectations
from bufferizer.text import Span

logger = logging.getLogger(__name__)
NO_SEVERITIES: Mapping[str, Severity] = {}
# What an editor leaves out unless its user asks for it: a test's expectations are no errors to those who write it.
EDITOR_SEVERITIES: Mapping[str, Severity] = {"expected-not-produced": Severity.OFF}


def document_findings(
    analysed: AnalysedDocument, severities: Mapping[str, Severity] = NO_SEVERITIES
) -> tuple[Finding, ...]:
    """Return the findings of a document in the order of the text, in the severities the user wants, by code."""
    findings = set(_findings_of_text(analysed))
    for module in analysed.modules:
        try:
            findings.update(_module_findings(module))
        except Exception as fault:
            # A fault in the analysis of one module must not hide what is known of the text and of other modules. While
            # the text is wrong there is no use in telling of it.
            logger.exception("The analysis of a module failed")
            if module.is_readable():
                findings.add(_fault(fault, module))
    return _in_order(findings, severities)


def text_findings(analysed: AnalysedDocument) -> tuple[Finding, ...]:
    """Return what is wrong with the text, whatever bufferization makes of it."""
    return _in_order(set(_findings_of_text(analysed)), NO_SEVERITIES)


def _in_order(findings: Iterable[Finding], severities: Mapping[str, Severity]) -> tuple[Finding, ...]:
    adjusted = (replace(found, severity=severities.get(found.code, found.severity)) for found in findings)
    kept = [found for found in adjusted if found.severity is not Severity.OFF]
    return tuple(sorted(kept, key=lambda found: (found.span, found.code, found.message)))


def _findings_of_text(analysed: AnalysedDocument) -> Iterator[Finding]:
    for segment, diagnostic in analysed.document.diagnostics():
        # Only places in other segments need the module, and finding it costs a walk.
        elsewhere = any(related.place.symbol is not None for related in diagnostic.related)
        yield _placed(diagnostic, segment, analysed.module_of(segment) if elsewhere else None)
    for expectation in find_expectations(analysed.document.text):
        message = f'expected {expectation.kind} "{expectation.message}" was not produced'
        yield Finding("expected-not-produced", Severity.ERROR, message, expectation.span)


def _module_findings(module: AnalysedModule) -> Iterator[Finding]:
    """Yield what analysis finds; of segments whose text is wrong nothing, since it may follow from that."""
    for operation, problems in module.facts.problems.get().items():
        segment = module.segment_of(operation)
        if segment is not None and not has_errors(segment):
            for diagnostic in problems:
                yield _placed(diagnostic, segment, module)
    boundaries = module.facts.boundaries.get()
    for analysis in module.facts.analysis.get().functions:
        segment = module.segment_of(analysis.operation)
        if segment is None or not module.is_sound(analysis.operation):
            continue
        for refusal in analysis.refusals:
            yield _refused(refusal, segment)
        for diagnostic in boundaries.get(analysis.operation, ()):
            yield _placed(diagnostic, segment, module)
    if module.is_bufferized and module.is_readable():
        for refusal in module.facts.rewriting.get().refusals:
            segment = module.segment_of(refusal.operation)
            if segment is not None:
                yield _refused(refusal, segment)


def _fault(fault: Exception, module: AnalysedModule) -> Finding:
    first = next((segment.start for segment in (module.module.header, *module.module.members) if segment), 0)
    message = f"Bufferizer failed on this module ({type(fault).__name__}: {fault}); please report it"
    return Finding("internal-error", Severity.ERROR, message, Span(first, first))


def _placed(diagnostic: Diagnostic, segment: ReadSegment, module: AnalysedModule | None) -> Finding:
    related = []
    for entry in diagnostic.related:
        span = module.place(entry.place, segment) if module is not None else entry.place.span.shift(segment.start)
        if span is not None:
            related.append(RelatedFinding(entry.message, span))
    return Finding(
        diagnostic.code,
        diagnostic.severity,
        diagnostic.message,
        diagnostic.place.span.shift(segment.start),
        tuple(related),
        diagnostic.data,
    )


def _refused(refusal: Refusal, segment: ReadSegment) -> Finding:
    """Place a refusal at the name of the operation refused, where the compiler reports it."""
    return Finding(
        refusal.code,
        Severity.ERROR,
        refusal.message,
        refusal.operation.name_span.shift(segment.start),
        tuple(
            RelatedFinding(message, operation.name_span.shift(segment.start)) for message, operation in refusal.related
        ),
    )
