"""Sets of values, positions of operations, dominance and reachability."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from bufferizer.analysis.disjoint_sets import DisjointSets
from bufferizer.analysis.ordering import Ordering, is_reachable
from bufferizer.analysis.positions import Positions
from bufferizer.ir.operation import Block, Operation, Value
from bufferizer.ir.types import UNKNOWN
from bufferizer.text import Span
from tests.ir.reading import operation, operations

PAIRS = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)))


@given(PAIRS)
def test_sets_hold_what_was_merged(pairs: list[tuple[int, int]]) -> None:
    values = [Value(f"%{number}", UNKNOWN, Span(0, 0)) for number in range(10)]
    sets = DisjointSets()
    expected = [{number} for number in range(10)]
    for first, second in pairs:
        sets.merge(values[first], values[second])
        joined = expected[first] | expected[second]
        for number in joined:
            expected[number] = joined
    for number, value in enumerate(values):
        assert set(sets.members(value)) == {values[other] for other in expected[number]}
        assert len(sets.members(value)) == len(expected[number])
    assert all(sets.same(values[a], values[b]) == (b in expected[a]) for a, b in product(range(10), repeat=2))


NESTED = """
func.func @f(%b: i1, %n: index) {
  %0 = "test.before"() : () -> index
  scf.if %b {
    "test.then"() : () -> ()
    scf.for %i = %n to %n step %n {
      "test.inner"() : () -> ()
    }
  } else {
    "test.else"() : () -> ()
  }
  "test.after"() : () -> ()
  return
}
"""


def by_name(text: str) -> dict[str, Operation]:
    return {found.name: found for found in operations(text)}


def test_positions_are_those_of_the_text() -> None:
    ops = by_name(NESTED)
    positions = Positions(ops["func.func"], Ordering())
    names = ["test.before", "scf.if", "test.then", "scf.for", "test.inner", "test.else", "test.after", "func.return"]
    starts = [positions.extent(ops[name])[0] for name in names]
    assert starts == sorted(set(starts))
    assert positions.extent(ops["func.func"]) == (0, positions.last)
    assert positions.is_known and positions.is_straight


def test_extent_covers_what_is_enclosed() -> None:
    ops = by_name(NESTED)
    positions = Positions(ops["func.func"], Ordering())
    for outer, inner in product(ops.values(), repeat=2):
        start, end = positions.extent(outer)
        encloses = outer is inner or outer.is_proper_ancestor_of(inner)
        assert (start <= positions.extent(inner)[0] <= end) == encloses


def test_choices_are_regions_beside_others() -> None:
    ops = by_name(NESTED)
    positions = Positions(ops["func.func"], Ordering())
    assert list(positions.choices(ops["test.inner"])) == [(ops["scf.if"], 0)]
    assert list(positions.choices(ops["test.else"])) == [(ops["scf.if"], 1)]
    assert list(positions.choices(ops["test.after"])) == []


DIAMOND = """
func.func @f(%b: i1) {
  "test.entry"() : () -> ()
  cf.cond_br %b, ^left, ^right
^left:
  "test.left"() : () -> ()
  cf.br ^join
^right:
  "test.right"() : () -> ()
  cf.br ^join
^join:
  "test.join"() : () -> ()
  cf.cond_br %b, ^right, ^end
^end:
  "test.end"() : () -> ()
  return
}
"""
BLOCKS = ["test.entry", "test.left", "test.right", "test.join", "test.end"]


def test_blocks_come_after_those_that_dominate_them() -> None:
    function = operation(DIAMOND, "func.func")
    positions = Positions(function, Ordering())
    assert positions.is_known
    assert not positions.is_straight
    entry, left, right, join, end = (positions.extent(block) for block in function.regions[0].blocks)
    assert entry < join < end < min(left, right)


def test_nested_blocks_have_no_order() -> None:
    nested = (
        f"func.func @g(%b: i1) {{\n  scf.execute_region {{\n{DIAMOND[DIAMOND.index('{') + 1 : -3]}  }}\n  return\n}}\n"
    )
    assert not Positions(operation(nested, "func.func"), Ordering()).is_known


def test_dominance_between_blocks() -> None:
    ops, ordering = by_name(DIAMOND), Ordering()
    dominated = {
        (first, second)
        for first, second in product(BLOCKS, repeat=2)
        if ordering.properly_dominates(ops[first], ops[second])
    }
    assert dominated == {
        ("test.entry", "test.left"),
        ("test.entry", "test.right"),
        ("test.entry", "test.join"),
        ("test.entry", "test.end"),
        ("test.join", "test.end"),
    }


def test_happens_before_looks_at_ancestors() -> None:
    ops, ordering = by_name(NESTED), Ordering()
    assert ordering.happens_before(ops["test.inner"], ops["test.after"])
    assert ordering.happens_before(ops["test.before"], ops["test.inner"])
    assert not ordering.happens_before(ops["test.after"], ops["test.inner"])
    # An operation around another one neither comes before nor after it.
    assert not ordering.happens_before(ops["scf.if"], ops["test.inner"])
    assert not ordering.happens_before(ops["test.inner"], ops["scf.if"])
    # Nor do branches of which only one runs.
    assert not ordering.happens_before(ops["test.then"], ops["test.else"])


def block(name: str) -> Block:
    found = _BLOCK_OPS[name].parent
    assert found is not None
    return found


_BLOCK_OPS = by_name(DIAMOND)


def test_reachability() -> None:
    assert is_reachable(block("test.entry"), block("test.end"), None, None)
    assert is_reachable(block("test.join"), block("test.join"), None, None)
    assert not is_reachable(block("test.end"), block("test.entry"), None, None)
    # All ways from the entry to the end pass through the join, not all to the join through the left block.
    assert not is_reachable(block("test.entry"), block("test.end"), block("test.join"), None)
    assert is_reachable(block("test.entry"), block("test.join"), block("test.left"), None)
    assert not is_reachable(block("test.entry"), block("test.join"), block("test.join"), None)
    assert not is_reachable(block("test.entry"), block("test.end"), None, frozenset((block("test.left"),)))


def test_blocks_run_in_turns() -> None:
    ordering = Ordering()
    assert ordering.run_in_turns(block("test.right"), block("test.join"), None)
    assert ordering.run_in_turns(block("test.join"), block("test.join"), None)
    assert not ordering.run_in_turns(block("test.right"), block("test.join"), block("test.join"))
    assert not ordering.run_in_turns(block("test.left"), block("test.join"), None)
    assert not ordering.run_in_turns(block("test.left"), block("test.left"), None)


def test_operations_elsewhere_may_be_anywhere() -> None:
    inside, *_, elsewhere = operations('func.func @f() {\n  return\n}\n"x.y"() : () -> ()\n')
    positions = Positions(inside, Ordering())
    assert positions.extent(elsewhere) == (0, positions.last)
