"""Readings of operations that were written in the same way before, whatever their names are.

    %a = tensor.insert %x into %t[%i] : tensor<8xf32>
    %b = tensor.insert %y into %a[%i] : tensor<8xf32>

Both say the same of other values. The second one is not read: it is the first with other names, at another place. Names
are those of values, symbols and blocks; regions count as names, too, since an operation's own text says the same
whatever is in them. An edit leaves nearly all operations of a function as they were, and files say the same thing many
times. What was read lately is known by its very text, names included, which need not be looked for in it again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import accumulate
from typing import NamedTuple

from bufferizer.ir.aliases import Aliases
from bufferizer.ir.assembly.declaration import OpAssembly
from bufferizer.ir.assembly.listening import ListeningScope
from bufferizer.ir.assembly.reader import ArgumentSyntax, ReadingScope, RegionReading, SuccessorReading, Use
from bufferizer.ir.assembly.reading import OperationReading, Problem, read_custom
from bufferizer.ir.operation import WrittenParts, moved_span
from bufferizer.ir.types import Type
from bufferizer.kept import Remembered
from bufferizer.syntax.nodes import OperationSyntax, RegionSyntax
from bufferizer.text import Span, shared_positions, spans

# What is no name to MLIR's lexer, like `@0`, is a part of what stands between names.
_NAME = re.compile(
    r"(%(?:[0-9]+|[A-Za-z$._-][\w$.-]*)(?:\#[0-9]+)?|@[A-Za-z_][\w$.]*|\^(?:[0-9]+|[A-Za-z$._-][\w$.-]*))", re.ASCII
)
_REGION = "{"  # stands for a region among the names
LONGEST = 1000  # in characters; what is longer is a large constant, of which there is one


class _Written(NamedTuple):
    """An operation's text after its name: the names in it, and where they and what stands between them begin.

    ``key`` is what the operation has in common with those written alike.
    """

    names: Sequence[str]
    bounds: Sequence[int]
    key: Hashable


class _Once(NamedTuple):
    """A reading, the text that was read, and the types asked for.

    ``assembly`` is kept here and in what follows so that no other declaration takes its place in memory.
    """

    assembly: OpAssembly
    reading: OperationReading
    written: _Written
    asked: Mapping[str, Type]


class _Pattern(NamedTuple):
    """What came up again: a reading, and the numbers that all it says of names have among the names.

    ``symbols`` are the attributes that are nothing but a symbol, ``regions`` the numbers of those that are written, and
    of their arguments. ``shared``: where everything stands, if that follows from where the operands do.
    """

    assembly: OpAssembly
    reading: OperationReading
    bounds: Sequence[int]
    operands: Sequence[int]
    successors: Sequence[int]
    symbols: Mapping[str, int]
    regions: Sequence[tuple[int, Sequence[int]]]
    asked: Sequence[tuple[int, Type]]
    shared: WrittenParts | None


class _Cut(NamedTuple):
    """The pattern that an operation's text has, the names in it, and where it is cut, counted from its beginning."""

    pattern: _Pattern
    names: Sequence[str]
    bounds: Sequence[int]


# Most of what is written is written once, and no pattern is made of it. None: what was read is no pattern.
_known: Remembered[Hashable, _Once | _Pattern | None] = Remembered(1 << 12)
# As little as a screen or two, by the text after the name. None of it depends on aliases, or is in regions.
_lately: Remembered[tuple[int, str], _Cut] = Remembered(1 << 9)


