"""Splitting a document into segments. See `split_segments`.

A segment is found by how its first line begins, so that a bracket left open in one function costs that function only.
Brackets are counted where lines alone cannot tell: whether a symbol stands inside of another operation (a function of a
``gpu.module``), and which brace closes a module.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from itertools import accumulate

from bufferizer.syntax.lines import (
    LOOKS_AHEAD,
    Beginning,
    Line,
    beginnings,
    brace_balance,
    closing_line,
    comments_before,
    end_of_module,
    end_of_module_header,
    goes_on,
    indentation,
    is_blank,
    module_behind,
    surplus_braces,
)


class SegmentKind(Enum):
    """What a segment holds."""

    ITEM = "item"  # a function, global, alias, or anything else at the top level; comments before it belong to it
    MODULE_OPEN = "module open"  # `module @m attributes {...} {` or `"builtin.module"() ({`
    MODULE_CLOSE = "module close"  # `}` and a trailing location; in generic form also what stands between them
    SPLIT = "split"  # a `// -----` line: names before and after know nothing of each other


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a document. The texts of all segments, in order, are the document.

    ``modules`` are the columns of the modules around it, outermost first; None where splitting cannot begin anew.
    """

    kind: SegmentKind
    text: str
    modules: tuple[int, ...] | None = field(default=None, compare=False)


def split_segments(text: str) -> tuple[Segment, ...]:
    """Split a document at its top-level items, module headers, and ``// -----`` lines.

    The texts of the segments, put together, are ``text``. Runs of aliases make one segment. What only separates (blank
    lines, comments) belongs to the item before it, except for comments directly before an item, which are that item's.
    """
    return tuple(_Splitter(text).split())


def split_again(before: Sequence[Segment], first: int, last: int, text: str) -> tuple[int, int, tuple[Segment, ...]]:
    """Split a document after an edit, and look at no more of it than may have changed.

    ``before`` are the segments it had; ``text`` stands now where those from ``first`` to ``last`` (not included) stood.
    Returns which of ``before`` are replaced, from and to, and by what: the same as if all of it were split.
    """
    start = _where_to_begin(before, first)
    modules = (before[start].modules if start < len(before) else None) or ()
    head = "".join(segment.text for segment in before[start:first]) + text
    following = 1
    while True:
        end = min(last + following, len(before))
        splitter = _Splitter(head + "".join(segment.text for segment in before[last:end]), modules)
        found = splitter.split()
        if end == len(before):
            return start, end, tuple(found)
        met = _where_they_meet(found, before[last:end], splitter)
        if met is not None:
            return start, last + met[1], tuple(found[: met[0]])
        following *= 4


def _where_to_begin(before: Sequence[Segment], first: int) -> int:
    """Return the segment to begin at: an edit moves no boundary but those of its segments and of the one before."""
    start = max(first - 1, 0)
    while start > 0 and before[start].modules is None:
        start -= 1
    return start


def _where_they_meet(found: list[Segment], known: Sequence[Segment], splitter: _Splitter) -> tuple[int, int] | None:
    """Return a number in ``found`` and one in ``known`` from which on both are the same, None if there are none.

    That is where a line begins a segment in the same modules: it decides on all that comes, and on nothing before.
    """
    start = len(splitter.text) - sum(len(segment.text) for segment in known)
    known_starts = accumulate((len(segment.text) for segment in known[:-1]), initial=start)
    numbers = {position: number for number, position in enumerate(known_starts)}
    starts = accumulate((len(segment.text) for segment in found), initial=0)
    for number, (position, segment) in enumerate(zip(starts, found)):
        same = numbers.get(position)
        if same is None or position < splitter.uncertain or segment.modules is None:
            continue
        if segment == known[same] and segment.modules == known[same].modules:
            return number, same
    return None


@dataclass(slots=True)
class _Item:
    """The item whose lines are being passed. ``may_contain``: a symbol may stand in it at the item's own column."""

    column: int
    may_contain: bool = True
    is_alias: bool = False


