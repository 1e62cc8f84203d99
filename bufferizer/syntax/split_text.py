"""A text as the segments it splits into, which an edit leaves alone but for those around it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import NamedTuple

from bufferizer.syntax.lines import LOOKS_AHEAD
from bufferizer.syntax.segments import Segment, SegmentKind, split_again, split_segments
from bufferizer.syntax.token_kinds import are_alike
from bufferizer.syntax.totals import Totals
from bufferizer.text import Span


class SplitText:
    """A text that never changes. Segments that an edit leaves alone are the same objects in the text after it.

    ``place`` is the number of the segment where the last edit has begun.
    """

    def __init__(self, segments: Sequence[Segment], starts: Totals | None = None, place: int = 0) -> None:
        self.segments = tuple(segments)
        self.place = place
        if starts is not None:
            self.starts = starts
        # What stands for this text and the one that was edited, which need not be kept for that, and what is new.
        self._mark = object()
        self._edited: tuple[object, ChangedPart] | None = None

    @classmethod
    def of(cls, text: str) -> SplitText:
        """Split a text."""
        return cls(split_segments(text))

    @cached_property
    def starts(self) -> Totals:
        """Where each segment begins, in code points, and where the last one ends."""
        return Totals.of([len(segment.text) for segment in self.segments])

    @cached_property
    def text(self) -> str:
        """All of the text."""
        return "".join([segment.text for segment in self.segments])

    def __len__(self) -> int:
        return self.starts[-1]

    def number_at(self, offset: int) -> int:
        """Return the number of the segment that holds the code point at ``offset``; of the last one behind the end."""
        return max(min(self.starts.up_to(offset), len(self.segments)) - 1, 0)

    def slice(self, start: int, end: int) -> str:
        """Return a part of the text."""
        first = self.number_at(start)
        last = min(max(self.starts.below(end), first), len(self.segments))
        begins = self.starts[first]
        return "".join([segment.text for segment in self.segments[first:last]])[start - begins : end - begins]

    def edited(self, span: Span, inserted: str) -> SplitText:
        """Return the text with ``inserted`` in place of a span."""
        first, last, new = self._in_a_line(span, inserted) or self._split_around(span, inserted)
        starts = self.starts.replaced(first, last, [len(segment.text) for segment in new])
        after = SplitText((*self.segments[:first], *new, *self.segments[last:]), starts, first)
        after._edited = self._mark, ChangedPart(first, last, first + len(new))
        return after

    def changed_since(self, before: SplitText) -> ChangedPart:
        """Return the part in which the segments differ from those of another text."""
        if self._edited is not None and self._edited[0] is before._mark:
            return self._edited[1]
        return changed_part(before.segments, self.segments)

    def _in_a_line(self, span: Span, inserted: str) -> tuple[int, int, Sequence[Segment]] | None:
        """Return which segments an edit replaces, from and to, and by what, if it changes but names and numbers.

        No boundary depends on these, and it is enough to look at one line.
        """
        number = self.number_at(span.start)
        segment = self.segments[number] if self.segments else None
        if segment is None or segment.kind is not SegmentKind.ITEM:
            return None
        # The header of a module that was left open ends where it is closed, unless that is too far on.
        is_certain = all(it.modules is not None for it in self.segments[number : number + 2])
        if not is_certain or not len(segment.text) + len(inserted) < LOOKS_AHEAD:
            return None
        text, start, end = segment.text, span.start - self.starts[number], span.end - self.starts[number]
        first = text.rfind("\n", 0, start) + 1
        last = text.find("\n", end)
        # Where a line begins tells what it belongs to.
        if not start <= end < last or not text[first:start].strip():
            return None
        if not are_alike(text[first:last], text[first:start] + inserted + text[end:last]):
            return None
        after = Segment(segment.kind, text[:start] + inserted + text[end:], segment.modules)
        return number, number + 1, (after,)

    def _split_around(self, span: Span, inserted: str) -> tuple[int, int, Sequence[Segment]]:
        """Return the same of any edit."""
        # What only touches a segment may become a part of it.
        first = max(self.starts.below(span.start) - 1, 0)
        last = min(self.starts.up_to(span.end), len(self.segments))
        around = self.slice(self.starts[first], span.start) + inserted + self.slice(span.end, self.starts[last])
        first, last, replaced = split_again(self.segments, first, last, around)
        same, old_end, new_end = changed_part(*map(_with_modules, (self.segments[first:last], replaced)))
        return first + same, first + old_end, replaced[same:new_end]


def _with_modules(segments: Sequence[Segment]) -> list[tuple[Segment, object]]:
    return [(segment, segment.modules) for segment in segments]


class ChangedPart(NamedTuple):
    """Where two sequences begin to differ, and where what differs ends in each of them."""

    first: int
    old_end: int
    new_end: int

    def moved(self, numbers: Iterable[int]) -> set[int]:
        """Return places of the earlier sequence as they are in the later one, without those in the part."""
        grown = self.new_end - self.old_end
        return {
            number if number < self.first else number + grown
            for number in numbers
            if not self.first <= number < self.old_end
        }


def changed_part(before: Sequence[object], after: Sequence[object]) -> ChangedPart:
    """Return the part in which two sequences differ."""
    old, new = len(before), len(after)
    first = _most(min(old, new), lambda low, high: before[low:high] == after[low:high])
    rest = min(old, new) - first
    alike = _most(rest, lambda low, high: before[old - high : old - low] == after[new - high : new - low])
    return ChangedPart(first, old - alike, new - alike)


def _most(limit: int, holds: Callable[[int, int], bool]) -> int:
    """Return the largest number up to a limit such that something holds from 0 to it; no part is asked about twice."""
    low, high = 0, limit
    while low < high:
        middle = (low + high + 1) // 2
        if holds(low, middle):
            low = middle
        else:
            high = middle - 1
    return low
