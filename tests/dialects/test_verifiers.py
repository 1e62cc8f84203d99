"""What is refused of ops: the files in ``verifiers/`` hold programs, each below the line and words of the compiler."""

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
HEAD = re.compile(r"// (\d+): (.*)\n")
ERROR = re.compile(r"^\S*:(\d+):\d+: error: (.*)$", re.MULTILINE)


def answers() -> list[object]:
    found: list[object] = []
    for file in FILES:
        for text in file.read_text().split("// -----\n"):
            head = HEAD.match(text)
            assert head is not None
            found.append(pytest.param(text, (int(head[1]), head[2]), id=f"{file.stem}-{head[2]}"))
    return found


@pytest.mark.parametrize(("text", "answer"), answers())
def test_refused_in_the_compilers_words(text: str, answer: tuple[int, str]) -> None:
    lines = LineIndex(text)
    found = document_findings(AnalysedDocument(text))
    assert answer in [
        (lines.line_of(it.span.start) + 1, it.message.rstrip()) for it in found if it.severity is Severity.ERROR
    ]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
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


def test_operations_with_too_few_operands_do_no_harm() -> None:
    text = 'func.func @f() {\n  "tensor.extract_slice"() : () -> ()\n  "linalg.generic"() : () -> ()\n  return\n}\n'
    assert "internal-error" not in {found.code for found in document_findings(AnalysedDocument(text))}
