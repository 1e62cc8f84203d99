"""Reading one operation: custom form, generic form, or as much as can be known of an operation nobody declared."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bufferizer.ir.assembly.beginning import beginning_failure
from bufferizer.ir.assembly.compile import ALL_OPERANDS, ALL_RESULTS, Groups, groups_of, reading_step
from bufferizer.ir.assembly.declaration import GroupDeclaration, OpAssembly
from bufferizer.ir.assembly.reader import (
    ArgumentSyntax,
    OpReader,
    ReadFailure,
    ReadingScope,
    RegionReading,
    SuccessorReading,
    Use,
    WrittenType,
)
from bufferizer.ir.assembly.requirements import count_message, missing_attribute, wrong_kind
from bufferizer.ir.literals import literal_problem
from bufferizer.ir.operation import WrittenParts
from bufferizer.ir.parsing import parse_type
from bufferizer.ir.type_verification import in_words_of_14
from bufferizer.ir.types import UNKNOWN, Type
from bufferizer.syntax.edition import Edition
from bufferizer.syntax.nodes import OperationSyntax
from bufferizer.text import Span

__all__ = ["ArgumentSyntax", "OperationReading", "Problem", "RegionReading", "SuccessorReading", "read_custom"]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with one operation's text: a stable code, what mlir-opt says of it, and where.

    ``stop`` is where the compiler's parser stops reading, if that is before this place. It reads on where a problem is
    one ``of_verifier``.
    """

    code: str
    message: str
    span: Span
    further: tuple[Problem, ...] = ()
    stop: int | None = None
    of_verifier: bool = False

    @property
    def since(self) -> int:
        """From where on the compiler's parser does not read the text, if it gives up."""
        return self.span.start if self.stop is None else self.stop


@dataclass(slots=True)
class OperationReading:
    """What one operation consists of, with its operands in ODS order; names are not looked up yet.

    ``operand_types`` are those the text writes or implies, `UNKNOWN` where it says nothing. Where a reading is that of
    an operation written alike, ``shared`` says where types and parts are written, and the other places are that one's.
    ``behind`` is what is wrong with the text behind the operation, which the compiler meets once the operation is made.
    ``regions_are_none``: what look like regions are something else to the compiler, which has nothing to say of it.
    """

    operands: list[Use] = field(default_factory=list)
    operand_types: list[WrittenType] = field(default_factory=list)
    result_types: list[WrittenType] = field(default_factory=list)
    groups: Mapping[str, slice] = field(default_factory=dict)
    attributes: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, Span] = field(default_factory=dict)
    regions: Sequence[RegionReading] = ()
    successors: Sequence[tuple[SuccessorReading, slice]] = ()
    problems: list[Problem] = field(default_factory=list)
    behind: Problem | None = None
    regions_are_none: bool = False
    readable: bool = True
    shared: WrittenParts | None = None


def read_custom(
    text: str, syntax: OperationSyntax, assembly: OpAssembly, scope: ReadingScope
) -> tuple[OperationReading | None, Problem | None]:
    """Read the custom form of a declared operation; the problem says why there is no reading."""
    step = reading_step(assembly)
    if step is None:
        return None, None
    reader = OpReader(text, syntax, assembly, scope)
    try:
        step(reader)
        check_kinds(reader)
        reading = assemble(reader)
    except ReadFailure as failure:
        return None, problem_of(failure, reader)
    add_missing_attribute(reading, reader)
    add_literal_problem(reading, reader)
    reading.behind = problem_behind(reader)
    return reading, None


def problem_of(failure: ReadFailure, reader: OpReader) -> Problem:
    """Return what the compiler of the edition says of a failure to read an operation."""
    is_generic = reader.syntax.generic
    speaker = f"custom op '{reader.assembly.name}' " if failure.of_operation and not is_generic else ""
    is_old = reader.scope.edition is Edition.LLVM14
    span = failure.token if is_old and failure.token is not None else failure.span
    further = () if is_old else tuple(problem_of(other, reader) for other in failure.further)
    message = in_words_of_14(failure.message) if is_old else failure.message
    return Problem(failure.code, speaker + message, span, further, failure.since)


