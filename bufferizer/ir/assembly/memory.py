"""Readings of operations that were written in the same way before, whatever their values are called.

    %a = tensor.insert %x into %t[%i] : tensor<8xf32>
    %b = tensor.insert %y into %a[%i] : tensor<8xf32>

Both say the same of other values. The second one is not read: it is the first with other names, at another place. An
edit leaves nearly all operations of a function as they were, and files say the same thing many times.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from bufferizer.ir.aliases import Aliases
from bufferizer.ir.assembly.declaration import OpAssembly
from bufferizer.ir.assembly.reader import ReadingScope, Use
from bufferizer.ir.assembly.reading import OperationReading, Problem, read_custom
from bufferizer.ir.operation import WrittenParts
from bufferizer.ir.types import Type
from bufferizer.syntax.nodes import OperationSyntax
from bufferizer.text import shared_span

_VALUE = re.compile(r"(%(?:[0-9]+|[A-Za-z$._-][\w$.-]*)(?:\#[0-9]+)?)", re.ASCII)
_LONGEST = 1000  # in characters; what is longer is a large constant, of which there is one
_MOST_KNOWN = 1 << 12


class _Once(NamedTuple):
    """A reading, with the names in the text, where the pieces between them began, and the types asked for.

    ``assembly`` is kept so that no other declaration takes its place in memory.
    """

    assembly: OpAssembly
    reading: OperationReading
    names: list[str]
    bounds: list[int]
    asked: Mapping[str, Type]


class _Pattern(NamedTuple):
    """What came up again: a reading, and the numbers that its operands, and the values asked for, have in the text."""

    reading: OperationReading
    written: WrittenParts
    operands: Sequence[int]
    asked: Sequence[tuple[int, Type]]


# Most of what is written is written once, and no pattern is made of it. None: what was read is no pattern.
_known: dict[tuple[int, tuple[str, ...]], _Once | _Pattern | None] = {}


def read_custom_once(
    text: str, syntax: OperationSyntax, assembly: OpAssembly, scope: ReadingScope
) -> tuple[OperationReading | None, Problem | None]:
    """Read the custom form of a declared operation as `read_custom` does, if none like it has been read already."""
    start = syntax.name_span.end
    written = text[start : syntax.span.end]
    if syntax.regions or len(written) > _LONGEST or _may_mention(written, scope.aliases):
        return read_custom(text, syntax, assembly, scope)
    pieces = _VALUE.split(written)
    names = pieces[1::2]
    # Which names are the same may mean something: `%i + %i` in a subscript is one dimension, `%i + %j` are two.
    key = (id(assembly), tuple(pieces[::2] if len(set(names)) == len(names) else pieces))
    bounds = list(accumulate(map(len, pieces), initial=start))
    known = _known.get(key)
    if isinstance(known, _Once):
        known = _known[key] = _pattern(known)
    if known is not None and all(scope.type_of(names[number]) == type_ for number, type_ in known.asked):
        return _read_again(known, names, bounds), None
    listening = _ListeningScope(scope)
    reading, problem = read_custom(text, syntax, assembly, listening)
    if reading is not None:
        if len(_known) >= _MOST_KNOWN:
            _known.clear()
        _known[key] = _Once(assembly, reading, names, bounds, listening.asked)
    return reading, problem


def _may_mention(written: str, aliases: Aliases) -> bool:
    """Tell whether there may be an alias in a text, which stands for something else in another file."""
    return bool(aliases.definitions) and ("#" in written or "!" in written)


class _ListeningScope:
    """A scope that remembers what was asked of it."""

    def __init__(self, scope: ReadingScope) -> None:
        self.aliases = scope.aliases
        self.edition = scope.edition
        self.asked: dict[str, Type] = {}
        self._scope = scope

    def type_of(self, name: str) -> Type:
        type_ = self.asked[name] = self._scope.type_of(name)
        return type_

    def unknown_operation(self, written: str) -> str | None:
        return self._scope.unknown_operation(written)


def _pattern(once: _Once) -> _Pattern | None:
    """Return what can be read again by other names; None where names have to do with more than the operands."""
    reading, names = once.reading, once.names
    number_at = {start: number for number, start in enumerate(once.bounds[1:-1:2])}
    operands = [number_at.get(use.span.start, -1) for use in reading.operands]
    if sorted(operands) != list(range(len(names))) or reading.problems or reading.successors:
        return None
    # Regions that the text leaves out, like the body of `linalg.fill`, are the same everywhere.
    if any(region.syntax is not None or region.arguments for region in reading.regions):
        return None
    if any("%" in attribute for attribute in reading.attributes.values()):
        return None
    written = WrittenParts(reading.operand_types, reading.result_types, reading.places, once.bounds)
    return _Pattern(reading, written, operands, [(names.index(name), type_) for name, type_ in once.asked.items()])


def _read_again(pattern: _Pattern, names: list[str], bounds: list[int]) -> OperationReading:
    """Return a reading for other names, in a text whose pieces begin elsewhere."""
    reading = pattern.reading
    return OperationReading(
        [
            Use(names[number], shared_span(bounds[2 * number + 1], bounds[2 * number + 2]))
            for number in pattern.operands
        ],
        reading.operand_types,
        reading.result_types,
        reading.groups,
        reading.attributes,
        reading.places,
        reading.regions,
        shared=pattern.written,
    )
