"""The grammar's corpus, in tree-sitter's own format: `tree-sitter test` in the grammar's folder runs it as well."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
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


SOURCES = st.sampled_from([str(parameter.values[0]) for parameter in CORPUS])
SLIPS = st.tuples(st.integers(0, 400), st.integers(0, 5), st.sampled_from(["", *'(){}[]<>"%@#!^,:=;$/.']))


@given(SOURCES, st.lists(SLIPS, min_size=1, max_size=3))
def test_slips_have_their_place_in_the_grammar(source: str, slips: list[tuple[int, int, str]]) -> None:
    for position, deleted, inserted in slips:
        place = position % (len(source) + 1)
        source = source[:place] + inserted + source[place + deleted :]
    root = Parser(Language(grammar.language())).parse(source.encode()).root_node
    assert not root.has_error, str(root)


@pytest.mark.parametrize("path", sorted((ROOT / "queries").glob("*.scm")), ids=lambda path: path.stem)
def test_queries_are_about_this_grammar(path: Path) -> None:
    assert Query(Language(grammar.language()), path.read_text(encoding="utf-8")).pattern_count > 0


def normalized(tree: str) -> str:
    return re.sub(r"\s+", " ", tree).replace(" )", ")").strip()
