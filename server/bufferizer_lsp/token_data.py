"""Semantic tokens as the protocol sends them: five numbers each, counted from the token before."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from lsprotocol import types

from bufferizer.ide.results import TokenType
from bufferizer_lsp.convert import PositionMap

if TYPE_CHECKING:
    from bufferizer.document import ReadSegment
    from bufferizer.ide.by_content import ByContent

_NUMBERS = {type_: number for number, type_ in enumerate(TokenType)}
WIDTH = 5  # numbers per token: lines and units from the token before, length, type, modifiers


class Place(NamedTuple):
    """A line and a unit in it, as the protocol counts them; tokens are counted from one to the next."""

    line: int
    character: int


@dataclass(frozen=True, slots=True)
class SegmentTokens:
    """The tokens of a segment. The first is counted from the segment's beginning; ``last`` is where the last stands."""

    data: array[int]
    last: Place


def tokens_of(
    positions: PositionMap, encoding: types.PositionEncodingKind, segments: Iterable[ReadSegment]
) -> array[int]:
    """Return the tokens of segments of one document, in the order of the text."""
    known = _known(encoding)
    found = array("I")
    before = Place(0, 0)
    for segment in segments:
        own = known.of(segment)
        if own.data:
            position = positions.position(segment.start)
            start = Place(position.line, position.character)
            index = len(found)
            found.extend(own.data)
            first = _behind(start, Place(own.data[0], own.data[1]))
            found[index] = first.line - before.line
            found[index + 1] = first.character - (before.character if first.line == before.line else 0)
            before = _behind(start, own.last)
    return found


def within(data: array[int], first_line: int, last_line: int) -> array[int]:
    """Return the tokens that stand on some lines, both included."""
    kept = array("I")
    line = character = 0
    before = Place(0, 0)
    for index in range(0, len(data), WIDTH):
        character = data[index + 1] + (character if data[index] == 0 else 0)
        line += data[index]
        if line > last_line:
            break
        if line >= first_line:
            same = line == before.line
            kept.extend((line - before.line, character - (before.character if same else 0)))
            kept.extend(data[index + 2 : index + WIDTH])
            before = Place(line, character)
    return kept


def difference(old: array[int], new: array[int]) -> list[types.SemanticTokensEdit]:
    """Return the edit that makes ``new`` out of ``old``: what is alike at both ends stays."""
    if old == new:
        return []
    start = _alike(old, new)
    end = _alike(old[start:][::-1], new[start:][::-1])
    inserted = new[start : len(new) - end].tolist()
    return [types.SemanticTokensEdit(start, len(old) - start - end, inserted)]


def _alike(old: array[int], new: array[int]) -> int:
    """Return how many numbers are alike at the beginning, whole tokens only, by halving: comparing slices is quick."""
    first, second = memoryview(old).cast("B"), memoryview(new).cast("B")
    low, high = 0, min(len(old), len(new)) // WIDTH
    width = WIDTH * old.itemsize
    while low < high:
        middle = (low + high + 1) // 2
        if first[low * width : middle * width] == second[low * width : middle * width]:
            low = middle
        else:
            high = middle - 1
    return low * WIDTH


@lru_cache(maxsize=3)
def _known(encoding: types.PositionEncodingKind) -> ByContent[SegmentTokens]:
    from bufferizer.ide.by_content import ByContent

    return ByContent(lambda segment: _encode(segment, encoding))


def _encode(segment: ReadSegment, encoding: types.PositionEncodingKind) -> SegmentTokens:
    from bufferizer.ide.semantic_tokens import segment_tokens

    tokens = list(segment_tokens(segment))
    ends = (end for token in tokens for end in (token.start, token.start + token.length))
    places = PositionMap(segment.text, encoding).walk(ends)
    data = array("I")
    line = character = 0
    # Taking from one iterator twice pairs up where tokens begin and end.
    for token, start, end in zip(tokens, places, places, strict=True):
        length = end[1] - start[1]
        same = start[0] == line
        data.extend((start[0] - line, start[1] - (character if same else 0), length))
        data.extend((_NUMBERS[token.type], token.modifiers.value))
        line, character = start
    return SegmentTokens(data, Place(line, character))


def _behind(start: Place, relative: Place) -> Place:
    """Return a place that is counted from another one."""
    character = relative.character + (start.character if relative.line == 0 else 0)
    return Place(start.line + relative.line, character)
