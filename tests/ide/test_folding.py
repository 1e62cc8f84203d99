"""Folds: what is hidden stands in ⟦⟧, which may be nested."""

from __future__ import annotations

import pytest

from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.folding import FoldKind, folds


def shown(text: str, *kinds: FoldKind) -> str:
    found = [fold for fold in folds(AnalysedDocument(text)) if not kinds or fold.kind in kinds]
    marks = [(fold.span.start, "⟦") for fold in found] + [(fold.span.end, "⟧") for fold in found]
    for position, mark in sorted(marks, reverse=True):
        text = f"{text[:position]}{mark}{text[position:]}"
    return text


def check(text: str, *kinds: FoldKind) -> None:
    assert shown(text.replace("⟦", "").replace("⟧", ""), *kinds) == text


@pytest.mark.parametrize(
    "text",
    [
        # A region, and one in it; one in a single line is none.
        "func.func @f(%n: index) {⟦\n  scf.for %i = %n to %n step %n {⟦\n    call @g() : () -> ()⟧\n  }\n"
        "  return⟧\n}\n",
        "func.func @f() { return }\n",
        # The brace does not stand alone.
        "func.func @f() {⟦\n  return }⟧\n",
        # Blocks with a label.
        "func.func @f() {⟦\n  cf.br ^a\n^a:⟦\n  return⟧⟧\n}\n",
        # Comments: a run of two, not a single one, not one behind code.
        "// one⟦\n// two⟧\nfunc.func private @f() // three\n\n// four\nfunc.func private @g()\n",
        # Aliases.
        "!a = f32⟦\n!b = f64\n!c = i1⟧\nfunc.func private @f(!a, !b, !c)\n",
        # A module, and one in it.
        "module {⟦\n  module @m {⟦\n    func.func private @f()⟧\n  }⟧\n}\n",
        # Nothing.
        "",
        "\n\n",
        # What is not closed.
        "module {\n  func.func @f() {⟦\n    return⟧\n",
    ],
)
def test_folds(text: str) -> None:
    check(text)


def test_sections() -> None:
    check(
        "// RUN: x⟦\n\nfunc.func private @f()⟧\n\n// -----\n\nfunc.func @g() {⟦\n  return\n}⟧\n// -----\n",
        FoldKind.SECTION,
    )


def test_a_moved_function_folds_where_it_stands_now() -> None:
    function = "func.func @f() {⟦\n  return⟧\n}\n"
    check(function)
    check(f"func.func private @g()\n\n{function}{function}")
