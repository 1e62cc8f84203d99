"""Selections that grow: a word, what is in brackets, an operation, its block, its region, and so on outwards."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from bufferizer.document import Module, ReadSegment
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.syntax.nodes import OperationSyntax
from bufferizer.text import QUOTED, Span

_WORD = re.compile(rf"{QUOTED}|[%@^#!]?[\w$.-]+(?:#\d+)?|//[^\n]*", re.ASCII)
# Comments and strings are matched to be passed over.
_BRACKET = re.compile(rf"//[^\n]*|{QUOTED}|->|[()\[\]{{}}<>]")
_PAIRS = {")": "(", "]": "[", "}": "{", ">": "<"}


def selections_at(analysed: AnalysedDocument, offset: int) -> tuple[Span, ...]:
    """Return the spans to select one after the other at ``offset``, innermost first; each lies in the next one."""
    whole = Span(0, len(analysed.text))
    segment = analysed.document.segment_at(offset)
    if segment is None:
        return (whole,)
    position = offset - segment.start
    found = [
        span.shift(segment.start)
        for span in (
            *_words(segment.text, position),
            *_of_operations(segment.text, segment.syntax.operations, position),
        )
        if span.contains(position)
    ]
    found += _around(analysed, segment)
    return _nested(offset, [*found, whole])


def _nested(offset: int, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Put spans in order, without those that hold nothing or lie across a smaller one."""
    chain: list[Span] = []
    for span in sorted(set(spans), key=lambda span: span.end - span.start):
        inside = not chain or (span.start <= chain[-1].start and chain[-1].end <= span.end)
        if inside and span.contains(offset) and (span.end > span.start or not chain):
            chain.append(span)
    return tuple(chain)


def _words(text: str, position: int) -> Iterator[Span]:
    line_start = text.rfind("\n", 0, position) + 1
    line_end = text.find("\n", position)
    for match in _WORD.finditer(text, line_start, line_end if line_end >= 0 else len(text)):
        if match.start() <= position <= match.end():
            yield Span(*match.span())


def _of_operations(text: str, operations: Sequence[OperationSyntax], position: int) -> Iterator[Span]:
    """Yield the operations around a position, their regions and blocks, and the brackets of the innermost one."""
    innermost = next((entry for entry in operations if entry.span.contains(position)), None)
    if innermost is None:
        return
    yield innermost.span
    region = next((entry for entry in innermost.regions if entry.span.start < position < entry.span.end), None)
    if region is None:
        yield from _brackets(text, innermost.span, position)
        return
    yield region.span
    yield _trimmed(text, Span(region.span.start + 1, max(region.span.start + 1, region.span.end - 1)))
    for block in region.blocks:
        if block.span.contains(position):
            yield _trimmed(text, block.span)
            yield from _of_operations(text, block.operations, position)


def _brackets(text: str, span: Span, position: int) -> Iterator[Span]:
    """Yield what is in brackets around a position, with and without the brackets."""
    opened: list[int] = []
    for match in _BRACKET.finditer(text, span.start, span.end):
        character = match.group()
        if character in _PAIRS.values():
            opened.append(match.start())
        elif character in _PAIRS and opened and text[opened[-1]] == _PAIRS[character]:
            start = opened.pop()
            if start < position < match.end():
                yield Span(start, match.end())
                yield Span(start + 1, match.start())


def _around(analysed: AnalysedDocument, segment: ReadSegment) -> Iterator[Span]:
    yield _trimmed(analysed.text, Span(segment.start, segment.end))
    section = analysed.section_of(segment)
    if section is None:
        return
    yield _trimmed(analysed.text, Span(section.segments[0].start, section.segments[-1].end))
    for module in section.implicit.walk():
        yield from _of_module(analysed.text, module, segment)


def _of_module(text: str, module: Module, segment: ReadSegment) -> Iterator[Span]:
    if module.header is not None and module.close is not None:
        span = Span(module.header.start, module.close.end)
        if span.start <= segment.start and segment.end <= span.end:
            yield _trimmed(text, span)


def _trimmed(text: str, span: Span) -> Span:
    """Leave out blanks at both ends."""
    part = text[span.start : span.end]
    start = span.start + len(part) - len(part.lstrip())
    return Span(start, max(start, span.start + len(part.rstrip())))
