"""The answer to ``initialize``, given before the server is there.

Importing the protocol takes several times as long as a client should wait. What the server answers hardly depends on
the client, so it is written down (``greeting.json``; `python -m scripts.greeting` renews it, and a test compares it
with what pygls makes of the features). pygls is handed the same request later, and its own answer is left out.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from bufferizer_lsp.incoming import Incoming

FILE = Path(__file__).with_suffix(".json")
_ENCODINGS = frozenset({"utf-8", "utf-16", "utf-32"})


@dataclass(frozen=True, slots=True)
class Greeting:
    """The first message, which the server is to read as well, and the request that has been answered, if any."""

    message: bytes
    answered: int | str | None = None


def greet(incoming: Incoming, stdout: BinaryIO) -> Greeting:
    """Read the first message, and answer it if it is a proper ``initialize``. Waits for the client."""
    body = incoming.next()
    try:
        message = json.loads(body)
        number, params = message["id"], message["params"]
        if message["method"] != "initialize" or not isinstance(number, int | str):
            return Greeting(body)
        result = answer(params["capabilities"])
    except (ValueError, LookupError, TypeError):
        return Greeting(body)
    sent = json.dumps({"jsonrpc": "2.0", "id": number, "result": result}).encode()
    stdout.write(b"Content-Length: %d\r\n\r\n%b" % (len(sent), sent))
    stdout.flush()
    return Greeting(body, number)


def answer(client: Any) -> dict[str, Any]:
    """Return the ``InitializeResult`` for a client with these capabilities. Raises `TypeError` where they are none."""
    if not isinstance(client, dict):
        raise TypeError(client)
    result: dict[str, Any] = json.loads(FILE.read_bytes())
    capabilities = result["capabilities"]
    wanted = _within(client, "general", "positionEncodings") or ()
    capabilities["positionEncoding"] = next((encoding for encoding in wanted if encoding in _ENCODINGS), "utf-16")
    # The specification allows options of renaming only to clients that know them.
    if not _within(client, "textDocument", "rename", "prepareSupport"):
        capabilities["renameProvider"] = True
    # Only the settings tell whether files that are not open are to be reported on (`pull_diagnostics.follow_settings`).
    if _within(client, "textDocument", "diagnostic", "dynamicRegistration"):
        del capabilities["diagnosticProvider"]
    return result


def _within(value: Any, *names: str) -> Any:
    for name in names:
        value = value.get(name) if isinstance(value, dict) else None
    return value
