"""Type definitions: the cursor is $0, what is to be found stands in ⟦⟧."""

from __future__ import annotations

import pytest

from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.type_definition import type_definitions_at
from tests.ide.marked import marked_spans


@pytest.mark.parametrize(
    "text",
    [
        "⟦!v⟧ = tensor<8xf32>\nfunc.func private @f(!$0v)",
        "⟦!v⟧ = tensor<8xf32>\nfunc.func @f(%a: !v) {\n  return %$0a : !v\n}",
        "⟦!v⟧ = tensor<8xf32>\nfunc.func @f(%$0a: !v) {\n  return\n}",
        '⟦!v⟧ = tensor<8xf32>\nfunc.func @f() {\n  %$0a = "t.op"() : () -> !v\n  return\n}',
        "⟦!v⟧ = tensor<8xf32>\nfunc.func @f(%c: f32) -> !v {\n  %$0e = tensor.empty() : !v\n  return %e : !v\n}",
        "⟦#m⟧ = affine_map<(d0) -> (d0)>\nfunc.func @f(%$0a: memref<4xf32, #m>) {\n  return\n}",
        # The type is written out, or the alias defined nowhere, or in another section.
        "!v = tensor<8xf32>\nfunc.func @f(%$0a: tensor<8xf32>) {\n  return\n}",
        "func.func @f(%$0a: !v) {\n  return\n}",
        "!v = f32\n// -----\nfunc.func @f(%$0a: !v) {\n  return\n}",
        "!v = f32\n// -----\n⟦!v⟧ = f64\nfunc.func @f(%$0a: !v) {\n  return\n}",
        # Nothing that has a type, and text that is not finished.
        "func.func @$0f() {\n  return\n}",
        "⟦!v⟧ = f32\nfunc.func @f(%a: !v) {\n  %x = arith.addf %$0a,",
        "$0",
    ],
)
def test_type_definition(text: str) -> None:
    clean, wanted = marked_spans(text.replace("$0", ""))
    offset = text.replace("⟦", "").replace("⟧", "").index("$0")
    assert [tuple(span) for span in type_definitions_at(AnalysedDocument(clean), offset)] == wanted
