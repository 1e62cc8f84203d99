"""``textDocument/publishDiagnostics``."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from lsprotocol import types

from bufferizer.diagnostics import Severity
from bufferizer.explain import page_path
from bufferizer.ide.results import Finding
from bufferizer.kept import Kept
from bufferizer.text import Span
from bufferizer_lsp.convert import PositionMap
from bufferizer_lsp.session import Snapshot

if TYPE_CHECKING:
    from bufferizer.ide.diagnostics import GroupedFindings, LocalFindings

SOURCE = "bufferizer"
SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.INFORMATION: types.DiagnosticSeverity.Information,
    Severity.HINT: types.DiagnosticSeverity.Hint,
}
# What has no effect, which editors show faded.
_WITHOUT_EFFECT = frozenset({"misplaced-setting", "unknown-setting"})

Json = dict[str, Any]
# Where a segment stands: its document, encoding, line, and the characters before it on that line.
_Home = tuple[str, types.PositionEncodingKind, int, int]


def diagnostics_of(snapshot: Snapshot, findings: GroupedFindings) -> list[Json]:
    """Return what was found in a document as the protocol has it.

    It is written as plain data, and that of a segment again only if the segment's line changes: there may be ten
    thousand of them, and they are sent all together whenever one changes.
    """
    found: list[Json] = []
    positions = snapshot.positions
    for start, local in findings.local:
        place = positions.position(start)
        found += _kept.of(local, (snapshot.uri, positions.encoding, place.line, place.character))
    found.extend(_plain(finding, snapshot.uri, positions, (0, 0)) for finding in findings.others)
    return found


def _of_segment(local: LocalFindings, home: _Home) -> list[Json]:
    uri, encoding, *place = home
    positions = PositionMap(local.text, encoding)
    return [_plain(finding, uri, positions, (place[0], place[1])) for finding in local.findings]


_kept: Kept[LocalFindings, _Home, list[Json]] = Kept(_of_segment)


def _plain(finding: Finding, uri: str, positions: PositionMap, home: tuple[int, int]) -> Json:
    """Return a finding whose places count from a line and a character."""

    def position(offset: int) -> Json:
        place = positions.position(offset)
        character = place.character + home[1] if place.line == 0 else place.character
        return {"line": place.line + home[0], "character": character}

    def range_(span: Span) -> Json:
        return {"start": position(span.start), "end": position(span.end)}

    diagnostic: Json = {
        "range": range_(finding.span),
        "message": finding.message,
        "severity": SEVERITIES[finding.severity].value,
        "code": finding.code,
        "source": SOURCE,
    }
    page = _page_uri(finding.code)
    if page is not None:
        diagnostic["codeDescription"] = {"href": page}
    if finding.code in _WITHOUT_EFFECT:
        diagnostic["tags"] = [types.DiagnosticTag.Unnecessary.value]
    if finding.related:
        diagnostic["relatedInformation"] = [
            {"location": {"uri": uri, "range": range_(entry.span)}, "message": entry.message}
            for entry in finding.related
        ]
    return diagnostic


@cache
def _page_uri(code: str) -> str | None:
    """Return where the page of a code is installed: it is of this version, and can be read without a network."""
    path = page_path(code)
    return path.as_uri() if path is not None else None


def diagnostic_of(snapshot: Snapshot, finding: Finding) -> types.Diagnostic:
    """Return a finding as the protocol has it."""
    page = _page_uri(finding.code)
    related = [
        types.DiagnosticRelatedInformation(
            types.Location(snapshot.uri, snapshot.positions.range(entry.span)), entry.message
        )
        for entry in finding.related
    ]
    return types.Diagnostic(
        snapshot.positions.range(finding.span),
        finding.message,
        severity=SEVERITIES[finding.severity],
        code=finding.code,
        source=SOURCE,
        code_description=types.CodeDescription(page) if page is not None else None,
        related_information=related or None,
    )
