"""Code actions: the text after the one that is asked for, at the cursor $0."""

from __future__ import annotations

from bufferizer.ide.code_actions import actions_at
from bufferizer.ide.diagnostics import document_findings
from bufferizer.ide.results import Action, ActionKind
from bufferizer.rewrite.edits import apply_edits
from bufferizer.text import Span
from tests.ide.marked import at_cursor


def actions(text: str) -> tuple[str, tuple[Action, ...]]:
    document, offset = at_cursor(text)
    return document.text, actions_at(document, Span(offset, offset), document_findings(document))


def check(text: str, title: str, wanted: str) -> Action:
    """Apply the action whose title begins with ``title``."""
    clean, offered = actions(text)
    action = next((action for action in offered if action.title.startswith(title)), None)
    assert action is not None, [action.title for action in offered]
    assert apply_edits(clean, action.edits) == wanted
    return action


def test_bufferize_module() -> None:
    action = check(
        "// Comment.\nfunc.func @f(%v: tensor<8xf32>, %i: index) -> f32 {$0\n"
        "  %x = tensor.extract %v[%i] : tensor<8xf32>  // stays\n  return %x : f32\n}\n",
        "Bufferize this module",
        "// Comment.\nfunc.func @f(%v: memref<8xf32, strided<[?], offset: ?>>, %i: index) -> f32 {\n"
        "  %x = memref.load %v[%i] : memref<8xf32, strided<[?], offset: ?>>  // stays\n  return %x : f32\n}\n",
    )
    assert action.kind is ActionKind.REWRITE


def test_bufferize_one_section_only() -> None:
    function = "func.func private @f(tensor<8xf32>)\n"
    bufferized = "func.func private @f(memref<8xf32, strided<[?], offset: ?>>)\n"
    check(
        f"{function}// -----\n$0{function}",
        "Bufferize this module",
        f"{function}// -----\n{bufferized}",
    )


def test_new_globals_stand_before_the_comment_of_the_first_function() -> None:
    clean, offered = actions(
        "// The file's.\n\n// The function's.\nfunc.func @f(%i: index) -> f32 {$0\n"
        "  %c = arith.constant dense<1.0> : tensor<2xf32>\n"
        "  %x = tensor.extract %c[%i] : tensor<2xf32>\n  return %x : f32\n}\n"
    )
    rewritten = apply_edits(clean, next(action for action in offered if action.kind is ActionKind.REWRITE).edits)
    lines = rewritten.splitlines()
    assert lines[0] == "// The file's."
    assert lines[2].startswith('memref.global "private" constant @__constant_2xf32')
    assert lines[3] == "// The function's."


def test_refused_or_broken_module_is_not_offered() -> None:
    assert actions('func.func @f(%v: tensor<8xf32>) {\n  "o.p"(%v) : (tensor<8xf32>) -> ()$0\n  return\n}\n')[1] == ()
    assert actions("func.func @f(%v: tensor<8xf32>) {$0\n  return %no : f32\n}\n")[1] == ()


def test_declare_access() -> None:
    caller = "func.func @f(%v: tensor<8xf32>) {\n  call @g(%v) : (tensor<8xf32>) -> ()\n  return\n}\n"
    check(
        f"func.func private @$0g(tensor<8xf32>)\n{caller}",
        "Declare",
        f'func.func private @g(tensor<8xf32> {{bufferization.access = "read"}})\n{caller}',
    )
    check(
        f"func.func private @$0g(tensor<8xf32> {{x.y}})\n{caller}",
        "Declare",
        f'func.func private @g(tensor<8xf32> {{bufferization.access = "read", x.y}})\n{caller}',
    )


def test_forbid_writing() -> None:
    body = "  %t = tensor.insert %x into %v[%i] : tensor<8xf32>\n  %y = tensor.extract %t[%i] : tensor<8xf32>\n"
    body += "  return %y : f32\n}\n"
    action = check(
        f"func.func @f(%$0v: tensor<8xf32>, %x: f32, %i: index) -> f32 {{\n{body}",
        "Keep",
        "func.func @f(%v: tensor<8xf32> {bufferization.writable = false}, %x: f32, %i: index) -> f32 {\n" + body,
    )
    assert [finding.code for finding in action.fixes] == ["argument-written"]


def test_restrict() -> None:
    check(
        "func.func @f(%m: memref<8xf32>, %i: index) -> f32 {\n"
        "  %t = bufferization.to_$0tensor %m : memref<8xf32> to tensor<8xf32>\n"
        "  %x = tensor.extract %t[%i] : tensor<8xf32>\n  return %x : f32\n}\n",
        "Promise",
        "func.func @f(%m: memref<8xf32>, %i: index) -> f32 {\n"
        "  %t = bufferization.to_tensor %m restrict : memref<8xf32> to tensor<8xf32>\n"
        "  %x = tensor.extract %t[%i] : tensor<8xf32>\n  return %x : f32\n}\n",
    )


def test_only_the_kinds_asked_for() -> None:
    document, offset = at_cursor("func.func private @f(tensor<8xf32>)$0\n")
    offered = actions_at(document, Span(offset, offset), document_findings(document), [ActionKind.QUICK_FIX])
    assert [action for action in offered if action.kind is ActionKind.REWRITE] == []


def test_insert_return() -> None:
    check(
        "func.func @f(%a: f32) -> f32 {\n  %x = arith.ad$0df %a, %a : f32  // sum\n}\n",
        "Insert the missing 'return %x'",
        "func.func @f(%a: f32) -> f32 {\n  %x = arith.addf %a, %a : f32  // sum\n  return %x : f32\n}\n",
    )
    check(
        "func.func @f(%a: f32) {\n  %x = arith.ad$0df %a, %a : f32\n}\n",
        "Insert the missing 'return'",
        "func.func @f(%a: f32) {\n  %x = arith.addf %a, %a : f32\n  return\n}\n",
    )


def test_return_is_not_inserted_where_it_is_not_obvious_what_to_return() -> None:
    _, offered = actions("func.func @f(%a: f32) -> f64 {\n  %x = arith.ad$0df %a, %a : f32\n}\n")
    assert [action for action in offered if action.kind is ActionKind.QUICK_FIX] == []
