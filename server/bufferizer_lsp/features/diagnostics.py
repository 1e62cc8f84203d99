"""``textDocument/publishDiagnostics``."""

from __future__ import annotations

import json
import re
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
    from bufferizer.ide.local_findings import GroupedFindings, LocalFindings

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
# So many findings of a document are sent, the segments with the most severe ones first: no client shows more, and all
# of them are sent again with every change.
MOST = 1000
# So many places are sent with each finding: a function may write in a hundred.
MOST_RELATED = 4
_LINE = re.compile(rb'(?<="line":)\d+')


def written_diagnostics(snapshot: Snapshot, findings: GroupedFindings) -> list[bytes]:
    """Return what was found in a document as the protocol has it, in JSON: a text for each segment.

    That of a segment is written again only if what is found in it or the segment's line changes, and it is the same
    object otherwise.
    """
    positions = snapshot.positions
    local = findings.most_severe(MOST)
    uri, encoding, places = snapshot.uri, positions.encoding, positions.starts_of(number for number, _ in local)
    written = [_written.of(own, (uri, encoding, *place)) for (_, own), place in zip(local, places)]
    others = [_plain(finding, snapshot.uri, positions) for finding in findings.others]
    return [*written, _json(others)] if others else written


def diagnostics_of(snapshot: Snapshot, findings: GroupedFindings) -> list[Json]:
    """Return what was found in a document as the protocol has it."""
    found: list[Json] = json.loads(b"[%b]" % b",".join(written_diagnostics(snapshot, findings)))
    return found


# Where a segment stands: its document, encoding, line, and the characters before it on that line.
_Home = tuple[str, types.PositionEncodingKind, int, int]


def _write(local: LocalFindings, home: _Home) -> bytes:
    uri, encoding, line, character = home
    texts, lines = _relative.of(local, (uri, encoding, character))
    return b"".join([text + b"%d" % (line + own) for text, own in zip(texts, lines)]) + texts[-1]


def _write_relative(
    local: LocalFindings, home: tuple[str, types.PositionEncodingKind, int]
) -> tuple[list[bytes], list[int]]:
    """Return the JSON as if the segment began the document, cut into what stands between line numbers, and these."""
    uri, encoding, character = home
    positions = PositionMap(local.text, encoding)
    plain = [_plain(finding, uri, positions, character) for finding in local.findings]
    # The key stands in no string unless its quotes are escaped.
    written = _json(plain)
    return _LINE.split(written), list(map(int, _LINE.findall(written)))


def _json(found: list[Json]) -> bytes:
    """Return JSON without the brackets around it."""
    return json.dumps(found, separators=(",", ":"))[1:-1].encode("ascii")


_written: Kept[LocalFindings, _Home, bytes] = Kept(_write)
_relative: Kept[LocalFindings, tuple[str, types.PositionEncodingKind, int], tuple[list[bytes], list[int]]] = Kept(
    _write_relative
)


def _plain(finding: Finding, uri: str, positions: PositionMap, indent: int = 0) -> Json:
    """Return a finding in a text before whose first line so many characters stand."""

    def position(offset: int) -> Json:
        line, character = positions.line_and_character(offset)
        return {"line": line, "character": character + (indent if line == 0 else 0)}

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
            for entry in finding.related[:MOST_RELATED]
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
