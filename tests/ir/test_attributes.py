from __future__ import annotations

import pytest

from bufferizer.ir.affine import AffineMap
from bufferizer.ir.attributes import (
    AffineMapAttribute,
    ArrayAttribute,
    Attribute,
    BoolAttribute,
    DenseArrayAttribute,
    DenseElementsAttribute,
    DictionaryAttribute,
    FloatAttribute,
    IntegerAttribute,
    OpaqueAttribute,
    StringAttribute,
    SymbolReference,
    TypeAttribute,
    UnitAttribute,
    parse_attribute,
    type_text,
)
from bufferizer.ir.parsing import parse_type
from bufferizer.ir.types import I1, I32, I64, INDEX, FloatType, IntegerType


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("4", IntegerAttribute(4, I64)),
        ("4 : i64", IntegerAttribute(4, I64)),
        ("-4 : index", IntegerAttribute(-4, INDEX)),
        ("0x10 : i32", IntegerAttribute(16, I32)),
        ("0xFF : i8", IntegerAttribute(-1, IntegerType(8))),
        ("255 : ui8", IntegerAttribute(255, IntegerType(8, "u"))),
        ("true", BoolAttribute(True)),
        ("1 : i1", BoolAttribute(True)),
        ("1.5", FloatAttribute(1.5, FloatType("f64"))),
        ("-1.0e+01 : f32", FloatAttribute(-10.0, FloatType("f32"))),
        ("0x7FC00000 : f32", FloatAttribute(None, FloatType("f32"), 0x7FC00000)),
        ('"a, b"', StringAttribute("a, b")),
        ("unit", UnitAttribute()),
        ("@f", SymbolReference(("f",))),
        ('@m::@"f g"', SymbolReference(("m", "f g"))),
        ("tensor<4xf32>", TypeAttribute(parse_type("tensor<4xf32>"))),  # type: ignore[arg-type]
        ("(i32) -> i32", TypeAttribute(parse_type("(i32) -> i32"))),  # type: ignore[arg-type]
        ("[1, [2]]", ArrayAttribute((IntegerAttribute(1), ArrayAttribute((IntegerAttribute(2),))))),
        ("{b, a = 1}", DictionaryAttribute((("a", IntegerAttribute(1)), ("b", UnitAttribute())))),
        ("array<i64: 1, -2>", DenseArrayAttribute(I64, (1, -2))),
        ("array<i1: true, false>", DenseArrayAttribute(I1, (True, False))),
        ("array<i32>", DenseArrayAttribute(I32, ())),
        ("dense<0> : vector<2xi32>", DenseElementsAttribute("dense<0>", parse_type("vector<2xi32>"))),
        ("#gpu.address_space<global>", OpaqueAttribute("#gpu.address_space<global>")),
        ("[1, ", OpaqueAttribute("[1,")),
    ],
)
def test_attributes(text: str, expected: Attribute) -> None:
    assert parse_attribute(text) == expected


def test_floats_in_elements_have_one_form() -> None:
    assert parse_attribute("dense<0.0> : tensor<2xf32>") == parse_attribute("dense<0.000000e+00> : tensor<2xf32>")


def test_maps_are_read() -> None:
    attribute = parse_attribute("affine_map<(i, j) -> (j)>")
    assert isinstance(attribute, AffineMapAttribute)
    assert isinstance(attribute.map, AffineMap)
    assert str(attribute.map) == "(d0, d1) -> (d1)"


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("4", "i64"),
        ("4 : index", "index"),
        ("true", "i1"),
        ("1.0", "f64"),
        ("dense<1> : tensor<2xi8>", "tensor<2xi8>"),
        ('"a:b"', ""),
        ("#d.x<a : b> : i32", "i32"),
        ("@f", ""),
    ],
)
def test_types_of_attributes(text: str, type_: str) -> None:
    assert type_text(text) == type_
