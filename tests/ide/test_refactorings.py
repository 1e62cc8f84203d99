"""Refactorings: what is offered at the cursor $0, and the text after one."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from bufferizer.buffer_model.options import BoundaryTypeConversion, BufferizationOptions, Semantics
from bufferizer.ide.refactorings import Obstacle, refactoring_edits, refactorings_at
from bufferizer.rewrite.edits import apply_edits
from tests.ide.marked import DEFAULTS, at_cursor

FUNCTION = """\
func.func @$0f(%v: tensor<8xf32>, %i: index) -> f32 {
  %x = tensor.extract %v[%i] : tensor<8xf32>
  return %x : f32
}
"""


def titles(text: str, options: BufferizationOptions = DEFAULTS) -> list[str]:
    return [entry.title for entry in refactorings_at(*at_cursor(text, options))]


def after(text: str, name: str) -> str:
    document, offset = at_cursor(text)
    assert name in [entry.name for entry in refactorings_at(document, offset)]
    edits = refactoring_edits(document, offset, name)
    assert not isinstance(edits, Obstacle), edits
    return apply_edits(document.text, edits)


def test_the_modes_that_are_not_set() -> None:
    assert titles(FUNCTION) == [
        "Bufferize this module",
        "Bufferize this module with identity layouts",
        "Bufferize this module with fully dynamic layouts",
        "Bufferize function bodies, keeping signatures",
        "Bufferize the body of this function, keeping its signature",
    ]
    identity = BufferizationOptions(function_boundary_type_conversion=BoundaryTypeConversion.IDENTITY)
    assert "Bufferize this module, inferring layouts" in titles(FUNCTION, identity)
    bodies = BufferizationOptions(bufferize_function_boundaries=False)
    assert len(titles(FUNCTION, bodies)) == 5
    assert titles("$0") == []


def test_modes() -> None:
    assert "%v: memref<8xf32>, %i" in after(FUNCTION, "identity-layout-map")
    assert "%v: memref<8xf32, strided<[?], offset: ?>>" in after(FUNCTION, "fully-dynamic-layout-map")
    bodies = after(FUNCTION, "bodies")
    assert "%v: tensor<8xf32>" in bodies
    assert "memref.load" in bodies


def test_as_the_settings_say() -> None:
    text = (
        "// Comment.\nfunc.func @f(%v: tensor<8xf32>, %i: index) -> f32 {$0\n"
        "  %x = tensor.extract %v[%i] : tensor<8xf32>  // stays\n  return %x : f32\n}\n"
    )
    assert after(text, "as-set") == (
        "// Comment.\nfunc.func @f(%v: memref<8xf32, strided<[?], offset: ?>>, %i: index) -> f32 {\n"
        "  %x = memref.load %v[%i] : memref<8xf32, strided<[?], offset: ?>>  // stays\n  return %x : f32\n}\n"
    )


def test_one_section_only() -> None:
    function = "func.func private @f(tensor<8xf32>)\n"
    bufferized = "func.func private @f(memref<8xf32, strided<[?], offset: ?>>)\n"
    assert after(f"{function}// -----\n$0{function}", "as-set") == f"{function}// -----\n{bufferized}"


def test_new_globals_stand_before_the_comment_of_the_first_function() -> None:
    rewritten = after(
        "// The file's.\n\n// The function's.\nfunc.func @f(%i: index) -> f32 {$0\n"
        "  %c = arith.constant dense<1.0> : tensor<2xf32>\n"
        "  %x = tensor.extract %c[%i] : tensor<2xf32>\n  return %x : f32\n}\n",
        "as-set",
    )
    lines = rewritten.splitlines()
    assert lines[0] == "// The file's."
    assert lines[2].startswith('memref.global "private" constant @__constant_2xf32')
    # The blank line that sets the function apart is there twice.
    assert lines[3:5] == ["", "// The function's."]


def test_the_body_of_one_function() -> None:
    other = FUNCTION.replace("$0f", "g")
    rewritten = after(FUNCTION + other, "body")
    assert rewritten.endswith(other)
    assert "%v: tensor<8xf32>" in rewritten
    assert rewritten.count("memref.load") == 1


def test_the_body_of_a_function_that_calls_others() -> None:
    text = """\
