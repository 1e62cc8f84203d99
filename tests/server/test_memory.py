"""What is given back when documents are closed, and when."""

from __future__ import annotations

import gc
from queue import Queue

import pytest
from bufferizer_lsp import memory
from bufferizer_lsp.memory import Closed, Outdated, give_back, length_of_large, settling
from bufferizer_lsp.session import Session
from lsprotocol import types

from bufferizer.analysis import module
from bufferizer.cancellation import Cancelled
from bufferizer.configuration.settings import Settings
from bufferizer.document import contents
from bufferizer.ide.analysis import AnalysedDocument, DocumentCache
from bufferizer.ide.diagnostics import document_findings
from bufferizer.ide.live_document import LiveDocument
from bufferizer.ir.operation import Operation
from bufferizer.syntax.split_text import SplitText
from bufferizer.text import Span

TEXT = "func.func @given_back(%x: f32) -> f32 {\n  return %x : f32\n}\n"


def operations(symbol: str = "given_back") -> int:
    return sum(isinstance(it, Operation) and symbol in it.attributes.get("sym_name", "") for it in gc.get_objects())


def test_nothing_is_left_of_documents_that_are_closed() -> None:
    with settling():
        analysed = AnalysedDocument(TEXT)
        document_findings(analysed)
        assert operations() == 1
    del analysed
    give_back()
    assert contents._lowered.cache_info().currsize == module.callees.cache_info().currsize == 0
    gc.unfreeze()
    assert operations() == 0


def test_what_is_made_on_the_way_goes_without_the_garbage_collector() -> None:
    def open_document(text: str) -> LiveDocument:
        live = LiveDocument(AnalysedDocument(text))
        for _ in live.steps():
            pass
        live.grouped()
        return live

    opened = [open_document(TEXT)]  # and the dialects it takes, and what makes readers of them
    gc.collect()
    gc.disable()
    opened.append(open_document(TEXT.replace("given_back", "once_more")))
    left = gc.collect()
    gc.enable()
    assert left == 0
    del opened
    give_back()


def test_garbage_is_collected_again_after_a_cancelled_analysis() -> None:
    with pytest.raises(Cancelled), settling():
        raise Cancelled
    assert gc.isenabled()


def test_garbage_is_collected_again_after_the_last_of_several_documents() -> None:
    with settling():
        with settling():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_what_is_known_of_documents_that_stay_open_is_kept() -> None:
    cache = DocumentCache()
    staying = AnalysedDocument(TEXT.replace("given_back", "kept"), cache=cache)
    closed = AnalysedDocument(TEXT)
    for analysed in (staying, closed):
        document_findings(analysed)
    [kept] = staying.modules[0].facts.analysis.get().functions
    del closed, analysed
    give_back([cache])
    gc.unfreeze()
    assert (operations(), operations("kept")) == (0, 1)
    again = AnalysedDocument(staying.text + TEXT.replace("given_back", "another"), cache=cache)
    assert kept in again.modules[0].facts.analysis.get().functions
    give_back()


def test_memory_is_looked_for_when_much_was_closed_in_view_of_what_is_open() -> None:
    closed = Closed()
    assert not closed.is_worth_looking_for(200, open_length=1000)
    assert not closed.is_worth_looking_for(200, open_length=1000)
    assert closed.is_worth_looking_for(200, open_length=1000)
    assert not closed.is_worth_looking_for(200, open_length=1000)
    assert closed.is_worth_looking_for(1, open_length=0)


def test_earlier_versions_are_looked_for_when_there_are_many_in_view_of_what_is_open() -> None:
    outdated = Outdated()
    half = memory.OUTDATED_WORTH_LOOKING_FOR // 2
    assert not outdated.is_worth_looking_for(half, open_length=1000)
    assert outdated.is_worth_looking_for(half, open_length=1000)
    assert not outdated.is_worth_looking_for(half, open_length=1000)
    assert not outdated.is_worth_looking_for(half, open_length=2 * half)
    assert outdated.is_worth_looking_for(2 * half, open_length=2 * half)


def test_versions_of_large_segments_alone_are_counted() -> None:
    large = TEXT.replace("{", "{" + "\n" * memory.LARGE)
    before = SplitText.of(TEXT + large)
    assert length_of_large(before, before) == 0
    assert length_of_large(before, before.edited(Span(TEXT.index("{"), TEXT.index("{")), "\n")) == 0
    at = len(TEXT) + large.index("{")
    assert length_of_large(before, before.edited(Span(at, at), "\n")) == len(large) + 1


def test_versions_of_a_large_function_do_not_add_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "LARGE", 1)
    monkeypatch.setattr(memory, "OUTDATED_WORTH_LOOKING_FOR", 5 * len(TEXT))
    published: Queue[int] = Queue()
    session = Session(lambda uri, text: Settings(), lambda snapshot, found: published.put(snapshot.version))
    session.open("file:///large.mlir", 0, TEXT)
    assert published.get(timeout=60) == 0
    start = types.Position(1, 0)
    change = types.TextDocumentContentChangePartial(types.Range(start, start), "  // more\n")
    for version in range(1, 41):
        session.change("file:///large.mlir", version, [change])
        assert published.get(timeout=60) == version
    session.end()
    gc.collect()
    # No more than are kept until it is worth looking for them, and what is being looked at meanwhile.
    assert operations() < 20
    give_back()
