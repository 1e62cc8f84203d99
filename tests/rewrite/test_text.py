"""What stays of the user's text: names, comments, layout, and every op that has nothing to do with tensors."""

from __future__ import annotations

import re

import pytest

from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.diagnostics import document_findings
from bufferizer.ide.rewriting import rewritten_text
from tests.compiler import MlirOpt

DEFAULTS = BufferizationOptions()
BODY_ONLY = BufferizationOptions(bufferize_function_boundaries=False)


def check(text: str, wanted: str, options: BufferizationOptions = DEFAULTS) -> None:
    assert rewritten_text(AnalysedDocument(text, options)) == wanted


def refusals(text: str, options: BufferizationOptions = DEFAULTS) -> list[str]:
    analysed = AnalysedDocument(text, options)
    assert rewritten_text(analysed) is None
    found = (finding for finding in document_findings(analysed) if finding.severity == "error")
    return [f"{text.count(chr(10), 0, finding.span.start) + 1}: {finding.message}" for finding in found]


def test_text_without_tensors_stays_to_the_byte() -> None:
    text = (
        "// A comment.\r\n#map = affine_map<(d0) -> (d0)>\n\n"
        "func.func   @f( %a : i32,%b: memref<4xf32> )->i32{ // odd layout\n"
        '\t%x=arith.addi %a,%a:i32   // "tensor<4xf32>"\n  return %x : i32}\n'
    )
    check(text, text)


def test_calls_in_a_module_in_generic_form(mlir_opt: MlirOpt) -> None:
    text = (
        "func.func @f(%t: tensor<8xf32>, %i: index, %v: f32) -> tensor<8xf32> {\n"
        "  %0 = tensor.insert %v into %t[%i] : tensor<8xf32>\n"
        "  return %0 : tensor<8xf32>\n"
        "}\n"
        "func.func @g(%t: tensor<8xf32>, %i: index, %v: f32) -> tensor<8xf32> {\n"
        "  %0 = call @f(%t, %i, %v) : (tensor<8xf32>, index, f32) -> tensor<8xf32>\n"
        "  return %0 : tensor<8xf32>\n"
        "}\n"
    )
    generic = mlir_opt.run(text, "--mlir-print-op-generic").stdout
    rewritten = rewritten_text(AnalysedDocument(generic, DEFAULTS))
    assert rewritten is not None
    expected = mlir_opt.bufferize(text).stdout
    assert mlir_opt.run(rewritten).stdout == expected


def test_names_comments_and_indentation_stay() -> None:
    check(
        "func.func @f(%t: tensor<8xf32>, // the input\n"
        "             %i: index, %f: f32) -> tensor<8xf32> {\n"
        "    // Before.\n"
        "    %r = tensor.insert %f into %t[%i] : tensor<8xf32> // the write\n"
        "\n"
        "    return %r : tensor<8xf32>  // done\n"
        "}\n",
        "func.func @f(%t: memref<8xf32, strided<[?], offset: ?>>, // the input\n"
        "             %i: index, %f: f32) -> memref<8xf32, strided<[?], offset: ?>> {\n"
        "    // Before.\n"
        "    memref.store %f, %t[%i] : memref<8xf32, strided<[?], offset: ?>> // the write\n"
        "\n"
        "    return %t : memref<8xf32, strided<[?], offset: ?>>  // done\n"
        "}\n",
    )


def test_a_copy_takes_the_name_of_the_result_it_becomes() -> None:
    check(
        "func.func @f(%t: tensor<8xf32>, %i: index, %f: f32) -> (tensor<8xf32>, tensor<8xf32>) {\n"
        "  %alloc = tensor.insert %f into %t[%i] : tensor<8xf32>\n"
        "  return %t, %alloc : tensor<8xf32>, tensor<8xf32>\n"
        "}\n",
        "func.func @f(%t: memref<8xf32, strided<[?], offset: ?>>, %i: index, %f: f32) -> "
        "(memref<8xf32, strided<[?], offset: ?>>, memref<8xf32>) {\n"
        "  %alloc = memref.alloc() {alignment = 64 : i64} : memref<8xf32>\n"
        "  memref.copy %t, %alloc : memref<8xf32, strided<[?], offset: ?>> to memref<8xf32>\n"
        "  memref.store %f, %alloc[%i] : memref<8xf32>\n"
        "  return %t, %alloc : memref<8xf32, strided<[?], offset: ?>>, memref<8xf32>\n"
        "}\n",
    )


