"""From a keystroke to its diagnostics, in this server and in mlir-lsp-server.

    python -m benchmarks.keystroke [--lines 1000 10000 100000] [--strokes 12] [--steps 18] [--other mlir-lsp-server-22]

Both servers run at once and are asked in turn, A B A B, and each stroke changes the diagnostics, so that both have to
send them; no text comes twice. There are two kinds of strokes, in the middle of the file: of ``broken`` ones each
breaks an operation or mends it; of those of ``meaning`` each gives a slice another operand and another place, so that
it is a copy and not, in turn, and what the function does to its argument changes for those who call it. This server
bufferizes the file besides; the other one reads it. Functions have 4 operations for each of ``--steps``, and some call
others; they say the same but for names, unless they are ``--differing``. Prints medians in milliseconds: what a client
sees, and the processor time of the server (which says more on a machine that does other things too); and in MiB the
most memory each took. The last row is how many times as fast, and which part of the memory.
"""

from __future__ import annotations

import argparse
import json
import re
import shlex
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path
from typing import Any

from benchmarks.analysis_scaling import ordinary_file

FULL = 1  # TextDocumentSyncKind.Full
URI = "file:///keystroke.mlir"
# What strokes change, in the middle of a function: a name, or which part of what a slice is.
OPERATION = "tensor.insert "
SLICE = re.compile(r"extract_slice (%a([1-9]\d*)\[\d+\])")


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
            params = message["params"]
            errors = [found for found in params["diagnostics"] if found.get("severity") == 1]
            return params.get("version") == self._version and bool(errors) == broken

        return self._wait(fits)

    def open(self, text: str) -> float:
        """Open the document; return the milliseconds until its diagnostics came."""
        began = time.perf_counter()
        item = {"uri": URI, "languageId": "mlir", "version": self._version, "text": text}
        self._notify("textDocument/didOpen", {"textDocument": item})
        return 1000 * (self._wait_for_diagnostics(broken=False) - began)

    def stroke(self, stroke: Stroke) -> tuple[float, float]:
        """Replace a word; return the milliseconds until the diagnostics came, and the server's own."""
        self._version += 1
        start, end = stroke.place
        place = {
            "start": {"line": stroke.line, "character": start},
            "end": {"line": stroke.line, "character": end},
        }
        change: dict[str, Any] = {"range": place, "text": stroke.word}
        if self._sync == FULL:
            change = {"text": stroke.text}
        document = {"uri": URI, "version": self._version}
        spent, began = processor_time(self._process.pid), time.perf_counter()
        self._notify("textDocument/didChange", {"textDocument": document, "contentChanges": [change]})
        came = self._wait_for_diagnostics(stroke.is_broken)
        return 1000 * (came - began), processor_time(self._process.pid) - spent

    def close(self) -> None:
        """Close the document, and have the server end."""
        self._notify("textDocument/didClose", {"textDocument": {"uri": URI}})
        self._send({"id": 2, "method": "shutdown", "params": None})
        self._wait(lambda message: message.get("id") == 2)
        self._notify("exit", None)
        self._process.communicate(timeout=60)

    def peak(self) -> float:
        """Return the most memory the server has taken so far, in MiB (Linux)."""
        status = Path(f"/proc/{self._process.pid}/status").read_text()
        return int(status.split("VmHWM:")[1].split()[0]) / 1024


def processor_time(process: int) -> float:
    """Return the milliseconds that a process has computed (Linux; to a millionth by the scheduler's statistics)."""
    tasks = Path(f"/proc/{process}/task").glob("*/schedstat")
    return sum(int(task.read_text().split()[0]) for task in tasks) / 1e6


@dataclass(frozen=True)
class Stroke:
    """A word put in place of what stands between two characters of a line. ``text`` is all of the text with it."""

    line: int
    place: tuple[int, int]
    word: str
    is_broken: bool
    text: str


