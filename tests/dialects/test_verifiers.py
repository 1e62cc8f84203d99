"""What is refused of ops: the files in ``verifiers/`` hold programs, each below the line and words of the compiler.

Those in ``llvm14/verifiers/`` are for LLVM 14's.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bufferizer.diagnostics import Severity
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.diagnostics import document_findings
from bufferizer.text import LineIndex
from tests.compiler import MlirOpt

FILES = sorted(Path(__file__).with_name("verifiers").glob("*.mlir"))
FILES_OF_14 = sorted((Path(__file__).with_name("llvm14") / "verifiers").glob("*.mlir"))
HEAD = re.compile(r"// (\d+): (.*)\n")
ERROR = re.compile(r"^\S*:(\d+):\d+: error: (.*)$", re.MULTILINE)


def _name(file: Path) -> str:
    return f"{'llvm14-' if file in FILES_OF_14 else ''}{file.stem}"


def answers() -> list[object]:
    found: list[object] = []
    for file in (*FILES, *FILES_OF_14):
        for text in file.read_text().split("// -----\n"):
            head = HEAD.match(text)
            assert head is not None
            found.append(pytest.param(text, (int(head[1]), head[2]), id=f"{_name(file)}-{head[2]}"))
    return found


@pytest.mark.parametrize(("text", "answer"), answers())
def test_refused_in_the_compilers_words(text: str, answer: tuple[int, str]) -> None:
    lines = LineIndex(text)
    found = document_findings(AnalysedDocument(text))
    assert answer in [
        (lines.line_of(it.span.start) + 1, it.message.rstrip()) for it in found if it.severity is Severity.ERROR
    ]


@pytest.mark.parametrize("file", FILES, ids=_name)
def test_the_compiler_says_the_same(file: Path, mlir_opt: MlirOpt) -> None:
    text = file.read_text()
    errors = {
        (int(line), message.rstrip())
        for line, message in ERROR.findall(mlir_opt.run(text, "--split-input-file").stderr)
    }
    lines = text.split("\n")
    heads = [(number, match) for number, line in enumerate(lines) if (match := HEAD.match(f"{line}\n")) is not None]
    missing = [match[0] for number, match in heads if (number + int(match[1]), match[2]) not in errors]
    assert missing == []


@pytest.mark.parametrize("file", FILES_OF_14, ids=_name)
def test_the_compiler_of_that_time_says_the_same(file: Path, mlir_opt_14: MlirOpt) -> None:
    """Its places are lines of a part of the file, so that it is given one part after the other."""
    for text in file.read_text().split("// -----\n"):
        head = HEAD.match(text)
        assert head is not None
        errors = [(line, message.rstrip()) for line, message in ERROR.findall(mlir_opt_14.run(text).stderr)]
        assert (head[1], head[2]) in errors


def test_operations_with_too_few_operands_do_no_harm() -> None:
    text = 'func.func @f() {\n  "tensor.extract_slice"() : () -> ()\n  "linalg.generic"() : () -> ()\n  return\n}\n'
    assert "internal-error" not in {found.code for found in document_findings(AnalysedDocument(text))}


def test_strides_may_have_the_type_of_a_buffer(mlir_opt: MlirOpt) -> None:
    sizes = "strides = dense<1> : memref<1xi64>, dilations = dense<1> : vector<1xi64>"
    operands = "ins(%a, %b : memref<1x4x1xf32>, memref<1xf32>) outs(%c : memref<1x4x1xf32>)"
    types = "%a: memref<1x4x1xf32>, %b: memref<1xf32>, %c: memref<1x4x1xf32>"
    text = f"func.func @f({types}) {{\n  linalg.pooling_nwc_sum {{{sizes}}} {operands}\n  return\n}}\n"
    assert mlir_opt.errors(text) == set()
    assert document_findings(AnalysedDocument(text)) == ()
