"""The house keeps its promises: import directions, links, commands, pages of diagnostics, no traces of one machine."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "editors/vscode/README.md"]

LINK = re.compile(r"\[[^\]]*\]\((?!https?:|#)([^)#]+)[^)]*\)")
# In code spans and code blocks of the documents.
MAKE = re.compile(r"\bmake ((?:[a-z]+ ?)+)")
TARGET = re.compile(r"^([a-z]+):", re.MULTILINE)
# Paths of a developer's or a build machine, and hosts that packages came from: they mean nothing elsewhere.
MACHINE_TRACES = re.compile(rb"/(?:root|work|Users)/\w|registry\.(?:npmjs|yarnpkg)\.|files\.pythonhosted\.")


def tracked_files() -> list[Path]:
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listing.returncode != 0:
        pytest.skip("not a git work tree")
    return [path for path in (ROOT / name for name in listing.stdout.decode().split("\0") if name) if path.is_file()]


def test_imports_point_one_way() -> None:
    program = Path(sys.executable).parent / "lint-imports"
    result = subprocess.run([program, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("name", DOCUMENTS)
def test_links_lead_somewhere(name: str) -> None:
    document = ROOT / name
    targets = LINK.findall(document.read_text(encoding="utf-8"))
    assert [target for target in targets if not (document.parent / target).exists()] == []


def test_readme_names_the_two_commands() -> None:
    assert "```\nmake demo\nmake test\n```" in (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_make_targets_exist(name: str) -> None:
    targets = set(TARGET.findall((ROOT / "Makefile").read_text(encoding="utf-8")))
    text = (ROOT / name).read_text(encoding="utf-8")
    code = "\n".join(re.findall(r"```.*?```|`[^`\n]+`", text, re.DOTALL))
    mentioned = {word for words in MAKE.findall(code) for word in words.split()}
    assert mentioned - targets == set()


def test_no_traces_of_one_machine() -> None:
    traces = [
        f"{path.relative_to(ROOT)}: {found.group().decode()}"
        for path in tracked_files()
        for found in [MACHINE_TRACES.search(path.read_bytes())]
        if found
    ]
    assert traces == []
