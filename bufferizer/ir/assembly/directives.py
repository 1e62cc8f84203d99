"""Custom directives: ``custom<Name>(...)`` in formats, by name.

A directive reads at the cursor and records what it read under the names of its arguments. One that may begin an
optional group names the token it begins with; the group is there where that token is.
"""

from __future__ import annotations

from collections.abc import Callable

from bufferizer.ir.assembly.format import FormatError
from bufferizer.ir.assembly.reader import OpReader, ReadFailure

Directive = Callable[[OpReader, tuple[str, ...]], None]

_directives: dict[str, Directive] = {}
_openings: dict[str, str] = {}


def directive(name: str, *, opening: str | None = None) -> Callable[[Directive], Directive]:
    """Make a function the reader of ``custom<name>(...)`` in all formats. Raises `FormatError` if there is one."""

    def register(function: Directive) -> Directive:
        if name in _directives:
            raise FormatError(f"custom<{name}> is registered twice")
        _directives[name] = function
        if opening is not None:
            _openings[name] = opening
        return function

    return register


def find_directive(name: str) -> Directive:
    """Return the reader of ``custom<name>(...)``. Raises `FormatError` where nobody registered it."""
    try:
        return _directives[name]
    except KeyError:
        raise FormatError(f"custom<{name}> is not registered") from None


def opening_of(name: str) -> str | None:
    """Return the token that what ``custom<name>(...)`` reads begins with, None where nobody says."""
    return _openings.get(name)


@directive("DynamicIndexList", opening="[")
def dynamic_index_list(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``[%i, 4, [8]]`` for ``$values, $static[, $scalable]`` (mlir/lib/Interfaces/ViewLikeInterface.cpp)."""
    try:
        values, static, *scalable = arguments
        reader.index_list(values, static, scalable=scalable[0] if scalable else None)
    except ReadFailure as failure:
        failure.further = (ReadFailure("expected SSA value or integer", reader.syntax.name_span),)
        raise


@directive("ShortType")
def _short_type(reader: OpReader, arguments: tuple[str, ...]) -> None:
    """``<f32>`` or ``!d.box<f32>`` for ``type($value), `!d.box```: where only one type may stand, its name is left out.

    So are types written that a dialect defines in ODS, unless the format says ``qualified``
    (mlir/include/mlir/IR/OpImplementation.h, parseCustomTypeWithFallback).
    """
    group, name = arguments
    if reader.peek_is("<"):
        written = reader.short_type(name)
    elif reader.token.startswith("!"):
        written = reader.type()
    else:
        reader.fail_at_token("expected '<'")
    if group in reader.operands:
        reader.add_operand_types(group, [written])
    else:
        reader.add_result_types(group, [written])
