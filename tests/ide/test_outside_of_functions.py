"""Operations that stand in no function: what editors show of them, and what is reported while one types."""

from __future__ import annotations

import pytest

from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.configuration.settings import HintMode
from bufferizer.ide.analysis import AnalysedDocument, DocumentCache
from bufferizer.ide.diagnostics import document_findings, in_order
from bufferizer.ide.highlights import Access, highlights_at
from bufferizer.ide.hover import hover_at
from bufferizer.ide.inlay_hints import HintKind, hint_details, hints_in
from bufferizer.ide.live.document import LiveDocument
from bufferizer.ide.refactorings import refactorings_at
from bufferizer.ide.rewriting import sound_edits
from bufferizer.ir.program import is_program, program_of
from bufferizer.rewrite.edits import apply_edits
from bufferizer.syntax.split_text import SplitText
from bufferizer.text import Span

BODIES = BufferizationOptions(bufferize_function_boundaries=False)
# Each operation stands in a segment of its own.
TEXT = """\
"test.first"() : () -> ()
%c0 = arith.constant 0 : index
%x = "test.number"() : () -> f32
func.func @between() { return }
%t = arith.constant dense<1.0> : tensor<4xf32>
func.func @again() { return }
%w = tensor.insert %x into %t[%c0] : tensor<4xf32>
"test.last"() : () -> ()
%e = tensor.extract %t[%c0] : tensor<4xf32>
"""


def copies(options: BufferizationOptions) -> list[str]:
    """Return the names that hints say are copied."""
    document = AnalysedDocument(TEXT, options)
    hints = hints_in(document, Span(0, len(TEXT)), HintMode.COPIES)
    ends = [hint.offset for hint in hints if hint.kind is HintKind.COPY]
    return [TEXT[TEXT.rindex("%", 0, end) : end] + f":{TEXT.count(chr(10), 0, end) + 1}" for end in ends]


def test_hints_show_what_is_copied() -> None:
    assert copies(BODIES) == ["%t:7"]
    assert copies(BufferizationOptions()) == ["%t:7", "%t:9"]


def test_a_hints_places_are_found_in_other_segments() -> None:
    document = AnalysedDocument(TEXT, BODIES)
    (hint,) = [it for it in hints_in(document, Span(0, len(TEXT)), HintMode.COPIES) if it.kind is HintKind.COPY]
    details = hint_details(document, hint)
    assert details is not None
    assert [TEXT[place.span.start : place.span.end] for place in details.places] == ["%t", "%t"]
    assert [TEXT.count("\n", 0, place.span.start) + 1 for place in details.places] == [5, 7]


def test_hover_says_why() -> None:
    found = hover_at(AnalysedDocument(TEXT, BODIES), TEXT.index("%t[") + 1)
    assert found is not None
    assert "'tensor.insert' writes, and the result %t of 'arith.constant' may not be written" in found.markdown
    assert "line 5" in found.markdown
    found = hover_at(AnalysedDocument(TEXT), TEXT.index("tensor.extract"))
    assert found is not None
    assert "nothing outside of functions is analysed" in found.markdown


def test_uses_are_highlighted_in_other_segments() -> None:
    found = highlights_at(AnalysedDocument(TEXT, BODIES), TEXT.index("%t ") + 1)
    assert [(TEXT.count("\n", 0, it.span.start) + 1, it.access) for it in found] == [
        (5, Access.WRITE),
        (7, Access.READ),
        (9, Access.READ),
    ]


def test_the_module_can_be_bufferized_where_all_tensors_are_outside() -> None:
    titles = [it.title for it in refactorings_at(AnalysedDocument(TEXT), TEXT.index("%t "))]
    assert "Bufferize this module" in titles


@pytest.mark.parametrize("options", [BODIES, BufferizationOptions()])
def test_what_can_be_bufferized_is_although_a_function_is_wrong(options: BufferizationOptions) -> None:
    text = TEXT + "func.func @broken( { return }\n"
    (module,) = AnalysedDocument(text, options).modules
    assert "memref.load" in apply_edits(text, sound_edits(module))


def test_what_is_reported_while_one_types_is_what_the_text_is_told_at_once() -> None:
    refused = '"test.use"(%w) : (tensor<4xf32>) -> ()\n'
    texts = [TEXT, TEXT + refused, TEXT + refused.replace("4xf32", "4x"), TEXT + refused, TEXT.replace("dense<", "d<")]
    for options in (BODIES, BufferizationOptions()):
        cache, before = DocumentCache(), None
        for text in texts:
            analysed = AnalysedDocument(SplitText.of(text), options, cache)
            live = LiveDocument(analysed, before)
            for _ in live.steps():
                pass
            assert in_order(analysed, live.grouped()) == document_findings(AnalysedDocument(text, options))
            before = live


def test_an_edit_of_a_function_leaves_the_program_as_it_is() -> None:
    program = '%0 = arith.constant dense<0.0> : tensor<4xf32>\n"use"(%0) : (tensor<4xf32>) -> ()\n'
    function = "func.func @f(%t: tensor<4xf32>) -> tensor<4xf32> {\n  return %t : tensor<4xf32>\n}\n"
    cache = DocumentCache()
    first, second = (
        AnalysedDocument(program + text, cache=cache).modules[0].facts.operations
        for text in (function, function.replace("%t", "%u"))
    )
    assert first[:2] == second[:2]
    assert is_program(program_of(first[0]))
    assert first[2] is not second[2]
