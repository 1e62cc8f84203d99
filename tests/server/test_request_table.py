"""The table of requests in the documentation is that of this server, and each has a test."""

from __future__ import annotations

import re

from lsprotocol import types

from scripts.request_table import DOCUMENT, document_text

ROW = re.compile(r"^\| `(?P<name>[^`]+)` \| (?P<purpose>.*) \| (?P<test>.*) \|$", re.MULTILINE)


def test_the_table_is_up_to_date() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    assert text == document_text(text), "python -m scripts.request_table"


def test_every_message_has_a_purpose_and_a_test() -> None:
    rows = list(ROW.finditer(DOCUMENT.read_text(encoding="utf-8")))
    assert [row["name"] for row in rows if not row["purpose"] or not row["test"]] == []


def test_everything_that_is_announced_is_in_the_table() -> None:
    names = {row["name"] for row in ROW.finditer(DOCUMENT.read_text(encoding="utf-8"))}
    assert {types.INITIALIZE, types.TEXT_DOCUMENT_HOVER, types.PROGRESS, "bufferizer.preview"} <= names
    assert {types.TEXT_DOCUMENT_SEMANTIC_TOKENS_FULL_DELTA, types.CODE_LENS_RESOLVE, types.LOG_TRACE} <= names
