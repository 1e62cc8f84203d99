"""The cursor custom assembly is read with: values, types and attributes of a stretch of text."""

from __future__ import annotations

import re
from typing import NamedTuple, NoReturn

from bufferizer.ir.assembly.words import BANG, NUMBER, VALUE, WORD, WordCursor
from bufferizer.ir.encodings import canonical_attribute
from bufferizer.ir.grammar import attribute_failure, location_failure, type_failure
from bufferizer.ir.parsing import read_type
from bufferizer.ir.scanning import attribute_end
from bufferizer.ir.type_verification import type_problem
from bufferizer.ir.types import UNKNOWN, FunctionType, Type
from bufferizer.syntax.edition import Edition
from bufferizer.text import Span

# Dialects' types of whose bodies the grammar is known.
_READ_BY_DIALECT = re.compile(r"!(?:quant\.|transform\.(?:op|param)(?![\w.]))", re.ASCII)
_TYPE_WORD = re.compile(
    r"(?:tensor|memref|vector|complex|tuple)<|(?:index|none|[su]?i[0-9]+|f[0-9]\w*|bf16|tf32)(?![\w.$])|!|\("
)

# The words that begin an attribute, types left aside (`Parser::parseAttribute`).
_ATTRIBUTE_WORDS = frozenset(
    "affine_map affine_set array dense dense_resource distinct false loc opaque sparse strided true unit".split()
)

# A location by its alias, behind `loc`, and what an alias of a location stands for.
_LOCATION_ALIAS = re.compile(r"\s*\(\s*(#[\w$-]+)\s*\)", re.ASCII)
_LOCATION = re.compile(r"\s*loc\s*\(")

# A type and where it is written; no place for one that was derived.
WrittenType = tuple[Type, "Span | None"]


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


