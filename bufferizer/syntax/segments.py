"""Splitting a document into segments. See `split_segments`.

A segment is found by how its first line begins, so that a bracket left open in one function costs that function only.
Brackets are counted where lines alone cannot tell: whether a symbol stands inside of another operation (a function of a
``gpu.module``), and which brace closes a module.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum


class SegmentKind(Enum):
    """What a segment holds."""

    ITEM = "item"  # a function, global, alias, or anything else at the top level; comments before it belong to it
    MODULE_OPEN = "module open"  # `module @m attributes {...} {`, up to and including the brace
    MODULE_CLOSE = "module close"  # `}` and a trailing location
    SPLIT = "split"  # a `// -----` line: names before and after know nothing of each other


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a document. The texts of all segments, in order, are the document. ``start`` is in code points."""

    kind: SegmentKind
    start: int
    text: str


def split_segments(text: str) -> tuple[Segment, ...]:
    """Split a document at its top-level items, module headers, and ``// -----`` lines.

    The texts of the segments, put together, are ``text``. Runs of aliases make one segment. What only separates (blank
    lines, comments) belongs to the item before it, except for comments directly before an item, which are that item's.
    """
    return tuple(_Splitter(text).split())


def unclosed_modules(segments: Iterable[Segment]) -> tuple[Segment, ...]:
    """Return the ``MODULE_OPEN`` segments whose ``MODULE_CLOSE`` does not come before the next split or the end."""
    unclosed: list[Segment] = []
    waiting: list[Segment] = []
    for segment in segments:
        if segment.kind is SegmentKind.MODULE_OPEN:
            waiting.append(segment)
        elif segment.kind is SegmentKind.MODULE_CLOSE and waiting:
            waiting.pop()
        elif segment.kind is SegmentKind.SPLIT:
            unclosed += waiting
            waiting.clear()
    return tuple(unclosed + waiting)


# How lines begin that may begin a segment. The line end in front is part of the pattern because the regular expression
# engine is ten times faster at finding a letter than at finding the beginning of a line.
_BEGINNING = re.compile(
    r"""
    \n(?P<indent>\ufeff?[ \t]*)
    (?:
        (?P<split> //[ ]-----[ \t]*\r?(?=\n|\Z) )
      | (?P<resources> \{-\# )
      | (?P<alias> [#!][\w$.-]+[ \t]*=(?!=) )
      | (?P<module> (?:builtin\.)?module(?=[ \t\r\n{@]|\Z) )
      | (?P<symbol>
            func(?=[ \t]+(?:\w+[ \t]+)?@)
          | [A-Za-z_]\w*\.(?:func|global)(?![\w.$])
          | llvm\.mlir\.global(?![\w.$])
          | transform\.(?:named_)?sequence(?![\w.$])
          | pdl\.pattern(?![\w.$])
        )
      | (?P<container>
            [A-Za-z_]\w*\.module(?![\w.$])
          | transform\.with_pdl_patterns(?![\w.$])
          | ml_program\.subgraph(?![\w.$])
          | irdl\.dialect(?![\w.$])
        )
      | (?P<other> (?<=\n)[A-Za-z_"%] )
    )
    """,
    re.VERBOSE,
)
_STRUCTURE = re.compile(r'"(?:[^"\\\n]|\\.)*"?|//[^\n]*|[{}]')
_TRIVIA = re.compile(r"(?:[\s\ufeff]|//[^\n]*)*")
_HEADER = re.compile(
    r"""
    (?:builtin\.)? module
    (?: \s | //[^\n]* )* (?: @ (?: [\w$.-]+ | "[^"\n]*" ) )?
    (?: \s | //[^\n]* )* (?P<attributes> attributes (?: \s | //[^\n]* )* )? \{
    """,
    re.VERBOSE,
)
_BODY = re.compile(r"(?:\s|//[^\n]*)*\{")
_LOCATION = re.compile(r"[ \t]*loc\(")
_PARENTHESES = re.compile(r'"(?:[^"\\\n]|\\.)*"?|//[^\n]*|[()]')
_COMMENT_LINE = re.compile(r"[ \t]*//(?! -----[ \t]*\r?\n)")
_LAST_LINE = re.compile(r"\n(?P<indent>[ \t]*)\}(?:[ \t]*loc\([^\n]*\))?(?:\s|//[^\n]*)*\Z")
_LONGEST_HEADER = 100_000
_CONTINUED = ("=", ",", "(", "[", "<", ":", "->")


