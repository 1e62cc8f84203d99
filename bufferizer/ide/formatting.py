"""Formatting: indentation by the nesting of regions, and no white space at the ends of lines.

Only white space at the beginnings and ends of lines changes, which means nothing in MLIR, so that the text means after
it what it meant before. Lines that go on with an operation keep their distance from its first line. What cannot be read
is left alone, apart from the ends of its lines.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from bufferizer.document import ReadSegment, Section
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.rewrite.edits import Edit
from bufferizer.syntax.nodes import MAX_DEPTH, AliasSyntax, OperationSyntax, RegionSyntax
from bufferizer.syntax.segments import SegmentKind
from bufferizer.text import Span

_LINE = re.compile(r"(?P<indent>[ \t]*)(?P<text>[^\r\n]*?)(?P<trailing>[ \t]*)(?:\r?\n|\Z)")


@dataclass(frozen=True, slots=True)
class FormattingStyle:
    """How a level of nesting is written: so many blanks, or one tab of that width."""

    width: int = 2
    tabs: bool = False

    def written(self, columns: int) -> str:
        """Return white space of a width in columns."""
        if not self.tabs:
            return " " * columns
        return "\t" * (columns // self.width) + " " * (columns % self.width)

    def columns(self, white_space: str) -> int:
        """Return the width of white space in columns."""
        return len(white_space.expandtabs(self.width))


DEFAULT_STYLE = FormattingStyle()


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the document: where it and its first word begin, where its last word ends, and where it ends itself."""

    start: int
    text: int
    text_end: int
    end: int
    is_comment: bool

    @property
    def is_blank(self) -> bool:
        return self.text == self.text_end


def formatting_edits(
    analysed: AnalysedDocument, style: FormattingStyle = DEFAULT_STYLE, within: Span | None = None
) -> tuple[Edit, ...]:
    """Return the edits that format a document, or the lines that touch ``within``, in the order of the text."""
    text = analysed.text
    lines = _lines(text)
    chosen = [within is None or (line.start <= within.end and within.start <= line.end) for line in lines]
    indentation = _Indentation(analysed, style, lines, chosen).of_lines()
    edits: list[Edit] = []
    for number, line in enumerate(lines):
        if not chosen[number]:
            continue
        columns = indentation.get(number)
        if line.is_blank:
            columns = 0
        if columns is not None:
            wanted = style.written(columns)
            if text[line.start : line.text] != wanted:
                edits.append(Edit(Span(line.start, line.text), wanted))
        if line.text_end < line.end and not line.is_blank:
            edits.append(Edit(Span(line.text_end, line.end), ""))
    return tuple(edits)


def _lines(text: str) -> list[_Line]:
    """Return the lines of a text; the end of one leaves its line break out. The one behind the last break is empty."""
    lines = []
    position = 0
    while position < len(text):
        match = _LINE.match(text, position)
        if match is None:
            break  # a lone carriage return: nothing is known of what such lines are
        end = match.end("trailing")
        is_comment = match["text"].startswith("//")
        if not match["text"]:
            lines.append(_Line(position, end, end, end, False))
        else:
            lines.append(_Line(position, match.start("text"), match.end("text"), end, is_comment))
        position = match.end()
    return lines


