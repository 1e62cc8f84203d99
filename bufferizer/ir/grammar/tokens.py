"""The tokens of types and attributes, and refusals of them (mlir/lib/AsmParser/Lexer.cpp, Parser.cpp)."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple, NoReturn

from bufferizer.text import COMMENT, QUOTED, Span

_TOKEN = re.compile(
    rf"""[ \t\r\n]*(?:{COMMENT}[ \t\r\n]*)*(?:
        (?P<word>[A-Za-z_][\w$.]*)
      | (?P<float>[0-9]+\.[0-9]*(?:[eE][-+]?[0-9]+)?)
      | (?P<integer>0x[0-9A-Fa-f]+|[0-9]+)
      | (?P<string>{QUOTED})
      | (?P<symbol>@(?:[A-Za-z_][\w$.]*|{QUOTED}))
      | (?P<hash>\#(?:[0-9]+|[A-Za-z$._-][\w$.-]*))
      | (?P<bang>!(?:[0-9]+|[A-Za-z$._-][\w$.-]*))
      | (?P<value>%(?:[0-9]+|[A-Za-z$._-][\w$.-]*)(?:\#[0-9]+)?)
      | (?P<caret>\^(?:[0-9]+|[A-Za-z$._-][\w$.-]*))
      | (?P<punctuation>->|\.\.\.|[:,=>{{(\[<\-+?}})\]*|/])
      | (?P<error>[^\s])
    )""",
    re.VERBOSE | re.ASCII,
)
_INTEGER_TYPE = re.compile(r"[su]?i[0-9]+", re.ASCII)
_LEXER_ERRORS = {
    '"': "expected '\"' in string literal",
    ".": "expected three consecutive dots for an ellipsis",
    "@": "@ identifier expected to start with letter or '_'",
    "#": "invalid attribute name",
    "!": "invalid type name",
    "%": "invalid SSA name",
    "^": "invalid block name",
}


class Failure(NamedTuple):
    """What the parser says, and at which token. A token that is ``wrong`` is named behind what stands before it."""

    message: str
    position: int
    wrong: bool


def place_of(failure: Failure, text: str) -> Span:
    """Return where a failure is told: at its token or, if that is wrong and on a new line, behind the one before."""
    if failure.wrong:
        end = end_before(text, failure.position)
        if end and ("\n" in text[end : failure.position] or failure.position >= len(text)):
            return Span(end, end)
    match = _TOKEN.match(text, failure.position)
    return Span(failure.position, max(failure.position, match.end() if match is not None else 0))


def end_before(text: str, position: int) -> int:
    """Return where the compiler points if a token at ``position`` is wrong: behind what stands before it.

    From the end of a line it goes on to that of the line before, if there is nothing on it or a comment.
    """
    end = position
    while True:
        end = len(text[:end].rstrip(" \t"))
        if end == 0 or text[end - 1] not in "\r\n":
            return end
        end -= 1
        line = max(text.rfind("\n", 0, end), text.rfind("\r", 0, end)) + 1
        comment = text.find("//", line, end)
        if comment >= 0:
            end = comment


class Refusal(Exception):  # noqa: N818 - never leaves the package
    """The text is not of the grammar."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.message)
        self.failure = failure


class TokenStream:
    """Tokens of a text from a position on.

    ``kind`` is that of the next one, empty at the end; ``last`` is where the one before it ended.
    """

    __slots__ = ("end", "kind", "last", "next", "start", "text", "token")

    def __init__(self, text: str, position: int, end: int) -> None:
        self.text = text
        self.end = end
        self.move_to(position)

    def move_to(self, position: int) -> None:
        """Go on reading at ``position``."""
        self.last = position
        match = _TOKEN.match(self.text, position, self.end)
        if match is None:
            self.kind, self.token, self.start, self.next = "", "", self.end, self.end
            return
        self.kind = match.lastgroup or ""
        self.token = match[self.kind]
        self.start, self.next = match.span(self.kind)

    def advance(self) -> str:
        """Read the next token."""
        token = self.token
        self.move_to(self.next)
        return token

    def at(self, token: str) -> bool:
        """Tell whether a punctuation mark or a word comes next."""
        return self.token == token

    def at_integer_type(self) -> bool:
        """Tell whether the next token is an integer type, which is no identifier."""
        return self.kind == "word" and _INTEGER_TYPE.fullmatch(self.token) is not None

    def accept(self, token: str) -> bool:
        """Read a token if it comes next."""
        if self.token != token:
            return False
        self.move_to(self.next)
        return True

    def expect(self, token: str, message: str) -> None:
        """Read a token (``Parser::parseToken``)."""
        if not self.accept(token):
            self.fail_at_token(message)

    def fail(self, message: str, position: int | None = None) -> NoReturn:
        """Refuse the text at the next token or another place (``Parser::emitError``)."""
        raise self.refusal(message, position)

    def fail_at_token(self, message: str) -> NoReturn:
        """Refuse the next token (``Parser::emitWrongTokenError``)."""
        raise self.refusal(message, wrong=True)

    def refusal(self, message: str, position: int | None = None, *, wrong: bool = False) -> Refusal:
        """Return a refusal of the text. Where the lexer has refused a token, that is all that is said."""
        if self.kind == "error" and position in (None, self.start):
            message, wrong = _LEXER_ERRORS.get(self.token, "unexpected character"), False
        return Refusal(Failure(message, self.start if position is None else position, wrong))

    def comma_separated(self, brackets: str, element: Callable[[TokenStream], object], context: str = "") -> None:
        """Read a list that may be empty in a pair of brackets (``Parser::parseCommaSeparatedList``)."""
        opening, closing = brackets[0], brackets[1]
        self.expect(opening, f"expected '{opening}'{context}")
        if self.accept(closing):
            return
        self.elements(element)
        self.expect(closing, f"expected '{closing}'{context}")

    def elements_until(self, closing: str, element: Callable[[TokenStream], object]) -> None:
        """Read a list, and the bracket behind it (``Parser::parseCommaSeparatedListUntil``)."""
        self.elements(element)
        self.expect(closing, f"expected ',' or '{closing}'")

    def elements(self, element: Callable[[TokenStream], object]) -> None:
        """Read one element or several with commas between them."""
        element(self)
        while self.accept(","):
            element(self)
