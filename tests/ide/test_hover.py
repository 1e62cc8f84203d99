"""What is shown under the cursor, $0."""

from __future__ import annotations

import threading

import pytest

from bufferizer.buffer_model.options import BoundaryTypeConversion, BufferizationOptions
from bufferizer.ide.hover import hover_at
from tests.ide.marked import at_cursor

CONFLICT = """\
func.func @f(%v: tensor<8xf32>, %x: f32, %i: index) -> (tensor<8xf32>, f32) {
  %changed = tensor.insert %x into %v[%i] : tensor<8xf32>
  %old = tensor.extract %v[%i] : tensor<8xf32>
  return %changed, %old : tensor<8xf32>, f32
}
"""
IN_PLACE = """\
func.func @f(%v: tensor<8xf32>, %x: f32, %i: index) -> tensor<8xf32> {
  %changed = tensor.insert %x into %v[%i] : tensor<8xf32>
  return %changed : tensor<8xf32>
}
"""


def hover(text: str, options: BufferizationOptions | None = None) -> str:
    document, offset = at_cursor(text, options or BufferizationOptions())
    found = hover_at(document, offset)
    assert found is not None
    assert found.span.contains(offset)
    return found.markdown


def test_function_shows_its_memref_signature_and_what_it_does() -> None:
    shown = hover(IN_PLACE.replace("@f", "@$0f"))
    dynamic = "memref<8xf32, strided<[?], offset: ?>>"
    assert f"func.func @f(%v: {dynamic}, %x: f32, %i: index) -> {dynamic}" in shown
    assert "`%v` **read** · **written** · **returned** as result #0" in shown
    assert "#0 is the buffer of argument `%v`" in shown


def test_boundary_mode_changes_the_signature() -> None:
    identity = BufferizationOptions(function_boundary_type_conversion=BoundaryTypeConversion.IDENTITY)
    assert "@f(%v: memref<8xf32>, %x: f32, %i: index) -> memref<8xf32>" in hover(
        IN_PLACE.replace("@f", "@$0f"), identity
    )


def test_call_shows_the_callee() -> None:
    text = "func.func private @g(tensor<8xf32>)\nfunc.func @f(%v: tensor<8xf32>) {\n"
    text += "  call @$0g(%v) : (tensor<8xf32>) -> ()\n  return\n}"
    shown = hover(text)
    assert "func.func @g(memref<8xf32, strided<[?], offset: ?>>)\n" in shown
    assert "#0 **read** · **written**" in shown


def test_result_that_is_a_fresh_allocation() -> None:
    assert "#0 is a fresh allocation" in hover(CONFLICT.replace("@f", "@$0f"))


def test_value_shows_its_buffer_and_what_it_aliases() -> None:
    shown = hover(IN_PLACE.replace("%changed =", "%$0changed ="))
    assert "%changed : memref<8xf32, strided<[?], offset: ?>>" in shown
    assert "`tensor<8xf32>`" in shown
    assert "Same buffer as `%v`." in shown


def test_part_of_a_buffer_may_share_memory() -> None:
    text = "func.func @f(%v: tensor<8xf32>) -> tensor<4xf32> {\n"
    text += "  %$0p = tensor.extract_slice %v[0] [4] [1] : tensor<8xf32> to tensor<4xf32>\n"
    assert "May share memory with `%v`." in hover(text + "  return %p : tensor<4xf32>\n}")


def test_copied_operand_shows_the_conflict_as_three_places() -> None:
    shown = hover(CONFLICT.replace("into %v", "into %$0v"))
    assert "**copied**: 'tensor.insert' may overwrite the buffer before 'tensor.extract' reads it" in shown
    for line in ("line 1", "line 2", "line 3"):
        assert line in shown


def test_quoted_lines_are_short_and_without_their_comments() -> None:
    commented = CONFLICT.replace("[%i] : tensor<8xf32>\n", "[%i] : tensor<8xf32>  // a comment\n")
    shown = hover(commented.replace("into %v", "into %$0v"))
    assert "line 2, `%changed = tensor.insert %x into %v[%i] : tensor<8xf32>`" in shown
    assert f"line 1, `{CONFLICT[:53]}...`" in shown


def test_operation_shows_the_decision_per_operand() -> None:
    assert "- `%v` **copied**" in hover(CONFLICT.replace("tensor.insert", "tensor.in$0sert"))
    assert "- `%v` **in place**" in hover(IN_PLACE.replace("tensor.insert", "tensor.in$0sert"))


def test_copies_that_are_not_made_in_nested_modules_are_not_promised() -> None:
    text = f"module {{\n{CONFLICT.replace('tensor.insert', 'tensor.in$0sert')}}}\nmodule {{}}\n"
    shown = hover(text, BufferizationOptions(bufferize_function_boundaries=False))
    assert "- `%v` **not in place**, but the compiler makes no copies in nested modules: '" in shown
    assert "not in place" not in hover(text)  # nested modules stay as they are


