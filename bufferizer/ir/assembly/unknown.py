"""Operations in a custom form nobody declared, or that does not have the declared form.

What can be known is taken: values in order of appearance are operands, braces that hold operations are regions, and a
trailing type list gives types where its length leaves no doubt. All else is unknown, never a guess.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from bufferizer.ir.assembly.declaration import OpAssembly
from bufferizer.ir.assembly.listening import ListeningScope
from bufferizer.ir.assembly.memory import LONGEST
from bufferizer.ir.assembly.reader import OpReader, ReadFailure, ReadingScope, SuccessorReading, Use, WrittenType
from bufferizer.ir.assembly.reading import OperationReading
from bufferizer.ir.types import UNKNOWN, Type
from bufferizer.kept import Remembered
from bufferizer.syntax.edition import Edition
from bufferizer.syntax.nodes import OperationSyntax
from bufferizer.text import Span

_CLOSING = {"(": ")", "[": "]", "<": ">", "{": "}"}


class _Once(NamedTuple):
    """A reading, where the text begins that was read, and the types that were asked for."""

    reading: OperationReading
    start: int
    asked: Mapping[str, Type]


# What was read lately, by the text after the name: an edit leaves most of what is broken as it is.
_lately: Remembered[tuple[Edition, int, str], _Once] = Remembered(1 << 12)


def read_unknown(text: str, syntax: OperationSyntax, name: str, scope: ReadingScope) -> OperationReading:
    """Read as much of an operation as can be known without its syntax."""
    start = syntax.name_span.end
    own = text[start : syntax.span.end] if not syntax.regions and syntax.span.end - start <= LONGEST else "#"
    if "#" in own or "!" in own:  # what aliases stand for differs by file
        return _read(text, syntax, name, scope)
    key = (scope.edition, sum([result.values for result in syntax.results]), own)
    known = _lately.get(key)
    if known is None or any(scope.type_of(asked) != type_ for asked, type_ in known.asked.items()):
        listening = ListeningScope(scope)
        known = _Once(_read(text, syntax, name, listening), start, listening.asked)
        _lately.remember(key, known)
    return _moved(known.reading, start - known.start)


def _moved(reading: OperationReading, by: int) -> OperationReading:
    """Return a reading of one's own of an operation without regions that stands elsewhere."""

    def moved(span: Span | None) -> Span | None:
        return span.shift(by) if span is not None else None

    return OperationReading(
        [Use(name, span.shift(by)) for name, span in reading.operands],
        [(type_, moved(span)) for type_, span in reading.operand_types],
        [(type_, moved(span)) for type_, span in reading.result_types],
        places={place: span.shift(by) for place, span in reading.places.items()},
        successors=[(SuccessorReading(it.name, it.label, it.span.shift(by)), part) for it, part in reading.successors],
        readable=False,
    )


def _read(text: str, syntax: OperationSyntax, name: str, scope: ReadingScope) -> OperationReading:
    reader = OpReader(text, syntax, OpAssembly(name), scope)
    uses, successors, colon, arrow = _survey(reader)
    result_count = sum(result.values for result in syntax.results)
    inputs: list[WrittenType] | None = None
    results: list[WrittenType] | None = None
    if colon is not None:
        reader.move_to(colon)
        inputs, results = _trailing_types(reader, uses, result_count)
    elif arrow is not None:
        reader.move_to(arrow)
        results = _results_behind_arrow(reader, result_count)
    return OperationReading(
        operands=uses,
        operand_types=inputs if inputs is not None else [(UNKNOWN, None)] * len(uses),
        result_types=results if results is not None else [(UNKNOWN, None)] * result_count,
        regions=reader.regions,
        successors=[(successor, slice(0, 0)) for successor in successors],
        places=reader.places,
        readable=False,
    )


def _survey(reader: OpReader) -> tuple[list[Use], list[SuccessorReading], int | None, int | None]:
    """Return uses, successors, and where the last colon and the last arrow outside brackets end; record regions."""
    uses: list[Use] = []
    colon: int | None = None
    arrow: int | None = None
    open_brackets: list[str] = []
    while not reader.at_end():
        if reader.at_operand():
            uses.append(reader.operand())
        elif reader.at_region():
            reader.region()
        elif reader.at_successor():
            reader.successor()
        else:
            token = reader.next_token()
            if token in _CLOSING:
                open_brackets.append(_CLOSING[token])
            elif open_brackets and token == open_brackets[-1]:
                open_brackets.pop()
            elif token == ":" and not open_brackets:
                colon = reader.position
            elif token == "->" and not open_brackets:
                arrow = reader.position
    return uses, list(reader.successors), colon, arrow


def _results_behind_arrow(reader: OpReader, count: int) -> list[WrittenType] | None:
    """Return the types in ``op clause(%a : type) -> type {dictionary}``, None where there is doubt."""
    try:
        types = _sized_types(reader)
        if reader.peek_is("{"):
            reader.balanced()
    except ReadFailure:
        return None
    is_all = reader.at_end() or reader.peek_is("loc")
    return types if is_all and len(types) == count else None


def _trailing_types(
    reader: OpReader, uses: list[Use], result_count: int
) -> tuple[list[WrittenType] | None, list[WrittenType] | None]:
    """Return operand and result types from what follows the last colon, None for those it leaves in doubt.

    A function type is one of the operands; of a mere list that is not sure where a value has another type than it says.
    """
    results: list[WrittenType] = []
    try:
        bracketed = reader.peek_is("(")
        inputs = _sized_types(reader)
        functional = reader.accept("->")
        if functional:
            results = _sized_types(reader)
        elif bracketed:
            return None, None
    except ReadFailure:
        return None, None
    if not (reader.at_end() or reader.peek_is("loc")):
        return None, None  # what the colon stood before was the type of an attribute
    if functional:
        return (
            inputs if len(inputs) == len(uses) else None,
            results if len(results) == result_count else None,
        )
    is_all = result_count == 0 and len(inputs) == len(uses)
    return inputs if is_all and _may_be_of(reader.scope, uses, inputs) else None, None


def _may_be_of(scope: ReadingScope, uses: list[Use], types: list[WrittenType]) -> bool:
    known = [scope.type_of(use.name) for use in uses]
    return all(type_ in (UNKNOWN, written) for type_, (written, _) in zip(known, types, strict=True))


def _sized_types(reader: OpReader) -> list[WrittenType]:
    """``tensor<?xf32>{%n}, index``, in parentheses or not: a type may be followed by values for its unknown sizes."""
    types: list[WrittenType] = []
    bracketed = reader.accept("(")
    while not (bracketed and reader.peek_is(")")):
        types.append(reader.type())
        if reader.peek_is("{"):
            reader.balanced()
        if not reader.accept(","):
            break
    if bracketed:
        reader.expect(")")
    return types
