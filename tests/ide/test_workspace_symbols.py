"""Symbols by name."""

from __future__ import annotations

import pytest

from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.results import SymbolKind
from bufferizer.ide.workspace_symbols import is_match, symbols_of_document, symbols_of_text

TEXT = """\
!v = tensor<8xf32>
func.func private @f(!v)
module @m attributes {a} {
  llvm.func internal @g() {
    llvm.call @h() : () -> ()
    llvm.return
  }
  memref.global "private" constant @c : memref<2xf32> = dense<0.0>
}
gpu.module @kernels {
  gpu.func @"a b"() kernel {
    gpu.return
  }
}
// -----
// func.func @comment()
transform.named_sequence @__transform_main(%a: !transform.any_op) {
  transform.yield
}
func @broken(
"""


def test_open_documents_and_files_have_the_same_symbols() -> None:
    analysed = AnalysedDocument(TEXT)
    opened = list(symbols_of_document(analysed))
    closed = list(symbols_of_text(TEXT))
    wanted = ["@f", "@m", "@g", "@c", "@kernels", '@"a b"', "@__transform_main", "@broken"]
    assert [TEXT[slice(*symbol.span)] for symbol in closed] == wanted
    assert [symbol.kind for symbol in closed[:4]] == [
        SymbolKind.FUNCTION,
        SymbolKind.MODULE,
        SymbolKind.FUNCTION,
        SymbolKind.GLOBAL,
    ]
    assert [TEXT[slice(*symbol.span)] for symbol in opened][:7] == wanted[:7]
    containers = {TEXT[slice(*symbol.span)]: symbol.container for symbol in opened}
    assert (containers["@g"], containers['@"a b"'], containers["@f"]) == ("@m", "@kernels", "")


@pytest.mark.parametrize("query", ["", "mm", "MatMul", "@matmul", "mtml"])
def test_match(query: str) -> None:
    assert is_match(query, "@matmul")


@pytest.mark.parametrize("query", ["mmm", "lum", "x"])
def test_no_match(query: str) -> None:
    assert not is_match(query, "@matmul")
