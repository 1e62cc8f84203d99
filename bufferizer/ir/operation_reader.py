"""Reads single operations, custom or generic or unknown, with the names that are in scope where they stand.

Reading never raises: what is wrong becomes a diagnostic, what cannot be known is unknown.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import compress
from typing import Protocol

from bufferizer.diagnostics import Diagnostic, Place, Related, Severity
from bufferizer.ir.aliases import Aliases
from bufferizer.ir.assembly.beyond import problem_beyond
from bufferizer.ir.assembly.declaration import OpAssembly
from bufferizer.ir.assembly.generic import read_generic
from bufferizer.ir.assembly.memory import read_custom_once
from bufferizer.ir.assembly.reading import ArgumentSyntax, OperationReading, Problem, RegionReading
from bufferizer.ir.assembly.unknown import read_unknown
from bufferizer.ir.assembly.words import ReadFailure
from bufferizer.ir.broken_text import BrokenText
from bufferizer.ir.names import Names
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import UNKNOWN, Type
from bufferizer.syntax.edition import Edition
from bufferizer.syntax.nodes import OperationSyntax, RegionSyntax
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

    def misspells(self, name: str) -> bool:
        """Tell whether the dialect of an operation is none, but one slip away from one that has the operation."""

    def refuses_unknown(self, dialect: str) -> bool:
        """Tell whether generic forms of operations that a dialect does not have are refused."""


def error(code: str, message: str, span: Span, related: tuple[Related, ...] = ()) -> Diagnostic:
    """Return an error in this segment."""
    return Diagnostic(code, Severity.ERROR, message, Place(span), related)


class OperationReader:
    """Implements the `ReadingScope` of the declared syntaxes for one segment."""

    def __init__(
        self, text: str, aliases: Aliases, finder: AssemblyFinder, default_dialect: str, broken: BrokenText
    ) -> None:
        self.text = text
        self.aliases = aliases
        self.edition = finder.edition
        self.diagnostics: list[Diagnostic] = []  # what the compiler's parser meets
        self.late: list[Diagnostic] = []  # what is told if it comes to the end of the text
        self.broken = broken
        self.unread: list[Span] = []  # where the compiler's parser does not come, as it gives up before
        self._stops: set[int] = set()  # where the parser gives an operation up
        self._unknown_places: list[Span] = []
        self._finder = finder
        self._find = finder.assembly
        self._default_dialect: str | None = default_dialect  # None in the regions of what nobody declared
        # No method of this object, so that it is gone as soon as nobody needs it: there is one for each segment.
        self._is_ordered = partial(_is_ordered, self._find)
        self._looks_up_last = partial(_looks_up_last, self._find)
        self._names = Names(self.diagnostics, self.late, self._is_ordered, self._looks_up_last)
        self._depth = 0  # of regions

    @property
    def is_outermost(self) -> bool:
        """Whether no region is around what is read."""
        return self._depth == 0

    def type_of(self, name: str) -> Type:
        """Return the type of a value in scope, unknown for one that is not."""
        return self._names.type_of(name)

    def full_name(self, node: OperationSyntax) -> str:
        """Return an operation's name with its dialect, which may be left out in the regions of some ops."""
        if node.generic or "." in node.name or self._default_dialect is None:
            return node.name
        return self._finder.full_name(node.name, self._default_dialect)

    def read(self, node: OperationSyntax, name: str, assembly: OpAssembly | None) -> OperationReading:
        """Read what stands in an operation's text; names that it uses may be defined later on."""
        reading = self._read(node, name, assembly)
        if not reading.readable and reading.regions:
            self._move_definitions(reading, node)
        elif not reading.readable:
            self._leave_out_parameters(reading, self.text[node.name_span.end : node.span.end])
        return reading

    def _read(self, node: OperationSyntax, name: str, assembly: OpAssembly | None) -> OperationReading:
        reading, problem = self._read_form(node, name, assembly)
        if self.broken.touches(node):
            if reading is not None and reading.behind is not None:
                reading = replace(reading, behind=None)  # others are remembered to have it
            refused = self.broken.of_operation(node, name, assembly, self)
            if refused is not None:
                self.diagnostics.append(refused[0])
                self.unread.append(Span(refused[1], node.span.end))
        elif problem is not None:
            # Where the operation before stopped being one is no beginning of this one.
            if node.span.start not in self._stops:
                self._report(problem)
            self._stops.add(problem.span.start)
            self.unread.append(Span(problem.since, node.span.end))
        if reading is None:
            reading = read_unknown(self.text, node, name, self)
            reading.regions_are_none = problem is not None and _is_in_region(problem, node)
            return reading
        for problem in reading.problems:
            self._report(problem)
        return reading

    def _read_form(
        self, node: OperationSyntax, name: str, assembly: OpAssembly | None
    ) -> tuple[OperationReading | None, Problem | None]:
        nameless = _without_results(node)
        if nameless is not None:
            return None, nameless
        if node.generic:
            reading, problem = read_generic(self.text, node, assembly, name, self)
            return reading, problem or self._unregistered(node, name)
        if assembly is not None:
            return read_custom_once(self.text, node, assembly, self)
        return None, self._unknown(node)

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
        message = f"unregistered operation '{name}' found in {where}"
        return Problem("unknown-operation", message, node.name_span, of_verifier=True)

    def unknown_operation(self, written: str) -> str | None:
        """Return what is wrong with the name of an op in custom form; None where it may be one."""
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
        if self.edition is Edition.TODAY and dialect and self._finder.misspells(name):
            return f"Dialect `{dialect}' not found for custom op '{written}' {tried}"
        return f"custom op '{written}' is unknown{tried}" if dialect and self._finder.knows_all_of(dialect) else None

    def failure_of_operation(self, text: str, name: Span) -> ReadFailure | None:
        """Return why the operation with a name at this place cannot be read; None where it can, or nobody knows."""
        node = OperationSyntax(Span(name.start, len(text)), (), text[name.start : name.end], name, False, ())
        full_name = self.full_name(node)
        problem = problem_beyond(text, node, self._find(full_name), full_name, self)
        if problem is None:
            return None
        return ReadFailure(problem.message, problem.span, problem.code, of_operation=False)

    def _report(self, problem: Problem) -> None:
        found = self.late if problem.of_verifier else self.diagnostics
        found.append(error(problem.code, problem.message, problem.span))
        for further in problem.further:
            self._report(further)

    def _move_definitions(self, reading: OperationReading, node: OperationSyntax) -> None:
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
        if _SYMBOL_WITH_PARAMETERS.match(self.text, node.name_span.end) is None:
            self._names.supposed.update([argument.name for argument in arguments])
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


def _without_results(node: OperationSyntax) -> Problem | None:
    """Say that a name stands for no result at all: ``%x:0``."""
    none = next((result.span for result in node.results if result.values < 1), None)
    if none is None:
        return None
    message = "expected named operation to have at least 1 result"
    return Problem("result-count", message, Span(none.end - 1, none.end), stop=none.end - 1)


def _is_in_region(problem: Problem, node: OperationSyntax) -> bool:
    """Tell whether the parser gave an operation up in what looks like a region, and cannot be one then."""
    return any(region.span.start < problem.since < region.span.end for region in node.regions)


def _is_ordered(find: Callable[[str], OpAssembly | None], operation: Operation) -> bool:
    """Tell whether values must be defined before they are used in an operation's regions, as far as is known."""
    assembly = find(operation.name)
    return assembly is not None and "graph-region" not in assembly.traits


def _looks_up_last(find: Callable[[str], OpAssembly | None], operation: Operation) -> bool:
    """Tell whether the parser looks an operation's operands up behind its regions.

    So do the parsers that ODS makes of formats, and some of those in C++.
    """
    assembly = find(operation.name)
    return assembly is None or assembly.format is not None or "operands-last" in assembly.traits


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
