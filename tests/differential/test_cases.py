"""Small programs on which we once disagreed with the compiler, each under the options that showed it.

``cases/*.mlir`` begin with ``// options: ...``; what we make of them is kept beside them, and is what the compiler
makes of them (``python -m tests.differential.test_cases`` writes it where that holds).
"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from tests.compiler import MlirOpt
from tests.differential.comparison import Kind, compare
from tests.options.answers import answer, options_of

CASES = sorted(Path(__file__).with_name("cases").glob("*.mlir"))
OPTIONS = re.compile(r"^// options: (.*)$", re.MULTILINE)
EACH_CASE = pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)


def setting_of(text: str) -> str:
    found = OPTIONS.search(text)
    assert found is not None
    return found[1].strip()


@EACH_CASE
def test_answers_are_those_kept(case: Path) -> None:
    text = case.read_text()
    assert answer(text, setting_of(text)) == json.loads(case.with_suffix(".json").read_text())


@EACH_CASE
def test_compiler_agrees(case: Path, mlir_opt: MlirOpt) -> None:
    text = case.read_text()
    verdict = compare([text], options_of(setting_of(text)), mlir_opt)[0]
    assert verdict.kind is Kind.AGREED, verdict.detail


def write_answers(compiler: MlirOpt) -> None:
    """Write the answers to the cases on which the compiler agrees with us."""
    for case in CASES:
        text = case.read_text()
        setting = setting_of(text)
        verdict = compare([text], options_of(setting), compiler)[0]
        if verdict.kind is Kind.AGREED:
            case.with_suffix(".json").write_text(json.dumps(answer(text, setting), indent=1) + "\n")
        else:
            print(f"{case.name}: {verdict.kind.value}\n{verdict.detail}")


if __name__ == "__main__":
    path = shutil.which("mlir-opt-22")
    assert path is not None, "mlir-opt-22 is not installed (Debian: mlir-22-tools)"
    write_answers(MlirOpt(path))