def test_ops_that_keep_their_tensors_keep_their_text() -> None:
    check(
        "func.func @f(%t: tensor<8xf32>, %i: index) -> (f32, tensor<8xf32>) {\n"
        "  %0 = tensor.empty() : tensor<8xf32>\n"
        "  %1 = linalg.copy ins(%t : tensor<8xf32>) outs(%0 : tensor<8xf32>) -> tensor<8xf32>\n"
        "  %2 = tensor.extract %1[%i] : tensor<8xf32>\n"
        "  return %2, %1 : f32, tensor<8xf32>\n"
        "}\n",
        "func.func @f(%t: tensor<8xf32>, %i: index) -> (f32, tensor<8xf32>) {\n"
        "  %t_buffer = bufferization.to_buffer %t : tensor<8xf32> to memref<8xf32, strided<[?], offset: ?>>\n"
        "  %0 = memref.alloc() {alignment = 64 : i64} : memref<8xf32>\n"
        "  linalg.copy ins(%t_buffer : memref<8xf32, strided<[?], offset: ?>>) outs(%0 : memref<8xf32>)\n"
        "  %1 = bufferization.to_tensor %0 : memref<8xf32> to tensor<8xf32>\n"
        "  %2 = memref.load %0[%i] : memref<8xf32>\n"
        "  return %2, %1 : f32, tensor<8xf32>\n"
        "}\n",
        BODY_ONLY,
    )


def test_unknown_ops_get_tensors_of_buffers(mlir_opt: MlirOpt) -> None:
    text = (
        "func.func @f(%t: tensor<8xf32>, %i: index, %f: f32) -> f32 {\n"
        '  %r:2 = "test.known"(%t) : (tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>)\n'
        "  %s = tensor.insert %f into %r#1[%i] : tensor<8xf32>\n"
        '  "test.use"(%s, %t) : (tensor<8xf32>, tensor<8xf32>) -> ()\n'
        "  %e = tensor.extract %r#0[%i] : tensor<8xf32>\n"
        "  return %e : f32\n"
        "}\n"
    )
    options = BufferizationOptions(allow_unknown_ops=True)
    ours = rewritten_text(AnalysedDocument(text, options))
    assert ours is not None
    theirs = mlir_opt.run(text, "--one-shot-bufferize=bufferize-function-boundaries allow-unknown-ops").stdout
    clean = ("--canonicalize", "--cse")
    assert mlir_opt.run(ours, *clean).stdout == mlir_opt.run(theirs, *clean).stdout


def test_each_function_is_refused_by_itself() -> None:
    assert refusals(
        "func.func @f(%t: tensor<8xf32>) {\n"
        '  "test.use"(%t) : (tensor<8xf32>) -> ()\n'
        "  return\n"
        "}\n"
        "func.func @g(%b: tensor<8xi1>, %t: tensor<8xf32>, %u: tensor<8xf32>) -> tensor<8xf32> {\n"
        "  %r = arith.select %b, %t, %u : tensor<8xi1>, tensor<8xf32>\n"
        "  return %r : tensor<8xf32>\n"
        "}\n"
    ) == [
        "2: op was not bufferized",
        "6: 'arith.select' op only i1 condition values are supported",
        "6: failed to bufferize op",
    ]


def test_ops_nobody_uses_may_stay() -> None:
    text = "func.func @f(%t: tensor<8xf32>) {\n  %r = math.absf %t : tensor<8xf32>\n  return\n}\n"
    check(
        text,
        "func.func @f(%t_buffer: memref<8xf32, strided<[?], offset: ?>>) {\n"
        "  %t = bufferization.to_tensor %t_buffer : memref<8xf32, strided<[?], offset: ?>> to tensor<8xf32>\n"
        "  %r = math.absf %t : tensor<8xf32>\n"
        "  return\n}\n",
    )


