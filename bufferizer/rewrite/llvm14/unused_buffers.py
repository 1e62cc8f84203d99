"""Buffers that LLVM 14's canonicalization takes away in the end, since nobody uses them."""

from __future__ import annotations

import re

# Ops that are gone if what they make of a buffer is not used: sizes fold to those that the buffer was made with.
_VIEWS = r"(?P<view>%[\w$.-]+) = memref\.(?:cast|subview) "


def is_used(name: str, text: str) -> bool:
    """Tell whether a buffer is used in a function's rewritten text, but for its size, its end and views like it."""
    mention = re.compile(rf"{re.escape(name)}(?![\w$.-])")
    for line in text.splitlines():
        written = line.strip()
        if mention.search(written) is None or written.startswith((f"{name} =", "memref.dealloc ")):
            continue
        if re.match(r"%[\w$.-]+ = memref\.dim ", written):
            continue
        view = re.match(_VIEWS, written)
        if view is None or is_used(view["view"], text):
            return True
    return False
