"""What stands behind the body of a module in generic form, which ends in a segment of its own."""

from __future__ import annotations

import re

from bufferizer.diagnostics import Diagnostic
from bufferizer.ir.grammar import attribute_failure
from bufferizer.ir.grammar.tokens import place_of
from bufferizer.ir.operation_reader import error
from bufferizer.text import COMMENT

_TRIVIA = rf"(?:\s|{COMMENT})*"
_BEFORE_ATTRIBUTES = re.compile(rf"{_TRIVIA}\}}{_TRIVIA}\){_TRIVIA}(?=\{{)")


def problem_behind_body(text: str) -> Diagnostic | None:
    """Return what the compiler's parser has against the attributes in ``}) {attributes} : () -> ()``, if anything."""
    attributes = _BEFORE_ATTRIBUTES.match(text)
    failure = attribute_failure(text, attributes.end(), len(text)) if attributes is not None else None
    return None if failure is None else error("bad-attribute", failure.message, place_of(failure, text))
