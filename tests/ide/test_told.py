"""Which findings of a document are told where there are too many to tell all."""

from __future__ import annotations

from itertools import chain

import pytest

from bufferizer.diagnostics import Severity
from bufferizer.ide.local_findings import NO_FINDINGS, LocalFindings
from bufferizer.ide.results import Finding
from bufferizer.ide.told import BLOCK, blocks_of, shares, told_of
from bufferizer.text import Span

LETTERS = {"e": Severity.ERROR, "w": Severity.WARNING, "i": Severity.INFORMATION}


def found(letters: str) -> LocalFindings:
    """Return findings of a segment, of these severities."""
    return LocalFindings("", tuple(Finding(it, LETTERS[it], "", Span(at, at)) for at, it in enumerate(letters)))


def told(blocks: list[list[str]], most: int, near: int) -> list[str]:
    """Return the severities that are told of each block, of whose segments the first ones are given."""
    rows = [[*map(found, block), *[NO_FINDINGS] * (BLOCK - len(block))] for block in blocks]
    made = blocks_of([*chain.from_iterable(rows)])
    return [
        " ".join("".join(it.code for it in own.findings) for _, own in told_of(block, share))
        for block, share in zip(made, shares(made, most, near), strict=True)
    ]


def test_all_is_told_where_it_may() -> None:
    assert told([["iw", "", "e"], [], ["i"]], 4, near=1) == ["iw e", "", "i"]


@pytest.mark.parametrize(
    ("most", "near", "expected"),
    [
        (0, 0, ["", "", "", "", ""]),
        (1, 0, ["", "", "", "", "e"]),
        (3, 0, ["w", "", "w", "", "e"]),
        (3, 3, ["", "", "w", "w", "e"]),
        (4, 0, ["w", "", "w", "w", "e"]),
        (5, 0, ["iw", "", "w", "w", "e"]),
        (6, 4, ["w", "i", "w", "wi", "e"]),
        (7, 4, ["iw", "i", "w", "wi", "e"]),
    ],
)
def test_what_is_severe_comes_first_and_then_what_is_near(most: int, near: int, expected: list[str]) -> None:
    assert told([["iw"], ["i"], ["w"], ["wi"], ["e"]], most, near) == expected


def test_a_part_of_a_segment_is_told_where_all_is_too_much() -> None:
    assert told([["iiwii" * 5]], 7, near=0) == ["iiwwwww"]
    assert told([["w" * 20, "w" * 5]], 22, near=0) == ["w" * 20 + " ww"]
    assert told([["ww"] * BLOCK, ["ee"]], 5, near=0) == ["ww w", "ee"]


def test_blocks_that_are_as_before_are_the_same_objects() -> None:
    by_segment = [found("w") for _ in range(3 * BLOCK)]
    before = blocks_of(by_segment)
    by_segment[BLOCK] = found("e")
    after = blocks_of(by_segment, before)
    assert [old is new for old, new in zip(before, after, strict=True)] == [True, False, True]
    assert blocks_of(by_segment[: BLOCK + 1], after)[0] is before[0]
