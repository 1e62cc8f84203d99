"""From the syntax of a segment to operations with values, types and blocks.

Names are resolved as mlir/lib/AsmParser/Parser.cpp does: a name belongs to the innermost region it is defined in, may
be used before its definition, and is forgotten at the region's end; regions isolated from above see nothing outside.
Lowering never raises: what is wrong becomes a diagnostic, what cannot be known is unknown.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, islice

from bufferizer.cancellation import go_on_if_wanted
from bufferizer.diagnostics import Diagnostic
from bufferizer.ir.aliases import Aliases, mentions, undefined_message
from bufferizer.ir.assembly.cursor import TokenCursor
from bufferizer.ir.assembly.declaration import OpAssembly
from bufferizer.ir.assembly.reading import ArgumentSyntax, OperationReading, RegionReading, result_count_problem
from bufferizer.ir.assembly.words import ReadFailure
from bufferizer.ir.attribute_verification import MODULE, attribute_problems
from bufferizer.ir.broken_text import BrokenText
from bufferizer.ir.lowered import LoweredSegment
from bufferizer.ir.names import Names
from bufferizer.ir.operation import (
    NO_SPAN,
    Block,
    BlockArgument,
    Operation,
    OpOperand,
    OpResult,
    Region,
    Successor,
    Value,
    WrittenParts,
)
from bufferizer.ir.operation_reader import AssemblyFinder, OperationReader, error
from bufferizer.ir.outdated import outdated_parts
from bufferizer.ir.types import UNKNOWN, Type
from bufferizer.syntax.edition import Edition
from bufferizer.syntax.nodes import MAX_DEPTH, BlockSyntax, OperationSyntax, RegionSyntax, SegmentSyntax
from bufferizer.text import Span

# Python's own limit leaves 1,000 calls in one another, which are too few: some walks need 20 for each level.
sys.setrecursionlimit(max(sys.getrecursionlimit(), 40 * MAX_DEPTH))


NESTED_TOO_DEEPLY = f"operations nested more than {MAX_DEPTH} deep are not looked at"


def lower_segment(
    text: str,
    syntax: SegmentSyntax,
    aliases: Aliases,
    finder: AssemblyFinder,
    outer: Mapping[str, Type] | None = None,
    default_dialect: str = "builtin",
) -> LoweredSegment:
    """Lower a segment.

    ``outer`` gives the types of values defined at the top level of other segments of the same module;
    ``default_dialect`` is the prefix of undotted operation names at the segment's top level.
    """
    lowering = Lowering(text, aliases, finder, default_dialect, BrokenText(text, syntax.problems))
    lowering.assume(outer or {})
    return lowering.segment(syntax)


def _met(lowering: Lowering) -> Iterator[Diagnostic]:
    """Yield what is found, without values that are used behind the place where the parser gives an operation up."""
    unread = sorted(lowering.unread)
    starts = [span.start for span in unread]
    ends = [0, *accumulate([span.end for span in unread], max)]  # of all that begins before the one of this number
    for diagnostic in lowering.diagnostics:
        start = diagnostic.place.span.start
        if diagnostic.code != "type-mismatch" or ends[bisect_right(starts, start)] <= start:
            yield diagnostic


class Lowering(OperationReader):
    """One segment being lowered."""

    def __init__(
        self, text: str, aliases: Aliases, finder: AssemblyFinder, default_dialect: str, broken: BrokenText
    ) -> None:
        super().__init__(text, aliases, finder, default_dialect, broken)
        self._labels: dict[Region, dict[str, Block]] = {}
        self._undefined_blocks: list[Diagnostic] = []  # of the region that is being read

    def assume(self, outer: Mapping[str, Type]) -> None:
        """Take values that are defined elsewhere for defined."""
        for name, type_ in outer.items():
            self._names.define(Value(name, type_, NO_SPAN))

    def segment(self, syntax: SegmentSyntax) -> LoweredSegment:
        """Lower the segment, and say what is wrong with it."""
        operations = tuple(self.operation(node, None) for node in syntax.operations)
        undefined = self._names.finish()
        between = list(self.broken.between_operations(syntax, self))
        places = {diagnostic.place.span for diagnostic in between}
        # What must stand in the place of an operation's name comes before what is wrong with the name.
        self.diagnostics = [it for it in self.diagnostics if it.place.span not in places] + between
        problems = [error(problem.code, problem.message, problem.span) for problem in self.broken.left]
        reported = {diagnostic.place.span for diagnostic in self.diagnostics}
        given_up = {span.start for span in self.unread}
        unknown_aliases = [
            error("undefined-alias", undefined_message(self.text, name, span.start), span)
            for name, span in mentions(self.text)
            if name not in self.aliases.definitions
            and span not in reported
            and span.start not in given_up
            and not self.broken.is_said_at(span.start)
        ]
        if self.edition is Edition.TODAY:
            outdated = islice(outdated_parts(self.text), 2)
            unknown_aliases += [error("bad-type", message, span) for message, span in outdated]
        # The header of a module is a segment of its own, and no part of what is verified as the module's operations.
        of_headers = [
            error("bad-attribute", message, operation.name_span)
            for operation in operations
            if operation.name == MODULE
            for message in attribute_problems(operation)
        ]
        parsed = (*problems, *_met(self), *unknown_aliases)
        wrong = parsed or (*self.late, *of_headers)
        found = sorted(wrong, key=lambda diagnostic: diagnostic.place.span)
        return LoweredSegment(operations, tuple(found), undefined, frozenset(self._names.supposed))

    # -- Operations

    def operation(self, node: OperationSyntax, block: Block | None) -> Operation:
        """Lower an operation, and add it to a block."""
        go_on_if_wanted()
        name = self.full_name(node)
        assembly = self._find(name)
        found_before = len(self.diagnostics)
        reading = self.read(node, name, assembly)
        operation = Operation(name, node, block)
        if block is not None:
            block.operations.append(operation)
        operation.readable = reading.readable
        operation.attributes = reading.attributes
        operation.groups = reading.groups
        mark = len(self.diagnostics)
        if reading.operands:
            self._add_operands(operation, reading)
        if reading.successors:
            self._add_successors(operation, reading)
        if reading.regions:
            self._add_regions_behind(mark, operation, reading, assembly)
        if reading.result_types or node.results:
            self._add_results(operation, reading, found_before)
        operation.written = reading.shared or WrittenParts(reading.operand_types, reading.result_types, reading.places)
        if reading.behind is not None:
            # Where the operation itself is wrong, the parser does not come to what is behind it.
            if len(self.diagnostics) == found_before:
                self._report(reading.behind)
            self.unread.append(Span(reading.behind.since, node.span.end))
        return operation

    def _add_operands(self, operation: Operation, reading: OperationReading) -> None:
        use = self._names.use
        operands: list[OpOperand] = []
        for (name, span), (type_, _) in zip(reading.operands, reading.operand_types, strict=True):
            operands.append(use(operation, len(operands), name, span, type_))
        operation.operands = tuple(operands)

    def _add_results(self, operation: Operation, reading: OperationReading, found_before: int) -> None:
        types, written = reading.result_types, operation.syntax.results
        if len(types) == len(written) == 1 and written[0].values == 1:
            result = OpResult(written[0].name, types[0][0], written[0].span, operation, 0)
            operation.results = (result,)
            self._names.define(result)
            return
        names = [
            (entry.name if entry.values == 1 else f"{entry.name}#{number}", entry)
            for entry in written
            for number in range(entry.values)
        ]
        if names and len(names) != len(types):
            problem = result_count_problem(operation.syntax, len(types))
            if problem is not None and len(self.diagnostics) == found_before:
                self._report(problem)
            types = [*types, *[(UNKNOWN, None)] * (len(names) - len(types))]
        results: list[OpResult] = []
        for index, (type_, _) in enumerate(types):
            name, span = ("", NO_SPAN) if index >= len(names) else (names[index][0], names[index][1].span)
            result = OpResult(name, type_, span, operation, index)
            results.append(result)
            if name:
                self._names.define(result)
        operation.results = tuple(results)

    def _add_successors(self, operation: Operation, reading: OperationReading) -> None:
        blocks = self._labelled_blocks(operation.parent.region) if operation.parent is not None else {}
        successors: list[Successor] = []
        for successor, forwarded in reading.successors:
            block = blocks.get(successor.label)
            if block is None:
                message = "reference to an undefined block"
                self._undefined_blocks.append(error("unknown-block", message, successor.span))
            successors.append(Successor(successor.label, successor.span, block, forwarded))
        operation.successors = tuple(successors)

    # -- Regions and blocks

    def _add_regions_behind(
        self, mark: int, operation: Operation, reading: OperationReading, assembly: OpAssembly | None
    ) -> None:
        """Add regions; what is said of operands, from ``mark`` on, may come behind what is said of regions."""
        of_operands = self.diagnostics[mark:]
        self._add_regions(operation, reading, assembly)
        if reading.regions_are_none:
            del self.diagnostics[mark + len(of_operands) :]
        elif of_operands and len(self.diagnostics) > mark + len(of_operands) and self._looks_up_last(operation):
            del self.diagnostics[mark : mark + len(of_operands)]

    def _add_regions(self, operation: Operation, reading: OperationReading, assembly: OpAssembly | None) -> None:
        if self._depth == MAX_DEPTH:
            self.diagnostics.append(error("nested-too-deeply", NESTED_TOO_DEEPLY, operation.name_span))
            return
        self._depth += 1
        outer, outer_dialect = self._names, self._default_dialect
        if not operation.syntax.generic:
            self._default_dialect = (assembly.default_dialect or "") if assembly is not None else None
        isolated = assembly is not None and "isolated-from-above" in assembly.traits
        regions: list[Region] = []
        for index, region in enumerate(reading.regions):
            if isolated:
                self._names = Names(self.diagnostics, self.late, self._is_ordered, self._looks_up_last)
            else:
                self._names.enter()
            regions.append(self._region(operation, index, region, assembly))
            if isolated:
                self._names.finish()
            else:
                self._names.leave()
        self._names, self._default_dialect = outer, outer_dialect
        self._depth -= 1
        operation.regions = tuple(regions)

    def _region(self, operation: Operation, index: int, reading: RegionReading, assembly: OpAssembly | None) -> Region:
        """Lower a region. Which blocks there are not is told at its end, to which the parser may not come."""
        around, self._undefined_blocks = self._undefined_blocks, []
        found_before = len(self.diagnostics)
        region = self._region_inside(operation, index, reading, assembly)
        if len(self.diagnostics) == found_before:
            self.diagnostics += self._undefined_blocks
        self._undefined_blocks = around
        return region

    def _region_inside(
        self, operation: Operation, index: int, reading: RegionReading, assembly: OpAssembly | None
    ) -> Region:
        node = reading.syntax
        region = Region(operation, index, node.span if node is not None else NO_SPAN)
        blocks: Sequence[BlockSyntax] = node.blocks if node is not None else ()
        for block in blocks:
            region.blocks.append(Block(block.label, block.span, block.label_span, region))
        if not blocks and (reading.arguments or (node is not None and not operation.syntax.generic)):
            inside = _inside(node)
            region.blocks.append(Block(None, inside, Span(inside.start, inside.start), region))
        if reading.arguments:
            if blocks and blocks[0].label is not None and self.edition is Edition.TODAY:
                message = "invalid block name in region with named arguments"
                self.diagnostics.append(error("bad-block-header", message, blocks[0].label_span))
            self._entry_arguments(region.blocks[0], reading.arguments)
        for syntax, lowered in zip(blocks, region.blocks, strict=False):
            self._block(syntax, lowered)
        custom = assembly is not None and not operation.syntax.generic
        if assembly is not None and custom and assembly.implicit_terminator is not None and region.blocks:
            forwards = "yields-results" in assembly.traits
            self._imply_terminator(region.blocks[-1], assembly.implicit_terminator, forwards=forwards)
        return region

    def _block(self, node: BlockSyntax, block: Block) -> None:
        if node.label is not None:
            if self._labelled_blocks(block.region)[node.label] is not block:
                message = f"redefinition of block '{node.label}'"
                self.diagnostics.append(error("redefined-block", message, node.label_span))
            if node.header.end > node.label_span.end:
                self._header(node, block)
        self._operations(node.operations, block)

    def _operations(self, nodes: Sequence[OperationSyntax], block: Block) -> None:
        """Lower the operations of a block."""
        for node in nodes:
            self.operation(node, block)

    def _labelled_blocks(self, region: Region) -> Mapping[str, Block]:
        """Return the first block of each label in a region whose blocks are all there."""
        found = self._labels.get(region)
        if found is None:
            found = self._labels[region] = {}
            for block in region.blocks:
                if block.label is not None:
                    found.setdefault(block.label, block)
        return found

    def _entry_arguments(self, block: Block, arguments: Sequence[ArgumentSyntax]) -> None:
        for argument in arguments:
            self._names.check_argument(argument.name, argument.span, block.parent_operation)
            self._add_argument(block, argument)

    def _add_argument(self, block: Block, argument: ArgumentSyntax) -> None:
        number = len(block.arguments)
        value = BlockArgument(argument.name, argument.type, argument.span, block, number, argument.type_span)
        block.arguments.append(value)
        if argument.name:
            self._names.define(value)

    def _header(self, node: BlockSyntax, block: Block) -> None:
        # What is left open in the header, the parser finds out behind it.
        in_header = self.broken.within(node.header)
        end = len(self.text) if in_header else node.header.end
        cursor = TokenCursor(self.text, node.label_span.end, end, self.aliases)
        try:
            for argument in _header_arguments(cursor, self.edition):
                self._add_argument(block, argument)
        except ReadFailure as failure:
            self.diagnostics.append(error("bad-block-header", failure.message, failure.span))
            self.broken.forget(in_header)

    def _imply_terminator(self, block: Block, name: str, *, forwards: bool) -> None:
        last = block.terminator
        assembly = self._find(last.name) if last is not None else None
        # What nobody declared is no terminator (impl::ensureRegionTerminator in mlir/lib/IR/Operation.cpp).
        if assembly is not None and "terminator" in assembly.traits:
            return
        place = Span(block.span.end, block.span.end)
        node = OperationSyntax(place, (), name, place, False, ())
        implied = Operation(name, node, block, implicit=True)
        block.operations.append(implied)
        results = last.results if last is not None and forwards else ()
        implied.operands = tuple(OpOperand(implied, result.index, result, None) for result in results)
        for operand in implied.operands:
            operand.value.uses.append(operand)


def _inside(node: RegionSyntax | None) -> Span:
    return NO_SPAN if node is None else Span(node.span.start + 1, max(node.span.start + 1, node.span.end - 1))


def _header_arguments(cursor: TokenCursor, edition: Edition) -> list[ArgumentSyntax]:
    """Read ``(%a: type, %b: type loc(...))``, with the colon that ends the header."""
    arguments: list[ArgumentSyntax] = []

    def read_argument() -> None:
        arguments.append(cursor.argument(" and type for SSA operand"))
        cursor.optional_location(edition)

    if cursor.peek_is("("):
        cursor.listed("(", read_argument, ")")
    cursor.expect(":", " after block name")
    return arguments
