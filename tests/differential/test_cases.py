"""Small programs on which we once disagreed with the compiler, each under the options that showed it.

``cases/*.mlir``, and those of LLVM 14's syntax in ``cases/llvm14``, begin with ``// options: ...``; what we make of
them is kept beside them, and is what the compiler makes of them (``python -m tests.differential.test_cases`` writes it
where that holds).
"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from bufferizer.syntax.edition import Edition
from tests.compiler import MlirOpt
from tests.differential.comparison import Kind, compare
from tests.options.answers import answer, options_of

CASES = sorted(Path(__file__).with_name("cases").glob("**/*.mlir"))
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
def test_compiler_agrees(case: Path, request: pytest.FixtureRequest) -> None:
    text = case.read_text()
    options = options_of(setting_of(text))
    compiler = request.getfixturevalue("mlir_opt" if options.semantics.release is Edition.TODAY else "mlir_opt_14")
    verdict = compare([text], options, compiler)[0]
    assert verdict.kind is Kind.AGREED, verdict.detail


def write_answers() -> None:
    """Write the answers to the cases on which the compiler agrees with us."""
    for case in CASES:
        text = case.read_text()
        setting = setting_of(text)
        options = options_of(setting)
        verdict = compare([text], options, _compiler("22" if options.semantics.release is Edition.TODAY else "14"))[0]
        if verdict.kind is Kind.AGREED:
            case.with_suffix(".json").write_text(json.dumps(answer(text, setting), indent=1) + "\n")
        else:
            print(f"{case.name}: {verdict.kind.value}\n{verdict.detail}")


def _compiler(release: str) -> MlirOpt:
    path = shutil.which(f"mlir-opt-{release}")
    assert path is not None, f"mlir-opt-{release} is not installed (Debian: mlir-{release}-tools)"
    return MlirOpt(path)


if __name__ == "__main__":
    write_answers()
