"""The generic form: ``"d.op"(%a)[^bb] <{props}> ({regions}) {attributes} : (types) -> types``, for every operation."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from bufferizer.ir.assembly.compile import Groups, groups_of
from bufferizer.ir.assembly.declaration import GroupDeclaration, OpAssembly, dense_array_text
from bufferizer.ir.assembly.reader import OpReader, ReadFailure, ReadingScope, SuccessorReading, Use, WrittenType
from bufferizer.ir.assembly.reading import (
    OperationReading,
    Problem,
    add_count_problem,
    add_literal_problem,
    add_missing_attribute,
    check_kinds,
    problem_behind,
    problem_of,
)
from bufferizer.ir.static_values import DYNAMIC
from bufferizer.ir.types import UNKNOWN
from bufferizer.syntax.edition import Edition
from bufferizer.syntax.nodes import OperationSyntax

# How many operands each group has: `array<i32: 1, 0, 2>`, and `dense<[1, 0, 2]> : vector<3xi32>` in LLVM 14.
_SEGMENTS = re.compile(r"array<i32\s*:?([^>]*)>|dense<\[?([^\]>]*)\]?>\s*:\s*(?:vector|tensor)<([0-9]+)xi32>")
_OPERAND_SEGMENTS = ("operandSegmentSizes", "operand_segment_sizes")
# Lists of numbers that are dense arrays today, and arrays of attributes in LLVM 14, which marked dynamic entries by -1
# in some of them. They are kept as the custom form gives them in either.
_NUMBERS = re.compile(r"\[[-0-9, \t\n]*\]")
_NUMBER_LISTS = dict.fromkeys(("static_offsets", "static_strides"), str(DYNAMIC)) | dict.fromkeys(
    ("static_sizes", "static_low", "static_high"), "-1"
)
_RESULT_SEGMENTS = ("resultSegmentSizes", "result_segment_sizes")


def read_generic(
    text: str,
    syntax: OperationSyntax,
    assembly: OpAssembly | None,
    name: str,
    scope: ReadingScope,
    end: int | None = None,
) -> tuple[OperationReading | None, Problem | None]:
    """Read an operation in generic form; ``assembly`` names its operand groups if anybody declared it.

    ``end`` is where the text ends if that is not the operation's own.
    """
    reader = OpReader(text, syntax, assembly or OpAssembly(name), scope, end)
    try:
        return _read(reader, assembly), None
    except ReadFailure as failure:
        return None, problem_of(failure, reader)


def _read(reader: OpReader, assembly: OpAssembly | None) -> OperationReading:
    reader.expect("(", " to start operand list")
    uses = reader.operands_here()
    reader.expect(")", " to end operand list")
    if reader.accept("["):
        reader.elements(reader.successor)
        if not reader.accept("]"):
            reader.fail_at_token("expected ',' or ']'")
    reader.prop_dict()
    if reader.peek_is("("):
        _read_regions(reader)
    reader.attr_dict_alone()
    types = reader.token_span
    inputs: list[WrittenType] = [(UNKNOWN, None)] * len(uses)
    results: list[WrittenType] = []
    # A last region without an end leaves nothing to read; that of a module's header ends in a segment of its own.
    if not (reader.regions and reader.at_end()):
        if not reader.accept(":"):
            reader.fail_at_token("expected ':' followed by operation type")
        types = reader.token_span
        if not reader.peek_is("("):
            _, types = reader.type()
            reader.fail("expected function type", types)
        inputs, results = reader.function_type()
        check_kinds(reader)
    reading = OperationReading(
        operands=uses,
        operand_types=inputs,
        result_types=results,
        attributes=reader.attributes,
        places=reader.places,
        regions=reader.regions,
    )
    if len(inputs) != len(uses):
        message = f"expected {len(uses)} operand type{'' if len(uses) == 1 else 's'} but had {len(inputs)}"
        reading.problems.append(Problem("operand-count", message, types))
        reading.operand_types = [(UNKNOWN, None)] * len(uses)
    elif assembly is not None and assembly.is_read:
        _add_size_problem(reading, reader, len(uses))
        add_count_problem(reading, reader, len(uses), "operand")
        add_count_problem(reading, reader, len(results), "result")
    add_missing_attribute(reading, reader)
    add_literal_problem(reading, reader)
    groups = groups_of(assembly) if assembly is not None else None
    if groups is not None:
        _unify_number_lists(reader.attributes)
        reading.groups = _operand_groups(groups, len(uses), reader.attributes)
        # Groups say the same; without the sizes, an operation's attributes do not depend on the form it is written in.
        for name in (*_OPERAND_SEGMENTS, *_RESULT_SEGMENTS):
            reader.attributes.pop(name, None)
    reading.successors = _successors(reader.successors, uses, groups, reading)
    reading.behind = problem_behind(reader)
    return reading


def _add_size_problem(reading: OperationReading, reader: OpReader, count: int) -> None:
    """Say if the sizes of groups of operands are not those of all operands (``verifyOperandSizeAttr``).

    Where there are several groups without a fixed size, their sizes are zero unless they are written.
    """
    is_today = reader.scope.edition is Edition.TODAY
    names = _OPERAND_SEGMENTS if is_today else _OPERAND_SEGMENTS[:1]
    written = next((reader.attributes[name] for name in names if name in reader.attributes), None)
    sizes = segment_sizes(written)
    if written is None and is_today and _has_segments(reader.assembly):
        sizes = []
    if sizes is not None and sum(sizes) != count:
        total = f"the total size ({sum(sizes)}) specified in attribute '{_OPERAND_SEGMENTS[0]}'"
        message = f"'{reader.assembly.name}' op operand count ({count}) does not match with {total}"
        reading.problems.append(Problem("operand-count", message, reader.syntax.name_span, of_verifier=True))


def _has_segments(assembly: OpAssembly) -> bool:
    """Tell whether groups of operands are told apart by their sizes alone (the trait ``AttrSizedOperandSegments``)."""
    groups = groups_of(assembly)
    varying = sum(not group.fixed for group in groups.operands) if groups is not None else 0
    return "segments" in assembly.traits or (varying > 1 and "even-groups" not in assembly.traits)


def _unify_number_lists(attributes: dict[str, str]) -> None:
    for name, dynamic in _NUMBER_LISTS.items():
        text = attributes.get(name)
        if text is not None and _NUMBERS.fullmatch(text):
            words = text.strip("[]").replace(",", " ").split()
            attributes[name] = dense_array_text("i64", [DYNAMIC if word == dynamic else word for word in words])
    sizes = segment_sizes(attributes.get("case_operand_segments"))
    if sizes is not None:
        attributes["case_operand_segments"] = dense_array_text("i32", sizes)


def _read_regions(reader: OpReader) -> None:
    reader.expect("(")
    reader.elements(reader.region)
    if not reader.at_end():
        reader.expect(")", " to end region list")


def segment_sizes(text: str | None) -> list[int] | None:
    """Return the numbers in ``array<i32: 1, 0, 2>`` or a dense vector of them; None where the text is neither."""
    match = _SEGMENTS.fullmatch(text.strip()) if text is not None else None
    if match is None:
        return None
    words = [word.strip() for word in (match[1] or match[2] or "").split(",") if word.strip()]
    if not all(word.isdigit() for word in words):
        return None
    return [int(word) for word in words] * (int(match[3]) if match[3] and len(words) == 1 else 1)


def _operand_groups(groups: Groups, count: int, attributes: Mapping[str, str]) -> Mapping[str, slice]:
    sizes = next((segment_sizes(attributes[name]) for name in _OPERAND_SEGMENTS if name in attributes), None)
    if sizes is None or len(sizes) != len(groups.operands) or sum(sizes) != count:
        sizes = _implied_sizes(groups.operands, count)
    if sizes is None:
        return {}
    slices: dict[str, slice] = {}
    position = 0
    for group, size in zip(groups.operands, sizes, strict=True):
        slices[group.name] = slice(position, position + size)
        position += size
    return slices


def _implied_sizes(groups: Sequence[GroupDeclaration], count: int) -> list[int] | None:
    """Return the groups' sizes where there is one way only: at most one varies, or all that do share evenly."""
    varying = sum(not group.fixed for group in groups)
    spare = count - (len(groups) - varying)
    if spare < 0 or (not varying and spare) or (varying and spare % varying):
        return None
    return [1 if group.fixed else spare // varying for group in groups]


def _successors(
    members: Sequence[SuccessorReading], uses: Sequence[Use], groups: Groups | None, reading: OperationReading
) -> list[tuple[SuccessorReading, slice]]:
    """Give every successor of a declared operation the operands it forwards."""
    if groups is None or not groups.successors:
        return [(member, slice(0, 0)) for member in members]
    found: list[tuple[SuccessorReading, slice]] = []
    fixed = sum(group.fixed for group, _ in groups.successors)
    position = 0
    for group, operands in groups.successors:
        count = 1 if group.fixed else max(0, len(members) - fixed)
        whole = reading.groups.get(operands, slice(0, 0))
        parts = [whole] if group.fixed else _parts(reading.attributes, whole, count)
        found.extend(zip(members[position : position + count], parts, strict=False))
        position += count
    return found


def _parts(attributes: Mapping[str, str], whole: slice, count: int) -> list[slice]:
    sizes = [*(segment_sizes(attributes.get("case_operand_segments")) or ()), *[0] * count]
    parts: list[slice] = []
    start = whole.start
    for size in sizes[:count]:
        parts.append(slice(start, start + size))
        start += size
    return parts
