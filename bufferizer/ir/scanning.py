"""Extents of bracketed text and attributes: where they end, without reading what they mean."""

from __future__ import annotations

import re

from bufferizer.text import QUOTED

SPACE = re.compile(r"(?:[ \t\r\n]+|//[^\n]*)*")
STRING = re.compile(QUOTED)
_BRACKET = re.compile(rf"{QUOTED}|//[^\n]*|->|>=|[(\[{{<]|[)\]}}>]")
_PARTNER = {"(": ")", "[": "]", "{": "}", "<": ">"}


def skip_space(text: str, position: int, end: int) -> int:
    """Return the first position from ``position`` on that is neither white space nor in a comment."""
    match = SPACE.match(text, position, end)
    return match.end() if match else position


def balanced_end(text: str, position: int, end: int) -> int | None:
    """Return the position past the partner of the bracket that opens at ``position``; None where it has none.

    Angle brackets count as brackets, arrows do not; brackets in strings and comments are skipped.
    """
    expected: list[str] = []
    for match in _BRACKET.finditer(text, position, end):
        token = match.group()
        partner = _PARTNER.get(token)
        if partner is not None:
            expected.append(partner)
        elif len(token) == 1:
            # An unmatched `>` is a comparison, as in `affine_set<(d0) : (d0 - 1 >= 0)>` written with a blank.
            if token == ">" and (not expected or expected[-1] != ">"):
                continue
            if not expected or expected.pop() != token:
                return None
            if not expected:
                return match.end()
    return None


_WORD = re.compile(r"[A-Za-z_][\w$.]*", re.ASCII)
_NUMBER = re.compile(r"-?\s*(?:0x[0-9A-Fa-f]+|[0-9]+(?:\.[0-9]*(?:[eE][-+]?[0-9]+)?)?)")
_NAME = rf"@(?:[A-Za-z_][\w$.]*|{QUOTED})"
_SYMBOL = re.compile(rf"{_NAME}(?:\s*::\s*{_NAME})*")
_SIGIL = re.compile(r"[#!](?:[0-9]+|[A-Za-z$._-][\w$.-]*)", re.ASCII)
_ELEMENTS = frozenset({"dense", "sparse", "dense_resource", "distinct"})
# Builtin attributes that always have a body in angle brackets, with or without a blank before it.
_BODIED = frozenset({"affine_map", "affine_set", "array", "dense", "dense_resource", "opaque", "sparse", "strided"})


def attribute_end(text: str, position: int, end: int) -> int | None:
    """Return where the attribute that begins at ``position`` ends, its ``: type`` included; None if there is none.

    Types are attributes too. What is inside brackets is not looked at.
    """
    stop, may_have_type = value_end(text, position, end)
    return _with_type(text, stop, end) if stop is not None and may_have_type else stop


def value_end(text: str, position: int, end: int) -> tuple[int | None, bool]:
    """Return where an attribute ends without its ``: type``, and whether attributes of its kind may have one."""
    first = text[position : position + 1] if position < end else ""
    if first == "" or first in "[{":
        return (balanced_end(text, position, end) if first else None), False
    if first == '"':
        match = STRING.match(text, position, end)
        return (match.end() if match else None), True
    if first == "@":
        match = _SYMBOL.match(text, position, end)
        return (match.end() if match else None), False
    if first in "#!":
        match = _SIGIL.match(text, position, end)
        stop = _with_body(text, match.end(), end) if match else None
        return stop, first == "#" and match is not None and "." in match.group()
    if first == "(":
        return _function_end(text, position, end), False
    if first.isdigit() or first == "-":
        match = _NUMBER.match(text, position, end)
        return (match.end() if match else None), True
    return _word_end(text, position, end)


def _word_end(text: str, position: int, end: int) -> tuple[int | None, bool]:
    match = _WORD.match(text, position, end)
    if match is None:
        return None, False
    word, stop = match.group(), match.end()
    if word == "loc":
        return balanced_end(text, stop, end), False
    if word == "distinct" and text.startswith("[", stop):
        bracket = balanced_end(text, stop, end)
        stop = stop if bracket is None else bracket
    if word in _BODIED:
        stop = skip_space(text, stop, end)
        return balanced_end(text, stop, end), word in _ELEMENTS
    return _with_body(text, stop, end), word in _ELEMENTS


def _with_body(text: str, position: int, end: int) -> int | None:
    return balanced_end(text, position, end) if text.startswith("<", position) else position


def _with_type(text: str, position: int, end: int) -> int | None:
    colon = skip_space(text, position, end)
    if not text.startswith(":", colon) or text.startswith("::", colon):
        return position
    start = skip_space(text, colon + 1, end)
    return attribute_end(text, start, end) if start < end and text[start] not in '"@#[{-0123456789' else position


def _function_end(text: str, position: int, end: int) -> int | None:
    """Return the end of ``(types) -> types``."""
    stop = balanced_end(text, position, end)
    if stop is None:
        return None
    arrow = skip_space(text, stop, end)
    if not text.startswith("->", arrow):
        return None
    result = skip_space(text, arrow + 2, end)
    if not text.startswith("(", result):
        return attribute_end(text, result, end)
    # `() -> (i32)` or, for one result that is a function, `() -> (() -> i32)`: the list ends the type either way.
    return balanced_end(text, result, end)
