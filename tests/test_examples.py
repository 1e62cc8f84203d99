"""The examples do what their comments say, and what the real compiler does with them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from bufferizer.cli.main import main
from tests.compiler import MlirOpt

EXAMPLES = sorted((Path(__file__).resolve().parents[1] / "examples").glob("*.mlir"))
# The one that shows what the compiler refuses.
REFUSED = "boundary_errors"
BUFFERIZED = [path for path in EXAMPLES if path.stem != REFUSED]
ERROR = re.compile(r"^<stdin>:(?P<line>\d+):(?P<column>\d+): error: (?P<message>.*)$", re.MULTILINE)

every_example = pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
every_bufferized_example = pytest.mark.parametrize("path", BUFFERIZED, ids=lambda path: path.stem)


def bufferizer(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


def answer(command: str, path: Path) -> dict[str, Any]:
    output = bufferizer(command, "--format=json", str(path))
    assert output.exit_code in (0, 1), output.output
    found = json.loads(output.stdout)
    assert isinstance(found, dict)
    return found


@every_example
def test_is_valid_ir(path: Path, mlir_opt: MlirOpt) -> None:
    result = mlir_opt.run(path.read_text())
    assert result.returncode == 0, result.stderr


@every_bufferized_example
def test_has_no_errors(path: Path) -> None:
    assert [found for found in answer("check", path)["diagnostics"] if found["severity"] == "error"] == []


@every_example
def test_copies_what_its_comments_say(path: Path) -> None:
    marked = [number for number, line in enumerate(path.read_text().splitlines(), 1) if "// copied:" in line]
    operations = answer("analyze", path)["operations"]
    copied = [operation["line"] for operation in operations if "false" in operation.get("inplace", ())]
    assert copied == marked


@every_bufferized_example
def test_rewrite_is_what_the_compiler_makes(path: Path, mlir_opt: MlirOpt) -> None:
    expected = mlir_opt.bufferize(path.read_text())
    assert expected.returncode == 0, expected.stderr
    rewritten = bufferizer("rewrite", str(path))
    assert rewritten.exit_code == 0, rewritten.output
    # Cleaned up, since the compiler leaves casts behind that nobody uses and the rewrite does not make.
    cleaned = [mlir_opt.run(text, "--canonicalize", "--cse").stdout for text in (rewritten.stdout, expected.stdout)]
    assert cleaned[0] == cleaned[1] != ""


def test_refused_example_is_refused_as_by_the_compiler(mlir_opt: MlirOpt) -> None:
    path = next(path for path in EXAMPLES if path.stem == REFUSED)
    expected = [
        (int(found["line"]), int(found["column"]), found["message"])
        for found in ERROR.finditer(mlir_opt.bufferize(path.read_text()).stderr)
    ]
    errors = [found for found in answer("check", path)["diagnostics"] if found["severity"] == "error"]
    assert [(found["line"], found["column"], found["message"]) for found in errors] == expected
    assert len(expected) == 1


def test_refused_example_shows_what_the_compiler_is_silent_about() -> None:
    path = next(path for path in EXAMPLES if path.stem == REFUSED)
    warnings = {found["code"] for found in answer("check", path)["diagnostics"] if found["severity"] == "warning"}
    assert warnings >= {
        "external-returns-tensor",
        "external-assumed-read-write",
        "returned-allocation",
        "argument-written",
        "recursive-call",
    }