class _Splitter:
    """One pass over the lines that may begin a segment. ``modules`` are those that are open before the text."""

    def __init__(self, text: str, modules: Iterable[int] = ()) -> None:
        self.text = text
        self.segments: list[Segment] = []
        self.modules = list(modules)  # the columns of the modules that are open, outermost first
        self.start = 0  # where the segment being collected begins
        self.around: tuple[int, ...] | None = None  # its `Segment.modules`
        self.uncertain = 0  # what stands before this may have decided on something before itself
        self.item: _Item | None = None  # what it holds; nothing yet, apart from blank lines and comments
        self.counted = 0  # how far braces have been counted
        self.depth = 0  # how many are open there

    def split(self) -> list[Segment]:
        passed = 0
        for line in beginnings(self.text):
            if line.start >= passed and self._separates(line):
                passed = self._enter(line)
        self._finish_all(len(self.text))
        return self.segments

    def _separates(self, line: Line) -> bool:
        """Tell whether a line that may begin a segment does."""
        if line.beginning in (Beginning.SPLIT, Beginning.RESOURCES):
            return True
        if line.beginning is Beginning.ALIAS:
            return self.item is None or not self.item.is_alias
        if self.item is None:
            if is_blank(self.text, self.start, line.start):
                return True
            # What came before does not look like the beginning of an item, but it is something.
            self.item = _Item(line.column)
        if line.beginning is Beginning.OTHER:
            return self._depth_at(line.start) <= 0 and not goes_on(self.text, self.start, line.start)
        if line.column < self.item.column or (line.column == self.item.column and not self.item.may_contain):
            return True
        return self._depth_at(line.start) <= 0

    def _enter(self, line: Line) -> int:
        """Begin the segment of a line, ending the one before; return a position before which no other can begin."""
        if line.beginning is Beginning.SPLIT:
            self._finish_all(line.start)
            self._emit(SegmentKind.SPLIT, line.end)
            return line.end
        if self.item is not None:
            # Aliases and resources stand outside of all modules, so these must have been closed.
            outside = line.beginning in (Beginning.ALIAS, Beginning.RESOURCES)
            self._finish(comments_before(self.text, line.start, self.start), outside)
        if self.start >= self.uncertain and (self.start == 0 or self.text[self.start - 1] == "\n"):
            self.around = tuple(self.modules)
        if line.beginning is Beginning.RESOURCES:
            self.item = _Item(line.column)
            end = self.text.find("#-}", line.end)
            return end if end >= 0 else len(self.text)
        if line.beginning is Beginning.MODULE:
            return self._enter_module(line)
        contains_nothing = line.beginning in (Beginning.SYMBOL, Beginning.ALIAS)
        self.item = _Item(line.column, not contains_nothing, line.beginning is Beginning.ALIAS)
        return line.end

    def _enter_module(self, line: Line) -> int:
        end = end_of_module_header(self.text, line.position)
        if end is None or brace_balance(self.text, line.position, end) != 1:
            # Something was left open, and what comes may close it.
            self.uncertain = max(self.uncertain, line.end + 2 * LOOKS_AHEAD)
        if end is None:
            # Not a header (yet). Whatever symbol comes next is no part of it, however far it is indented.
            self.item = _Item(len(self.text), may_contain=False)
            return line.end
        self._open(end, line.column)
        while self._opens_on_line(len(self.text)):
            pass
        return self.start

    def _open(self, end: int, column: int) -> None:
        """End the header of a module that stands at a column."""
        self._emit(SegmentKind.MODULE_OPEN, end)
        self.modules.append(column)

    def _opens_on_line(self, limit: int) -> bool:
        """Open the module whose header stands behind something on its line, where a segment begins, if there is one."""
        position = module_behind(self.text, self.start)
        if position is None or position >= limit:
            return False
        end = end_of_module_header(self.text, position)
        if end is None or end > limit or brace_balance(self.text, position, end) != 1:
            self.uncertain = max(self.uncertain, position + 2 * LOOKS_AHEAD)
            return False
        self._open(end, indentation(self.text, position))
        return True

    def _depth_at(self, position: int) -> int:
        """Return how many braces are open between the start of the segment and a later position."""
        if position > self.counted:
            self.depth += brace_balance(self.text, self.counted, position)
            self.counted = position
        return self.depth

    def _emit(self, kind: SegmentKind, end: int) -> None:
        if end > self.start:
            self.segments.append(Segment(kind, self.text[self.start : end], self.around))
        self.start = self.counted = end
        self.around = None
        self.depth = 0
        self.item = None

    def _finish(self, end: int, outside: bool) -> None:
        """End the item being collected, and the modules closed behind it (all of them if ``outside``)."""
        while self._closes_and_opens(end, outside):
            pass
        self._finish_item(end)

    def _closes_and_opens(self, end: int, outside: bool) -> bool:
        """End the modules closed behind the item; tell whether another one is opened on the line of a closing brace."""
        for brace in self._closing_braces(end, outside) if self.modules else ():
            if brace < self.start:
                continue  # It stands in what follows the one before: in its location, say.
            self._finish_item(brace)
            self._emit(SegmentKind.MODULE_CLOSE, end_of_module(self.text, brace + 1, end))
            self.modules.pop()
            if self._opens_on_line(end):
                return True
        return False

    def _finish_all(self, end: int) -> None:
        """End everything: what comes next knows nothing of what came before."""
        self._finish(end, outside=True)
        self._emit(SegmentKind.ITEM, end)
        self.modules.clear()

    def _finish_item(self, end: int) -> None:
        """End the item being collected; what is blank goes to the segment before, or waits for the one to come."""
        if not is_blank(self.text, self.start, end):
            self._emit(SegmentKind.ITEM, end)
            return
        previous = self.segments[-1] if self.segments else None
        if previous and previous.kind in (SegmentKind.ITEM, SegmentKind.MODULE_CLOSE):
            text = previous.text + self.text[self.start : end]
            self.segments[-1] = Segment(previous.kind, text, previous.modules)
            self.start = end

    def _closing_braces(self, end: int, outside: bool) -> list[int]:
        """Return the braces that close modules between the start of the segment and ``end``."""
        column = self.item.column if self.item else -1
        braces = self._surplus_braces(end, column) if self._depth_at(end) < 0 else []
        if outside and not braces and column > self.modules[-1]:
            # All braces match, but the last one stands where the module's should: the item has lost its own.
            brace = closing_line(self.text, self.start, end)
            if brace is not None and self._column_of(brace) <= self.modules[-1]:
                braces = [brace]
        return braces

    def _surplus_braces(self, end: int, column: int) -> list[int]:
        braces: list[int] = []
        for brace in surplus_braces(self.text, self.start, end):
            module = self.modules[-1 - len(braces)]
            # Where items stand further in than their module, so does a brace that is merely one too many in an item.
            first_in_line = self.text[brace - self._column_of(brace) : brace].isspace()
            if not (column > module and first_in_line and self._column_of(brace) > module):
                braces.append(brace)
            if len(braces) == len(self.modules):
                break
        return braces

    def _column_of(self, position: int) -> int:
        return position - self.text.rfind("\n", 0, position) - 1
