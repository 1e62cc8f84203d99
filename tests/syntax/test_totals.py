"""Running totals: the same as summing up again, however many numbers were replaced before."""

from bisect import bisect_left, bisect_right
from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from bufferizer.syntax.totals import Totals

NUMBERS = st.lists(st.integers(0, 9), max_size=6)


@given(NUMBERS, st.lists(st.tuples(st.integers(0, 6), st.integers(0, 2), NUMBERS), max_size=6))
def test_replacing_is_summing_up_again(numbers: list[int], changes: list[tuple[int, int, list[int]]]) -> None:
    totals = Totals.of(numbers)
    for start, count, new in changes:
        first = min(start, len(numbers))
        last = min(first + count, len(numbers))
        before, expected = totals, list(totals)
        totals = totals.replaced(first, last, new)
        numbers = [*numbers[:first], *new, *numbers[last:]]
        assert list(before) == expected
        sums = list(accumulate(numbers, initial=0))
        assert list(totals) == sums
        assert [totals[number] for number in range(-len(sums), len(sums))] == sums * 2
        assert totals[1:] == sums[1:]
        asked = range(-1, sums[-1] + 2)
        assert [totals.below(number) for number in asked] == [bisect_left(sums, number) for number in asked]
        assert [totals.up_to(number) for number in asked] == [bisect_right(sums, number) for number in asked]


def test_a_number_that_changes_again_and_again_costs_no_list() -> None:
    totals = Totals.of([1, 2, 3]).replaced(1, 2, [5])
    again = totals.replaced(1, 2, [7])
    assert list(again) == [0, 1, 8, 11]
    assert again._totals is totals._totals
