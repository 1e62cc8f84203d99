"""Lowering a segment after an edit without reading again what the edit leaves alone.

    %a = tensor.insert %x into %t[%i] : tensor<8xf32>
    %b = tensor.insert %y into %a[%i] : tensor<8xf32>     <- edited
    %c = tensor.insert %z into %b[%i] : tensor<8xf32>

How an operation reads depends on its text, and on the types of the values that it names. Where these are as before, it
says what it said, of the values that the names stand for now.
"""

from __future__ import annotations

from typing import TypeVar

from bufferizer.cancellation import go_on_if_wanted
from bufferizer.ir.aliases import Aliases
from bufferizer.ir.broken_text import BrokenText
from bufferizer.ir.lowering import LoweredSegment, Lowering
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
    return _LoweringAgain(text, aliases, finder, before, changed_part(text_before, text)).segment(syntax)


class _LoweringAgain(Lowering):
    """A segment being lowered that an edit made of another one."""

    def __init__(
        self, text: str, aliases: Aliases, finder: AssemblyFinder, before: LoweredSegment, part: ChangedPart
    ) -> None:
        super().__init__(text, aliases, finder, "builtin", BrokenText(text, ()))
        grown = part.new_end - part.old_end
        # The operations that the edit leaves alone, by where they begin now, with how much further on that is. What
        # has regions in the text or goes on to other blocks is read: there is little of it.
        self._known: dict[int, tuple[Operation, int]] = {}
        for operation in before.operations[0].walk() if before.operations else ():
            if not operation.readable or operation.implicit or operation.successors or _has_blocks(operation):
                continue
            start, end = operation.syntax.span
            if end < part.first:
                self._known[start] = (operation, 0)
            elif start > part.old_end:
                self._known[start + grown] = (operation, grown)

    def operation(self, node: OperationSyntax, block: Block | None) -> Operation:
        """Lower an operation."""
        known = self._known.get(node.span.start)
        if known is None or block is None:
            return super().operation(node, block)
        before, by = known
        is_other = node.span.end != before.syntax.span.end + by or self.full_name(node) != before.name
        values = self._names.values_like(before.operands) if not is_other else None
        if values is None or not _has_types_written(before):
            return super().operation(node, block)
        go_on_if_wanted()
        return self._as_before(before, by, values, Operation(before.name, node, block), block)

    def _as_before(
        self, before: Operation, by: int, values: list[Value], operation: Operation, block: Block
    ) -> Operation:
        """Have an operation say of values what another one said of those in their place, which stood so far before."""
        block.operations.append(operation)
        operation.attributes = before.attributes
        operation.groups = before.groups
        use = self._names.use_value
        operation.operands = tuple(
            [use(operation, it.index, value, _moved(it.span, by)) for it, value in zip(before.operands, values)]
        )
        operation.regions = tuple([Region(operation, it.index, NO_SPAN) for it in before.regions])
        results = [OpResult(it.name, it.type, _moved(it.span, by), operation, it.index) for it in before.results]
        operation.results = tuple(results)
        for result in results:
            if result.name:
                self._names.define(result)
        operation.written = _moved_parts(before, by)
        return operation


def _has_blocks(operation: Operation) -> bool:
    return bool(operation.regions) and any(region.blocks or region.span is not NO_SPAN for region in operation.regions)


def _has_types_written(operation: Operation) -> bool:
    """Tell whether the types of an operation's results are those it says, and not what their uses say."""
    return [type_ for type_, _ in operation.written.result_types] == [result.type for result in operation.results]


_Place = TypeVar("_Place", Span, "Span | None")


def _moved(span: _Place, by: int) -> _Place:
    return shared_span(span.start + by, span.end + by) if by and span is not None and span is not NO_SPAN else span


def _moved_parts(operation: Operation, by: int) -> WrittenParts:
    """Return where the parts of an operation are written if it stands so much further on."""
    written = operation.written
    if not by or (written.bounds is not None and written.own_bounds is None):
        return written  # in the latter case that follows from where the operands are
    start = operation.syntax.span.start
    own = [bound + by for bound in written.own_bounds or [start]]
    return WrittenParts(written.operand_types, written.result_types, written.places, written.bounds or [start], own)
