"""What kind of thing is being typed at a position, told from the text before it alone: what follows may be missing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from bufferizer.text import QUOTED, Span


class Wanted(Enum):
    """What may stand at a position."""

    OPERATION = "operation"
    VALUE = "value"
    SYMBOL = "symbol"
    BLOCK = "block"
    ALIAS = "alias"
    TYPE = "type"
    ATTRIBUTE_NAME = "attribute name"
    ATTRIBUTE_VALUE = "attribute value"
    PART = "part of an operation"


@dataclass(frozen=True, slots=True)
class Context:
    """What is wanted at a position. ``span`` is the word around it, ``prefix`` the part of the word before it.

    Of a part, only the operation that it belongs to can tell more.

    ``has_results``: an operation is wanted whose results are named already. ``at_start``: nothing precedes in the
    statement. ``path``: the names before ``::`` of a symbol. ``attribute``: the one whose value is wanted; ``present``:
    those that the dictionary has.
    """

    wanted: Wanted
    span: Span
    prefix: str
    has_results: bool = False
    at_start: bool = False
    path: tuple[str, ...] = ()
    attribute: str = ""
    present: frozenset[str] = frozenset()


_WORD_BEFORE = re.compile(r'(?:[%^#!]|@"?)?[\w$.#-]*\Z', re.ASCII)
_WORD_AFTER = re.compile(r"[\w$.]*", re.ASCII)
_STATEMENT = re.compile(r"\s*(?P<results>%[\w$.:-]+\s*(?:,\s*%[\w$.:-]+\s*)*=(?!=)\s*)?")
_PATH = re.compile(r'((?:@(?:[\w$.]+|"[^"\n]*")\s*::\s*)+)\Z')
_PIECES = re.compile(rf"{QUOTED}?|//[^\n]*|->|[()\[\]{{}}<>]")
_OPENING = {"(": ")", "[": "]", "{": "}", "<": ">"}
_FUNCTION = re.compile(r"\bfunc\.func\b|^[ \t]*func\b", re.MULTILINE)
_BEFORE_TYPE = re.compile(r"(?:(?<!:):|->|\b(?:to|into|as)\s)\s*\Z")
_TYPES_BEGUN = re.compile(r"(?<!:):(?!:)[^\"{}@^]*[,(]\s*\Z|->\s*\([^\"{}@^]*[,(]?\s*\Z")
_ATTRIBUTE_VALUE = re.compile(r"([\w$.]+)\s*=\s*\Z")
_QUOTED_VALUE = re.compile(r'[\w$.]\s*=\s*(?P<value>"[\w-]*)\Z')
_REST_OF_VALUE = re.compile(r'[\w-]*"?')
_ATTRIBUTE_NAME = re.compile(r"[\w$.]+(?=\s*(?:=|,|\Z))")
# A statement is looked for in this much text.
_NEAR = 20_000


def context_at(text: str, position: int) -> Context | None:
    """Return what is being typed at a position of a text; None in comments, and in strings that may say anything."""
    word = _WORD_BEFORE.search(text, max(0, position - 500), position)
    assert word is not None  # the word may be empty
    start, prefix = word.start(), word.group()
    line = text[text.rfind("\n", 0, position) + 1 : start]
    if _is_quoted(line + prefix):
        return _of_quoted_value(text, line + prefix, position)
    after = _WORD_AFTER.match(text, position)
    span = Span(start, after.end() if after is not None and prefix[:1] not in '"' else position)
    statement = _STATEMENT.match(line)
    at_start = statement is not None and statement.end() == len(line)
    named = at_start and statement is not None and statement["results"] is not None
    return _of_sigil(text, line, prefix, span, at_start and not named) or _of_word(
        text, line, prefix, span, at_start, named
    )


def _of_sigil(text: str, line: str, prefix: str, span: Span, at_start: bool) -> Context | None:
    sigil = prefix[:1]
    if sigil == "%" and not at_start:
        return Context(Wanted.VALUE, span, prefix)
    if sigil == "^":
        return Context(Wanted.BLOCK, span, prefix, at_start=at_start)
    if sigil == "@" and not re.search(r"\b(?:func|module|global)(?:\s+(?:private|public|nested))?\s+\Z", line):
        path = _PATH.search(text, max(0, span.start - 500), span.start)
        names = tuple(name.strip().lstrip("@").strip('"') for name in path[1].split("::")[:-1]) if path else ()
        return Context(Wanted.SYMBOL, span, prefix, path=names)
    if sigil in ("#", "!") and not at_start:
        return Context(Wanted.ALIAS, span, prefix)
    return None


def _of_quoted_value(text: str, line: str, position: int) -> Context | None:
    """Return what is wanted in a string that is the value of an argument's attribute: all of the value."""
    value = _QUOTED_VALUE.search(line)
    rest = _REST_OF_VALUE.match(text, position)
    if value is None or rest is None:
        return None
    prefix = value["value"]
    context = _of_dictionary(text, Span(position - len(prefix), rest.end()), prefix)
    return context if context is not None and context.wanted is Wanted.ATTRIBUTE_VALUE else None


def _of_word(text: str, line: str, prefix: str, span: Span, at_start: bool, named: bool) -> Context | None:
    if prefix[:1] and prefix[0] in "%^#!@":
        return None
    if _argument_dictionary(text, span.start) is not None:
        return _of_dictionary(text, span, prefix)
    if _BEFORE_TYPE.search(line) or _TYPES_BEGUN.search(line):
        return Context(Wanted.TYPE, span, prefix)
    is_operation = at_start or _opens_region(line)
    return Context(Wanted.OPERATION if is_operation else Wanted.PART, span, prefix, has_results=named)


def _of_dictionary(text: str, span: Span, prefix: str) -> Context | None:
    """Return what is wanted in the dictionary of a function's argument."""
    dictionary = _argument_dictionary(text, span.start)
    inside = text[dictionary : span.start] if dictionary is not None else ""
    value = _ATTRIBUTE_VALUE.search(inside)
    if value is not None:
        return Context(Wanted.ATTRIBUTE_VALUE, span, prefix, attribute=value[1])
    if inside.rstrip()[-1:] in ("{", ","):
        return Context(Wanted.ATTRIBUTE_NAME, span, prefix, present=frozenset(_ATTRIBUTE_NAME.findall(inside)))
    return None


def _opens_region(line: str) -> bool:
    """Tell whether a region may have begun on this line, so that an operation may stand behind the brace."""
    return re.search(r"\{\s*\Z", line) is not None


def _is_quoted(line: str) -> bool:
    """Tell whether the end of a line's beginning is in a comment, or in a string other than a symbol's name."""
    for match in _PIECES.finditer(line):
        found = match.group()
        if found.startswith("//") or (found[0] == '"' and (found == '"' or not found.endswith('"'))):
            return not line[: match.start()].endswith("@")
    return False


def _argument_dictionary(text: str, position: int) -> int | None:
    """Return where the dictionary of attributes opens that a position is in, if it is that of a function's argument."""
    functions = list(_FUNCTION.finditer(text, max(0, position - _NEAR), position))
    if not functions:
        return None
    open_: list[tuple[str, int]] = []
    for match in _PIECES.finditer(text, functions[-1].end(), position):
        token = match.group()
        if token in _OPENING:
            open_.append((token, match.start()))
        elif len(token) == 1 and open_ and token == _OPENING[open_[-1][0]]:
            open_.pop()
    return open_[1][1] if [token for token, _ in open_] == ["(", "{"] else None
