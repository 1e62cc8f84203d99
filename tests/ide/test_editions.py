"""The editor's features on files in the syntax of LLVM 14's time."""

from __future__ import annotations

import re

import pytest

from bufferizer.dialects.registry import default_registry
from bufferizer.document import read_document
from bufferizer.ide.analysis import AnalysedDocument, DocumentCache
from bufferizer.ide.calls import callees_of, callers_of
from bufferizer.ide.completion import completion_documentation, completions_at
from bufferizer.ide.definition import definitions_at, references_at
from bufferizer.ide.folding import folds
from bufferizer.ide.hover import hover_at
from bufferizer.ide.rename import rename
from bufferizer.ide.results import SymbolKind
from bufferizer.ide.semantic_tokens import segment_tokens
from bufferizer.ide.signature_help import signature_at
from bufferizer.ide.snippets import has_snippet, operation_snippet
from bufferizer.ide.symbols import document_symbols
from bufferizer.syntax.edition import Edition
from tests.ide.marked import at_cursor

TEXT = """\
#map = affine_map<(d0)[s0] -> (d0 + s0)>
func private @external(tensor<?xf32> {linalg.inplaceable = true}) -> f32
func @callee(%t: tensor<?xf32>, %x: f32) -> tensor<?xf32> {
  %0 = linalg.fill(%x, %t) : f32, tensor<?xf32> -> tensor<?xf32>
  return %0 : tensor<?xf32>
}
func @caller(%t: tensor<?xf32>, %c: i1, %x: f32) -> tensor<?xf32> {
  %0 = call @callee(%t, %x) : (tensor<?xf32>, f32) -> tensor<?xf32>
  %1 = select %c, %0, %t : tensor<?xf32>
  return %1 : tensor<?xf32>
}
"""


def test_outline() -> None:
    symbols = document_symbols(AnalysedDocument(TEXT))
    assert [symbol.name for symbol in symbols] == ["#map", "@external", "@callee", "@caller"]
    assert {symbol.kind for symbol in symbols[1:]} == {SymbolKind.FUNCTION}
    assert symbols[2].detail == "(tensor<?xf32>, f32) -> tensor<?xf32>"


def test_hover_on_a_function_names_it_as_it_is_written() -> None:
    document, offset = at_cursor(TEXT.replace("call @", "call @$0"))
    found = hover_at(document, offset)
    assert found is not None
    assert "```mlir\nfunc @callee(%t: " in found.markdown


def test_hover_on_an_operation() -> None:
    document, offset = at_cursor(TEXT.replace("= select", "= sel$0ect"))
    found = hover_at(document, offset)
    assert found is not None
    assert "std.select (i1, tensor<?xf32>, tensor<?xf32>) -> (tensor<?xf32>)" in found.markdown


def test_definition_and_references() -> None:
    document, offset = at_cursor(TEXT.replace("call @", "call @$0"))
    definition = TEXT.index("@callee")
    assert [span.start for span in definitions_at(document, offset)] == [definition]
    references = references_at(document, offset, include_definition=True)
    assert [span.start for span in references] == [definition, TEXT.rindex("@callee")]


def test_rename() -> None:
    document, offset = at_cursor(TEXT.replace("func @callee", "func @$0callee"))
    edits = rename(document, offset, "@renamed")
    assert isinstance(edits, tuple)
    assert len(edits) == 2


def test_calls() -> None:
    document = AnalysedDocument(TEXT)
    assert [call.function.name for call in callers_of(document, TEXT.index("@callee"))] == ["@caller"]
    callees = callees_of(document, TEXT.index("@caller"))
    assert [(call.function.name, call.function.detail) for call in callees] == [
        ("@callee", "(tensor<?xf32>, f32) -> tensor<?xf32>")
    ]


def test_signature() -> None:
    document, offset = at_cursor(TEXT.replace("call @callee(%t, %x)", "call @callee(%t, $0%x)"))
    found = signature_at(document, offset)
    assert found is not None
    assert found.label == "@callee(%t: tensor<?xf32>, %x: f32) -> tensor<?xf32>"
    assert found.active == 1


def test_folds() -> None:
    starts = {TEXT[: fold.span.start].count("\n") for fold in folds(AnalysedDocument(TEXT))}
    assert {2, 6} <= starts


def test_tokens() -> None:
    segment = AnalysedDocument(TEXT).document.segments[-1]
    words = {
        segment.text[token.start : token.start + token.length]: token.type.value for token in segment_tokens(segment)
    }
    assert words["@callee"] == words["@caller"] == "function"
    assert words["%t"] == "parameter"
    assert words["func"] == words["call"] == words["select"]


def labels(text: str) -> list[str]:
    document, offset = at_cursor(text)
    return [entry.label for entry in completions_at(document, offset)]


def test_operations_without_their_dialect() -> None:
    found = labels(TEXT.replace("  return %0", "  $0\n  return %0"))
    assert {"call", "cond_br", "return", "select", "linalg.init_tensor", "linalg.fill"} <= set(found)
    assert "linalg.softmax" not in found
    assert "func" not in found  # no function stands in another one, and no dialect of that name was there
    assert "func" in labels(f"{TEXT}$0")


def test_argument_attributes() -> None:
    assert labels("func @f(%t: tensor<4xf32> {$0}) {\n  return\n}\n") == ["linalg.inplaceable", "linalg.buffer_layout"]


def test_documentation_of_an_operation() -> None:
    then, today = (completion_documentation("linalg.fill", edition) for edition in (Edition.LLVM14, Edition.TODAY))
    assert then is not None
    assert "linalg.fill `(` $inputs `,` $outputs `)`" in then
    assert today != then


# What an editor's user might fill in.
FILLED = {"type": "tensor<?xf32>", "types": "tensor<?xf32>", "vector": "vector<4xf32>"}


@pytest.mark.parametrize(
    "dialect", ["affine", "arith", "bufferization", "builtin", "linalg", "math", "memref", "scf", "std", "tensor"]
)
def test_snippets_can_be_read(dialect: str) -> None:
    found = default_registry(Edition.LLVM14).dialect(dialect)
    assert found is not None
    for name, definition in found.operations.items():
        if has_snippet(definition.assembly):
            text = operation_snippet(definition.assembly, name, names_result=True)
            filled = re.sub(r"\$\{\d+:([^}]*)\}", lambda place: FILLED.get(place[1], place[1]), text).replace("$0", "")
            document = read_document(f"{filled}\nfunc private @marks_the_edition()\n")
            assert document.registry.edition is Edition.LLVM14
            assert next(it.name for part in document.segments for it in part.written_operations()) == name, filled
            assert "result-count" not in {problem.code for _, problem in document.diagnostics()}, filled


def test_an_edit_may_change_the_edition() -> None:
    """What was kept of one edition is not taken for the other."""
    cache = DocumentCache()
    old = AnalysedDocument("func @f() {\n  return\n}\n", cache=cache)
    assert old.document.registry.edition is Edition.LLVM14
    new = AnalysedDocument("func.func @f() {\n  return\n}\n", cache=cache)
    names = [operation.name for part in new.document.segments for operation in part.written_operations()]
    assert names == ["func.func", "func.return"]
    again = AnalysedDocument(old.text, cache=cache)
    names = [operation.name for part in again.document.segments for operation in part.written_operations()]
    assert names == ["builtin.func", "std.return"]
