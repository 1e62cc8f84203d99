"""The command line takes the settings of projects and of files, and flags count more."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bufferizer.cli.main import main
from bufferizer.cli.settings import _project_of

REFUSED = '{}func.func @f(%v: tensor<8xf32>) {{\n  "other.op"(%v) : (tensor<8xf32>) -> ()\n  return\n}}\n'


@pytest.fixture(autouse=True)
def _nothing_known() -> None:
    _project_of.cache_clear()


def check(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["check", *map(str, arguments)])


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def test_project_then_comment_then_flags(tmp_path: Path) -> None:
    file = write(tmp_path / "folder" / "a.mlir", REFUSED.format(""))
    assert check(file).exit_code == 1
    write(tmp_path / "bufferizer.toml", "allow-unknown-ops = true\n")
    _project_of.cache_clear()
    assert check(file).exit_code == 0
    assert check("--no-allow-unknown-ops", file).exit_code == 1
    write(file, REFUSED.format("// bufferizer: allow-unknown-ops=false\n"))
    assert check(file).exit_code == 1
    assert check("--allow-unknown-ops", file).exit_code == 0


def test_severities_of_projects(tmp_path: Path) -> None:
    file = write(tmp_path / "a.mlir", REFUSED.format(""))
    write(tmp_path / "pyproject.toml", "[tool.bufferizer.severity]\nunregistered-operation = 'hint'\n")
    assert check(file).exit_code == 0
    assert check("--severity", "unregistered-operation=error", file).exit_code == 1


def test_each_file_has_the_settings_next_to_it(tmp_path: Path) -> None:
    write(tmp_path / "a" / "a.mlir", REFUSED.format(""))
    write(tmp_path / "b" / "b.mlir", REFUSED.format(""))
    write(tmp_path / "b" / "bufferizer.toml", "allow-unknown-ops = true\n")
    lines = CliRunner().invoke(main, ["check", "--format=json", str(tmp_path)]).stdout.splitlines()
    refused = [any(it["severity"] == "error" for it in json.loads(line)["diagnostics"]) for line in lines]
    assert refused == [True, False]


def test_what_is_wrong_with_a_project_is_told_once(tmp_path: Path) -> None:
    for name in ("a", "b"):
        write(tmp_path / f"{name}.mlir", "")
    project = write(tmp_path / "bufferizer.toml", "\nalow-unknown-ops = true\n")
    result = check(tmp_path)
    assert result.exit_code == 0
    assert result.stderr == (
        f"bufferizer: {project}:2:1: warning: no setting is called 'alow-unknown-ops'; "
        "did you mean 'allow-unknown-ops'? [unknown-setting]\n"
    )


def test_a_project_that_cannot_be_read_stops(tmp_path: Path) -> None:
    file = write(tmp_path / "a.mlir", "")
    write(tmp_path / "bufferizer.toml", "allow-unknown-ops =\n")
    result = check(file)
    assert result.exit_code == 2
    assert "[unreadable-settings]" in result.stderr


def test_what_is_wrong_with_a_comment_is_a_finding(tmp_path: Path) -> None:
    file = write(tmp_path / "a.mlir", "// bufferizer: alow-unknown-ops\n")
    assert "unknown-setting" in check(file).stdout


def test_settings_of_different_places_that_exclude_each_other(tmp_path: Path) -> None:
    file = write(tmp_path / "a.mlir", "// bufferizer: use-encoding-for-memory-space\n")
    result = check("--must-infer-memory-space", file)
    assert result.exit_code == 1
    assert "only one of 'must-infer-memory-space'" in result.stdout
