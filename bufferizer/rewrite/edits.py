"""Edits to one text: what replaces which span, collected in any order and applied at once.

Nothing in here knows what the text means, except for white space and ``//`` comments, so that lines put in or taken
out leave the layout around them as it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bufferizer.text import QUOTED, Span

_COMMENT = re.compile(rf"{QUOTED}|//[^\r\n]*")
_BLANK_REST = re.compile(r"[ \t]*(?=//|\r?\n|\Z)")
_COMMENT_REST = re.compile(r"[ \t]*(//[^\r\n]*)?")
_LINE_END = re.compile(r"\r?\n|\Z")


@dataclass(frozen=True, slots=True)
class Edit:
    """Put ``text`` in the place of ``span``; an empty span is an insertion."""

    span: Span
    text: str


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """Return the text with all edits made. Spans refer to the text as given and do not overlap."""
    pieces: list[str] = []
    position = 0
    for edit in in_order(edits):
        pieces.append(text[position : edit.span.start])
        pieces.append(edit.text)
        position = edit.span.end
    pieces.append(text[position:])
    return "".join(pieces)


def comments_in(text: str, span: Span) -> list[str]:
    """Return the ``//`` comments in a part of a text, which does not begin within a string."""
    if text.find("//", span.start, span.end) < 0:
        return []
    found = (match.group() for match in _COMMENT.finditer(text, span.start, span.end))
    return [comment.rstrip() for comment in found if comment.startswith("//")]


def without_comments(text: str) -> str:
    """Return a text, which does not begin within a string, without its ``//`` comments."""
    return _COMMENT.sub(lambda match: "" if match.group().startswith("//") else match.group(), text)


def in_order(edits: Iterable[Edit]) -> list[Edit]:
    """Return the edits sorted by place; of several at one place, insertions come first, in the order given."""
    return sorted(edits, key=lambda edit: edit.span)


class Layout:
    """Lines and indentation of a text, and the edits that put whole lines into it."""

    __slots__ = ("newline", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        # Most texts have no carriage return, and to look for one character takes a tenth of the time.
        self.newline = "\r\n" if "\r" in text and "\r\n" in text else "\n"

    def line_start(self, position: int) -> int:
        """Return where the line of a position begins."""
        return self.text.rfind("\n", 0, position) + 1

    def indentation(self, position: int) -> str:
        """Return the white space that the line of a position begins with."""
        start = self.line_start(position)
        end = start
        while end < len(self.text) and self.text[end] in " \t":
            end += 1
        return self.text[start:end]

    def before(self, position: int, lines: Sequence[str]) -> list[Edit]:
        """Put lines before what begins at a position."""
        if not lines:
            return []
        return [Edit(Span(position, position), "".join(line + self._break(position) for line in self._all(lines)))]

    def after(self, position: int, lines: Sequence[str], start: int) -> list[Edit]:
        """Put lines after what ends at a position, and after a comment behind it; ``start`` is where that begins."""
        if not lines:
            return []
        rest = _COMMENT_REST.match(self.text, position)
        if rest is not None and _LINE_END.match(self.text, rest.end()):
            position = rest.end()
        return [Edit(Span(position, position), "".join(self._break(start) + line for line in self._all(lines)))]

    def instead(self, span: Span, lines: Sequence[str], comments: Sequence[str] = ()) -> list[Edit]:
        """Put comments and lines in the place of a span; without any, its line goes too if nothing else is there."""
        if lines or comments:
            is_last = lines or _BLANK_REST.match(self.text, span.end)
            written = [*comments, *self._all(lines), *([] if is_last else [""])]
            return [Edit(span, self._break(span.start).join(written))]
        start = self.line_start(span.start)
        alone = not self.text[start : span.start].strip(" \t")
        rest = _BLANK_REST.match(self.text, span.end)
        if rest is None:
            return [Edit(span, "")]
        if not alone or self.text.startswith("//", rest.end()):
            return [Edit(Span(span.start, rest.end() if alone else span.end), "")]
        line_end = _LINE_END.match(self.text, rest.end())
        assert line_end is not None
        return [Edit(Span(start, line_end.end()), "")]

    def inside(self, braces: Span, lines: Sequence[str], owner: int) -> list[Edit]:
        """Put lines after the opening brace of an otherwise empty region; ``owner`` is where its operation begins."""
        if not lines:
            return []
        indentation = self.newline + self.indentation(owner)
        inner = "".join(f"{indentation}  {line}" for line in self._all(lines))
        blank = not self.text[braces.start + 1 : braces.end - 1].strip()
        span = Span(braces.start + 1, braces.end - 1 if blank else braces.start + 1)
        return [Edit(span, inner + indentation)]

    def _break(self, position: int) -> str:
        return self.newline + self.indentation(position)

    @staticmethod
    def _all(lines: Sequence[str]) -> list[str]:
        return [line for entry in lines for line in entry.split("\n")]
