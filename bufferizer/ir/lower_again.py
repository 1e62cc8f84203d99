"""Lowering a segment after an edit without reading again what the edit leaves alone.

    %a = tensor.insert %x into %t[%i] : tensor<8xf32>
    %b = tensor.insert %y into %a[%i] : tensor<8xf32>     <- edited
    %c = tensor.insert %z into %b[%i] : tensor<8xf32>

How an operation reads depends on its text, and on the types of the values that it names. Where these are as before, it
says what it said, of the values that the names stand for now.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar
from weakref import ref

from bufferizer.cancellation import go_on_if_wanted
from bufferizer.ir.aliases import Aliases
from bufferizer.ir.broken_text import BrokenText
from bufferizer.ir.functions import is_function
from bufferizer.ir.lowered import LoweredSegment, Unchanged
from bufferizer.ir.lowering import Lowering
from bufferizer.ir.operation import NO_SPAN, Block, Operation, OpResult, Region, Value, WrittenParts
from bufferizer.ir.operation_reader import AssemblyFinder
from bufferizer.syntax.nodes import OperationSyntax, SegmentSyntax
from bufferizer.syntax.split_text import ChangedPart, changed_part
from bufferizer.text import Span, shared_span


def lower_again(
    before: LoweredSegment, text_before: str, text: str, syntax: SegmentSyntax, aliases: Aliases, finder: AssemblyFinder
) -> LoweredSegment | None:
    """Return what `lower_segment` makes of a text, from what it made of another one under the same aliases.

    None where something is wrong with either: what is said of an operation then depends on more than its text.
    """
    if before.diagnostics or before.undefined or syntax.problems:
        return None
    lowering = _LoweringAgain(text, aliases, finder, before, changed_part(text_before, text))
    after = lowering.segment(syntax)
    return replace(after, unchanged=lowering.unchanged_since(before, after))


class _LoweringAgain(Lowering):
    """A segment being lowered that an edit made of another one."""

    def __init__(
        self, text: str, aliases: Aliases, finder: AssemblyFinder, before: LoweredSegment, part: ChangedPart
    ) -> None:
        super().__init__(text, aliases, finder, "builtin", BrokenText(text, ()))
        self._part = part
        self._grown = part.new_end - part.old_end
        # What stood there, by where it began, and what of it is there again.
        self._before = {it.syntax.span.start: it for top in before.operations[:1] for it in top.walk()}
        self._as_before: list[Operation] = []

    def unchanged_since(self, before: LoweredSegment, after: LoweredSegment) -> Unchanged | None:
        """Return what in a function is unchanged, where the function is that; None otherwise."""
        if not len(before.operations) == len(after.operations) == 1:
            return None
        (old,), (new,) = before.operations, after.operations
        if old.name != new.name or old.attributes != new.attributes or not is_function(new):
            return None
        inside = [it for it in self._as_before if it.parent_operation is new]
        return Unchanged(ref(old), frozenset(inside))

    def _operations(self, nodes: Sequence[OperationSyntax], block: Block) -> None:
        for node in nodes:
            start = node.span.start
            by = 0 if start < self._part.first else self._grown
            before = self._before.get(start - by)
            values = self._values_as_before(node, before, by) if before is not None else None
            if before is not None and values is not None:
                go_on_if_wanted()
                self._add_as_before(before, by, values, Operation(before.name, node, block))
            else:
                self.operation(node, block)

    def _values_as_before(self, node: OperationSyntax, before: Operation, by: int) -> list[Value] | None:
        """Return the values that an operation uses, if the edit leaves it alone, as another one that it was before.

        What has regions in the text or goes on to other blocks is read: there is little of it.
        """
        start, end = before.syntax.span
        # What is new may be as long as what stands so far before it, and look like it.
        is_left_alone = end < self._part.first if node.span.start < self._part.first else start > self._part.old_end
        if not is_left_alone or node.span.end != end + by:
            return None
        if not before.readable or before.implicit or before.successors or self.full_name(node) != before.name:
            return None
        if (before.regions and _has_blocks(before)) or not _has_types_written(before):
            return None
        return self._names.values_like(before.operands)

    def _add_as_before(self, before: Operation, by: int, values: list[Value], operation: Operation) -> None:
        """Have an operation say of values what another one said of those in their place, which stood so far before."""
        block = operation.parent
        assert block is not None
        block.operations.append(operation)
        operation.attributes = before.attributes
        operation.groups = before.groups
        use = self._names.use_value
        operation.operands = tuple(
            [use(operation, it.index, value, _moved(it.span, by)) for it, value in zip(before.operands, values)]
        )
        if before.regions:
            operation.regions = tuple([Region(operation, it.index, NO_SPAN) for it in before.regions])
        results = [OpResult(it.name, it.type, _moved(it.span, by), operation, it.index) for it in before.results]
        operation.results = tuple(results)
        for result in results:
            if result.name:
                self._names.define(result)
        operation.written = _moved_parts(before, by) if by else before.written
        self._as_before.append(operation)


def _has_blocks(operation: Operation) -> bool:
    return any(region.blocks or region.span is not NO_SPAN for region in operation.regions)


def _has_types_written(operation: Operation) -> bool:
    """Tell whether the types of an operation's results are those it says, and not what their uses say."""
    return [type_ for type_, _ in operation.written.result_types] == [result.type for result in operation.results]


_Place = TypeVar("_Place", Span, "Span | None")


def _moved(span: _Place, by: int) -> _Place:
    return shared_span(span.start + by, span.end + by) if by and span is not None and span is not NO_SPAN else span


def _moved_parts(operation: Operation, by: int) -> WrittenParts:
    """Return where the parts of an operation are written if it stands so much further on."""
    written = operation.written
    if written.bounds is not None and written.own_bounds is None:
        return written  # in the latter case that follows from where the operands are
    start = operation.syntax.span.start
    own = [bound + by for bound in written.own_bounds or [start]]
    return WrittenParts(written.operand_types, written.result_types, written.places, written.bounds or [start], own)
