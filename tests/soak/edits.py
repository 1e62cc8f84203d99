"""Edits as people make them, finished or not: characters, tokens and lines deleted, typed, doubled and exchanged."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from bufferizer.rewrite.edits import Edit
from bufferizer.text import Span

_TOKEN = re.compile(r'"[^"\n]*"|[%@#!^]?[A-Za-z_0-9$.-]+|->|[^\s]')
_TYPED = (
    *'(){}[]<>",:=%@#!^-/?*\n\t ',
    *("->", "%0", "%arg0", "@f", "#map", "!t", "^bb0:", "// -----\n", "//", '"', "\u00e4", "\r\n", "{-#", "#-}"),
    *("tensor<", "memref<?xf32", "index", ": f32", "func.func @g(", "module {", "return", "}\n", "%x = ", "scf.for"),
    *("%x = arith.addf %0, %0 : f32\n", "custom.op", '"a.b"() ({', "dense<", "affine_map<(d0) ->", "loc(", " else {"),
)


def random_edit(random: Random, text: str) -> Edit:
    """Return one change to a text, at a random place of it."""
    make = random.choice(_EDITS)
    return make(random, text)


def apply(text: str, edit: Edit) -> str:
    """Return the text after an edit."""
    return text[: edit.span.start] + edit.text + text[edit.span.end :]


def uncut(text: str, edit: Edit) -> Edit:
    """Return an edit that cuts no line end in two: no client can say of one that it does."""
    start, end = (at - (text[at - 1 : at + 1] == "\r\n") for at in edit.span)
    return Edit(Span(start, end), edit.text)


def _delete_characters(random: Random, text: str) -> Edit:
    start = random.randint(0, len(text))
    return Edit(Span(start, min(len(text), start + random.randint(1, 6))), "")


def _type(random: Random, text: str) -> Edit:
    start = random.randint(0, len(text))
    return Edit(Span(start, start), random.choice(_TYPED))


def _delete_token(random: Random, text: str) -> Edit:
    return Edit(_token(random, text), "")


def _double_token(random: Random, text: str) -> Edit:
    token = _token(random, text)
    return Edit(Span(token.end, token.end), " " + text[token.start : token.end])


def _replace_token(random: Random, text: str) -> Edit:
    other = _token(random, text)
    return Edit(_token(random, text), text[other.start : other.end])


def _delete_line(random: Random, text: str) -> Edit:
    return Edit(_line(random, text), "")


def _double_line(random: Random, text: str) -> Edit:
    line = _line(random, text)
    return Edit(Span(line.end, line.end), text[line.start : line.end])


def _move_line(random: Random, text: str) -> Edit:
    source, target = _line(random, text), _line(random, text)
    return Edit(Span(target.start, target.start), text[source.start : source.end])


def _cut_line(random: Random, text: str) -> Edit:
    """Leave a line as it is while somebody types it."""
    line = _line(random, text)
    end = max(line.start, line.end - 1)
    return Edit(Span(random.randint(line.start, end), end), "")


_EDITS: tuple[Callable[[Random, str], Edit], ...] = (
    _delete_characters,
    _type,
    _delete_token,
    _double_token,
    _replace_token,
    _delete_line,
    _double_line,
    _move_line,
    _cut_line,
)


def _token(random: Random, text: str) -> Span:
    """Return the place of the first token after a random place; an empty one at the end."""
    match = _TOKEN.search(text, random.randint(0, len(text)))
    return Span(*match.span()) if match is not None else Span(len(text), len(text))


def _line(random: Random, text: str) -> Span:
    """Return the place of a random line, its line end included."""
    at = random.randint(0, len(text))
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    return Span(start, len(text) if end < 0 else end + 1)
