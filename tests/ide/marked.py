"""Texts with a cursor: ``$0`` marks it, and is taken out."""

from __future__ import annotations

from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.ide.analysis import AnalysedDocument

DEFAULTS = BufferizationOptions()


def at_cursor(text: str, options: BufferizationOptions = DEFAULTS) -> tuple[AnalysedDocument, int]:
    """Return the document without its cursor, and where that stood."""
    offset = text.index("$0")
    return AnalysedDocument(text.replace("$0", ""), options), offset


def marked_spans(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Return a text without its ``⟦`` and ``⟧``, and the ranges that stood between them, in order."""
    spans = []
    clean = ""
    start = 0
    for character in text:
        if character == "⟦":
            start = len(clean)
        elif character == "⟧":
            spans.append((start, len(clean)))
        else:
            clean += character
    return clean, spans
