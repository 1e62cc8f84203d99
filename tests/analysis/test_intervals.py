"""The index of intervals finds what a look at each of them finds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bufferizer.analysis.intervals import IntervalIndex

INTERVAL = st.tuples(st.integers(0, 300), st.integers(0, 300)).map(lambda pair: (min(pair), max(pair)))


def index_of(intervals: list[tuple[int, int]], first: int = 0) -> IntervalIndex[tuple[int, int, int]]:
    index: IntervalIndex[tuple[int, int, int]] = IntervalIndex()
    for number, (start, end) in enumerate(intervals, first):
        index.add(start, end, (number, start, end))
    return index


@given(st.lists(INTERVAL), INTERVAL)
def test_finds_just_the_overlapping_ones(intervals: list[tuple[int, int]], asked: tuple[int, int]) -> None:
    found = sorted(number for number, _, _ in index_of(intervals).overlapping(*asked))
    expected = [number for number, (start, end) in enumerate(intervals) if start <= asked[1] and asked[0] <= end]
    assert found == expected


@given(st.lists(INTERVAL), st.lists(INTERVAL), INTERVAL)
def test_takes_in_another_index(
    first: list[tuple[int, int]], second: list[tuple[int, int]], asked: tuple[int, int]
) -> None:
    merged = index_of(first)
    merged.update(index_of(second, len(first)))
    whole = index_of([*first, *second])
    assert len(merged) == len(whole) == len(first) + len(second)
    assert sorted(merged) == sorted(whole)
    assert sorted(merged.overlapping(*asked)) == sorted(whole.overlapping(*asked))


@given(st.lists(INTERVAL))
def test_gives_back_what_was_added(intervals: list[tuple[int, int]]) -> None:
    assert sorted((start, end) for start, end, _ in index_of(intervals).intervals()) == sorted(intervals)


def test_equal_intervals_are_kept_apart() -> None:
    assert len(list(index_of([(3, 5)] * 4).overlapping(5, 9))) == 4
    assert list(index_of([(3, 5)] * 4).overlapping(6, 9)) == []