def check_kinds(reader: OpReader) -> None:
    """Give up if an attribute is not of the kind it must be, which the compiler looks at before anything else."""
    message = wrong_kind(reader.assembly.name, reader.assembly.required, reader.attributes)
    if message is not None:
        dictionary = reader.places.get("attr-dict") if not reader.syntax.generic else None
        reader.fail(message, dictionary or reader.syntax.name_span, "bad-attribute")


def add_missing_attribute(reading: OperationReading, reader: OpReader) -> None:
    """Say if an attribute is missing, unless there is something else to say, which comes first."""
    message = missing_attribute(reader.assembly.name, reader.assembly.required, reader.attributes)
    if message is not None and not reading.problems:
        reading.problems.append(Problem("bad-attribute", message, reader.syntax.name_span, of_verifier=True))


def add_literal_problem(reading: OperationReading, reader: OpReader) -> None:
    """Say if a number or a constant of several does not go with its type."""
    for name, text in reader.attributes.items():
        problem = literal_problem(text, reader.scope.edition)
        if problem is not None:
            span = reader.places.get(name, reader.syntax.name_span)
            if problem.is_behind:
                span = reader.token_after(span.end)
            reading.problems.insert(0, Problem("bad-attribute", problem.message, span))
            return


def problem_behind(reader: OpReader) -> Problem | None:
    """Return what is said of text behind an operation that belongs to none."""
    try:
        finish(reader)
    except ReadFailure as failure:
        return problem_of(failure, reader)
    return None


def finish(reader: OpReader) -> None:
    """Read what may follow every operation, and make sure that nothing else does."""
    reader.optional_location(reader.scope.edition)
    if reader.at_end() or reader.position >= reader.syntax.span.end:
        return
    try:
        if reader.peek_is("{") and reader.assembly.regions and not any(region.syntax for region in reader.regions):
            reader.fail_in_region()
        failure = beginning_failure(
            reader.text, reader.position, reader.scope.unknown_operation, is_outermost=reader.scope.is_outermost
        )
        if failure is not None:
            reader.fail_for(failure, "unreadable-operation" if failure.wrong else "unknown-operation")
        reader.fail_at_token("expected operation name in quotes")
    except ReadFailure as refused:
        refused.since = reader.position
        raise


def assemble(reader: OpReader) -> OperationReading:
    """Put what was read into ODS order and work out the types the text leaves out."""
    groups = groups_of(reader.assembly)
    if ALL_OPERANDS in reader.operands and not any(group.name == ALL_OPERANDS for group in groups.operands):
        _distribute(reader, groups.operands)
    reading = OperationReading(
        attributes=reader.attributes, places=reader.places, regions=_ordered_regions(reader.regions, groups)
    )
    known = KnownParts(reader, groups)
    _place_operands(reading, reader, groups, known)
    _place_results(reading, reader, groups, known)
    if ALL_RESULTS in reader.result_types:
        add_count_problem(reading, reader, len(reading.result_types), "result")
    if reader.successors:
        reading.successors = _with_operands(reader, groups, reading.groups)
    return reading


def add_count_problem(reading: OperationReading, reader: OpReader, count: int, what: str) -> None:
    """Say if an operation has too many or too few operands or results, whichever ``what`` names."""
    groups = groups_of(reader.assembly)
    message = count_message(reader.assembly.name, groups.operands if what == "operand" else groups.results, count, what)
    if message is not None:
        reading.problems.append(Problem(f"{what}-count", message, reader.syntax.name_span, of_verifier=True))


