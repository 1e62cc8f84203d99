"""The preview: what is bufferized, and what is said of the rest."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.preview import Preview, preview

FINE = "func.func @fine(%v: tensor<8xf32>, %i: index) -> f32 {\n"
FINE += "  %x = tensor.extract %v[%i] : tensor<8xf32>  // stays\n  return %x : f32\n}\n"
REFUSED = 'func.func @refused(%v: tensor<8xf32>) {\n  "o.p"(%v) : (tensor<8xf32>) -> ()\n  return\n}\n'
BROKEN = "func.func @broken(%v: tensor<8xf32>) {\n  %x = tensor.extract %v[\n"


def of(text: str) -> Preview:
    return preview(AnalysedDocument(text))


def test_whole_document() -> None:
    found = of(FINE)
    assert found.reasons == ()
    assert "memref.load %v[%i] : memref<8xf32, strided<[?], offset: ?>>  // stays" in found.text
    assert "tensor" not in found.text


def test_functions_beside_a_refused_one_are_bufferized() -> None:
    found = of(FINE + REFUSED)
    assert "memref.load" in found.text
    assert REFUSED in found.text
    assert [reason.code for reason in found.reasons] == ["unregistered-operation"]
    comment, _, after = found.text.partition("// Not bufferized")[2].partition("\n")
    assert comment.startswith(" (line 6 of the source): ")
    assert after.startswith("func.func @refused")


def test_lines_end_as_those_of_the_document_do() -> None:
    text = FINE + REFUSED
    assert of(text.replace("\n", "\r\n")).text == of(text).text.replace("\n", "\r\n")


def test_functions_beside_a_broken_one_are_bufferized() -> None:
    found = of(FINE + BROKEN)
    assert "memref.load" in found.text
    assert BROKEN in found.text
    assert found.reasons


def test_callers_of_a_refused_function_stay_as_they_are() -> None:
    caller = "func.func @caller(%v: tensor<8xf32>) {\n  call @refused(%v) : (tensor<8xf32>) -> ()\n  return\n}\n"
    found = of(caller + FINE + REFUSED)
    assert caller in found.text
    assert "memref.load" in found.text


def test_sections_are_bufferized_by_themselves() -> None:
    found = of(f"{REFUSED}// -----\n{FINE}")
    assert REFUSED in found.text
    assert found.text.endswith("}\n")
    assert "memref.load" in found.text
    assert found.text.count("Not bufferized") == 1


def test_empty_document() -> None:
    assert of("") == Preview("", ())


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 600), st.integers(0, 600))
def test_never_raises(start: int, end: int) -> None:
    text = FINE + REFUSED + f"module {{\n{FINE}}}\n"
    of(text[:start] + text[end:])
