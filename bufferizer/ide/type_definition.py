"""Where the type of a thing is defined: types have names of their own where an alias stands for them."""

from __future__ import annotations

from collections.abc import Iterator

from bufferizer.document import ReadSegment, Section
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.definition import value_at
from bufferizer.ide.tokens import name_at, names_in
from bufferizer.ir.operation import BlockArgument, OpResult, Value
from bufferizer.text import Span


def type_definitions_at(analysed: AnalysedDocument, offset: int) -> tuple[Span, ...]:
    """Return where the aliases are defined that the type of the value at ``offset`` is written with.

    At an alias, where that one is defined. Nothing for a type that is written out.
    """
    segment = analysed.document.segment_at(offset)
    section = analysed.section_of(segment) if segment is not None else None
    token = name_at(segment.text, offset - segment.start) if segment is not None else None
    if segment is None or section is None or token is None:
        return ()
    if token.kind == "alias":
        return tuple(_definitions_of([token.text], section))
    value = value_at(segment, offset) if token.kind == "value" else None
    span = _written_type(value) if value is not None else None
    if span is None:
        return ()
    names = [name.text for name in names_in(segment.text[span.start : span.end]) if name.kind == "alias"]
    return tuple(_definitions_of(names, section))


def _written_type(value: Value) -> Span | None:
    """Return where a value's type is written in its segment: where it is defined, else where it is used."""
    if isinstance(value, BlockArgument) and value.type_span is not None:
        return value.type_span
    if isinstance(value, OpResult) and value.index < len(value.owner.result_type_spans):
        span = value.owner.result_type_spans[value.index]
        if span is not None:
            return span
    spans = (use.owner.operand_type_span(use.index) for use in value.uses)
    return next((span for span in spans if span is not None), None)


def _definitions_of(names: list[str], section: Section) -> Iterator[Span]:
    """Yield where aliases are defined, in the order of their names' first mention; the first definition counts."""
    known: dict[str, Span] = {}
    for segment in section.segments:
        for name, span in _aliases(segment):
            known.setdefault(name, span)
    return (known[name] for name in dict.fromkeys(names) if name in known)


def _aliases(segment: ReadSegment) -> Iterator[tuple[str, Span]]:
    for alias in segment.syntax.aliases:
        yield alias.name, alias.name_span.shift(segment.start)
