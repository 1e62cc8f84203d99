"""The declaration of an operation's syntax, and the rules that give types and attributes their text leaves out.

A dialect file declares one `OpAssembly` per operation. Everything else in this package works from these declarations.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, Protocol

from bufferizer.ir.assembly.words import ReadFailure
from bufferizer.ir.scanning import value_end
from bufferizer.ir.types import INDEX, TensorType, Type, UnknownType, element_type
from bufferizer.text import Span

if TYPE_CHECKING:
    from bufferizer.ir.assembly.reader import OpReader


class KnownTypes(Protocol):
    """What a type rule may ask: the types of the operation's other operand and result groups, and its attributes."""

    def types(self, group: str) -> tuple[Type, ...]:
        """Return the types of all operands or results of an ODS group; unknown ones are `UNKNOWN`."""

    def type(self, group: str) -> Type:
        """Return the type of the first operand or result of a group, `UNKNOWN` where there is none."""

    def attribute(self, name: str) -> str | None:
        """Return an attribute's text, None where it is absent."""

    def read_type(self, text: str) -> Type:
        """Read a type written in an attribute; `UNKNOWN` where it is not one."""


# A rule returns one type for each operand or result of its group, or a tuple with one entry each.
TypeRule = Callable[[KnownTypes], "Type | tuple[Type, ...]"]
# A rule reads an attribute at the reader's cursor and returns its text as the generic form writes it. It returns None
# where nothing that fits is written, which leaves out an optional group and is an error elsewhere.
AttributeRule = Callable[["OpReader"], "str | None"]


@dataclass(frozen=True, slots=True)
class GroupDeclaration:
    """An ODS operand, result, region or successor: its name, and whether there may be none or any number of them."""

    name: str
    optional: bool = False
    variadic: bool = False

    @property
    def fixed(self) -> bool:
        """Whether there is always exactly one."""
        return not (self.optional or self.variadic)


def parse_groups(text: str) -> tuple[GroupDeclaration, ...]:
    """Read a declaration like ``"scalar dest indices*"``."""
    return tuple(
        GroupDeclaration(word.rstrip("*?"), optional=word.endswith("?"), variadic=word.endswith("*"))
        for word in text.split()
    )


class TypeClass(NamedTuple):
    """The types of a class in C++, which an operation's parser asks for: its name, if it has one to tell."""

    name: str
    accepts: Callable[[Type], bool]

    def refusal(self, type_: Type) -> str:
        """Return what is said of a type of another class (``AsmParser::parseType``)."""
        wanted = f": expected {self.name}, but found '{type_}'" if self.name else ""
        return f"invalid kind of type specified{wanted}"


@dataclass(frozen=True, slots=True)
class OpAssembly:
    """The syntax of one operation.

    ``operands``, ``results``, ``regions`` and ``successors`` name the groups in ODS order: ``"scalar dest indices*"``,
    where ``*`` marks a variadic and ``?`` an optional group. ``format`` is an ODS assembly format; ``read`` takes its
    place where the syntax is irregular. ``types`` gives the types the text leaves out, ``attributes`` says how the
    format's attributes are written (`any_attribute` where nothing is said). ``traits`` are free words that others ask
    for: ``terminator``, ``no-terminator`` (its regions have none), ``isolated-from-above``, ``graph-region``,
    ``symbol``, ``segments`` (operand groups are told apart by ``operandSegmentSizes`` in the generic form; implied by
    two or more groups of variable length), ``even-groups`` (such groups are as long as each other instead),
    ``yields-results`` (an implied terminator passes on the results of the op before it), ``operands-last`` (a parser in
    C++ that looks operands up behind the regions). ``default_dialect`` is the prefix for undotted operation names in
    the operation's regions, ``implicit_terminator`` the operation that ends a region when its text leaves it out.
    ``required`` are attributes that must be there, with what they must be in the compiler's words (``bool attribute``;
    see `requirements`), or nothing. ``classes`` are those of the types that the parser takes for operands and results.
    """

    name: str
    operands: str = ""
    results: str = ""
    format: str | None = None
    types: Mapping[str, TypeRule] = field(default_factory=dict)
    attributes: Mapping[str, AttributeRule] = field(default_factory=dict)
    read: Callable[[OpReader], None] | None = None
    regions: str = ""
    successors: str = ""
    traits: frozenset[str] = frozenset()
    default_dialect: str | None = None
    implicit_terminator: str | None = None
    required: Mapping[str, str] = field(default_factory=dict)
    classes: Mapping[str, TypeClass] = field(default_factory=dict)

    @property
    def is_read(self) -> bool:
        """Whether the custom form is declared, and so all operands and results."""
        return self.format is not None or self.read is not None


