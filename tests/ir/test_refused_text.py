"""Text that the compiler does not read: what it says of it, and on which line."""

from __future__ import annotations

from pathlib import Path

import pytest

from bufferizer.diagnostics import Severity
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.diagnostics import document_findings
from bufferizer.text import LineIndex
from tests.compiler import MlirOpt

PROLOGUE = "func.func @f(%a: f32, %t: tensor<4xf32>, %i: index, %m: memref<4xf32>, %c: i1, %s: tensor<f32>) {\n"

TEXTS = [
    # What an operation's own parser misses is named after the operation, a token of the wrong kind is not.
    "%0 = tensor.cast %t : tensor<4xf32>\n%1 = arith.negf %a : f32",
    "%0 = tensor.extract_slice %t[0][2][1] : tensor<4xf32> into tensor<2xf32>",
    "%0 = bufferization.to_tensor %m : memref<4xf32>\n%1 = arith.negf %a : f32",
    "%0 = arith.addf %a %a : f32",
    "%0 = arith.addf %a,\n  : f32",
    "%0 = arith.negf %a\n%1 = arith.negf %a : f32",
    "%0 = arith.negf %a : f31",
    "call f(%a) : (f32) -> ()",
    "call @f(%a) : f32",
    "%0 = arith.cmpf foo, %a, %a : f32",
    "%0 = arith.constant foo : f32",
    "%0 = tensor.extract_slice %t : tensor<4xf32> to tensor<2xf32>",
    "%0 = tensor.extract_slice %t[0.5][2][1] : tensor<4xf32> to tensor<2xf32>",
    "scf.for %j = %i to %i {\n}",
    # What no release has any more, and what never was.
    "%0 = linalg.init_tensor [8] : tensor<8xf32>",
    "%0 = scf.foreach_thread (%j) in (%i) -> (tensor<4xf32>) {\n}",
    "%0 = vector.splat %a : vector<4xf32>",
    "%0 = tensor.pack %t inner_dims_pos = [0] inner_tiles = [2] into %t : tensor<4xf32> -> tensor<4xf32>",
    "%0 = arith.negf %a : f32 something",
    '%0 = "tensor.nothing"(%t) : (tensor<4xf32>) -> tensor<4xf32>',
    # Numbers of operands and results.
    '%0 = "arith.addf"(%a) : (f32) -> f32',
    '%0 = "arith.negf"(%a, %a) : (f32, f32) -> f32',
    '%0:2 = "arith.negf"(%a) : (f32) -> (f32, f32)',
    '"arith.negf"(%a) : (f32) -> ()',
    '%0 = "arith.constant"(%a) {value = 1.0 : f32} : (f32) -> f32',
    '%0 = "tensor.insert"(%a) : (f32) -> tensor<4xf32>',
    '%0 = "cf.br"()[^bb1] : () -> f32\n^bb1:',
    "%0 = tosa.add %t : (tensor<4xf32>) -> tensor<4xf32>",
    "%0 = tosa.add %t, %t : (tensor<4xf32>) -> tensor<4xf32>",
    "%0 = tosa.sigmoid %t, %t : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>",
    "%0 = linalg.fill ins(%a : f32) -> tensor<4xf32>",
    "%0 = linalg.matmul ins(%t : tensor<4xf32>) outs(%t : tensor<4xf32>) -> tensor<4xf32>",
    "cf.br ^bb1(%a, %a : f32)\n^bb1(%x: f32):",
    # Attributes that are missing, or of another kind.
    '%0 = "tosa.const"() <{value = dense<1> : tensor<2xi32>}> : () -> tensor<2xi32>',
    "%0 = tosa.reverse %t : (tensor<4xf32>) -> tensor<4xf32>",
    "%0 = tosa.reverse %t\n  {axis = 0 : i64} : (tensor<4xf32>) -> tensor<4xf32>",
    '%0 = "tosa.reverse"(%t) {axis = 0 : i64} : (tensor<4xf32>) -> tensor<4xf32>',
    '%0 = "tosa.transpose"(%t) {perms = array<i64: 0>} : (tensor<4xf32>) -> tensor<4xf32>',
    '%0 = "tosa.max_pool2d"(%t) {kernel = [1, 1], pad = [0], stride = [1, 1]} : (tensor<4xf32>) -> tensor<4xf32>',
    "%0 = tosa.arithmetic_right_shift %t, %t {round = 1 : i32} : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>",
    "%0 = tosa.fully_connected %t, %t, %t : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>",
    # The generic form.
    '%0 = "x.y" %a : (f32) -> f32',
    '%0 = "x.y"(%a) : f32',
    '%0 = "x.y"(%a) : (f32)',
    # Types and attributes as earlier releases wrote them.
    '%0 = "x.y"() : () -> !llvm.ptr<i8>',
    '%0 = "x.y"() : () -> !llvm.struct<(ptr, ptr<struct<(i32)>, 3>)>',
    '%0 = "x.y"() : () -> tensor<4xf32, #sparse_tensor.encoding<{ dimLevelType = ["compressed"] }>>',
    # Regions.
    "^bb1:",
    "%0 = scf.forall %j in (4) shared_outs(%o = %t) -> (tensor<4xf32>) {\nscf.forall.in_parallel {\n}\n}",
    "%0 = linalg.generic ins(%t : tensor<4xf32>) outs(%t : tensor<4xf32>) {\n} -> tensor<4xf32>",
    "%0 = linalg.generic {indexing_maps = []} ins(%t : tensor<4xf32>) outs(%t : tensor<4xf32>) {\n} -> tensor<4xf32>",
    "%0 = vector.contract %a, %a, %a : f32, f32 into f32",
    # Lists that go on, values without types, and words that an enumeration does not have.
    "%0 = tensor.extract_slice %t[0, ] [2] [1] : tensor<4xf32> to tensor<2xf32>",
    "%0 = linalg.fill ins(%a : f32) outs(: tensor<4xf32>) -> tensor<4xf32>",
    "%0 = arith.addf %a, %a fastmath<foo> : f32",
    "%0 = arith.addi %i, %i overflow<nsw, nux> : index",
    "%0 = linalg.elementwise kind=#linalg.elementwise_kind<foo> ins(%t : tensor<4xf32>) outs(%t : tensor<4xf32>)",
    "%0 = linalg.elementwise kind=#linalg.elementwise_kind<add> ins(%t : tensor<4xf32>) outs(%t : tensor<4xf32>)",
    # Bounds.
    "affine.for %j = 0 to affine_map<(d0) -> (d0, 4)>(%i) {\n}",
    "affine.for %j = affine_map<(d0) -> (d0, 4)>(%i) to 8 {\n}",
    "affine.for %j = 0 to min affine_map<(d0) -> (d0)>() {\n}",
    "affine.for %j = 0 to affine_map<(d0)[s0] -> (d0 + s0)>(%i) {\n}",
    "affine.for %j = 0 to affine_set<(d0) : (d0 >= 0)>(%i) {\n}",
    "affine.for %j = 0 to 4 step -1 {\n}",
    "affine.if affine_set<(d0) : (d0 >= 0)>() {\n}",
    "affine.if affine_map<(d0) -> (d0)>(%i) {\n}",
    # Destinations.
    "%0 = bufferization.materialize_in_destination %t in %t : (tensor<4xf32>, tensor<4xf32>) -> tensor<?xf32>",
    "%0 = bufferization.materialize_in_destination %t in restrict %t : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>",
    # Words and types of memrefs.
    "%0 = memref.atomic_rmw addq %a, %m[%i] : (f32, memref<4xf32>) -> f32",
    '%0 = memref.atomic_rmw "adqf" %a, %m[%i] : (f32, memref<4xf32>) -> f32',
    "%0 = memref.transpose %m (i) -> (i) : memref<4xf32> to memref<4xf64>",
    "%0 = memref.reinterpret_cast %m to offset: [0], sizes: [2, 2], strides: [2, 1] : memref<4xf32> to memref<4xf32>",
    "%0 = memref.reinterpret_cast %m to offset: [], sizes: [4], strides: [1] : memref<4xf32> to memref<4xf32>",
    "%0 = memref.generic_atomic_rmw %m[%i] : memref<4xf32> {\n^bb0(%v: i32):\n  memref.atomic_yield %a : f32\n}",
    # Bodies of which only an op is named.
    "%0 = linalg.map { arith.negg } ins(%t : tensor<4xf32>) outs(%t : tensor<4xf32>)",
    "%0 = linalg.map { } ins(%t : tensor<4xf32>) outs(%t : tensor<4xf32>)",
    "%0 = linalg.map { math.exp } ins(%t : tensor<4xf32>) outs(%t : tensor<4xf32>)",
    "%0 = linalg.reduce { arith.ad } ins(%t : tensor<4xf32>) outs(%s : tensor<f32>) dimensions = [0]",
    # Bodies that yield nothing, or something else.
    "scf.execute_region {\n}",
    "%n = tensor.generate %i {\n^bb0(%j: index):\n  %k = arith.negf %a : f32\n} : tensor<?xf32>",
    "%p = tensor.pad %t low[1] high[1] {\n^bb0(%j: index):\n  %k = arith.negf %a : f32\n}"
    " : tensor<4xf32> to tensor<6xf32>",
    "%n = tensor.generate %i {\n^bb0(%j: index):\n  linalg.yield %a : f32\n} : tensor<?xf32>",
    "%0 = scf.forall (%j) in (4) shared_outs(%o = %t) -> tensor<4xf32> {\n  scf.forall.in_parallel {\n"
    "    %z = tensor.insert_slice %t into %o[0] [4] [1] : tensor<4xf32> into tensor<4xf32>\n  }\n}",
    # One finding follows from another.
    "%0 = arith.addf %t, %t : f32\n%1 = tensor.cast %0 : tensor<4xf32> to tensor<?xf32>",
    "%0 = tensor.cast %t : tensor<4xf32> to !unknown\n%1 = tensor.cast %0 : tensor<?xf32> to tensor<4xf32>",
]


