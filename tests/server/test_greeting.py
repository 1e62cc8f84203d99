"""The answer to ``initialize`` that is given before the protocol's library is imported."""

import io
import json
import subprocess
import sys
from typing import Any

import pytest
from bufferizer_lsp.greeting import answer, greet
from bufferizer_lsp.incoming import Incoming
from lsprotocol import converters, types

from scripts.greeting import initialize_result

CLIENTS: list[dict[str, Any]] = [
    {},
    {"textDocument": {"rename": {"prepareSupport": True}}},
    {"textDocument": {"rename": {"prepareSupport": False}}, "general": {"positionEncodings": []}},
    {"general": {"positionEncodings": ["utf-8", "utf-16"]}},
    {"general": {"positionEncodings": ["utf-7", "utf-32"]}},
    {"general": {"positionEncodings": ["utf-7"]}, "notebookDocument": {"synchronization": {}}},
    {"workspace": {"fileOperations": {"willRename": True, "didCreate": True}}},
]


def message(**fields: Any) -> bytes:
    body = json.dumps({"jsonrpc": "2.0", **fields}).encode()
    return b"Content-Length: %d\r\nContent-Type: x\r\n\r\n%b" % (len(body), body)


@pytest.mark.parametrize("client", CLIENTS)
def test_the_greeting_is_what_pygls_answers(client: dict[str, Any]) -> None:
    typed = converters.get_converter().structure(client, types.ClientCapabilities)
    assert answer(client) == initialize_result(typed), "run python -m scripts.greeting"


def test_the_first_message_is_left_to_the_server_too() -> None:
    first = message(id="x", method="initialize", params={"capabilities": {}})
    second = message(method="initialized", params={})
    incoming, stdout = Incoming(io.BytesIO(first + second + b"no message")), io.BytesIO()
    greeting = greet(incoming, stdout)
    assert greeting.answered == "x"
    assert json.loads(stdout.getvalue().partition(b"\r\n\r\n")[2])["id"] == "x"
    assert json.loads(greeting.message)["method"] == "initialize"
    assert json.loads(incoming.next())["method"] == "initialized"
    assert incoming.next() == incoming.next() == b""


@pytest.mark.parametrize(
    "read",
    [
        b"",
        b"Content-Length: 5\r\n\r\n{",
        b"Content-Length: many\r\n\r\n",
        message(id=1, method="shutdown", params={}),
        message(method="initialize", params={"capabilities": {}}),
        message(id=1, method="initialize", params=None),
        message(id=1, method="initialize", params={"capabilities": [1]}),
    ],
)
def test_what_is_no_proper_request_is_left_to_the_server(read: bytes) -> None:
    stdout = io.BytesIO()
    greeting = greet(Incoming(io.BytesIO(read)), stdout)
    assert (greeting.answered, stdout.getvalue()) == (None, b"")
    assert read.endswith(greeting.message)


def test_the_greeting_imports_no_protocol_library() -> None:
    program = "import sys, bufferizer_lsp.command; print(sys.modules.keys() & {'pygls', 'lsprotocol', 'asyncio'})"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout == "set()\n"


@pytest.mark.lsp
def test_initialize_is_answered_once() -> None:
    sent = message(id=1, method="initialize", params={"processId": None, "rootUri": None, "capabilities": {}})
    sent += message(method="initialized", params={}) + message(id=2, method="shutdown") + message(method="exit")
    ran = subprocess.run([sys.executable, "-m", "bufferizer", "server"], input=sent, capture_output=True, check=True)
    assert ran.stdout.count(b'"id": 1') == ran.stdout.count(b'"capabilities"') == 1
    assert ran.stdout.count(b'"id": 2') == 1
