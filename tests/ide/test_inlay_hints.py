"""Inlay hints: what is expected stands in the text as «label»."""

from __future__ import annotations

import re

import pytest

from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.configuration.settings import HintMode
from bufferizer.ide.analysis import DEFAULT_OPTIONS, AnalysedDocument
from bufferizer.ide.inlay_hints import Hint, HintKind, hint_details, hints_in
from bufferizer.text import Span

COPIED = """\
func.func @f(%v: tensor<8xf32>, %x: f32, %i: index) -> (tensor<8xf32>, tensor<8xf32>) {
  %a = tensor.insert %x into %v«copy»[%i] : tensor<8xf32>
  %b = tensor.insert %x into %v[%i] : tensor<8xf32>
  return %a, %b : tensor<8xf32>, tensor<8xf32>
}
"""
ALLOCATED = """\
func.func @f(%x: f32) -> tensor<8xf32> {
  %e = tensor.empty«alloc»() : tensor<8xf32>
  %r = linalg.fill ins(%x : f32) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  return %r : tensor<8xf32>
}
"""


def everywhere(text: str) -> Span:
    return Span(0, len(text))


def written_into(text: str, hints: tuple[Hint, ...]) -> str:
    for hint in sorted(hints, key=lambda hint: hint.offset, reverse=True):
        text = f"{text[: hint.offset]}«{hint.label}»{text[hint.offset :]}"
    return text


def clean(text: str) -> str:
    return re.sub("«[^»]*»", "", text)


def check(text: str, mode: HintMode = HintMode.COPIES, options: BufferizationOptions = DEFAULT_OPTIONS) -> None:
    analysed = AnalysedDocument(clean(text), options)
    assert written_into(analysed.text, hints_in(analysed, everywhere(analysed.text), mode)) == text


@pytest.mark.parametrize(
    "text",
    [
        COPIED,
        ALLOCATED,
        # What a loop yields is another buffer than it began with.
        "func.func @f(%a: tensor<8xf32>, %b: tensor<8xf32>, %n: index) -> (tensor<8xf32>, tensor<8xf32>) {\n"
        "  %r:2 = scf.for %i = %n to %n step %n iter_args(%x = %a, %y = %b) -> (tensor<8xf32>, tensor<8xf32>) {\n"
        "    scf.yield %y«copy», %x«copy» : tensor<8xf32>, tensor<8xf32>\n  }\n"
        "  return %r#0, %r#1 : tensor<8xf32>, tensor<8xf32>\n}\n",
        # An op whose result is nobody's: nothing is allocated that anyone would see.
        "func.func @f() {\n  %e = tensor.empty() : tensor<8xf32>\n  return\n}\n",
        # Nothing is known of what such an op does.
        'func.func @f(%v: tensor<8xf32>) {\n  "t.op"(%v) : (tensor<8xf32>) -> ()\n  return\n}\n',
        # A declaration, and a broken function before a good one.
        "func.func private @g(tensor<8xf32>)\n",
        f"func.func @broken(%a: tensor<8xf32> {{\n  %x = tensor.insert %a into\n\n{ALLOCATED}",
    ],
)
def test_copies_and_allocations(text: str) -> None:
    check(text)


def test_buffers_that_every_use_has_of_its_own() -> None:
    check(
        "func.func @f(%x: f32, %y: f32) -> (tensor<8xf32>, tensor<8xf32>) {\n"
        "  %e = tensor.empty«alloc»() : tensor<8xf32>\n"
        "  %a = linalg.fill ins(%x : f32) outs(%e«new buffer» : tensor<8xf32>) -> tensor<8xf32>\n"
        "  %b = linalg.fill ins(%y : f32) outs(%e : tensor<8xf32>) -> tensor<8xf32>\n"
        "  return %a, %b : tensor<8xf32>, tensor<8xf32>\n}\n"
    )


def test_no_copies_are_made_in_nested_modules() -> None:
    bodies = BufferizationOptions(bufferize_function_boundaries=False)
    check(f"module {{\n{clean(COPIED)}}}\nmodule {{}}\n", options=bodies)


def test_all() -> None:
    check(
        "func.func @f(%x: f32) -> tensor<8xf32> {\n"
        "  %e«: memref<8xf32>» = tensor.empty«alloc»() : tensor<8xf32>\n"
        "  %r«: memref<8xf32>» = linalg.fill ins(%x : f32) outs(%e«in place» : tensor<8xf32>) -> tensor<8xf32>\n"
        "  return %r : tensor<8xf32>\n}\n",
        HintMode.ALL,
    )


def test_off() -> None:
    analysed = AnalysedDocument(clean(COPIED))
    assert hints_in(analysed, everywhere(analysed.text), HintMode.OFF) == ()


def test_only_what_is_visible() -> None:
    text = clean(COPIED + ALLOCATED)
    start = text.index("func.func", 1)
    (hint,) = hints_in(AnalysedDocument(text), Span(start, len(text)), HintMode.COPIES)
    assert hint.label == "alloc"
    second = text.index("%b")
    assert hints_in(AnalysedDocument(text), Span(second, second + 10), HintMode.COPIES) == ()


def test_the_reason_with_its_places() -> None:
    analysed = AnalysedDocument(clean(COPIED))
    (hint,) = hints_in(analysed, everywhere(analysed.text), HintMode.COPIES)
    details = hint_details(analysed, hint)
    assert details is not None
    assert details.text.startswith("Copied: 'tensor.insert' may overwrite the buffer before")
    roles = {place.role: analysed.text[slice(*place.span)] for place in details.places}
    assert roles == {"definition": "%v", "write": "%v", "read": "%v"}


def test_a_hint_that_is_no_longer_there() -> None:
    analysed = AnalysedDocument(clean(ALLOCATED))
    assert hint_details(analysed, Hint(7, "copy", HintKind.COPY)) is None
    (hint,) = hints_in(analysed, everywhere(analysed.text), HintMode.COPIES)
    details = hint_details(analysed, hint)
    assert details is not None
    assert details.text == "Allocates memref<8xf32> of %e."
