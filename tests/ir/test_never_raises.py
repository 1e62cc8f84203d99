"""Whatever the text, reading returns."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bufferizer.document import read_document
from bufferizer.ir.attributes import parse_attribute
from bufferizer.ir.parsing import parse_type
from bufferizer.written_operations import written_operations

FIXTURES = Path(__file__).parents[1] / "dialects" / "custom_forms"
TEXTS = [path.read_text() for path in sorted(FIXTURES.glob("*.mlir"))]
FRAGMENTS = st.sampled_from(
    [
        *'(){}[]<>",:=%-\n',
        *("->", "%0", "%a#1", "@f", "#m", "!t", "^bb1", "?x", "0x", "1.5e", "\u00e4", "\x00", "// -----\n"),
        *("tensor<", "memref<*x", "strided<[", "affine_map<", "dense<", "array<i64:", "loc(", "attributes"),
        *("func.func", "module", "return", "custom.op", '"g.op"() ({', "scf.for %i = %i to"),
    ]
)


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """A fixture with pieces cut out, doubled, or replaced."""
    text = draw(st.sampled_from(TEXTS))
    start = draw(st.integers(0, max(0, len(text) - 400)))
    text = text[start : start + 800]
    for _ in range(draw(st.integers(1, 4))):
        position = draw(st.integers(0, len(text)))
        length = draw(st.integers(0, 12))
        text = text[:position] + draw(FRAGMENTS) + text[position + length :]
    return text


@settings(max_examples=150, deadline=None)
@given(damaged())
def test_documents(text: str) -> None:
    document = read_document(text)
    for _ in written_operations(document):
        pass
    for segment, diagnostic in document.diagnostics():
        span = diagnostic.place.span
        assert 0 <= span.start <= span.end <= len(segment.text)


@settings(max_examples=200, deadline=None)
@given(st.lists(FRAGMENTS | st.text(max_size=3), max_size=12).map("".join))
def test_types_and_attributes(text: str) -> None:
    parse_attribute(text)
    type_ = parse_type(text)
    assert type_ is None or parse_type(str(type_)) == type_


@pytest.mark.parametrize("text", ["(" * 5000, "tuple<" * 5000, "[" * 5000, "affine_map<(d0) -> (" + "(" * 5000])
def test_deep_brackets(text: str) -> None:
    assert parse_type(text) is None
    parse_attribute(text)
    read_document(f'"x.y"() {{a = {text}}} : () -> ()')
