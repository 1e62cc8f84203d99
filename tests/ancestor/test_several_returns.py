"""Functions that return in several places: where the blocks say the same, they are one to LLVM 14's pass."""

from __future__ import annotations

import re

import pytest

from bufferizer.analysis.llvm14.comprehensive_checks import NO_UNIQUE_RETURN
from bufferizer.buffer_model.options import BufferizationOptions, Semantics
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.diagnostics import document_findings
from bufferizer.ide.rewriting import rewritten_text
from tests.compiler import MlirOpt

PASS = "--linalg-comprehensive-module-bufferize=allow-return-memref"
OPTIONS = BufferizationOptions(semantics=Semantics.LLVM14, allow_return_memref=True)
TENSOR = "tensor<4xf32>"
BRANCH = "cond_br %c, ^first, ^second"

# What each block says, and the type of what is returned.
MERGED = {
    "same": ("return %a : tensor<4xf32>", "return %a : tensor<4xf32>", TENSOR),
    "same-scalars": ("return %x : f32", "return %x : f32", "f32"),
    "other-scalars": ("return %x : f32", "return %y : f32", "f32"),
    "nothing": ("return", "return", "()"),
    "dead": ("%0 = arith.addf %x, %y : f32\n  return %a : tensor<4xf32>", "return %a : tensor<4xf32>", TENSOR),
    "folded": (
        "%0 = tensor.cast %a : tensor<4xf32> to tensor<4xf32>\n  return %0 : tensor<4xf32>",
        "return %a : tensor<4xf32>",
        TENSOR,
    ),
    "local": (
        "%0 = tensor.extract %a[%i] : tensor<4xf32>\n  return %0, %a : f32, tensor<4xf32>",
        "%1 = tensor.extract %a[%i] : tensor<4xf32>\n  return %1, %a : f32, tensor<4xf32>",
        "(f32, tensor<4xf32>)",
    ),
    "constants": (
        "%k = arith.constant 1 : index\n  %0 = tensor.extract %a[%k] : tensor<4xf32>\n  return %0 : f32",
        "%l = arith.constant 2 : index\n  %1 = tensor.extract %a[%l] : tensor<4xf32>\n  return %1 : f32",
        "f32",
    ),
}
NOT_MERGED = {
    "more": ("vector.print %x : f32\n  return %a : tensor<4xf32>", "return %a : tensor<4xf32>", TENSOR),
    "attributes": (
        "%0 = arith.cmpf olt, %x, %y : f32\n  return %0 : i1",
        "%1 = arith.cmpf ogt, %x, %y : f32\n  return %1 : i1",
        "i1",
    ),
    "operand-types": (
        "%0 = tensor.extract %a[%i] : tensor<4xf32>\n  return %0 : f32",
        "%1 = tensor.extract %s[%i] : tensor<8xf32>\n  return %1 : f32",
        "f32",
    ),
    "local-and-not": (
        "%0 = tensor.extract %a[%i] : tensor<4xf32>\n  vector.print %0 : f32\n  return %0 : f32",
        "%1 = tensor.extract %a[%i] : tensor<4xf32>\n  vector.print %1 : f32\n  return %x : f32",
        "f32",
    ),
    "regions": (
        "%0 = scf.if %c -> (f32) {\n    scf.yield %x : f32\n  } else {\n    vector.print %y : f32\n"
        "    scf.yield %y : f32\n  }\n  return %0 : f32",
        "%1 = scf.if %c -> (f32) {\n    scf.yield %x : f32\n  } else {\n    vector.print %y : f32\n"
        "    scf.yield %y : f32\n  }\n  return %1 : f32",
        "f32",
    ),
}
ARGUMENTS = f"%c: i1, %a: {TENSOR}, %b: {TENSOR}, %s: tensor<8xf32>, %i: index, %x: f32, %y: f32"


def program(first: str, second: str, result: str) -> str:
    return f"func @f({ARGUMENTS}) -> {result} {{\n  {BRANCH}\n^first:\n  {first}\n^second:\n  {second}\n}}\n"


def errors(text: str, options: BufferizationOptions = OPTIONS) -> list[str]:
    return [it.message for it in document_findings(AnalysedDocument(text, options)) if it.severity == "error"]


def cleaned(text: str, mlir_opt_14: MlirOpt) -> str:
    return mlir_opt_14.run(text, "--canonicalize", "--cse").stdout


