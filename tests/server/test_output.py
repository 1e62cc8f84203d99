"""A client that reads nothing for a while: the server goes on meanwhile, and is heard later."""

from __future__ import annotations

import json
import logging
import os
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from threading import Thread
from typing import Any, BinaryIO

import pytest
from bufferizer_lsp import output as output_module
from bufferizer_lsp.output import Output, Way, way_to

from tests.server.raw_client import COMMAND, PATIENCE, RawClient, RefusedError, document

URI = "file:///output/a.mlir"
START = {"line": 0, "character": 0}
LARGE = " " * (1 << 20)  # more than a pipe or a socket holds
WRITES = """\
func.func @f{number}(%t: tensor<8xf32>, %x: f32, %i: index) -> tensor<8xf32> {{
  %r = tensor.insert %x into %t[%i] : tensor<8xf32>
  return %r : tensor<8xf32>
}}
"""
TEXT = "".join(WRITES.format(number=number) for number in range(2_500))
EDITS = 50
COMMENT = f"// {'x' * 4_000}\n"  # so long that all edits are more than a pipe holds


# -- What is written


class Line:
    """A line to someone, who reads it when told to."""

    def __init__(self, way: Callable[[BinaryIO], Way], ours: BinaryIO, theirs: BinaryIO) -> None:
        self.output = Output(way(ours))
        self._ours, self._theirs = ours, theirs

    def send(self, *words: str) -> None:
        """Send words of which the first names what they are about, if there are two."""
        for word in words:
            about, _, said = word.rpartition(":")
            self.output.write(f"{said}\n".encode(), about or None)

    def heard(self) -> list[str]:
        """Read all there is, and end it."""
        text: list[bytes] = []
        reader = Thread(target=lambda: text.append(self._theirs.read()))
        reader.start()
        self.output.close()
        self._ours.close()
        reader.join(PATIENCE)
        return text[0].decode().replace(" ", "").split()

    def hang_up(self) -> None:
        with suppress(OSError):
            self._theirs.close()

    def close(self) -> None:
        self.hang_up()
        with suppress(OSError):
            self._ours.close()


def over_a_pipe() -> Line:
    reading, writing = os.pipe()
    return Line(way_to, os.fdopen(writing, "wb"), os.fdopen(reading, "rb"))


def over_a_socket() -> Line:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        return Line(way_to, ours.makefile("wb"), theirs.makefile("rb"))


def over_what_cannot_be_asked() -> Line:
    """Return a line as it is on Windows."""
    reading, writing = os.pipe()
    return Line(output_module._Stream, os.fdopen(writing, "wb"), os.fdopen(reading, "rb"))


@pytest.fixture(params=[over_a_pipe, over_a_socket, over_what_cannot_be_asked])
def line(request: pytest.FixtureRequest) -> Iterator[Line]:
    made: Line = request.param()
    yield made
    made.close()


def test_nobody_is_waited_for_and_the_order_is_kept(line: Line) -> None:
    line.send("a", f"b{LARGE}", "c", f"d{LARGE}")
    assert line.heard() == ["a", "b", "c", "d"]


def test_the_newest_is_what_is_said_of_a_thing(line: Line) -> None:
    line.send(f"a{LARGE}", "x:x1", "y:y1", "b", "x:x2", "c", "x:x3")
    assert line.heard() == ["a", "y1", "b", "c", "x3"]


def test_what_is_begun_is_said_to_its_end(line: Line) -> None:
    line.send(f"x:x1{LARGE}")
    time.sleep(0.1)
    line.send("x:x2", "x:x3")
    assert line.heard() == ["x1", "x3"]


def test_what_nobody_reads_is_given_up_in_the_end(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(output_module, "SECONDS_AT_THE_END", 0.2)
    line.send(f"a{LARGE}", "b")
    line.output.close()
    line.send("c")


def test_where_nobody_can_read_it_is_silent(line: Line, caplog: pytest.LogCaptureFixture) -> None:
    line.hang_up()
    with caplog.at_level(logging.DEBUG):
        line.send("a", LARGE, "b")
        line.output.close()
    (record,) = caplog.records
    assert record.getMessage() == "The client cannot be written to any more: Broken pipe"


def test_a_pipe_is_left_as_it_was_found() -> None:
    reading, writing = os.pipe()
    with os.fdopen(reading), os.fdopen(writing, "wb") as stream:
        Output(way_to(stream)).close()
        assert os.get_blocking(writing)


# -- The process


@pytest.fixture
def client() -> Iterator[RawClient]:
    with RawClient() as started:
        yield started
        assert "Traceback" not in started.log()


def edit(client: RawClient, version: int) -> None:
    client.change(URI, version, COMMENT, {"start": START, "end": START})


def versions(client: RawClient) -> list[int]:
    return [it["version"] for it in client.received_of("textDocument/publishDiagnostics")]


@pytest.mark.lsp
def test_who_writes_all_before_it_reads_is_answered(client: RawClient) -> None:
    client.initialize()
    client.is_reading.clear()
    client.open(URI, TEXT)
    for version in range(2, EDITS + 2):
        edit(client, version)
    hover = client.begin(
        "textDocument/hover", {"textDocument": document(URI), "position": {"line": 50, "character": 12}}
    )
    shutdown = client.begin("shutdown")
    client.notify("exit")
    client.is_reading.set()
    with suppress(RefusedError):  # it may not be answered before it is given up
        assert client.finish(hover)
    assert client.finish(shutdown) is None
    assert client.process.wait(PATIENCE) == 0
    assert versions(client) == sorted(versions(client))


@pytest.mark.lsp
def test_who_reads_late_is_told_of_the_newest_version(client: RawClient) -> None:
    client.initialize()
    client.open(URI, TEXT)
    client.wait(lambda: client.diagnostics(URI))
    client.is_reading.clear()
    for version in range(2, EDITS + 2):
        edit(client, version)
        time.sleep(0.03)  # so that most are analysed
    number = client.begin(
        "textDocument/hover", {"textDocument": document(URI), "position": {"line": 50, "character": 12}}
    )
    client.is_reading.set()
    client.wait(lambda: versions(client)[-1] == EDITS + 1)
    assert client.finish(number)
    assert versions(client) == sorted(versions(client))
    assert len(versions(client)) < EDITS // 2
    assert client.leave() == 0


@pytest.mark.lsp
def test_who_never_reads_is_left(client: RawClient) -> None:
    client.initialize()
    client.is_reading.clear()
    for _ in range(3):
        client.begin(f"unheardOf{LARGE}")  # is refused at once, by name
    client.begin("shutdown")
    client.notify("exit")
    assert client.process.wait(PATIENCE) == 0
    assert "does not read" in client.log()


@pytest.mark.lsp
def test_who_has_hung_up_is_talked_to_no_more() -> None:
    with subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as server:
        assert server.stdin is not None and server.stdout is not None and server.stderr is not None
        server.stdin.write(message(1, "initialize", {"capabilities": {}}))
        server.stdin.flush()
        assert server.stdout.read(1)
        server.stdout.close()
        for number in range(2, 5):
            server.stdin.write(message(number, "textDocument/unheardOf", {}))
        server.stdin.close()
        assert server.wait(PATIENCE) == 1
        log = server.stderr.read()
        assert log.count(b"cannot be written to any more") == 1 and b"Traceback" not in log


def message(number: int, method: str, params: Any) -> bytes:
    body = json.dumps({"jsonrpc": "2.0", "id": number, "method": method, "params": params}).encode()
    return b"Content-Length: %d\r\n\r\n%b" % (len(body), body)
