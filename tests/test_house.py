"""The house keeps its promises: import directions, links, commands, pages of diagnostics, no traces of one machine."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bufferizer.explain import all_pages, known_codes

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = [
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "docs/configuration.md",
    "docs/features.md",
    *(f"docs/editors/{name}.md" for name in ("README", "neovim", "emacs", "helix", "zed", "sublime", "kate")),
    "docs/language-server.md",
    "editors/vscode/README.md",
]

LINK = re.compile(r"\[[^\]]*\]\((?!https?:|#)([^)#]+)[^)]*\)")
# In code spans and code blocks of the documents.
MAKE = re.compile(r"\bmake ((?:[a-z]+ ?)+)")
TARGET = re.compile(r"^([a-z]+):", re.MULTILINE)
# Paths of a developer's or a build machine, and hosts that packages came from: they mean nothing elsewhere.
MACHINE_TRACES = re.compile(rb"/(?:root|work|Users)/\w|registry\.(?:npmjs|yarnpkg)\.|files\.pythonhosted\.")

# What a diagnostic is made with, and which of its arguments is the code, if that is not called so.
REPORTERS = {
    **dict.fromkeys(("Diagnostic", "Finding", "Problem", "SyntaxProblem", "error", "self._report"), 0),
    "Refusal": 2,
}
CODE = re.compile(r"[a-z]+(?:-[a-z]+)+")


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


def engine_nodes() -> Iterator[ast.AST]:
    for path in sorted((ROOT / "bufferizer").rglob("*.py")):
        yield from ast.walk(ast.parse(path.read_text(encoding="utf-8")))


def is_code(node: ast.AST | None) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and CODE.fullmatch(node.value) is not None


def reported_codes(node: ast.AST) -> list[str]:
    values: list[ast.expr | None] = []
    if isinstance(node, ast.Call) and ast.unparse(node.func) in REPORTERS:
        place = REPORTERS[ast.unparse(node.func)]
        values = [*node.args[place : place + 1], *(keyword.value for keyword in node.keywords if keyword.arg == "code")]
    elif isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == "code":
        values = [node.value]
    return [ast.literal_eval(value) for value in values if value is not None and is_code(value)]


def test_every_code_has_a_page() -> None:
    reported = {code for node in engine_nodes() for code in reported_codes(node)}
    assert reported - known_codes() == set()
    assert {"call-not-bufferized", "returned-allocation"} <= reported


def test_every_page_is_of_a_code() -> None:
    mentioned = {ast.literal_eval(node) for node in engine_nodes() if isinstance(node, ast.expr) and is_code(node)}
    assert known_codes() - mentioned == set()


def test_pages_say_more_than_a_title() -> None:
    assert [page.code for page in all_pages() if not page.title or page.text.count("\n") < 5] == []


def test_one_file_makes_protocol_positions() -> None:
    makers = [
        path.name
        for path in sorted((ROOT / "server").rglob("*.py"))
        if re.search(r"\b(?:Position|Range)\(", path.read_text(encoding="utf-8"))
    ]
    assert makers == ["convert.py"]
