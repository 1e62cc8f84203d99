"""The configurations that the pages of other editors show: they can be read, and the server understands them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from bufferizer_lsp.settings import read_section
from tree_sitter import Language, Query

import bufferizer.syntax.grammar as grammar_binding
from tests.editors.pages import PAGES, REPOSITORY, blocks, shown

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

COMMAND = ["bufferizer", "server"]


def assert_understood(section: dict[str, Any]) -> None:
    choices, troubles = read_section(section)
    assert troubles == []
    assert len(choices.options) + (choices.inlay_hints is not None) == len(section)


def test_helix() -> None:
    written = tomllib.loads(shown("helix.md", "helix"))
    server = written["language-server"]["bufferizer"]
    assert [server["command"], *server["args"]] == COMMAND
    assert_understood(server["config"]["bufferizer"])
    (language,) = written["language"]
    assert language["language-servers"] == ["bufferizer"]
    assert language["file-types"] == ["mlir"]
    (grammar,) = written["grammar"]
    folder = grammar["source"]["path"].removeprefix("/path/to/bufferizer/")
    assert (REPOSITORY / folder / "src" / "parser.c").is_file()


def captures(query: str) -> set[str]:
    read = Query(Language(grammar_binding.language()), query)
    return {read.capture_name(number) for number in range(read.capture_count)}


def test_helix_queries(tmp_path: Path) -> None:
    assert tomllib.loads(shown("helix.md", "helix"))["use-grammars"] == {"only": ["mlir"]}
    program = tmp_path / "hx"
    program.write_text("#!/bin/sh\n", encoding="utf-8")
    program.chmod(0o755)
    environment = {**os.environ, "HOME": str(tmp_path), "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"}
    script = ["sh", "-ec", shown("helix.md", "helix queries")]
    subprocess.run(script, cwd=REPOSITORY, env=environment, check=True, timeout=60)
    queries = tmp_path / ".config" / "helix" / "runtime" / "queries" / "mlir"
    found = {path.stem: captures(path.read_text(encoding="utf-8")) for path in queries.iterdir()}
    assert found["indents"] == {"indent", "outdent"}
    assert found["injections"] == {"injection.content"}
    assert {"constant.numeric", "namespace", "variable.other.member"} <= found["highlights"]
    assert not {"number", "module", "property"} & found["highlights"]


def test_sublime() -> None:
    client = json.loads(shown("sublime.md", "sublime"))["clients"]["bufferizer"]
    assert client["command"] == COMMAND
    # The package LSP makes tables of names with dots.
    assert_understood({name.removeprefix("bufferizer."): value for name, value in client["settings"].items()})
    assert f"scope: {client['selector']}" in shown("sublime.md", "sublime syntax")


def test_kate() -> None:
    server = json.loads(shown("kate.md", "kate"))["servers"]["mlir"]
    assert server["command"] == COMMAND
    assert_understood(server["settings"]["bufferizer"])
    language = ElementTree.parse(REPOSITORY / "editors" / "kate" / "mlir.xml").getroot()
    assert server["highlightingModeRegex"] == f"^{language.get('name')}$"
    styles = {item.get("name") for item in language.iter("itemData")}
    used = {element.get("attribute") for element in language.iter() if element.get("attribute")}
    assert used == styles


def test_zed() -> None:
    extension, language, package = (tomllib.loads(block) for block in blocks("zed.md", "zed"))
    assert extension["language_servers"]["bufferizer"]["languages"] == [language["name"]]
    assert (REPOSITORY / extension["grammars"][language["grammar"]]["path"] / "grammar.js").is_file()
    assert package["lib"]["crate-type"] == ["cdylib"]
    assert captures(shown("zed.md", "zed indents")) == {"indent", "end"}
    settings = json.loads(shown("zed.md", "zed settings"))
    assert list(settings["languages"]) == [language["name"]]
    assert list(settings["lsp"]) == list(extension["language_servers"])
    assert_understood(settings["lsp"]["bufferizer"]["initialization_options"])


@pytest.mark.parametrize("page", sorted(PAGES.glob("*.md")), ids=lambda page: page.stem)
def test_pages_are_listed(page: Any) -> None:
    assert page.name == "README.md" or f"]({page.name})" in (PAGES / "README.md").read_text(encoding="utf-8")
