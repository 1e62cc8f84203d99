"""Texts of the same kinds of tokens have the same structure; where there is a doubt, they are not told to be alike."""

from __future__ import annotations

import re
from pathlib import Path
from random import Random

import pytest

from bufferizer.syntax.nodes import OperationSyntax
from bufferizer.syntax.token_kinds import are_alike
from bufferizer.syntax.tree import parse_segment

EXAMPLES = sorted((Path(__file__).resolve().parents[2] / "examples").glob("*.mlir"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("%a = f %x[0] : i32", "%long.name = f %0[12] : i32"),
        ("f %a#0, %b", "f %b#12, %a"),
        ("f 1, [2]", "f 10, [3]"),
        ("f %a, %b", "f  %a,\t%b"),
    ],
)
def test_names_and_numbers_make_no_difference(one: str, other: str) -> None:
    assert are_alike(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("f %a", "f %"),
        ("f %a", "f a"),
        ("f %a", "f %a-"),
        ("f %a", "f %a, %a"),
        ("f %a : i32", "f %a : i64"),
        ("f 4x8", "f 4x9"),
        ("f 1", "f 1.0"),
        ("f 1", "f 0x1"),
        ("f ^a", "f ^b"),
        ("f %é", "f %ü"),
        ("f 1", "f \u0661"),
        ("f %a , %b", "f %a, %b"),
        ("f 'a", "f %a"),
        ('f "1"', 'f "2"'),
        ("f // 1", "f // 2"),
    ],
)
def test_anything_else_may(one: str, other: str) -> None:
    assert not are_alike(one, other)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_what_is_alike_is_parsed_alike(path: Path) -> None:
    text, random = path.read_text(), Random(1)
    found = 0
    lines = text.split("\n")
    for number, line in enumerate(lines):
        changed = re.sub(r"%\w+", lambda _: random.choice(("%q", "%0", "%a.b")), re.sub(r"(?<=[\[, ])\d+", "77", line))
        if are_alike(line, changed):
            after = "\n".join([*lines[:number], changed, *lines[number + 1 :]])
            assert shape(parse_segment(after).operations) == shape(parse_segment(text).operations), changed
            found += 1
    assert found


def shape(operations: tuple[OperationSyntax, ...]) -> list[object]:
    """Return how operations are nested, and what they are called."""
    return [
        (
            it.name,
            [values for _, values, _ in it.results],
            [[shape(b.operations) for b in r.blocks] for r in it.regions],
        )
        for it in operations
    ]
