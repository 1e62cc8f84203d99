"""Positions and ranges between the protocol and the engine; no other file converts them.

The protocol counts lines and, inside a line, units of an encoding agreed on with the client; the engine counts code
points from the document's beginning.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate
from typing import Any

from lsprotocol import types

from bufferizer.kept import kept_by_arguments
from bufferizer.syntax.segments import Segment, SegmentKind
from bufferizer.syntax.split_text import SplitText
from bufferizer.syntax.totals import Totals
from bufferizer.text import Span
from bufferizer_lsp.leniency import LARGEST

_LINE_END = re.compile(r"\r\n|\n|\r")


@kept_by_arguments(256)
def _line_starts(text: str) -> tuple[int, ...]:
    """Return where the lines of a text begin, but for the first one."""
    if "\r" not in text:
        return tuple(accumulate([len(line) + 1 for line in text.split("\n")[:-1]]))
    return tuple([match.end() for match in _LINE_END.finditer(text)])


def _line_ends(segment: Segment) -> int:
    text = segment.text
    return len(_LINE_END.findall(text)) if "\r" in text else text.count("\n")


def _units(text: str, encoding: types.PositionEncodingKind) -> int:
    """Return how many units a line's beginning has. Between the two characters of a line end, the line has ended."""
    text = text.removesuffix("\r")
    if encoding is types.PositionEncodingKind.Utf32 or text.isascii():
        return len(text)
    if encoding is types.PositionEncodingKind.Utf8:
        return len(text.encode("utf-8", "surrogatepass"))
    return len(text) + sum(character > "\uffff" for character in text)


class LineMap:
    """Converts the offsets of a text that is in one piece."""

    def __init__(self, text: str, encoding: types.PositionEncodingKind) -> None:
        self._text = text
        self._encoding = encoding
        self._starts = (0, *_line_starts(text))
        self._is_plain = (encoding is types.PositionEncodingKind.Utf32 or text.isascii()) and "\r" not in text

    def line_and_character(self, offset: int) -> tuple[int, int]:
        """Return the line and the character of an offset in the text."""
        line = bisect_right(self._starts, offset) - 1
        start = self._starts[line]
        return line, offset - start if self._is_plain else _units(self._text[start:offset], self._encoding)


