"""Editions: how MLIR's dialects were written at a time, as far as a text shows it.

An edition is about syntax alone. Which rules a text is held to is `bufferizer.buffer_model.options.Semantics`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum

from bufferizer.kept import kept_by_arguments
from bufferizer.syntax.segments import Segment
from bufferizer.text import QUOTED


class Edition(Enum):
    """The release whose dialects a text is written in."""

    TODAY = "llvm22"
    LLVM14 = "llvm14"


# Operations and attributes that only one edition has, by the edition. `func @f` is builtin.func of that time, but for
# where it is emitc's or shape's of today.
_MARK = re.compile(
    rf"""
      //[^\n]*
    | (?P<quoted> {QUOTED} )
    | (?<![\w.$%@\#!^-]) (?:
          (?P<today> func\.(?:func|call|return|constant|call_indirect) | cf\.\w+ | tensor\.empty
                   | bufferization\.(?:alloc_tensor|to_buffer) | emitc\.(?:file|func) | shape\.func
                   | shape\.function_library (?=[^{{}}]*\{{\s*func\b) ) (?![\w.$])
        | (?P<llvm14> func (?=[ \t]+(?:(?:private|public|nested)[ \t]+)?@)
                    | builtin\.func (?![\w.$]) | std\.\w+
                    | linalg\.(?:init_tensor|tiled_loop|pad_tensor|inplaceable|buffer_layout) (?![\w.$]) )
      )
    """,
    re.VERBOSE | re.ASCII,
)
_QUOTED = {'"func.func"': Edition.TODAY, '"builtin.func"': Edition.LLVM14}
_EDITIONS = {"today": Edition.TODAY, "llvm14": Edition.LLVM14}


def marked_edition(segments: Iterable[Segment]) -> Edition | None:
    """Return the edition a document is unmistakably written in, None where nothing tells.

    Where segments disagree (somebody types the other form, or pastes it), the edition of most of them; today's if even.
    """
    balance = 0
    marked = False
    for segment in segments:
        edition = written_edition(segment.text)
        if edition is not None:
            marked = True
            balance += 1 if edition is Edition.TODAY else -1
    return (Edition.TODAY if balance >= 0 else Edition.LLVM14) if marked else None


@kept_by_arguments(16384)
def written_edition(text: str) -> Edition | None:
    """Return the edition that the first mark in a segment's text is of."""
    for match in _MARK.finditer(text):
        kind = match.lastgroup
        found = _QUOTED.get(match[0]) if kind == "quoted" else _EDITIONS.get(kind or "")
        if found is not None:
            return found
    return None
