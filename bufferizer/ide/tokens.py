"""The names in a text outside of strings and comments: ``%value``, ``@symbol``, ``^block``, ``#alias``, ``!alias``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bufferizer.text import QUOTED, Span

# Comments and strings are matched to be passed over. A name after # or ! with a dot in it is a dialect's.
_TOKEN = re.compile(
    rf"""
    //[^\n]*
    | (?P<symbol> @ (?: [A-Za-z_][\w$.]* | {QUOTED} ) )
    | {QUOTED}?
    | (?P<value> %[\w$.-]+ (?: \#\d+ )? )
    | (?P<block> \^[\w$.-]+ )
    | (?P<alias> [#!][A-Za-z_][\w$]*(?![\w$.]) )
    """,
    re.VERBOSE | re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Token:
    """A name with its sigil. ``kind`` is ``symbol``, ``value``, ``block`` or ``alias``."""

    kind: str
    text: str
    span: Span

    @property
    def symbol(self) -> str:
        """The name of a symbol without ``@`` and quotes."""
        return self.text[1:].strip('"')


def names_in(text: str) -> Iterator[Token]:
    """Yield the names in a text; spans are relative to it."""
    for match in _TOKEN.finditer(text):
        if match.lastgroup is not None:
            yield Token(match.lastgroup, match.group(), Span(*match.span()))


def name_at(text: str, position: int) -> Token | None:
    """Return the name that ``position`` touches. Where two names meet, the one that begins there."""
    found = None
    for token in names_in(text):
        if token.span.start > position:
            break
        if token.span.contains(position):
            found = token
    return found
