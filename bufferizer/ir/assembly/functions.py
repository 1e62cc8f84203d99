"""Function-like operations: ``func.func @f(%a: i32 {d.x}) -> (i32 {d.y}) attributes {...} {body}``.

The syntax is that of mlir/lib/Interfaces/FunctionImplementation.cpp.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from bufferizer.ir.assembly.cursor import ArgumentSyntax, WrittenType
from bufferizer.ir.assembly.declaration import symbol_name
from bufferizer.ir.assembly.reader import OpReader
from bufferizer.ir.types import FunctionType

VISIBILITIES = ("public", "private", "nested")


@dataclass(slots=True)
class Signature:
    """The arguments and results of a function as written. ``arguments`` have names where the function has a body."""

    arguments: list[ArgumentSyntax] = field(default_factory=list)
    argument_attributes: list[str] = field(default_factory=list)
    results: list[WrittenType] = field(default_factory=list)
    result_attributes: list[str] = field(default_factory=list)
    variadic: bool = False


def read_function(reader: OpReader, *, allow_variadic: bool = False) -> Signature:
    """Read a function from its visibility to its body."""
    read_visibility(reader)
    read_symbol_name(reader)
    signature = read_signature(reader, allow_variadic=allow_variadic)
    set_function_type(reader, signature)
    reader.attr_dict_with_keyword()
    read_body(reader, signature)
    return signature


def read_visibility(reader: OpReader) -> None:
    """Read an optional visibility."""
    if reader.token in VISIBILITIES:
        span = reader.token_span
        reader.set_attribute("sym_visibility", f'"{reader.next_token()}"', span)


def read_symbol_name(reader: OpReader) -> None:
    """Read the function's name."""
    span = reader.token_span
    name = symbol_name(reader)
    if name is None:
        reader.fail("expected valid '@'-identifier for symbol name")
    reader.set_attribute("sym_name", name, span)


def read_signature(reader: OpReader, *, allow_variadic: bool = False) -> Signature:
    """Read ``(arguments) -> results``; the places of types are ``input 0``, ``result 0`` and so on."""
    signature = Signature()
    start = reader.position
    reader.expect("(")
    goes_on = not reader.peek_is(")")
    while goes_on:
        if allow_variadic and reader.accept("..."):
            signature.variadic = True
            break
        _read_argument(reader, signature)
        goes_on = reader.accept(",")
    reader.expect(")")
    reader.place("inputs", reader.span_from(start))
    arrow = reader.position
    if reader.accept("->"):
        _read_results(reader, signature)
        reader.place("results", reader.span_from(arrow))
    return signature


def _read_argument(reader: OpReader, signature: Signature) -> None:
    number = len(signature.arguments)
    named = reader.at_operand()
    if signature.arguments and named != bool(signature.arguments[0].name):
        reader.fail("expected type instead of SSA identifier" if named else "expected SSA identifier")
    if named:
        argument = reader.argument()
    else:
        type_, span = reader.type()
        argument = ArgumentSyntax("", type_, span, span)
    if argument.type_span is not None:
        reader.place(f"input {number}", argument.type_span)
    signature.arguments.append(argument)
    signature.argument_attributes.append(_read_attributes(reader, f"input {number} attributes"))
    reader.optional_location(reader.scope.edition)


def _read_attributes(reader: OpReader, place: str) -> str:
    """Read an optional attribute dictionary and return its text, ``{}`` where it is absent."""
    if not reader.peek_is("{"):
        return "{}"
    start = reader.position
    text = reader.attribute()
    reader.place(place, reader.span_from(start))
    return text


def _read_results(reader: OpReader, signature: Signature) -> None:
    if not reader.peek_is("("):
        signature.results.append(reader.type())
        signature.result_attributes.append("{}")
    else:
        reader.expect("(")
        goes_on = not reader.peek_is(")")
        while goes_on:
            signature.results.append(reader.type())
            signature.result_attributes.append(
                _read_attributes(reader, f"result {len(signature.results) - 1} attributes")
            )
            goes_on = reader.accept(",")
        reader.expect(")")
    for number, (_, span) in enumerate(signature.results):
        if span is not None:
            reader.place(f"result {number}", span)


def set_function_type(
    reader: OpReader, signature: Signature, make_type: Callable[[Signature], str] | None = None
) -> None:
    """Set ``function_type`` and the attributes of arguments and results; ``make_type`` where it is no builtin type."""
    if make_type is None:
        inputs = tuple(argument.type for argument in signature.arguments)
        text = str(FunctionType(inputs, tuple(type_ for type_, _ in signature.results)))
    else:
        text = make_type(signature)
    reader.set_attribute("function_type", text)
    for name, attributes in (
        ("arg_attrs", signature.argument_attributes),
        ("res_attrs", signature.result_attributes),
    ):
        if any(attribute.strip("{} \t\r\n") for attribute in attributes):
            reader.set_attribute(name, f"[{', '.join(attributes)}]")


def read_body(reader: OpReader, signature: Signature, name: str = "body") -> None:
    """Read the function's body if it has one."""
    if reader.peek_is("{"):
        reader.region(name, [argument for argument in signature.arguments if argument.name])
    else:
        reader.implied_region(name)
