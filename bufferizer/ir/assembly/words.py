"""The tokens of custom assembly: words, numbers, punctuation, lists, and what is said where one is missing."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NoReturn

from bufferizer.ir.aliases import Aliases
from bufferizer.ir.grammar import Failure
from bufferizer.ir.grammar.tokens import place_of
from bufferizer.ir.scanning import balanced_end
from bufferizer.text import COMMENT, QUOTED, Span

# MLIR's tokens (mlir/lib/AsmParser/Lexer.cpp), with what may stand before one. The number of the group that matched is
# the token's kind.
_TOKEN = re.compile(
    rf"""[ \t\r\n]*(?:{COMMENT}[ \t\r\n]*)*(?:
        (%(?:[0-9]+|[A-Za-z$._-][\w$.-]*)(?:\#[0-9]+)?)
      | ([A-Za-z_][\w$.]*)
      | (0x[0-9A-Fa-f]+ | [0-9]+(?:\.[0-9]*(?:[eE][-+]?[0-9]+)?)?)
      | ({QUOTED})
      | (@(?:[A-Za-z_][\w$.]*|{QUOTED}))
      | (\#(?:[0-9]+|[A-Za-z$._-][\w$.-]*))
      | (!(?:[0-9]+|[A-Za-z$._-][\w$.-]*))
      | (\^(?:[0-9]+|[A-Za-z$._-][\w$.-]*))
      | (->|::|\.\.\.|(?!//)[^\s])
    )""",
    re.VERBOSE | re.ASCII,
)
_match_token = _TOKEN.match
END, VALUE, WORD, NUMBER, STRING, SYMBOL, HASH, BANG, CARET, PUNCTUATION = range(10)


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


class WordCursor:
    """A cursor over the tokens of a stretch of text: words and punctuation.

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

    def at_number(self) -> bool:
        """Tell whether a number without a minus sign comes next."""
        return self._kind == NUMBER

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

    # -- Lists

    def elements(self, read: Callable[[], object]) -> None:
        """Read one element or several with commas between them."""
        read()
        while self.accept(","):
            read()

    def listed(self, opening: str, read: Callable[[], object], closing: str, context: str = "") -> None:
        """Read a bracketed list, which may be empty (``Parser::parseCommaSeparatedList``)."""
        self.expect(opening, context)
        if self._token != closing:
            self.elements(read)
        self.expect(closing, context)

    def listed_until(self, read: Callable[[], object], closing: str) -> None:
        """Read a list that may be empty, and the bracket behind it (``Parser::parseCommaSeparatedListUntil``)."""
        if self._token != closing:
            self.elements(read)
        if not self.accept(closing):
            self.fail_at_token(f"expected ',' or '{closing}'")

    def balanced(self) -> str:
        """Read from an opening bracket to its partner and return the text, brackets included."""
        end = balanced_end(self.text, self._start, self.end)
        if end is None:
            self.fail_at_token("unbalanced bracket")
        text = self.text[self._start : end]
        self._advance(end)
        return self.aliases.expand(text)
