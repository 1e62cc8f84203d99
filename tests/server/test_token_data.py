"""The numbers of semantic tokens, put together from segments, cut to lines, and compared."""

from __future__ import annotations

import random
from array import array

import pytest
from bufferizer_lsp.convert import PositionMap
from bufferizer_lsp.token_data import WIDTH, difference, tokens_of, within
from lsprotocol import types

from bufferizer.document import read_document

FUNCTION = 'func.func @f(%a: f32) {{\n  "t.😀"(%a) : (f32) -> () // é😀 {}\r\n  return\n}}\n'
ENCODINGS = list(types.PositionEncodingKind)


def data_of(text: str, encoding: types.PositionEncodingKind) -> array[int]:
    return tokens_of(PositionMap(text, encoding), encoding, read_document(text).segments)


def words_of(text: str, data: array[int], encoding: types.PositionEncodingKind) -> list[str]:
    positions = PositionMap(text, encoding)
    found = []
    line = character = 0
    for index in range(0, len(data), WIDTH):
        character = data[index + 1] + (character if data[index] == 0 else 0)
        line += data[index]
        end = types.Position(line, character + data[index + 2])
        found.append(text[slice(*positions.span(types.Range(types.Position(line, character), end)))])
    return found


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_every_encoding_finds_the_same_words(encoding: types.PositionEncodingKind) -> None:
    text = "module { // 😀\n" + "".join(FUNCTION.format(number) for number in range(3)) + "}\n"
    words = words_of(text, data_of(text, encoding), encoding)
    assert words.count("%a") == 6
    assert words.count("// é😀 1") == 1
    assert words.count("return") == 3


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_walking_is_asking_one_by_one(encoding: types.PositionEncodingKind) -> None:
    text = "a\r\n😀é\rb\n\n"
    positions = PositionMap(text, encoding)
    one_by_one = [positions.position(offset) for offset in range(len(text) + 1)]
    assert [types.Position(*place) for place in positions.walk(range(len(text) + 1))] == one_by_one


def test_lines_together_are_the_whole() -> None:
    text = "".join(FUNCTION.format(number) for number in range(4))
    encoding = types.PositionEncodingKind.Utf16
    data = data_of(text, encoding)
    parts = [words_of(text, within(data, line, line), encoding) for line in range(text.count("\n"))]
    assert [word for part in parts for word in part] == words_of(text, data, encoding)
    assert not within(data, 1000, 2000)
    assert within(data, 0, 1000) == data


def test_differences_make_the_new_out_of_the_old() -> None:
    chance = random.Random(1)
    for _ in range(300):
        old = array("I", [chance.randrange(2) for _ in range(WIDTH * chance.randrange(6))])
        new = array("I", [chance.randrange(2) for _ in range(WIDTH * chance.randrange(6))])
        if chance.random() < 0.5:
            cut = WIDTH * chance.randrange(len(old) // WIDTH + 1)
            new = old[:cut] + new + old[cut:]
        data = old.tolist()
        for edit in difference(old, new):
            data[edit.start : edit.start + edit.delete_count] = edit.data or []
        assert data == new.tolist()
    assert difference(new, new) == []
