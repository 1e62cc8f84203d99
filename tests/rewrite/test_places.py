"""Where LLVM 14 writes what ops ask for: what is asked for last comes first, what is freed last comes last."""

from __future__ import annotations

from collections.abc import Callable

from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.document import read_document
from bufferizer.ir.operation import Operation
from bufferizer.rewrite.edits import apply_edits
from bufferizer.rewrite.emitter import Emitter
from bufferizer.rewrite.llvm14.places import Place, Placed
from bufferizer.rewrite.source import Source

TEXT = """func @f(%a: f32) {
  "test.first"() : () -> ()
  "test.second"() : () -> ()
  return
}
"""


def written(ask: Callable[[Placed, Emitter, list[Operation]], None]) -> list[str]:
    """Return the lines of the function after lines were asked for."""
    (segment,) = read_document(TEXT).segments
    (function,) = segment.operations
    entry = function.regions[0].entry
    assert entry is not None
    emitter = Emitter(function, Source((TEXT,)), BufferizationOptions())
    placed = Placed(function, {}, [])
    ask(placed, emitter, entry.operations)
    placed.write(emitter.output)
    text = apply_edits(TEXT, emitter.output.edits(function))
    return [line.strip().partition("(")[0].strip('"') for line in text.splitlines()[1:-1]]


def ask_behind(
    place: Operation, asking: Operation, line: str, placed: Placed, emitter: Emitter, *, first: bool = False
) -> None:
    assert place.parent is not None
    with emitter.at(asking), placed.asking(Place(place.parent, place), emitter, first):
        emitter.emit(line)


def test_the_last_op_writes_behind_the_others() -> None:
    def ask(placed: Placed, emitter: Emitter, operations: list[Operation]) -> None:
        first, second, last = operations
        ask_behind(first, last, "by.return()", placed, emitter)
        ask_behind(first, second, "by.second()", placed, emitter)

    assert written(ask) == ["test.first", "by.second", "by.return", "test.second", "return"]


def test_one_op_writes_what_it_asks_for_last_first() -> None:
    def ask(placed: Placed, emitter: Emitter, operations: list[Operation]) -> None:
        first, second, _ = operations
        ask_behind(first, second, "one()", placed, emitter)
        ask_behind(first, second, "two()", placed, emitter)

    assert written(ask) == ["test.first", "two", "one", "test.second", "return"]


def test_what_is_to_come_first_does() -> None:
    def ask(placed: Placed, emitter: Emitter, operations: list[Operation]) -> None:
        first, second, last = operations
        ask_behind(first, second, "by.second()", placed, emitter)
        ask_behind(first, last, "by.return()", placed, emitter, first=True)

    assert written(ask) == ["test.first", "by.return", "by.second", "test.second", "return"]


def test_buffers_of_the_last_op_are_freed_first() -> None:
    def ask(placed: Placed, emitter: Emitter, operations: list[Operation]) -> None:
        first, second, last = operations
        assert last.parent is not None
        for operation, line in ((first, "of.first()"), (second, "of.second()")):
            with emitter.at(operation):
                placed.free(last.parent, line, emitter)

    assert written(ask) == ["test.first", "test.second", "of.second", "of.first", "return"]


def test_lines_that_lead_stand_in_front_of_what_is_asked_for_there() -> None:
    def ask(placed: Placed, emitter: Emitter, operations: list[Operation]) -> None:
        block = operations[0].parent
        assert block is not None
        with emitter.at(operations[1]), placed.asking(Place(block), emitter):
            emitter.emit("asked()")
        placed.lead(block, "second()")
        placed.lead(block, "leading()")

    assert written(ask) == ["leading", "second", "asked", "test.first", "test.second", "return"]