COMMENTED = """// top
func.func @f(%t: tensor<8xf32>, // c-arg
    %i: index, // c-i
    %f: f32, %c: i1) // c-after
    -> tensor<8xf32> // c-res
    attributes {llvm.emit_c_interface} { // c-open
  // c-before
  %e = tensor.empty() // c-empty1
     : tensor<8xf32> // c-empty2
  %r = tensor.insert // c1
     %f // c2
     into %t[ // c3
       %i] : tensor<8xf32> // c4
  %a = linalg.add // d1
      ins(%r, %r : tensor<8xf32>, // d2
        tensor<8xf32>) // d3
      outs(%t // d4
        : tensor<8xf32>) // d5
      -> // d6
      tensor<8xf32> // d7
  %s = scf.forall (%k) in (4) // e1
      shared_outs(%o // e2
        = %a) // e3
      -> (tensor<8xf32> // e4
      ) { // e5
    // e6
    %p = tensor.extract_slice %o[%k] [2] [1] // e7
      : tensor<8xf32> to tensor<2xf32> // e8
    scf.forall.in_parallel { // e9
      // e10
      tensor.parallel_insert_slice %p into %o[%k] [2] // e11
        [1] : tensor<2xf32> into tensor<8xf32> // e12
      // e13
    } // e14
  } // e15
  %g = tensor.generate // g1
  { // g2
  ^bb0(%j: index): // g3
    // g4
    tensor.yield %f : f32 // g5
    // g6
  } : // g7
   tensor<8xf32> // g8
  %q:2 = // h1
    scf.if // h2
    %c -> // h3
    (tensor<8xf32>, // h4
     tensor<8xf32>) { // h5
    scf.yield %s, // h6
      %g : tensor<8xf32>, tensor<8xf32> // h7
  } else { // h8
    scf.yield %g, %s : tensor<8xf32>, tensor<8xf32> // h9
  } // h10
  // last
  return // z1
    %q#0 // z2
    : tensor<8xf32> // z3
} // end
// tail
"""


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("indentation", ["  ", "\t"])
@pytest.mark.parametrize("end", ["", "\n"])
def test_every_comment_stays(newline: str, indentation: str, end: str, mlir_opt: MlirOpt) -> None:
    text = (COMMENTED.strip() + end).replace("  ", indentation).replace("\n", newline)
    ours = rewritten_text(AnalysedDocument(text, DEFAULTS))
    assert ours is not None
    assert sorted(re.findall(r"// [\w-]+", ours)) == sorted(re.findall(r"// [\w-]+", text))
    assert ours.count("\n") == ours.count(newline)
    theirs = mlir_opt.run(text, "--one-shot-bufferize=bufferize-function-boundaries").stdout
    clean = ("--canonicalize", "--cse")
    assert mlir_opt.run(ours, *clean).stdout == mlir_opt.run(theirs, *clean).stdout


def test_comments_of_ops_that_go_away_stay_on_their_own_lines() -> None:
    check(
        "func.func @f() {\n  %e = tensor.empty() // why\n    : tensor<8xf32> return // done\n}\n",
        "func.func @f() {\n  // why\n   return // done\n}\n",
    )


def test_names_in_use_locations_and_attributes_stay(mlir_opt: MlirOpt) -> None:
    text = (
        'func.func @"a b"(%alloc: tensor<8xf32> {test.keep = 1 : i32, bufferization.writable = false}, %cast: i1,\n'
        '    %f: f32, %t_buffer: index loc("at")) -> tensor<8xf32> attributes {test.text = "a // b"} {\n'
        "  %alloc_0 = tensor.empty() : tensor<8xf32>\n"
        '  %x = linalg.fill ins(%f : f32) outs(%alloc_0 : tensor<8xf32>) -> tensor<8xf32> loc("a.c":1:2)\n'
        "  %c0 = arith.select %cast, %alloc, %x : tensor<8xf32> loc(#loc)\n"
        "  %dim = tensor.insert %f into %c0[%t_buffer] : tensor<8xf32>\n"
        "  return %dim : tensor<8xf32> loc(unknown)\n"
        '} loc("f")\n'
        '#loc = loc("x")\n'
    )
    ours = rewritten_text(AnalysedDocument(text, DEFAULTS))
    assert ours is not None
    for kept in ("{test.keep = 1 : i32}", 'loc("at")', 'attributes {test.text = "a // b"}', '} loc("f")\n#loc'):
        assert kept in ours
    theirs = mlir_opt.run(text, "--one-shot-bufferize=bufferize-function-boundaries").stdout
    clean = ("--canonicalize", "--cse")
    assert mlir_opt.run(ours, *clean).stdout == mlir_opt.run(theirs, *clean).stdout


def test_a_mask_of_nothing_is_not_bufferized() -> None:
    """On which the compiler crashes."""
    text = (
        "func.func @f(%m: vector<4xi1>, %t: tensor<4xf32>) -> tensor<4xf32> {\n"
        "  %0 = vector.mask %m { vector.yield %t : tensor<4xf32> } : vector<4xi1> -> tensor<4xf32>\n"
        "  return %0 : tensor<4xf32>\n"
        "}\n"
    )
    assert refusals(text) == ["2: op was not bufferized"]


def test_a_function_that_cannot_be_read_stays_as_it_is() -> None:
    text = "func.func private @f(index) -> (i32) what\nfunc.func @main() {\n  return\n}\n"
    (module,) = AnalysedDocument(text).modules
    assert module.facts.rewriting.get().refusals == ()


def test_names_that_others_on_the_same_line_use_are_free() -> None:
    text = (
        "func.func @f(%t: tensor<?xf32> {bufferization.writable = false}, %x: f32, %i: index) -> tensor<?xf32> {\n"
        "  %r = tensor.insert %x into %t[%i] : tensor<?xf32>\n"
        "  return %r : tensor<?xf32>\n"
        "} func.func @g(%dim: i1) {\n  return\n}\n"
    )
    ours = rewritten_text(AnalysedDocument(text, DEFAULTS))
    assert ours is not None
    assert "%dim = memref.dim %t" in ours