func.func private @log(tensor<4xf32>)
func.func @one(%i: index) -> f32 {
  %c = arith.constant dense<1.0> : tensor<4xf32>
  %x = tensor.extract %c[%i] : tensor<4xf32>
  return %x : f32
}
func.func @$0two(%i: index) -> f32 {
  %c = arith.constant dense<2.0> : tensor<4xf32>
  call @log(%c) : (tensor<4xf32>) -> ()
  %x = call @one(%i) : (index) -> f32
  return %x : f32
}
"""
    rewritten = after(text, "body")
    assert rewritten.count("memref.global") == 1
    assert "dense<2.0>" in rewritten.splitlines()[0]
    assert "%c = arith.constant dense<1.0> : tensor<4xf32>" in rewritten
    assert "call @log(%" in rewritten
    assert "bufferization.to_tensor" in rewritten


def test_what_cannot_be_bufferized_is_not_offered() -> None:
    refused = 'func.func @f(%v: tensor<8xf32>) {\n  "o.p"(%v) : (tensor<8xf32>) -> ()$0\n  return\n}\n'
    assert "Bufferize this module" not in titles(refused)
    in_every_mode = "func.func @f(%m: memref<8xf32>) -> tensor<8xf32> {\n  %t = bufferization.to_tensor $0%m : "
    in_every_mode += "memref<8xf32> to tensor<8xf32>\n  return %t : tensor<8xf32>\n}\n"
    assert titles(in_every_mode) == ["Expect this error in a test (expected-error)"]
    assert titles("func.func @$0f(%v: f32) {\n  return\n}\n") == []
    in_part = "func.func @$0f() {\n  return\n}\nfunc.func private @g(tensor<8xf32>)\n"
    assert "Bufferize the body of this function, keeping its signature" not in titles(in_part)


def test_old_semantics_have_no_modes() -> None:
    assert titles(FUNCTION, BufferizationOptions(semantics=Semantics.LLVM14))[:2] == [
        "Bufferize this module",
        "Bufferize function bodies, keeping signatures",
    ]


def test_broken_text_is_not_bufferized() -> None:
    assert titles("func.func @$0f(%v: tensor<8xf32>) {\n  return %no\n}\n") == []


@pytest.mark.parametrize(
    "other",
    [
        "func.func @g() -> f32 {\n  return %no : f32\n}\n",
        'func.func @g(%v: tensor<8xf32>) {\n  "o.p"(%v) : (tensor<8xf32>) -> ()\n  return\n}\n',
    ],
)
def test_a_function_is_bufferized_whatever_is_wrong_with_others(other: str) -> None:
    assert titles(FUNCTION + other)[-1] == "Bufferize the body of this function, keeping its signature"
    text = after(FUNCTION + other, "body")
    assert text.startswith("func.func @f(%v: tensor<8xf32>")
    assert "memref.load" in text
    assert text.endswith(other)


def test_what_is_refused_in_every_mode_is_not_offered() -> None:
    loop = (
        "func.func @$0f(%v: tensor<8xf32>, %i: index, %x: f32) -> tensor<8xf32> {\n"
        "  %r = scf.for %j = %i to %i step %i iter_args(%a = %v) -> (tensor<8xf32>) {\n"
        "    %e = tensor.empty() : tensor<8xf32>\n"
        "    %b = linalg.fill ins(%x : f32) outs(%e : tensor<8xf32>) -> tensor<8xf32>\n"
        "    scf.yield %b : tensor<8xf32>\n  }\n  return %r : tensor<8xf32>\n}\n"
    )
    assert titles(loop) == []
    assert titles(loop, BufferizationOptions(allow_return_allocs_from_loops=True)) != []


def test_what_there_is_nothing_to_change_in_is_not_offered() -> None:
    assert titles("// A tensor.\nfunc.func @$0f(%v: f32) {\n  return\n}\n") == []


def test_what_cannot_be_made_is_said() -> None:
    def reason(text: str, name: str) -> str:
        found = refactoring_edits(*at_cursor(text), name)
        assert isinstance(found, Obstacle)
        return found.reason

    unknown = 'func.func @$0f(%v: tensor<8xf32>) {\n  "o.p"(%v) : (tensor<8xf32>) -> ()\n  return\n}\n'
    refused = "The compiler refuses this: 'o.p': op was not bufferized"
    assert reason(unknown, "bodies") == reason(unknown, "body") == refused
    same = "func.func @$0f(%v: tensor<8xf32>) -> tensor<8xf32> {\n  return %v : tensor<8xf32>\n}\n"
    assert reason(same, "bodies") == reason(same, "body") == "There is nothing to be bufferized."
    assert reason(same.replace("%v :", "%w :"), "bodies") == "There are errors in the text."
    assert "'no'" in reason(same, "no")


YIELD = """\
func.func @f(%t: tensor<8xf32>, %i: index) -> tensor<8xf32> {
  %r = scf.for %k = %i to %i step %i iter_args(%a = %t) -> (tensor<8xf32>) {
    %e = bufferization.alloc_tensor() : tensor<8xf32>
    $0scf.yield %e : tensor<8xf32>
  }
  return %r : tensor<8xf32>
}
"""
NOTED = "func.func @g(%a: f32) {\n  %x = arith.addf$0 %a, %a : f64\n  return\n}\n"


def test_expected_errors() -> None:
    message = "Yield operand #0 is not equivalent to the corresponding iter bbArg"
    assert f"\n    // expected-error @+1 {{{{{message}}}}}\n    scf.yield" in after(YIELD, "expect")
    lines = after(NOTED, "expect").splitlines()
    assert lines[1].startswith("  // expected-error @+")
    assert lines[2].startswith("  // expected-note @-2 ")
    assert "Expect this error in a test (expected-error)" not in titles(FUNCTION)


@pytest.mark.mlir_opt
@pytest.mark.parametrize("text", [YIELD, NOTED])
def test_the_compiler_is_content_with_expectations(text: str, tmp_path: Path) -> None:
    file = tmp_path / "expected.mlir"
    file.write_text(after(text, "expect"), encoding="utf-8")
    command = ["mlir-opt-22", "--verify-diagnostics", "--one-shot-bufferize=bufferize-function-boundaries", str(file)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