def same_as(group: str) -> TypeRule:
    """The type of another operand or result; of each in turn where both groups are variadic."""

    def rule(known: KnownTypes) -> Type | tuple[Type, ...]:
        types = known.types(group)
        return types[0] if len(types) == 1 else types

    return rule


def first_of(group: str) -> TypeRule:
    """The type of the first operand or result of a variadic group."""
    return lambda known: known.type(group)


def element_of(group: str) -> TypeRule:
    """The element type of another operand's or result's type."""
    return lambda known: element_type(known.type(group))


def always(type_: Type | str) -> TypeRule:
    """A type that is the same for every operation: a `Type`, or its text."""
    if isinstance(type_, Type):
        return lambda known: type_
    return lambda known: known.read_type(type_)


def tensor_of(*groups: str) -> TypeRule:
    """A rank 1 tensor with as many elements as the groups have operands, of the first one's type."""

    def rule(known: KnownTypes) -> Type:
        types = [type_ for group in groups for type_ in known.types(group)]
        return (
            TensorType((len(types),), types[0]) if types and not isinstance(types[0], UnknownType) else known.type("")
        )

    return rule


def with_element(group: str, element: Type) -> TypeRule:
    """The type of another operand or result with its element type exchanged (``tensor<4xf32>`` -> ``tensor<4xi1>``)."""
    from bufferizer.ir.assembly.shaping import replace_element

    return lambda known: replace_element(known.type(group), element)


def attribute_type(name: str) -> TypeRule:
    """The type of a typed attribute: ``f32`` for ``1.0 : f32``, ``i1`` for ``true``."""
    from bufferizer.ir.attributes import type_text

    return lambda known: known.read_type(type_text(known.attribute(name) or ""))


INDEX_TYPE = always(INDEX)


def any_attribute(reader: OpReader) -> str | None:
    """Any attribute, its type included."""
    return reader.attribute()


def typed_attribute(reader: OpReader) -> str | None:
    """An attribute that has a type: a number, a string, elements or one of a dialect."""
    span = reader.token_span
    has_type = not reader.at_type() and value_end(reader.text, reader.position, reader.end)[1]
    text = reader.attribute()
    if not has_type and text not in ("true", "false"):
        reader.fail("invalid kind of attribute specified", span, "bad-attribute")
    return text


def symbol(reader: OpReader) -> str | None:
    """A symbol or nested symbol reference, as the reference it is: ``@f``, ``@m::@f``."""
    return reader.symbol() if reader.at_symbol() else None


def symbol_name(reader: OpReader) -> str | None:
    """The name an operation defines: written ``@f``, kept as the string ``"f"``."""
    if not reader.at_symbol():
        return None
    written = reader.symbol()
    return written[1:] if written.startswith('@"') else f'"{written[1:]}"'


def type_attribute(reader: OpReader) -> str | None:
    """A type."""
    return str(reader.type()[0]) if reader.at_type() else None


def unit(reader: OpReader) -> str | None:
    """A unit attribute: nothing is written but the format's own words around it."""
    return "unit"


def string(reader: OpReader) -> str | None:
    """A string literal."""
    return reader.string() if reader.at_string() else None


def integer(type_: str) -> AttributeRule:
    """An integer without its type, as for ``$lane`` of type ``i64``; kept as ``3 : i64``."""

    def rule(reader: OpReader) -> str | None:
        return f"{reader.integer()} : {type_}" if reader.at_integer() else None

    return rule


