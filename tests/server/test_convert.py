"""Positions between the protocol and the engine."""

from __future__ import annotations

import pytest
from bufferizer_lsp import convert
from bufferizer_lsp.convert import LineMap, PositionMap, apply_changes
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol import types

from bufferizer.syntax.split_text import SplitText
from bufferizer.text import Span

ENCODINGS = list(types.PositionEncodingKind)
TEXTS = st.text(alphabet=st.sampled_from("ab é€😀\n\r\t"), max_size=40)


def position(line: int, character: int) -> types.Position:
    return types.Position(line, character)


@pytest.mark.parametrize(
    ("encoding", "units"),
    [
        (types.PositionEncodingKind.Utf8, [0, 2, 5, 9, 10]),
        (types.PositionEncodingKind.Utf16, [0, 1, 2, 4, 5]),
        (types.PositionEncodingKind.Utf32, [0, 1, 2, 3, 4]),
    ],
)
def test_units_of_each_encoding(encoding: types.PositionEncodingKind, units: list[int]) -> None:
    positions = PositionMap("x\né€😀b", encoding)
    assert [positions.position(2 + index).character for index in range(5)] == units
    assert [positions.offset(position(1, unit)) for unit in units] == [2, 3, 4, 5, 6]


@pytest.mark.parametrize("encoding", ENCODINGS)
@given(text=TEXTS)
def test_there_and_back(encoding: types.PositionEncodingKind, text: str) -> None:
    positions = PositionMap(text, encoding)
    for offset in range(len(text) + 1):
        # Inside of CR LF there is no position of its own.
        if text[offset - 1 : offset + 1] != "\r\n":
            assert positions.offset(positions.position(offset)) == offset


def test_line_ends_are_the_protocols() -> None:
    positions = PositionMap("a\r\nb\rc\nd\u2028e\x0cf", types.PositionEncodingKind.Utf16)
    assert [positions.position(offset).line for offset in (0, 3, 5, 7, 9, 11)] == [0, 1, 2, 3, 3, 3]


def test_positions_past_the_end_mean_the_end() -> None:
    positions = PositionMap("ab\r\nc", types.PositionEncodingKind.Utf16)
    assert positions.offset(position(0, 99)) == 2
    assert positions.offset(position(99, 0)) == 5
    assert positions.position(99) == position(1, 1)


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_no_position_is_inside_of_a_line_end(encoding: types.PositionEncodingKind) -> None:
    text = "ab\r\nc\r\n"
    for place_of in (PositionMap(text, encoding).line_and_character, LineMap(text, encoding).line_and_character):
        assert [place_of(offset) for offset in range(2, 8)] == [(0, 2), (0, 2), (1, 0), (1, 1), (1, 1), (2, 0)]
    assert list(PositionMap(text, encoding).walk([3, 6])) == [(0, 2), (1, 1)]


@pytest.mark.parametrize("encoding", ENCODINGS)
@given(text=st.text("a😀é\r\n"), data=st.data())
def test_a_walk_comes_by_the_places_that_are_looked_up(
    encoding: types.PositionEncodingKind, text: str, data: st.DataObject
) -> None:
    positions = PositionMap(text, encoding)
    offsets = sorted(data.draw(st.lists(st.integers(0, len(text)))))
    assert list(positions.walk(offsets)) == [positions.line_and_character(offset) for offset in offsets]


def test_a_walk_along_a_long_line_looks_at_each_character_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at = []

    def units(text: str, _encoding: types.PositionEncodingKind) -> int:
        looked_at.append(len(text))
        return len(text)

    monkeypatch.setattr(convert, "_units", units)
    text = "dense<[" + "12, " * 1000 + "]>"
    assert len(list(PositionMap(text, types.PositionEncodingKind.Utf16).walk(range(7, len(text), 4)))) == 1001
    assert sum(looked_at) <= len(text)


