"""What LLVM 14 says of types that are none, in its own words."""

from __future__ import annotations

import re

import pytest

from bufferizer.buffer_model.options import BufferizationOptions, Semantics
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.diagnostics import document_findings
from tests.compiler import MlirOpt


def errors(text: str) -> list[str]:
    analysed = AnalysedDocument(text, BufferizationOptions(semantics=Semantics.LLVM14))
    return [it.message for it in document_findings(analysed) if it.severity == "error"]


@pytest.mark.parametrize(
    "type_", ["vector<4xtensor<3xf32>>", "vector<4xmemref<3xf32>>", "vector<4xnone>", "vector<0xf32>"]
)
def test_vectors_of_what_is_no_element(type_: str, mlir_opt_14: MlirOpt) -> None:
    text = f"func private @f({type_})\n"
    assert errors(text) == re.findall("error: (.*)", mlir_opt_14.run(text).stderr)
    assert errors(text)


@pytest.mark.parametrize("type_", ["!scf.x", "!arith.x<3>", "tensor<4x!vector.x>", "tuple<i32, !tosa.x>"])
def test_types_of_dialects_without_types(type_: str, mlir_opt_14: MlirOpt) -> None:
    text = f"func private @f({type_})\n"
    assert errors(text) == re.findall("error: (.*)", mlir_opt_14.run(text).stderr)
    assert "provides no type parsing hook" in errors(text)[0]


@pytest.mark.parametrize("type_", ["!async.token", "!other.type", "tensor<4x!shape.shape>", "!llvm.ptr<i32>"])
def test_types_that_there_are(type_: str, mlir_opt_14: MlirOpt) -> None:
    text = f"func private @f({type_})\n"
    assert errors(text) == []
    assert mlir_opt_14.run(text).returncode == 0


@pytest.mark.parametrize(
    "type_",
    [
        "!gpu.tile",
        "!shape.extent<3>",
        "!async.coro.frame",
        "!emitc.ptr<i32>",
        "!llvm.word",
        "!quant.fixed<4>",
        "!pdl.name",
    ],
)
def test_types_that_a_dialect_had_not_yet(type_: str, mlir_opt_14: MlirOpt) -> None:
    text = f"func private @f({type_})\n"
    assert errors(text) == re.findall("error: (.*)", mlir_opt_14.run(text).stderr)
    assert errors(text)


@pytest.mark.parametrize(
    "type_",
    [
        "!gpu.async.token",
        "!shape.witness",
        "!async.value<f32>",
        "!llvm.ptr<i8>",
        "!llvm.vec<4 x ptr<i8>>",
        "!pdl.range<value>",
    ],
)
def test_types_that_a_dialect_had(type_: str, mlir_opt_14: MlirOpt) -> None:
    text = f"func private @f({type_})\n"
    assert mlir_opt_14.run(text).returncode == 0
    assert errors(text) == []


def test_functions_in_what_is_no_place_of_theirs(mlir_opt_14: MlirOpt) -> None:
    """Only in modules may the dialect of functions be left out."""
    text = "gpu.module @kernels {\n  func @f() {\n    return\n  }\n}\n"
    assert errors(text) == re.findall("error: (.*)", mlir_opt_14.run(text).stderr)
    assert errors(text) == ["custom op 'func' is unknown"]
