"""Signature help: the cursor is $0, in a call that is being typed."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.signature_help import SignatureHelp, signature_at
from tests.ide.marked import at_cursor

CALLEE = """\
func.func @g(%t: tensor<8xf32>, %x: f32, %i: index) -> (tensor<8xf32>, f32) {
  %r = tensor.insert %x into %t[%i] : tensor<8xf32>
  return %r, %x : tensor<8xf32>, f32
}
"""


def help_at(text: str) -> SignatureHelp | None:
    return signature_at(*at_cursor(f"{CALLEE}func.func @f(%t: tensor<8xf32>, %x: f32) {{\n  {text}"))


@pytest.mark.parametrize(
    ("text", "active"),
    [
        ("%y = call @g($0", 0),
        ("%y = call @g(%t, $0", 1),
        ("%y = func.call @g(%t, %x, $0)\n  return\n}\n", 2),
        ("%y:2 = call @g(%t, %x, %i) : (tensor<8xf32>, f$0", 1),
        ("%y:2 = call @g(%t, %x, %i) : (tensor<8xf32, strided<[1, 2]>>, f$0", 1),
    ],
)
def test_active_parameter(text: str, active: int) -> None:
    found = help_at(text)
    assert found is not None
    assert found.label == "@g(%t: tensor<8xf32>, %x: f32, %i: index) -> (tensor<8xf32>, f32)"
    assert found.active == active
    parameters = [found.label[entry.start : entry.end] for entry in found.parameters]
    assert parameters == ["%t: tensor<8xf32>", "%x: f32", "%i: index"]


def test_what_becomes_of_an_argument() -> None:
    found = help_at("%y = call @g($0")
    assert found is not None
    assert [entry.documentation for entry in found.parameters] == ["read · written · returned as result #0", "", ""]


@pytest.mark.parametrize(
    "text",
    [
        "%y = call @g$0(",
        "%y = call @no($0",
        "call @g(%t)$0",
        "// call @g(\n  $0",
        "arith.addf($0",
        "call @g(%t) : () -> ($0",
    ],
)
def test_no_signature(text: str) -> None:
    assert help_at(text) is None


def test_declaration_and_paths() -> None:
    text = "module @m {\n  func.func private @g(f32, index)\n}\nfunc.func @f() {\n  call @m::@g(%a, $0"
    found = signature_at(*at_cursor(text))
    assert found is not None
    assert (found.label, found.active) == ("@g(f32, index)", 1)


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.sampled_from(["call @g(", "%t", ",", ")", " : (", "<", ">", "\n", '"', "//", "}", "@g"]), max_size=15)
)
def test_never_raises(pieces: list[str]) -> None:
    text = CALLEE + "func.func @f() {\n" + "".join(pieces)
    document = AnalysedDocument(text)
    for offset in range(len(CALLEE), len(text) + 1, 3):
        signature_at(document, offset)
