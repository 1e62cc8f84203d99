"""What may be written in the comments with which a file makes settings for itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bufferizer.configuration.comments import setting_before
from bufferizer.configuration.values import SEVERITY, choices_of, readers
from bufferizer.explain import known_codes
from bufferizer.text import Span

_CODE = re.compile(rf"{SEVERITY}[ \t]*\([ \t]*(?P<word>[\w-]*)$")
_VALUE = re.compile(r"(?P<name>[\w.-]+)[ \t]*(?:\([^()]*\))?[ \t]*=[ \t]*(?P<word>[\w-]*)$")
_NAME = re.compile(r"(?:^|[, \t])(?P<word>[\w.-]*)$")


def setting_words(text: str, offset: int) -> tuple[Span, tuple[str, ...]] | None:
    """Return the place of the word at a cursor, and what may stand there; None where no setting is written."""
    before = setting_before(text, offset)
    if before is None:
        return None
    for pattern in (_CODE, _VALUE, _NAME):
        match = pattern.search(before)
        if match is not None:
            span = Span(offset - len(match["word"]), offset)
            return span, tuple(_words(pattern, match))
    return Span(offset, offset), ()


def _words(pattern: re.Pattern[str], match: re.Match[str]) -> Iterator[str]:
    if pattern is _CODE:
        yield from sorted(known_codes())
    elif pattern is _VALUE:
        yield from choices_of(match["name"])
    else:
        for name in readers():
            if name == SEVERITY:
                yield f"{name}("
            else:
                # A switch is turned on by its name alone.
                yield name if choices_of(name) == ("true", "false") else f"{name}="
