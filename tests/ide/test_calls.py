"""Call hierarchies."""

from __future__ import annotations

from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.calls import Calls, callees_of, callers_of, function_at, function_named
from tests.ide.marked import at_cursor

CALLS = """\
func.func private @leaf(f32)
func.func @middle(%a: f32) {
  call @leaf(%a) : (f32) -> ()
  "t.call"(%a) {callee = @leaf} : (f32) -> ()
  return
}
module @inner {
  func.func @middle() {
    call @leaf() : () -> ()
    return
  }
  func.func private @leaf()
}
func.func @top(%a: f32) {
  call @middle(%a) : (f32) -> ()
  call @leaf(%a) : (f32) -> ()
  call @top(%a) : (f32) -> ()
  return
}
// -----
func.func private @leaf()
func.func @other() {
  call @leaf() : () -> ()
  return
}
"""


def shown(analysed: AnalysedDocument, found: tuple[Calls, ...]) -> list[tuple[str, int]]:
    """Return the functions with the number of calls; every call must be where the name stands."""
    for calls in found:
        assert analysed.text[slice(*calls.function.name_span)] == calls.function.name
        assert all(analysed.text[slice(*place)].startswith("@") for place in calls.places)
    return [(calls.function.name, len(calls.places)) for calls in found]


def callers(text: str) -> list[tuple[str, int]]:
    analysed, offset = at_cursor(text)
    return shown(analysed, callers_of(analysed, offset))


def callees(text: str) -> list[tuple[str, int]]:
    analysed, offset = at_cursor(text)
    return shown(analysed, callees_of(analysed, offset))


def test_callers_in_the_same_module_and_section_only() -> None:
    assert callers(CALLS.replace("private @leaf(f32)", "private @$0leaf(f32)")) == [("@middle", 2), ("@top", 1)]
    assert callers(CALLS.replace("  func.func private @leaf()", "  func.func private @$0leaf()")) == [("@middle", 1)]


def test_callers_of_the_function_that_a_call_names() -> None:
    assert callers(CALLS.replace("call @middle", "call @$0middle")) == [("@top", 1)]


def test_recursion() -> None:
    assert callers(CALLS.replace("@top(%a: f32)", "@t$0op(%a: f32)")) == [("@top", 1)]


def test_callees() -> None:
    assert callees(CALLS.replace("@top(%a: f32)", "@$0top(%a: f32)")) == [("@middle", 1), ("@leaf", 1), ("@top", 1)]
    assert callees(CALLS.replace("private @leaf(f32)", "private @$0leaf(f32)")) == []


def test_function_at() -> None:
    analysed, offset = at_cursor(CALLS.replace("call @middle", "call @$0middle"))
    function = function_at(analysed, offset)
    assert function is not None
    assert (function.name, function.detail) == ("@middle", "(f32) -> ()")
    assert analysed.text[slice(*function.span)].startswith("func.func @middle(%a: f32)")
    # Inside of a function: that one.
    inside = function_at(analysed, analysed.text.index('"t.call"'))
    assert inside == function
    assert function_at(analysed, analysed.text.index("// -----") + 3) is None


def test_a_name_stands_for_a_function_where_no_other_has_it() -> None:
    text = "memref.global @g : memref<4xf32>\n" + CALLS.replace("$0", "")
    analysed = AnalysedDocument(text)
    top = function_named(analysed, "@top")
    assert top is not None
    assert text[slice(*top.name_span)] == "@top"
    assert top == function_at(analysed, text.index("@top(%a: f32)"))
    assert [function_named(analysed, name) for name in ("@middle", "@g", "@nowhere")] == [None] * 3


def test_symbols_of_other_things_are_no_functions() -> None:
    text = (
        "memref.global @$0g : memref<4xf32>\nfunc.func @f() {\n  %m = memref.get_global @g : memref<4xf32>\n  return\n}"
    )
    assert callers(text) == []
    assert callees(text.replace("$0", "").replace("@f", "@$0f")) == []


def test_functions_of_other_dialects() -> None:
    text = "llvm.func @$0g()\nllvm.func @f() {\n  llvm.call @g() : () -> ()\n  llvm.return\n}"
    assert callers(text) == [("@f", 1)]


def test_a_broken_caller() -> None:
    text = "func.func private @$0g()\nfunc.func @f() {\n  call @g( : () -> (\n  %x = \n"
    assert callers(text) == [("@f", 1)]
