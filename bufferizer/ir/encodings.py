"""One text for attributes that can be written in several ways, where they are part of types."""

from __future__ import annotations

import re
from functools import lru_cache

_QUOTED = re.compile(r'("(?:[^"\\\n]|\\.)*")')


@lru_cache(maxsize=4096)
def canonical_attribute(text: str) -> str:
    """Return an attribute's text with white space and comments as mlir-opt would print them."""
    if not any(blank in text for blank in ("\n", "\t", "  ", "\r", "//")):
        return text.strip()
    pieces = _QUOTED.split(re.sub(r"//[^\n\"]*", "", text))
    return "".join(piece if piece.startswith('"') else re.sub(r"\s+", " ", piece) for piece in pieces).strip()