@dataclass(slots=True)
class _Item:
    """The item whose lines are being passed: where it begins, and whether symbols may stand in it at its own column."""

    column: int
    may_contain: bool = True
    is_alias: bool = False


class _Splitter:
    """One pass over the lines that may begin a segment."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.segments: list[Segment] = []
        self.modules: list[int] = []  # the columns of the modules that are open, outermost first
        self.start = 0  # where the segment being collected begins
        self.item: _Item | None = None  # what it holds; nothing yet, apart from blank lines and comments
        self.counted = 0  # how far braces have been counted
        self.depth = 0  # braces left open between start and counted

    def split(self) -> list[Segment]:
        passed = 0
        # The line end put in front shifts every position by the one that the pattern's own line end takes back.
        for match in _BEGINNING.finditer("\n" + self.text):
            kind, position = match.lastgroup or "", match.end("indent") - 1
            column = len(match["indent"])
            if position >= passed and self._separates(kind, position, column):
                passed = self._enter(kind, match[0].lstrip(), position, column)
        self._finish(len(self.text), last=True)
        if self.start < len(self.text):
            self._emit(SegmentKind.ITEM, len(self.text))
        return self.segments

    def _separates(self, kind: str, position: int, column: int) -> bool:
        """Tell whether a line that may begin a segment does."""
        if kind in ("split", "resources"):
            return True
        if kind == "alias":
            return self.item is None or not self.item.is_alias
        if self.item is None:
            if _TRIVIA.fullmatch(self.text, self.start, position):
                return True
            # Something that does not look like the beginning of an item came before.
            self.item = _Item(column)
        if kind == "other":
            before = self.text[max(self.start, position - 120) : position].rstrip()
            return self._depth_at(position) <= 0 and not before.endswith(_CONTINUED)
        if column < self.item.column or (column == self.item.column and not self.item.may_contain):
            return True
        return self._depth_at(position) <= 0

    def _enter(self, kind: str, beginning: str, position: int, column: int) -> int:
        """Begin the segment of a line, ending the one before; return a position before which no other can begin."""
        if kind == "split":
            return self._split_at(position, position + len(beginning))
        if self.item is not None:
            # Aliases and resources stand outside of all modules.
            self._finish(self._with_comments(position), last=kind in ("alias", "resources"))
        if kind == "resources":
            self.item = _Item(column)
            end = self.text.find("#-}", position)
            return end if end >= 0 else len(self.text)
        if kind == "module":
            return self._enter_module(position, column)
        self.item = _Item(column, kind not in ("symbol", "alias"), kind == "alias")
        return position

    def _split_at(self, position: int, end: int) -> int:
        line = self.text.rfind("\n", 0, position) + 1
        self._finish(line, last=True)
        if self.start < line:
            self._emit(SegmentKind.ITEM, line)
        self.modules.clear()
        end = min(end + 1, len(self.text))
        self._emit(SegmentKind.SPLIT, end)
        return end

    def _enter_module(self, position: int, column: int) -> int:
        end = self._end_of_header(position)
        if end < 0:
            # Not a header (yet). Whatever symbol comes next is no part of it.
            self.item = _Item(len(self.text), may_contain=False)
            return position
        self._emit(SegmentKind.MODULE_OPEN, end)
        self.modules.append(column)
        return end

    def _end_of_header(self, position: int) -> int:
        """Return where the header of a module ends, its brace included; -1 if there is none."""
        header = _HEADER.match(self.text, position)
        if header is None:
            return -1
        if not header["attributes"]:
            return header.end()
        depth = 1
        for brace in _STRUCTURE.finditer(self.text, header.end()):
            depth += (brace[0] == "{") - (brace[0] == "}")
            if not depth:
                body = _BODY.match(self.text, brace.end())
                if body:
                    return body.end()
                break
            if brace.start() > position + _LONGEST_HEADER:
                break
        # The attributes are broken. A brace that ends the line still is the body's.
        line_end = self.text.find("\n", position)
        line = self.text[position : line_end if line_end >= 0 else len(self.text)].rstrip()
        return position + len(line) if line.endswith("{") and len(line) > header.end() - position else -1

    def _with_comments(self, position: int) -> int:
        """Return where the comment lines directly before the line of a position begin."""
        line = self.text.rfind("\n", 0, position) + 1
        while line > self.start:
            previous = self.text.rfind("\n", 0, line - 1) + 1
            if previous < self.start or not _COMMENT_LINE.match(self.text, previous):
                break
            line = previous
        return line

    def _depth_at(self, position: int) -> int:
        """Return how many braces are open between the start of the segment and a later position."""
        if position > self.counted:
            self.depth += _brace_balance(self.text, self.counted, position)
            self.counted = position
        return self.depth

    def _emit(self, kind: SegmentKind, end: int) -> None:
        if end > self.start:
            self.segments.append(Segment(kind, self.start, self.text[self.start : end]))
        self.start = self.counted = end
        self.depth = 0
        self.item = None

    def _finish(self, end: int, last: bool = False) -> None:
        """End the item being collected, and the modules closed behind it. ``last``: no other item can close them."""
        if self.modules:
            for brace in self._closing_braces(end, last):
                self._finish_item(brace)
                self._emit(SegmentKind.MODULE_CLOSE, self._end_of_location(brace + 1))
                self.modules.pop()
        self._finish_item(end)

    def _finish_item(self, end: int) -> None:
        previous = self.segments[-1] if self.segments else None
        if _TRIVIA.fullmatch(self.text, self.start, end):
            if previous is None or previous.kind not in (SegmentKind.ITEM, SegmentKind.MODULE_CLOSE):
                return
            self.segments[-1] = Segment(previous.kind, previous.start, self.text[previous.start : end])
            self.start = end
        self._emit(SegmentKind.ITEM, end)

    def _closing_braces(self, end: int, last: bool) -> list[int]:
        """Return where modules are closed between the start of the segment and ``end``."""
        column = self.item.column if self.item else -1
        braces = self._surplus_braces(end, column) if self._depth_at(end) < 0 else []
        if last and not braces and column > self.modules[-1]:
            # The braces match, but the last one stands where the module's should: the item has lost its own.
            closer = _LAST_LINE.search(self.text, self.start, end)
            if closer and len(closer["indent"]) <= self.modules[-1]:
                braces = [closer.end("indent")]
        return braces

    def _surplus_braces(self, end: int, column: int) -> list[int]:
        """Return the braces that close nothing the segment has opened, as many as there are modules to close."""
        braces: list[int] = []
        depth = 0
        for match in _STRUCTURE.finditer(self.text, self.start, end):
            depth += (match[0] == "{") - (match[0] == "}")
            if depth >= 0:
                continue
            depth = 0
            module = self.modules[-1 - len(braces)]
            indent = self.text[self.text.rfind("\n", 0, match.start()) + 1 : match.start()]
            # Where items stand further in than their module, so does a brace that is merely one too many in an item.
            if not (column > module and indent.isspace() and len(indent) > module):
                braces.append(match.start())
            if len(braces) == len(self.modules):
                break
        return braces

    def _end_of_location(self, position: int) -> int:
        """Return the end of a ``loc(...)`` behind a brace; the position itself if there is none."""
        location = _LOCATION.match(self.text, position)
        if location is None:
            return position
        depth = 1
        for match in _PARENTHESES.finditer(self.text, location.end()):
            depth += (match[0] == "(") - (match[0] == ")")
            if not depth:
                return match.end()
        return position


def _brace_balance(text: str, start: int, end: int) -> int:
    """Return by how many the opening braces outnumber the closing ones, those in strings and comments left out."""
    if text.find('"', start, end) < 0 and text.find("//", start, end) < 0:
        return text.count("{", start, end) - text.count("}", start, end)
    braces = _STRUCTURE.findall(text, start, end)
    return braces.count("{") - braces.count("}")
