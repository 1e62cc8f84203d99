"""``python -m tests.soak.typing [--lines 300] [--edits 5000] [--seed S]``: a real server, and a client that types.

With ``--changes N [PATH...]`` files are changed in every way that editors do, and the server is compared with one that
has not seen it happen, every 50 changes.

First a file is typed character by character, with slips that are noticed later, and lines left half finished while
others are typed. Then a large file is edited at random. In between all kinds of requests are made; in the end the
server must say the same as a fresh one that is given the text as it is then.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.analysis_scaling import ordinary_file
from bufferizer.rewrite.edits import Edit
from bufferizer.text import Span
from tests.server.raw_client import RawClient
from tests.soak.edits import Typist, apply, random_edit, texts_of, uncut

EXAMPLES = Path(__file__).parents[2] / "examples"
SLOW = 1.0  # seconds that no answer may take
_LINE_END = re.compile(r"\r\n|\n|\r")
CAPABILITIES = {
    "general": {"positionEncodings": ["utf-32"]},
    "textDocument": {"diagnostic": {}, "codeAction": {"resolveSupport": {"properties": ["edit"]}}},
}


class Editor:
    """A document open in a server, and the client's own idea of its text.

    ``seconds`` are those of each answer: as they pass, and what the server worked in them. On a machine that does other
    things too, the latter tell more.
    """

    def __init__(self, client: RawClient, text: str, uri: str = "file:///typed.mlir") -> None:
        self.client = client
        self.uri = uri
        self.text = text
        self.version = 1
        self.edits = 0
        self.seconds: dict[str, list[tuple[float, float]]] = defaultdict(list)
        client.open(uri, text)

    def position(self, offset: int) -> dict[str, int]:
        """Return a position, counted in code points."""
        ends = [match.end() for match in _LINE_END.finditer(self.text, 0, offset)]
        # Between a carriage return and its line feed there is no new line yet.
        if ends and self.text[offset - 1 : offset + 1] == "\r\n" and ends[-1] == offset:
            ends.pop()
        return {"line": len(ends), "character": offset - (ends[-1] if ends else 0)}

    def edit(self, *edits: Edit) -> None:
        """Change the text, here and in the server: one version, whatever the number of edits."""
        changes = []
        for edit in edits:
            range_ = {"start": self.position(edit.span.start), "end": self.position(edit.span.end)}
            changes.append((edit.text, range_))
            self.text = apply(self.text, edit)
        self.version += 1
        self.edits += 1
        self.client.change_several(self.uri, self.version, changes)

    def ask(self, method: str, **params: Any) -> Any:
        """Make a request about the document, and take the time."""
        began, used = time.perf_counter(), processor_seconds(self.client.process.pid)
        answer = self.client.ask(method, {"textDocument": {"uri": self.uri}, **params})
        spent, worked = time.perf_counter() - began, processor_seconds(self.client.process.pid) - used
        self.seconds[method].append((spent, min(spent, worked)))
        return answer

    def everywhere(self) -> dict[str, Any]:
        """Return the range of all the text."""
        return {"start": self.position(0), "end": self.position(len(self.text))}


def processor_seconds(process: int) -> float:
    """Return how long a process and its threads have worked so far; all time that has passed where nobody tells."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:
        return time.perf_counter()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def ask_something(editor: Editor, random: Random, offset: int) -> None:
    """Make one of the requests that editors make while somebody types."""
    position = editor.position(offset)
    here = {"start": position, "end": position}
    asked: list[Callable[[], Any]] = [
        lambda: editor.ask("textDocument/hover", position=position),
        lambda: editor.ask("textDocument/completion", position=position),
        lambda: editor.ask("textDocument/signatureHelp", position=position),
        lambda: editor.ask("textDocument/documentHighlight", position=position),
        lambda: editor.ask("textDocument/definition", position=position),
        lambda: editor.ask("textDocument/documentSymbol"),
        lambda: editor.ask("textDocument/foldingRange"),
        lambda: editor.ask("textDocument/semanticTokens/range", range=here),
        lambda: editor.ask("textDocument/codeAction", range=here, context={"diagnostics": []}),
        lambda: editor.ask("textDocument/inlayHint", range=here),
        lambda: editor.ask("textDocument/codeLens"),
        lambda: editor.ask("textDocument/diagnostic"),
    ]
    random.choice(asked)()


