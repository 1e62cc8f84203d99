"""Small helpers for tests that read whole texts."""

from __future__ import annotations

from bufferizer.diagnostics import Severity
from bufferizer.document import read_document
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.diagnostics import document_findings
from bufferizer.ir.operation import Operation
from bufferizer.text import LineIndex


def operations(text: str) -> list[Operation]:
    """Return all operations of a text, implied ones included, parents before children."""
    document = read_document(text)
    return [nested for segment in document.segments for top in segment.operations for nested in top.walk()]


def operation(text: str, name: str) -> Operation:
    """Return the first operation with this name."""
    return next(found for found in operations(text) if found.name == name)


def problems(text: str) -> list[tuple[int, str, str, str]]:
    """Return line, marked text, code and message of everything that is wrong with a text, in its order."""
    lines = LineIndex(text)
    found = []
    for segment, diagnostic in read_document(text).diagnostics():
        span = diagnostic.place.span.shift(segment.start)
        marked = text[span.start : span.end]
        found.append((lines.line_of(span.start) + 1, marked, diagnostic.code, diagnostic.message))
    return sorted(found)


def errors_in(text: str) -> set[tuple[int, str]]:
    """Return the errors of a text, whatever finds them: 1-based lines and messages."""
    lines = LineIndex(text)
    return {
        (lines.line_of(finding.span.start) + 1, finding.message)
        for finding in document_findings(AnalysedDocument(text))
        if finding.severity is Severity.ERROR
    }
