"""What is seen first of a large document, so that it need not wait for the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bufferizer.syntax.segments import Segment, SegmentKind
from bufferizer.syntax.split_text import SplitText
from bufferizer.text import COMMENT

LINES = 100  # more than a screen shows
# Where what is seen needs more than this it takes too long, and where there is no more it is no gain.
MOST_LINES = 600
_SYMBOL = re.compile(r'@(?:[\w$.-]+|"[^"\n]*")')
# The first letter of an alias, or of resources, behind comments.
_FRAME = re.compile(rf"(?:[\s\ufeff]|{COMMENT})*[#!{{]")


@dataclass(frozen=True, slots=True)
class FirstLook:
    """The beginning of a text, ``seen`` segments, and behind it all that is needed to tell what is in it."""

    split: SplitText
    seen: int


def first_look(split: SplitText) -> FirstLook | None:
    """Return what is to be looked at before the rest; None where that would be too much, or all there is.

    What is needed are the functions called, in turn, the aliases, and where modules and sections begin and end.
    """
    segments = split.segments
    seen, lines = 0, 0
    while seen < len(segments) and lines < LINES:
        lines += segments[seen].text.count("\n")
        seen += 1
    defined = {symbol: number for number, segment in enumerate(segments) for symbol in _defined_in(segment)}
    chosen = {number for number, segment in enumerate(segments) if number < seen or _is_frame(segment)}
    waiting = list(range(seen))
    while waiting:
        text = segments[waiting.pop()].text
        called = {defined[symbol] for symbol in _SYMBOL.findall(text) if symbol in defined} - chosen
        lines += sum(segments[number].text.count("\n") for number in called)
        if lines > MOST_LINES:
            return None
        chosen |= called
        waiting += called
    if len(chosen) == len(segments):
        return None
    return FirstLook(SplitText([segments[number] for number in sorted(chosen)]), seen)


def _defined_in(segment: Segment) -> Iterator[str]:
    """Yield the first symbol in a segment, which is the one it defines if it does."""
    match = _SYMBOL.search(segment.text)
    if match is not None:
        yield match[0]


def _is_frame(segment: Segment) -> bool:
    return segment.kind is not SegmentKind.ITEM or _FRAME.match(segment.text) is not None
