"""Changes that are read by hand are what the library makes of them; all others are left to it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from bufferizer_lsp.convert import plain_change
from bufferizer_lsp.leniency import LARGEST
from lsprotocol import converters, types

START = {"line": 0, "character": 1}
END = {"line": 2, "character": LARGEST}
PARTIAL = {"range": {"start": START, "end": END}, "text": "é\n"}
CONVERTER = converters.get_converter()


def message(*changes: Any, **others: Any) -> dict[str, Any]:
    params = {"textDocument": {"uri": "file:///a.mlir", "version": 7}, "contentChanges": list(changes)}
    return {"jsonrpc": "2.0", "method": "textDocument/didChange", "params": params, **others}


@pytest.mark.parametrize(
    "written", [message(PARTIAL), message(), message(PARTIAL, {**PARTIAL, "rangeLength": 3}, {**PARTIAL, "text": ""})]
)
def test_what_did_change_is_read_as_the_library_reads_it(written: dict[str, Any]) -> None:
    expected = CONVERTER.structure(json.loads(json.dumps(written)), types.DidChangeTextDocumentNotification).params
    found = plain_change(written)
    assert found is not None
    assert found.text_document == expected.text_document
    # The length of a range is outdated, and nobody asks for it.
    assert [
        (it.range, it.text) for it in found.content_changes if isinstance(it, types.TextDocumentContentChangePartial)
    ] == [
        (it.range, it.text) for it in expected.content_changes if isinstance(it, types.TextDocumentContentChangePartial)
    ]
    assert len(found.content_changes) == len(expected.content_changes)


@pytest.mark.parametrize(
    "written",
    [
        None,
        [],
        message({"text": "all of it"}),
        message(PARTIAL, {"text": "all of it"}),
        message({**PARTIAL, "range": {"start": {"line": -1, "character": 0}, "end": END}}),
        message({**PARTIAL, "range": {"start": START, "end": {"line": 0, "character": LARGEST + 1}}}),
        message({**PARTIAL, "range": {"start": START, "end": {"line": 0.0, "character": 1}}}),
        message({**PARTIAL, "range": {"start": START}}),
        message({**PARTIAL, "text": None}),
        message(3),
        message(PARTIAL, id=3),
        message(PARTIAL, method="textDocument/didOpen"),
        message(PARTIAL, jsonrpc="1.0"),
        message(PARTIAL, params={"contentChanges": [PARTIAL]}),
        message(
            PARTIAL, params={"textDocument": {"uri": "file:///a.mlir", "version": "1"}, "contentChanges": [PARTIAL]}
        ),
    ],
)
def test_anything_else_is_left_to_the_library(written: Any) -> None:
    assert plain_change(written) is None