def result_count_problem(syntax: OperationSyntax, count: int) -> Problem | None:
    """Return what is said of an operation with ``count`` results if its text names more or fewer; it may name none."""
    named = sum(entry.values for entry in syntax.results)
    if named in (0, count):
        return None
    message = f"operation defines {count} results but was provided {named} to bind"
    if count == 0:
        message = "cannot name an operation with no results"
    return Problem("result-count", message, Span(syntax.results[0].span.start, syntax.results[-1].span.end))


def _distribute(reader: OpReader, groups: Sequence[GroupDeclaration]) -> None:
    """Give the operands of one common list to their groups; at most one group is not of fixed size."""
    uses = reader.operands.pop(ALL_OPERANDS)
    types = reader.operand_types.get(ALL_OPERANDS, uses)
    if len(types) != len(uses):
        place = Span(uses[0].span.start, uses[-1].span.end) if uses else reader.syntax.name_span
        reader.fail(count_mismatch(len(uses), len(types), reader), place)
    message = count_message(reader.assembly.name, groups, len(uses), "operand")
    if message is not None:
        raise ReadFailure(message, reader.syntax.name_span, "operand-count", of_operation=False)
    spare = len(uses) - sum(group.fixed for group in groups)
    position = 0
    for group in groups:
        count = 1 if group.fixed else spare
        reader.add_operands(group.name, uses[position : position + count])
        position += count


def _ordered_regions(regions: list[RegionReading], groups: Groups) -> Sequence[RegionReading]:
    if len(regions) < 2 or len(groups.regions) < 2:
        return regions
    order = {group.name: number for number, group in enumerate(groups.regions)}
    return sorted(regions, key=lambda region: order.get(region.name, 0))


class KnownParts:
    """The types an operation's text writes, and those its rules derive from them."""

    __slots__ = ("_found", "_reader")

    def __init__(self, reader: OpReader, groups: Groups) -> None:
        self._reader = reader
        self._found: dict[str, Sequence[WrittenType]] = {}
        self._spread(reader.operand_types, ALL_OPERANDS, groups.operands, reader.operands)
        self._spread(reader.result_types, ALL_RESULTS, groups.results, None)

    def _spread(
        self,
        written: dict[str, list[WrittenType]],
        everything: str,
        groups: Sequence[GroupDeclaration],
        uses: Mapping[str, Sequence[Use]] | None,
    ) -> None:
        """Record the written types; a common list of all types is cut up among the groups."""
        for name, types in written.items():
            if name != everything or any(group.name == everything for group in groups):
                self._found[name] = types
                continue
            spare = max(0, len(types) - sum(group.fixed for group in groups))
            position = 0
            for group in groups:
                count = len(uses.get(group.name, ())) if uses is not None else 1 if group.fixed else spare
                self._found[group.name] = types[position : position + count]
                position += count
            if position != len(types) and groups:
                last = groups[-1].name
                self._found[last] = [*self._found[last], *types[position:]]

    def written(self, group: str) -> Sequence[WrittenType]:
        """Return a group's types with the places where they are written."""
        found = self._found.get(group)
        if found is None:
            self._found[group] = ()  # A rule that asks for itself in a circle finds nothing.
            found = self._found[group] = self._derive(group)
        return found

    def _derive(self, group: str) -> Sequence[WrittenType]:
        reader = self._reader
        uses = reader.operands.get(group)
        rule = reader.assembly.types.get(group)
        if rule is None:
            return [(reader.scope.type_of(use.name), None) for use in uses] if uses else ()
        derived = rule(self)
        if isinstance(derived, tuple):
            return [(type_, None) for type_ in derived]
        return [(derived, None)] * (1 if uses is None else len(uses))

    # -- What type rules ask (`KnownTypes`)

    def types(self, group: str) -> tuple[Type, ...]:
        return tuple(type_ for type_, _ in self.written(group))

    def type(self, group: str) -> Type:
        found = self.written(group)
        return found[0][0] if found else UNKNOWN

    def attribute(self, name: str) -> str | None:
        return self._reader.attributes.get(name)

    def read_type(self, text: str) -> Type:
        return parse_type(text, self._reader.scope.aliases) or UNKNOWN


