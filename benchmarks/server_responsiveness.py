"""What does a client wait for when it opens a large file, and does that keep the server from answering about others?

    python -m benchmarks.server_responsiveness [--lines 10000] [--differing] [--server COMMAND]

Starts the server over stdio, opens a small file, then a large one, and asks for hovers in the small file until the
large one's diagnostics are published: those of its beginning first, then all. The functions of the large file say the
same but for names, unless they are ``--differing``. Prints the times a client sees, in milliseconds.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import shlex
import statistics
import sys
import time
from typing import Any

from benchmarks.keystroke import processor_time

SMALL = """\
func.func @small(%v: tensor<8xf32>, %x: f32, %i: index) -> tensor<8xf32> {
  %r = tensor.insert %x into %v[%i] : tensor<8xf32>
  return %r : tensor<8xf32>
}
"""
# One layer of a made-up network: in-place updates, a loop, a slice put back, and one copy. Each calls the one before.
LAYER = """\
func.func @layer_{number}(%x: tensor<64x64xf32>, %w: tensor<64x64xf32>, %out: tensor<64x64xf32>, %i: index, %j: index)
    -> (tensor<64x64xf32>, f32) {{
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c64 = arith.constant 64 : index
  %cleared = linalg.fill ins(%zero : f32) outs(%out : tensor<64x64xf32>) -> tensor<64x64xf32>
  %product = linalg.matmul ins(%x, %w : tensor<64x64xf32>, tensor<64x64xf32>)
                           outs(%cleared : tensor<64x64xf32>) -> tensor<64x64xf32>
  %loop = scf.for %k = %c0 to %c64 step %c1 iter_args(%acc = %product) -> (tensor<64x64xf32>) {{
    %e = tensor.extract %acc[%k, %c0] : tensor<64x64xf32>
    %f = arith.addf %e, %e : f32
    %n = tensor.insert %f into %acc[%k, %c1] : tensor<64x64xf32>
    scf.yield %n : tensor<64x64xf32>
  }}
  %part = tensor.extract_slice %loop[{place}] [8, 8] [1, 1] : tensor<64x64xf32> to tensor<8x8xf32>
  %filled = linalg.fill ins(%zero : f32) outs(%part : tensor<8x8xf32>) -> tensor<8x8xf32>
  %merged = tensor.insert_slice %filled into %loop[{place}] [8, 8] [1, 1] : tensor<8x8xf32> into tensor<64x64xf32>
  %read = tensor.extract %merged[%i, %j] : tensor<64x64xf32>
  %changed = tensor.insert %read into %x[%i, %j] : tensor<64x64xf32>
  %old = tensor.extract %x[%i, %j] : tensor<64x64xf32>
{call}
  return %result, %old : tensor<64x64xf32>, f32
}}

