"""Code actions: the text after the one that is asked for, at the cursor $0."""

from __future__ import annotations

from bufferizer.buffer_model.options import BufferizationOptions, Semantics
from bufferizer.configuration.comments import head_settings
from bufferizer.configuration.settings import settings_of
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.code_actions import actions_at
from bufferizer.ide.diagnostics import document_findings
from bufferizer.ide.results import Action, Finding
from bufferizer.rewrite.edits import apply_edits
from bufferizer.text import Span
from tests.compiler import MlirOpt
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


def test_declare_access() -> None:
    caller = "func.func @f(%v: tensor<8xf32>) {\n  call @g(%v) : (tensor<8xf32>) -> ()\n  return\n}\n"
    check(
        f"func.func private @$0g(tensor<8xf32>)\n{caller}",
        "Declare that the function only reads this",
        f'func.func private @g(tensor<8xf32> {{bufferization.access = "read"}})\n{caller}',
    )
    check(
        f"func.func private @$0g(tensor<8xf32> {{x.y}})\n{caller}",
        "Declare that the function only writes",
        f'func.func private @g(tensor<8xf32> {{bufferization.access = "write", x.y}})\n{caller}',
    )


CALLS_EXTERNAL = """\
func.func @f(%v: tensor<8xf32>, %i: index) -> f32 {
  call @g(%v, %i, %v) : (tensor<8xf32>, index, tensor<8xf32>) -> ()
  %x = tensor.extract %v[%i] : tensor<8xf32>
  return %x : f32
}
"""


def test_declare_access_of_all_tensors_or_of_the_one_selected(mlir_opt: MlirOpt) -> None:
    says = "bufferization.access ="
    at_name = f"func.func private @$0g(tensor<8xf32>, index, tensor<8xf32>)\n{CALLS_EXTERNAL}"
    both = 'func.func private @g(tensor<8xf32> {{{0} "{1}"}}, index, tensor<8xf32> {{{0} "{1}"}})\n'
    titles = {
        "read": "Declare that the function only reads its tensors",
        "write": "Declare that the function only writes its tensors",
        "read-write": "Declare that the function reads and writes its tensors",
        "none": "Declare that the function neither reads nor writes its tensors",
    }
    offered = [action.title for action in actions(at_name)[1]]
    assert [title for title in offered if title.startswith("Declare")] == list(titles.values())
    for access, title in titles.items():
        fixed = both.format(says, access) + CALLS_EXTERNAL
        check(at_name, title, fixed)
        findings = document_findings(AnalysedDocument(fixed))
        assert not any(finding.code == "external-assumed-read-write" for finding in findings)
        assert mlir_opt.bufferize(fixed).stdout.count("memref.copy") == (2 if access == "read-write" else 0), access

    second = at_name.replace("@$0g", "@g").replace("index, tensor<8xf32>)\n", "index, tensor$0<8xf32>)\n", 1)
    check(
        second,
        "Declare that the function only reads this tensor",
        f'func.func private @g(tensor<8xf32>, index, tensor<8xf32> {{{says} "read"}})\n{CALLS_EXTERNAL}',
    )
    # Nothing is said of what is no tensor.
    assert actions(at_name.replace("@$0g", "@g").replace("index,", "in$0dex,", 1))[1] == ()


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


def test_what_is_defined_last_is_returned() -> None:
    head = "func.func @f(%v: tensor<8xf32>, %i: index) -> (tensor<8xf32>, f32)"
    body = f"{head} {{\n  %x = tensor.extr$0act %v[%i] : tensor<8xf32>\n"
    kept = body.replace("$0", "")
    action = check(
        f"{body}}}\n", "Insert the missing 'return %v, %x'", f"{kept}  return %v, %x : tensor<8xf32>, f32\n}}\n"
    )
    assert not action.preferred


def test_a_return_behind_an_operation_that_nobody_knows() -> None:
    text = 'func.fu$0nc @f(%v: tensor<8xf32>) -> tensor<8xf32> {\n  "o.p"() : () -> ()\n}\n'
    wanted = text.replace("$0", "").replace("\n}", "\n  return %v : tensor<8xf32>\n}")
    check(text, "Insert the missing 'return %v'", wanted)
    _, offered = actions(text.replace('"o.p"() : () -> ()', "llvm.unreachable"))
    assert not any("return" in action.title for action in offered)


