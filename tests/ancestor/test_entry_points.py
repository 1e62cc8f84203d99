"""The ancestor's two entry points: the body of a function alone, and a module."""

from __future__ import annotations

from dataclasses import replace

from bufferizer.buffer_model.options import BufferizationOptions, Semantics
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.diagnostics import document_findings
from bufferizer.ide.rewriting import rewritten_text
from tests.compiler import MlirOpt

MODULE = BufferizationOptions(semantics=Semantics.COMPREHENSIVE)
BODY = replace(MODULE, bufferize_function_boundaries=False)
TEXT = """
func @callee(%a: tensor<4xf32>, %i: index, %f: f32) -> tensor<4xf32> {
  %0 = tensor.insert %f into %a[%i] : tensor<4xf32>
  return %0 : tensor<4xf32>
}
func @f(%a: tensor<4xf32> {linalg.inplaceable = true}, %i: index, %f: f32) -> tensor<4xf32> {
  %0 = tensor.insert %f into %a[%i] : tensor<4xf32>
  %1 = call @callee(%0, %i, %f) : (tensor<4xf32>, index, f32) -> tensor<4xf32>
  return %1 : tensor<4xf32>
}
"""


def rewritten(options: BufferizationOptions) -> str:
    text = rewritten_text(AnalysedDocument(TEXT, options))
    assert text is not None
    return text


def test_a_body_alone_keeps_its_boundary(mlir_opt_14: MlirOpt) -> None:
    text = rewritten(BODY)
    assert "func @callee(%a: tensor<4xf32>, %i: index, %f: f32) -> tensor<4xf32> {" in text
    assert "call @callee(%0, %i, %f) : (tensor<4xf32>, index, f32) -> tensor<4xf32>" in text
    assert "bufferization.to_memref %a : memref<4xf32, affine_map" in text
    assert "%0 = bufferization.to_tensor" in text
    assert "return %0 : tensor<4xf32>" in text
    assert mlir_opt_14.run(text).returncode == 0


def test_arguments_of_a_body_alone_are_written_where_that_is_said() -> None:
    callee, _, function = rewritten(BODY).partition("func @f")
    assert "memref.copy" in callee
    assert "memref.copy" not in function


def test_nothing_is_refused_that_is_the_boundarys(mlir_opt_14: MlirOpt) -> None:
    text = """
func @part(%a: tensor<4xf32>, %i: index) -> tensor<2xf32> {
  %0 = tensor.extract_slice %a[%i] [2] [1] : tensor<4xf32> to tensor<2xf32>
  return %0 : tensor<2xf32>
}
func @circle(%a: tensor<4xf32>) {
  call @circle(%a) : (tensor<4xf32>) -> ()
  return
}
"""
    analysed = AnalysedDocument(text, BODY)
    assert [it.message for it in document_findings(analysed) if it.severity == "error"] == []
    bufferized = rewritten_text(analysed)
    assert bufferized is not None
    assert "memref.subview" in bufferized
    assert mlir_opt_14.run(bufferized).returncode == 0


def test_a_module_is_bufferized_with_its_boundaries(mlir_opt_14: MlirOpt) -> None:
    text = rewritten(MODULE)
    assert "tensor<" not in text
    assert "linalg.inplaceable" not in text
    assert mlir_opt_14.run(text).returncode == 0


def test_todays_syntax_is_held_to_the_same_rules() -> None:
    text = """
func.func @part(%a: tensor<4xf32>, %i: index) -> tensor<2xf32> {
  %0 = tensor.extract_slice %a[%i] [2] [1] : tensor<4xf32> to tensor<2xf32>
  return %0 : tensor<2xf32>
}
func.func @allocates(%f: f32) -> tensor<4xf32> {
  %0 = tensor.empty() : tensor<4xf32>
  %1 = linalg.fill ins(%f : f32) outs(%0 : tensor<4xf32>) -> tensor<4xf32>
  return %1 : tensor<4xf32>
}
func.func @indirect(%a: tensor<4xf32>, %g: (tensor<4xf32>) -> ()) {
  func.call_indirect %g(%a) : (tensor<4xf32>) -> ()
  func.return
}
func.func @circle(%a: tensor<4xf32>) {
  func.call @circle(%a) : (tensor<4xf32>) -> ()
  return
}
func.func private @external() -> tensor<4xf32>
func.func @two(%c: i1, %a: tensor<4xf32>, %b: tensor<4xf32>) -> tensor<4xf32> {
  cf.cond_br %c, ^bb1, ^bb2
^bb1:
  vector.print %c : i1
  return %a : tensor<4xf32>
^bb2:
  return %b : tensor<4xf32>
}
"""
    errors = [it for it in document_findings(AnalysedDocument(text, MODULE)) if it.severity == "error"]
    assert [(text.count("\n", 0, it.span.start), it.message) for it in errors] == [
        (3, "buffer result #0 not produced by an alloc"),
        (5, "memref return type is unsupported"),
        (11, "expected a CallOp"),
        (14, "'builtin.module' op expected callgraph to be free of circular dependencies."),
        (18, "cannot bufferize bodiless function that returns a tensor"),
        (19, "cannot bufferize a FuncOp with tensors and without a unique ReturnOp"),
    ]


def test_attributes_of_arguments_in_todays_syntax() -> None:
    text = """
func.func @f(%a: tensor<4xf32> {bufferization.writable = true, bufferization.buffer_layout = affine_map<(d0) -> (d0)>},
    %b: tensor<4xf32>, %i: index, %f: f32) -> tensor<4xf32> {
  %0 = tensor.insert %f into %a[%i] : tensor<4xf32>
  return %0 : tensor<4xf32>
}
"""
    bufferized = rewritten_text(AnalysedDocument(text, MODULE))
    assert bufferized is not None
    assert "%a: memref<4xf32>,\n" in bufferized
    assert "memref.alloc" not in bufferized
