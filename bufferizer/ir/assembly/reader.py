"""The cursor that custom assembly is read with. See `OpReader`."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, NoReturn, Protocol

from bufferizer.ir.assembly.declaration import OpAssembly, dense_array_text
from bufferizer.ir.parsing import Aliases, balanced_end, read_attribute, read_type
from bufferizer.ir.types import UNKNOWN, FunctionType, Type
from bufferizer.syntax.nodes import OperationSyntax, RegionSyntax
from bufferizer.text import Span

# MLIR's tokens (mlir/lib/AsmParser/Lexer.cpp), with what may stand before one. The number of the group that matched is
# the token's kind.
_TOKEN = re.compile(
    r"""(?:[ \t\r\n]+|//[^\n]*)*(?:
        (%(?:[0-9]+|[A-Za-z$._-][\w$.-]*)(?:\#[0-9]+)?)
      | ([A-Za-z_][\w$.]*)
      | (0x[0-9A-Fa-f]+ | [0-9]+(?:\.[0-9]*(?:[eE][-+]?[0-9]+)?)?)
      | ("(?:[^"\\\n]|\\.)*")
      | (@(?:[A-Za-z_][\w$.]*|"(?:[^"\\\n]|\\.)*"))
      | (\#(?:[0-9]+|[A-Za-z$._-][\w$.-]*))
      | (!(?:[0-9]+|[A-Za-z$._-][\w$.-]*))
      | (\^(?:[0-9]+|[A-Za-z$._-][\w$.-]*))
      | (->|::|\.\.\.|[^\s])
    )""",
    re.VERBOSE | re.ASCII,
)
_SPACE = re.compile(r"(?:[ \t\r\n]+|//[^\n]*)*")
END, VALUE, WORD, NUMBER, STRING, SYMBOL, HASH, BANG, CARET, PUNCTUATION = range(10)

_TYPE_WORD = re.compile(
    r"(?:tensor|memref|vector|complex|tuple)<|(?:index|none|[su]?i[0-9]+|f[0-9]\w*|bf16|tf32)(?![\w.$])|!|\("
)


class Use(NamedTuple):
    """A value as written where it is used: ``%x`` or ``%x#1``."""

    name: str
    span: Span


class ArgumentSyntax(NamedTuple):
    """An argument of a region's entry block that the operation's own text declares."""

    name: str
    type: Type
    span: Span
    type_span: Span | None = None


class RegionReading(NamedTuple):
    """A region read: its syntax (None where the text leaves it out) and the arguments its operation gives it."""

    name: str
    syntax: RegionSyntax | None
    arguments: tuple[ArgumentSyntax, ...]


class SuccessorReading(NamedTuple):
    """A branch target as written."""

    name: str
    label: str
    span: Span


class ReadFailure(Exception):  # noqa: N818 - never leaves the package, where it means "read as an unknown operation"
    """Custom assembly that does not have the declared form: what was expected, and where."""

    def __init__(self, message: str, span: Span) -> None:
        super().__init__(message)
        self.message = message
        self.span = span


class ReadingScope(Protocol):
    """What reading an operation needs to know of its surroundings."""

    @property
    def aliases(self) -> Aliases:
        """The attribute and type aliases that are visible."""

    def type_of(self, name: str) -> Type:
        """Return the type of a value that is already defined, `UNKNOWN` otherwise."""


@dataclass(frozen=True, slots=True)
class BadType:
    """A type that could not be read: its place and what mlir-opt says of it."""

    message: str
    span: Span


class OpReader:
    """A cursor over one operation's text that collects what the operation consists of.

    It starts after the operation's name. Regions are cut out: each is one token. The methods that *read* advance and
    raise `ReadFailure` at the offending token; those that *accept* or *peek* do not raise.
    All positions are code points in the segment's text.
    """

    __slots__ = (
        "_kind",
        "_next",
        "_region_at",
        "_start",
        "_token",
        "assembly",
        "attributes",
        "end",
        "operand_types",
        "operands",
        "places",
        "properties",
        "regions",
        "result_types",
        "scope",
        "successors",
        "syntax",
        "text",
    )

    def __init__(self, text: str, syntax: OperationSyntax, assembly: OpAssembly, scope: ReadingScope) -> None:
        self.text = text
        self.syntax = syntax
        self.assembly = assembly
        self.scope = scope
        self.end = syntax.span.end
        self.operands: dict[str, list[Use]] = {}
        self.operand_types: dict[str, list[tuple[Type, Span | None]]] = {}
        self.result_types: dict[str, list[tuple[Type, Span | None]]] = {}
        self.attributes: dict[str, str] = {}
        self.regions: list[RegionReading] = []
        self.successors: list[SuccessorReading] = []
        self.places: dict[str, Span] = {}
        self._region_at = {region.span.start: region for region in syntax.regions} if syntax.regions else {}
        self._advance(syntax.name_span.end)

    # -- The cursor

    def _advance(self, position: int) -> None:
        match = _TOKEN.match(self.text, position, self.end)
        if match is None:
            self._kind, self._token = END, ""
            self._start = self._next = self.end
        else:
            kind = self._kind = match.lastindex or END
            self._token = match.group(kind)
            self._start, self._next = match.span(kind)

    @property
    def kind(self) -> int:
        """The kind of the next token: one of this module's constants."""
        return self._kind

    @property
    def token(self) -> str:
        """The text of the next token, empty at the end."""
        return self._token

    @property
    def token_span(self) -> Span:
        """The span of the next token."""
        return Span(self._start, self._next)

    @property
    def position(self) -> int:
        """Where the next token starts."""
        return self._start

    def next_token(self) -> str:
        """Read any one token."""
        token = self._token
        self._advance(self._next)
        return token

    def move_to(self, position: int) -> None:
        """Go on reading at ``position``: back to an earlier token, or past something read by other means."""
        self._advance(position)

    def at_end(self) -> bool:
        """Tell whether the operation's text is used up."""
        return self._kind == END

    def fail(self, message: str, span: Span | None = None) -> NoReturn:
        """Give up: the text does not have the declared form. ``span`` is the next token's where none is given."""
        raise ReadFailure(message, span or Span(self._start, self._next))

    # -- Words and punctuation

    def peek_is(self, text: str) -> bool:
        """Tell whether the next token is ``text``."""
        return self._token == text

    def peek_keyword(self) -> str | None:
        """Return the next token if it is a bare word."""
        return self._token if self._kind == WORD else None

    def accept(self, text: str) -> bool:
        """Read the token ``text`` if it comes next."""
        if self._token != text:
            return False
        self._advance(self._next)
        return True

    def expect(self, text: str) -> Span:
        """Read the token ``text`` and return its place."""
        if self._token != text:
            self.fail(f"expected '{text}'")
        span = Span(self._start, self._next)
        self._advance(self._next)
        return span

    def keyword(self) -> str:
        """Read a bare word."""
        if self._kind != WORD:
            self.fail("expected valid keyword")
        return self.next_token()

    def at_string(self) -> bool:
        """Tell whether a string literal comes next."""
        return self._kind == STRING

    def string(self) -> str:
        """Read a string literal; the quotes stay."""
        if self._kind != STRING:
            self.fail("expected string")
        return self.next_token()

    def at_integer(self) -> bool:
        """Tell whether an integer comes next, with or without a minus sign."""
        return (self._kind == NUMBER and "." not in self._token) or self._token == "-"

    def integer(self) -> int:
        """Read an integer, with or without a minus sign."""
        sign = -1 if self.accept("-") else 1
        if self._kind != NUMBER or "." in self._token:
            self.fail("expected integer value")
        return sign * int(self.next_token(), 0 if self._token.startswith("0x") else 10)

    def at_symbol(self) -> bool:
        """Tell whether a symbol reference comes next."""
        return self._kind == SYMBOL

    def symbol(self) -> str:
        """Read a symbol reference, nested ones included: ``@m::@f``."""
        if self._kind != SYMBOL:
            self.fail("expected symbol name")
        parts = [self.next_token()]
        while self._token == "::":
            self._advance(self._next)
            if self._kind != SYMBOL:
                self.fail("expected nested symbol reference identifier")
            parts.append(self.next_token())
        return "::".join(parts)

    def balanced(self) -> str:
        """Read from an opening bracket to its partner and return the text, brackets included."""
        end = balanced_end(self.text, self._start, self.end)
        if end is None:
            self.fail("unbalanced bracket")
        text = self.text[self._start : end]
        self._advance(end)
        return self.scope.aliases.expand(text)

    # -- Values

    def at_operand(self) -> bool:
        """Tell whether a value comes next."""
        return self._kind == VALUE

    def operand(self) -> Use:
        """Read a use of a value."""
        if self._kind != VALUE:
            self.fail("expected SSA operand")
        use = Use(self._token, Span(self._start, self._next))
        self._advance(self._next)
        return use

    def operands_here(self) -> list[Use]:
        """Read uses separated by commas; none if no value comes next."""
        uses: list[Use] = []
        if self._kind == VALUE:
            uses.append(self.operand())
            while self._token == ",":
                self._advance(self._next)
                uses.append(self.operand())
        return uses

    def operand_list(self, opening: str, closing: str) -> list[Use]:
        """Read a bracketed list of uses."""
        self.expect(opening)
        uses = self.operands_here()
        self.expect(closing)
        return uses

    def type_of(self, use: Use) -> Type:
        """Return the type of a value that is already defined, `UNKNOWN` otherwise."""
        return self.scope.type_of(use.name)

    # -- Types

    def at_type(self) -> bool:
        """Tell whether the next token can begin a type."""
        return _TYPE_WORD.match(self.text, self._start, self.end) is not None

    def type(self) -> tuple[Type, Span]:
        """Read a type."""
        start = self._start
        type_, end = read_type(self.text, start, self.scope.aliases, self.end)
        if type_ is None:
            self.fail("expected non-function type" if end <= start else "invalid type", Span(start, max(end, self._next)))
        self._advance(end)
        return type_, Span(start, end)

    def types_here(self) -> list[tuple[Type, Span]]:
        """Read types separated by commas, at least one."""
        types = [self.type()]
        while self._token == ",":
            self._advance(self._next)
            types.append(self.type())
        return types

    def type_list(self, opening: str = "(", closing: str = ")") -> list[tuple[Type, Span]]:
        """Read a bracketed list of types; it may be empty."""
        self.expect(opening)
        types = [] if self._token == closing else self.types_here()
        self.expect(closing)
        return types

    def arrow_types(self) -> list[tuple[Type, Span]]:
        """Read ``-> type`` or ``-> (types)`` if an arrow comes next; no types otherwise."""
        return self.result_list() if self.accept("->") else []

    def result_list(self) -> list[tuple[Type, Span]]:
        """Read one type, or any number of them in parentheses."""
        if self._token != "(":
            return [self.type()]
        start = self._start
        type_, end = read_type(self.text, start, self.scope.aliases, self.end)
        if isinstance(type_, FunctionType):
            self._advance(end)
            return [(type_, Span(start, end))]
        return self.type_list()

    def function_type(self) -> tuple[list[tuple[Type, Span]], list[tuple[Type, Span]]]:
        """Read ``(types) -> types`` with the place of every type."""
        inputs = self.type_list()
        self.expect("->")
        return inputs, self.result_list()

    # -- Attributes

    def attribute(self) -> str:
        """Read any attribute, a trailing ``: type`` included where it may have one. Aliases are expanded."""
        start = self._start
        end = read_attribute(self.text, start, self.scope.aliases, self.end)
        if end is None:
            self.fail("expected attribute value")
        self._advance(end)
        return self.scope.aliases.expand(self.text[start:end])

    def attr_dict(self) -> None:
        """Read an optional attribute dictionary into the operation's attributes; its place is ``attr-dict``."""
        if self._token == "{" and self._start not in self._region_at:
            self.places["attr-dict"] = self._read_dictionary()

    def attr_dict_with_keyword(self) -> None:
        """Read an optional ``attributes {...}``."""
        if self.accept("attributes"):
            self.places["attr-dict"] = self._read_dictionary()

    def prop_dict(self) -> None:
        """Read an optional ``<{...}>`` into the operation's attributes."""
        if self._token == "<":
            self._advance(self._next)
            self._read_dictionary()
            self.expect(">")

    def _read_dictionary(self) -> Span:
        start = self._start
        self.expect("{")
        while not self.peek_is("}"):
            self._read_entry()
            if not self.accept(","):
                break
        return Span(start, self.expect("}").end)

    def _read_entry(self) -> None:
        start = self._start
        if self._kind not in (WORD, STRING):
            self.fail("expected attribute name")
        name = self.next_token().strip('"')
        value, end = "unit", self._start
        if self.accept("="):
            value = self.attribute()
            end = self._start
        self.attributes[name] = value
        self.places[name] = Span(start, start + len(self.text[start:end].rstrip()))

    def literal_list(self) -> list[int | str]:
        """Read ``[1, -2, 0.5, true]``."""
        values: list[int | str] = []
        self.expect("[")
        while not self.peek_is("]"):
            sign = "-" if self.accept("-") else ""
            if self._kind not in (NUMBER, WORD):
                self.fail("expected integer value")
            token = sign + self.next_token()
            values.append(int(token, 0) if re.fullmatch(r"-?(0x[0-9A-Fa-f]+|0|[1-9][0-9]*)", token) else token)
            if not self.accept(","):
                break
        self.expect("]")
        return values

    # -- Regions and successors

    def at_region(self) -> bool:
        """Tell whether a region comes next."""
        return self._token == "{" and self._start in self._region_at

    def region(self, name: str = "", arguments: Sequence[ArgumentSyntax] = ()) -> RegionSyntax:
        """Read a region and record it; ``arguments`` are those its entry block gets from the operation's own text."""
        region = self._region_at.get(self._start) if self._token == "{" else None
        if region is None:
            self.fail("expected '{' to begin a region")
        self.regions.append(RegionReading(name, region, tuple(arguments)))
        self._advance(region.span.end)
        return region

    def implied_region(self, name: str = "", arguments: Sequence[ArgumentSyntax] = ()) -> None:
        """Record a region the text leaves out."""
        self.regions.append(RegionReading(name, None, tuple(arguments)))

    def at_successor(self) -> bool:
        """Tell whether a block name comes next."""
        return self._kind == CARET

    def successor(self, name: str = "") -> None:
        """Read a block name and record it as a branch target."""
        if self._kind != CARET:
            self.fail("expected block name")
        self.successors.append(SuccessorReading(name, self._token, Span(self._start, self._next)))
        self._advance(self._next)

    def argument(self, *, typed: bool = True) -> ArgumentSyntax:
        """Read the declaration of a region's argument: ``%a : type``, or the name alone."""
        if self._kind != VALUE:
            self.fail("expected SSA operand")
        name, span = self._token, Span(self._start, self._next)
        self._advance(self._next)
        if not typed:
            return ArgumentSyntax(name, UNKNOWN, span)
        self.expect(":")
        return ArgumentSyntax(name, *self._swap(self.type(), span))

    @staticmethod
    def _swap(type_: tuple[Type, Span], span: Span) -> tuple[Type, Span, Span]:
        return type_[0], span, type_[1]

    # -- What was read

    def add_operands(
        self, group: str, uses: Sequence[Use], types: Sequence[tuple[Type, Span | None]] | None = None
    ) -> None:
        """Add uses to an operand group, with their types where the text writes them."""
        self.operands.setdefault(group, []).extend(uses)
        if types is not None:
            self.add_operand_types(group, types)

    def add_operand_types(self, group: str, types: Sequence[tuple[Type, Span | None]]) -> None:
        """Add types as written (or derived, then without a place) to an operand group."""
        self.operand_types.setdefault(group, []).extend(types)

    def add_result_types(self, group: str, types: Sequence[tuple[Type, Span | None]]) -> None:
        """Add types as written (or derived, then without a place) to a result group."""
        self.result_types.setdefault(group, []).extend(types)

    def set_attribute(self, name: str, text: str, span: Span | None = None) -> None:
        """Set an attribute to the text the generic form would write."""
        self.attributes[name] = text
        if span is not None:
            self.places[name] = span

    def place(self, name: str, span: Span) -> None:
        """Remember where a part of the custom form stands, for edits that need it."""
        self.places[name] = span

    def index_list(self, group: str, attribute: str, dynamic: str = "-9223372036854775808") -> None:
        """Read ``[%i, 4, %j]``: values go to the operand group, ``dynamic`` to their places in the dense i64 array."""
        start = self._start
        uses: list[Use] = []
        static: list[int | str] = []
        self.expect("[")
        while not self.peek_is("]"):
            if self._kind == VALUE:
                uses.append(self.operand())
                static.append(dynamic)
            else:
                static.append(self.integer())
            if not self.accept(","):
                break
        end = self.expect("]").end
        self.add_operands(group, uses)
        self.set_attribute(attribute, dense_array_text("i64", static), Span(start, end))


Directive = Callable[[OpReader, tuple[str, ...]], None]
