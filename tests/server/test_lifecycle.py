"""From start to end: order, cancellation, traces, progress, settings, files, and what becomes of the process."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, cast

import pytest
from bufferizer_lsp.incoming import Incoming

from tests.server.raw_client import COMMAND, PATIENCE, RawClient, RefusedError, document

pytestmark = pytest.mark.lsp

URI = "file:///lifecycle/a.mlir"
START = {"line": 0, "character": 0}
UNDEFINED = "func.func @f() -> f32 {\n  return %missing : f32\n}\n"
REFUSED = 'func.func @f(%v: tensor<8xf32>) {\n  "other.op"(%v) : (tensor<8xf32>) -> ()\n  return\n}\n'
SLOW_LINES = 10_000


def slow_text() -> str:
    """Return a function that takes some seconds to analyse."""
    lines = [f"  %v{n + 1} = tensor.insert %x into %v{n}[%i] : tensor<8xf32>" for n in range(SLOW_LINES)]
    reads = [f"  %r{n} = tensor.extract %v{n}[%i] : tensor<8xf32>" for n in range(0, SLOW_LINES, 2)]
    head = "func.func @slow(%v0: tensor<8xf32>, %x: f32, %i: index) {"
    return "\n".join([head, *lines, *reads, "  return", "}", ""])


@pytest.fixture
def client() -> Iterator[RawClient]:
    with RawClient() as started:
        yield started
        assert "Traceback" not in started.log()


def hover(uri: str = URI, position: dict[str, int] = START) -> dict[str, Any]:
    return {"textDocument": document(uri), "position": position}


# -- Order


def test_requests_before_and_after_the_session_are_refused(client: RawClient) -> None:
    with pytest.raises(RefusedError) as early:
        client.ask("textDocument/hover", hover())
    assert early.value.code == -32002
    client.initialize()
    client.ask("shutdown")
    with pytest.raises(RefusedError) as late:
        client.ask("textDocument/hover", hover())
    assert late.value.code == -32600
    client.notify("exit")
    assert client.process.wait(PATIENCE) == 0


def test_wrong_requests_are_answered() -> None:
    with RawClient() as client:
        client.initialize()
        for method, params, code in [
            ("textDocument/hover", {"textDocument": 3}, -32602),
            ("textDocument/unheardOf", {}, -32601),
            ("workspace/executeCommand", {"command": "unheard.of"}, -32602),
        ]:
            with pytest.raises(RefusedError) as refused:
                client.ask(method, params)
            assert refused.value.code == code
        assert client.ask("textDocument/hover", hover()) is None
        assert client.received_of("window/showMessage") == []


@pytest.mark.parametrize(
    ("wanted", "agreed", "character"),
    [(["utf-8"], "utf-8", 9), (["utf-16"], "utf-16", 7), (["utf-32", "utf-8"], "utf-32", 6), (None, "utf-16", 7)],
)
def test_position_encodings(client: RawClient, wanted: list[str] | None, agreed: str, character: int) -> None:
    assert client.initialize({"general": {"positionEncodings": wanted}} if wanted else {})["positionEncoding"] == agreed
    client.open(URI, '"😀"()(%a) : () -> ()\n')
    client.wait(lambda: client.diagnostics(URI))
    assert {it["range"]["start"]["character"] for it in client.diagnostics(URI)} == {character}


# -- The process


def test_leaving_without_shutdown_is_told_by_the_status(client: RawClient) -> None:
    client.initialize()
    client.notify("exit")
    assert client.process.wait(PATIENCE) == 1


def test_the_end_of_the_input_ends_the_server(client: RawClient) -> None:
    client.initialize()
    assert client.process.stdin is not None
    client.process.stdin.close()
    assert client.process.wait(PATIENCE) == 1


def test_the_server_ends_with_its_parent(client: RawClient) -> None:
    """The input stays open, as it does where another process has inherited it."""
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as parent:
        client.initialize(processId=parent.pid)
        client.open(URI, slow_text())
        time.sleep(1.5)
        assert client.process.poll() is None
        parent.communicate(b"\n")
    assert client.process.wait(PATIENCE) == 1


def test_a_parent_that_cannot_be_seen_is_not_missed(client: RawClient) -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as gone:
        gone.wait()
    client.initialize(processId=gone.pid)
    time.sleep(1.5)
    client.open(URI, UNDEFINED)
    client.wait(lambda: client.diagnostics(URI))
    assert client.leave() == 0


def test_clean_end_while_busy(client: RawClient) -> None:
    client.initialize()
    client.open(URI, slow_text())
    assert client.leave() == 0


def test_clean_end_before_all_is_answered(client: RawClient) -> None:
    client.initialize()
    client.open(URI, slow_text())
    preview = {"command": "bufferizer.preview", "arguments": [URI]}
    numbers = [client.begin("workspace/executeCommand", preview) for _ in range(3)]
    numbers += [client.begin("textDocument/hover", hover()) for _ in range(3)]
    numbers.append(client.begin("textDocument/diagnostic", {"textDocument": document(URI)}))
    shutdown = client.begin("shutdown")
    client.notify("exit")
    for number in numbers:
        with pytest.raises(RefusedError) as given_up:
            client.finish(number)
        assert given_up.value.code == -32800
    assert client.finish(shutdown) is None
    assert client.process.wait(PATIENCE) == 0


@pytest.mark.parametrize("leave", ["shutdown", "end of input"])
def test_quiet_end_before_the_settings_are_told(client: RawClient, leave: str) -> None:
    client.initialize({"workspace": {"workspaceFolders": True}}, settings={})
    client.wait(lambda: client.received_of("workspace/configuration"))
    client.notify("workspace/didChangeWorkspaceFolders", {"event": {"added": [], "removed": []}})
    if leave == "shutdown":
        assert client.leave() == 0
    else:
        assert client.process.stdin is not None
        client.process.stdin.close()
        assert client.process.wait(PATIENCE) == 1
    assert client.log() == ""


@pytest.mark.parametrize("leave", ["exit", "end of input"])
def test_quick_end_while_busy_without_shutdown(client: RawClient, leave: str) -> None:
    client.initialize()
    client.open(URI, slow_text())
    at_start = {"start": START, "end": START}
    for _ in range(4):
        client.begin("textDocument/codeAction", {**hover(), "range": at_start, "context": {"diagnostics": []}})
        client.begin("workspace/executeCommand", {"command": "bufferizer.preview", "arguments": [URI]})
    client.ask("textDocument/hover", hover("file:///lifecycle/none.mlir"))
    if leave == "exit":
        client.notify("exit")
    else:
        assert client.process.stdin is not None
        client.process.stdin.close()
    assert client.process.wait(PATIENCE) == 1


@pytest.fixture
def connection() -> Iterator[BinaryIO]:
    """What a server over TCP reads and writes; it must end well."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with subprocess.Popen([*COMMAND, "--tcp", f"127.0.0.1:{port}"]) as process:
        try:
            with _connected(port) as connected, connected.makefile("rwb") as stream:
                yield cast(BinaryIO, stream)
            assert process.wait(PATIENCE) == 0
        finally:
            process.kill()