@pytest.mark.parametrize("name", MERGED)
def test_blocks_that_say_the_same_return_once(name: str, mlir_opt_14: MlirOpt) -> None:
    text = program(*MERGED[name])
    assert errors(text) == []
    rewritten = rewritten_text(AnalysedDocument(text, OPTIONS))
    assert rewritten is not None
    theirs = mlir_opt_14.run(text, PASS)
    assert theirs.returncode == 0, theirs.stderr
    assert cleaned(rewritten, mlir_opt_14) == cleaned(theirs.stdout, mlir_opt_14) != ""


@pytest.mark.parametrize("name", NOT_MERGED)
def test_blocks_that_do_not_are_several_returns(name: str, mlir_opt_14: MlirOpt) -> None:
    text = program(*NOT_MERGED[name])
    assert errors(text) == [NO_UNIQUE_RETURN]
    assert re.findall("error: (.*)", mlir_opt_14.run(text, PASS).stderr) == [NO_UNIQUE_RETURN]


@pytest.mark.parametrize("is_allowed", [True, False])
def test_what_is_one_of_two_arguments_is_an_argument_of_the_merged_block(
    is_allowed: bool, mlir_opt_14: MlirOpt
) -> None:
    text = program("return %a : tensor<4xf32>", "return %b : tensor<4xf32>", TENSOR)
    options = BufferizationOptions(semantics=Semantics.LLVM14, allow_return_memref=is_allowed)
    expected = [] if is_allowed else ["memref return type is unsupported"]
    assert errors(text, options) == expected
    theirs = mlir_opt_14.run(text, PASS if is_allowed else PASS.partition("=")[0])
    assert re.findall("error: (.*)", theirs.stderr) == expected
    rewritten = rewritten_text(AnalysedDocument(text, options))
    assert (rewritten is not None) is is_allowed
    assert rewritten is None or mlir_opt_14.run(rewritten).returncode == 0


UNSUPPORTED = "memref return type is unsupported"
NOT_KNOWN_OUTSIDE = "operand #{} of ReturnLike op does not satisfy destination passing style"
STRICT = {
    "an allocation or an argument": ("return %n : tensor<4xf32>", "return %a : tensor<4xf32>", TENSOR, UNSUPPORTED),
    "an argument or an allocation": ("return %a : tensor<4xf32>", "return %n : tensor<4xf32>", TENSOR, UNSUPPORTED),
    "an allocation": ("return %n : tensor<4xf32>", "return %n : tensor<4xf32>", TENSOR, NOT_KNOWN_OUTSIDE.format(0)),
    "and an allocation": (
        "return %a, %n : tensor<4xf32>, tensor<4xf32>",
        "return %n, %n : tensor<4xf32>, tensor<4xf32>",
        "(tensor<4xf32>, tensor<4xf32>)",
        NOT_KNOWN_OUTSIDE.format(1),
    ),
}


@pytest.mark.parametrize("name", STRICT)
def test_what_differs_is_known_outside_as_an_argument_of_the_merged_block(name: str, mlir_opt_14: MlirOpt) -> None:
    *parts, expected = STRICT[name]
    made = (
        "  %m = linalg.init_tensor [4] : tensor<4xf32>\n"
        "  %n = linalg.fill(%x, %m) : f32, tensor<4xf32> -> tensor<4xf32>\n"
    )
    text = program(*parts).replace(f"  {BRANCH}", f"{made}  {BRANCH}")
    assert errors(text, BufferizationOptions(semantics=Semantics.LLVM14)) == [expected]
    assert re.findall("error: (.*)", mlir_opt_14.run(text, PASS.partition("=")[0]).stderr) == [expected]


def test_a_memref_that_is_returned_is_refused_before_copies_between_shapes(mlir_opt_14: MlirOpt) -> None:
    # The pass ends with the former, and the verifier, which has the latter, comes after it.
    text = """
func @f(%c: i1, %t: tensor<?xf32>) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %0 = linalg.init_tensor [%c1] : tensor<?xf32>
  %1 = tensor.insert_slice %0 into %t[%c0] [%c4] [1] : tensor<?xf32> into tensor<?xf32>
  cond_br %c, ^bb1, ^bb2
^bb1:
  return %t : tensor<?xf32>
^bb2:
  return %1 : tensor<?xf32>
}
"""
    assert errors(text, BufferizationOptions(semantics=Semantics.LLVM14)) == [UNSUPPORTED]
    assert re.findall("error: (.*)", mlir_opt_14.run(text, PASS.partition("=")[0]).stderr) == [UNSUPPORTED]