def test_constant_is_not_writable() -> None:
    text = "func.func @f(%x: f32, %i: index) -> tensor<2xf32> {\n"
    text += "  %c = arith.constant dense<0.0> : tensor<2xf32>\n"
    text += "  %r = tensor.in$0sert %x into %c[%i] : tensor<2xf32>\n  return %r : tensor<2xf32>\n}"
    assert "**copied**: 'tensor.insert' writes, and the result %c of 'arith.constant' may not be written" in hover(text)


def test_refused_operation_says_so() -> None:
    text = "func.func @f(%v: tensor<8xf32>) -> tensor<8xf32> {\n"
    text += '  %r = "other.$0op"(%v) : (tensor<8xf32>) -> tensor<8xf32>\n  return %r : tensor<8xf32>\n}'
    assert "Nothing is known of what this operation does to buffers" in hover(text)


def test_an_operation_that_is_half_typed() -> None:
    said = hover("func.func @f(%v: tensor<8xf32>, %i: index) {\n  %x = tensor.ex$0tract %v[%i] :\n  return\n}")
    assert "cannot be read as it is written" in said
    assert "Nothing is known" not in said


def test_value_without_a_buffer_shows_its_type() -> None:
    assert hover(IN_PLACE.replace("%x: f32", "%$0x: f32")) == "```mlir\n%x : f32\n```"


BRANCHES = """\
func.func @f(%v: tensor<8xf32>, %c: i1) -> tensor<8xf32> {
  cf.cond_br %c, ^end(%v, %c : tensor<8xf32>, i1), ^middle
^middle:
  cf.br ^end(%v, %c : tensor<8xf32>, i1)
^end(%w: tensor<8xf32>, %d: i1):
  return %w : tensor<8xf32>
}
"""


def test_block_shows_its_buffers_and_its_neighbours() -> None:
    end = hover(BRANCHES.replace("cf.br ^", "cf.br ^$0"))
    assert "^end(%w: memref<8xf32, strided<[?], offset: ?>>, %d: i1)\n" in end
    assert "Predecessors: the entry block, `^middle`" in end
    assert "Successors: none" in end
    assert "^middle\n" in (middle := hover(BRANCHES.replace("^middle:", "^mi$0ddle:")))
    assert "Successors: `^end`" in middle


def test_alias_shows_what_it_stands_for() -> None:
    assert "!v = tensor<8xf32>" in hover("!v = tensor<8xf32>\nfunc.func private @f(!$0v)")


@pytest.mark.parametrize(
    "text",
    [
        "func.func @f(%v: tensor<8xf32>, %x: f32) {\n  %r = tensor.insert %x into %$0v[ : tensor<8xf32>\n",
        "func.func @f(%v: tensor<8xf32>) {\n  %r = arith.addf %$0v, %nothing : tensor<8xf32>\n  return\n}",
    ],
)
def test_broken_function_shows_what_is_known(text: str) -> None:
    assert "%v : " in hover(text)
    assert "tensor<8xf32>" in hover(text)


def test_broken_neighbour_changes_nothing() -> None:
    shown = hover(IN_PLACE.replace("@f", "@$0f") + "func.func @broken(%a: f32 {\n  %x = arith.addf %y\n")
    assert "**written**" in shown


def test_nothing_in_comments_and_blank_space() -> None:
    document, offset = at_cursor("// %v$0 is a comment\n\nfunc.func private @f()")
    assert hover_at(document, offset) is None


def test_answers_while_another_thread_analyses() -> None:
    document, offset = at_cursor(IN_PLACE.replace("into %v", "into %$0v"))
    facts = document.modules[0].facts
    begun, finish = threading.Event(), threading.Event()
    analyse = facts.analysis._compute  # a slow analysis, for a moment

    def slowly() -> object:
        begun.set()
        finish.wait(10)
        return analyse()

    facts.analysis._compute = slowly  # type: ignore[assignment]
    thread = threading.Thread(target=facts.analysis.get)
    thread.start()
    try:
        assert begun.wait(10)
        found = hover_at(document, offset)
        assert found is not None
        assert found.markdown == "```mlir\n%v : tensor<8xf32>\n```"
    finally:
        finish.set()
        thread.join()


def test_loop_that_yields_too_little_shows_its_type() -> None:
    text = "func.func @f(%v: tensor<8xf32>, %n: index) {\n"
    text += "  %$0r = scf.for %i = %n to %n step %n iter_args(%a = %v) -> (tensor<8xf32>) {\n  }\n  return\n}\n"
    assert "%r : tensor<8xf32>" in hover(text)
