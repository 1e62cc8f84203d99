"""From a keystroke to its diagnostics, in this server and in mlir-lsp-server.

    python -m benchmarks.keystroke [--lines 1000 10000 100000] [--strokes 12] [--other mlir-lsp-server-22]

Both servers run at once and are asked in turn. One stroke breaks an operation in the middle of the file, the next one
mends it, so that each changes the diagnostics and both servers have to send them. This server bufferizes the file
besides; the other one reads it. Functions have 25 operations, and some call others. Prints medians in milliseconds:
what a client sees, and the processor time of the server (which says more on a machine that does other things too).
"""

from __future__ import annotations

import argparse
import json
import shlex
import shutil
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.analysis_scaling import ordinary_file

FULL = 1  # TextDocumentSyncKind.Full
URI = "file:///keystroke.mlir"
# What a stroke changes: one letter in the middle of a function.
WHOLE = "tensor.insert %x"


class Server:
    """A server, and as little of a client as it takes."""

    def __init__(self, command: list[str]) -> None:
        began = time.perf_counter()
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._send({"id": 1, "method": "initialize", "params": {"processId": None, "capabilities": {}}})
        self._sync = 0

        def is_answer(message: dict[str, Any]) -> bool:
            if message.get("id") == 1:
                sync = message["result"]["capabilities"]["textDocumentSync"]
                self._sync = sync["change"] if isinstance(sync, dict) else sync
            return message.get("id") == 1

        self._wait(is_answer)
        self.start = 1000 * (time.perf_counter() - began)
        self._notify("initialized", {})
        self._version = 1

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self._process.stdin.flush()

    def _notify(self, method: str, params: Any) -> None:
        self._send({"method": method, "params": params})

    def _wait(self, fits: Any) -> float:
        """Read messages until one fits; return when it had come, not yet decoded."""
        stream = self._process.stdout
        assert stream is not None
        while True:
            length = 0
            while (line := stream.readline()) != b"\r\n":
                if not line:
                    raise SystemExit("the server has ended")
                if line.lower().startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
            body = stream.read(length)
            came = time.perf_counter()
            if fits(json.loads(body)):
                return came

    def _wait_for_diagnostics(self, broken: bool) -> float:
        def fits(message: dict[str, Any]) -> bool:
            if message.get("method") != "textDocument/publishDiagnostics":
                return False
            errors = [found for found in message["params"]["diagnostics"] if found.get("severity") == 1]
            return bool(errors) == broken

        return self._wait(fits)

    def open(self, text: str) -> float:
        """Open the document; return the milliseconds until its diagnostics came."""
        began = time.perf_counter()
        item = {"uri": URI, "languageId": "mlir", "version": self._version, "text": text}
        self._notify("textDocument/didOpen", {"textDocument": item})
        return 1000 * (self._wait_for_diagnostics(broken=False) - began)

    def stroke(self, line: int, character: int, letter: str, broken: bool, text: str) -> tuple[float, float]:
        """Replace a character; return the milliseconds until the diagnostics came, and the server's own.

        A server that takes no changes gets ``text``, the new text of all the document.
        """
        self._version += 1
        place = {"start": {"line": line, "character": character}, "end": {"line": line, "character": character + 1}}
        change: dict[str, Any] = {"range": place, "text": letter}
        if self._sync == FULL:
            change = {"text": text}
        document = {"uri": URI, "version": self._version}
        spent, began = self._processor_time(), time.perf_counter()
        self._notify("textDocument/didChange", {"textDocument": document, "contentChanges": [change]})
        came = self._wait_for_diagnostics(broken)
        return 1000 * (came - began), self._processor_time() - spent

    def close(self) -> None:
        """Close the document, and have the server end."""
        self._notify("textDocument/didClose", {"textDocument": {"uri": URI}})
        self._send({"id": 2, "method": "shutdown", "params": None})
        self._wait(lambda message: message.get("id") == 2)
        self._notify("exit", None)
        self._process.communicate(timeout=60)

    def _processor_time(self) -> float:
        """Return the milliseconds the server has computed (Linux; to a millionth by the scheduler's statistics)."""
        tasks = Path(f"/proc/{self._process.pid}/task").glob("*/schedstat")
        return sum(int(task.read_text().split()[0]) for task in tasks) / 1e6


@dataclass
class Row:
    """What was measured of one server."""

    start: float = 0.0
    open: float = 0.0
    seen: list[float] = field(default_factory=list)
    computed: list[float] = field(default_factory=list)


def measure(commands: list[list[str]], lines: int, strokes: int) -> list[Row]:
    """Type in a file of so many lines, in each server in turn."""
    text = ordinary_file(lines)
    middle = text.index(WHOLE, len(text) // 2) + len(WHOLE) - 1
    line, character = text.count("\n", 0, middle), middle - text.rfind("\n", 0, middle) - 1
    new = text[:middle] + "q" + text[middle + 1 :]
    rows = [Row() for _ in commands]
    servers = []
    for command, row in zip(commands, rows, strict=True):
        server = Server(command)
        servers.append(server)
        row.start, row.open = server.start, server.open(text)
    for stroke in range(2 * strokes):
        for server, row in zip(servers, rows, strict=True):
            broken = stroke % 2 == 0
            seen, computed = server.stroke(line, character, "q" if broken else "x", broken, new if broken else text)
            # The first strokes find out what a broken function is.
            if stroke > 1:
                row.seen.append(seen)
                row.computed.append(computed)
    for server in servers:
        server.close()
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lines", type=int, nargs="+", default=[1000, 10_000, 100_000])
    parser.add_argument("--strokes", type=int, default=12, help="pairs of strokes in each file")
    parser.add_argument("--server", default=f"{shlex.quote(sys.executable)} -m bufferizer server")
    parser.add_argument("--other", default="mlir-lsp-server-22")
    arguments = parser.parse_args()
    commands = [shlex.split(arguments.server)]
    if shutil.which(shlex.split(arguments.other)[0]):
        commands.append(shlex.split(arguments.other))
    print(f"{'lines':>7} {'server':>20} {'initialize':>11} {'open':>8} {'stroke':>8} {'computed':>9}   (ms)")
    for lines in arguments.lines:
        rows = measure(commands, lines, arguments.strokes)
        medians = [(statistics.median(row.seen), statistics.median(row.computed)) for row in rows]
        for command, row, (seen, computed) in zip(commands, rows, medians, strict=True):
            name = "bufferizer" if command is commands[0] else Path(command[0]).name
            print(f"{lines:7d} {name:>20} {row.start:11.0f} {row.open:8.0f} {seen:8.1f} {computed:9.1f}", flush=True)
        if len(medians) == 2:
            (ours, our_time), (theirs, their_time) = medians
            print(f"{'':7} {'times as fast':>20} {'':11} {'':8} {theirs / ours:8.2f} {their_time / our_time:9.2f}")


if __name__ == "__main__":
    main()