OLD_PROLOGUE = PROLOGUE.replace("func.func", "func")
OLD_TEXTS = [
    "%0 = tensor.cast %t : tensor<4xf32>\n%1 = arith.negf %a : f32",
    "%0 = arith.negf %a\n%1 = arith.negf %a : f32",
    "%0 = tensor.extract_slice %t : tensor<4xf32> to tensor<2xf32>",
    "%0 = arith.negf %a : f32 something",
    "%0 = tensor.empty() : tensor<4xf32>",
    '%0 = "tensor.empty"() : () -> tensor<4xf32>',
    '%0 = "arith.addf"(%a) : (f32) -> f32',
    "%0 = linalg.matmul ins(%t : tensor<4xf32>) outs(%t : tensor<4xf32>) -> tensor<4xf32>",
    "br ^bb1(%a, %a : f32)\n^bb1(%x: f32):",
    "%0 = call @f(%a) : (f32)",
]


def findings(text: str) -> set[tuple[int, str]]:
    lines = LineIndex(text)
    return {
        (lines.line_of(finding.span.start) + 1, finding.message)
        for finding in document_findings(AnalysedDocument(text))
        if finding.severity is Severity.ERROR
    }


@pytest.mark.parametrize("body", TEXTS)
def test_the_compiler_says_the_same(body: str, mlir_opt: MlirOpt) -> None:
    text = f"{PROLOGUE}{body}\n  return\n}}\n"
    assert findings(text) == mlir_opt.errors(text)


