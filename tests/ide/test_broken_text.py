"""Half-typed and mangled text: every feature answers, whatever stands there."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.code_actions import actions_at
from bufferizer.ide.definition import definitions_at, references_at
from bufferizer.ide.diagnostics import document_findings
from bufferizer.ide.hover import hover_at
from bufferizer.ide.symbols import document_symbols
from bufferizer.text import Span

EXAMPLES = sorted((Path(__file__).resolve().parents[2] / "examples").glob("*.mlir"))
PIECES = [
    "{",
    "}",
    "(",
    ")",
    '"',
    "%",
    "%x",
    "@f",
    "^bb0",
    ":",
    " : tensor<4xf32>",
    "->",
    ",",
    "<",
    ">",
    "// ",
    "\n",
    "😀",
]


def mangle(text: str, chance: random.Random) -> str:
    for _ in range(chance.choice([1, 1, 2, 4])):
        place = chance.randrange(len(text) + 1)
        match chance.randrange(4):
            case 0:
                text = text[:place] + text[place + chance.choice([1, 2, 5, 40]) :]
            case 1:
                text = text[:place] + chance.choice(PIECES) + text[place:]
            case 2:
                text = text[:place]
            case _:
                lines = text.split("\n")
                first, second = chance.randrange(len(lines)), chance.randrange(len(lines))
                lines[first], lines[second] = lines[second], lines[first]
                text = "\n".join(lines)
    return text


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_feature_answers(path: Path) -> None:
    chance = random.Random(path.stem)
    for _ in range(25):
        text = mangle(path.read_text(encoding="utf-8"), chance)
        document = AnalysedDocument(text)
        findings = document_findings(document)
        assert [finding.message for finding in findings if finding.code == "internal-error"] == [], text
        for finding in findings:
            assert 0 <= finding.span.start <= finding.span.end <= len(text)
        document_symbols(document)
        for _ in range(10):
            offset = chance.randrange(len(text) + 1)
            hover_at(document, offset)
            definitions_at(document, offset)
            references_at(document, offset, include_definition=True)
            actions_at(document, Span(offset, offset), findings)


def test_every_prefix_of_a_function_answers() -> None:
    text = (
        "func.func @f(%v: tensor<8xf32>, %x: f32, %i: index) -> tensor<8xf32> {\n"
        "  %r = tensor.insert %x into %v[%i] : tensor<8xf32>\n  return %r : tensor<8xf32>\n}\n"
    )
    for end in range(len(text)):
        document = AnalysedDocument(text[:end])
        assert all(finding.code != "internal-error" for finding in document_findings(document))
        hover_at(document, end)
        document_symbols(document)
