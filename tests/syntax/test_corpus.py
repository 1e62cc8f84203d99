"""The grammar's corpus, in tree-sitter's own format: `tree-sitter test` in the grammar's folder runs it as well."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tree_sitter import Language, Parser, Query

import bufferizer.syntax.grammar as grammar
from bufferizer.syntax.tree import parse_segment

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


SLIPS = ["", *'(){}[]<>"%@#!^,:=;$/.']


def slipped(source: str, chance: random.Random) -> str:
    """Return the source with one to three places mistyped."""
    for _ in range(chance.randint(1, 3)):
        place = chance.randint(0, len(source))
        source = source[:place] + chance.choice(SLIPS) + source[place + chance.randint(0, 5) :]
    return source


def test_slips_have_their_place_in_the_grammar() -> None:
    # Where a slip is at an alias's sigil or a label's colon, tree-sitter may have to recover by itself.
    chance = random.Random(22)
    sources = [str(parameter.values[0]) for parameter in CORPUS]
    texts = [slipped(chance.choice(sources), chance) for _ in range(500)]
    parser = Parser(Language(grammar.language()))
    recovered = [text for text in texts if parser.parse(text.encode()).root_node.has_error]
    assert len(recovered) <= len(texts) // 100, recovered


@given(st.randoms(use_true_random=False), st.sampled_from([str(parameter.values[0]) for parameter in CORPUS]))
def test_what_tree_sitter_recovers_from_is_reported(chance: random.Random, source: str) -> None:
    text = slipped(source, chance)
    root = Parser(Language(grammar.language())).parse(text.encode()).root_node
    assert not root.has_error or parse_segment(text).problems


@pytest.mark.parametrize("path", sorted((ROOT / "queries").glob("*.scm")), ids=lambda path: path.stem)
def test_queries_are_about_this_grammar(path: Path) -> None:
    assert Query(Language(grammar.language()), path.read_text(encoding="utf-8")).pattern_count > 0


def normalized(tree: str) -> str:
    return re.sub(r"\s+", " ", tree).replace(" )", ")").strip()