def test_return_is_not_inserted_where_there_is_nothing_to_return() -> None:
    _, offered = actions("func.func @f(%a: f32) -> f64 {\n  %x = arith.ad$0df %a, %a : f32\n}\n")
    assert offered == ()


LOOP = """\
func.func @f(%a: tensor<8xf32>, %b: tensor<8xf32>, %n: index, %x: f32) -> (tensor<8xf32>, tensor<8xf32>) {
  %c1 = arith.constant 1 : index
  %r:2 = scf.for %i = %c1 to %n step %c1 iter_args(%s = %a, %t = %b) -> (tensor<8xf32>, tensor<8xf32>) {
    %e = tensor.empty() : tensor<8xf32>
    %w = linalg.fill ins(%x : f32) outs(%e : tensor<8xf32>) -> tensor<8xf32>
    scf.yield %s, %w : tensor<8xf32>, tensor<8xf32>
  }
  return %r#0, %r#1 : tensor<8xf32>, tensor<8xf32>
}
"""
WRITTEN = """\
    %written = bufferization.materialize_in_destination %w in %t : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    scf.yield %s, %written : tensor<8xf32>, tensor<8xf32>
"""


def written_back(text: str) -> str:
    return text.replace("    scf.yield %s, %w : tensor<8xf32>, tensor<8xf32>\n", WRITTEN)


def test_write_back_what_a_loop_yields() -> None:
    action = check(LOOP.replace("scf.yield", "scf$0.yield"), "Copy what is yielded", written_back(LOOP))
    assert [finding.code for finding in action.fixes] == ["yield-not-equivalent"]


def test_the_compiler_takes_what_is_written_back(mlir_opt: MlirOpt) -> None:
    passes = "--one-shot-bufferize=bufferize-function-boundaries"
    assert "is not equivalent" in mlir_opt.run(LOOP, passes).stderr
    assert mlir_opt.run(written_back(LOOP), passes).returncode == 0


def test_settings_are_mended_and_made() -> None:
    check("// bufferizer: allow$0UnknownOps\n", "Change to", "// bufferizer: allow-unknown-ops\n")
    function = "func.func @$0f(%v: tensor<8xf32>) {\n  return\n}\n"
    plain, title = function.replace("$0", ""), "Do not report dynamic-layout-signature"
    off = "severity(dynamic-layout-signature)=off"
    for before, after in [
        ("", f"// bufferizer: {off}\n"),
        ("// A test.\r\n", f"// bufferizer: {off}\r\n// A test.\r\n"),
        ("// bufferizer: inlay-hints=all \n", f"// bufferizer: inlay-hints=all, {off} \n"),
        ("// bufferizer:\n", f"// bufferizer: {off}\n"),
    ]:
        check(before + function, title, after + plain)


def test_errors_are_not_silenced() -> None:
    _, offered = actions("func.func @f() -> f32 {\n  return %$0no : f32\n}\n")
    assert offered == ()


def test_what_is_refused_can_be_allowed_in_the_file() -> None:
    refused = 'func.func @f(%v: tensor<8xf32>) {\n  "o.$0p"(%v) : (tensor<8xf32>) -> ()\n  return\n}\n'
    allowed = "// bufferizer: allow-unknown-ops\n" + refused.replace("$0", "")
    check(refused, "Leave ops", allowed)
    loop = LOOP.replace("scf.yield", "scf$0.yield")
    check(loop, "Let loops yield", "// bufferizer: allow-return-allocs-from-loops\n" + LOOP)
    assert "unregistered-operation" not in {finding.code for finding in findings_as_set(allowed)}
    # What is refused for another reason is refused then, too.
    buffer = "func.func @f(%m: memref<8xf32>) {\n  %t = bufferization.to_$0tensor %m : memref<8xf32> to tensor<8xf32>\n"
    assert not any(action.title.startswith("Leave") for action in actions(f"{buffer}  return\n}}\n")[1])


