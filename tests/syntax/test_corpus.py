"""The grammar's corpus, in tree-sitter's own format: `tree-sitter test` in the grammar's folder runs it as well."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tree_sitter import Language, Parser, Query

import bufferizer.syntax.grammar as grammar

ROOT = Path(grammar.__file__).parent
CASE = re.compile(r"^={3,}\n(?P<name>[^\n]+)\n={3,}\n(?P<source>.*?)\n---\n(?P<tree>.*?)(?=^={3,}\n|\Z)", re.M | re.S)


CORPUS = [
    pytest.param(case["source"].strip("\n") + "\n", case["tree"], id=f"{path.stem}: {case['name']}")
    for path in sorted((ROOT / "test" / "corpus").glob("*.txt"))
    for case in CASE.finditer(path.read_text(encoding="utf-8"))
]


@pytest.mark.parametrize(("source", "expected"), CORPUS)
def test_tree_is_the_one_in_the_corpus(source: str, expected: str) -> None:
    root = Parser(Language(grammar.language())).parse(source.encode()).root_node
    assert normalized(str(root)) == normalized(expected)
    assert not root.has_error, "the grammar is total: tree-sitter never has to recover by itself"


@pytest.mark.parametrize("path", sorted((ROOT / "queries").glob("*.scm")), ids=lambda path: path.stem)
def test_queries_are_about_this_grammar(path: Path) -> None:
    assert Query(Language(grammar.language()), path.read_text(encoding="utf-8")).pattern_count > 0


def normalized(tree: str) -> str:
    return re.sub(r"\s+", " ", tree).replace(" )", ")").strip()
