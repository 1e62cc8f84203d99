"""Operations made of their own results, which half-written text has, and which is no error where nothing is ordered."""

from __future__ import annotations

import pytest

from bufferizer.buffer_model.options import BufferizationOptions, Semantics
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.diagnostics import document_findings

CONSTANTS = """
%c = arith.constant true
%f = arith.constant 1.0 : f32
%i = arith.constant 1 : index
"""
CIRCLES = {
    "itself": "%1 = tensor.insert %f into %1[%i] : tensor<4xf32>",
    "each other": """
%1 = tensor.insert %f into %2[%i] : tensor<4xf32>
%2 = tensor.insert %f into %1[%i] : tensor<4xf32>""",
    "a loop": """
%1 = scf.for %k = %i to %i step %i iter_args(%a = %1) -> tensor<4xf32> {
  scf.yield %1 : tensor<4xf32>
}""",
    "a branch": """
%1 = scf.if %c -> tensor<4xf32> {
  scf.yield %1 : tensor<4xf32>
} else {
  scf.yield %1 : tensor<4xf32>
}""",
    "folds": "%1 = arith.select %c, %1, %1 : tensor<4xf32>",
    "a slice": "%1 = tensor.insert_slice %1 into %1[0] [4] [1] : tensor<4xf32> into tensor<4xf32>",
}
AROUND = {
    "the module": "{}\n",
    "an unknown op": '"t.around"() ({{{}\n}}) : () -> ()\n',
    "a function": "func.func @f() {{{}\nreturn\n}}\n",
    "blocks nobody reaches": "func.func @f() {{\n  return\n^bb1:{}\n  cf.br ^bb1\n}}\n",
}
OPTIONS = [
    BufferizationOptions(allow_unknown_ops=True),
    BufferizationOptions(bufferize_function_boundaries=False),
    BufferizationOptions(copy_before_write=True),
    BufferizationOptions(semantics=Semantics.LLVM14),
]


@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize("circle", CIRCLES)
def test_circles_end(circle: str, around: str) -> None:
    text = AROUND[around].format(CONSTANTS + CIRCLES[circle])
    for options in OPTIONS:
        findings = document_findings(AnalysedDocument(text, options))
        assert "internal-error" not in {finding.code for finding in findings}