def cases(file: str) -> list[str]:
    """Return the texts of a file, which lines of dashes part."""
    return (Path(__file__).parent / file).read_text().split("// -----\n")


@pytest.mark.parametrize("body", cases("refused_bodies.mlir"))
def test_the_compiler_says_the_same_of_bodies(body: str, mlir_opt: MlirOpt) -> None:
    text = f"{PROLOGUE}{body}  return\n}}\n"
    assert findings(text) == mlir_opt.errors(text)


@pytest.mark.parametrize("text", cases("refused.mlir"))
def test_the_compiler_says_nothing_before(text: str, mlir_opt: MlirOpt) -> None:
    (answer,) = mlir_opt.errors(text)
    first = min(line for line, _ in findings(text))
    assert answer == min(it for it in findings(text) if it[0] == first)


def test_levels_may_have_names_of_their_own() -> None:
    encoding = "#sparse_tensor.encoding<{ map = {l0, l1} (d0 = l0, d1 = l1) -> (l0 = d0 : dense, l1 = d1 : dense) }>"
    assert findings(f"#E = {encoding}\nfunc.func private @f(tensor<4x4xf32, #E>, !llvm.ptr<3>)\n") == set()


@pytest.mark.parametrize(
    "global_",
    [
        "@g : memref<4xf32> = dense<1.0> : tensor<4xf32>",
        "constant @g : memref<?xf32> = dense<1.0>",
        "@g : tensor<4xf32>",
        "@g : memref<4xf32> = 1.0",
        "@g : memref<4xf32> = [1.0]",
        '"publik" @g : memref<4xf32> = dense<1.0>',
    ],
)
def test_the_compiler_says_the_same_of_globals(global_: str, mlir_opt: MlirOpt) -> None:
    text = f"memref.global {global_}\n"
    assert findings(text) == mlir_opt.errors(text)


