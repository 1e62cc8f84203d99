"""Places in text: spans inside a segment or document, and line numbers.

Everything inside the package counts 0-based code points. Only the outermost layers convert: the command line to
1-based lines and byte columns, the language server to the client's encoding.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from functools import partial
from typing import NamedTuple

# A comment, as a regular expression. It matches all of a line's comment or nothing: if it could end earlier, what
# repeats it would try all the ways in which `//====//` is several comments.
COMMENT = r"//[^\r\n]*(?![^\r\n])"
# A string, and what stands in its quotes. They are read by runs of characters: by alternatives for each of them, a
# constant of a megabyte takes megabytes.
IN_QUOTES = r'[^"\\\n]*(?:\\.[^"\\\n]*)*'
QUOTED = f'"{IN_QUOTES}"'


class Span(NamedTuple):
    """A half-open range of 0-based code points in the text it belongs to: a segment, unless said otherwise."""

    start: int
    end: int

    def shift(self, offset: int) -> Span:
        """Return the same range in a text in which this one's begins at ``offset``."""
        return Span(self.start + offset, self.end + offset) if offset else self

    def contains(self, position: int) -> bool:
        """Tell whether a cursor at ``position`` touches the range (its end included, as editors count it)."""
        return self.start <= position <= self.end

    def touches(self, other: Span) -> bool:
        """Tell whether two ranges have a place in common, their ends included."""
        return self.start <= other.end and other.start <= self.end


_span_of: Callable[[tuple[int, int]], Span] = partial(tuple.__new__, Span)


def spans(starts: Iterable[int], ends: Iterable[int]) -> list[Span]:
    """Return the spans with these starts and ends, without a line of Python for each."""
    return list(map(_span_of, zip(starts, ends)))


# One object for each position up to here: most positions are in short functions, and each is in many spans.
_POSITIONS = tuple(range(1 << 13))
_position = _POSITIONS.__getitem__


def shared_span(start: int, end: int) -> Span:
    """Return a span to keep, of which there may be many at the same positions: it shares the objects for these."""
    return Span(_POSITIONS[start], _POSITIONS[end]) if end < 1 << 13 else Span(start, end)


def shared_positions(positions: Iterable[int], last: int) -> list[int]:
    """Return positions to keep, of which ``last`` is the greatest, as `shared_span` does."""
    return list(map(_position, positions)) if last < 1 << 13 else list(positions)


class LineIndex:
    """Maps code point offsets of one text to lines and back."""

    __slots__ = ("starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        starts = [0]
        position = text.find("\n")
        while position >= 0:
            starts.append(position + 1)
            position = text.find("\n", position + 1)
        self.starts = starts

    def line_of(self, offset: int) -> int:
        """Return the 0-based line that holds the code point at ``offset``."""
        return bisect_right(self.starts, offset) - 1

    def line_text(self, line: int) -> str:
        """Return the 0-based line without its line end; an empty string past the last line."""
        if line >= len(self.starts):
            return ""
        end = self.starts[line + 1] if line + 1 < len(self.starts) else len(self.text)
        return self.text[self.starts[line] : end].rstrip("\r\n")

    def line_and_byte_column(self, offset: int) -> tuple[int, int]:
        """Return the 1-based line and 1-based byte column of ``offset``, the way mlir-opt prints places."""
        line = self.line_of(offset)
        before = self.text[self.starts[line] : offset]
        return line + 1, len(before.encode("utf-8", "surrogatepass")) + 1
