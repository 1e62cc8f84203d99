"""Types, attributes, brackets and results as people mistype them: the compiler's parser says the same of them."""

from __future__ import annotations

import pytest

from bufferizer.ir.grammar import attribute_failure, type_failure
from tests.compiler import ERROR, MlirOpt
from tests.ir.reading import errors_in

PROLOGUE = "func.func @f(%a: f32, %t: tensor<4xf32>, %i: index, %m: memref<4xf32>, %c: i1) {\n"

TYPES = [
    *("tensor", "tensor4xf32>", "tensor<4,f32>", "tensor<4 x f32", "tensor<x4xf32>", "tensor<4f32>"),
    *("tensor<?x?xf>", "tensor<-1xf32>", "tensor<*f32>", "tensor<*xf32, 1>", "tensor<4xf32xf32>", "tensor<4x>"),
    *("tensor<4x8f32>", "tensorr<4xf32>", "tensor<4xf32, foo>", "tensor<4;f32>"),
    *(
        "memref<4xf32 1>",
        "memref<4xf32, >",
        "memref<4xf32, 1, 2>",
        "memref<4xf32, 1, strided<[1]>>",
        "memref<4xf32, [>",
    ),
    *("memref<*xf32, strided<[1]>>", "memref<4xf32, strided<1>>", "memref<4xf32, strided<[1], 4>>"),
    *("memref<4xf32, strided<[x]>>", "memref<4xf32, strided<[1], offset 4>>", "memref<4xf32, strided[1]>"),
    *("vector<?xf32>", "vector<[4xf32>", "vector<[?]xf32>", "vector<4xf32, 1>", "complex<f32, f32>", "complex f32"),
    *(
        "tuple<f32 f32>",
        "tuple<f32,>",
        "() - > f32",
        "(f32) -> (f32",
        "(f32 f32) -> f32",
        "i99999999",
        "f31",
        "F32",
        "%a",
    ),
    *("!quant.uniform<i8:f32, 1:128>", "!quant.uniform<i8:f32, 0.5:>", "!quant.uniform<i8:f32>", "!quant.foo<i8>"),
    *("!quant.uniform<i8:i8:f32>", "!quant.uniform<i8:f32, -0.5>", "!quant.uniform<i8:f32, 0.5:-1.5>"),
    *("!quant.uniform",),
    *("!quant.uniform<i8:f32:1, {0.5 0.1}>", "!quant.uniform<i8:f32:1, {}>", "!quant.uniform<i8:f32:x, {1.0}>"),
    *("!quant.uniform<i8:f32, 0.5:128 64>", "!quant.uniform<i8 f32, 0.5>", "!quant.uniform<i8:f32:-1, {0.5}>"),
    *("!quant.uniform<i8<16>:f32, 0.5>", "!quant.uniform<i8<a:7>:f32, 0.5>", "!quant.uniform<int8:f32, 0.5>"),
    *("!quant.uniform<i33:f32, 0.5>", "!quant.uniform<i8<2:1>:f32, 0.5>", "!quant.uniform<u8<0:256>:f32, 0.5>"),
    *("!quant.uniform<i8:f32:{0}, {0.5}>", "!quant.uniform<i8:f32:{0:1}, 0.5>", "!quant.any<i8:>", "!quant.uniform<1>"),
    *("!quant.uniform<i8<-9000:1>:f32, 0.5>", "!quant.uniform<i8:f16, 100000.0>", "tensor<4x!quant.any<i8 f32>>"),
    *("!llvm.struct<(i32, ptr>", "!foo.bar<(>", "!quant<", "memref<4xf32, affine_map<(d0) -> (d1)>>"),
]
ATTRIBUTES = [
    *("affine_map<(d0) -> d0>", "affine_map<(d0), (d0)>", "affine_map<d0 -> (d0)>", "affine_map<(d0, d0) -> (d0)>"),
    *("affine_map<(d0) -> (d0 *)>", "affine_map<(d0, d1) -> (d0 * d1)>", "affine_map<(d0, d1) -> (2 floordiv d1)>"),
    *(
        "affine_map<(d0) -> (+ d0)>",
        "affine_map<(d0) -> ()",
        "affine_map<(d0) -> (())>",
        "affine_map<(d0)[d0] -> (d0)>",
    ),
    *("affine_map<(%a) -> (%a)>", "affine_map<(d0) -> (d0 mod 0 mod d0)>"),
    *("affine_map<(d0) -> (-)>", "affine_map(d0)"),
    *("affine_map<(d0 -> (d0)>", "affine_map<(d0)[s0 -> (d0)>", "affine_map<(d0) : (d0 >= 0)>", "affine_map<()>"),
    *(
        "affine_set<(d0) : (d0)>",
        "affine_set<(d0) -> (d0)>",
        "affine_set<(d0) : (d0 > 0)>",
        "affine_set<(d0) : d0 >= 0>",
    ),
    *("[1, 2", "[1 2]", "[1,]", "[1;2]", "{a = }", "{a = 1 b = 2}", "{1 = 2}", "{a = 1, a = 2}", '{"" = 1}', "{a 1}"),
    *(
        "dense<[1, [2]]> : tensor<2xi32>",
        "dense<(1, 2> : tensor<2xi32>",
        "dense<foo> : tensor<2xi32>",
        "dense<- > : i32",
    ),
    *("dense[1]", "dense<[1, 2> : tensor<2xi32>", "dense<1> : tensorr<2xi32>", "array<i32 : 1 2>", "array<i32: 1.0>"),
    *(
        "array<i32: true>",
        "array<i1: 1>",
        "array<i3: 1>",
        "array<f32: x>",
        "array i32",
        "array<1, 2>",
    ),
    *(
        "-foo",
        "@f::f",
        "@f::",
        "treu",
        "1.0 : f31",
        '"a" : ',
        "@",
        "#",
        "-",
        "%i",
        "strided<[1, -x]>",
        "'a'",
        "1 : i32 i32",
    ),
]
BODIES = [
    # Brackets.
    "%0 = tensor.empty( : tensor<4xf32>",
    "%0 = tensor.extract %t[%i : tensor<4xf32>",
    "%0 = tensor.extract %t %i] : tensor<4xf32>",
    "%0 = tensor.cast %t : tensor<4xf32 to tensor<?xf32>",
    "%0 = linalg.fill ins(%a : f32) outs(%t : tensor<4xf32> -> tensor<4xf32>",
    "scf.for %j = %i to %i step %i\n}",
    "scf.if %c {\n%0 = tensor.cast %t : tensor<4xf32> to tensor<?xf32\n}",
    '"x.y"(%a : (f32) -> ()',
    '"x.y"(%a) <{a = 1} : (f32) -> ()',
    '"x.y"(%a) {a = 1 : (f32) -> ()',
    "%0 = arith.constant {a = 1 : f32",
    "func.call @f(%a : (f32) -> ()",
    "%0 = arith.constant dense<[1.0, 2.0> : tensor<2xf32>",
    # Results and names.
    "%0 tensor.empty() : tensor<4xf32>",
    "%0 = = tensor.empty() : tensor<4xf32>",
    "%0, = tensor.empty() : tensor<4xf32>",
    "%0: = tensor.empty() : tensor<4xf32>",
    "%0 =",
    "= tensor.empty() : tensor<4xf32>",
    "%0 : tensor<4xf32>",
    "@f",
    # What is left out.
    "return %a :",
    "%0 = arith.addf %a, %a :",
    "%0 = arith.constant 1.0 :",
    "func.call @f(%a) : (f32)",
    "func.call (%a) : (f32) -> ()",
    "%0 = memref.load %m[%i : memref<4xf32>",
]


