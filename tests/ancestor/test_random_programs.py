"""Random programs as mlir-opt-13 reads them: the same signatures, and the same errors at function boundaries.

What is within functions is mlir-opt-14's, and tested with that.
"""

from __future__ import annotations

import re

import pytest

from bufferizer.buffer_model.options import BufferizationOptions, Semantics
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.diagnostics import document_findings
from bufferizer.ide.rewriting import rewritten_text
from bufferizer.text import LineIndex
from tests.compiler import MlirOpt
from tests.differential.draws import Draws
from tests.differential.program import render
from tests.differential.releases import RELEASES

PASS = "--linalg-comprehensive-module-bufferize"
OPTIONS = BufferizationOptions(semantics=Semantics.COMPREHENSIVE, allow_return_memref=True)
ERROR = re.compile(r"^[^:]*:(\d+):\d+: error: (.*)$", re.MULTILINE)
BOUNDARY = ("not produced by an alloc", "bodiless function", "expected a CallOp", "unique ReturnOp")
SIZE = 4


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(0, 40, 2))
def test_function_boundaries_are_those_of_the_older_compiler(
    seed: int, mlir_opt_13: MlirOpt, mlir_opt_14: MlirOpt
) -> None:
    language = BufferizationOptions(semantics=Semantics.LLVM14, allow_return_memref=True)
    text = render(RELEASES[14].program(Draws.of_seed(seed), SIZE, language))
    document = AnalysedDocument(text, OPTIONS)
    lines = LineIndex(text)
    errors = {
        (lines.line_of(finding.span.start) + 1, finding.message)
        for finding in document_findings(document)
        if finding.severity == "error"
    }
    result = mlir_opt_13.run(_as_13_writes(text), PASS)
    if result.returncode == 0:
        rewritten = rewritten_text(document)
        assert rewritten is not None, errors
        assert _signatures(mlir_opt_14.run(rewritten).stdout) == _signatures(result.stdout)
        return
    refused = {(int(line), message) for line, message in ERROR.findall(result.stderr)}
    assert {(line, message) for line, message in refused if any(part in message for part in BOUNDARY)} <= errors


def _as_13_writes(text: str) -> str:
    """Return a program with the names that ops had: there was no arith, nor bufferization."""
    text = text.replace("bufferization.to_tensor", "memref.tensor_load")
    return text.replace("bufferization.to_memref", "memref.buffer_cast").replace("arith.", "")


def _signatures(module: str) -> list[str]:
    """Return the lines that functions begin with; maps are those of all strides, whatever their names."""
    return [
        re.sub(r"#map\w*", "#map", line.strip()) for line in module.splitlines() if line.lstrip().startswith("func")
    ]
