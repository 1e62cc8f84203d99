"""What the analysis refuses, in the compiler's words and on its line."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.text import LineIndex
from tests.analysis.decisions import DEFAULTS
from tests.compiler import MlirOpt
from tests.differential.configurations import pass_options

LOOP = """
func.func @f(%t: tensor<8xf32>, %n: index) -> tensor<8xf32> {
  %0 = scf.for %i = %n to %n step %n iter_args(%a = %t) -> tensor<8xf32> {
    %1 = tensor.empty() : tensor<8xf32>
    scf.yield %1 : tensor<8xf32>
  }
  return %0 : tensor<8xf32>
}
"""
WHILE = """
func.func @f(%t: tensor<8xf32>, %b: i1) -> tensor<8xf32> {
  %0 = scf.while (%a = %t) : (tensor<8xf32>) -> tensor<8xf32> {
    PASSED
  } do {
  ^bb0(%c: tensor<8xf32>):
    YIELDED
  }
  return %0 : tensor<8xf32>
}
"""
FRESH = "%e = tensor.empty() : tensor<8xf32>\n    "
UNRESTRICTED = """
func.func @f(%m: memref<8xf32>, %i: index) -> f32 {
  %0 = bufferization.to_tensor %m : memref<8xf32> to tensor<8xf32>
  %1 = tensor.extract %0[%i] : tensor<8xf32>
  return %1 : f32
}
"""
CONSTANT_DESTINATION = """
func.func @f(%t: tensor<8xf32>) -> tensor<8xf32> {
  %c = arith.constant dense<1.0> : tensor<8xf32>
  %0 = bufferization.materialize_in_destination %t in %c : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}
"""
DESTINATION_READ = """
func.func @f(%t: tensor<8xf32>, %d: tensor<8xf32>, %i: index) -> (tensor<8xf32>, f32) {
  %0 = bufferization.materialize_in_destination %t in %d : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  %1 = tensor.extract %d[%i] : tensor<8xf32>
  return %0, %1 : tensor<8xf32>, f32
}
"""
EACH_ELEMENT = """
#csr = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>
func.func @f(%s: tensor<4x8xf32, #csr>, %t: tensor<8xf32>) -> tensor<8xf32> {
  %0 = sparse_tensor.foreach in %s init(%t) : tensor<4x8xf32, #csr>, tensor<8xf32> -> tensor<8xf32> do {
  ^bb0(%i: index, %j: index, %v: f32, %a: tensor<8xf32>):
    %1 = tensor.insert %v into %a[%j] : tensor<8xf32>
    sparse_tensor.yield %1 : tensor<8xf32>
  }
  return %0 : tensor<8xf32>
}
"""

REFUSED = {
    "loop": (LOOP, [(5, "Yield operand #0 is not equivalent to the corresponding iter bbArg")]),
    "while condition": (
        WHILE.replace("PASSED", FRESH + "scf.condition(%b) %e : tensor<8xf32>").replace(
            "YIELDED", "scf.yield %c : tensor<8xf32>"
        ),
        [(5, "Condition arg #0 is not equivalent to the corresponding iter bbArg")],
    ),
    "while yield": (
        WHILE.replace("PASSED", "scf.condition(%b) %a : tensor<8xf32>").replace(
            "YIELDED", FRESH + "scf.yield %e : tensor<8xf32>"
        ),
        [(8, "Yield operand #0 is not equivalent to the corresponding iter bbArg")],
    ),
    "to_tensor without restrict": (
        UNRESTRICTED,
        [
            (
                3,
                "'bufferization.to_tensor' op to_tensor ops without `restrict` are not supported by One-Shot Analysis",
            )
        ],
    ),
    "constant destination": (
        CONSTANT_DESTINATION,
        [
            (
                4,
                "'bufferization.materialize_in_destination' op not bufferizable under the given constraints: "
                "would write to read-only buffer",
            )
        ],
    ),
    "tensors through the elements of a sparse tensor": (
        EACH_ELEMENT,
        [(4, "'sparse_tensor.foreach' op tensor results are not supported yet")],
    ),
    "destination read later": (
        DESTINATION_READ,
        [
            (
                3,
                "'bufferization.materialize_in_destination' op not bufferizable under the given constraints: "
                "cannot avoid RaW conflict",
            )
        ],
    ),
}
ACCEPTED = {
    "loop that may return allocations": (LOOP, replace(DEFAULTS, allow_return_allocs_from_loops=True)),
    "loop that gives back its buffer": (LOOP.replace("scf.yield %1", "scf.yield %a"), DEFAULTS),
    "restrict": (UNRESTRICTED.replace("%m :", "%m restrict :"), DEFAULTS),
    "to_tensor that nobody uses": (
        UNRESTRICTED.replace("%1 = tensor.extract %0[%i] : tensor<8xf32>", "%1 = arith.constant 1.0 : f32"),
        DEFAULTS,
    ),
    "destination not read": (DESTINATION_READ.replace("extract %d", "extract %0"), DEFAULTS),
}
ERROR = re.compile(r"^<stdin>:(\d+):\d+: error: (.*)$", re.MULTILINE)


def refusals(text: str, options: BufferizationOptions = DEFAULTS) -> list[tuple[int, str]]:
    analysed = AnalysedDocument(text, options)
    lines = LineIndex(text)
    [module] = analysed.modules
    found = []
    for analysis in module.facts.analysis.get().functions:
        segment = module.segment_of(analysis.operation)
        assert segment is not None
        for refusal in analysis.refusals:
            found.append((lines.line_of(segment.start + refusal.operation.name_span.start) + 1, refusal.message))
    return found


@pytest.mark.parametrize("name", REFUSED)
def test_refuses(name: str) -> None:
    text, expected = REFUSED[name]
    assert refusals(text) == expected


@pytest.mark.parametrize("name", REFUSED)
def test_compiler_refuses_the_same(name: str, mlir_opt: MlirOpt) -> None:
    text, expected = REFUSED[name]
    reported = mlir_opt.bufferize(text).stderr
    assert [(int(line), message) for line, message in ERROR.findall(reported)] == expected


@pytest.mark.parametrize("name", ACCEPTED)
def test_accepts(name: str) -> None:
    text, options = ACCEPTED[name]
    assert refusals(text, options) == []


@pytest.mark.parametrize("name", ACCEPTED)
def test_compiler_accepts_the_same(name: str, mlir_opt: MlirOpt) -> None:
    text, options = ACCEPTED[name]
    result = mlir_opt.run(text, f"--one-shot-bufferize={pass_options(options)}")
    assert result.returncode == 0, result.stderr