def _place_operands(reading: OperationReading, reader: OpReader, groups: Groups, known: KnownParts) -> None:
    slices: dict[str, slice] = {}
    is_told = _tell_of_all_types(reading, reader, groups)
    for group in groups.operands:
        name = group.name
        uses = reader.operands.get(name, ())
        start = len(reading.operands)
        reading.operands.extend(uses)
        slices[name] = slice(start, start + len(uses))
        if uses or name in reader.operand_types:
            reading.operand_types.extend(_matched(reading, reader, name, uses, known, is_told=is_told))
    reading.groups = slices


def _tell_of_all_types(reading: OperationReading, reader: OpReader, groups: Groups) -> bool:
    """Report that the types written for all operands together are more or fewer, and tell whether they are."""
    types = reader.operand_types.get(ALL_OPERANDS)
    if types is None or any(group.name == ALL_OPERANDS for group in groups.operands):
        return False
    count = sum(len(reader.operands.get(group.name, ())) for group in groups.operands)
    if count != len(types):
        message = f"custom op '{reader.assembly.name}' {count_mismatch(count, len(types), reader)}"
        reading.problems.append(Problem("operand-count", message, reader.syntax.name_span))
    return count != len(types)


def count_mismatch(operands: int, types: int, reader: OpReader) -> str:
    """Return what is said of values that have more or fewer types than they are."""
    if reader.scope.edition is Edition.LLVM14:
        return f"{operands} operands present, but expected {types}"
    return f"number of operands and types do not match: got {operands} operands and {types} types"


def _matched(
    reading: OperationReading, reader: OpReader, name: str, uses: Sequence[Use], known: KnownParts, *, is_told: bool
) -> Sequence[WrittenType]:
    types = known.written(name)
    if len(types) == len(uses):
        return types
    if is_told:
        return [(UNKNOWN, None)] * len(uses)
    written = [span for _, span in types if span is not None]
    if written or (uses and name in reader.operand_types):
        message = f"custom op '{reader.assembly.name}' {count_mismatch(len(uses), len(types), reader)}"
        reading.problems.append(Problem("operand-count", message, uses[0].span if uses else written[0]))
    return [(UNKNOWN, None)] * len(uses)


def _place_results(reading: OperationReading, reader: OpReader, groups: Groups, known: KnownParts) -> None:
    are_all_written = ALL_RESULTS in reader.result_types
    for group in groups.results:
        types = known.written(group.name)
        if not types and group.fixed and not are_all_written:
            types = [(UNKNOWN, None)]
        reading.result_types.extend(types)


def _with_operands(
    reader: OpReader, groups: Groups, slices: Mapping[str, slice]
) -> list[tuple[SuccessorReading, slice]]:
    """Give every successor the operands it forwards; successors of one group share an operand group."""
    found: list[tuple[SuccessorReading, slice]] = []
    for group, operands in groups.successors:
        members = [successor for successor in reader.successors if successor.name == group.name]
        whole = slices.get(operands, slice(0, 0))
        if group.fixed or len(members) == 1:
            found.extend((member, whole) for member in members)
        else:
            parts = _segments(reader.operands.get(operands, ()), members, whole)
            found.extend(zip(members, parts, strict=True))
    return found or [(successor, slice(0, 0)) for successor in reader.successors]


def _segments(uses: Sequence[Use], members: Sequence[SuccessorReading], whole: slice) -> list[slice]:
    """Cut a group at the successors: what a successor forwards is written after it and before the next one."""
    slices: list[slice] = []
    start = whole.start
    for number, _ in enumerate(members):
        limit = members[number + 1].span.start if number + 1 < len(members) else None
        stop = start
        while stop < whole.stop and (limit is None or uses[stop - whole.start].span.start < limit):
            stop += 1
        slices.append(slice(start, stop))
        start = stop
    return slices
