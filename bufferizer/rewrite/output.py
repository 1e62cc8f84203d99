"""What becomes of each operation's text: lines before and after it, edits inside, or lines in its place."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

from bufferizer.ir.operation import Block, Operation
from bufferizer.ir.program import top_level
from bufferizer.rewrite.edits import Edit, Layout, comments_in
from bufferizer.rewrite.source import Source
from bufferizer.text import Span


class Slot:
    """A place among lines that is filled later."""

    __slots__ = ("lines",)

    def __init__(self) -> None:
        self.lines: list[Line] = []


Line = str | Slot


def _written(lines: Iterable[Line]) -> list[str]:
    """Return lines with what fills the slots among them."""
    written: list[str] = []
    for line in lines:
        written.extend([line] if isinstance(line, str) else _written(line.lines))
    return written


def _slots(lines: Iterable[Line]) -> Iterator[Slot]:
    for line in lines:
        if isinstance(line, Slot):
            yield line
            yield from _slots(line.lines)


class Output:
    """Collects what is to be written for operations, and makes the edits of it to the segments they stand in."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.before: defaultdict[Operation, list[Line]] = defaultdict(list)
        self.after: defaultdict[Operation, list[Line]] = defaultdict(list)
        self.block_start: defaultdict[Block, list[Line]] = defaultdict(list)
        self.replaced: set[Operation] = set()
        self.inserted: defaultdict[Operation, list[Operation]] = defaultdict(list)  # new ones, by the op they precede
        self._inside: defaultdict[Operation, dict[Span, str]] = defaultdict(dict)  # by top-level operation
        self._comments: defaultdict[Operation, list[str]] = defaultdict(list)

    def text_of(self, operation: Operation) -> str:
        """Return the text of the segment that an operation stands in."""
        return self._source.of(operation)

    def edit(self, operation: Operation, span: Span, text: str) -> None:
        """Replace a part of an operation's text. The first edit of a place stands; shared types are edited once.

        Comments in what is replaced move in front of the operation.
        """
        inside = self._inside[top_level(operation)]
        if span not in inside:
            inside[span] = text
            self._comments[operation].extend(comments_in(self.text_of(operation), span))

    def without(self, lines: Collection[str]) -> None:
        """Take back lines that were to be written."""
        for written in (self.before, self.after, self.block_start):
            for kept in written.values():
                kept[:] = [line for line in kept if line not in lines]

    def slots(self, operation: Operation) -> Iterator[Slot]:
        """Yield the places among the lines around and inside of an operation, in the order of the text."""
        yield from _slots(self._lines_in_front(operation))
        for region in operation.regions:
            for block in region.blocks:
                yield from _slots(self.block_start[block])
                for nested in block.operations:
                    yield from self.slots(nested)
        yield from _slots(self.after[operation])

    def edits(self, root: Operation) -> list[Edit]:
        """Return the edits to its segment's text for a top-level operation and all it encloses."""
        layout = Layout(self.text_of(root))
        gone = [operation.span for operation in root.walk() if operation in self.replaced]
        edits = [Edit(span, text) for span, text in self._inside[root].items() if not _is_inside(span, gone)]
        edits.extend(self._around(root, [], layout))
        edits.extend(self._nested(root, layout))
        return edits

    def _nested(self, operation: Operation, layout: Layout) -> Iterator[Edit]:
        if operation in self.replaced:
            return
        for region in operation.regions:
            for block in region.blocks:
                yield from self._of_block(block, layout)
                for nested in block.operations:
                    yield from self._nested(nested, layout)

    def _of_block(self, block: Block, layout: Layout) -> Iterator[Edit]:
        written = [operation for operation in block.operations if not operation.implicit]
        first = _written(self.block_start[block])
        # What stands before an implied terminator comes last in the block.
        implicit = [operation for operation in block.operations if operation.implicit]
        last = [line for operation in implicit for line in self._in_front(operation)]
        if not written:
            yield from layout.inside(block.region.span, [*first, *last], block.parent_operation.span.start)
        for operation in written:
            yield from self._around(operation, first if operation is written[0] else [], layout)
        if written and last:
            yield from layout.after(written[-1].span.end, last, written[-1].span.start)

    def _around(self, operation: Operation, first: list[str], layout: Layout) -> Iterator[Edit]:
        span = operation.span
        before = [*first, *self._in_front(operation)]
        after = _written(self.after[operation])
        if operation in self.replaced:
            yield from layout.instead(span, [*before, *after], comments_in(layout.text, span))
        else:
            yield from layout.before(span.start, [*self._comments[operation], *before])
            yield from layout.after(span.end, after, span.start)

    def _in_front(self, operation: Operation) -> list[str]:
        return _written(self._lines_in_front(operation))

    def _lines_in_front(self, operation: Operation) -> list[Line]:
        inserted = [line for new in self.inserted[operation] for line in (*self.before[new], *self.after[new])]
        return [*inserted, *self.before[operation]]


def _is_inside(span: Span, others: list[Span]) -> bool:
    """Tell whether a span lies in one of several, which are in order of their start."""
    position = bisect_right(others, span.start, key=lambda other: other.start)
    return any(other.start <= span.start and span.end <= other.end for other in others[max(0, position - 8) : position])