@dataclass(frozen=True, slots=True)
class DenseArray:
    """The rule of a dense array written ``[1, 2]``, kept as ``array<i64: 1, 2>``."""

    element: str

    def __call__(self, reader: OpReader) -> str | None:
        """Read an array if one begins here."""
        if not reader.peek_is("["):
            return None
        try:
            values = reader.literal_list(of_integers=self.element in ("i16", "i32", "i64"))
        except ReadFailure as failure:
            # After an entry that is none, the bracket is asked for all the same (`DenseArrayAttrImpl::parse`).
            if failure.of_operation and not reader.peek_is("]"):
                failure.further = (ReadFailure("expected ']'", reader.token_span, of_operation=False),)
            raise
        return dense_array_text(self.element, values)


def dense_array(element: str) -> AttributeRule:
    """A dense array written ``[1, 2]``."""
    return DenseArray(element)


def dense_array_text(element: str, values: Sequence[int | str]) -> str:
    """Return the text of a dense array attribute."""
    return f"array<{element}: {', '.join(map(str, values))}>" if values else f"array<{element}>"


def _enum_word(reader: OpReader) -> str | None:
    """Return the next token if it may be an enumerator, which may also be written as a string."""
    return reader.token[1:-1] if reader.at_string() else reader.peek_keyword()


@dataclass(frozen=True, slots=True)
class Enumerators:
    """The rule of a keyword out of some: the text it is kept as, by word."""

    kept: Mapping[str, str]

    def __call__(self, reader: OpReader) -> str | None:
        """Read one of the words."""
        kept = self.kept.get(_enum_word(reader) or "")
        if kept is not None:
            reader.next_token()
        return kept


def enum(template: str, *words: str) -> AttributeRule:
    """A keyword, kept as ``template`` with the word for ``{}``; any word is taken where none are listed."""
    if words:
        return Enumerators({word: template.format(word) for word in words})

    def rule(reader: OpReader) -> str | None:
        word = _enum_word(reader)
        if word is None:
            return None
        reader.next_token()
        return template.format(word)

    return rule


def numbered_enum(type_: str, words: str | Mapping[str, int]) -> AttributeRule:
    """A keyword, kept as the number it stands for: its place in ``words``, or the number ``words`` maps it to."""
    numbers = {word: number for number, word in enumerate(words.split())} if isinstance(words, str) else words
    return Enumerators({word: f"{number} : {type_}" for word, number in numbers.items()})


@dataclass(frozen=True, slots=True)
class Words:
    """The words an attribute is made of, and what the compiler calls it and them when it misses one.

    Of flags there may be several, with commas between them.
    """

    attribute: str
    kind: str
    words: tuple[str, ...]
    are_flags: bool = False

    def failures(self, span: Span, *, of_operation: bool, is_word: bool = True) -> tuple[ReadFailure, ReadFailure]:
        """Return what is said of a word that is none of them, or of what is no word at all."""
        one = (
            f"expected {self.kind} to be one of: {', '.join(self.words)}"
            if is_word
            else "expected valid keyword or string"
        )
        other = f"failed to parse {self.attribute} parameter 'value' which is to be a `{self.kind}`"
        first, second = (ReadFailure(it, span, "bad-attribute", of_operation=of_operation) for it in (one, other))
        return first, second


def _words_in_brackets(reader: OpReader, words: Words) -> str:
    """Read ``<fast>`` or, of flags, several words."""
    start = reader.position
    reader.next_token()

    def read_word() -> None:
        word = reader.peek_keyword()
        if word not in words.words and not reader.at_string():
            failure, further = words.failures(reader.token_span, of_operation=True, is_word=word is not None)
            failure.further = (further,)
            raise failure
        reader.next_token()

    if words.are_flags:
        reader.elements(read_word)
    else:
        read_word()
    reader.expect(">")
    return reader.text[start : reader.span_from(start).end]


def dialect_attribute(prefix: str, words: Words | None = None) -> AttributeRule:
    """An attribute written without its prefix: ``<fast>``, kept as ``#arith.fastmath<fast>``."""

    def rule(reader: OpReader) -> str | None:
        if reader.peek_is("<"):
            return prefix + (reader.balanced() if words is None else _words_in_brackets(reader, words))
        return reader.attribute() if reader.token.startswith("#") else None

    return rule
