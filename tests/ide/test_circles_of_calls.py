"""Where a circle of calls is reported: at the module, where it is written, as mlir-opt-14 does."""

from __future__ import annotations

import re

import pytest

from bufferizer.analysis.llvm14.comprehensive_checks import CIRCULAR
from bufferizer.buffer_model.options import BufferizationOptions, Semantics
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.diagnostics import document_findings, in_order
from bufferizer.ide.live.document import LiveDocument
from bufferizer.ide.results import Finding
from bufferizer.text import LineIndex
from tests.compiler import MlirOpt

CIRCLE = """func @a(%a: tensor<4xf32>) {
  call @b(%a) : (tensor<4xf32>) -> ()
  return
}
func @b(%a: tensor<4xf32>) {
  call @a(%a) : (tensor<4xf32>) -> ()
  return
}
"""
WRITTEN = f"// A module.\nmodule {{\n{CIRCLE}}}\n"
NESTED = f"module {{\nfunc private @x()\nmodule {{\n{CIRCLE}}}\n}}\n"


def analysed(text: str, semantics: Semantics) -> AnalysedDocument:
    return AnalysedDocument(text, BufferizationOptions(semantics=semantics))


def error_lines(text: str, found: tuple[Finding, ...]) -> list[int]:
    lines = LineIndex(text)
    return [lines.line_of(it.span.start) + 1 for it in found if it.severity == "error"]


@pytest.mark.parametrize("semantics", [Semantics.LLVM14, Semantics.COMPREHENSIVE])
@pytest.mark.parametrize(
    ("text", "expected"),
    [(WRITTEN, [2]), (NESTED, [1]), (CIRCLE, [1, 5]), (f"func private @x()\nmodule {{\n{CIRCLE}}}\n", [3, 7])],
    ids=["written", "nested", "implicit", "nested-in-implicit"],
)
def test_a_circle_is_told_of_the_module_where_it_is_written(
    text: str, expected: list[int], semantics: Semantics
) -> None:
    document = analysed(text, semantics)
    assert error_lines(text, document_findings(document)) == expected
    live = LiveDocument(document)
    for _ in live.steps():
        pass
    assert error_lines(text, in_order(document, live.grouped())) == expected


@pytest.mark.parametrize("text", [WRITTEN, NESTED], ids=["written", "nested"])
def test_the_compiler_says_the_same(text: str, mlir_opt_14: MlirOpt) -> None:
    said = mlir_opt_14.run(text, "--linalg-comprehensive-module-bufferize").stderr
    found = document_findings(analysed(text, Semantics.LLVM14))
    errors = [(str(line), CIRCULAR) for line in error_lines(text, found)]
    assert errors == re.findall(r":(\d+):\d+: error: (.*)", said)


def test_a_circle_that_is_broken_is_no_longer_told_of() -> None:
    before = analysed(WRITTEN, Semantics.LLVM14)
    first = LiveDocument(before)
    for _ in first.steps():
        pass
    text = WRITTEN.replace("  call @a(%a) : (tensor<4xf32>) -> ()\n", "")
    after = analysed(text, Semantics.LLVM14)
    live = LiveDocument(after, first)
    for _ in live.steps():
        pass
    assert error_lines(WRITTEN, in_order(before, first.grouped())) == [2]
    assert error_lines(text, in_order(after, live.grouped())) == []
