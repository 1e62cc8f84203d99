"""The outline of a document."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.diagnostics import document_findings
from bufferizer.ide.folding import folds
from bufferizer.ide.formatting import formatting_edits
from bufferizer.ide.hover import hover_at
from bufferizer.ide.results import Symbol, SymbolKind
from bufferizer.ide.selection import selections_at
from bufferizer.ide.symbols import document_symbols
from bufferizer.text import Span

Outline = list[tuple[str, "Outline"]]


def outline(symbols: Iterable[Symbol]) -> Outline:
    return [(symbol.name, outline(symbol.children)) for symbol in symbols]


def check(text: str, wanted: Outline) -> tuple[Symbol, ...]:
    symbols = document_symbols(AnalysedDocument(text))
    assert outline(symbols) == wanted
    assert_nested(symbols, 0, len(text))
    return symbols


def assert_nested(symbols: Iterable[Symbol], start: int, end: int) -> None:
    """Clients insist on it: names stand in what they name, children in their parents."""
    for symbol in symbols:
        assert start <= symbol.span.start <= symbol.name_span.start <= symbol.name_span.end <= symbol.span.end <= end
        assert_nested(symbol.children, symbol.span.start, symbol.span.end)


def test_functions_globals_and_aliases_in_order() -> None:
    text = "!v = tensor<8xf32>\n#m = affine_map<(d0) -> (d0)>\nfunc.func private @f(!v) -> f32\n"
    text += "memref.global @g : memref<4xf32>\n"
    symbols = check(text, [("!v", []), ("#m", []), ("@f", []), ("@g", [])])
    kinds = [symbol.kind for symbol in symbols]
    assert kinds == [SymbolKind.TYPE_ALIAS, SymbolKind.ATTRIBUTE_ALIAS, SymbolKind.FUNCTION, SymbolKind.GLOBAL]
    assert symbols[2].detail == "(tensor<8xf32>) -> f32"
    assert text[slice(*symbols[2].name_span)] == "@f"


def test_nested_modules() -> None:
    check(
        "module @outer {\n  func.func private @f()\n  module {\n    func.func private @g()\n  }\n}\n",
        [("@outer", [("@f", []), ("module", [("@g", [])])])],
    )


def test_symbols_in_other_operations() -> None:
    check(
        "gpu.module @kernels {\n  gpu.func @k() kernel {\n    gpu.return\n  }\n}\n",
        [("@kernels", [("@k", [])])],
    )


def test_sections() -> None:
    check("func.func private @f()\n// -----\nfunc.func private @f()\n", [("@f", []), ("@f", [])])


def test_broken_text() -> None:
    check(
        "func.func @f(%a: f32 {\n  return\n\nfunc.func @g() {\n  return\n}\nmodule @m {\n",
        [("@f", []), ("@g", []), ("@m", [])],
    )


def test_what_is_half_written_has_its_name() -> None:
    check(
        "func.func private @f(%a: tensor<4x, %b: i32) {\n}\nfunc.func @g() {\n  return\n}\n", [("@f", []), ("@g", [])]
    )
    check("func.func @f(", [("@f", [])])
    check('module @m {\n  memref.global "private" constant @x : \n}\n', [("@m", [("@x", [])])])
    check("func.func {\n  call @f() : () -> ()\n}\n", [])


@pytest.mark.parametrize("depth", [257, 258, 20_000])
def test_modules_are_shown_as_deep_as_they_are_looked_at(depth: int) -> None:
    analysed = AnalysedDocument("module { " * depth + "\n" + "}" * depth + "\nfunc.func @f() { return }\n")
    module, function = document_symbols(analysed)
    names = [module.name]
    while module.children:
        (module,) = module.children
        names.append(module.name)
    assert names == ["module"] * 257
    assert outline([function]) == [("@f", [])]
    (found,) = document_findings(analysed)
    assert (found.code, found.span.start) == ("nested-too-deeply", 256 * len("module { "))


def test_modules_of_the_greatest_depth_with_operations_of_it() -> None:
    inner = "func.func @f() {\n" + '"x.y"() ({\n' * 250 + '}) {sym_name = "a"} : () -> ()\n' * 250 + "return }\n"
    analysed = AnalysedDocument("module {\n" * 256 + inner + "}\n" * 256)
    assert document_findings(analysed) == ()
    assert str(outline(document_symbols(analysed))).count("'@a'") == 250


def test_what_is_too_deep_is_no_trouble_to_other_features() -> None:
    text = "module {\n" * 20_000 + "  // Here.\n" + "}\n" * 20_000
    analysed = AnalysedDocument(text)
    position = text.index("Here")
    assert hover_at(analysed, position) is None
    assert len(folds(analysed)) == 257
    assert selections_at(analysed, position)[-1] == Span(0, len(text))
    assert max(edit.text.count(" ") for edit in formatting_edits(analysed)) == 2 * 256