class PositionMap:
    """Converts the positions of one text. ``encoding`` is the one agreed on in ``initialize``.

    A text that is split costs no more than the segments that are asked about. No segment ends inside of a line end.
    """

    def __init__(self, text: str | SplitText, encoding: types.PositionEncodingKind | str) -> None:
        self.split = text if isinstance(text, SplitText) else SplitText([Segment(SegmentKind.ITEM, text)])
        self.encoding = types.PositionEncodingKind(encoding)
        self._characters: dict[int, int] = {}  # at which segments begin that others stand before in their line

    @property
    def text(self) -> str:
        """All of the text."""
        return self.split.text

    @cached_property
    def _lines(self) -> Totals:
        """The line in which each segment begins, and that of the end."""
        return Totals.of([_line_ends(segment) for segment in self.split.segments])

    def replaced(self, span: Span, inserted: str) -> PositionMap:
        """Return the positions of the text with ``inserted`` in place of a span; it counts no other lines again."""
        changed = PositionMap(self.split.edited(span, inserted), self.encoding)
        first, old_end, new_end = changed.split.changed_since(self.split)
        new = [_line_ends(segment) for segment in changed.split.segments[first:new_end]]
        changed._lines = self._lines.replaced(first, old_end, new)
        return changed

    def _units(self, text: str) -> int:
        return _units(text, self.encoding)

    def offset(self, position: types.Position) -> int:
        """Return the offset of a position. One past a line's or the text's end means that end, as the protocol says."""
        if position.line > self._lines[-1]:
            return len(self.split)
        number = max(self._lines.below(position.line) - 1, 0)
        inside = position.line - self._lines[number]
        start = _line_starts(self.split.segments[number].text)[inside - 1] if inside else 0
        line = self._line(number, start)
        start += self.split.starts[number]
        if self._units(line) == len(line):
            return start + min(position.character, len(line))
        units = 0
        for index, character in enumerate(line):
            units += self._units(character)
            if units > position.character:
                return start + index
        return start + len(line)

    def _line(self, number: int, start: int) -> str:
        """Return the line that begins at ``start`` in a segment, without its end; it may go on in the next ones."""
        line = ""
        for segment in self.split.segments[number:]:
            end = _LINE_END.search(segment.text, start)
            line += segment.text[start : end.start() if end else None]
            if end:
                break
            start = 0
        return line

    def position(self, offset: int) -> types.Position:
        """Return the position of an offset; one outside the text means the nearest end."""
        return types.Position(*self.line_and_character(offset))

    def line_and_character(self, offset: int) -> tuple[int, int]:
        """Return the line and the character of an offset; of one outside the text those of the nearest end."""
        offset = min(max(offset, 0), len(self.split))
        number = self.split.number_at(offset)
        inside = offset - self.split.starts[number]
        text = self.split.segments[number].text if self.split.segments else ""
        starts = _line_starts(text)
        line = bisect_right(starts, inside)
        if line:
            return self._lines[number] + line, self._units(text[starts[line - 1] : inside])
        return self._lines[number], self._character_of(number) + self._units(text[:inside])

    def starts_of(self, numbers: Iterable[int]) -> list[tuple[int, int]]:
        """Return the lines and the characters at which segments begin."""
        return [(self._lines[number], self._character_of(number)) for number in numbers]

    def _character_of(self, number: int) -> int:
        """Return the character at which a segment begins: 0, mostly.

        Those before it in its line are gone through once for all of them.
        """
        segments, known = self.split.segments, self._characters
        if number == 0 or segments[number - 1].text.endswith("\n"):
            return 0
        first = number
        while first > 0 and first not in known and not _line_starts(segments[first - 1].text):
            first -= 1
        character = known.get(first, 0)
        if first > 0 and first not in known:
            text = segments[first - 1].text
            character = self._units(text[_line_starts(text)[-1] :])
        for between in range(first, number):
            known[between] = character
            character += self._units(segments[between].text)
        known[number] = character
        return character

    def walk(self, offsets: Iterable[int]) -> Iterator[tuple[int, int]]:
        """Yield the lines and characters of many offsets that ascend, without the search that one by one would take."""
        text = self.text
        starts = (0, *_line_starts(text))
        line = seen = character = 0
        for offset in offsets:
            while line + 1 < len(starts) and starts[line + 1] <= offset:
                line += 1
            if starts[line] > seen:
                seen, character = starts[line], 0
            character += self._units(text[seen:offset])
            seen = offset
            yield line, character

    def span(self, range_: types.Range) -> Span:
        """Return the span of a range; a range whose ends are swapped is put in order."""
        start, end = self.offset(range_.start), self.offset(range_.end)
        return Span(min(start, end), max(start, end))

    def range(self, span: Span) -> types.Range:
        """Return the range of a span."""
        return types.Range(self.position(span.start), self.position(span.end))


def apply_changes(
    positions: PositionMap,
    changes: Sequence[types.TextDocumentContentChangeEvent],
    encoding: types.PositionEncodingKind | str,
) -> PositionMap:
    """Return the text after the changes of one notification, each counted in the text the one before left."""
    for change in changes:
        if isinstance(change, types.TextDocumentContentChangePartial):
            positions = positions.replaced(positions.span(change.range), change.text)
        else:
            positions = PositionMap(SplitText.of(change.text), encoding)
    return positions


_MEMBERS = {"jsonrpc", "method", "params"}


def plain_change(message: Any) -> types.DidChangeTextDocumentParams | None:
    """Return the changes of a decoded ``textDocument/didChange``; None for any other message, or if it needs a look.

    It comes with every key, and the protocol's library takes ten times as long. What is not as it should be is left to
    that, and to what is made of messages that are not quite right (`bufferizer_lsp.leniency`).
    """
    if not isinstance(message, dict) or message.get("method") != types.TEXT_DOCUMENT_DID_CHANGE:
        return None
    match message:
        case {
            "jsonrpc": "2.0",
            "params": {
                "textDocument": {"uri": str(uri), "version": int(version)},
                "contentChanges": [*written],
            },
        } if message.keys() == _MEMBERS and 0 <= version <= LARGEST:
            changes = [_change(it) for it in written]
            known = [it for it in changes if it is not None]
            if len(known) == len(changes):
                return types.DidChangeTextDocumentParams(types.VersionedTextDocumentIdentifier(version, uri), known)
    return None


def _change(written: Any) -> types.TextDocumentContentChangePartial | None:
    match written:
        case {"range": {"start": start, "end": end}, "text": str(text)}:
            places = _position(start), _position(end)
            if places[0] is not None and places[1] is not None:
                return types.TextDocumentContentChangePartial(types.Range(places[0], places[1]), text)
    return None


def _position(written: Any) -> types.Position | None:
    match written:
        case {"line": int(line), "character": int(character)} if 0 <= line <= LARGEST and 0 <= character <= LARGEST:
            return types.Position(line, character)
    return None