def first_error(mlir_opt: MlirOpt, text: str) -> tuple[int, str]:
    """Return the line and the words of what the compiler says first."""
    match = ERROR.search(mlir_opt.run(text).stderr)
    assert match is not None
    return int(match[1]), match[2]


@pytest.mark.parametrize("body", [*(f'"x.y"() : () -> {type_}' for type_ in TYPES), *BODIES])
@pytest.mark.parametrize("following", ["return", "%z = arith.negf %a : f32\n  return"])
def test_the_compiler_says_the_same(body: str, following: str, mlir_opt: MlirOpt) -> None:
    text = f"{PROLOGUE}{body}\n  {following}\n}}\n"
    assert first_error(mlir_opt, text) in errors_in(text)


@pytest.mark.parametrize("attribute", ATTRIBUTES)
@pytest.mark.parametrize("form", ["#x = {}\n", 'module {{\n"x.y"() {{a = {}}} : () -> ()\n}}\n'])
def test_the_compiler_says_the_same_of_attributes(attribute: str, form: str, mlir_opt: MlirOpt) -> None:
    text = form.format(attribute)
    assert first_error(mlir_opt, text) in errors_in(text)


@pytest.mark.parametrize(
    "attribute",
    [
        "affine_map<(d0, d1)[s0] -> (d0 * s0 + (d1 floordiv 2) mod 3, -d0, 0)>",
        "affine_map<() -> ()>",
        "affine_map<(mod, max, i32) -> (mod, max - i32)>",
        "affine_set<(d0)[s0] : (d0 - 1 >= 0, s0 - d0 == 0, d0 <= 4)>",
        "affine_set<() : ()>",
        '[1, -2.0 : f32, @a::@b, unit, true, i32, (i32) -> (), [], {}, #d.x<[()] -> >, "a" : !d.t]',
        '{a, "b c" = 1, i32 = 2, d.e = {}}',
        "dense<[[1, -2], [0x3, 4]]> : tensor<2x2xi32>",
        "dense<[(1.0, -2.0), (0.0, 0.0)]> : tensor<2xcomplex<f32>>",
        "dense<> : tensor<0xi32>",
        "array<i1: true, false>",
        "array<f32: 1.0, -2.0, 0x7f800000>",
        "array<i32>",
        "strided<[?, -1], offset: ?>",
        "strided<[]>",
        "tensor<0x?xf32, {a = 1}>",
        "tensor<*xf32>",
        "memref<4xf32, affine_map<(d0) -> (d0 + 3)>, 1 : i32>",
        "memref<4xf32, #d.space>",
        "vector<4x[8]x2xf32>",
        "tuple<>",
        '!d.t<a -> ">", {}>',
        "!quant.uniform<i8<-8:7>:f32, 0.5:127>",
        "!quant.uniform<u8:f32:1, {2.0e+2:-120,0.9:127}>",
        "!quant.uniform<si16:bf16:{0:1, 1:2}, {{0.5}, {0.1:3}}>",
        "!quant.any<i8<-8:7>>",
        "!quant.calibrated<f32<-0.998:1.2321>>",
    ],
)
def test_nothing_is_said_of_what_is_right(attribute: str) -> None:
    assert attribute_failure(attribute, 0, len(attribute)) is None
    if attribute[0] in "tmv!":
        assert type_failure(attribute, 0, len(attribute)) is None
