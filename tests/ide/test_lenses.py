"""Lenses on functions."""

from __future__ import annotations

import pytest

from bufferizer.buffer_model.options import BoundaryTypeConversion, BufferizationOptions
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.lenses import byte_size, function_lenses, lens_title
from bufferizer.ir.parsing import parse_type
from tests.ide.marked import DEFAULTS

COPIED = """\
func.func @copied(%v: tensor<8xf32>, %x: f32, %i: index) -> (tensor<8xf32>, tensor<8xf32>) {
  %a = tensor.insert %x into %v[%i] : tensor<8xf32>
  %b = tensor.insert %x into %v[%i] : tensor<8xf32>
  return %a, %b : tensor<8xf32>, tensor<8xf32>
}
"""
IDENTITY = BufferizationOptions(function_boundary_type_conversion=BoundaryTypeConversion.IDENTITY)


def titles(text: str, options: BufferizationOptions = DEFAULTS) -> dict[str, str | None]:
    analysed = AnalysedDocument(text, options)
    return {analysed.text[slice(*span)]: lens_title(analysed, span.start) for span in function_lenses(analysed)}


def test_signature_and_cost() -> None:
    assert titles(COPIED, IDENTITY) == {
        "@copied": "(memref<8xf32>, f32, index) -> (memref<8xf32>, memref<8xf32>)"
        " · 1 allocation · 1 copy · 32 bytes · identity-layout-map"
    }
    assert "infer-layout-map" in (titles(COPIED)["@copied"] or "")


def test_fully_dynamic_layouts_are_short() -> None:
    text = "func.func private @g(tensor<4x4xf32>, tensor<8xf32>)\n"
    assert titles(text) == {"@g": "(memref<4x4xf32, strided<?>>, memref<8xf32, strided<?>>) -> () · infer-layout-map"}


# The block's argument is not what the function's type says.
BROKEN = """\
"func.func"() ({
^bb0(%v: tensor<8xf32>):
  %w = tensor.cast %v : tensor<8xf32> to tensor<8xf32>
  "func.return"(%w) : (tensor<8xf32>) -> ()
}) {function_type = (f32) -> tensor<8xf32>, sym_name = "broken"} : () -> ()
"""


def test_what_is_refused_beside_errors(caplog: pytest.LogCaptureFixture) -> None:
    refused = 'func.func @f(%v: tensor<8xf32>) {\n  "o.p"(%v) : (tensor<8xf32>) -> ()\n  return\n}\n'
    assert titles(refused) == {"@f": "not bufferizable"}
    assert titles(BROKEN + refused)["@f"] == "not bufferizable"
    calling = "func.func @f(%x: f32) {\n  %v = call @broken(%x) : (f32) -> tensor<8xf32>\n  return\n}\n"
    assert titles(BROKEN + calling)["@f"] is None
    assert caplog.text == ""


def test_cost_of_unknown_size() -> None:
    text = (
        "func.func @f(%n: index, %x: f32) -> f32 {\n  %e = tensor.empty(%n) : tensor<?xf32>\n"
        "  %t = linalg.fill ins(%x : f32) outs(%e : tensor<?xf32>) -> tensor<?xf32>\n"
        "  %y = tensor.extract %t[%n] : tensor<?xf32>\n  return %y : f32\n}\n"
    )
    assert titles(text) == {"@f": "1 allocation · no copies · infer-layout-map"}


def test_declarations_and_functions_without_tensors() -> None:
    text = "func.func private @g(tensor<8xf32>)\nfunc.func @h(%x: f32) {\n  return\n}\n"
    assert titles(text, IDENTITY) == {"@g": "(memref<8xf32>) -> () · identity-layout-map"}


def test_alias_of_a_tensor() -> None:
    assert titles("!v = tensor<8xf32>\nfunc.func private @g(!v)\n", IDENTITY) == {
        "@g": "(memref<8xf32>) -> () · identity-layout-map"
    }


def test_what_cannot_be_bufferized() -> None:
    refused = (
        "func.func @f(%m: memref<8xf32>, %i: index) -> f32 {\n"
        "  %t = bufferization.to_tensor %m : memref<8xf32> to tensor<8xf32>\n"
        "  %x = tensor.extract %t[%i] : tensor<8xf32>\n  return %x : f32\n}\n"
    )
    assert titles(refused) == {"@f": "not bufferizable"}
    unknown = 'func.func @g(%t: tensor<8xf32>) {\n  "t.op"(%t) : (tensor<8xf32>) -> ()\n  return\n}\n'
    assert titles(unknown) == {"@g": "not bufferizable"}


def test_a_broken_function_leaves_the_others_theirs() -> None:
    found = titles(f"func.func @broken(%a: tensor<8xf32> {{\n  %x = tensor.insert %a into\n\n{COPIED}", IDENTITY)
    assert found["@copied"] is not None


def test_the_same_name_in_another_section() -> None:
    text = f"{COPIED}// -----\nfunc.func private @copied(tensor<4xf32>)\n"
    analysed = AnalysedDocument(text, IDENTITY)
    _, second = function_lenses(analysed)
    assert lens_title(analysed, second.start) == "(memref<4xf32>) -> () · identity-layout-map"


def test_no_lens_where_no_function_is_named() -> None:
    assert lens_title(AnalysedDocument(COPIED), 3) is None
    assert lens_title(AnalysedDocument(""), 0) is None


@pytest.mark.parametrize(
    ("type_", "size"),
    [
        ("memref<4x2xf32>", 32),
        ("memref<3xi1>", 3),
        ("memref<2xcomplex<f64>>", 32),
        ("memref<2xindex>", 16),
        ("memref<2xbf16>", 4),
        ("memref<2xf8E4M3FN>", 2),
        ("memref<f32>", 4),
        ("memref<?xf32>", None),
        ("memref<2x!t.x>", None),
        ("f32", None),
    ],
)
def test_byte_size(type_: str, size: int | None) -> None:
    parsed = parse_type(type_)
    assert parsed is not None
    assert byte_size(parsed) == size


def test_a_signature_that_cannot_be_read() -> None:
    text = (
        "#S = #sparse_tensor.encoding<{map = (d0 : #x->, 4)>, d1 : #x<slice(1)>) -> (d0 : dense)}>\n"
        "func.func @f(%a: f32, %b: tensor<4x8xf64, #S>) {\n  return\n}\n"
    )
    assert titles(text) == {"@f": "not bufferizable"}


def test_types_that_only_a_verifier_would_refuse() -> None:
    text = "func.func @f(%t: tensor<2xf32>) {\n  %0 = tensor.cast %t : tensor<2xf32> to f32\n  return\n}\n"
    assert titles(text)["@f"] in (None, "not bufferizable")


def test_functions_on_the_line_of_an_alias_and_elsewhere() -> None:
    text = "!m = memref<4xf32> func.func private @f(!m, tensor<8xf32>)\nfunc.func private @g(!m, tensor<8xf32>)\n"
    signature = "(memref<4xf32>, memref<8xf32, strided<?>>) -> () · infer-layout-map"
    assert titles(text) == {"@f": signature, "@g": signature}