class TokenCursor(WordCursor):
    """A cursor over the tokens of a stretch of text, and the values, types and attributes that they make."""

    __slots__ = ()

    # -- Values

    def at_operand(self) -> bool:
        """Tell whether a value comes next."""
        return self._kind == VALUE

    def operand(self) -> Use:
        """Read a use of a value."""
        if self._kind != VALUE:
            self.fail_at_token("expected SSA operand")
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
        """Read a bracketed list of uses (``OpAsmParser::parseOperandList``)."""
        uses: list[Use] = []
        self.listed(opening, lambda: uses.append(self.operand()), closing, " in operand list")
        return uses

    def argument(self, context: str = "", *, typed: bool = True) -> ArgumentSyntax:
        """Read the declaration of a region's argument: ``%a : type``, or the name alone.

        ``context`` is what is said behind the colon if there is none.
        """
        if self._kind != VALUE:
            self.fail_at_token("expected SSA operand")
        name, span = self._token, Span(self._start, self._next)
        self._advance(self._next)
        if not typed:
            return ArgumentSyntax(name, UNKNOWN, span)
        self.expect(":", context)
        type_, type_span = self.type()
        return ArgumentSyntax(name, type_, span, type_span)

    # -- Types

    def at_type(self) -> bool:
        """Tell whether the next token can begin a type."""
        return _TYPE_WORD.match(self.text, self._start, self.end) is not None

    def type(self) -> tuple[Type, Span]:
        """Read a type."""
        start = self._start
        type_, end = read_type(self.text, start, self.aliases, self.end)
        if type_ is None:
            self._fail_at_type(start, end)
        self._advance(end)
        if self.aliases.leave_open(self.text[start:end]):
            return UNKNOWN, Span(start, end)
        problem = type_problem(type_)
        if problem is not None:
            self.fail_at(problem, Span(start, end), "bad-type")
        if _READ_BY_DIALECT.search(self.text, start, end) is not None:
            failure = type_failure(self.text, start, end)
            if failure is not None:
                self.fail_for(failure, "bad-type")
        return type_, Span(start, end)

    def short_type(self, name: str) -> WrittenType:
        """Read ``<parameters>``, the type with this name (``!dialect.name``) that is written without it."""
        start = self._start
        type_, _ = read_type(name + self.balanced(), 0, self.aliases)
        return type_ or UNKNOWN, self.span_from(start)

    def _fail_at_type(self, start: int, position: int) -> NoReturn:
        """Give up at the token where a type stops being one."""
        failure = type_failure(self.text, start, len(self.text))
        if failure is not None:
            self.fail_for(failure, "bad-type")
        self._advance(position)
        if self._kind == BANG and "." not in self._token:
            self.fail_at_token(f"undefined symbol alias id '{self._token[1:]}'", code="undefined-alias")
        self.fail_at_token("expected non-function type", code="bad-type")

    def types_here(self) -> list[WrittenType]:
        """Read types separated by commas, at least one."""
        types: list[WrittenType] = [self.type()]
        while self._token == ",":
            self._advance(self._next)
            types.append(self.type())
        return types

    def type_list(self, opening: str = "(", closing: str = ")") -> list[WrittenType]:
        """Read a bracketed list of types; it may be empty."""
        self.skip(opening)
        types = [] if self._token == closing else self.types_here()
        self.skip(closing)
        return types

    def arrow_types(self) -> list[WrittenType]:
        """Read ``-> type`` or ``-> (types)`` if an arrow comes next; no types otherwise."""
        return self.result_list() if self.accept("->") else []

    def result_list(self) -> list[WrittenType]:
        """Read one type, or any number of them in parentheses."""
        if self._token != "(":
            return [self.type()]
        start = self._start
        type_, end = read_type(self.text, start, self.aliases, self.end)
        if isinstance(type_, FunctionType):
            self._advance(end)
            return [(type_, Span(start, end))]
        return self.type_list()

    def function_type(self) -> tuple[list[WrittenType], list[WrittenType]]:
        """Read ``(types) -> types`` with the place of every type."""
        if self._token != "(":
            type_, span = self.type()
            self.fail(f"invalid kind of type specified: expected builtin.function, but found '{type_}'", span)
        inputs = self.type_list()
        if not self.accept("->"):
            self.fail_at_token("expected '->' in function type")
        return inputs, self.result_list()

    # -- Attributes

    def attribute(self) -> str:
        """Read any attribute, a trailing ``: type`` included where it may have one. Aliases are expanded."""
        start = self._start
        end = attribute_end(self.text, start, self.end)
        if end is None or (self._kind == WORD and self._token not in _ATTRIBUTE_WORDS and not self.at_type()):
            failure = attribute_failure(self.text, start, len(self.text))
            if failure is not None:
                self.fail_for(failure, "unreadable-operation")
            self.fail_at_token("expected attribute value")
        self._advance(end)
        text = self.text[start:end]
        return self.aliases.expand(text) if "#" in text or "!" in text else text

    def optional_location(self, edition: Edition) -> None:
        """Read the location of an operation or argument, if there is one (``parseTrailingLocationSpecifier``).

        Of what LLVM 14 has against one, nothing is said.
        """
        if not self.accept("loc"):
            return
        if edition is Edition.LLVM14:
            self.balanced()
            return
        start = self._previous
        failure, end = location_failure(self.text, start)
        if failure is not None:
            self.fail_for(failure, "bad-attribute")
        self._advance(end)
        alias = _LOCATION_ALIAS.fullmatch(self.text, start, end)
        if alias is not None:
            self._check_location_alias(alias[1], Span(*alias.span(1)))

    def _check_location_alias(self, name: str, span: Span) -> None:
        if name in self.aliases.definitions:
            meant = self.aliases.expand(name)
            if not _LOCATION.match(meant):
                self.fail_at(f"expected location, but found '{canonical_attribute(meant)}'", span, "bad-attribute")

    def literal_list(self, *, of_integers: bool = False) -> list[int | str]:
        """Read ``[1, -2, 0.5, true]``, or integers only."""
        values: list[int | str] = []

        def read_literal() -> None:
            sign = "-" if self.accept("-") else ""
            if self._kind not in (NUMBER, WORD):
                self.fail("expected integer value")
            token = sign + self.next_token()
            values.append(int(token, 0) if re.fullmatch(r"-?(0x[0-9A-Fa-f]+|0|[1-9][0-9]*)", token) else token)

        self.listed("[", (lambda: values.append(self.integer())) if of_integers else read_literal, "]")
        return values
