"""Selections that grow from the cursor, $0."""

from __future__ import annotations

from itertools import pairwise

import pytest

from bufferizer.ide.selection import selections_at
from tests.ide.marked import at_cursor


def selected(text: str) -> list[str]:
    analysed, offset = at_cursor(text)
    spans = selections_at(analysed, offset)
    for inner, outer in pairwise(spans):
        assert outer.start <= inner.start
        assert inner.end <= outer.end
        assert inner != outer
    assert all(span.contains(offset) for span in spans)
    return [analysed.text[slice(*span)] for span in spans]


def test_from_a_word_to_the_whole() -> None:
    loop = "scf.for %i = %n to %n step %n {\n    call @g(%i, %n) : (index, index) -> ()\n  }"
    function = f"func.func @f(%n: index) {{\n  {loop}\n  return\n}}"
    text = f"module {{\n{function}\n}}\n// -----\n"
    start = text.index("(%i, %n)") + 2
    found = selected(f"{text[:start]}$0{text[start:]}")
    assert found[:4] == ["%i", "%i, %n", "(%i, %n)", "call @g(%i, %n) : (index, index) -> ()"]
    assert found[4].startswith("{\n    call")
    assert found[5].startswith("scf.for")
    assert found[6].startswith("scf.for")
    assert found[6].endswith("return")
    assert found[7].startswith("{\n  scf.for")
    assert found[8] == function
    assert found[9].startswith("module {")
    assert found[-1] == text


def test_blocks() -> None:
    found = selected("func.func @f() {\n  cf.br ^a\n^a:\n  re$0turn\n}\n")
    assert found[:3] == ["return", "^a:\n  return", "cf.br ^a\n^a:\n  return"]


def test_angles_and_arrows() -> None:
    found = selected("func.func private @f(tensor<4x$08xf32>) -> f32")
    assert found[:5] == [
        "4x8xf32",
        "<4x8xf32>",
        "tensor<4x8xf32>",
        "(tensor<4x8xf32>)",
        "func.func private @f(tensor<4x8xf32>) -> f32",
    ]


@pytest.mark.parametrize(
    "text",
    ["$0", "\n$0\n", "func.func @f(%a: f32 {\n  %x = arith.addf %a$0,\n", "}}}$0((", "module {\n$0", '"open$0'],
)
def test_whatever_the_text(text: str) -> None:
    found = selected(text)
    assert found[-1] == text.replace("$0", "")