def test_segments_in_one_line_are_gone_through_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at = []

    def units(text: str, _encoding: types.PositionEncodingKind) -> int:
        looked_at.append(len(text))
        return len(text)

    monkeypatch.setattr(convert, "_units", units)
    split = SplitText.of("module { " * 1000)
    positions = PositionMap(split, types.PositionEncodingKind.Utf16)
    starts = [*split.starts][:1000]
    assert [positions.line_and_character(start) for start in starts] == [(0, start) for start in starts]
    assert sum(looked_at) <= len(split)


def test_position_inside_of_a_surrogate_pair_is_before_it() -> None:
    assert PositionMap("a😀b", types.PositionEncodingKind.Utf16).offset(position(0, 2)) == 1


def test_swapped_range_is_put_in_order() -> None:
    range_ = types.Range(position(0, 3), position(0, 1))
    assert PositionMap("abcd", types.PositionEncodingKind.Utf16).span(range_) == Span(1, 3)


@pytest.mark.parametrize("encoding", ENCODINGS)
@given(data=st.data())
def test_changes_are_counted_one_after_another(encoding: types.PositionEncodingKind, data: st.DataObject) -> None:
    text = data.draw(TEXTS)
    expected = text
    changes: list[types.TextDocumentContentChangeEvent] = []
    for _ in range(data.draw(st.integers(0, 4))):
        positions = PositionMap(expected, encoding)
        start = data.draw(st.integers(0, len(expected)))
        end = data.draw(st.integers(start, len(expected)))
        # Clients cannot cut a line end in two.
        if any(expected[at - 1 : at + 1] == "\r\n" for at in (start, end)):
            continue
        inserted = data.draw(TEXTS)
        changes.append(types.TextDocumentContentChangePartial(positions.range(Span(start, end)), inserted))
        expected = expected[:start] + inserted + expected[end:]
    assert apply_changes(PositionMap(text, encoding), changes, encoding).text == expected


def test_change_without_a_range_replaces_everything() -> None:
    change = types.TextDocumentContentChangeWholeDocument("new")
    encoding = types.PositionEncodingKind.Utf16
    assert apply_changes(PositionMap("old", encoding), [change], encoding).text == "new"


@given(
    st.text("a\r\n\U0001f600", max_size=12),
    st.text("a\r\n", max_size=4),
    st.integers(0, 12),
    st.integers(0, 12),
)
def test_replacing_finds_the_lines_that_reading_anew_finds(text: str, inserted: str, one: int, other: int) -> None:
    span = Span(min(one, other, len(text)), min(max(one, other), len(text)))
    changed = PositionMap(text, types.PositionEncodingKind.Utf16).replaced(span, inserted)
    assert_same(changed, PositionMap(text[: span.start] + inserted + text[span.end :], changed.encoding))


def assert_same(split: PositionMap, whole: PositionMap) -> None:
    """Compare the places of a text in segments with those of the same text in one piece."""
    assert split.text == whole.text
    for offset in range(len(whole.text) + 2):
        place = whole.position(offset)
        assert split.position(offset) == place
        assert split.offset(place) == whole.offset(place)
    assert split.offset(position(99, 0)) == whole.offset(position(99, 0))


PIECES = st.lists(st.sampled_from(["module {", "func.func @é() {", "}", "\n", "\r\n", "  // 😀", "func.func @g()"]))


@given(pieces=PIECES, inserted=PIECES, encoding=st.sampled_from(ENCODINGS), data=st.data())
def test_segments_make_no_difference(
    pieces: list[str], inserted: list[str], encoding: types.PositionEncodingKind, data: st.DataObject
) -> None:
    text = "".join(pieces)
    split = PositionMap(SplitText.of(text), encoding)
    assert_same(split, PositionMap(text, encoding))
    starts = split.split.starts[:-1]
    for place, start in zip(split.starts_of(range(len(starts))), starts, strict=True):
        assert position(*place) == split.position(start)
    at = data.draw(st.integers(0, len(text)))
    changed = split.replaced(Span(at, at), "".join(inserted))
    assert_same(changed, PositionMap(text[:at] + "".join(inserted) + text[at:], encoding))
