"""What is sent of a document's findings: written once, and again only where an edit makes a difference."""

from __future__ import annotations

import json
from random import Random

import pytest
from bufferizer_lsp.convert import PositionMap
from bufferizer_lsp.features.diagnostics import Json, Written, written_diagnostics
from bufferizer_lsp.session import Snapshot
from lsprotocol import types

from bufferizer.configuration.settings import Settings
from bufferizer.ide.analysis import AnalysedDocument, DocumentCache
from bufferizer.ide.diagnostics import in_order
from bufferizer.ide.live.document import LiveDocument
from bufferizer.ide.told import BLOCK
from bufferizer.syntax.split_text import SplitText
from bufferizer.text import Span

WRITES = """\
func.func @f{number}(%t: tensor<8xf32>, %x: f32, %i: index) -> tensor<8xf32> {{
  %r = tensor.insert %x into %t[%i] : tensor<8xf32>
  return %r : tensor<8xf32>
}}
"""
# Of some functions nothing is to be reported.
TEXT = "".join(
    WRITES.format(number=number) if number % 3 else f"func.func private @f{number}()\n" for number in range(4 * BLOCK)
)
INSERTED = ("%", "\n", "  // é\r\n", "func.func @g() { return }\n", WRITES.format(number=1), "}", "\U0001f600")


def snapshot_of(split: SplitText, cache: DocumentCache | None = None) -> Snapshot:
    positions = PositionMap(split, types.PositionEncodingKind.Utf16)
    return Snapshot("file:///a.mlir", 1, AnalysedDocument(split, cache=cache), positions, Settings())


class Typing:
    """A text that is edited, and what is written of each version of it."""

    def __init__(self) -> None:
        self.split = SplitText.of(TEXT)
        self._cache = DocumentCache()
        self._live: LiveDocument | None = None
        self._write(None)

    def edit(self, span: Span, inserted: str) -> Written:
        """Change the text. Return what was written before."""
        before = self.written
        self.split = self.split.edited(span, inserted)
        self._write(before)
        return before

    def _write(self, before: Written | None) -> None:
        snapshot = snapshot_of(self.split, self._cache)
        self._live = LiveDocument(snapshot.analysed, self._live)
        for _ in self._live.steps():
            pass
        self.written = written_diagnostics(snapshot, snapshot.grouped_findings(self._live), before)


def sent(written: Written) -> list[Json]:
    found: list[Json] = json.loads(b"[%b]" % b",".join(written.texts))
    return found


@pytest.mark.parametrize("seed", range(4))
def test_what_is_written_after_an_edit_is_what_is_written_of_the_text(seed: int) -> None:
    random, typing = Random(seed), Typing()
    for _ in range(12):
        start = random.randrange(len(typing.split))
        span = Span(start, min(start + random.choice((0, 1, 1, 120)), len(typing.split)))
        typing.edit(span, random.choice((*INSERTED, "", "")))
        snapshot = snapshot_of(SplitText.of(typing.split.text))
        expected = [
            (*snapshot.positions.line_and_character(finding.span.start), finding.code, finding.message)
            for finding in in_order(snapshot.analysed, snapshot.grouped_findings())
        ]
        found = sent(typing.written)
        starts = [it["range"]["start"] for it in found]
        places = [(start["line"], start["character"]) for start in starts]
        got = [(*place, it["code"], it["message"]) for place, it in zip(places, found, strict=True)]
        assert sorted(got) == sorted(expected)


def test_an_edit_has_its_block_written_again() -> None:
    typing = Typing()
    start = TEXT.index("tensor.insert", len(TEXT) // 2)
    before = typing.edit(Span(start, start + len("tensor.insert")), "tensor.inserd")
    kept = [old is new for old, new in zip(before.texts, typing.written.texts, strict=True)]
    assert kept.count(False) == 1


def test_what_is_behind_lines_that_were_added_moves() -> None:
    typing = Typing()
    start = TEXT.index("func.func", len(TEXT) // 2)
    before = typing.edit(Span(start, start), "\n\n")
    old, new = [[it["range"]["start"]["line"] for it in sent(written)] for written in (before, typing.written)]
    line = TEXT.count("\n", 0, start)
    assert new == [number + 2 if number >= line else number for number in old]
    assert before.texts[0] is typing.written.texts[0]