class _Indentation:
    """Works out how far each line is to be indented; lines that are to stay as they are have no entry."""

    def __init__(
        self, analysed: AnalysedDocument, style: FormattingStyle, lines: list[_Line], chosen: list[bool]
    ) -> None:
        self._analysed = analysed
        self._style = style
        self._lines = lines
        self._chosen = chosen
        self._starts = [line.start for line in lines]
        self._texts = [line.text for line in lines]
        self._code_below = _code_below(lines)
        self._columns: dict[int, int] = {}
        self._at_margin: dict[int, int] = {}  # comments at the margin of indented code, if it stays indented

    def of_lines(self) -> dict[int, int]:
        """Return the columns in front of each line, by its number."""
        for section in self._analysed.document.sections:
            for segment, depth in _with_depths(section):
                self._segment(segment, depth * self._style.width)
        moved = {
            number: to for number, to in self._at_margin.items() if self._columns_to_be(self._code_below[number]) == 0
        }
        return {**self._columns, **moved}

    def _segment(self, segment: ReadSegment, base: int) -> None:
        if segment.kind is SegmentKind.SPLIT or segment.syntax.problems or segment.text.lstrip().startswith("{-#"):
            return
        if segment.kind is SegmentKind.MODULE_CLOSE:
            self._plain(segment.start, segment.end, base)
            return
        end = segment.start
        for start, item in sorted(self._items(segment), key=lambda entry: entry[0]):
            self._plain(end, start, base)
            if isinstance(item, OperationSyntax):
                self._operation(segment, item, base)
                end = segment.start + item.span.end
            else:
                end = segment.start + item.value.end
                distance = self._begin(start, base)
                for number in self._numbers(start + 1, end):
                    self._shift(number, distance)
        self._plain(end, segment.end, base)

    @staticmethod
    def _items(segment: ReadSegment) -> Iterator[tuple[int, OperationSyntax | AliasSyntax]]:
        """Yield the operations and aliases of a segment's top level, with where they begin in the document."""
        for operation in segment.syntax.operations:
            yield segment.start + operation.span.start, operation
        for alias in segment.syntax.aliases:
            yield segment.start + alias.name_span.start, alias

    def _numbers(self, start: int, end: int) -> range:
        """Return the lines whose first word begins in a range of the text."""
        return range(bisect_left(self._texts, start), bisect_left(self._texts, end))

    def _plain(self, start: int, end: int, base: int) -> None:
        """Indent what stands between operations: comments, aliases, braces of modules."""
        first = True
        for number in self._numbers(start, end):
            line = self._lines[number]
            if line.is_blank:
                first = True
                continue
            if line.is_comment or first:
                self._set(number, base)
            first = line.is_comment

    def _set(self, number: int, columns: int) -> None:
        line = self._lines[number]
        # A comment at the margin of indented code was put there on purpose: lines that a test looks for, or code taken
        # out for a while.
        below = self._code_below[number]
        if line.is_comment and line.text == line.start and below < len(self._lines) and self._columns_of(below):
            self._at_margin[number] = columns
        else:
            self._columns[number] = columns

    def _shift(self, number: int, distance: int) -> None:
        """Move a line that goes on with an operation as far as the operation's first line moves."""
        line = self._lines[number]
        if not line.is_blank:
            self._set(number, max(0, self._columns_of(number) + distance))

    def _operation(self, segment: ReadSegment, operation: OperationSyntax, base: int) -> None:
        start, end = segment.start + operation.span.start, segment.start + operation.span.end
        distance = self._begin(start, base)
        inside: set[int] = set()
        for region in operation.regions:
            opening, closing = segment.start + region.span.start, segment.start + region.span.end - 1
            inside.update(self._numbers(opening + 1, closing + 1))
            self._region(segment, region, self._base_of_region(opening, closing, start, base, distance))
        for number in self._numbers(start + 1, end):
            if number not in inside:
                self._shift(number, distance)

    def _base_of_region(self, opening: int, closing: int, start: int, base: int, distance: int) -> int:
        """Return how far a region's closing brace is to be indented.

        That is as far as the operation, or as the line that the region begins on: if that begins with the brace of
        another region, or somebody put it there.
        """
        first, last = self._line_of(opening), self._line_of(closing)
        if first == last or first == self._line_of(start) or self._lines[last].text != closing:
            return base
        if first in self._columns:
            return self._columns[first]
        columns = self._columns_of(first)
        return max(0, columns + distance) if columns == self._columns_of(last) else base

    def _region(self, segment: ReadSegment, region: RegionSyntax, base: int) -> None:
        """Indent what stands between the braces of a region, and its closing brace to ``base``."""
        inner = base + self._style.width
        position, closing = segment.start + region.span.start + 1, segment.start + region.span.end - 1
        for block in region.blocks:
            if block.label is not None:
                label = segment.start + block.label_span.start
                header_end = segment.start + block.header.end
                self._between(position, label, inner, base)
                distance = self._begin(label, base)
                for number in self._numbers(label + 1, header_end):
                    self._shift(number, distance)
                position = header_end
            for operation in block.operations:
                self._between(position, segment.start + operation.span.start, inner, inner)
                self._operation(segment, operation, inner)
                position = segment.start + operation.span.end
        self._between(position, closing, inner, inner)
        self._begin(closing, base)

    def _line_of(self, position: int) -> int:
        """Return the number of the line that holds a position."""
        return bisect_right(self._starts, position) - 1

    def _columns_of(self, number: int) -> int:
        line = self._lines[number]
        return self._style.columns(self._analysed.text[line.start : line.text])

    def _columns_to_be(self, number: int) -> int:
        return self._columns.get(number, self._columns_of(number)) if self._chosen[number] else self._columns_of(number)

    def _begin(self, start: int, base: int) -> int:
        """Indent what begins at ``start`` if it begins a line; return by how much what follows is to be moved."""
        number = bisect_left(self._texts, start)
        if number >= len(self._lines) or self._lines[number].text != start:
            return 0
        if not self._chosen[number]:
            return 0
        self._set(number, base)
        return base - self._columns_of(number)

    def _between(self, start: int, end: int, base: int, before_next: int) -> None:
        """Indent comments between operations; those directly before what comes next as far as that."""
        for number in self._numbers(start, end):
            if self._lines[number].is_comment:
                following = all(self._lines[other].is_comment for other in self._numbers(self._lines[number].text, end))
                self._set(number, before_next if following else base)


def _code_below(lines: list[_Line]) -> list[int]:
    """Return for each line the number of the next one that is neither blank nor a comment; there may be none."""
    found = [len(lines)] * len(lines)
    for number in reversed(range(len(lines) - 1)):
        below = lines[number + 1]
        found[number] = found[number + 1] if below.is_blank or below.is_comment else number + 1
    return found


def _with_depths(section: Section) -> Iterator[tuple[ReadSegment, int]]:
    """Yield a section's segments with the number of modules that each stands in, but for those too deep for that."""
    depth = 0
    for segment in section.segments:
        depth = max(0, depth - (segment.kind is SegmentKind.MODULE_CLOSE))
        if depth <= MAX_DEPTH:
            yield segment, depth
        depth += segment.kind is SegmentKind.MODULE_OPEN
