"""Settings of a project: where they are looked for, and what is wrong with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from bufferizer.configuration.files import ProjectFile, find_project_file, problem_lines, read_project_text
from bufferizer.configuration.settings import Choices, HintMode
from bufferizer.configuration.values import readers
from bufferizer.diagnostics import Severity

UNKNOWN_OPS = Choices({"allow_unknown_ops": True})


def read(text: str, name: str = "bufferizer.toml") -> ProjectFile:
    found = read_project_text(Path(name), text)
    assert found is not None
    return found


def wrong(text: str, name: str = "bufferizer.toml") -> list[tuple[str, str]]:
    return [(it.code, text[slice(*it.place.span)]) for it in read(text, name).problems]


def test_settings_of_a_project() -> None:
    text = """\
allow-unknown-ops = true
dialect-filter = ["tensor", "linalg"]
inlay-hints = "all"
workspace-diagnostics = true
[severity]
returned-allocation = "off"
"""
    choices = Choices(
        {"allow_unknown_ops": True, "dialect_filter": ("tensor", "linalg")},
        {"returned-allocation": Severity.OFF},
        HintMode.ALL,
        True,
    )
    assert read(text) == ProjectFile(Path("bufferizer.toml"), text, choices)
    shared = "[project]\nname = 'x'\n[tool.bufferizer]\n" + text.replace("[severity]", "[tool.bufferizer.severity]")
    assert read(shared, "pyproject.toml").choices == choices


def test_wrong_names_and_values_are_told_at_their_keys() -> None:
    text = """\
# allow-unknown-op = true
allow-unknown-op = true
  buffer-alignment = "wide"
severity = { returned-alloc = "off" }
"functionBoundaryTypeConversion" = "identity-layout-map"
"""
    assert wrong(text) == [
        ("unknown-setting", "allow-unknown-op"),
        ("unusable-setting", "buffer-alignment"),
        ("unknown-setting", "severity"),
        ("unknown-setting", '"functionBoundaryTypeConversion"'),
    ]
    assert [line.partition(": ")[0] for line in problem_lines([read(text)])] == [
        f"bufferizer.toml:{place}" for place in ("2:1", "3:3", "4:1", "5:1")
    ]
    assert wrong("[tool.bufferizer.severity]\nreturned-alloc = 'off'\n", "pyproject.toml") == [
        ("unknown-setting", "returned-alloc")
    ]


def test_settings_that_exclude_each_other() -> None:
    (problem,) = read("must-infer-memory-space = true\nuse-encoding-for-memory-space = true\n").problems
    assert problem.message.startswith("only one of 'must-infer-memory-space'")


@pytest.mark.parametrize(
    ("text", "offset"), [("allow-unknown-ops = \n", 20), ("severity = [", 12), ("x = 1\n= 2\n", 6)]
)
def test_what_is_no_toml(text: str, offset: int) -> None:
    (problem,) = read(text).problems
    assert (problem.code, problem.severity) == ("unreadable-settings", Severity.ERROR)
    assert problem.place.span.start == offset
    assert "(at " not in problem.message


def test_the_nearest_file_counts_alone(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    assert find_project_file(inner, tmp_path) is None
    (tmp_path / "bufferizer.toml").write_text("copy-before-write = true")
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.other]\nx = 'bufferizer'\n")
    found = find_project_file(inner, tmp_path)
    assert found is not None and found.choices == Choices({"copy_before_write": True})
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.bufferizer]\nallow-unknown-ops = true\n")
    found = find_project_file(inner, tmp_path)
    assert found is not None and found.choices == UNKNOWN_OPS
    (tmp_path / "a" / "bufferizer.toml").write_text("")
    found = find_project_file(inner, tmp_path)
    assert found is not None and found.choices == Choices()


def test_the_search_ends_at_the_root(tmp_path: Path) -> None:
    inner = tmp_path / "repository" / "folder"
    inner.mkdir(parents=True)
    (tmp_path / "bufferizer.toml").write_text("allow-unknown-ops = true")
    assert find_project_file(inner, tmp_path / "repository") is None
    assert find_project_file(inner) is not None
    (tmp_path / "repository" / ".git").mkdir()
    assert find_project_file(inner) is None


def test_every_setting_has_a_reader_and_is_documented(repository: Path) -> None:
    text = (repository / "docs" / "configuration.md").read_text(encoding="utf-8")
    assert [name for name in readers() if f"`{name}`" not in text] == []