def findings_as_set(text: str) -> tuple[Finding, ...]:
    """Return what is found under the settings that a text makes for itself."""
    return document_findings(AnalysedDocument(text, settings_of(head_settings(text).choices).options))


def actions_in(text: str, semantics: Semantics, code: str) -> list[str]:
    """Return what is offered at the first finding of a code under a semantics, as it is written into the text."""
    document = AnalysedDocument(text, BufferizationOptions(semantics=semantics))
    findings = document_findings(document)
    finding = next(finding for finding in findings if finding.code == code)
    actions = actions_at(document, finding.span, findings)
    return [edit.text for action in actions if finding in action.fixes for edit in action.edits]


def test_fixes_are_those_of_the_semantics() -> None:
    written = """
func @f(%t: tensor<4xf32>, %i: index, %f: f32) -> tensor<4xf32> {
  %0 = tensor.insert %f into %t[%i] : tensor<4xf32>
  return %0 : tensor<4xf32>
}
"""
    called = """
func private @external(tensor<4xf32>)
func @g(%t: tensor<4xf32>) {
  call @external(%t) : (tensor<4xf32>) -> ()
  return
}
"""
    # What is returned has to be the argument's buffer under LLVM 14's rules: a copy would be refused.
    assert "linalg.inplaceable" not in "".join(actions_in(written, Semantics.LLVM14, "argument-written"))
    kept = written.replace("-> tensor<4xf32> {", "-> f32 {").replace(
        "  return %0 : tensor<4xf32>", "  %1 = tensor.extract %0[%i] : tensor<4xf32>\n  return %1 : f32"
    )
    assert actions_in(kept, Semantics.LLVM14, "argument-written")[0] == " {linalg.inplaceable = false}"
    assert "bufferization" not in "".join(actions_in(called, Semantics.LLVM14, "external-assumed-read-write"))


FORMER = """\
func.func @f(%a: tensor<4x8xf32>, %d: tensor<2x4x2x2xf32>, %x: f32, %m: memref<4xf32>, %t: tensor<4xf32>, %i: index) {
  %0 = tensor.pack %a inner_dims_pos = [0, 1] inner_tiles = [2, 2] into %d : tensor<4x8xf32> -> tensor<2x4x2x2xf32>
  %1 = arith.maxf %x, %x : f32
  %2 = vector.splat %x : vector<4xf32>
  %3 = bufferization.to_memref %t : memref<4xf32, strided<[?], offset: ?>>
  %4 = bufferization.to_memref %t read_only : tensor<4xf32> to memref<4xf32>
  %5 = bufferization.to_tensor %m restrict {a = 1} : memref<4xf32>
  %6 = linalg.init_tensor [4, %i, %i] : tensor<4x?x?xf32>
  %7 = tensor.expand_shape %t [[0, 1]] : tensor<4xf32> into tensor<2x2xf32>
  return
}
"""


def test_what_former_releases_wrote_in_another_way(mlir_opt: MlirOpt) -> None:
    _, offered = actions(FORMER.replace("tensor.pack", "tensor.p$0ack"))
    assert [action.title for action in offered][:1] == ["Write this as today's linalg.pack"]
    whole = next(action for action in offered if action.title.startswith("Write all"))
    renewed = apply_edits(FORMER, whole.edits)
    assert "to_buffer %t : tensor<4xf32> to memref<4xf32, strided<[?], offset: ?>>\n" in renewed
    assert "tensor.empty(%i, %i) : tensor<4x?x?xf32>\n" in renewed
    assert mlir_opt.errors(renewed) == set()
    # What is missing is found behind the operation.
    line = "func.func @f(%m: memref<4xf32>) {\n  %5 = bufferization.to_tensor %m : memref<4xf32>\n  return\n}\n"
    wanted = line.replace(">\n", "> to tensor<4xf32>\n")
    check(line.replace("return", "$0return"), "Write this", wanted)
    check(line.replace("_tensor", "_ten$0sor"), "Write this", wanted)
    assert actions(wanted.replace("_tensor", "_ten$0sor"))[1] == ()
