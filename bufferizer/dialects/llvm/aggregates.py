"""The element types of LLVM's structs and arrays."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bufferizer.ir.parsing import parse_type
from bufferizer.ir.types import UNKNOWN, DialectType, Type

_STRUCT = re.compile(r'!llvm\.struct<(?:"[^"]*"\s*,\s*)?(?:packed\s*)?\((.*)\)>', re.DOTALL)
_ARRAY = re.compile(r"!llvm\.array<\s*\d+\s*x\s*(.*)>", re.DOTALL)
# Inside its types the dialect leaves out its prefix.
_UNPREFIXED = re.compile(r"(?:ptr|struct|array|func|void|target|x86_amx|ppc_fp128|token|label|metadata)\b")
_OPENING, _CLOSING = "(<[{", ")>]}"


def element_at(type_: Type, position: Sequence[int]) -> Type:
    """Return the type at a position of an aggregate, `UNKNOWN` where there is none."""
    for index in position:
        type_ = _element(type_, index)
    return type_


def _element(type_: Type, index: int) -> Type:
    if not isinstance(type_, DialectType):
        return UNKNOWN
    array = _ARRAY.fullmatch(type_.text)
    if array is not None:
        return _read(array.group(1))
    struct = _STRUCT.fullmatch(type_.text)
    members = _split(struct.group(1)) if struct is not None else []
    return _read(members[index]) if index < len(members) else UNKNOWN


def _read(text: str) -> Type:
    text = text.strip()
    return parse_type(f"!llvm.{text}" if _UNPREFIXED.match(text) else text) or UNKNOWN


def _split(text: str) -> list[str]:
    """Split at the commas outside all brackets; an arrow is none."""
    parts = [""]
    depth = 0
    for character in text.replace("->", "\0"):
        depth += (character in _OPENING) - (character in _CLOSING)
        if character == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += character
    return [part.replace("\0", "->") for part in parts if part.strip()]
