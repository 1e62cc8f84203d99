"""Who calls whom. Whatever names a function calls it: ``call``, another dialect's call, a constant that holds it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bufferizer.document import ReadSegment, Section, defined_symbol
from bufferizer.ide.analysis import AnalysedDocument, innermost_operation
from bufferizer.ide.definition import find_symbol
from bufferizer.ide.tokens import Token, name_at, names_in
from bufferizer.ir.functions import written_function_type
from bufferizer.ir.operation import Operation
from bufferizer.text import Span


@dataclass(frozen=True, slots=True)
class Function:
    """A function: ``span`` is all of it, ``name_span`` its name, ``detail`` its type."""

    name: str
    detail: str
    span: Span
    name_span: Span


@dataclass(frozen=True, slots=True)
class Calls:
    """The calls between a function and another one, ``function``. ``places`` are in the caller."""

    function: Function
    places: tuple[Span, ...]


def function_at(analysed: AnalysedDocument, offset: int) -> Function | None:
    """Return the function that is named at ``offset``, or in whose text the offset lies."""
    found = _place_at(analysed, offset)
    return _function(*found) if found is not None else None


def function_named(analysed: AnalysedDocument, name: str) -> Function | None:
    """Return the function of a name (`Function.name`); None where there is none, or more than one."""
    symbol = name.removeprefix("@")
    found = [
        _function(operation, segment)
        for segment in analysed.document.segments
        # As in `callers_of`: to look for the name is quick.
        for top_level in (segment.operations if symbol in segment.text else ())
        for operation in top_level.walk()
        if defined_symbol(operation) == symbol and _is_function(operation)
    ]
    return found[0] if len(found) == 1 else None


def callers_of(analysed: AnalysedDocument, offset: int) -> tuple[Calls, ...]:
    """Return who calls the function named at ``offset``, in the order of the text."""
    called = _place_at(analysed, offset)
    section = analysed.section_of(called[1]) if called is not None else None
    if called is None or section is None:
        return ()
    definition = _function(*called)
    name = defined_symbol(called[0]) or ""
    found: list[tuple[Function, Span]] = []
    for segment in section.segments:
        # Most segments do not have the name in them, and to look for it is quick.
        for token in names_in(segment.text) if name in segment.text else ():
            if token.kind == "symbol" and token.symbol == name:
                target = find_symbol(token, segment, section)
                caller = _around(segment, token.span.start)
                if target is None or target[0] != definition.name_span or caller is None:
                    continue
                if token.span.shift(segment.start) != definition.name_span:
                    found.append((_function(caller, segment), token.span.shift(segment.start)))
    return _grouped(found)


def callees_of(analysed: AnalysedDocument, offset: int) -> tuple[Calls, ...]:
    """Return whom the function named at ``offset`` calls, in the order of the first calls."""
    caller = _place_at(analysed, offset)
    section = analysed.section_of(caller[1]) if caller is not None else None
    if caller is None or section is None:
        return ()
    operation, segment = caller
    own = _function(operation, segment)
    found: list[tuple[Function, Span]] = []
    for token in _symbols_in(segment, operation.span):
        place = token.span.shift(segment.start)
        callee = _called(analysed, token, segment, section) if place != own.name_span else None
        # A function written inside of this one makes its calls itself.
        if callee is not None and callee.name_span != place and _around(segment, token.span.start) is operation:
            found.append((callee, place))
    return _grouped(found)


def _place_at(analysed: AnalysedDocument, offset: int) -> tuple[Operation, ReadSegment] | None:
    segment = analysed.document.segment_at(offset)
    section = analysed.section_of(segment) if segment is not None else None
    if segment is None or section is None:
        return None
    token = name_at(segment.text, offset - segment.start)
    if token is not None and token.kind == "symbol":
        return _target(analysed, token, segment, section)
    operation = _around(segment, offset - segment.start)
    return (operation, segment) if operation is not None else None


def _target(
    analysed: AnalysedDocument, token: Token, segment: ReadSegment, section: Section
) -> tuple[Operation, ReadSegment] | None:
    """Return the function that a symbol stands for; None for a symbol of something else."""
    target = find_symbol(token, segment, section)
    home = analysed.document.segment_at(target[0].start) if target is not None else None
    if target is None or home is None or not _is_function(target[1]):
        return None
    return target[1], home


def _called(analysed: AnalysedDocument, token: Token, segment: ReadSegment, section: Section) -> Function | None:
    target = _target(analysed, token, segment, section)
    return _function(*target) if target is not None else None


def _around(segment: ReadSegment, position: int) -> Operation | None:
    """Return the innermost function around a position of a segment."""
    operation = innermost_operation(segment, position + segment.start)
    if operation is None:
        return None
    return next((entry for entry in (operation, *operation.ancestors()) if _is_function(entry)), None)


def _is_function(operation: Operation) -> bool:
    if defined_symbol(operation) is None:
        return False
    return "function_type" in operation.attributes or written_function_type(operation) is not None


def _function(operation: Operation, segment: ReadSegment) -> Function:
    return Function(
        f"@{defined_symbol(operation)}",
        operation.attributes.get("function_type") or operation.attributes.get("type", operation.name),
        operation.span.shift(segment.start),
        operation.symbol_span.shift(segment.start),
    )


def _symbols_in(segment: ReadSegment, span: Span) -> Iterator[Token]:
    for token in names_in(segment.text):
        if token.kind == "symbol" and span.start <= token.span.start < span.end:
            yield token


def _grouped(found: Iterable[tuple[Function, Span]]) -> tuple[Calls, ...]:
    places: dict[Function, list[Span]] = {}
    for function, place in found:
        places.setdefault(function, []).append(place)
    return tuple(Calls(function, tuple(spans)) for function, spans in places.items())
