"""What the compiler gets wrong: the programs of docs/compiler-limits.md, asked anew."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.diagnostics import document_findings
from bufferizer.ide.rewriting import rewritten_text
from tests.compiler import MlirOpt
from tests.differential.comparison import Kind, compare, compiler_decisions
from tests.differential.configurations import pass_options
from tests.execution.running import Runner
from tests.options.answers import options_of

DOCUMENT = Path(__file__).parents[2] / "docs" / "compiler-limits.md"
ENTRY = re.compile(r"^## (?P<title>.*?)\n.*?```mlir\n(?P<text>.*?)```", re.MULTILINE | re.DOTALL)
FACT = re.compile(r"^// (\w[\w ]*?)(?:: (.*))?$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Limit:
    """A program, its options, and what the lines at its head say of it."""

    title: str
    text: str
    facts: Mapping[str, str]

    @property
    def options(self) -> BufferizationOptions:
        return options_of(self.facts["options"])

    def findings(self) -> set[tuple[str, str]]:
        """What we report: codes and messages."""
        found = document_findings(AnalysedDocument(self.text, self.options))
        return {(finding.code, finding.message) for finding in found}


LIMITS = [
    Limit(entry["title"], entry["text"], {name: value or "" for name, value in FACT.findall(entry["text"])})
    for entry in ENTRY.finditer(DOCUMENT.read_text())
]


def having(fact: str) -> list[object]:
    found = [pytest.param(limit, id=limit.title) for limit in LIMITS if fact in limit.facts]
    assert found, f"no program in {DOCUMENT} says '{fact}'"
    return list(found)


def test_every_entry_says_what_comes_of_it() -> None:
    assert len(LIMITS) == DOCUMENT.read_text().count("\n## ")
    outcomes = {"refused", "prints", "lacks", "crashes", "decides otherwise", "varies"}
    assert all(len(outcomes & limit.facts.keys()) == 1 for limit in LIMITS)


@pytest.mark.parametrize("limit", having("finding"))
def test_users_are_told(limit: Limit) -> None:
    assert limit.facts["finding"] in {code for code, _ in limit.findings()}


@pytest.mark.parametrize("limit", having("refused"))
def test_we_refuse_what_the_compiler_refuses(limit: Limit) -> None:
    assert limit.facts["refused"] in {message for _, message in limit.findings()}


@pytest.mark.parametrize("limit", having("refused"))
def test_the_compiler_still_refuses(limit: Limit, mlir_opt: MlirOpt) -> None:
    result = mlir_opt.run(limit.text, f"--one-shot-bufferize={pass_options(limit.options)}")
    assert f"error: {limit.facts['refused']}\n" in result.stderr
    assert compare([limit.text], limit.options, mlir_opt)[0].kind is Kind.AGREED


@pytest.mark.parametrize("limit", having("crashes"))
def test_the_compiler_still_crashes(limit: Limit, mlir_opt: MlirOpt) -> None:
    try:
        result = mlir_opt.run(limit.text, f"--one-shot-bufferize={pass_options(limit.options)}", seconds=20)
    except subprocess.TimeoutExpired:
        return
    assert result.returncode not in (0, 1)


@pytest.mark.parametrize("limit", having("prints"))
def test_the_program_still_prints_something_else(limit: Limit, mlir_opt: MlirOpt) -> None:
    runner = Runner.find()
    if runner is None:
        pytest.skip("mlir-runner-22 is not installed (Debian: mlir-22-tools, libmlir-22-dev)")
    wrong, right = limit.facts["prints"].split(" instead of ")
    ours, theirs, copied = (
        printed(bufferized, runner)
        for bufferized in (
            rewritten_text(AnalysedDocument(limit.text, limit.options)),
            runner.bufferize(limit.text, limit.options),
            runner.copy_before_write(limit.text, limit.options),
        )
    )
    assert ours == theirs == wrong
    # Where copies do not help, what comes of them may be anything: nobody may have written what is read.
    assert copied == right or "also where everything is copied" in limit.facts


def printed(bufferized: str | None, runner: Runner) -> str:
    assert bufferized is not None
    return " ".join((runner.execute(bufferized) or "nothing").split())


@pytest.mark.parametrize("limit", having("lacks"))
def test_what_was_decided_on_is_not_made(limit: Limit, mlir_opt: MlirOpt) -> None:
    flag = f"--one-shot-bufferize={pass_options(limit.options)}"
    decided = mlir_opt.run(limit.text, f"{flag} test-analysis-only", "--mlir-print-op-generic").stdout
    assert any("false" in words for _, words in compiler_decisions(decided))
    bufferized = mlir_opt.run(limit.text, flag).stdout
    assert bufferized and limit.facts["lacks"] not in bufferized
    assert compare([limit.text], limit.options, mlir_opt)[0].kind is Kind.AGREED


@pytest.mark.parametrize("limit", having("decides otherwise"))
def test_decisions_still_differ(limit: Limit, mlir_opt: MlirOpt) -> None:
    other = options_of(f"{limit.facts['options']} {limit.facts['decides otherwise']}")
    decided = [
        compiler_decisions(
            mlir_opt.run(
                limit.text,
                f"--one-shot-bufferize={pass_options(options)} test-analysis-only",
                "--mlir-print-op-generic",
            ).stdout
        )
        for options in (limit.options, other)
    ]
    assert decided[0] != decided[1]
    assert [
        verdict.kind for options in (limit.options, other) for verdict in compare([limit.text], options, mlir_opt)
    ] == [
        Kind.AGREED,
        Kind.AGREED,
    ]
