"""Constants at the front of a function, in the order in which LLVM 14's greedy rewriter leaves them."""

from __future__ import annotations

from bufferizer.document import read_document
from bufferizer.ir.operation import Operation
from bufferizer.rewrite.llvm14.front_constants import FrontConstants, index_value

TEXT = """func @f(%f: f32) {
  %c0 = arith.constant 0 : index
  %x = arith.constant 1.0 : f32
  %c7 = arith.constant 7 : index
  "test.use"() : () -> ()
  return
}
"""


def operations() -> list[Operation]:
    (segment,) = read_document(TEXT).segments
    return [*segment.operations[0].walk()]


def test_constants_of_the_program_are_reversed() -> None:
    function, zero, one, seven, *_ = operations()
    constants = FrontConstants(function)
    for operation, line in ((zero, "zero"), (one, "one"), (seven, "seven")):
        constants.move(operation, line)
    assert constants.lines() == ["seven", "one", "zero"]


def test_a_constant_of_the_program_serves_whoever_asks_for_its_value() -> None:
    function, zero, *_, user, _ = operations()
    constants = FrontConstants(function)
    constants.move(zero, "zero")
    constants.offer(0, "%c0")
    assert constants.index(0, user, lambda: "%made") == "%c0"
    assert constants.lines() == ["zero"]


def test_new_ones_stand_in_front_and_are_made_once() -> None:
    function, zero, *_, user, last = operations()
    constants = FrontConstants(function)
    constants.move(zero, "zero")
    names = [constants.index(4, user, lambda: "%c4"), constants.index(4, last, lambda: "%other")]
    assert names == ["%c4", "%c4"]
    assert constants.lines() == ["%c4 = arith.constant 4 : index", "zero"]


def test_what_an_earlier_op_wants_is_met_later_and_stands_behind() -> None:
    function, *_, user, last = operations()
    constants = FrontConstants(function)
    for value, asking in ((1, user), (2, user), (3, last)):
        constants.index(value, asking, lambda value=value: f"%c{value}")  # type: ignore[misc]
    assert [line.partition(" =")[0] for line in constants.lines()] == ["%c3", "%c2", "%c1"]


def test_only_index_constants_have_an_index_value() -> None:
    _, zero, one, seven, *_ = operations()
    assert [index_value(it) for it in (zero, one, seven)] == [0, None, 7]
