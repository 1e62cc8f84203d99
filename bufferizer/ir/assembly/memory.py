"""Readings of operations that were written in the same way before, whatever their values are called.

    %a = tensor.insert %x into %t[%i] : tensor<8xf32>
    %b = tensor.insert %y into %a[%i] : tensor<8xf32>

Both say the same of other values. The second one is not read: it is the first with other names, at another place. An
edit leaves nearly all operations of a function as they were, and files say the same thing many times.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from bufferizer.ir.aliases import Aliases
from bufferizer.ir.assembly.declaration import OpAssembly
from bufferizer.ir.assembly.reader import ReadingScope, Use
from bufferizer.ir.assembly.reading import OperationReading, Problem, read_custom
from bufferizer.ir.types import Type
from bufferizer.syntax.nodes import OperationSyntax
from bufferizer.text import Span

_VALUE = re.compile(r"(%(?:[0-9]+|[A-Za-z$._-][\w$.-]*)(?:\#[0-9]+)?)", re.ASCII)
_LONGEST_KEPT = 1000
_MOST_KEPT = 1 << 13


class _Kept(NamedTuple):
    """A reading, and what it hangs on.

    ``bounds`` are where the pieces of the text began that the names of values cut it into. ``order`` gives the number
    that each operand's name has in the text, ``asked`` the numbers of the names whose types were asked for, with these.
    ``assembly`` is kept so that no other declaration takes its place in memory.
    """

    assembly: OpAssembly
    reading: OperationReading
    bounds: Sequence[int]
    order: Sequence[int]
    asked: Sequence[tuple[int, Type]]


_kept: dict[tuple[int, tuple[str, ...]], _Kept] = {}


def read_custom_once(
    text: str, syntax: OperationSyntax, assembly: OpAssembly, scope: ReadingScope
) -> tuple[OperationReading | None, Problem | None]:
    """Read the custom form of a declared operation as `read_custom` does, if none like it has been read already."""
    start = syntax.name_span.end
    written = text[start : syntax.span.end]
    if syntax.regions or len(written) > _LONGEST_KEPT or _may_mention(written, scope.aliases):
        return read_custom(text, syntax, assembly, scope)
    pieces = _VALUE.split(written)
    names = pieces[1::2]
    # Which names are the same may mean something: `%i + %i` in a subscript is one dimension, `%i + %j` are two.
    key = (id(assembly), tuple(pieces[::2] if len(set(names)) == len(names) else pieces))
    bounds = list(accumulate(map(len, pieces), initial=start))
    kept = _kept.get(key)
    if kept is not None and all(scope.type_of(names[number]) == type_ for number, type_ in kept.asked):
        return _read_again(kept, names, bounds), None
    listening = _ListeningScope(scope)
    reading, problem = read_custom(text, syntax, assembly, listening)
    if reading is not None:
        found = _to_keep(reading, names, bounds, assembly, listening.asked)
        if found is not None:
            if len(_kept) >= _MOST_KEPT:
                _kept.clear()
            _kept[key] = found
    return reading, problem


def _may_mention(written: str, aliases: Aliases) -> bool:
    """Tell whether there may be an alias in a text, which stands for something else in another file."""
    return bool(aliases.definitions) and ("#" in written or "!" in written)


class _ListeningScope:
    """A scope that remembers what was asked of it."""

    def __init__(self, scope: ReadingScope) -> None:
        self.aliases = scope.aliases
        self.asked: dict[str, Type] = {}
        self._scope = scope

    def type_of(self, name: str) -> Type:
        type_ = self.asked[name] = self._scope.type_of(name)
        return type_


def _to_keep(
    reading: OperationReading, names: list[str], bounds: list[int], assembly: OpAssembly, asked: dict[str, Type]
) -> _Kept | None:
    """Return what to keep of a reading; None where the names have to do with more than the operands."""
    number_at = {start: number for number, start in enumerate(bounds[1:-1:2])}
    order = [number_at.get(use.span.start, -1) for use in reading.operands]
    if sorted(order) != list(range(len(names))) or reading.problems or reading.successors:
        return None
    # Regions that the text leaves out, like the body of `linalg.fill`, are the same everywhere.
    if any(region.syntax is not None or region.arguments for region in reading.regions):
        return None
    if any("%" in attribute for attribute in reading.attributes.values()):
        return None
    return _Kept(assembly, reading, bounds, order, [(names.index(name), type_) for name, type_ in asked.items()])


def _read_again(kept: _Kept, names: list[str], bounds: list[int]) -> OperationReading:
    """Return a reading for other names, in a text whose pieces begin elsewhere."""
    reading = kept.reading
    return OperationReading(
        [Use(names[number], Span(bounds[2 * number + 1], bounds[2 * number + 2])) for number in kept.order],
        reading.operand_types,
        reading.result_types,
        reading.groups,
        reading.attributes,
        reading.places,
        reading.regions,
        moved=_Moved(kept.bounds, bounds),
    )


class _Moved:
    """Tells where a span of one text is in another that is cut into the same pieces, some of other lengths."""

    __slots__ = ("_after", "_before")

    def __init__(self, before: Sequence[int], after: Sequence[int]) -> None:
        self._before = before
        self._after = after

    def __call__(self, span: Span) -> Span:
        return Span(self._position(span.start), self._position(span.end))

    def _position(self, position: int) -> int:
        piece = bisect_right(self._before, position) - 1
        return position - self._before[piece] + self._after[piece]