@pytest.mark.parametrize(
    ("source", "result"),
    [
        ("memref<4x8xf32>", "memref<8x4xf32>"),
        ("memref<4x8xf32>", "memref<8x4xf32, strided<[1, 8]>>"),
        ("memref<4x8xf32>", "memref<8x4xf32, affine_map<(d0, d1) -> (d1 * 8 + d0)>>"),
        ("memref<4x8xf32>", "memref<8x4xf32, strided<[?, ?], offset: ?>>"),
        ("memref<4x8xf32>", "memref<8x5xf32, strided<[1, 8]>>"),
        ("memref<4x1xf32>", "memref<1x4xf32>"),
        ("memref<?x?xf32>", "memref<?x?xf32>"),
        ("memref<4x8xf32, strided<[8, 1], offset: ?>>", "memref<8x4xf32>"),
        ("memref<4x8xf32, strided<[?, ?], offset: ?>, 3>", "memref<8x4xf32, 3>"),
        ("memref<4x8xf32, strided<[?, 2]>, 3>", "memref<8x4xf32, strided<[2, ?]>, 3>"),
    ],
)
def test_the_compiler_says_the_same_of_transposed_memrefs(source: str, result: str, mlir_opt: MlirOpt) -> None:
    body = f"  %0 = memref.transpose %m (i, j) -> (j, i) : {source} to {result}\n  return\n"
    text = f"func.func @f(%m: {source}) {{\n{body}}}\n"
    assert findings(text) == mlir_opt.errors(text)


@pytest.mark.parametrize(
    "last",
    [
        "%0 = tensor.insert %a into %t[%i] : tensor<4xf32>",
        "%0 = tensor.extract_slice %t[0] [%i] [1] : tensor<4xf32> to tensor<?xf32>",
        '%0:2 = "x.y"(%i) : (index) -> (f32, f32)\n%1 = arith.addf %0#1, %0#0 : f32',
        "memref.store %a, %m[%i] : memref<4xf32>",
        "scf.if %c {\n}",
        "%n = arith.cmpi slt, %i, %i : index",
        "cf.br ^bb1(%a : f32)\n^bb1(%x: f32):\n%y = math.exp %x : f32",
        "%0 = linalg.reduce ins(%t : tensor<4xf32>) outs(%s : tensor<f32>) dimensions = [0]\n(%x: f32, %y: f32) {\n"
        "%z = arith.addf %x, %y : f32\n}\nreturn",
    ],
)
def test_what_is_no_terminator_is_named(last: str, mlir_opt: MlirOpt) -> None:
    text = f"{PROLOGUE}{last}\n}}\n"
    assert findings(text) == mlir_opt.errors(text)


