"""Completion in the comments with which a file makes settings for itself, at the cursor $0."""

from __future__ import annotations

from bufferizer.configuration.values import readers
from bufferizer.ide.completion import completions_at
from tests.ide.marked import at_cursor


def labels(text: str) -> list[str]:
    return [completion.label for completion in completions_at(*at_cursor(text))]


def test_names() -> None:
    offered = labels("// bufferizer: $0\nfunc.func private @f()\n")
    assert len(offered) == len(readers())
    assert {"allow-unknown-ops", "buffer-alignment=", "severity("} <= set(offered)
    assert labels("// RUN: x\n// bufferizer: copy-before-write, inlay$0") == offered


def test_what_is_written_is_replaced() -> None:
    document, offset = at_cursor("// bufferizer: inlay-h$0\n")
    assert {document.text[slice(*it.span)] for it in completions_at(document, offset)} == {"inlay-h"}


def test_values_and_codes() -> None:
    assert labels("// bufferizer: inlay-hints=$0") == ["off", "copies", "all"]
    assert labels("// bufferizer: allow-unknown-ops = $0") == ["true", "false"]
    assert labels("// bufferizer: buffer-alignment=$0") == []
    assert "returned-allocation" in labels("// bufferizer: severity($0)")
    assert labels("// bufferizer: severity(returned-allocation)=$0")[0] == "error"


def test_nothing_in_other_comments() -> None:
    assert labels("// bufferize: $0") == []
    assert labels("func.func private @f()\n// bufferizer: $0\n") == []
