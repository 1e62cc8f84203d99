"""From the syntax of a segment to operations with values, types and blocks.

Names are resolved as mlir/lib/AsmParser/Parser.cpp does: a name belongs to the innermost region it is defined in, may
be used before its definition, and is forgotten at the region's end; regions isolated from above see nothing outside.
Lowering never raises: what is wrong becomes a diagnostic, what cannot be known is unknown.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import compress, islice
from typing import Protocol

from bufferizer.cancellation import go_on_if_wanted
from bufferizer.diagnostics import Diagnostic, Place, Related, Severity
from bufferizer.ir.aliases import Aliases, mentions
from bufferizer.ir.assembly.cursor import ReadFailure, TokenCursor
from bufferizer.ir.assembly.declaration import OpAssembly
from bufferizer.ir.assembly.generic import read_generic
from bufferizer.ir.assembly.memory import read_custom_once
from bufferizer.ir.assembly.reading import ArgumentSyntax, OperationReading, Problem, RegionReading
from bufferizer.ir.assembly.unknown import read_unknown
from bufferizer.ir.attribute_verification import MODULE, attribute_problems
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
from bufferizer.ir.outdated import outdated_parts
from bufferizer.ir.types import UNKNOWN, Type
from bufferizer.syntax.edition import Edition
from bufferizer.syntax.nodes import BlockSyntax, OperationSyntax, RegionSyntax, SegmentSyntax
from bufferizer.text import Span

_SYMBOL_WITH_PARAMETERS = re.compile(r"(?:\s+\w+)*\s+@[\w$.-]+\s*\(", re.ASCII)
_TYPED = re.compile(r"\s*(?:\"[^\"\n]*\"\s*)?:")


class AssemblyFinder(Protocol):
    """Where lowering learns how operations are written."""

    @property
    def edition(self) -> Edition:
        """The edition of the dialects."""

    def assembly(self, name: str) -> OpAssembly | None:
        """Return how the operation with this full name is written, None where nobody says."""

    def full_name(self, written: str, default_dialect: str) -> str:
        """Return the full name of an operation written without a dot.

        ``default_dialect`` is the one that may be left out in its place; empty where there is none.
        """

    def knows_all_of(self, dialect: str) -> bool:
        """Tell whether all operations of a dialect are declared, so that any other does not exist."""

    def refuses_unknown(self, dialect: str) -> bool:
        """Tell whether generic forms of operations that a dialect does not have are refused."""


# Lowering and everything after it walk regions recursively; no program comes near this. Python's own limit leaves 1,000
# calls in one another, which are too few for that: some walks need 20 for each level.
_MAX_DEPTH = 256
sys.setrecursionlimit(max(sys.getrecursionlimit(), 40 * _MAX_DEPTH))


@dataclass(frozen=True, slots=True)
class LoweredSegment:
    """The operations at a segment's top level, and what is wrong with it, in the order of the text.

    ``undefined`` are the names used at the top level that are not defined in the segment; another segment of the same
    module may define them.
    """

    operations: tuple[Operation, ...]
    diagnostics: tuple[Diagnostic, ...]
    undefined: frozenset[str] = frozenset()


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
    lowering = _Lowering(text, aliases, finder, default_dialect)
    lowering.assume(outer or {})
    lowering.broken = [problem.span for problem in syntax.problems]
    operations = tuple(lowering.operation(node, None) for node in syntax.operations)
    undefined = lowering.leave_scope()
    problems = [error(problem.code, problem.message, problem.span) for problem in syntax.problems]
    reported = {diagnostic.place.span for diagnostic in lowering.diagnostics}
    unknown_aliases = [
        error("undefined-alias", f"undefined symbol alias id '{name[1:]}'", span)
        for name, span in mentions(text)
        if name not in aliases.definitions and span not in reported
    ]
    if finder.edition is Edition.TODAY:
        unknown_aliases += [error("bad-type", message, span) for message, span in islice(outdated_parts(text), 2)]
    # The header of a module is a segment of its own, and no part of what is verified as the module's operations.
    of_headers = [
        error("bad-attribute", message, operation.name_span)
        for operation in operations
        if operation.name == MODULE
        for message in attribute_problems(operation)
    ]
    wrong = (*problems, *lowering.diagnostics, *unknown_aliases, *of_headers)
    found = sorted(wrong, key=lambda diagnostic: diagnostic.place.span)
    return LoweredSegment(operations, tuple(found), undefined)


def error(code: str, message: str, span: Span, related: tuple[Related, ...] = ()) -> Diagnostic:
    """Return an error in this segment."""
    return Diagnostic(code, Severity.ERROR, message, Place(span), related)


class _Lowering:
    """One segment being lowered; also the `ReadingScope` of the operation readers."""

    def __init__(self, text: str, aliases: Aliases, finder: AssemblyFinder, default_dialect: str) -> None:
        self.text = text
        self.aliases = aliases
        self.edition = finder.edition
        self.diagnostics: list[Diagnostic] = []
        self.broken: list[Span] = []
        self._unknown_places: list[Span] = []
        self._finder = finder
        self._find = finder.assembly
        self._default_dialect: str | None = default_dialect  # None in the regions of what nobody declared
        self._depth = 0
        self._labels: dict[Region, dict[str, Block]] = {}
        # No method of this object, so that it is gone as soon as nobody needs it: there is one for each segment.
        self._is_ordered = partial(_is_ordered, self._find)
        self._names = Names(self.diagnostics, self._is_ordered)

    def type_of(self, name: str) -> Type:
        return self._names.type_of(name)

    def assume(self, outer: Mapping[str, Type]) -> None:
        """Take values that are defined elsewhere for defined."""
        for name, type_ in outer.items():
            self._names.define(Value(name, type_, NO_SPAN))

    def leave_scope(self) -> frozenset[str]:
        """End the segment's own scope and return the names it does not define."""
        return self._names.finish()

    # -- Operations

    def operation(self, node: OperationSyntax, block: Block | None) -> Operation:
        go_on_if_wanted()
        name = self._full_name(node)
        assembly = self._find(name)
        reading = self._read(node, name, assembly)
        operation = Operation(name, node, block)
        if block is not None:
            block.operations.append(operation)
        operation.readable = reading.readable
        operation.attributes = reading.attributes
        operation.groups = reading.groups
        if not reading.readable and reading.regions:
            self._move_definitions(reading)
        elif not reading.readable:
            self._leave_out_parameters(reading, self.text[node.name_span.end : node.span.end])
        if reading.operands:
            self._add_operands(operation, reading)
        if reading.successors:
            self._add_successors(operation, reading)
        if reading.regions:
            self._add_regions(operation, reading, assembly)
        if reading.result_types or node.results:
            self._add_results(operation, reading)
        operation.written = reading.shared or WrittenParts(reading.operand_types, reading.result_types, reading.places)
        return operation

    def _full_name(self, node: OperationSyntax) -> str:
        if node.generic or "." in node.name or self._default_dialect is None:
            return node.name
        return self._finder.full_name(node.name, self._default_dialect)

    def _read(self, node: OperationSyntax, name: str, assembly: OpAssembly | None) -> OperationReading:
        reading: OperationReading | None = None
        problem: Problem | None = None
        if node.generic:
            reading, problem = read_generic(self.text, node, assembly, name, self)
            problem = problem or self._unregistered(node, name)
        elif assembly is not None:
            reading, problem = read_custom_once(self.text, node, assembly, self)
        else:
            problem = self._unknown(node)
        if problem is not None and not self._is_broken(node):
            self._report(problem)
        if reading is None:
            return read_unknown(self.text, node, name, self)
        for problem in reading.problems:
            self._report(problem)
        return reading

    def _unknown(self, node: OperationSyntax) -> Problem | None:
        """Say that a custom form is unknown, where that is certain: the dialect is known, or there is none.

        What stands inside of such an operation says nothing new: its own dialect may have told how to read that.
        """
        if any(place.start < node.span.start < place.end for place in self._unknown_places):
            return None
        message = self.unknown_operation(node.name)
        if message is None:
            return None
        self._unknown_places.append(node.span)
        return Problem("unknown-operation", message, node.name_span)

    def _unregistered(self, node: OperationSyntax, name: str) -> Problem | None:
        """Say that a dialect has no such operation, which `OperationVerifier` refuses of dialects that are known."""
        dialect = name.partition(".")[0]
        if "." not in name or self._find(name) is not None or not self._finder.refuses_unknown(dialect):
            return None
        where = f"dialect ('{dialect}') that does not allow unknown operations"
        return Problem("unknown-operation", f"unregistered operation '{name}' found in {where}", node.name_span)

    def unknown_operation(self, written: str) -> str | None:
        name = written
        if "." not in written and self._default_dialect is not None:
            name = self._finder.full_name(written, self._default_dialect)
        if self._find(name) is not None:
            return None
        dialect = name.partition(".")[0] if "." in name else ""
        is_short = "." not in written and self.edition is Edition.TODAY
        tried = f" (tried '{dialect}.{written}' as well)" if is_short else ""
        if not dialect and self._default_dialect is not None and self.edition is Edition.LLVM14:
            return f"custom op '{written}' is unknown"
        if not dialect and self._default_dialect is not None:
            return f"Dialect `' not found for custom op '{written}' {tried}"
        return f"custom op '{written}' is unknown{tried}" if dialect and self._finder.knows_all_of(dialect) else None

    def _is_broken(self, node: OperationSyntax) -> bool:
        """Tell whether an operation's text is known to be broken; what else is wrong with it does not matter then."""
        return any(node.span.start <= place.start and place.end <= node.span.end for place in self.broken)

    def _report(self, problem: Problem) -> None:
        self.diagnostics.append(error(problem.code, problem.message, problem.span))
        for further in problem.further:
            self._report(further)

    def _add_operands(self, operation: Operation, reading: OperationReading) -> None:
        use = self._names.use
        operands: list[OpOperand] = []
        for (name, span), (type_, _) in zip(reading.operands, reading.operand_types, strict=True):
            operands.append(use(operation, len(operands), name, span, type_))
        operation.operands = tuple(operands)

    def _move_definitions(self, reading: OperationReading) -> None:
        """In an operation with regions that nobody can read, take names without a definition for region arguments."""
        defined = [self._names.lookup(use.name) is not None for use in reading.operands]
        arguments = tuple(
            {
                use.name: ArgumentSyntax(use.name, UNKNOWN, use.span)
                for use, known in zip(reading.operands, defined, strict=True)
                if not known
            }.values()
        )
        if not arguments or not _may_take_arguments(reading.regions[0]):
            return
        reading.operand_types = [entry for entry, known in zip(reading.operand_types, defined, strict=True) if known]
        reading.operands = [use for use, known in zip(reading.operands, defined, strict=True) if known]
        # Nobody knows whose they are: the regions of a loop, say, may share them.
        reading.regions = [
            RegionReading(region.name, region.syntax, _not_defined_in(region.syntax, arguments))
            if region.syntax is not None and _may_take_arguments(region)
            else region
            for region in reading.regions
        ]

    def _leave_out_parameters(self, reading: OperationReading, written: str) -> None:
        """Take names without a definition in what declares a symbol, ``@external(in %x: i32)``, for parameters."""
        if not reading.operands or _SYMBOL_WITH_PARAMETERS.match(written) is None:
            return
        used = [
            not _TYPED.match(self.text, use.span.end) or self._names.lookup(use.name) is not None
            for use in reading.operands
        ]
        reading.operand_types = list(compress(reading.operand_types, used))
        reading.operands = list(compress(reading.operands, used))

    def _add_results(self, operation: Operation, reading: OperationReading) -> None:
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
            self._report_result_count(operation.syntax, len(types), len(names))
            types = [*types, *[(UNKNOWN, None)] * (len(names) - len(types))]
        results: list[OpResult] = []
        for index, (type_, _) in enumerate(types):
            name, span = ("", NO_SPAN) if index >= len(names) else (names[index][0], names[index][1].span)
            result = OpResult(name, type_, span, operation, index)
            results.append(result)
            if name:
                self._names.define(result)
        operation.results = tuple(results)

    def _report_result_count(self, node: OperationSyntax, count: int, named: int) -> None:
        message = f"operation defines {count} results but was provided {named} to bind"
        if count == 0:
            message = "cannot name an operation with no results"
        span = Span(node.results[0].span.start, node.results[-1].span.end)
        self.diagnostics.append(error("result-count", message, span))

    def _add_successors(self, operation: Operation, reading: OperationReading) -> None:
        blocks = self._labelled_blocks(operation.parent.region) if operation.parent is not None else {}
        successors: list[Successor] = []
        for successor, forwarded in reading.successors:
            block = blocks.get(successor.label)
            if block is None:
                self.diagnostics.append(error("unknown-block", "reference to an undefined block", successor.span))
            successors.append(Successor(successor.label, successor.span, block, forwarded))
        operation.successors = tuple(successors)

    # -- Regions and blocks

    def _add_regions(self, operation: Operation, reading: OperationReading, assembly: OpAssembly | None) -> None:
        if self._depth == _MAX_DEPTH:
            message = f"operations nested more than {_MAX_DEPTH} deep are not looked at"
            self.diagnostics.append(error("nested-too-deeply", message, operation.name_span))
            return
        self._depth += 1
        outer, outer_dialect = self._names, self._default_dialect
        if not operation.syntax.generic:
            self._default_dialect = (assembly.default_dialect or "") if assembly is not None else None
        isolated = assembly is not None and "isolated-from-above" in assembly.traits
        regions: list[Region] = []
        for index, region in enumerate(reading.regions):
            if isolated:
                self._names = Names(self.diagnostics, self._is_ordered)
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
        node = reading.syntax
        region = Region(operation, index, node.span if node is not None else NO_SPAN)
        blocks: Sequence[BlockSyntax] = node.blocks if node is not None else ()
        for block in blocks:
            region.blocks.append(Block(block.label, block.span, block.label_span, region))
        if not blocks and (reading.arguments or (node is not None and not operation.syntax.generic)):
            inside = _inside(node)
            region.blocks.append(Block(None, inside, Span(inside.start, inside.start), region))
        if reading.arguments:
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
        for operation in node.operations:
            self.operation(operation, block)

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
            self._names.check_argument(argument.name, argument.span)
            self._add_argument(block, argument)

    def _add_argument(self, block: Block, argument: ArgumentSyntax) -> None:
        number = len(block.arguments)
        value = BlockArgument(argument.name, argument.type, argument.span, block, number, argument.type_span)
        block.arguments.append(value)
        if argument.name:
            self._names.define(value)

    def _header(self, node: BlockSyntax, block: Block) -> None:
        cursor = TokenCursor(self.text, node.label_span.end, node.header.end, self.aliases)
        try:
            for argument in _header_arguments(cursor):
                self._add_argument(block, argument)
        except ReadFailure as failure:
            self.diagnostics.append(error("bad-block-header", failure.message, failure.span))

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


