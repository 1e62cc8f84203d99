"""Commands: they end when they are cancelled, and nothing is left of them."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from bufferizer_lsp.server import create_server

INITIALIZE = {"id": 0, "method": "initialize", "params": {"processId": None, "capabilities": {}}}
EXECUTE = {"id": 1, "method": "workspace/executeCommand", "params": {"command": "tests.wait", "arguments": []}}
SAVED = {"method": "textDocument/didSave", "params": {"textDocument": {"uri": "file:///a.mlir"}}}
CANCEL = {"method": "$/cancelRequest", "params": {"id": 1}}


class Output:
    """What is sent, message by message."""

    def __init__(self) -> None:
        self.sent: list[dict[str, Any]] = []

    def write(self, message: bytes) -> None:
        self.sent.append(json.loads(message.partition(b"\r\n\r\n")[2]))

    def close(self) -> None: ...


def answers_to(*messages: dict[str, Any], seconds: float = 0) -> tuple[list[dict[str, Any]], list[str]]:
    """Return how a server with a command that waits answers messages, and what became of the command."""
    server, output, became = create_server(), Output(), []

    @server.command("tests.wait")
    async def wait() -> str:
        try:
            await asyncio.sleep(seconds)
        except asyncio.CancelledError:
            became.append("cancelled")
            raise
        became.append("done")
        return "waited"

    async def talk() -> None:
        for message in (INITIALIZE, *messages):
            server.messages.handle_written(json.dumps({"jsonrpc": "2.0", **message}).encode())
            await asyncio.sleep(0.01)

    server.messages.set_writer(output)
    asyncio.run(talk())
    assert not server.messages._request_futures
    return [it for it in output.sent if it.get("id") == 1], became


def test_a_cancelled_command_ends() -> None:
    (answer,), became = answers_to(EXECUTE, CANCEL, seconds=60)
    assert (answer["error"]["code"], became) == (-32800, ["cancelled"])


def test_nothing_is_left_of_a_command() -> None:
    (answer,), became = answers_to(EXECUTE, SAVED)
    assert (answer["result"], became) == ("waited", ["done"])
