"""The pages about the ancestor: the places and tests they name exist, and programs are told what the page says."""

from __future__ import annotations

import ast
import re
from dataclasses import fields
from pathlib import Path

import pytest
from click.testing import CliRunner

from bufferizer.analysis.rules import AnalysisRules
from bufferizer.buffer_model.boundary_rules import BoundaryRules
from bufferizer.cli.main import main

ROOT = Path(__file__).parents[2]
ANCESTOR = (ROOT / "docs" / "ancestor.md").read_text()
TODAY = (ROOT / "docs" / "from-then-to-today.md").read_text()
# A path, and behind a colon what it defines.
PLACES = re.findall(r"\]\(\.\./([\w./-]+)\)(?: `([\w.]+)`)?", ANCESTOR)
SECTIONS = re.findall(
    r"^## (.*?)\n\n```mlir\n(.*?)```\n\n`comprehensive`:\n\n```text\n(.*?)```\n\n`llvm22`:\n\n```text\n(.*?)```\n",
    TODAY,
    re.MULTILINE | re.DOTALL,
)


def defined_in(path: Path) -> set[str]:
    """Return the names of functions, classes and methods of a file, methods with their class."""
    found = set()
    for node in ast.parse(path.read_text()).body:
        if isinstance(node, ast.ClassDef):
            found.add(node.name)
            found |= {f"{node.name}.{part.name}" for part in node.body if isinstance(part, ast.FunctionDef)}
        elif isinstance(node, ast.FunctionDef):
            found.add(node.name)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            found |= {ast.unparse(target) for target in targets}
    return found


def test_places_and_tests_exist() -> None:
    assert len(PLACES) > 40
    for path, name in PLACES:
        assert (ROOT / path).exists(), path
        assert not name or name in defined_in(ROOT / path), (path, name)


def test_every_branch_is_in_the_table() -> None:
    named = {path for path, _ in PLACES}
    branches = sorted((ROOT / "tests" / "ancestor" / "branches").glob("*.mlir"))
    assert [path.name for path in branches if str(path.relative_to(ROOT)) not in named] == []


def test_every_section_is_read() -> None:
    assert len(SECTIONS) == TODAY.count("\n## ") >= 8


@pytest.mark.parametrize(("title", "text", "then", "today"), SECTIONS, ids=[section[0] for section in SECTIONS])
def test_programs_are_told_what_the_page_says(title: str, text: str, then: str, today: str) -> None:
    assert then != today, title
    assert headlines(text, "comprehensive") == then
    assert headlines(text, "llvm22") == today


@pytest.mark.parametrize("rules", [AnalysisRules, BoundaryRules])
def test_architecture_lists_all_that_tells_semantics_apart(rules: type[AnalysisRules] | type[BoundaryRules]) -> None:
    listed = re.findall(r"^\| (?:`\w+`)? ?\| `(\w+)`:", (ROOT / "ARCHITECTURE.md").read_text(), re.MULTILINE)
    assert [field.name for field in fields(rules) if field.name not in listed] == []


def headlines(text: str, semantics: str) -> str:
    """Return what ``bufferizer check`` prints of a program, without the excerpts."""
    output = CliRunner().invoke(main, ["check", f"--semantics={semantics}", "-"], input=text).output
    found = re.findall(r"^(\w+\[[\w-]+\]: .*)\n --> <stdin>:(\d+:\d+)$", output, re.MULTILINE)
    return "".join(f"{place} {headline}\n" for headline, place in found) or f"{output.strip()}\n"