@pytest.mark.parametrize("body", OLD_TEXTS)
def test_the_old_compiler_says_the_same(body: str, mlir_opt_14: MlirOpt) -> None:
    text = f"{OLD_PROLOGUE}{body}\n  return\n}}\n"
    assert findings(text) == mlir_opt_14.errors(text)


def test_what_is_called_an_operation_is_said_of_the_word_in_its_place() -> None:
    text = f"{PROLOGUE}%0 = arith.negf %a : f32 something\n  return\n}}\n"
    assert findings(text) == {(2, "custom op 'something' is unknown (tried 'func.something' as well)")}


@pytest.mark.parametrize("text", ["#a = 1\n#b = 2\n#a = 3\n", "!a = i32\nfunc.func private @f(!a)\n!a = i64\n"])
def test_an_alias_is_defined_once(text: str, mlir_opt: MlirOpt) -> None:
    assert findings(text) == mlir_opt.errors(text)


@pytest.mark.parametrize("name", ["aritth.negf", "negf"])
def test_a_body_of_one_op_names_its_dialect(name: str) -> None:
    text = f"{PROLOGUE}%0 = linalg.map {{ {name} }} ins(%t : tensor<4xf32>) outs(%t : tensor<4xf32>)\n  return\n}}\n"
    ((line, message),) = findings(text)
    assert line == 2
    assert message.startswith(f"'{name if '.' in name else '.' + name}' op created with unregistered dialect.")


@pytest.mark.parametrize(
    "body",
    [
        "{ map = (d0, d1) (d0 : dense, d1 : compressed) }",
        "{ map = (d0, d1) -> d0 : dense, d1 : compressed }",
        "{ map = d0, d1 -> (d0 : dense, d1 : compressed) }",
        "{ map = (d0, d0) -> (d0 : compressed, d0 : dense) }",
        "{ map = (d0, 3) -> (d0 : dense, d1 : compressed) }",
        "{ map = (d0, d1) -> (d0, d1) }",
        "{ map = (d0, d1) -> (d0 : dense d1 : compressed) }",
        "{ map = (d0, d1) -> (d0 : dense, d2 : compressed) }",
        "{ map = (d0, d1) -> (d0 : dens, d1 : compressed) }",
        "{ map = (d0, d1) -> (d0 : dense, d1 : compressed(nonuniqe)) }",
        "{ map = (d0, d1) -> (d0 : dense, d1 : singleton) }",
        "{ map = (d0, d1) -> (d0 : dense, d1 : structured) }",
        "{ map = (d0, d1) -> (d0 : dense, d1 : compressed), posWidth = 33 }",
        '{ map = (d0, d1) -> (d0 : dense, d1 : compressed), posWidth = "a" }',
        "{ map = (d0, d1) -> (d0 : dense, d1 : compressed) posWidth = 32 }",
        "{ map (d0, d1) -> (d0 : dense, d1 : compressed) }",
        "{ posWidth = 32 }",
        " map = (d0, d1) -> (d0 : dense, d1 : compressed) ",
        # These are right.
        "{ map = (d0, d1) -> (d1 : compressed(), d0 : dense), posWidth = 0x20, crdWidth = 32 : i64, }",
        "{ map = (i, j) -> ((i floordiv 2) : dense, j floordiv 2 : compressed, i mod 2 : dense, j mod 2 : dense) }",
        "{ map = (d0, d1) -> (d0 : loose_compressed(nonordered, nonunique), d1 : singleton(soa)) }",
        "{ map = (i : #sparse_tensor<slice(?, 4, 1)>, j : #sparse_tensor<slice(1, ?, ?)>) -> (i : dense, j : batch) }",
    ],
)
def test_the_compiler_says_the_same_of_sparse_encodings(body: str, mlir_opt: MlirOpt) -> None:
    text = f"#E = #sparse_tensor.encoding<{body}>\nfunc.func private @f(tensor<4x4xf32, #E>)\n"
    assert findings(text) == mlir_opt.errors(text)
