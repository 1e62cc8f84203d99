from __future__ import annotations

import pytest

from bufferizer.ir.aliases import Aliases
from bufferizer.ir.parsing import parse_type, read_type
from bufferizer.ir.types import MemRefType, StridedLayout, TensorType, VectorType


@pytest.mark.parametrize(
    "text",
    [
        "index",
        "none",
        "i1",
        "si8",
        "ui16",
        "f32",
        "bf16",
        "f8E4M3FN",
        "complex<f32>",
        "tuple<>",
        "tuple<i32, tuple<f32>>",
        "tensor<f32>",
        "tensor<4x?xf32>",
        "tensor<0xf32>",
        "tensor<*xf32>",
        "tensor<4xvector<2xf32>>",
        'tensor<4xf32, "layout">',
        "tensor<4xf32, 1 : i64>",
        "memref<f32>",
        "memref<?x4xf32, strided<[?, 1], offset: ?>>",
        "memref<4xf32, strided<[2]>>",
        "memref<4xf32, strided<[2], offset: 3>, 1>",
        "memref<4xf32, #gpu.address_space<workgroup>>",
        "memref<4xf32, 1 : i32>",
        "memref<4x4xf32, affine_map<(d0, d1) -> (d1, d0)>>",
        "memref<4xf32, affine_map<(d0)[s0] -> (d0 * 2 + s0 - 4)>, 2>",
        "memref<*xf32>",
        "memref<*xf32, 1>",
        "vector<f32>",
        "vector<4x[8]xi32>",
        "(i32, f32) -> (i1, index)",
        "() -> ()",
        "(i32) -> i32",
        "((i32) -> i32) -> (() -> f32)",
        "!transform.any_op",
        '!transform.op<"linalg.matmul">',
        "!llvm.struct<(i32, ptr)>",
    ],
)
def test_types_print_as_mlir_opt_prints_them(text: str) -> None:
    assert str(parse_type(text)) == text


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("tensor< 4 x ? x f32 >", "tensor<4x?xf32>"),
        ("tensor<4xf32, 1>", "tensor<4xf32, 1 : i64>"),
        ("tensor<4xf32, 1:i32>", "tensor<4xf32, 1 : i32>"),
        ("memref<4xf32, 1: i32>", "memref<4xf32, 1 : i32>"),
        ("memref<4xf32, 0 : i32>", "memref<4xf32>"),
        ("!llvm.struct<(i32, !llvm.array<3 x i32>)>", "!llvm.struct<(i32, array<3 x i32>)>"),
        ("memref<4xf32, affine_map<(i) -> (i)>>", "memref<4xf32>"),
        ("memref<4xf32, affine_map < (i)->(i floordiv 4) >>", "memref<4xf32, affine_map<(d0) -> (d0 floordiv 4)>>"),
        ("memref<4xf32, 0>", "memref<4xf32>"),
        ("memref<4xf32, 3 : i64>", "memref<4xf32, 3>"),
        ("memref<4xf32, strided<[1], offset: 0>>", "memref<4xf32, strided<[1]>>"),
        ("(i32) -> (i32)", "(i32) -> i32"),
        ("!quant.uniform<i16:f32, 1.0:0>", "!quant.uniform<i16:f32, 1.000000e+00>"),
        ("!quant.uniform<i8:f32, 0.5:-3>", "!quant.uniform<i8:f32, 5.000000e-01:-3>"),
        ("!sparse_tensor.iter_space<#s, lvls = 1 to 2>", "!sparse_tensor.iter_space<#s, lvls = 1>"),
        ("!sparse_tensor.iterator<#s, lvls=0  to 2>", "!sparse_tensor.iterator<#s, lvls = 0 to 2>"),
        (
            "tensor<4x4xf64, #sparse_tensor.encoding<{map = (i, j) ->"
            " (j : dense, i : compressed(nonordered,nonunique))}>>",
            "tensor<4x4xf64, #sparse_tensor.encoding<{ map = (d0, d1) ->"
            " (d1 : dense, d0 : compressed(nonunique, nonordered)) }>>",
        ),
    ],
)
def test_one_text_for_equal_types(written: str, printed: str) -> None:
    assert str(parse_type(written)) == printed
    assert parse_type(written) is parse_type(printed)


@pytest.mark.parametrize(
    "text",
    ["", "foo", "i", "i99999999999", "tensor<4x>", "tensor<4xf32", "memref<4xfoo>", "f32 f32", "vector<?xf32>", "!t"],
)
def test_text_that_is_no_type(text: str) -> None:
    assert parse_type(text) is None


def test_shapes_layouts_and_spaces_are_data() -> None:
    assert parse_type("tensor<4x?xf32>") == TensorType((4, None), parse_type("f32"))  # type: ignore[arg-type]
    memref = parse_type("memref<?xf32, strided<[?], offset: 2>, 5>")
    assert isinstance(memref, MemRefType)
    assert memref.layout == StridedLayout((None,), 2)
    assert memref.memory_space == "5"
    vector = parse_type("vector<4x[8]xi8>")
    assert isinstance(vector, VectorType)
    assert vector.scalable == (False, True)


def test_reading_stops_after_the_type_and_says_where_it_fails() -> None:
    text = "tensor<4xf32>, i32"
    assert read_type(text, 0) == (parse_type("tensor<4xf32>"), 13)
    assert read_type("tensor<4xfoo>", 0) == (None, 9)


def test_aliases_are_expanded_and_do_not_leak() -> None:
    first = Aliases({"!t": "tensor<4xf32>", "#m": "affine_map<(d0, d1) -> (d1, d0)>"})
    second = Aliases({"!t": "tensor<8xf32>"})
    assert str(parse_type("!t", first)) == "tensor<4xf32>"
    assert str(parse_type("!t", second)) == "tensor<8xf32>"
    assert str(parse_type("memref<2x2xf32, #m>", first)) == "memref<2x2xf32, affine_map<(d0, d1) -> (d1, d0)>>"
    assert parse_type("!t") is None


def test_aliases_may_mention_each_other_but_not_themselves() -> None:
    aliases = Aliases({"!a": "tuple<!b>", "!b": "i32", "!c": "tuple<!c>"})
    assert str(parse_type("!a", aliases)) == "tuple<i32>"
    assert parse_type("!c", aliases) is None
