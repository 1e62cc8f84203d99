"""Memory and faults: what a session costs when files are closed, and when features fail."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from benchmarks.analysis_scaling import ordinary_file
from tests.server.raw_client import RawClient, document, eventually

pytestmark = pytest.mark.lsp

FINE = "func.func @f(%a: f32) -> f32 {\n  return %a : f32\n}\n"
UNDEFINED = "func.func @f() -> f32 {\n  return %missing : f32\n}\n"
TENSORS = "func.func @f(%v: tensor<8xf32>) -> tensor<8xf32> {\n  return %v : tensor<8xf32>\n}\n"
URI = "file:///resources/a.mlir"
# Starts the server after replacing a feature with one that fails.
FAULTY = """
import {module}
def fail(*_, **__):
    raise RuntimeError("a fault of {module}")
{module}.{function} = fail
from bufferizer.cli.main import main
main(["server"])
"""


def faulty(module: str, function: str) -> RawClient:
    return RawClient((sys.executable, "-c", FAULTY.format(module=module, function=function)))


def megabytes(process: int) -> float:
    lines = Path(f"/proc/{process}/status").read_text(encoding="utf-8").splitlines()
    return float(next(line for line in lines if line.startswith("VmRSS:")).split()[1]) / 1024


def test_a_feature_that_throws_is_logged_and_answers_nothing() -> None:
    with faulty("bufferizer.ide.hover", "hover_at") as client:
        client.initialize()
        client.open(URI, FINE)
        place = {"textDocument": document(URI), "position": {"line": 0, "character": 11}}
        assert client.ask("textDocument/hover", place) is None
        assert "RuntimeError: a fault of bufferizer.ide.hover" in client.log()
        assert client.ask("textDocument/documentSymbol", {"textDocument": document(URI)})[0]["name"] == "@f"
        client.change(URI, 2, UNDEFINED)
        client.wait(lambda: client.diagnostics(URI))


def test_nobody_waits_for_a_document_that_cannot_be_read() -> None:
    with faulty("bufferizer.ide.analysis", "read_document") as client:
        client.initialize({"textDocument": {"diagnostic": {}}})
        client.open(URI, FINE)
        everything = {"start": {"line": 0, "character": 0}, "end": {"line": 3, "character": 0}}
        about = {"textDocument": document(URI), "range": everything}
        assert client.ask("textDocument/inlayHint", about) is None
        assert client.ask("textDocument/codeAction", {**about, "context": {"diagnostics": []}}) is None
        assert client.ask("textDocument/diagnostic", about)["items"] == []
        assert "RuntimeError: a fault of bufferizer.ide.analysis" in client.log()


def test_an_analysis_that_throws_takes_nothing_else_down() -> None:
    with faulty("bufferizer.analysis.top_level", "analyze_operation") as client:
        client.initialize()
        client.open(URI, TENSORS)
        client.wait(lambda: client.diagnostics(URI))
        assert [it["code"] for it in client.diagnostics(URI)] == ["internal-error"]
        client.change(URI, 2, UNDEFINED)
        client.wait(lambda: [it["code"] for it in client.diagnostics(URI)] == ["undefined-value"])


@pytest.mark.skipif(sys.platform != "linux", reason="reads the size of a process from /proc")
@pytest.mark.parametrize("staying", [[], [URI]], ids=["no-other-file", "another-file"])
def test_memory_is_given_back_when_a_file_is_closed(staying: list[str]) -> None:
    large = ordinary_file(6000)
    with RawClient() as client:
        client.initialize()
        for uri in staying:
            client.open(uri, FINE)
        opened: list[float] = []
        for number in range(4):
            uri = f"file:///resources/large{number}.mlir"
            # No two of them have a function in common.
            client.open(uri, large.replace("%x", f"%x{number}"))
            # What is asked for is answered when all is analysed.
            client.ask("textDocument/diagnostic", {"textDocument": document(uri)})
            opened.append(megabytes(client.process.pid))
            client.close(uri)
            time.sleep(1)
        # What is left does not add up; a file of this size takes some 30 MB, and the first one loads what all need.
        assert opened[3] < opened[1] + 15, opened


@pytest.mark.skipif(sys.platform != "linux", reason="reads the size of a process from /proc")
def test_previews_do_not_add_up() -> None:
    with RawClient() as client:
        client.initialize()
        client.open(URI, ordinary_file(1000))
        sizes = []
        for _ in range(2):
            for _ in range(100):
                client.ask("workspace/executeCommand", {"command": "bufferizer.preview", "arguments": [URI]})
            sizes.append(megabytes(client.process.pid))
        # Each of them is half a hundredth of a megabyte and more.
        assert sizes[1] < sizes[0] + 3, sizes


def test_a_closed_file_leaves_no_threads_behind() -> None:
    with RawClient() as client:
        client.initialize()
        for number in range(12):
            uri = f"file:///resources/{number}.mlir"
            client.open(uri, FINE)
            client.ask("textDocument/hover", {"textDocument": document(uri), "position": {"line": 0, "character": 11}})
            client.close(uri)
        tasks = Path(f"/proc/{client.process.pid}/task")
        if tasks.exists():
            eventually(lambda: len(list(tasks.iterdir())) < 12)
