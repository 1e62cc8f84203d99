"""``python -m tests.soak.disorder [--steps N] [--seed S]``: a real server, and a client that waits for nothing.

Files are opened, edited, closed and opened again, settings, folders and traces change, requests are made and cancelled,
what earlier answers offered is resolved, all of it while slow files are analysed, and now and then nothing is read. In
the end every request must have been answered exactly once, nothing must be in the log, what differences of tokens add
up to must be what the tokens are, what was sent last must be what is found, and the server must say the same of each
open file as a fresh one.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from random import Random
from threading import Timer
from typing import Any

from bufferizer_lsp.features.diagnostics import MOST

from benchmarks.analysis_scaling import ordinary_file
from tests.server.raw_client import Message, RawClient, RefusedError
from tests.soak.edits import random_edit, texts_of, uncut
from tests.soak.typing import EXAMPLES, Editor, compared, faults_in

ENCODINGS = ("utf-8", "utf-16", "utf-32")
CANCELLED = -32800
SETTINGS: tuple[dict[str, Any], ...] = (
    {},
    {"inlayHints": "all"},
    {"inlayHints": "off", "rules": {"undefined-value": "off"}},
    {"options": 3, "semantics": "llvm14"},
    {"workspaceDiagnostics": True},
)
RESOLVED = {
    "textDocument/inlayHint": "inlayHint/resolve",
    "textDocument/codeAction": "codeAction/resolve",
    "textDocument/codeLens": "codeLens/resolve",
    "textDocument/completion": "completionItem/resolve",
}


class Client(RawClient):
    """A client that counts how often each request is answered."""

    def __init__(self) -> None:
        self.answered: Counter[int] = Counter()
        super().__init__()

    def _take(self, message: Message) -> None:
        if "method" not in message:
            self.answered[message["id"]] += 1
        super()._take(message)

    def answer(self, number: int) -> Any:
        """Return what a request was answered with, if it has been."""
        return self._responses.get(number, {}).get("result")


class Document(Editor):
    """A document whose positions are counted in some encoding."""

    def __init__(self, client: RawClient, text: str, uri: str, encoding: str) -> None:
        self.encoding = encoding
        super().__init__(client, text, uri)

    def position(self, offset: int) -> dict[str, int]:
        found = super().position(offset)
        before = self.text[offset - found["character"] : offset]
        if self.encoding == "utf-8":
            return {**found, "character": len(before.encode("utf-8", "surrogatepass"))}
        return {**found, "character": len(before) + (self.encoding == "utf-16") * sum(it > "\uffff" for it in before)}


class Disorder:
    """What one client does, at random."""

    def __init__(self, random: Random, texts: list[str], folder: Path) -> None:
        self.random, self.texts, self.folder = random, texts, folder
        self.encoding = random.choice(ENCODINGS)
        self.pulls = random.random() < 0.5
        self.settings: Any = {}
        self.client = Client()
        self.open: dict[str, Document] = {}
        self.begun: dict[int, tuple[str, str]] = {}  # what was asked, and of which document
        self.tokens: dict[str, tuple[str, list[int]]] = {}
        self.count: Counter[str] = Counter()
        self.client.initialize(self.capabilities(), [folder], workDoneToken="start")
        self.client.answers["workspace/configuration"] = lambda params: [self.settings for _ in params["items"]]

    def capabilities(self) -> dict[str, Any]:
        found: dict[str, Any] = {
            "general": {"positionEncodings": [self.encoding]},
            "window": {"workDoneProgress": True},
            "workspace": {"configuration": True, "workspaceEdit": {"documentChanges": True}},
            "textDocument": {
                "codeAction": {"resolveSupport": {"properties": ["edit"]}},
                "inlayHint": {"resolveSupport": {"properties": ["tooltip"]}},
            },
        }
        if self.pulls:
            found["textDocument"]["diagnostic"] = {"dynamicRegistration": True}
        return found

    def step(self) -> None:
        """Do something."""
        kinds: list[tuple[int, Callable[[], None]]] = [
            (30, self.edit),
            (30, self.ask),
            (10, self.cancel),
            (10, self.resolve),
            (8, self.ask_for_tokens),
            (4, self.ask_everywhere),
            (3, self.change_everything),
            (3, self.edit_beyond_the_end),
            (5, self.open_one),
            (4, self.close_one),
            (3, self.change_settings),
            (2, self.change_folders),
            (3, self.change_files),
            (2, self.trace),
            (2, self.read_nothing_for_a_while),
            (4, self.rest),
        ]
        weights, actions = zip(*kinds)
        (action,) = self.random.choices(actions, weights)
        self.count[getattr(action, "__name__", "")] += 1
        action()

    def rest(self) -> None:
        time.sleep(self.random.random() * 0.1)

    def any_document(self) -> Document | None:
        return self.random.choice(list(self.open.values())) if self.open else None

    def edit(self) -> None:
        document = self.any_document()
        for _ in range(self.random.choice((1, 1, 1, 5))):
            if document is not None:
                document.edit(uncut(document.text, random_edit(self.random, document.text)))

    def change_everything(self) -> None:
        document = self.any_document()
        if document is not None:
            document.text = self.random.choice(self.texts)
            document.version += self.random.choice((1, 7))
            self.client.change(document.uri, document.version, document.text)

    def edit_beyond_the_end(self) -> None:
        document = self.any_document()
        if document is not None:
            # Wrong versions are no reason to lose what was typed.
            version = self.random.choice((0, 1, document.version, 2**31 - 1))
            far = {"line": 2**31 - 1, "character": self.random.choice((0, 2**31 - 1))}
            document.text += "\n// 😀"
            self.client.change(document.uri, version, "\n// 😀", {"start": far, "end": far})

    def begin(self, method: str, uri: str, **params: Any) -> None:
        self.begun[self.client.begin(method, params)] = (method, uri)

    def ask(self) -> None:
        document = self.any_document()
        uri = document.uri if document is not None else "file:///nowhere.mlir"
        text = document.text if document is not None else ""
        offsets = sorted(self.random.randint(0, len(text)) for _ in range(2))
        nowhere = {"line": 0, "character": 0}
        start, end = [document.position(it) if document is not None else nowhere for it in offsets]
        range_ = {"start": start, "end": end}
        command = self.random.choice(("preview", "settings"))
        others: dict[str, dict[str, Any]] = {
            "textDocument/hover": {"position": start},
            "textDocument/completion": {"position": start},
            "textDocument/signatureHelp": {"position": start},
            "textDocument/documentHighlight": {"position": start},
            "textDocument/definition": {"position": start},
            "textDocument/typeDefinition": {"position": start},
            "textDocument/references": {"position": start, "context": {"includeDeclaration": True}},
            "textDocument/prepareCallHierarchy": {"position": start},
            "textDocument/prepareRename": {"position": start},
            "textDocument/rename": {"position": start, "newName": "renamed"},
            "textDocument/documentSymbol": {},
            "textDocument/documentLink": {},
            "textDocument/foldingRange": {},
            "textDocument/codeLens": {},
            "textDocument/formatting": {"options": {"tabSize": 2, "insertSpaces": True}},
            "textDocument/semanticTokens/range": {"range": range_},
            "textDocument/selectionRange": {"positions": [start, end]},
            "textDocument/codeAction": {"range": range_, "context": {"diagnostics": []}},
            "textDocument/inlayHint": {"range": range_},
            "textDocument/diagnostic": {"previousResultId": self.random.choice((None, "1", "2", "stale"))},
            "workspace/executeCommand": {"command": f"bufferizer.{command}", "arguments": [uri]},
        }
        method = self.random.choice(list(others))
        if method != "workspace/executeCommand":
            others[method]["textDocument"] = {"uri": uri}
        self.begin(method, uri, **others[method])

    def ask_for_tokens(self) -> None:
        """Ask for a difference from what is known, or from what the server has forgotten."""
        document = self.any_document()
        if document is None:
            return
        known = self.tokens.get(document.uri)
        about = {"textDocument": {"uri": document.uri}}
        if known is None or self.random.random() < 0.2:
            found = self.client.ask("textDocument/semanticTokens/full", about)
        else:
            previous = self.random.choice((known[0], known[0], "stale"))
            found = self.client.ask("textDocument/semanticTokens/full/delta", {**about, "previousResultId": previous})
        data = found.get("data")
        if data is None:
            assert known is not None
            data = list(known[1])
            for edit in found["edits"]:
                data[edit["start"] : edit["start"] + edit["deleteCount"]] = edit.get("data") or []
        self.tokens[document.uri] = (found["resultId"], data)

    def ask_everywhere(self) -> None:
        tokens = self.random.choice(({}, {"workDoneToken": f"w{len(self.begun)}"}, {"partialResultToken": "p"}))
        known = [{"uri": uri, "value": self.random.choice("1234")} for uri in [*self.open, "file:///gone.mlir"]]
        if self.random.random() < 0.5:
            self.begin("workspace/diagnostic", "", previousResultIds=known, **tokens)
        else:
            self.begin("workspace/symbol", "", query=self.random.choice(("", "f", "@")))

    def cancel(self) -> None:
        if self.begun:
            number = self.random.choice(list(self.begun)[-8:])
            self.client.notify("$/cancelRequest", {"id": number})

    def resolve(self) -> None:
        """Resolve something that was offered, be it long ago."""
        for number in self.random.sample(list(self.begun), min(len(self.begun), 50)):
            method, uri = self.begun[number]
            answer = self.client.answer(number)
            entries = answer.get("items") if isinstance(answer, dict) else answer
            if method in RESOLVED and entries:
                self.begin(RESOLVED[method], uri, **self.random.choice(entries))
                return

    def open_one(self) -> None:
        uri = (self.folder / f"{self.random.randint(0, 4)}.mlir").as_uri()
        text = self.random.choice(self.texts)
        self.tokens.pop(uri, None)
        # Some clients open what is open.
        self.open[uri] = Document(self.client, text, uri, self.encoding)

    def close_one(self) -> None:
        document = self.any_document()
        if document is not None:
            del self.open[document.uri]
            self.tokens.pop(document.uri, None)
            self.client.close(document.uri)

    def change_settings(self) -> None:
        self.settings = self.random.choice(SETTINGS)
        self.client.notify("workspace/didChangeConfiguration", {"settings": {"bufferizer": self.settings}})

    def change_folders(self) -> None:
        folder = {"uri": self.folder.as_uri(), "name": "here"}
        other = {"uri": (self.folder / "other").as_uri(), "name": "other"}
        added, removed = self.random.choice((([other], []), ([], [other]), ([folder], [])))
        event = {"added": added, "removed": removed}
        self.client.notify("workspace/didChangeWorkspaceFolders", {"event": event})

    def change_files(self) -> None:
        path = self.folder / self.random.choice(("bufferizer.toml", "5.mlir", "6.mlir"))
        content = {".toml": "", ".mlir": self.random.choice(self.texts)}[path.suffix]
        path.write_text(content, encoding="utf-8", errors="replace")
        self.client.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": path.as_uri(), "type": 2}]})

    def trace(self) -> None:
        self.client.notify("$/setTrace", {"value": self.random.choice(("off", "off", "messages", "verbose"))})

    def read_nothing_for_a_while(self) -> None:
        self.client.is_reading.clear()
        Timer(self.random.random(), self.client.is_reading.set).start()

    def failures(self, seed: int) -> Iterator[str]:
        """Yield what is wrong in the end, and leave."""
        self.client.notify("$/setTrace", {"value": "off"})
        for number, (method, _) in self.begun.items():
            try:
                self.client.finish(number)
            except RefusedError as refused:
                if refused.code not in (CANCELLED, -32803):
                    yield f"{method} was refused: {refused}"
            except AssertionError:
                yield f"{method} was never answered"
        for uri, document in self.open.items():
            if not self.pulls and not self.was_sent_what_is_found(document):
                yield f"{uri}: what was sent last is something else"
            with RawClient() as fresh:
                fresh.initialize(self.capabilities(), [self.folder], self.settings)
                other = Document(fresh, document.text, uri, self.encoding)
                # Of very many diagnostics those closest to the last edit are told, of which the other knows none.
                many = len(document.ask("textDocument/diagnostic")["items"]) >= MOST
                differences = compared(document, other, seed)
                yield from (f"{uri}: {it}" for it in differences if not (many and it.startswith("diagnostics:")))
            if uri in self.tokens:
                self.ask_for_tokens_of(document)
                whole = document.ask("textDocument/semanticTokens/full")["data"]
                if whole != self.tokens[uri][1]:
                    yield f"{uri}: the differences of tokens come to something else"
        for _ in range(20):
            self.ask()
        if self.random.random() < 0.5:
            self.client.leave()
        else:
            assert self.client.process.stdin is not None
            self.client.process.stdin.close()
            self.client.process.wait(60)
        often = {number: count for number, count in self.client.answered.items() if count > 1}
        yield from (f"{number} was answered {count} times" for number, count in often.items())
        yield from faults_in(self.client.log())

    def was_sent_what_is_found(self, document: Document) -> bool:
        found = in_order(document.ask("textDocument/diagnostic")["items"])
        with suppress(AssertionError):
            self.client.wait(lambda: in_order(self.client.diagnostics(document.uri) or []) == found)
            return True
        return False

    def ask_for_tokens_of(self, document: Document) -> None:
        others, self.open = self.open, {document.uri: document}
        self.ask_for_tokens()
        self.open = others


def in_order(items: list[Any]) -> list[str]:
    return sorted(json.dumps(item, sort_keys=True) for item in items)


def run(steps: int, seed: int, texts: list[str]) -> tuple[list[str], Counter[str]]:
    """Do so many things, and return what failed, and how often each thing was done."""
    with tempfile.TemporaryDirectory() as folder:
        disorder = Disorder(Random(seed), texts, Path(folder))
        with disorder.client:
            for _ in range(steps):
                disorder.step()
            return list(disorder.failures(seed)), disorder.count


def main() -> int:
    """Run, print what was done and what failed, and return 1 if anything did."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak.disorder", description=__doc__)
    parser.add_argument("--steps", type=int, default=300)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--times", type=int, default=1, help="with seeds that follow")
    arguments = parser.parse_args()
    texts = [*texts_of([EXAMPLES]), ordinary_file(1500), ordinary_file(300).replace("\n", "\r\n"), ""]
    failed = False
    for seed in range(arguments.seed, arguments.seed + arguments.times):
        failures, count = run(arguments.steps, seed, texts)
        print(f"seed {seed}: {dict(count)}", *(failures or ["nothing failed"]), sep="\n", flush=True)
        failed |= bool(failures)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