def _is_ordered(find: Callable[[str], OpAssembly | None], operation: Operation) -> bool:
    """Tell whether values must be defined before they are used in an operation's regions, as far as is known."""
    assembly = find(operation.name)
    return assembly is not None and "graph-region" not in assembly.traits


def _may_take_arguments(region: RegionReading) -> bool:
    """Tell whether a region's entry block has no header of its own."""
    return region.syntax is not None and all(block.label is None for block in region.syntax.blocks[:1])


def _not_defined_in(region: RegionSyntax, arguments: tuple[ArgumentSyntax, ...]) -> tuple[ArgumentSyntax, ...]:
    """Return those of an undeclared operation's arguments that a region does not define by itself."""
    waiting = [operation for block in region.blocks for operation in block.operations]
    defined: set[str] = set()
    while waiting:
        operation = waiting.pop()
        defined.update(result.name for result in operation.results)
        waiting += [inner for nested in operation.regions for block in nested.blocks for inner in block.operations]
    return tuple(argument for argument in arguments if argument.name not in defined)


def _inside(node: RegionSyntax | None) -> Span:
    return NO_SPAN if node is None else Span(node.span.start + 1, max(node.span.start + 1, node.span.end - 1))


def _header_arguments(cursor: TokenCursor) -> list[ArgumentSyntax]:
    """Read ``(%a: type, %b: type loc(...))``, with the colon that ends the header."""
    arguments: list[ArgumentSyntax] = []
    if cursor.accept("("):
        while not cursor.peek_is(")"):
            arguments.append(cursor.argument())
            if cursor.accept("loc"):
                cursor.balanced()
            if not cursor.accept(","):
                break
        cursor.expect(")")
    cursor.expect(":")
    return arguments
