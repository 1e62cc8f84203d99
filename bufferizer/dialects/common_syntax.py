"""Pieces of syntax that several dialects share: lists of region arguments, sizes, dictionaries behind aliases."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bufferizer.ir.assembly.declaration import dense_array_text
from bufferizer.ir.assembly.reader import ArgumentSyntax, OpReader, ReadFailure, Use, WrittenType
from bufferizer.ir.assembly.reading import count_mismatch
from bufferizer.ir.scanning import attribute_end, skip_space
from bufferizer.ir.static_values import DYNAMIC
from bufferizer.syntax.edition import Edition

_IN_ARGUMENTS = " in argument list"
_ENTRY_NAME = re.compile(r'([A-Za-z_][\w$.]*)|"([^"]*)"')


def argument_names(reader: OpReader) -> list[ArgumentSyntax]:
    """Read ``(%i, %j)``: arguments whose types are implied."""
    arguments: list[ArgumentSyntax] = []
    reader.listed("(", lambda: arguments.append(reader.argument(typed=False)), ")", _IN_ARGUMENTS)
    return arguments


def typed_arguments(reader: OpReader) -> list[ArgumentSyntax]:
    """Read ``(%a: f32, %b: f32)``; arguments may have attributes and locations."""
    arguments: list[ArgumentSyntax] = []

    def read_argument() -> None:
        arguments.append(reader.argument())
        if reader.peek_is("{"):
            reader.balanced()
        reader.optional_location(reader.scope.edition)

    reader.listed("(", read_argument, ")", _IN_ARGUMENTS)
    return arguments


def assignments(reader: OpReader) -> tuple[list[ArgumentSyntax], list[Use]]:
    """Read ``(%a = %x, %b = %y)``: region arguments and the values they begin with."""
    arguments: list[ArgumentSyntax] = []
    uses: list[Use] = []

    def read_assignment() -> None:
        arguments.append(reader.argument(typed=False))
        reader.expect("=")
        uses.append(reader.operand())

    if not reader.accept("("):
        reader.fail("expected '('")
    reader.listed_until(read_assignment, ")")
    return arguments, uses


def carried_values(
    reader: OpReader, keyword: str, mismatch: str | None = None
) -> tuple[list[ArgumentSyntax], list[Use], list[WrittenType]]:
    """Read ``iter_args(%a = %x) -> (f32)``, if the keyword is there: arguments, what they begin with, result types.

    ``mismatch`` is said of the op if there are more of one than of the other. Without it, that is found where the
    values meet their types.
    """
    place = reader.token_span
    if not reader.accept(keyword):
        return [], [], []
    arguments, initial = assignments(reader)
    if mismatch is not None and not reader.peek_is("->"):
        reader.expect("->")
    results = reader.arrow_types()
    if len(results) != len(arguments):
        if mismatch is not None:
            reader.fail(mismatch, reader.syntax.name_span)
        reader.fail(count_mismatch(len(arguments), len(results), reader), place)
    return arguments, initial, results


def with_types(arguments: Sequence[ArgumentSyntax], types: Sequence[WrittenType]) -> list[ArgumentSyntax]:
    """Give arguments the types that the text writes once, elsewhere; arguments without one stay unknown."""
    typed = [argument._replace(type=type_) for argument, (type_, _) in zip(arguments, types, strict=False)]
    return [*typed, *arguments[len(typed) :]]


def implied(types: Sequence[WrittenType]) -> list[WrittenType]:
    """Return types without their places, for values whose type is written as that of others."""
    return [(type_, None) for type_, _ in types]


def sizes_in_parentheses(reader: OpReader, group: str, attribute: str) -> int:
    """Read ``(%i, 4)`` as `OpReader.index_list` reads ``[%i, 4]``, and return the number of entries."""
    start = reader.position
    static: list[int | str] = []
    uses: list[Use] = []

    def read_size() -> None:
        if reader.at_operand():
            uses.append(reader.operand())
            static.append(DYNAMIC)
        else:
            static.append(reader.integer())

    try:
        reader.listed("(", read_size, ")", reader.in_index_list)
    except ReadFailure as failure:
        failure.further = (ReadFailure("expected SSA value or integer", reader.syntax.name_span),)
        raise
    reader.add_operands(group, uses)
    reader.set_attribute(attribute, dense_array_text("i64", static), reader.span_from(start))
    return len(static)


def dictionary(reader: OpReader) -> None:
    """Read ``{...}`` or an alias of one (``linalg.generic #trait``) into the operation's attributes."""
    if reader.peek_is("{"):
        reader.attr_dict()
        return
    text = reader.attribute()
    end = len(text) - 1
    position = skip_space(text, 1, end)
    while match := _ENTRY_NAME.match(text, position, end):
        position = skip_space(text, match.end(), end)
        value = "unit"
        if text.startswith("=", position):
            start = skip_space(text, position + 1, end)
            position = attribute_end(text, start, end) or end
            value = text[start:position]
        reader.set_attribute(match.group(1) or match.group(2), value)
        position = skip_space(text, position, end)
        if not text.startswith(",", position):
            break
        position = skip_space(text, position + 1, end)


def iterator_types(reader: OpReader, dialect: str) -> None:
    """Turn the iterator types written as strings into the dialect's attributes, as its parser does."""
    written = reader.attributes.get("iterator_types")
    if (written is None or not written.startswith("[")) and reader.scope.edition is Edition.TODAY:
        place = reader.places.get("attr-dict") or reader.syntax.name_span
        reader.fail('expected "iterator_types" array attribute', place)
    if written is not None:
        reader.attributes["iterator_types"] = re.sub(r'"(\w+)"', rf"#{dialect}.iterator_type<\1>", written)


def dense_elements(values: Sequence[int | str], element: str) -> str:
    """Return a rank 1 dense elements attribute as mlir-opt prints it: one value where all are the same."""
    written = f"[{', '.join(map(str, values))}]" if values else ""
    if len(set(values)) == 1:
        written = str(values[0])
    return f"dense<{written}> : tensor<{len(values)}x{element}>"
