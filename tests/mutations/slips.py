"""One slip in a program, as people make them: a token lost, doubled or swapped, another type, another number."""

from __future__ import annotations

import re
from random import Random

TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*)|(?P<string>"(?:[^"\\\n]|\\.)*")|(?P<value>%[\w$.-]+)|(?P<symbol>@[\w$.-]+)
    |(?P<type>\b(?:tensor|memref|vector)<[^<>]*>|\b(?:index|none|[su]?i\d+|bf16|f\d+)\b)
    |(?P<number>\b\d+(?:\.\d+(?:[eE][-+]?\d+)?)?\b)|(?P<word>[A-Za-z_][\w.$]*)|(?P<other>->|::|[\#!^]?[\w.$]+|\S)""",
    re.VERBOSE,
)
_TYPES = (
    "i1 i8 i32 i64 f16 f32 f64 index tensor<f32> tensor<?xf32> tensor<4xf32> tensor<?x?xf32> tensor<4x8xi32> "
    "tensor<*xf32> memref<4xf32> memref<?x?xf32> vector<4xf32> vector<4x8xi32> none"
).split()
_NUMBERS = ("0", "1", "2", "3", "7", "64", "-1", "1.5")
KINDS = ("delete", "double", "swap", "type", "number", "value", "word")


def slip(text: str, random: Random) -> tuple[str, str]:
    """Return what kind of slip was made, and the text with it."""
    tokens = [match for match in TOKEN.finditer(text) if match.lastgroup != "comment"]
    kind = random.choice(KINDS)
    wanted = kind if kind in ("type", "number", "value", "word") else None
    places = [number for number, token in enumerate(tokens[:-1]) if wanted in (None, token.lastgroup)]
    if not places:
        return slip(text, random)
    number = random.choice(places)
    token, following = tokens[number], tokens[number + 1]
    start, end = token.span()
    if kind == "swap":
        between = text[end : following.start()]
        return kind, text[:start] + following[0] + between + token[0] + text[following.end() :]
    return kind, text[:start] + _replacement(kind, token[0], tokens, random) + text[end:]


def _replacement(kind: str, written: str, tokens: list[re.Match[str]], random: Random) -> str:
    if kind == "delete":
        return ""
    if kind == "double":
        return f"{written} {written}"
    fixed = {"type": _TYPES, "number": _NUMBERS}.get(kind, ())
    others = [token[0] for token in tokens if token.lastgroup == kind]
    return random.choice([*fixed, *others])
