"""Every branch of the ancestor's ModuleBufferization.cpp, in a program each (`branches`).

The head of a program says under which options it is bufferized, which errors are reported, with their lines, and which
released compilers agree.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bufferizer.buffer_model.options import BufferizationOptions, Semantics
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.diagnostics import document_findings
from bufferizer.ide.rewriting import rewritten_text
from bufferizer.text import LineIndex
from tests.compiler import MlirOpt

BRANCHES = sorted((Path(__file__).parent / "branches").glob("*.mlir"))
PASS = "--linalg-comprehensive-module-bufferize"
COPY = re.compile(r"linalg\.copy\((%\S+), (%\S+)\) : (memref.*>), (memref.*>)")


@dataclass(frozen=True)
class Branch:
    """A program, its options, the errors reported, and the compilers that agree (``13``, ``14``)."""

    text: str
    options: tuple[str, ...]
    errors: tuple[tuple[int, str], ...]
    agrees: tuple[str, ...]

    @staticmethod
    def read(path: Path) -> Branch:
        text = path.read_text()
        said = {key: value.split() for key, value in re.findall(r"^// (options|agrees): (.*)$", text, re.MULTILINE)}
        errors = [(int(line), message) for line, message in re.findall(r"^// error (\d+): (.*)$", text, re.MULTILINE)]
        return Branch(text, tuple(said.get("options", ())), tuple(errors), tuple(said.get("agrees", ())))

    @property
    def analysed(self) -> AnalysedDocument:
        chosen: dict[str, Any] = {option.replace("-", "_"): True for option in self.options}
        return AnalysedDocument(self.text, BufferizationOptions(semantics=Semantics.COMPREHENSIVE, **chosen))


branches = pytest.mark.parametrize("path", BRANCHES, ids=lambda path: path.stem)


@branches
def test_errors_are_those_of_the_ancestor(path: Path) -> None:
    branch = Branch.read(path)
    lines = LineIndex(branch.text)
    found = [
        (lines.line_of(finding.span.start) + 1, finding.message)
        for finding in document_findings(branch.analysed)
        if finding.severity == "error"
    ]
    assert tuple(found) == branch.errors


@branches
def test_rewritten_modules_are_valid(path: Path, mlir_opt_14: MlirOpt) -> None:
    branch = Branch.read(path)
    rewritten = rewritten_text(branch.analysed)
    assert (rewritten is None) == bool(branch.errors)
    if rewritten is not None:
        assert mlir_opt_14.run(rewritten).returncode == 0, rewritten
        assert "linalg.inplaceable" not in rewritten


@branches
def test_compilers_that_agree(path: Path, mlir_opt_13: MlirOpt, mlir_opt_14: MlirOpt) -> None:
    branch = Branch.read(path)
    for release in branch.agrees:
        # mlir-opt-13 has no options, and returns allocations as if it were allowed.
        options = " ".join(branch.options) if release == "14" else ""
        compiler = mlir_opt_13 if release == "13" else mlir_opt_14
        result = compiler.run(branch.text, f"{PASS}={options}" if options else PASS)
        if branch.errors:
            first = re.match(r"[^:]*:(\d+):\d+: error: (.*)", result.stderr)
            assert first is not None, result.stderr
            line, message = int(first[1]), first[2]
            # What is said of the module has no line.
            assert message in [said for place, said in branch.errors if line in (0, place)], result.stderr
        else:
            rewritten = rewritten_text(branch.analysed)
            assert rewritten is not None
            assert _cleaned(rewritten, mlir_opt_14) == _cleaned(result.stdout, mlir_opt_14)


def _cleaned(text: str, mlir_opt_14: MlirOpt) -> str:
    """Return a module without what only tells how it was written; mlir-opt-13 knows no alignment, nor memref.copy."""
    text = COPY.sub(r"memref.copy \1, \2 : \3 to \4", text.replace(" {alignment = 128 : i64}", ""))
    return mlir_opt_14.run(text, "--canonicalize", "--cse").stdout


def test_what_a_call_overwrites_is_not_what_its_caller_reads_later() -> None:
    rewritten = rewritten_text(Branch.read(BRANCHES[0].parent / "call-writes-what-is-read-later.mlir").analysed)
    assert rewritten is not None
    assert "memref.copy %a, " in rewritten
    assert "call @writer(%cast, %f)" in rewritten
    assert "vector.transfer_read %a[%i]" in rewritten


@pytest.mark.parametrize("semantics", [Semantics.LLVM14, Semantics.COMPREHENSIVE])
@pytest.mark.parametrize("name", ["circle", "two-returns", "indirect-call", "bodiless-returns-tensor"])
def test_what_is_refused_is_not_told_twice(name: str, semantics: Semantics) -> None:
    text = (BRANCHES[0].parent / f"{name}.mlir").read_text()
    findings = document_findings(AnalysedDocument(text, BufferizationOptions(semantics=semantics)))
    told_twice = {"recursive-call", "several-returns", "indirect-call", "external-returns-tensor"}
    assert [it.code for it in findings if it.code in told_twice and it.severity != "error"] == []
    assert any(it.severity == "error" for it in findings)


def test_a_part_of_an_allocation_is_not_called_one() -> None:
    text = """
func @f(%t: tensor<4xf32>, %i: index, %f: f32) -> tensor<2xf32> {
  %0 = tensor.insert %f into %t[%i] : tensor<4xf32>
  %1 = tensor.extract_slice %0[%i] [2] [1] : tensor<4xf32> to tensor<2xf32>
  return %1 : tensor<2xf32>
}
"""
    findings = document_findings(AnalysedDocument(text, BufferizationOptions(semantics=Semantics.COMPREHENSIVE)))
    codes = {it.code for it in findings}
    assert "result-not-allocated" in codes
    assert "returned-allocation" not in codes
