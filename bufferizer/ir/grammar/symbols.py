"""The grammar of ``#name``, ``!name`` and what dialects write behind them (AsmParser/DialectSymbolParser.cpp)."""

from __future__ import annotations

import re

from bufferizer.ir.grammar.tokens import TokenStream
from bufferizer.text import QUOTED

_PART = re.compile(rf"{QUOTED}|->|[<\[({{>\])}}]")
_PARTNER = {">": "<", "]": "[", ")": "(", "}": "{"}


def read_symbol(tokens: TokenStream) -> None:
    """Read an alias, or a dialect's type or attribute, of whose body no more is asked than that brackets match."""
    end = tokens.next
    tokens.advance()
    if tokens.at("<") and tokens.start == end:
        tokens.move_to(_body_end(tokens))


def _body_end(tokens: TokenStream) -> int:
    """Return where a body ends. Comments are part of it, as they are for the compiler."""
    still_open: list[str] = []
    for match in _PART.finditer(tokens.text, tokens.start, tokens.end):
        mark = match.group()
        if mark in _PARTNER.values():
            still_open.append(mark)
        elif mark in _PARTNER:
            if still_open[-1] != _PARTNER[mark]:
                break
            still_open.pop()
            if not still_open:
                return match.end()
    raise tokens.refusal(f"unbalanced '{still_open[-1]}' character in pretty dialect name")
