"""The outline of a document."""

from __future__ import annotations

from collections.abc import Iterable

from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.results import Symbol, SymbolKind
from bufferizer.ide.symbols import document_symbols

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
