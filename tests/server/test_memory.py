"""What is given back when documents are closed, and when."""

from __future__ import annotations

import gc
from queue import Queue

import pytest
from bufferizer_lsp import memory
from bufferizer_lsp.memory import Closed, Outdated, give_back, give_back_versions, settling
from bufferizer_lsp.session import Session, Snapshot
from lsprotocol import types

from bufferizer.analysis import module
from bufferizer.buffer_model.options import Semantics
from bufferizer.cancellation import Cancelled
from bufferizer.configuration.settings import Settings
from bufferizer.document import contents
from bufferizer.ide.analysis import AnalysedDocument, DocumentCache
from bufferizer.ide.diagnostics import document_findings
from bufferizer.ide.live.document import LiveDocument
from bufferizer.ir.attributes import parse_attribute
from bufferizer.ir.operation import Operation
from bufferizer.kept import forget_texts
from bufferizer.syntax.split_text import SplitText
from bufferizer.text import Span

TEXT = "func.func @given_back(%x: f32) -> f32 {\n  return %x : f32\n}\n"
BRANCHES = """
func.func @branching(%c: i1, %f: f32, %i: index, %t: tensor<8xf32>) -> tensor<8xf32> {
  cf.cond_br %c, ^bb1(%t : tensor<8xf32>), ^bb1(%t : tensor<8xf32>)
^bb1(%r: tensor<8xf32>):
  %w = tensor.insert %f into %r[%i] : tensor<8xf32>
  cf.cond_br %c, ^bb1(%w : tensor<8xf32>), ^bb2(%t : tensor<8xf32>)
^bb2(%e: tensor<8xf32>):
  return %e : tensor<8xf32>
}
"""
SLICES_OF_14 = """
func @slicing(%t: tensor<8xf32>, %i: index) -> tensor<8xf32> {
  %s = tensor.extract_slice %t[%i][4][1] : tensor<8xf32> to tensor<4xf32>
  %r = tensor.insert_slice %s into %t[%i][4][1] : tensor<4xf32> into tensor<8xf32>
  return %r : tensor<8xf32>
}
"""


def operations(symbol: str = "given_back") -> int:
    return sum(isinstance(it, Operation) and symbol in it.attributes.get("sym_name", "") for it in gc.get_objects())


def test_nothing_is_left_of_documents_that_are_closed() -> None:
    with settling():
        analysed = AnalysedDocument(TEXT)
        document_findings(analysed)
        assert operations() == 1
    del analysed
    give_back()
    assert not contents._lowered._entries
    assert module.callees.cache_info().currsize == 0
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


def test_earlier_versions_are_looked_for_when_there_are_many_and_sooner_when_nobody_waits() -> None:
    outdated = Outdated()
    enough = memory.OUTDATED_WORTH_LOOKING_FOR
    outdated.add(enough // 2)
    assert not outdated.is_worth_looking_for(is_quiet=True)
    outdated.add(enough // 2)
    assert not outdated.is_worth_looking_for(is_quiet=False)
    assert outdated.is_worth_looking_for(is_quiet=True)
    assert not outdated.is_worth_looking_for(is_quiet=True)
    outdated.add(2 * enough)
    assert outdated.is_worth_looking_for(is_quiet=False)


def test_of_a_version_what_is_new_in_it_is_counted() -> None:
    new: list[int] = []
    cache, split = DocumentCache(new.append), SplitText.of(TEXT + TEXT.replace("given_back", "another"))
    for _ in range(2):
        cache.read(split, Semantics.AUTO)
        split = split.edited(Span(len(TEXT), len(TEXT)), "// more\n")
    assert new == [len(split.segments[1].text) - len("// more\n")]


def test_collecting_earlier_versions_leaves_alone_what_is_to_stay() -> None:
    with settling():
        staying = AnalysedDocument(TEXT)
        document_findings(staying)
    del staying
    give_back_versions([])
    gc.unfreeze()
    assert operations() == 1  # it was not looked at
    give_back()
    gc.unfreeze()
    assert operations() == 0


def test_much_that_is_new_and_stays_is_left_alone_from_then_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "STAYS_WORTH_LEAVING_ALONE", 10)
    staying = AnalysedDocument(TEXT)
    document_findings(staying)
    give_back_versions([])
    assert operations() == 0  # frozen
    gc.unfreeze()
    assert operations() == 1
    del staying
    give_back()


def test_texts_of_attributes_are_forgotten_when_much_was_typed_in_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "TEXTS_WORTH_FORGETTING", 1000)
    forget_texts()
    outdated = Outdated()
    for length, left in ((500, 1), (500, 0), (500, 1)):
        parse_attribute(f'"{length}"')
        outdated.add(length)
        outdated.give_back([])
        assert parse_attribute.cache_info().currsize == left


# A small function and one of 250 lines.
@pytest.mark.parametrize("more", ["", "  // more\n" * 250])
def test_versions_of_a_function_do_not_add_up(more: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = TEXT.replace("{\n", "{\n" + more)
    monkeypatch.setattr(memory, "OUTDATED_WORTH_LOOKING_FOR", 5 * len(text))
    published: Queue[int] = Queue()
    session = Session(lambda uri, text: Settings(), lambda snapshot, found: published.put(snapshot.version))
    session.open("file:///large.mlir", 0, text)
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


def test_earlier_versions_are_looked_for_once_those_who_waited_are_answered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "OUTDATED_WORTH_LOOKING_FOR", len(TEXT))
    seen: Queue[int | str] = Queue()
    monkeypatch.setattr(Outdated, "give_back", lambda *_: seen.put("given back"))
    uri, everywhere = "file:///typed.mlir", types.Range(types.Position(0, 0), types.Position(9, 0))

    def type_on(version: int) -> None:
        change = types.TextDocumentContentChangePartial(everywhere, TEXT.replace("%x", f"%x{version}"))
        session.change(uri, version, [change])

    def publish(snapshot: Snapshot, _: object) -> None:
        seen.put(snapshot.version)
        if snapshot.version == 1:
            type_on(2)

    session = Session(lambda *_: Settings(), publish)
    session.open(uri, 0, TEXT)
    assert seen.get(timeout=60) == 0
    type_on(1)
    assert [seen.get(timeout=60) for _ in range(3)] == [1, 2, "given back"]
    session.end()
    give_back()


@pytest.mark.parametrize(("symbol", "text"), [("branching", BRANCHES), ("slicing", SLICES_OF_14)])
def test_nothing_is_left_of_a_function_for_its_branches_or_slices(symbol: str, text: str) -> None:
    """Operations lead to each other: what holds on to one of them holds on to all of an earlier version."""
    for edited in (text, text.replace("8xf32", "9xf32")):
        document_findings(AnalysedDocument(edited))
    assert operations(symbol) > 0
    give_back_versions([])
    gc.unfreeze()
    assert operations(symbol) == 0
    give_back()