def said(stream: BinaryIO, *messages: dict[str, Any]) -> dict[int, Any]:
    """Send messages at once, and leave when they are answered; return the answers by number."""
    write(stream, messages)
    incoming = Incoming(stream)
    missing = {message["id"] for message in messages if "id" in message}
    answers: dict[int, Any] = {}
    while missing - answers.keys():
        received = json.loads(incoming.next())
        if "id" in received:
            answers[received["id"]] = received["result"]
    write(stream, [{"id": 0, "method": "shutdown"}, {"method": "exit"}])
    return answers


def write(stream: BinaryIO, messages: Iterable[dict[str, Any]]) -> None:
    bodies = [json.dumps({"jsonrpc": "2.0", **message}).encode() for message in messages]
    stream.write(b"".join(b"Content-Length: %d\r\n\r\n%b" % (len(body), body) for body in bodies))
    stream.flush()


INITIALIZE = {"id": 1, "method": "initialize", "params": {"processId": None, "capabilities": {}}}


def test_tcp(connection: BinaryIO) -> None:
    assert said(connection, INITIALIZE)[1]["serverInfo"]["name"] == "bufferizer"


def test_answers_over_tcp_are_of_the_version_that_was_asked_about(connection: BinaryIO) -> None:
    opened = {"uri": URI, "languageId": "mlir", "version": 1, "text": "func.func private @first()\n"}
    changed = [{"text": "func.func private @second()\n"}]
    asked = {"method": "textDocument/documentSymbol", "params": {"textDocument": document(URI)}}
    answers = said(
        connection,
        INITIALIZE,
        {"method": "initialized", "params": {}},
        {"method": "textDocument/didOpen", "params": {"textDocument": opened}},
        {"id": 2, **asked},
        {
            "method": "textDocument/didChange",
            "params": {"textDocument": {**document(URI), "version": 2}, "contentChanges": changed},
        },
        {"id": 3, **asked},
    )
    assert [[symbol["name"] for symbol in answers[number]] for number in (2, 3)] == [["@first"], ["@second"]]


def _connected(port: int) -> socket.socket:
    end = time.monotonic() + PATIENCE
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port))
        except ConnectionRefusedError:
            assert time.monotonic() < end
            time.sleep(0.05)


# -- Requests


