"""Edits: what they leave of the lines around them."""

from __future__ import annotations

import pytest

from bufferizer.rewrite.edits import Edit, Layout, apply_edits
from bufferizer.rewrite.names import Names, names_in
from bufferizer.text import Span


def test_insertions_come_before_what_stands_at_their_place() -> None:
    edits = [Edit(Span(2, 4), "X"), Edit(Span(2, 2), "1"), Edit(Span(2, 2), "2"), Edit(Span(0, 1), "")]
    assert apply_edits("abcdef", edits) == "b12Xef"


@pytest.mark.parametrize(
    ("text", "lines", "wanted"),
    [
        ("  old\n  next\n", ["new"], "  new\n  next\n"),
        ("  old\n  next\n", ["one", "two"], "  one\n  two\n  next\n"),
        ("  old // why\n", ["one", "two"], "  one\n  two // why\n"),
        ("  old\n  next\n", [], "  next\n"),
        ("  old // why\n  next\n", [], "  // why\n  next\n"),
        ("  { old }\n", [], "  {  }\n"),
        ("  old", [], ""),
        ("\told\r\n\tnext\r\n", ["one", "two"], "\tone\r\n\ttwo\r\n\tnext\r\n"),
        ("  old\n", ["{\n  inner\n}"], "  {\n    inner\n  }\n"),
    ],
)
def test_instead(text: str, lines: list[str], wanted: str) -> None:
    start = text.index("old")
    assert apply_edits(text, Layout(text).instead(Span(start, start + 3), lines)) == wanted


def test_after_a_trailing_comment() -> None:
    text = "  op // why\n  next\n"
    assert apply_edits(text, Layout(text).after(4, ["new"], 2)) == "  op // why\n  new\n  next\n"
    text = "  op other\n"
    assert apply_edits(text, Layout(text).after(4, ["new"], 2)) == "  op\n  new other\n"


def test_inside_an_empty_region() -> None:
    text = "  op {\n  }\n"
    assert apply_edits(text, Layout(text).inside(Span(5, 10), ["new"], 2)) == "  op {\n    new\n  }\n"


def test_names() -> None:
    names = Names(names_in("%alloc = op %alloc_0, %0 // %cast"))
    assert [names.fresh("alloc"), names.fresh("%alloc")] == ["%alloc_1", "%alloc_2"]
    assert names.fresh("cast") == "%cast_0"
    assert names.fresh("%0_buffer") == "%buffer"
    assert names.fresh("%r#1_tensor") == "%r_1_tensor"
