"""The cursor custom assembly is read with: tokens, words, types and attributes of a stretch of text."""

from __future__ import annotations

import re
from typing import NamedTuple, NoReturn

from bufferizer.ir.aliases import Aliases
from bufferizer.ir.grammar import Failure, attribute_failure, type_failure
from bufferizer.ir.grammar.tokens import place_of
from bufferizer.ir.parsing import read_type
from bufferizer.ir.scanning import attribute_end, balanced_end
from bufferizer.ir.type_verification import type_problem
from bufferizer.ir.types import UNKNOWN, FunctionType, Type
from bufferizer.text import COMMENT, Span

# MLIR's tokens (mlir/lib/AsmParser/Lexer.cpp), with what may stand before one. The number of the group that matched is
# the token's kind.
_TOKEN = re.compile(
    rf"""[ \t\r\n]*(?:{COMMENT}[ \t\r\n]*)*(?:
        (%(?:[0-9]+|[A-Za-z$._-][\w$.-]*)(?:\#[0-9]+)?)
      | ([A-Za-z_][\w$.]*)
      | (0x[0-9A-Fa-f]+ | [0-9]+(?:\.[0-9]*(?:[eE][-+]?[0-9]+)?)?)
      | ("(?:[^"\\\n]|\\.)*")
      | (@(?:[A-Za-z_][\w$.]*|"(?:[^"\\\n]|\\.)*"))
      | (\#(?:[0-9]+|[A-Za-z$._-][\w$.-]*))
      | (!(?:[0-9]+|[A-Za-z$._-][\w$.-]*))
      | (\^(?:[0-9]+|[A-Za-z$._-][\w$.-]*))
      | (->|::|\.\.\.|(?!//)[^\s])
    )""",
    re.VERBOSE | re.ASCII,
)
_match_token = _TOKEN.match
END, VALUE, WORD, NUMBER, STRING, SYMBOL, HASH, BANG, CARET, PUNCTUATION = range(10)

_TYPE_WORD = re.compile(
    r"(?:tensor|memref|vector|complex|tuple)<|(?:index|none|[su]?i[0-9]+|f[0-9]\w*|bf16|tf32)(?![\w.$])|!|\("
)

# The words that begin an attribute, types left aside (`Parser::parseAttribute`).
_ATTRIBUTE_WORDS = frozenset(
    "affine_map affine_set array dense dense_resource distinct false loc opaque sparse strided true unit".split()
)

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


class ReadFailure(Exception):  # noqa: N818 - never leaves the package, where it means "read as an unknown operation"
    """Custom assembly that does not have the declared form: what was expected, and where.

    ``of_operation``: the compiler puts ``custom op 'd.op'`` before the message, as the operation's own parser speaks.
    ``further``: what else the compiler says of the same failure. ``token``: where LLVM 14 says it, if not at ``span``.
    ``since``: from where on the text is no part of the operation.
    """

    def __init__(
        self, message: str, span: Span, code: str = "unreadable-operation", *, of_operation: bool = True
    ) -> None:
        super().__init__(message)
        self.message = message
        self.span = span
        self.code = code
        self.of_operation = of_operation
        self.further: tuple[ReadFailure, ...] = ()
        self.token: Span | None = None
        self.since = span.start


class TokenCursor:
    """A cursor over the tokens of a stretch of text.

    The methods that *read* advance and raise `ReadFailure` at the offending token; those that *accept* or *peek* do not
    raise. All positions are code points in the whole text.
    """

    __slots__ = ("_kind", "_next", "_previous", "_start", "_token", "aliases", "end", "text")

    def __init__(self, text: str, start: int, end: int, aliases: Aliases) -> None:
        self.text = text
        self.end = end
        self.aliases = aliases
        self._advance(start)

    def _advance(self, position: int) -> None:
        self._previous = position
        match = _match_token(self.text, position, self.end)
        if match is None:
            self._kind, self._token = END, ""
            self._start = self._next = self.end
        else:
            kind = self._kind = match.lastindex or END
            self._token = match[kind]
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

    def span_from(self, start: int) -> Span:
        """Return the span from ``start`` to the end of the last token read."""
        return Span(start, max(start, self._previous))

    def move_to(self, position: int) -> None:
        """Go on reading at ``position``: back to an earlier token, or past something read by other means."""
        self._advance(position)

    def at_end(self) -> bool:
        """Tell whether the operation's text is used up."""
        return self._kind == END

    def fail(self, message: str, span: Span | None = None, code: str = "unreadable-operation") -> NoReturn:
        """Give up: the text does not have the declared form. ``span`` is the next token's where none is given.

        This is `CustomOpAsmParser::emitError`. After the operation's last token, the next one is another operation's.
        """
        raise ReadFailure(message, span or self._following_token(), code)

    def fail_at(self, message: str, span: Span, code: str) -> NoReturn:
        """Give up with a message that does not name the operation (`Parser::emitError`)."""
        raise ReadFailure(message, span, code, of_operation=False)

    def fail_at_token(self, message: str, code: str = "unreadable-operation") -> NoReturn:
        """Give up at a token of the wrong kind; behind the last one read if the next one is on another line.

        This is `Parser::emitWrongTokenError`, which does not name the operation.
        """
        span = Span(self._start, self._next)
        if "\n" in self.text[self._previous : self._start] or self._kind == END:
            span = Span(self._previous, self._previous)
        failure = ReadFailure(message, span, code, of_operation=False)
        failure.token = self._following_token()
        raise failure

    def fail_for(self, failure: Failure, code: str) -> NoReturn:
        """Give up where the compiler's parser does, within a type or an attribute."""
        raise ReadFailure(failure.message, place_of(failure, self.text), code, of_operation=False)

    def token_after(self, position: int) -> Span:
        """Return the span of the first token from ``position`` on, be it another operation's."""
        match = _match_token(self.text, position)
        return Span(*match.span(match.lastindex or 0)) if match is not None else Span(position, position)

    def _following_token(self) -> Span:
        if self._kind == END and (match := _match_token(self.text, self.end)):
            return Span(*match.span(match.lastindex or 0))
        return Span(self._start, self._next)

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

    def skip(self, text: str) -> None:
        """Read the token ``text``."""
        if self._token != text:
            self._fail_without(text)
        self._advance(self._next)

    def expect(self, text: str, context: str = "") -> Span:
        """Read the token ``text`` and return its place; ``context`` is what is said behind it if it is not there."""
        if self._token != text:
            self._fail_without(text, context)
        span = Span(self._start, self._next)
        self._advance(self._next)
        return span

    def _fail_without(self, text: str, context: str = "") -> NoReturn:
        """Give up for want of a keyword or of punctuation."""
        if text[0].isalpha():
            self.fail(f"expected '{text}'{context}")
        self.fail_at_token(f"expected '{text}'{context}")

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
            self.fail("expected valid '@'-identifier for symbol name")
        parts = [self.next_token()]
        while self._token == "::":
            self._advance(self._next)
            if self._kind != SYMBOL:
                self.fail_at_token("expected nested symbol reference identifier")
            parts.append(self.next_token())
        return "::".join(parts)

    def balanced(self) -> str:
        """Read from an opening bracket to its partner and return the text, brackets included."""
        end = balanced_end(self.text, self._start, self.end)
        if end is None:
            self.fail_at_token("unbalanced bracket")
        text = self.text[self._start : end]
        self._advance(end)
        return self.aliases.expand(text)

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
        self.expect(opening, " in operand list")
        uses = self.operands_here()
        self.expect(closing, " in operand list")
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
