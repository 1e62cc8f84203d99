"""Messages that are not quite as the protocol has them."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from concurrent.futures import Future
from typing import Any

import pytest
from bufferizer_lsp.leniency import faults, structured
from bufferizer_lsp.server import create_server
from lsprotocol import converters, types

from tests.server.raw_client import RawClient, RefusedError, document

URI = "file:///lenient/a.mlir"
CONVERTER = converters.get_converter()


def initialize(**params: Any) -> types.InitializeParams:
    message = {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"capabilities": {}, **params}}
    typed: types.InitializeRequest = structured(lambda it: CONVERTER.structure(it, types.InitializeRequest), message)
    return typed.params


@pytest.mark.parametrize(
    ("wrong", "name"),
    [
        ({"processId": "x"}, "process_id"),
        ({"trace": "loud"}, "trace"),
        ({"workspaceFolders": 3}, "workspace_folders"),
    ],
)
def test_what_is_wrong_in_initialize_is_left_out(wrong: dict[str, Any], name: str) -> None:
    typed = initialize(**wrong, rootPath="/here")
    assert getattr(typed, name) is None
    assert typed.root_path == "/here"


def test_a_trace_may_have_its_former_name() -> None:
    assert initialize(trace="compact").trace is types.TraceValue.Messages
    message = {"jsonrpc": "2.0", "method": types.SET_TRACE, "params": {"value": "compact"}}
    typed = structured(lambda it: CONVERTER.structure(it, types.SetTraceNotification), message)
    assert typed.params.value is types.TraceValue.Messages


def test_only_what_is_wrong_is_left_out() -> None:
    folders = [{"uri": 3}, {"uri": "file:///a", "name": "a"}]
    symbols = {"hierarchicalDocumentSymbolSupport": True, "symbolKind": {"valueSet": [1, 99, 2]}}
    actions = {"dataSupport": True, "resolveSupport": {}}
    typed = initialize(
        workspaceFolders=folders, capabilities={"textDocument": {"documentSymbol": symbols, "codeAction": actions}}
    )
    assert [folder.name for folder in typed.workspace_folders or ()] == ["a"]
    text = typed.capabilities.text_document
    assert text is not None and text.document_symbol is not None and text.document_symbol.symbol_kind is not None
    assert text.document_symbol.hierarchical_document_symbol_support
    assert list(text.document_symbol.symbol_kind.value_set or ()) == [1, 2]
    assert text.code_action is not None and text.code_action.data_support
    assert text.code_action.resolve_support is None


def test_what_is_missing_is_named() -> None:
    message = {"jsonrpc": "2.0", "id": 1, "method": "textDocument/hover", "params": {"textDocument": {"uri": URI}}}
    with pytest.raises(Exception, match="HoverRequest") as caught:
        structured(lambda it: CONVERTER.structure(it, types.HoverRequest), message)
    assert [str(fault) for fault in faults(caught.value)] == ["params.position: is missing"]


@pytest.fixture
def client() -> Iterator[RawClient]:
    with RawClient() as started:
        yield started
        assert "Traceback" not in started.log()


@pytest.mark.lsp
def test_a_client_that_says_one_thing_wrong_is_served(client: RawClient) -> None:
    client.initialize({"textDocument": {"codeAction": {"resolveSupport": {}}}}, trace="loud", processId="x")
    client.open(URI, "func.func private @f()\n")
    assert len(client.ask("textDocument/documentSymbol", {"textDocument": document(URI)})) == 1
    assert client.log() == ""


@pytest.mark.lsp
def test_initialize_counts_once(client: RawClient) -> None:
    with pytest.raises(RefusedError, match="capabilities") as wrong:
        client.ask("initialize", {"capabilities": 3})
    client.initialize()
    with pytest.raises(RefusedError, match="already") as again:
        client.initialize()
    assert (wrong.value.code, again.value.code) == (-32602, -32600)
    assert client.leave() == 0


@pytest.mark.lsp
@pytest.mark.parametrize("far", [2**31, 2**32 - 1, 1.7976931348623157e308])
def test_changes_far_outside_the_text_are_not_lost(client: RawClient, far: float) -> None:
    client.initialize()
    client.open(URI, "func.func private @f()\n")
    everything = {"start": {"line": -1, "character": 0}, "end": {"line": far, "character": far}}
    client.change(URI, 2, "func.func private @g()\nfunc.func private @h()\n", everything)
    found = client.ask("textDocument/documentSymbol", {"textDocument": document(URI)})
    assert [symbol["name"] for symbol in found] == ["@g", "@h"]


@pytest.mark.lsp
@pytest.mark.parametrize("counted", [{}, {"version": None}])
def test_changes_without_a_version_are_not_lost(client: RawClient, counted: dict[str, Any]) -> None:
    client.initialize()
    client.open(URI, "func.func private @f()\n")
    changes = [{"text": "func.func private @g()\n"}]
    client.notify("textDocument/didChange", {"textDocument": {"uri": URI, **counted}, "contentChanges": changes})
    (symbol,) = client.ask("textDocument/documentSymbol", {"textDocument": document(URI)})
    assert (symbol["name"], client.log()) == ("@g", "")


@pytest.mark.lsp
def test_wrong_messages_take_a_line_of_the_log(client: RawClient) -> None:
    client.initialize()
    hover = {"textDocument": document(URI), "position": "here"}
    for method, params, reason in [
        ("textDocument/hover", hover, "params.position"),
        ("textDocument/unheardOf", {}, "unheardOf"),
        ("workspace/executeCommand", {"command": "bufferizer.explain"}, "Expected 1"),
        ("completionItem/resolve", {"data": 3}, "label"),
    ]:
        with pytest.raises(RefusedError, match=reason):
            client.ask(method, params)
    assert client.process.stdin is not None
    client.process.stdin.write(b"Content-Length: 2\r\n\r\n[]Content-Length: 1\r\n\r\n{")
    resolved = {"title": "f", "data": {"uri": URI, "version": 1, "at": "here"}}
    client.open(URI, "")
    with pytest.raises(RefusedError, match="has changed"):
        client.ask("codeAction/resolve", resolved)
    assert client.ask("completionItem/resolve", {"label": "f", "data": "f"})["label"] == "f"
    assert len(client.log().splitlines()) == 5


def test_an_answer_that_nobody_waits_for_any_more_is_no_fault(caplog: pytest.LogCaptureFixture) -> None:
    messages = create_server().messages
    given_up: Future[Any] = Future()
    given_up.cancel()
    messages._request_futures["progress"] = given_up
    with caplog.at_level(logging.WARNING):
        messages.handle_written(b'{"jsonrpc": "2.0", "id": "progress", "result": null}')
    assert caplog.records == []
    assert messages._request_futures == {}


@pytest.mark.lsp
@pytest.mark.parametrize(
    "written",
    [
        b'{"jsonrpc":"2.0","id":[1],"method":"textDocument/hover","params":3}',
        b'{"jsonrpc":"2.0","id":{},"method":"shutdown"}',
        b'{"jsonrpc":"2.0","id":{},"result":null}',
        b'{"jsonrpc":"2.0","id":"x","error":{}}',
        b'{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":[1]}}',
        b'{"jsonrpc":"2.0"}',
        b"[" * 200_000,
    ],
)
def test_what_cannot_be_handled_is_left_out(client: RawClient, written: bytes) -> None:
    client.initialize()
    assert client.process.stdin is not None
    client.process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(written), written))
    client.open(URI, "func.func private @f()\n")
    assert len(client.ask("textDocument/documentSymbol", {"textDocument": document(URI)})) == 1
    assert " ERROR " not in client.log()


@pytest.mark.lsp
def test_nothing_is_as_wide_as_a_client_may_ask(client: RawClient) -> None:
    client.initialize()
    client.open(URI, "module {\nfunc.func private @f()\n}\n")
    options = {"tabSize": 2**31 - 1, "insertSpaces": True}
    (edit,) = client.ask("textDocument/formatting", {"textDocument": document(URI), "options": options})
    assert edit["newText"] == " " * 100


@pytest.mark.lsp
def test_an_answer_that_cannot_be_written_is_refused() -> None:
    with RawClient() as client:
        client.initialize()
        client.open(URI, f"module attributes {{a = {'[' * 20_000}{']' * 20_000}}} {{}}\n")
        middle = {"line": 0, "character": 20_000}
        with pytest.raises(RefusedError, match="cannot be written") as refused:
            client.ask("textDocument/selectionRange", {"textDocument": document(URI), "positions": [middle]})
        assert refused.value.code == -32603
        assert client.leave() == 0
