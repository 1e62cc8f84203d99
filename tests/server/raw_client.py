"""A client that knows nothing but messages: for what libraries for clients do not let one see or do wrong."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

COMMAND = (sys.executable, "-m", "bufferizer", "server")
PATIENCE = 60.0

Message = dict[str, Any]


class RefusedError(Exception):
    """The error that a request was answered with."""

    def __init__(self, error: Mapping[str, Any]) -> None:
        super().__init__(error["message"])
        self.code: int = error["code"]


class RawClient:
    """A server process and a client of it. Use as a context manager: it ends the process."""

    def __init__(self, command: Sequence[str] = COMMAND) -> None:
        self._log = tempfile.NamedTemporaryFile()  # noqa: SIM115  # closed with the client
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._log)
        # What the server asks of the client, by method; null is the answer to everything else.
        self.answers: dict[str, Callable[[Any], Any]] = {}
        self.received: list[Message] = []  # notifications and requests
        self.capabilities: Any = None
        self._responses: dict[int, Message] = {}
        self._changed = threading.Condition()
        self.is_reading = threading.Event()  # cleared, it has the client read nothing more than what it has begun
        self.is_reading.set()
        self._writing = threading.Lock()
        self._number = 0
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def __enter__(self) -> RawClient:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(PATIENCE)
        self.is_reading.set()
        self._reader.join(PATIENCE)
        for stream in (self.process.stdin, self.process.stdout, self._log):
            if stream is not None:
                # What was written last may never have been read.
                with suppress(BrokenPipeError):
                    stream.close()

    # -- Messages

    def send(self, message: Message) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin is not None
        with self._writing:
            self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
            self.process.stdin.flush()

    def notify(self, method: str, params: Any = None) -> None:
        self.send({"method": method, "params": params})

    def begin(self, method: str, params: Any = None) -> int:
        """Send a request; return its number, to `finish` it with."""
        self._number += 1
        self.send({"id": self._number, "method": method, "params": params})
        return self._number

    def finish(self, number: int, seconds: float = PATIENCE) -> Any:
        """Return the answer to a request. Raises `RefusedError` where that is an error."""
        self.wait(lambda: number in self._responses, seconds)
        response = self._responses.pop(number)
        if "error" in response:
            raise RefusedError(response["error"])
        return response.get("result")

    def ask(self, method: str, params: Any = None, seconds: float = PATIENCE) -> Any:
        return self.finish(self.begin(method, params), seconds)

    def wait(self, condition: Callable[[], object], seconds: float = PATIENCE) -> None:
        """Wait until something holds of what was received."""
        with self._changed:
            assert self._changed.wait_for(condition, seconds), f"waited in vain; log: {self.log()[-2000:]}"

    def _read(self) -> None:
        assert self.process.stdout is not None
        while header := self.process.stdout.readline():
            if not header.lower().startswith(b"content-length:"):
                continue
            length = int(header.split(b":")[1])
            while self.process.stdout.readline().strip():
                pass
            body = self.process.stdout.read(length)
            if len(body) < length:
                return  # the server has ended in the midst of it
            self._take(json.loads(body))
            self.is_reading.wait()

    def _take(self, message: Message) -> None:
        if "method" in message and "id" in message:
            make = self.answers.get(message["method"])
            try:
                answer = {"result": make(message.get("params")) if make is not None else None}
            except RefusedError as refusal:
                answer = {"error": {"code": refusal.code, "message": str(refusal)}}
            # Who reads must not wait for a server that waits to be read.
            threading.Thread(target=self._answer, args=({"id": message["id"], **answer},), daemon=True).start()
        with self._changed:
            if "method" in message:
                self.received.append(message)
            else:
                self._responses[message["id"]] = message
            self._changed.notify_all()

    def _answer(self, message: Message) -> None:
        with suppress(BrokenPipeError, ValueError):  # the server, or this, may have ended
            self.send(message)

    # -- What clients do

    def initialize(
        self, capabilities: Any = None, folders: Sequence[Path] = (), settings: Any = None, **others: Any
    ) -> Any:
        """Begin the session and return the server's capabilities; ``settings`` are the section ``bufferizer``."""
        capabilities = dict(capabilities or {})
        if settings is not None:
            capabilities["workspace"] = {"configuration": True, **capabilities.get("workspace", {})}
            self.answers["workspace/configuration"] = lambda params: [settings for _ in params["items"]]
        folders_ = [{"uri": folder.as_uri(), "name": folder.name} for folder in folders]
        params = {"processId": None, "capabilities": capabilities, "workspaceFolders": folders_, **others}
        self.capabilities = self.ask("initialize", params)["capabilities"]
        self.notify("initialized", {})
        return self.capabilities

    def open(self, uri: str, text: str, version: int = 1) -> None:
        document = {"uri": uri, "languageId": "mlir", "version": version, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": document})

    def change(self, uri: str, version: int, text: str, range_: Any = None) -> None:
        """Replace a range, or all, of a document."""
        self.change_several(uri, version, [(text, range_)])

    def change_several(self, uri: str, version: int, changes: Sequence[tuple[str, Any]]) -> None:
        """Replace ranges of a document, each of the text that those before it make."""
        contents = [{"text": text} if range_ is None else {"text": text, "range": range_} for text, range_ in changes]
        self.notify(
            "textDocument/didChange", {"textDocument": {"uri": uri, "version": version}, "contentChanges": contents}
        )

    def close(self, uri: str) -> None:
        self.notify("textDocument/didClose", {"textDocument": {"uri": uri}})

    def leave(self, seconds: float = PATIENCE) -> int:
        """End the session as the protocol wants it, and return the exit status."""
        self.ask("shutdown")
        self.notify("exit")
        return self.process.wait(seconds)

    def received_of(self, method: str) -> list[Any]:
        """Return the parameters of what the server sent of a kind."""
        return [message.get("params") for message in list(self.received) if message["method"] == method]

    def diagnostics(self, uri: str) -> Any:
        """Return what was published of a document last; None if nothing was."""
        found = [it for it in self.received_of("textDocument/publishDiagnostics") if it["uri"] == uri]
        return found[-1]["diagnostics"] if found else None

    def log(self) -> str:
        """Return what the server wrote to its standard error."""
        return Path(self._log.name).read_text(encoding="utf-8", errors="replace")


def document(uri: str) -> dict[str, str]:
    return {"uri": uri}


def eventually(holds: Callable[[], object], seconds: float = PATIENCE) -> None:
    """Wait for something that no message tells of."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)
