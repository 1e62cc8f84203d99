"""Reading a segment after an edit, as far as the edit goes.

    %a = tensor.insert %x into %t[%i] : tensor<8xf32>
    %b = tensor.insert %y into %a[%i] : tensor<8xf32>     <- edited
    %c = tensor.insert %z into %b[%i] : tensor<8xf32>

Where the operations around what was edited come out as they were, everything else does too: reading comes to the edit
as it did before, and goes on from it as it did before.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bufferizer.syntax.nodes import BlockSyntax, OperationSyntax, RegionSyntax, SegmentSyntax, SyntaxProblem
from bufferizer.syntax.split_text import changed_part
from bufferizer.syntax.token_kinds import are_alike
from bufferizer.syntax.tree import parse_in_short_region, parse_segment
from bufferizer.text import Span

_Operations = tuple[OperationSyntax, ...]
_OF_BRACKETS = frozenset({"unclosed-bracket", "unexpected-token"})


def parse_again(before: SegmentSyntax, text_before: str, text: str) -> SegmentSyntax | None:
    """Return what `parse_segment` reads in an item, from what it read in another one, ``text_before``.

    None where that would take to read more than a few operations that follow each other: there must be nothing wrong
    with them. What is wrong elsewhere stays so if that is a bracket left open or one too many.
    """
    if before.aliases or not all(_stays_wrong(problem, text_before) for problem in before.problems):
        return None
    edited = _Edited(text_before, text)
    operations = edited.operations(before.operations)
    problems = edited.problems(before.problems) if operations is not None else None
    return SegmentSyntax(operations, (), problems) if operations is not None and problems is not None else None


def _stays_wrong(problem: SyntaxProblem, text: str) -> bool:
    """Tell whether what is wrong does not depend on what comes behind the operations around it.

    Of `<` it does: it is left open if nothing closes it, however far behind. Nor does the parser make up for anything.
    """
    return problem.code in _OF_BRACKETS and text[problem.span.start] != "<"


class _Edited:
    """A text after an edit, and which part of it is new."""

    def __init__(self, before: str, text: str) -> None:
        self._before = before
        self._text = text
        self._part = part = changed_part(before, text)
        self._grown = part.new_end - part.old_end
        self._read = Span(0, 0)  # what was read of the earlier text's place

    def problems(self, before: Iterable[SyntaxProblem]) -> tuple[SyntaxProblem, ...] | None:
        """Return what is wrong elsewhere; None where something is wrong with what was read, or was."""
        found = []
        for problem in before:
            if problem.span.touches(self._read):
                return None
            is_behind = problem.span.start > self._part.first
            found.append(replace(problem, span=problem.span.shift(self._grown)) if is_behind else problem)
        return tuple(found)

    def operations(self, before: _Operations, in_short_region: bool = False) -> _Operations | None:
        """Return the operations of a block; None where all of the segment has to be read."""
        first, old_end, _ = self._part
        for number, operation in enumerate(before):
            if operation.span.start < first and old_end < operation.span.end and operation.regions:
                inner = self._inside(operation)
                return (*before[:number], inner, *self._moved(before[number + 1 :])) if inner is not None else None
            if operation.span.end > first:
                if self._is_alike(operation):
                    return (*before[:number], self._grown_by_edit(operation), *self._moved(before[number + 1 :]))
                return self._around(before, number, in_short_region)
        return None

    def _is_alike(self, operation: OperationSyntax) -> bool:
        """Tell whether all that is new is behind an operation's name, in it, and the same but for names and numbers."""
        start, end = operation.span
        first, old_end, _ = self._part
        if operation.regions or not (operation.name_span.end < first and old_end < end):
            return False
        return are_alike(self._before[start:end], self._text[start : end + self._grown])

    def _grown_by_edit(self, operation: OperationSyntax) -> OperationSyntax:
        self._read = operation.span
        return operation._replace(span=self._stretched(operation.span))

    def _inside(self, operation: OperationSyntax) -> OperationSyntax | None:
        """Return an operation in a region of which something is new."""
        for number, region in enumerate(operation.regions):
            if self._is_inside(region.span):
                inner = self._in_region(region)
                if inner is None:
                    return None
                after = [other.moved(self._grown) for other in operation.regions[number + 1 :]]
                regions = (*operation.regions[:number], inner, *after)
                return operation._replace(span=self._stretched(operation.span), regions=regions)
        return None

    def _in_region(self, region: RegionSyntax) -> RegionSyntax | None:
        for number, block in enumerate(region.blocks):
            if self._is_inside(Span(block.header.end, block.span.end)):
                operations = self.operations(block.operations, region.short)
                if operations is None:
                    return None
                span = self._stretched(block.span)
                inner = BlockSyntax(span, block.label, block.label_span, block.header, operations)
                after = [other.moved(self._grown) for other in region.blocks[number + 1 :]]
                blocks = (*region.blocks[:number], inner, *after)
                return RegionSyntax(self._stretched(region.span), blocks, region.short)
        return None

    def _around(self, before: _Operations, number: int, in_short_region: bool) -> _Operations | None:
        """Read the new part with the operations before and after it. ``number`` is the first that ends behind it."""
        first = max(number - 1, 0)
        # What a brace opens is told by the results of the first operation in it; nothing that comes later is asked.
        if number == 0 and (not before[0].results or self._part.first <= before[0].name_span.end):
            return None
        last = number
        while last < len(before) and before[last].span.start < self._part.old_end:
            last += 1
        if last == len(before):
            return None
        # What touches an operation may be a part of it, so those around are read, too.
        following = before[last].moved(self._grown)
        start, end = before[first].span.start, following.span.end
        # A label of a block stands inside of a region only, and no operation before it goes on behind it.
        if "^" in self._text[before[first].name_span.end : following.span.start]:
            return None
        self._read = Span(start, before[last].span.end)
        read = (parse_in_short_region if in_short_region else parse_segment)(self._text[start:end])
        if read is None:
            return None
        found = tuple([operation.moved(start) for operation in read.operations])
        if read.problems or read.aliases or len(found) < 2 or found[-1] != following:
            return None
        if any(operation.regions for operation in found) or not self._begins_alike(found[0], before[first], number):
            return None
        return (*before[:first], *found, *self._moved(before[last + 1 :]))

    def _begins_alike(self, operation: OperationSyntax, before: OperationSyntax, number: int) -> bool:
        """Tell whether an operation is what it was; if it is the edited one, as far as its name."""
        if number:
            return operation == before
        return (operation.results, operation.name_span) == (before.results, before.name_span)

    def _moved(self, operations: Iterable[OperationSyntax]) -> list[OperationSyntax]:
        return [operation.moved(self._grown) for operation in operations] if self._grown else list(operations)

    def _is_inside(self, span: Span) -> bool:
        return span.start < self._part.first and self._part.old_end < span.end

    def _stretched(self, span: Span) -> Span:
        return Span(span.start, span.end + self._grown)