"""
FIRST = "  %result = linalg.fill ins(%old : f32) outs(%merged : tensor<64x64xf32>) -> tensor<64x64xf32>"
NEXT = """\
  %result, %more = call @layer_{number}(%changed, %w, %merged, %i, %j)
    : (tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>, index, index) -> (tensor<64x64xf32>, f32)"""


def large_text(lines: int, *, differing: bool = False) -> str:
    """Return valid IR of at least so many lines: functions alike, or of which no two take the same slice."""
    pieces: list[str] = []
    written = 0
    while written < lines:
        number = len(pieces)
        call = NEXT.format(number=number - 1) if number else FIRST
        place = f"{number // 57 % 57}, {number % 57}" if differing else "0, 0"
        pieces.append(LAYER.format(number=number, call=call, place=place))
        written += pieces[-1].count("\n")
    return "".join(pieces)


class Client:
    """As little of a client as it takes, so that what is measured is the server."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._answers: dict[int, asyncio.Future[Any]] = {}
        self._published: dict[str, asyncio.Future[float]] = {}
        self._finished: dict[str, asyncio.Future[float]] = {}
        self._last_line: dict[str, int] = {}
        self._reading = asyncio.create_task(self._read())

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)

    async def _read(self) -> None:
        assert self._process.stdout is not None
        while header := await self._process.stdout.readuntil(b"\r\n\r\n"):
            length = int(header.lower().split(b"content-length:")[1].split(b"\r\n")[0])
            message = json.loads(await self._process.stdout.readexactly(length))
            if message.get("method") == "textDocument/publishDiagnostics":
                self._take(message["params"])
            elif "id" in message and "method" not in message:
                self._answers.pop(message["id"]).set_result(message.get("result"))

    def _take(self, params: dict[str, Any]) -> None:
        """Note when diagnostics came: the first ones, and some that stand so far down that they are not the first."""
        uri = params["uri"]
        last = max((found["range"]["start"]["line"] for found in params["diagnostics"]), default=0)
        for future in (self.published(uri), *([self.finished(uri)] if last >= self._last_line[uri] else [])):
            if not future.done():
                future.set_result(time.perf_counter())

    def notify(self, method: str, params: Any) -> None:
        self._send({"method": method, "params": params})

    async def request(self, method: str, params: Any) -> Any:
        number = len(self._answers) + time.perf_counter_ns()
        self._answers[number] = asyncio.get_running_loop().create_future()
        answer = self._answers[number]
        self._send({"id": number, "method": method, "params": params})
        return await answer

    def published(self, uri: str) -> asyncio.Future[float]:
        """Return when the first diagnostics of a document came."""
        return self._published.setdefault(uri, asyncio.get_running_loop().create_future())

    def finished(self, uri: str) -> asyncio.Future[float]:
        """Return when the diagnostics of all of a document came."""
        return self._finished.setdefault(uri, asyncio.get_running_loop().create_future())

    def open(self, uri: str, text: str) -> asyncio.Future[float]:
        """Open a document."""
        self._last_line[uri] = text.count("\n") // 2
        item = {"uri": uri, "languageId": "mlir", "version": 1, "text": text}
        published = self.published(uri)
        self.notify("textDocument/didOpen", {"textDocument": item})
        return published

    async def hover(self, uri: str, line: int, character: int) -> float:
        """Return how long a hover takes, in milliseconds."""
        before = time.perf_counter()
        position = {"line": line, "character": character}
        answer = await self.request("textDocument/hover", {"textDocument": {"uri": uri}, "position": position})
        assert "memref" in answer["contents"]["value"], answer
        return 1000 * (time.perf_counter() - before)

    async def end(self) -> None:
        """Stop the server as a client does."""
        await self.request("shutdown", None)
        self.notify("exit", None)
        await self._process.wait()
        self._reading.cancel()


async def hovers_until(client: Client, uri: str, done: asyncio.Future[float]) -> list[float]:
    """Hover in a document, 20 times a second, until something else is done."""
    times = []
    while not done.done():
        times.append(await client.hover(uri, 0, 12))
        await asyncio.sleep(0.05)
    return times


def summary(times: list[float]) -> str:
    ordered = sorted(times)
    at_95 = ordered[int(0.95 * (len(ordered) - 1))]
    median = statistics.median(times)
    return f"{len(times)} hovers: median {median:.0f} ms, 95 % {at_95:.0f} ms, longest {ordered[-1]:.0f} ms"


async def measure(command: list[str], lines: int, *, differing: bool) -> None:
    before = time.perf_counter()
    process = await asyncio.create_subprocess_exec(
        *command, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, limit=1 << 26
    )
    client = Client(process)
    await client.request("initialize", {"processId": None, "rootUri": None, "capabilities": {}})
    print(f"start to initialize: {1000 * (time.perf_counter() - before):.0f} ms")
    client.notify("initialized", {})
    before = time.perf_counter()
    print(f"small file, open to diagnostics: {1000 * (await client.open('file:///small.mlir', SMALL) - before):.0f} ms")
    idle = [await client.hover("file:///small.mlir", 0, 12) for _ in range(20)]
    print(f"while the server is idle, {summary(idle)}")
    text = large_text(lines, differing=differing)
    before, computed = time.perf_counter(), processor_time(process.pid)
    published = client.open("file:///large.mlir", text)
    finished = client.finished("file:///large.mlir")
    busy = await hovers_until(client, "file:///small.mlir", finished)
    spent = [1000 * (future.result() - before) for future in (published, finished)]
    computed = processor_time(process.pid) - computed
    lines = text.count("\n")
    print(f"large file of {lines} lines, open to first diagnostics: {spent[0]:.0f} ms, to all: {spent[1]:.0f} ms")
    print(f"computed until then, hovers included: {computed:.0f} ms")
    print(f"meanwhile, in the small file, {summary(busy)}")
    await client.end()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lines", type=int, default=10_000)
    parser.add_argument("--differing", action="store_true", help="no two functions say the same, names aside")
    parser.add_argument("--server", default=f"{shlex.quote(sys.executable)} -m bufferizer server")
    arguments = parser.parse_args()
    asyncio.run(measure(shlex.split(arguments.server), arguments.lines, differing=arguments.differing))


if __name__ == "__main__":
    main()
