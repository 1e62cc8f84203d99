"""Files that a text names: the places in ``loc("file":1:2)``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bufferizer.document import Document
from bufferizer.text import IN_QUOTES, Span

# Comments and other strings are matched to be passed over.
_PLACE = re.compile(rf'//[^\n]*|"(?P<file>{IN_QUOTES})"(?::(?P<line>\d+):(?P<column>\d+))?', re.ASCII)
_ESCAPE = re.compile(r"\\([0-9A-Fa-f]{2}|.)")
_LETTERS = {"n": "\n", "t": "\t"}


@dataclass(frozen=True, slots=True)
class FileLink:
    """A place in a file: ``line`` and ``column`` count from 1 and are 0 where they are not known."""

    span: Span
    file: str
    line: int
    column: int


def file_links(document: Document) -> Iterator[FileLink]:
    """Yield the places in files that a document names, in the order of the text. Whether they exist is not asked."""
    for segment in document.segments:
        if "loc(" not in segment.text:
            continue
        for match in _PLACE.finditer(segment.text):
            if match["line"] is not None and match["file"]:
                yield FileLink(
                    Span(*match.span()).shift(segment.start),
                    _ESCAPE.sub(_unescaped, match["file"]),
                    int(match["line"]),
                    int(match["column"]),
                )


def _unescaped(match: re.Match[str]) -> str:
    code: str = match[1]
    return chr(int(code, 16)) if len(code) == 2 else _LETTERS.get(code, code)
