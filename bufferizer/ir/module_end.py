"""What stands behind the body of a module, which ends in a segment of its own."""

from __future__ import annotations

import re

from bufferizer.diagnostics import Diagnostic
from bufferizer.ir.aliases import Aliases
from bufferizer.ir.assembly.cursor import TokenCursor
from bufferizer.ir.assembly.words import ReadFailure
from bufferizer.ir.grammar import attribute_failure
from bufferizer.ir.grammar.tokens import place_of
from bufferizer.ir.operation_reader import error
from bufferizer.syntax.edition import Edition
from bufferizer.text import COMMENT

_TRIVIA = rf"(?:\s|{COMMENT})*"
_BEFORE_ATTRIBUTES = re.compile(rf"{_TRIVIA}\}}{_TRIVIA}\){_TRIVIA}(?=\{{)")
_TYPES = _TRIVIA.join(["", ":", r"\(", r"\)", "->", r"\(", r"\)"])
_BEFORE_LOCATION = re.compile(rf"{_TRIVIA}\}}(?:{_TRIVIA}\).*{_TYPES})?{_TRIVIA}(?=loc\b)", re.DOTALL)


def problem_behind_body(text: str, aliases: Aliases, edition: Edition) -> Diagnostic | None:
    """Return what the compiler's parser has against ``} loc(...)`` or ``}) {attributes} : () -> () loc(...)``."""
    attributes = _BEFORE_ATTRIBUTES.match(text)
    failure = attribute_failure(text, attributes.end(), len(text)) if attributes is not None else None
    if failure is not None:
        return error("bad-attribute", failure.message, place_of(failure, text))
    location = _BEFORE_LOCATION.match(text)
    return _problem_of_location(text, location.end(), aliases, edition) if location is not None else None


def _problem_of_location(text: str, position: int, aliases: Aliases, edition: Edition) -> Diagnostic | None:
    try:
        TokenCursor(text, position, len(text), aliases).optional_location(edition)
    except ReadFailure as failure:
        return error(failure.code, failure.message, failure.span)
    return None
