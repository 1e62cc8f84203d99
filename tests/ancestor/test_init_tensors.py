"""New tensors that slices take the place of: the option ``init-tensor-elimination``."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bufferizer.buffer_model.options import BufferizationOptions, Semantics
from bufferizer.configuration.settings import HintMode
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.decisions import decided_operations, decisions_of
from bufferizer.ide.hover import hover_at
from bufferizer.ide.inlay_hints import hints_in
from bufferizer.ide.rewriting import rewritten_text
from bufferizer.text import Span
from tests.compiler import MlirOpt
from tests.differential.comparison import Kind, compare

PROGRAMS = Path(__file__).parent / "init_tensors"
ELIMINATING = BufferizationOptions(semantics=Semantics.LLVM14, allow_return_memref=True, init_tensor_elimination=True)
# Whether the slices that take the place of new tensors are in place.
SLICES = {
    "carried-by-a-loop": [True],
    "cast": [True],
    "cast-to-itself": [True],
    "chosen": [True],
    "inserted": [True],
    "inserted-in-a-loop": [True],
    "inserted-twice": [False],
    "known-later": [True],
    "known-too-late": [],
    "not-in-place": [],
    "of-reduced-rank": [True],
    "padded": [True],
    "padded-and-read": [False],
    "part-of-a-new-tensor": [],
    "place-that-folds": [True],
    "read-in-between": [False],
    "two-parts": [True, True],
}


def analysed(name: str, options: BufferizationOptions = ELIMINATING) -> AnalysedDocument:
    return AnalysedDocument((PROGRAMS / f"{name}.mlir").read_text(), options)


def slices(document: AnalysedDocument) -> list[bool]:
    """Return whether the slices that are not in the text are in place, in the order that they would be in it."""
    (module,) = document.modules
    return [
        decision.in_place
        for analysis in module.facts.analysis.get().functions
        for operation in decided_operations(analysis.operation, analysis)
        if operation.name == "tensor.extract_slice" and operation.implicit
        for decision in decisions_of(operation, analysis)
    ]


def test_every_program_is_looked_at() -> None:
    assert sorted(path.stem for path in PROGRAMS.glob("*.mlir")) == list(SLICES)


@pytest.mark.parametrize("semantics", [Semantics.LLVM14, Semantics.COMPREHENSIVE])
@pytest.mark.parametrize("name", SLICES)
def test_slices_take_the_place_of_new_tensors(name: str, semantics: Semantics) -> None:
    assert slices(analysed(name, replace(ELIMINATING, semantics=semantics))) == SLICES[name]


@pytest.mark.parametrize("name", SLICES)
def test_without_the_option_new_tensors_stay(name: str) -> None:
    document = analysed(name, replace(ELIMINATING, init_tensor_elimination=False))
    rewritten = rewritten_text(document)
    assert slices(document) == []
    assert rewritten is not None
    assert "memref.alloc" in rewritten


def test_the_compiler_agrees(mlir_opt_14: MlirOpt) -> None:
    texts = [(PROGRAMS / f"{name}.mlir").read_text() for name in SLICES]
    verdicts = compare(texts, ELIMINATING, mlir_opt_14)
    assert [(name, verdict) for name, verdict in zip(SLICES, verdicts) if verdict.kind is not Kind.AGREED] == []
    assert all(verdict.accepted for verdict in verdicts)


def test_comprehensive_writes_what_the_compiler_does(mlir_opt_14: MlirOpt) -> None:
    for name in SLICES:
        rewritten = rewritten_text(analysed(name, replace(ELIMINATING, semantics=Semantics.COMPREHENSIVE)))
        assert rewritten == rewritten_text(analysed(name)), name


def test_todays_syntax() -> None:
    text = """
func.func @f(%t: tensor<10xf32> {bufferization.writable = true}, %f: f32) -> tensor<10xf32> {
  %0 = tensor.empty() : tensor<5xf32>
  %1 = linalg.fill ins(%f : f32) outs(%0 : tensor<5xf32>) -> tensor<5xf32>
  %2 = tensor.insert_slice %1 into %t[3] [5] [1] : tensor<5xf32> into tensor<10xf32>
  return %2 : tensor<10xf32>
}
"""
    rewritten = rewritten_text(AnalysedDocument(text, ELIMINATING))
    assert rewritten is not None
    assert "%0 = memref.subview %t[3] [5] [1]" in rewritten
    assert "memref.alloc" not in rewritten


def test_an_op_that_nobody_knows_uses_the_slice(mlir_opt_14: MlirOpt) -> None:
    text = """
func @f(%t: tensor<10xf32> {linalg.inplaceable = true}, %f: f32) -> tensor<10xf32> {
  %0 = linalg.init_tensor [5] : tensor<5xf32>
  "test.use"(%0) : (tensor<5xf32>) -> ()
  %1 = linalg.fill(%f, %0) : f32, tensor<5xf32> -> tensor<5xf32>
  %2 = tensor.insert_slice %1 into %t[3] [5] [1] : tensor<5xf32> into tensor<10xf32>
  return %2 : tensor<10xf32>
}
"""
    options = replace(ELIMINATING, allow_unknown_ops=True)
    (verdict,) = compare([text], options, mlir_opt_14)
    assert verdict.kind is Kind.AGREED, verdict.detail
    rewritten = rewritten_text(AnalysedDocument(text, options))
    assert rewritten is not None
    assert "%0 = bufferization.to_tensor" in rewritten


def test_a_hover_says_what_has_become_of_a_new_tensor() -> None:
    document = analysed("read-in-between")
    hover = hover_at(document, document.text.index("linalg.init_tensor"))
    assert hover is not None
    assert "Eliminated: the part of `%t` that it is inserted into takes its place." in hover.markdown
    assert "`%t` **copied**: 'linalg.fill' may overwrite the buffer before 'tensor.extract' reads it" in hover.markdown


@pytest.mark.parametrize(
    ("name", "label"), [("inserted", None), ("read-in-between", "copy"), ("known-too-late", "alloc")]
)
def test_a_hint_at_a_new_tensor_that_costs_memory(name: str, label: str | None) -> None:
    document = analysed(name)
    end = document.text.index("linalg.init_tensor") + len("linalg.init_tensor")
    hints = hints_in(document, Span(0, len(document.text)), HintMode.COPIES)
    assert [hint.label for hint in hints if hint.offset == end] == ([label] if label else [])
