"""What may be named at a place of a segment: values and blocks. Made for text that is still being typed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import zip_longest

from bufferizer.document import ReadSegment
from bufferizer.ir.dominance import Dominance
from bufferizer.ir.operation import Block, Operation, Region, Value
from bufferizer.ir.scanning import STRING
from bufferizer.syntax.lines import brace_balance

# A name where it is given to something: before `=`, alone or in a list, or before the colon of an argument's type.
_GIVEN = re.compile(r"(?P<name>%[\w$.-]+)(?::\d+)?(?=\s*(?:,\s*%[\w$.:-]+\s*)*=|\s*:)", re.ASCII)
_SKIPPED = re.compile(rf"{STRING.pattern}|//[^\n]*", re.ASCII)
_PIECES = re.compile(rf"{_SKIPPED.pattern}|(?P<brace>[{{}}])|{_GIVEN.pattern}", re.ASCII)
_RESULTS_BEFORE = re.compile(r"\s*(?:%[\w$.:-]+\s*,\s*)*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a position is: the operations around it, outermost first, and the blocks of them that hold it.

    The last operation has no block where the position is in a region that is too broken to be read.
    """

    around: tuple[Operation, ...]
    blocks: tuple[Block, ...]


def place_at(segment: ReadSegment, position: int) -> Place:
    """Return the place of a position. A region whose end is missing holds everything that follows in the segment."""
    around: list[Operation] = []
    blocks: list[Block] = []
    candidates = list(segment.operations)
    while True:
        operation = next(
            (entry for entry in reversed(candidates) if not entry.implicit and entry.span.start < position), None
        )
        if operation is None:
            return Place(tuple(around), tuple(blocks))
        region = next((region for region in operation.regions if _holds(segment, region, position)), None)
        if region is None or not region.blocks:
            if _opens_region(segment, operation, position):
                around.append(operation)
            return Place(tuple(around), tuple(blocks))
        block = next((block for block in reversed(region.blocks) if block.span.start < position), region.blocks[0])
        around.append(operation)
        blocks.append(block)
        candidates = block.operations


def _opens_region(segment: ReadSegment, operation: Operation, position: int) -> bool:
    """Tell whether a position seems to be in a region of an operation whose text is too broken to have one."""
    assembly = segment.registry.assembly(operation.name)
    if assembly is None or not assembly.regions or operation.regions:
        return False
    return brace_balance(segment.text, operation.span.start, position) > 0


def _holds(segment: ReadSegment, region: Region, position: int) -> bool:
    if not region.span.start < position:
        return False
    return position < region.span.end or segment.text[region.span.end - 1 : region.span.end] != "}"


def default_dialect(segment: ReadSegment, position: int) -> str:
    """Return the dialect whose operations may be written without its name at a position; empty where there is none."""
    around = place_at(segment, position).around
    if not around:
        return "builtin"
    assembly = segment.registry.assembly(around[-1].name)
    return (assembly.default_dialect or "") if assembly is not None else ""


def values_at(segment: ReadSegment, position: int) -> dict[str, Value | None]:
    """Return the values that may be used at a position, by name, those defined nearest to it last.

    None stands for a value of which the text gives only the name, because what defines it cannot be read yet.
    """
    found: dict[str, Value | None] = {}
    elsewhere: set[str] = set()  # names of blocks that may not have run
    place = place_at(segment, position)
    # Behind blanks an operation that is still being typed goes on.
    written = len(segment.text[:position].rstrip(" \t"))
    dominance = Dominance()
    for operation in segment.operations:
        if not place.around or operation is not place.around[0]:
            _add(found, _results_before(operation, written))
    for operation, block in zip_longest(place.around, place.blocks):
        assembly = segment.registry.assembly(operation.name)
        if assembly is not None and "isolated-from-above" in assembly.traits:
            found.clear()
        for other in block.region.blocks if block is not None else ():
            here: dict[str, Value | None] = {}
            _add(here, other.arguments)
            for inner in other.operations:
                _add(here, _results_before(inner, written))
            if other is block or dominance.block_dominates(other, block):
                found.update(here)
            else:
                elsewhere.update(here)
    for name in _names_given(segment.text, place.around[0].span.start if place.around else 0, position):
        if name not in elsewhere and f"{name}#0" not in found:
            found.setdefault(name, None)
    return found


def _add(found: dict[str, Value | None], values: Iterable[Value]) -> None:
    for value in values:
        if value.name:
            found.pop(value.name, None)
            found[value.name] = value


def _results_before(operation: Operation, position: int) -> tuple[Value, ...]:
    """Return an operation's results if it stands before a position: they cannot be used inside of it."""
    return () if operation.implicit or operation.span.end >= position else tuple(operation.results)


def _names_given(text: str, start: int, end: int) -> list[str]:
    """Return the names that the text before ``end`` gives in the braces that are open there, operations unread.

    Names given behind the beginning of a statement are the arguments of the region that it opens next.
    """
    scopes: list[list[str]] = [[]]
    arguments: list[str] = []
    for match in _PIECES.finditer(text, start, end):
        if match["brace"] == "{":
            scopes.append(arguments)
            arguments = []
        elif match["brace"] == "}":
            if len(scopes) > 1:
                scopes.pop()
            arguments = []
        elif match["name"]:
            before = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
            if not _RESULTS_BEFORE.fullmatch(before):
                (scopes[-1] if before.lstrip().startswith("^") else arguments).append(match["name"])
            elif "\n" in text[match.end() : end]:
                scopes[-1].append(match["name"])
    return [name for scope in scopes for name in scope] + arguments


def blocks_at(segment: ReadSegment, position: int) -> list[Block]:
    """Return the blocks with a label that an operation at a position may branch to, in the order of the text."""
    place = place_at(segment, position)
    return [block for block in place.blocks[-1].region.blocks if block.label] if place.blocks else []


def missing_labels(segment: ReadSegment, position: int) -> list[str]:
    """Return the labels that operations around a position branch to although no block has them."""
    place = place_at(segment, position)
    blocks = place.blocks[-1].region.blocks if place.blocks else []
    labels = [
        successor.label
        for block in blocks
        for operation in block.operations
        for successor in operation.successors
        if successor.block is None
    ]
    return list(dict.fromkeys(labels))
