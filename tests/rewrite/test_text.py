"""What stays of the user's text: names, comments, layout, and every op that has nothing to do with tensors."""

from __future__ import annotations

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
