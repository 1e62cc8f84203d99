"""Writes which requests the language server serves, and which test shows it, into ``docs/language-server.md``.

python -m scripts.request_table

What is served is asked of the server; what it is for, of the docstrings of those who serve it; tests are found by the
messages that they, or helpers of theirs, send or wait for. A message that no test has to do with is an error.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bufferizer_lsp.server import BufferizerServer, create_server
from lsprotocol import types
from lsprotocol.converters import get_converter

ROOT = Path(__file__).resolve().parents[1]
DOCUMENT = ROOT / "docs" / "language-server.md"
TESTS = ROOT / "tests" / "server"
BEGIN = "<!-- written by python -m scripts.request_table -->"
END = "<!-- end -->"
# Whose handlers are in pygls, which knows of notebooks besides; they are not announced.
_BY_ITSELF = {
    types.EXIT: "End the process; its status tells whether `shutdown` came before.",
    types.SET_TRACE: "What `$/logTrace` tells: nothing, messages, or their parameters too.",
    types.TEXT_DOCUMENT_DID_OPEN: "Read and analyse a document.",
    types.TEXT_DOCUMENT_DID_CHANGE: "Read and analyse what has changed; the newest version counts.",
    types.TEXT_DOCUMENT_DID_CLOSE: "Forget a document, and take its diagnostics off the screen.",
    types.WORKSPACE_EXECUTE_COMMAND: "The commands below.",
    types.CANCEL_REQUEST: "Give a request up; it is answered at once that it was, and what it had begun ends.",
}
_TO_CLIENT = {
    types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS: "What was found, for clients that do not ask; also in files of settings.",
    types.WORKSPACE_CONFIGURATION: "The settings, for each folder of the workspace.",
    types.CLIENT_REGISTER_CAPABILITY: "Watching of files; news of changed settings; which diagnostics to ask for.",
    types.CLIENT_UNREGISTER_CAPABILITY: "That diagnostics of the workspace are wanted now, or not any more.",
    types.WINDOW_SHOW_MESSAGE: "What is wrong with the editor's settings.",
    types.WINDOW_WORK_DONE_PROGRESS_CREATE: "Leave to show that something is being analysed, if that takes long.",
    types.PROGRESS: "That work is on its way; parts of answers.",
    types.LOG_TRACE: "Messages and how long they took, if wanted.",
    types.WORKSPACE_DIAGNOSTIC_REFRESH: "That diagnostics are to be asked for again.",
    types.WORKSPACE_INLAY_HINT_REFRESH: "That hints are to be asked for again.",
    types.WORKSPACE_CODE_LENS_REFRESH: "That lenses are to be asked for again.",
}


@dataclass(frozen=True, slots=True)
class Row:
    """A message: what it is for, options that are announced, and the test that shows it."""

    name: str
    purpose: str
    test: str
    options: str = ""


@dataclass(slots=True)
class _Function:
    """A function of the tests: the messages it names, and the functions it calls."""

    file: str
    name: str
    messages: set[str] = field(default_factory=set)
    calls: set[str] = field(default_factory=set)

    @property
    def is_test(self) -> bool:
        return self.name.startswith("test_")


def document_text(text: str) -> str:
    """Return the document with its tables made anew."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n\n{_tables()}\n{END}{after}"


def _tables() -> str:
    server = create_server()
    tests = shown_by()
    parts = []
    for title, rows in (
        ("From the client", list(_served(server, tests))),
        ("Commands", list(_commands(server, tests))),
        ("From the server", [Row(name, text, tests.get(name, "")) for name, text in sorted(_TO_CLIENT.items())]),
    ):
        lines = [f"### {title}", "", "| message | what for | test |", "|---|---|---|"]
        for row in rows:
            options = f" ({row.options})" if row.options else ""
            lines.append(f"| `{row.name}` | {row.purpose}{options} | {row.test} |")
        parts.append("\n".join([*lines, ""]))
    return "\n".join(parts)