def test_cancelled_requests_end_at_once(client: RawClient) -> None:
    client.initialize()
    client.open(URI, slow_text())
    everything = {"start": START, "end": {"line": SLOW_LINES, "character": 0}}
    asked = {
        "textDocument/inlayHint": {"textDocument": document(URI), "range": everything},
        "textDocument/diagnostic": {"textDocument": document(URI)},
        "textDocument/codeAction": {"textDocument": document(URI), "range": everything, "context": {"diagnostics": []}},
        "workspace/executeCommand": {"command": "bufferizer.preview", "arguments": [URI]},
    }
    numbers = [client.begin(method, params) for method, params in asked.items()]
    for number in numbers:
        client.notify("$/cancelRequest", {"id": number})
    for number in numbers:
        with pytest.raises(RefusedError) as cancelled:
            client.finish(number)
        assert cancelled.value.code == -32800
    client.notify("$/cancelRequest", {"id": numbers[0]})
    assert client.diagnostics(URI) is None


def test_who_asks_about_a_document_that_is_closed_is_answered(client: RawClient) -> None:
    client.initialize()
    client.open(URI, slow_text())
    preview = {"command": "bufferizer.preview", "arguments": [URI]}
    numbers = [client.begin("workspace/executeCommand", preview) for _ in range(5)]
    numbers += [client.begin("textDocument/hover", hover()) for _ in range(5)]
    client.close(URI)
    for number in numbers[2:]:  # there are threads for two
        assert client.finish(number) is None


def test_a_slow_document_delays_no_other(client: RawClient) -> None:
    client.initialize()
    client.open(URI, slow_text())
    at_start = {"start": START, "end": START}
    for _ in range(20):
        client.begin("textDocument/codeAction", {**hover(), "range": at_start, "context": {"diagnostics": []}})
        client.begin("textDocument/hover", hover(URI, {"line": 1, "character": 10}))
    other = "file:///lifecycle/other.mlir"
    client.open(other, UNDEFINED)
    assert client.ask("textDocument/hover", hover(other, {"line": 0, "character": 11}), 30) is not None
    client.wait(lambda: client.diagnostics(other), 30)
    assert client.diagnostics(URI) is None


def test_versions_are_kept(client: RawClient) -> None:
    client.initialize({"workspace": {"workspaceEdit": {"documentChanges": True}}})
    client.open(URI, UNDEFINED, 7)
    client.wait(lambda: client.diagnostics(URI))
    line = {"start": {"line": 1, "character": 9}, "end": {"line": 1, "character": 17}}
    client.change(URI, 12, "%other", line)
    client.wait(lambda: client.received_of("textDocument/publishDiagnostics")[-1]["version"] == 12)
    client.change(URI, 13, REFUSED)
    edit = client.ask("textDocument/rename", {**hover(URI, {"line": 0, "character": 14}), "newName": "w"})
    (change,) = edit["documentChanges"]
    assert change["textDocument"] == {"uri": URI, "version": 13}
    assert len(change["edits"]) == 2


# -- What is told besides


def test_traces(client: RawClient) -> None:
    client.initialize(trace="messages")
    client.ask("textDocument/hover", hover())
    messages = [it["message"] for it in client.received_of("$/logTrace")]
    assert any(it.startswith("Received request 'textDocument/hover") for it in messages)
    assert any("Processing request took" in it for it in messages)
    assert not any("verbose" in it for it in client.received_of("$/logTrace"))
    client.notify("$/setTrace", {"value": "verbose"})
    client.ask("textDocument/hover", hover())
    client.wait(lambda: any("verbose" in it for it in client.received_of("$/logTrace")))
    client.notify("$/setTrace", {"value": "off"})
    client.notify("$/setTrace", {"value": "compact"})
    count = len(client.received_of("$/logTrace"))
    client.ask("textDocument/hover", hover())
    client.wait(lambda: len(client.received_of("$/logTrace")) > count)
    client.notify("$/setTrace", {"value": "off"})
    client.ask("textDocument/hover", hover())
    count = len(client.received_of("$/logTrace"))
    client.ask("textDocument/hover", hover())
    assert len(client.received_of("$/logTrace")) == count


def test_progress_of_a_slow_document(client: RawClient) -> None:
    client.initialize({"window": {"workDoneProgress": True}})
    client.open(URI, slow_text())
    client.wait(lambda: len(client.received_of("$/progress")) == 2)
    (created,) = client.received_of("window/workDoneProgress/create")
    begin, end = client.received_of("$/progress")
    assert begin["token"] == end["token"] == created["token"]
    assert begin["value"] == {"kind": "begin", "title": "Analysing a.mlir"}
    assert end["value"] == {"kind": "end"}


def test_no_progress_for_clients_that_show_none(client: RawClient) -> None:
    client.initialize()
    client.open(URI, slow_text())
    client.wait(lambda: client.diagnostics(URI) is not None)
    assert client.received_of("$/progress") == client.received_of("window/workDoneProgress/create") == []