def read_custom_once(
    text: str, syntax: OperationSyntax, assembly: OpAssembly, scope: ReadingScope
) -> tuple[OperationReading | None, Problem | None]:
    """Read the custom form of a declared operation as `read_custom` does, if none like it has been read already."""
    if _length(syntax) > LONGEST:
        return read_custom(text, syntax, assembly, scope)
    start, end = syntax.name_span.end, syntax.span.end
    own = (id(assembly), text[start:end])
    cut = _lately.get(own)
    if cut is not None and (not cut.pattern.asked or _are_types(cut.pattern.asked, cut.names, scope)):
        moved = shared_positions(map(start.__add__, cut.bounds), end)
        return _read_again(cut.pattern, syntax, cut.names, moved), None
    pieces, bounds = _cut(text, syntax)
    names = pieces[1::2]
    written = _Written(names, bounds, _key(assembly, pieces, names, scope.aliases))
    known = _known.get(written.key)
    if isinstance(known, _Once):
        known = _known[written.key] = _pattern(known)
    if known is not None and (not known.asked or _are_types(known.asked, names, scope)):
        if not syntax.regions and not _may_mention_alias(pieces):
            _lately.remember(own, _Cut(known, names, [bound - start for bound in bounds]))
        return _read_again(known, syntax, names, bounds), None
    listening = ListeningScope(scope)
    reading, problem = read_custom(text, syntax, assembly, listening)
    if reading is not None:
        _known.remember(written.key, _Once(assembly, _without_bodies(reading), written, listening.asked))
    return reading, problem


def _without_bodies(reading: OperationReading) -> OperationReading:
    """Return a reading to keep: it may outlive the version of a function that it is of."""
    if not reading.regions:
        return reading
    regions = [
        RegionReading(name, RegionSyntax(syntax.span, ()) if syntax is not None else None, arguments)
        for name, syntax, arguments in reading.regions
    ]
    return replace(reading, regions=regions)


def _length(syntax: OperationSyntax) -> int:
    """Return how long an operation's own text is after its name."""
    length = syntax.span.end - syntax.name_span.end
    return (
        length - sum([region.span.end - region.span.start for region in syntax.regions]) if syntax.regions else length
    )


def _cut(text: str, syntax: OperationSyntax) -> tuple[list[str], Sequence[int]]:
    """Return an operation's text cut before and after each name, and where each piece begins and the last one ends."""
    if syntax.regions:
        return _cut_around_regions(text, syntax)
    start, end = syntax.name_span.end, syntax.span.end
    pieces = _NAME.split(text[start:end])
    return pieces, shared_positions(accumulate(map(len, pieces), initial=start), end)


def _cut_around_regions(text: str, syntax: OperationSyntax) -> tuple[list[str], Sequence[int]]:
    start, end = syntax.name_span.end, syntax.span.end
    pieces: list[str] = []
    bounds: list[int] = []
    for region in syntax.regions:
        before = _NAME.split(text[start : region.span.start])
        pieces += (*before, _REGION)
        bounds += accumulate(map(len, before), initial=start)
        start = region.span.end
    after = _NAME.split(text[start:end])
    bounds += accumulate(map(len, after), initial=start)
    return pieces + after, shared_positions(bounds, end)


def _key(assembly: OpAssembly, pieces: list[str], names: list[str], aliases: Aliases) -> Hashable:
    kinds = "".join([name[0] for name in names])
    # Which names are the same may mean something: `%i + %i` in a subscript is one dimension, `%i + %j` are two.
    repeated = tuple(map(names.index, names)) if len(set(names)) != len(names) else None
    between = tuple(pieces[::2])
    # What an alias stands for differs by file.
    is_open = aliases.definitions and _may_mention_alias(pieces)
    return id(assembly), kinds, repeated, between, tuple(aliases.definitions.items()) if is_open else None


def _may_mention_alias(pieces: Sequence[str]) -> bool:
    return any("#" in piece or "!" in piece for piece in pieces[::2])


def _are_types(asked: Sequence[tuple[int, Type]], names: Sequence[str], scope: ReadingScope) -> bool:
    return all(scope.type_of(names[number]) == type_ for number, type_ in asked)