def keystrokes(text: str, random: Random) -> Iterator[tuple[int, int, str]]:
    """Yield what somebody does who types a text: an offset, how many characters are deleted there, what is inserted.

    Now and then a wrong character is typed, and deleted some characters later.
    """
    written = ""
    wrong: list[int] = []  # where wrong characters stand
    for character in text:
        if random.random() < 0.04:
            yield len(written), 0, random.choice('({[<"%@#!^:,=x0 \n')
            wrong.append(len(written))
            written += "?"
        yield len(written), 0, character
        written += character
        while wrong and random.random() < 0.15:
            at = wrong.pop()
            yield at, 1, ""
            written = written[:at] + written[at + 1 :]
            wrong = [place for place in wrong if place < at]
    for at in reversed(wrong):
        yield at, 1, ""


def type_file(editor: Editor, text: str, random: Random, every: int = 20) -> None:
    """Type a text into a document that is empty."""
    for at, deleted, inserted in keystrokes(text, random):
        editor.edit(Edit(Span(at, at + deleted), inserted))
        if editor.edits % every == 0:
            ask_something(editor, random, min(at + len(inserted), len(editor.text)))


def edit_at_random(editor: Editor, count: int, random: Random, every: int = 5) -> None:
    """Edit a document, and take half of the edits back."""
    back: Edit | None = None
    for _ in range(count):
        if back is not None and random.random() < 0.6:
            edit, back = uncut(editor.text, back), None
        else:
            edit = uncut(editor.text, random_edit(random, editor.text))
            old = editor.text[edit.span.start : edit.span.end]
            back = Edit(Span(edit.span.start, edit.span.start + len(edit.text)), old)
        editor.edit(edit)
        if editor.edits % every == 0:
            ask_something(editor, random, min(edit.span.start + len(edit.text), len(editor.text)))


def change_at_random(editor: Editor, count: int, random: Random, compare: Callable[[], None], every: int = 50) -> None:
    """Make changes of every kind, take some back, and compare the server with a fresh one now and then."""
    typist = Typist(random, editor.text, uncut)
    for number in range(1, count + 1):
        edits = typist.change()
        editor.edit(*edits)
        at = edits[-1].span.start if edits else 0
        if number % 5 == 0:
            ask_something(editor, random, min(at, len(editor.text)))
        if number % every == 0:
            compare()


def answers(editor: Editor, random: Random) -> dict[str, Any]:
    """Return what a server says of a document: its tree as far as it can be seen, its diagnostics, its symbols."""
    places = [editor.position(random.randint(0, len(editor.text))) for _ in range(100)]
    everywhere = editor.everywhere()
    return {
        "diagnostics": editor.ask("textDocument/diagnostic")["items"],
        "symbols": editor.ask("textDocument/documentSymbol"),
        "tokens": editor.ask("textDocument/semanticTokens/full")["data"],
        "folds": editor.ask("textDocument/foldingRange"),
        "extents": editor.ask("textDocument/selectionRange", positions=places),
        "hints": [{**hint, "data": None} for hint in editor.ask("textDocument/inlayHint", range=everywhere)],
        "lenses": [editor.client.ask("codeLens/resolve", lens) for lens in editor.ask("textDocument/codeLens")],
        "hovers": [editor.ask("textDocument/hover", position=place) for place in places],
        "definitions": [editor.ask("textDocument/definition", position=place) for place in places],
    }


def compared_with_fresh(editor: Editor, seed: int) -> list[str]:
    """Return the names of what a fresh server says otherwise, with both."""
    with RawClient() as client:
        client.initialize(CAPABILITIES)
        return compared(editor, Editor(client, editor.text, editor.uri), seed)


def compared(editor: Editor, other: Editor, seed: int) -> list[str]:
    """Return the names of what the server of another editor says otherwise of the same text, with both."""
    ours, fresh = answers(editor, Random(seed)), answers(other, Random(seed))
    return [f"{name}: {_first_difference(ours[name], fresh[name])}" for name in ours if ours[name] != fresh[name]]


def _first_difference(ours: list[Any], fresh: list[Any]) -> str:
    pairs = ((mine, other) for mine, other in zip(ours, fresh) if mine != other)
    return f"{len(ours)} and {len(fresh)}, first {next(pairs, None)!r:.600}"