def breaking(text: str, count: int) -> Iterator[Stroke]:
    """Yield strokes that break and mend an operation in turn. What is mended is a longer text each time."""
    start = text.index(OPERATION, len(text) // 2) + len(OPERATION)
    words = ["%x".rjust(number % 60 + 2) if number % 2 else f"%q{number}" for number in range(count)]
    return _strokes(text, start, start + len("%x"), words, lambda number: number % 2 == 0)


def meaning(text: str, count: int) -> Iterator[Stroke]:
    """Yield strokes that have a slice be another part of what there is now, or of what there was before, in turn."""
    found = SLICE.search(text, len(text) // 2)
    assert found is not None
    now, before = f"%a{found[2]}", f"%d{int(found[2]) - 1}"
    words = [f"{now if number % 2 else before}[{number % 57}]" for number in range(count)]
    return _strokes(text, *found.span(1), words, lambda _: False)


def _strokes(text: str, start: int, end: int, words: list[str], is_broken: Callable[[int], bool]) -> Iterator[Stroke]:
    """Yield strokes that each put a word in a place of a text, in place of the word before."""
    line, first = text.count("\n", 0, start), start - text.rfind("\n", 0, start) - 1
    length = end - start
    for number, word in enumerate(words):
        all_of_it = text[:start] + word + text[end:]
        yield Stroke(line, (first, first + length), word, is_broken(number), all_of_it)
        length = len(word)


KINDS = {"broken": breaking, "meaning": meaning}


@dataclass
class Row:
    """What was measured of one server."""

    start: float = 0.0
    open: float = 0.0
    peak: float = 0.0
    seen: list[float] = field(default_factory=list)
    computed: list[float] = field(default_factory=list)


def measure(commands: list[list[str]], text: str, strokes: Iterable[Stroke]) -> list[Row]:
    """Type in a file, in each server in turn."""
    rows = [Row() for _ in commands]
    servers = []
    for command, row in zip(commands, rows, strict=True):
        server = Server(command)
        servers.append(server)
        row.start, row.open = server.start, server.open(text)
    for number, stroke in enumerate(strokes):
        for server, row in zip(servers, rows, strict=True):
            seen, computed = server.stroke(stroke)
            # The first strokes find out what a broken function is.
            if number > 1:
                row.seen.append(seen)
                row.computed.append(computed)
    for server, row in zip(servers, rows, strict=True):
        row.peak = server.peak()
        server.close()
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lines", type=int, nargs="+", default=[1000, 10_000, 100_000])
    parser.add_argument("--kinds", nargs="+", choices=KINDS, default=list(KINDS), help="what strokes do")
    parser.add_argument("--strokes", type=int, default=12, help="pairs of strokes of each kind in each file")
    parser.add_argument("--steps", type=int, default=6, help="how long functions are: 18 makes 77 lines")
    parser.add_argument("--differing", action="store_true", help="no two functions say the same, names aside")
    parser.add_argument("--server", default=f"{shlex.quote(sys.executable)} -m bufferizer server")
    parser.add_argument("--other", default="mlir-lsp-server-22")
    arguments = parser.parse_args()
    commands = [shlex.split(arguments.server)]
    if shutil.which(shlex.split(arguments.other)[0]):
        commands.append(shlex.split(arguments.other))
    head = f"{'initialize':>10} {'open':>7} {'stroke':>8} {'computed':>9} {'peak':>7}"
    print(f"{'lines':>7} {'strokes':>8} {'server':>20} {head}")
    for lines, kind in product(arguments.lines, arguments.kinds):
        text = ordinary_file(lines, arguments.steps, differing=arguments.differing)
        rows = measure(commands, text, KINDS[kind](text, 2 * arguments.strokes + 2))
        medians = [(statistics.median(row.seen), statistics.median(row.computed)) for row in rows]
        for command, row, (seen, computed) in zip(commands, rows, medians, strict=True):
            name = "bufferizer" if command is commands[0] else Path(command[0]).name
            figures = f"{row.start:10.0f} {row.open:7.0f} {seen:8.1f} {computed:9.1f} {row.peak:7.0f}"
            print(f"{lines:7d} {kind:>8} {name:>20} {figures}", flush=True)
        if len(medians) == 2:
            (ours, our_time), (theirs, their_time) = medians
            ratios = f"{theirs / ours:8.2f} {their_time / our_time:9.2f} {rows[0].peak / rows[1].peak:7.2f}"
            print(f"{'':16} {'ratio':>20} {'':18} {ratios}", flush=True)


if __name__ == "__main__":
    main()