def _pattern(once: _Once) -> _Pattern | None:
    """Return what can be read again by other names; None where a name has to do with anything else than is known."""
    reading, written = once.reading, once.written
    if reading.problems or reading.behind is not None:
        return None
    number_at = {start: number for number, start in enumerate(written.bounds[1::2])}
    operands = [number_at.get(use.span.start, -1) for use in reading.operands]
    successors = [number_at.get(successor.span.start, -1) for successor, _ in reading.successors]
    symbols = {
        attribute: number
        for number, name in enumerate(written.names)
        for attribute, value in reading.attributes.items()
        if name[0] == "@" and value in (name, _quoted(name))
    }
    regions = [
        (
            number_at.get(region.syntax.span.start, -1) if region.syntax is not None else _IMPLIED,
            [number_at.get(argument.span.start, -1) for argument in region.arguments],
        )
        for region in reading.regions
    ]
    in_regions = [number for region, arguments in regions for number in (region, *arguments) if number != _IMPLIED]
    if sorted([*operands, *successors, *symbols.values(), *in_regions]) != list(range(len(written.names))):
        return None
    others = [value for attribute, value in reading.attributes.items() if attribute not in symbols]
    if any("%" in value or "@" in value or "^" in value for value in others):
        return None
    asked = [(written.names.index(name), type_) for name, type_ in once.asked.items()]
    shared = None
    if len(operands) == len(written.names):
        shared = WrittenParts(reading.operand_types, reading.result_types, reading.places, written.bounds)
    return _Pattern(once.assembly, reading, written.bounds, operands, successors, symbols, regions, asked, shared)


# The number of a region that the text leaves out, like the body of `linalg.fill`.
_IMPLIED = -2


def _quoted(symbol: str) -> str:
    return f'"{symbol[1:]}"'


_use_of: Callable[[tuple[str, Span]], Use] = partial(tuple.__new__, Use)


def _read_again(
    pattern: _Pattern, syntax: OperationSyntax, names: Sequence[str], bounds: Sequence[int]
) -> OperationReading:
    """Return a reading for other names, in a text whose pieces begin elsewhere."""
    reading, places = pattern.reading, spans(bounds[1::2], bounds[2::2])
    again = OperationReading(
        list(map(_use_of, [(names[number], places[number]) for number in pattern.operands])),
        reading.operand_types,
        reading.result_types,
        reading.groups,
        reading.attributes,
        reading.places,
        reading.regions,
        shared=pattern.shared,
    )
    if pattern.shared is None:
        _name_again(again, pattern, syntax, names, bounds)
    return again


def _name_again(
    again: OperationReading, pattern: _Pattern, syntax: OperationSyntax, names: Sequence[str], bounds: Sequence[int]
) -> None:
    """Say of other names what a reading says of symbols, blocks and regions."""
    reading, places = pattern.reading, spans(bounds[1::2], bounds[2::2])
    if pattern.symbols:
        renamed = {
            attribute: _quoted(names[number]) if reading.attributes[attribute][0] == '"' else names[number]
            for attribute, number in pattern.symbols.items()
        }
        again.attributes = {**reading.attributes, **renamed}
    if pattern.successors:
        again.successors = [
            (SuccessorReading(successor.name, names[number], places[number]), forwarded)
            for (successor, forwarded), number in zip(reading.successors, pattern.successors)
        ]
    regions = {region.span.start: region for region in syntax.regions}
    again.regions = [
        RegionReading(
            region.name,
            None if number == _IMPLIED else regions[places[number].start],
            tuple(
                ArgumentSyntax(
                    names[own],
                    argument.type,
                    places[own],
                    argument.type_span and moved_span(pattern.bounds, bounds, argument.type_span),
                )
                for argument, own in zip(region.arguments, arguments)
            ),
        )
        for region, (number, arguments) in zip(reading.regions, pattern.regions)
    ]
    parts = (reading.operand_types, reading.result_types, reading.places)
    again.shared = WrittenParts(*parts, pattern.bounds, bounds)
