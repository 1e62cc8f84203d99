"""A look at the document with its tensors turned into buffers, as far as that is possible while it is edited."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bufferizer.diagnostics import Severity
from bufferizer.ide.analysis import AnalysedDocument, AnalysedModule
from bufferizer.ide.diagnostics import document_findings
from bufferizer.ide.results import Finding
from bufferizer.ide.rewriting import module_edits, sound_edits
from bufferizer.rewrite.edits import Edit, Layout, apply_edits
from bufferizer.text import LineIndex, Span


@dataclass(frozen=True, slots=True)
class Preview:
    """The bufferized text. ``reasons`` are why some of it is as it was written; they stand in it as comments too."""

    text: str
    reasons: tuple[Finding, ...]


def preview(analysed: AnalysedDocument) -> Preview:
    """Return the document bufferized, module by module.

    Of a module that the compiler would refuse, those functions are bufferized that do not depend on what it refuses.
    """
    edits: list[Edit] = []
    reasons: list[Finding] = []
    for module in analysed.modules:
        if module.is_bufferized:
            whole = module_edits(module)
            edits.extend(whole if whole is not None else sound_edits(module))
            if whole is None:
                reasons.extend(_errors_in(analysed, module))
    edits.extend(_comments(analysed, reasons))
    return Preview(apply_edits(analysed.text, edits), tuple(reasons))


def _errors_in(analysed: AnalysedDocument, module: AnalysedModule) -> Iterator[Finding]:
    starts = {segment.start for segment in module.section.segments}
    for finding in document_findings(analysed):
        segment = analysed.document.segment_at(finding.span.start)
        # A test's expectation is no obstacle.
        expected = finding.code == "expected-not-produced"
        if segment is not None and segment.start in starts and finding.severity is Severity.ERROR and not expected:
            yield finding


def _comments(analysed: AnalysedDocument, reasons: list[Finding]) -> Iterator[Edit]:
    """Yield the edits that put each reason before the item it is found in."""
    lines, newline = LineIndex(analysed.text), Layout(analysed.text).newline
    for reason in reasons:
        segment = analysed.document.segment_at(reason.span.start)
        if segment is None:
            continue
        first = segment.operations[0].span.start if segment.operations else 0
        at = lines.starts[lines.line_of(segment.start + first)]
        place = lines.line_of(reason.span.start) + 1
        message = " ".join(reason.message.split())
        yield Edit(Span(at, at), f"// Not bufferized (line {place} of the source): {message}{newline}")