def failures_of(editor: Editor, seed: int, seconds: float = SLOW) -> list[str]:
    """Return what is wrong in the end: differences from a fresh server, faults in the log, late answers."""
    found = []
    for method, times in editor.seconds.items():
        passed, worked = max(times, key=lambda pair: pair[1])
        if worked > seconds:
            found.append(f"{method} took {passed:.2f} s, {worked:.2f} s of them at work")
    found += compared_with_fresh(editor, seed)
    return [*found, *faults_in(editor.client.log())]


def faults_in(log: str) -> Iterator[str]:
    """Yield what a server logged that went wrong, once for each place where it did."""
    faults = [part for part in re.split(r"^(?=\d{4}-\d\d-\d\d )", log, flags=re.MULTILINE) if " ERROR " in part]
    yield from {fault.splitlines()[-1]: f"log: {fault[:300]}...{fault[-1700:]}" for fault in faults}.values()


def run(lines: int, edits: int, size: int, seed: int, seconds: float = SLOW) -> Iterator[str]:
    """Type a file of some lines; edit one of ``size`` lines; yield what fails, after printing figures."""
    random = Random(seed)
    kinds: tuple[tuple[str, str, Callable[[Editor], None]], ...] = (
        ("typing", "", lambda editor: type_file(editor, ordinary_file(lines), random)),
        ("editing", ordinary_file(size), lambda editor: edit_at_random(editor, edits, random)),
    )
    for name, text, work in kinds:
        with RawClient() as client:
            client.initialize(CAPABILITIES)
            editor = Editor(client, text)
            # What it takes to get going is measured elsewhere.
            editor.ask("textDocument/diagnostic")
            editor.seconds.clear()
            began = time.perf_counter()
            work(editor)
            spent = time.perf_counter() - began
            yield from (f"{name}: {failure}" for failure in failures_of(editor, seed, seconds))
            _print_figures(name, editor, spent)


def run_changes(texts: list[str], changes: int, seed: int, in_a_row: int = 100) -> Iterator[str]:
    """Change some texts at random, each many times; yield what a server says otherwise that did not see it happen."""
    random = Random(seed)
    found: list[str] = []
    with RawClient() as client, RawClient() as other:
        for it in (client, other):
            it.initialize(CAPABILITIES)
        for number in range(0, changes, in_a_row):
            editor = Editor(client, random.choice(texts), f"file:///changed{number}.mlir")

            def compare(editor: Editor = editor) -> None:
                fresh = Editor(other, editor.text, editor.uri)
                for difference in compared(editor, fresh, seed):
                    found.append(f"{difference} of {editor.text!r}")
                other.close(editor.uri)

            began = time.perf_counter()
            change_at_random(editor, min(in_a_row, changes - number), random, compare)
            _print_figures("changing", editor, time.perf_counter() - began)
            client.close(editor.uri)
            yield from found
            found.clear()
        yield from faults_in(client.log())


def _print_figures(name: str, editor: Editor, spent: float) -> None:
    pairs = [pair for pairs in editor.seconds.values() for pair in pairs]
    size = f"{len(editor.text)} characters in the end"
    print(f"{name}: {editor.edits} edits, {len(pairs)} requests in {spent:.0f} s; {size}")
    for what, times in zip(("passed", "worked"), map(sorted, zip(*pairs)), strict=True):
        middle, most, last = (1000 * times[int(part * (len(times) - 1))] for part in (0.5, 0.99, 1))
        print(f"  milliseconds {what} to an answer: {middle:.0f} (median), {most:.0f} (99 of 100), {last:.0f} (most)")
    sys.stdout.flush()


def main() -> int:
    """Run, print figures and failures, and return 1 if there are any."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak.typing", description=__doc__)
    parser.add_argument("--lines", type=int, default=300, help="of the file that is typed")
    parser.add_argument("--edits", type=int, default=5000)
    parser.add_argument("--size", type=int, default=2000, help="lines of the file that is edited")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--changes", type=int, help="change files at random instead, so many times in all")
    parser.add_argument("paths", nargs="*", type=Path, help="what to change; the examples if nothing is given")
    arguments = parser.parse_args()
    print(f"seed {arguments.seed}", flush=True)
    if arguments.changes is not None:
        texts = texts_of(arguments.paths or [EXAMPLES])
        failures = list(run_changes(texts, arguments.changes, arguments.seed))
    else:
        failures = list(run(arguments.lines, arguments.edits, arguments.size, arguments.seed))
    print("\n".join(failures) or "nothing failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
