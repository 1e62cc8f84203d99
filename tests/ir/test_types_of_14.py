"""What LLVM 14 says of types that are none, in its own words."""

from __future__ import annotations

import re

import pytest

from bufferizer.buffer_model.options import BufferizationOptions, Semantics
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.diagnostics import document_findings
from tests.compiler import MlirOpt


@pytest.mark.parametrize(
    "type_", ["vector<4xtensor<3xf32>>", "vector<4xmemref<3xf32>>", "vector<4xnone>", "vector<0xf32>"]
)
def test_vectors_of_what_is_no_element(type_: str, mlir_opt_14: MlirOpt) -> None:
    text = f"func private @f({type_})\n"
    analysed = AnalysedDocument(text, BufferizationOptions(semantics=Semantics.LLVM14))
    found = [it.message for it in document_findings(analysed) if it.severity == "error"]
    assert found == re.findall("error: (.*)", mlir_opt_14.run(text).stderr)
    assert found