def _served(server: BufferizerServer, tests: Mapping[str, str]) -> Iterator[Row]:
    features = server.protocol.fm.features
    for name in sorted({*features, *_BY_ITSELF}, key=_without_dollar):
        handler = features.get(name)
        purpose = _BY_ITSELF[name] if handler is None else (handler.__doc__ or "")
        yield Row(name, purpose, tests.get(name, ""), _options(server.protocol.fm.feature_options.get(name)))


def _commands(server: BufferizerServer, tests: Mapping[str, str]) -> Iterator[Row]:
    for name, handler in sorted(server.protocol.fm.commands.items()):
        yield Row(name, (handler.__doc__ or "").partition("\n")[0], tests.get(name, ""))


def _without_dollar(name: str) -> str:
    return name.lstrip("$/")


def _options(options: Any) -> str:
    """Return what is announced of a message besides, as words."""
    if isinstance(options, types.SemanticTokensLegend):
        return f"{len(options.token_types)} types of words"
    plain: dict[str, Any] = get_converter().unstructure(options) if options is not None else {}
    shown = []
    for key, value in plain.items():
        words = re.sub(r"([A-Z])", lambda match: " " + match[1].lower(), key)
        if isinstance(value, list):
            shown.append(f"{words}: {' '.join(_quoted(entry) for entry in value)}")
        elif value is True:
            shown.append(words)
    return "; ".join(shown)


def _quoted(entry: Any) -> str:
    return f"`{getattr(entry, 'value', entry)}`"


# -- Tests


def shown_by() -> Mapping[str, str]:
    """Return, by message, a link to a test of it: the one whose name speaks of it most, and that does least besides.

    One of what is not done comes last.
    """
    functions = [function for path in sorted(TESTS.glob("test_*.py")) for function in _functions(path)]
    shared = [function for path in sorted(TESTS.glob("*_client.py")) for function in _functions(path)]
    helpers = [function for function in (*functions, *shared) if not function.is_test]
    best: dict[str, tuple[bool, int, int, str]] = {}
    for function in functions:
        if not function.is_test or function.file == "test_request_table.py":
            continue
        known = [helper for helper in helpers if helper.name in function.calls and _is_known(helper, function)]
        indirect = {message for helper in known for message in helper.messages}
        for message in function.messages | indirect:
            # What a test names itself it is about; what its helpers do it may only need.
            weight = len(function.messages) if message in function.messages else 100 + len(indirect)
            link = f"[{function.name}](../tests/server/{function.file})"
            likeness = _likeness(message, f"{function.file}_{function.name}")
            found = (function.name.startswith("test_no_"), -likeness, weight, link)
            best[message] = min(best.get(message, found), found)
    return {message: link for message, (*_, link) in best.items()}


def _is_known(helper: _Function, function: _Function) -> bool:
    """Tell whether the file of a function is that of a helper, or imports it."""
    return helper.file == function.file or Path(helper.file).stem in (TESTS / function.file).read_text(encoding="utf-8")


def _likeness(message: str, name: str) -> int:
    """Return how many words of a message begin like a word of a name."""
    words = re.findall(r"[A-Z]?[a-z]+", message.rpartition("/")[2] if message.count("/") == 1 else message)
    return sum(f"_{word.lower()[:6]}" in name.lower() for word in words)


def _functions(path: Path) -> Iterator[_Function]:
    known = {_method_of(name): name for name in types.METHOD_TO_TYPES}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            function = _Function(path.name, node.name)
            for inner in ast.walk(node):
                if isinstance(inner, ast.Constant) and isinstance(inner.value, str):
                    function.messages.add(inner.value)
                elif isinstance(inner, ast.Attribute):
                    function.calls.add(inner.attr)
                    method = known.get(inner.attr.removesuffix("_async"))
                    function.messages |= {method} if method is not None else set()
                elif isinstance(inner, ast.Name):
                    function.calls.add(inner.id)
            yield function


def _method_of(name: str) -> str:
    """Return what pygls calls the method of a client that sends a message."""
    return re.sub(r"([A-Z])", lambda match: "_" + match[1].lower(), name).replace("$/", "").replace("/", "_")


def main() -> None:
    """Write the document."""
    DOCUMENT.write_text(document_text(DOCUMENT.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
