"""What formats are compiled to.

A step reads one piece at the reader's cursor. An attempt tells whether an optional group is there, looking at its first
element, as the parsers do that ODS generates (mlir/tools/mlir-tblgen/OpFormatGen.cpp).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NoReturn

from bufferizer.ir.assembly.declaration import (
    AttributeRule,
    DenseArray,
    Enumerators,
    GroupDeclaration,
    TypeClass,
    symbol_name,
)
from bufferizer.ir.assembly.reader import OpReader, ReadFailure, WrittenType
from bufferizer.ir.grammar import attribute_failure

Step = Callable[[OpReader], None]
# Reads the first element of an optional group if it is there, and tells whether it was.
Attempt = Callable[[OpReader], bool]


def sequence(steps: list[Step]) -> Step:
    """Return the step that takes several steps in turn."""
    if len(steps) == 1:
        return steps[0]
    fixed = tuple(steps)

    def run(reader: OpReader) -> None:
        for step in fixed:
            step(reader)

    return run


def when(test: Callable[[OpReader], bool], step: Step) -> Attempt:
    """Return the attempt at what is there if a test says so."""

    def attempt(reader: OpReader) -> bool:
        if not test(reader):
            return False
        step(reader)
        return True

    return attempt


def literal(text: str) -> Step:
    """Return the step over a word or a sign."""

    def run(reader: OpReader) -> None:
        reader.skip(text)

    return run


def literal_attempt(text: str, following: str | None) -> Attempt:
    """Return the attempt at a word or a sign, with another one behind it."""

    def attempt(reader: OpReader) -> bool:
        if reader.at_region():
            return False
        start = reader.position
        if not reader.accept(text):
            return False
        if following is not None and not reader.peek_is(following):
            reader.move_to(start)
            return False
        return True

    return attempt


def operands(name: str, group: GroupDeclaration) -> Step:
    """Return the step that reads a group's operands."""
    if group.variadic:
        return lambda reader: reader.add_operands(name, reader.operands_here())
    if group.optional:
        return lambda reader: reader.add_operands(name, [reader.operand()] if reader.at_operand() else [])
    return lambda reader: reader.add_operands(name, (reader.operand(),))


def regions(name: str, group: GroupDeclaration) -> Step:
    """Return the step that reads a group's regions."""
    return _one_or_several(lambda reader: reader.region(name), OpReader.at_region, group)


def successors(name: str, group: GroupDeclaration) -> Step:
    """Return the step that reads a group's successors."""
    return _one_or_several(lambda reader: reader.successor(name), OpReader.at_successor, group)


def _one_or_several(
    read: Callable[[OpReader], object], is_there: Callable[[OpReader], bool], group: GroupDeclaration
) -> Step:
    def several(reader: OpReader) -> None:
        if is_there(reader):
            read(reader)
            while reader.accept(","):
                read(reader)

    def single(reader: OpReader) -> None:
        read(reader)

    return single if group.fixed else several


def attribute(name: str, rule: AttributeRule) -> Step:
    """Return the step that reads an attribute by its rule."""

    def run(reader: OpReader) -> None:
        start = reader.position
        text = rule(reader)
        if text is None:
            _fail_without(reader, name, rule)
        reader.set_attribute(name, text, reader.span_from(start))

    return run


def _fail_without(reader: OpReader, name: str, rule: AttributeRule) -> NoReturn:
    """Say that an attribute is missing, as what ODS generates for its kind does."""
    if isinstance(rule, Enumerators) and reader.at_string():
        reader.fail(f"invalid {name} attribute specification: {reader.token}")
    if isinstance(rule, Enumerators):
        words = ", ".join(rule.kept)
        kinds = "string or keyword containing one of the following enum values"
        reader.fail(f"expected {kinds} for attribute '{name}' [{words}]")
    if isinstance(rule, DenseArray):
        reader.fail_at_token("expected '['")
    if rule is symbol_name:
        reader.fail("expected valid '@'-identifier for symbol name")
    failure = attribute_failure(reader.text, reader.position, len(reader.text))
    if failure is not None:
        reader.fail_for(failure, "bad-attribute")
    # Attributes of a given kind have no type, which is none of an integer's.
    if reader.at_integer():
        reader.fail_at("integer literal not valid for specified type", reader.token_span, "bad-attribute")
    if reader.at_number():
        reader.fail_at("floating point value not valid for specified type", reader.token_span, "bad-attribute")
    reader.fail("invalid kind of attribute specified")


def attribute_attempt(name: str, rule: AttributeRule) -> Attempt:
    """Return the attempt at an attribute that may be missing."""

    def attempt(reader: OpReader) -> bool:
        start = reader.position
        try:
            text = rule(reader)
        except ReadFailure:
            text = None
        if text is None:
            reader.move_to(start)
            return False
        reader.set_attribute(name, text, reader.span_from(start))
        return True

    return attempt


def backtracking(step: Step) -> Attempt:
    """Return the attempt at anything else: it is not there where it cannot be read."""

    def attempt(reader: OpReader) -> bool:
        start = reader.position
        try:
            step(reader)
        except ReadFailure:
            reader.move_to(start)
            return False
        return True

    return attempt


def type_of_class(name: str, wanted: TypeClass, *, is_operand: bool) -> Step:
    """Return the step that reads the type of an operand or result by its class."""
    if is_operand:
        return lambda reader: reader.add_operand_types(name, (reader.type_of_class(wanted),))
    return lambda reader: reader.add_result_types(name, (reader.type_of_class(wanted),))


def optional_type(reader: OpReader) -> list[WrittenType]:
    """Read a type if there is one."""
    return [reader.type()] if reader.at_type() else []
