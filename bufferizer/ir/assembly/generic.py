"""The generic form: ``"d.op"(%a)[^bb] <{props}> ({regions}) {attributes} : (types) -> types``, for every operation."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from bufferizer.ir.assembly.compile import Groups, groups_of
from bufferizer.ir.assembly.declaration import GroupDeclaration, OpAssembly
from bufferizer.ir.assembly.reader import OpReader, ReadFailure, ReadingScope, SuccessorReading, Use, WrittenType
from bufferizer.ir.assembly.reading import OperationReading, Problem, finish
from bufferizer.ir.types import UNKNOWN
from bufferizer.syntax.nodes import OperationSyntax

_SEGMENTS = re.compile(r"array<i32\s*:?([^>]*)>")


def read_generic(
    text: str, syntax: OperationSyntax, assembly: OpAssembly | None, name: str, scope: ReadingScope
) -> tuple[OperationReading | None, Problem | None]:
    """Read an operation in generic form; ``assembly`` names its operand groups if anybody declared it."""
    reader = OpReader(text, syntax, assembly or OpAssembly(name), scope)
    try:
        return _read(reader, assembly), None
    except ReadFailure as failure:
        return None, Problem(failure.code, failure.message, failure.span)


def _read(reader: OpReader, assembly: OpAssembly | None) -> OperationReading:
    uses = reader.operand_list("(", ")")
    if reader.accept("["):
        while not reader.peek_is("]"):
            reader.successor()
            if not reader.accept(","):
                break
        reader.expect("]")
    reader.prop_dict()
    if reader.peek_is("("):
        _read_regions(reader)
    reader.attr_dict_alone()
    types = reader.token_span
    inputs: list[WrittenType] = [(UNKNOWN, None)] * len(uses)
    results: list[WrittenType] = []
    # A last region without an end leaves nothing to read; that of a module's header ends in a segment of its own.
    if not (reader.regions and reader.at_end()):
        reader.expect(":")
        types = reader.token_span
        inputs, results = reader.function_type()
        finish(reader)
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
    groups = groups_of(assembly) if assembly is not None else None
    if groups is not None:
        reading.groups = _operand_groups(groups, len(uses), reader.attributes)
        # Groups say the same; without the sizes, an operation's attributes do not depend on the form it is written in.
        reader.attributes.pop("operandSegmentSizes", None)
        reader.attributes.pop("resultSegmentSizes", None)
    reading.successors = _successors(reader.successors, uses, groups, reading)
    return reading


def _read_regions(reader: OpReader) -> None:
    reader.expect("(")
    while reader.at_region():
        reader.region()
        if not reader.accept(","):
            break
    if not reader.at_end():
        reader.expect(")")


def segment_sizes(text: str | None) -> list[int] | None:
    """Return the numbers in ``array<i32: 1, 0, 2>``, None where the text is not such an array."""
    match = _SEGMENTS.fullmatch(text.strip()) if text is not None else None
    if match is None:
        return None
    words = [word.strip() for word in match.group(1).split(",") if word.strip()]
    return [int(word) for word in words] if all(word.isdigit() for word in words) else None


def _operand_groups(groups: Groups, count: int, attributes: Mapping[str, str]) -> Mapping[str, slice]:
    sizes = segment_sizes(attributes.get("operandSegmentSizes"))
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
