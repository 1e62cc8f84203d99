"""What is given back when documents are closed, and when."""

from __future__ import annotations

import gc

import pytest
from bufferizer_lsp.memory import Closed, give_back, settling

from bufferizer.analysis import module
from bufferizer.cancellation import Cancelled
from bufferizer.document import contents
from bufferizer.ide.analysis import AnalysedDocument, DocumentCache
from bufferizer.ide.diagnostics import document_findings
from bufferizer.ide.live_document import LiveDocument
from bufferizer.ir.operation import Operation

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
