"""``textDocument/publishDiagnostics``."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from lsprotocol import types

from bufferizer.diagnostics import Severity
from bufferizer.explain import page_path
from bufferizer.ide.results import Finding
from bufferizer.ide.told import BLOCK, NOTHING, Block, Share, blocks_of, shares, told_of
from bufferizer.kept import Kept
from bufferizer.syntax.segments import Segment
from bufferizer.text import Span
from bufferizer_lsp.convert import LineMap, PositionMap
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
# So many findings of a document are sent: all of them are sent again with every change, and read by the client.
MOST = 500
# So many places are sent with each finding: a function may write in a hundred.
MOST_RELATED = 4
_LINE = re.compile(rb'"line":(\d+)')


# What is told of a segment, and the line and the character at which that begins.
_Told = tuple["LocalFindings", tuple[int, int]]


class _Basis(NamedTuple):
    """A block of segments, and all that what is written of it depends on."""

    place: tuple[int, int]  # the line and the character at which the first segment begins
    segments: Sequence[Segment]
    block: Block
    share: Share


class _Part(NamedTuple):
    """What is written of a block: all of it, and of each segment of which anything is told."""

    basis: _Basis
    texts: Mapping[_Told, bytes]
    text: bytes


@dataclass(frozen=True, slots=True, eq=False)
class Written:
    """What was found in a document as the protocol has it, in JSON: a text for each block that anything is told of."""

    blocks: Sequence[Block]
    parts: Mapping[int, _Part]
    others: bytes  # what has to do with more than one segment

    @property
    def texts(self) -> list[bytes]:
        """All that is written. Commas belong between them."""
        texts = [part.text for part in self.parts.values()]
        return [*texts, self.others] if self.others else texts


def written_diagnostics(snapshot: Snapshot, findings: GroupedFindings, before: Written | None = None) -> Written:
    """Return what was found in a document as the protocol has it.

    ``before`` is what was written of an earlier version. A segment is written again only if what is found in it or its
    line changes, and where none of a block's does, the block's text is the same object.
    """
    positions, split = snapshot.positions, snapshot.positions.split
    blocks = blocks_of(findings.by_segment, before.blocks if before is not None else ())
    known = before.parts if before is not None else {}
    parts: dict[int, _Part] = {}
    for number, (block, share) in enumerate(zip(blocks, shares(blocks, MOST, split.place // BLOCK))):
        if share != NOTHING:
            first = number * BLOCK
            (place,) = positions.starts_of((first,))
            basis = _Basis(place, split.segments[first : first + BLOCK], block, share)
            old = known.get(number)
            is_same = old is not None and old.basis == basis
            parts[number] = old if old is not None and is_same else _part(snapshot, first, basis, old)
    others = [_plain(finding, snapshot.uri, positions) for finding in findings.others]
    return Written(blocks, parts, _json(others) if others else b"")


def _part(snapshot: Snapshot, first: int, basis: _Basis, before: _Part | None) -> _Part:
    told = list(told_of(basis.block, basis.share))
    places = snapshot.positions.starts_of([first + place for place, _ in told])
    known = before.texts if before is not None else {}
    texts: dict[_Told, bytes] = {}
    for (_, own), place in zip(told, places):
        text = known.get((own, place))
        texts[own, place] = text if text is not None else _write(snapshot, own, place)
    return _Part(basis, texts, b",".join(texts.values()))


def diagnostics_of(snapshot: Snapshot, findings: GroupedFindings) -> list[Json]:
    """Return what was found in a document as the protocol has it."""
    found: list[Json] = json.loads(b"[%b]" % b",".join(written_diagnostics(snapshot, findings).texts))
    return found


def _write(snapshot: Snapshot, own: LocalFindings, place: tuple[int, int]) -> bytes:
    """Return the JSON of what is found in a segment that begins at a line and a character."""
    line, character = place
    first, pairs = _relative.of(own, (snapshot.uri, snapshot.positions.encoding, character))
    return first + b"".join([b'"line":%d%b' % (line + inside, text) for inside, text in pairs])


# The document of a segment, the encoding, and the characters before the segment on its line.
_Home = tuple[str, types.PositionEncodingKind, int]


def _write_relative(own: LocalFindings, home: _Home) -> tuple[bytes, list[tuple[int, bytes]]]:
    """Return the JSON as if the segment began the document: what comes before the lines, and each with what follows."""
    uri, encoding, character = home
    positions = LineMap(own.text, encoding)
    plain = [_plain(finding, uri, positions, character) for finding in own.findings]
    # The key stands in no string unless its quotes are escaped.
    first, *others = _LINE.split(_json(plain))
    return first, list(zip(map(int, others[::2]), others[1::2]))


_relative: Kept[LocalFindings, _Home, tuple[bytes, list[tuple[int, bytes]]]] = Kept(_write_relative)


_encoder = json.JSONEncoder(separators=(",", ":"))


def _json(found: list[Json]) -> bytes:
    """Return JSON without the brackets around it."""
    return _encoder.encode(found)[1:-1].encode("ascii")


def _plain(finding: Finding, uri: str, positions: PositionMap | LineMap, indent: int = 0) -> Json:
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
    """Return a finding as the protocol has it, as it is published."""
    page = _page_uri(finding.code)
    related = [
        types.DiagnosticRelatedInformation(
            types.Location(snapshot.uri, snapshot.positions.range(entry.span)), entry.message
        )
        for entry in finding.related[:MOST_RELATED]
    ]
    return types.Diagnostic(
        snapshot.positions.range(finding.span),
        finding.message,
        severity=SEVERITIES[finding.severity],
        code=finding.code,
        source=SOURCE,
        code_description=types.CodeDescription(page) if page is not None else None,
        tags=[types.DiagnosticTag.Unnecessary] if finding.code in _WITHOUT_EFFECT else None,
        related_information=related or None,
    )
