"""Constants are read from attributes and written so that they are read as the same; what is none is no constant."""

from __future__ import annotations

import math

import pytest

from bufferizer.ir.attributes import parse_attribute
from bufferizer.ir.constants import Constant, constant, constant_of, fit, value_key
from bufferizer.ir.types import I1, I32, FloatType, IntegerType, TensorType

F16, F32 = FloatType("f16"), FloatType("f32")


@pytest.mark.parametrize(
    "text",
    [
        "true",
        "-3 : i8",
        "7 : index",
        "1.500000e+00 : f32",
        "dense<1> : tensor<4xi32>",
        "dense<[[1, 2], [3, 4]]> : tensor<2x2xi32>",
        "dense<[true, false]> : tensor<2xi1>",
        "dense<0x7F800000> : tensor<2xf32>",
        "dense<[1.000000e-05, -0.000000e+00]> : tensor<2xf64>",
        "dense<> : tensor<0xf32>",
    ],
)
def test_what_is_written_is_read_again(text: str) -> None:
    found = constant_of(parse_attribute(text))
    assert found is not None
    assert found.text() == text


@pytest.mark.parametrize(
    "text",
    [
        '"text"',
        "dense<[1, 2]> : tensor<3xi32>",
        "dense<1> : tensor<?xi32>  x",
        'dense<"0x01000000"> : tensor<1xi32>',
        "dense<(1.0, 2.0)> : tensor<1xcomplex<f32>>",
        "dense<1.5> : tensor<2xi32>",
        "dense<1e5> : tensor<2xi32>",
        "1.0 : bf16",
        "sparse<0, 1> : tensor<4xi32>",
    ],
)
def test_what_is_none_is_none(text: str) -> None:
    assert constant_of(parse_attribute(text)) is None


def test_numbers_are_kept_as_their_type_holds_them() -> None:
    assert fit(200, IntegerType(8)) == -56
    assert fit(3, I1) == 1
    assert fit(0.1, F32) == 0.10000000149011612
    assert fit(1e30, F16) == math.inf
    assert fit(math.nan, I32) is None
    assert fit(1.0, FloatType("bf16")) is None


def test_equal_elements_are_one() -> None:
    type_ = TensorType((2,), F32)
    assert constant(type_, [1.0, 1.0]) == Constant(type_, (1.0,))
    assert constant(type_, [0.0, -0.0]).splat is None
    assert constant(type_, [math.nan, math.nan]).splat is not None


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("dense<[1.0, 1.0]> : tensor<2xf32>", "dense<1.000000e+00> : tensor<2xf32>", True),
        ("dense<0.0> : tensor<2xf32>", "dense<-0.0> : tensor<2xf32>", False),
        ("0.0 : f32", "-0.0 : f32", False),
        ("-0.0 : bf16", "0.0 : bf16", False),
        ("0x7FC00000 : f32", "0x7FC00000 : f32", True),
        ("1.0 : f32", "0x3F800000 : f32", True),
        ("1.0 : f32", "1.0 : f64", False),
        ("dense<-1> : tensor<2xi8>", "dense<255> : tensor<2xi8>", True),
        ("dense<(1.0, 0.0)> : tensor<1xcomplex<f32>>", "dense<(1.0, -0.0)> : tensor<1xcomplex<f32>>", False),
        # Nothing of this is an attribute.
        ("dense<true> : tensor<2xf32>", "dense<false> : tensor<2xf32>", False),
        ("dense<1.5> : tensor<2xi32>", "dense<x> : tensor<2xi32>", False),
    ],
)
def test_attributes_are_equal_by_their_bits(one: str, other: str, is_same: bool) -> None:
    assert (value_key(one) == value_key(other)) is is_same
