"""Positions and ranges between the protocol and the engine; no other file converts them.

The protocol counts lines and, inside a line, units of an encoding agreed on with the client; the engine counts code
points from the document's beginning.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from lsprotocol import types

from bufferizer.text import Span

_LINE_END = re.compile(r"\r\n|\n|\r")


class PositionMap:
    """Converts the positions of one text. ``encoding`` is the one agreed on in ``initialize``."""

    def __init__(self, text: str, encoding: types.PositionEncodingKind | str) -> None:
        self.text = text
        self.encoding = types.PositionEncodingKind(encoding)

    @cached_property
    def _starts(self) -> Sequence[int]:
        return [0, *(match.end() for match in _LINE_END.finditer(self.text))]

    def replaced(self, span: Span, inserted: str) -> PositionMap:
        """Return the positions of the text with ``inserted`` in place of a span; lines elsewhere are not sought again.

        The line before is, since a line feed put behind a carriage return ends the same line.
        """
        changed = PositionMap(self.text[: span.start] + inserted + self.text[span.end :], self.encoding)
        starts = self._starts
        first = max(bisect_right(starts, span.start) - 2, 0)
        after = bisect_right(starts, span.end)
        shift = len(changed.text) - len(self.text)
        end = starts[after] + shift if after < len(starts) else len(changed.text)
        changed._starts = [
            *starts[: first + 1],
            *(match.end() for match in _LINE_END.finditer(changed.text, starts[first], end)),
            *(start + shift for start in starts[after + 1 :]),
        ]
        return changed

    @cached_property
    def _one_unit_each(self) -> bool:
        """Whether every code point counts as one unit, so that there is nothing to convert inside a line."""
        return self.encoding is types.PositionEncodingKind.Utf32 or self.text.isascii()

    def _units(self, text: str) -> int:
        if self.encoding is types.PositionEncodingKind.Utf8:
            return len(text.encode("utf-8", "surrogatepass"))
        return len(text) + sum(character > "\uffff" for character in text)

    def offset(self, position: types.Position) -> int:
        """Return the offset of a position. One past a line's or the text's end means that end, as the protocol says."""
        if position.line >= len(self._starts):
            return len(self.text)
        start = self._starts[position.line]
        line = self._line(position.line)
        if self._one_unit_each or line.isascii():
            return start + min(position.character, len(line))
        units = 0
        for index, character in enumerate(line):
            units += self._units(character)
            if units > position.character:
                return start + index
        return start + len(line)

    def _line(self, number: int) -> str:
        """Return a line without its end."""
        end = self._starts[number + 1] if number + 1 < len(self._starts) else len(self.text)
        return self.text[self._starts[number] : end].rstrip("\r\n")

    def position(self, offset: int) -> types.Position:
        """Return the position of an offset; one outside the text means the nearest end."""
        offset = min(max(offset, 0), len(self.text))
        line = bisect_right(self._starts, offset) - 1
        before = self.text[self._starts[line] : offset]
        return types.Position(line, len(before) if self._one_unit_each else self._units(before))

    def walk(self, offsets: Iterable[int]) -> Iterator[tuple[int, int]]:
        """Yield the lines and characters of many offsets that ascend, without the search that one by one would take."""
        starts = self._starts
        line = 0
        for offset in offsets:
            while line + 1 < len(starts) and starts[line + 1] <= offset:
                line += 1
            start = starts[line]
            yield line, offset - start if self._one_unit_each else self._units(self.text[start:offset])

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
            positions = PositionMap(change.text, encoding)
    return positions
