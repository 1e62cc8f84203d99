"""The server as clients see it: a real process, spoken to over its standard input and output."""

from __future__ import annotations

import asyncio
import itertools
import sys
import time
from collections.abc import AsyncGenerator, Callable, Sequence
from pathlib import Path
from typing import TypeVar

import pytest
import pytest_lsp
from bufferizer_lsp.convert import PositionMap
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient

from bufferizer.rewrite.edits import Edit, apply_edits

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
COMMAND = [sys.executable, "-m", "bufferizer", "server"]
PATIENCE = 30
Found = TypeVar("Found")

pytestmark = [pytest.mark.lsp, pytest.mark.asyncio(loop_scope="module")]

FINE = "func.func @f(%a: f32) -> f32 {\n  return %a : f32\n}\n"
WRITTEN = """\
func.func @f(%v: tensor<8xf32>, %x: f32, %i: index) -> f32 {
  %changed = tensor.insert %x into %v[%i] : tensor<8xf32>
  %y = tensor.extract %changed[%i] : tensor<8xf32>
  return %y : f32
}
"""


@pytest_lsp.fixture(  # type: ignore[untyped-decorator]  # pytest-lsp does not say
    config=ClientServerConfig(server_command=COMMAND), scope="module", loop_scope="module"
)
async def client(lsp_client: LanguageClient) -> AsyncGenerator[None, None]:
    capabilities = types.ClientCapabilities(
        general=types.GeneralClientCapabilities(position_encodings=[types.PositionEncodingKind.Utf16]),
        workspace=types.WorkspaceClientCapabilities(configuration=True),
    )
    answer = await lsp_client.initialize_session(types.InitializeParams(capabilities=capabilities))
    assert answer.capabilities.position_encoding == types.PositionEncodingKind.Utf16
    yield
    await lsp_client.shutdown_session()


class Document:
    """An open document, as a client keeps it."""

    numbers = itertools.count()

    def __init__(self, client: LanguageClient, text: str) -> None:
        self.client = client
        self.text = text
        self.version = 1
        self.uri = f"file:///document_{next(self.numbers)}.mlir"
        item = types.TextDocumentItem(self.uri, "mlir", self.version, text)
        client.text_document_did_open(types.DidOpenTextDocumentParams(item))

    @property
    def identifier(self) -> types.TextDocumentIdentifier:
        return types.TextDocumentIdentifier(self.uri)

    @property
    def positions(self) -> PositionMap:
        return PositionMap(self.text, types.PositionEncodingKind.Utf16)

    def position(self, wanted: str, inside: int = 1) -> types.Position:
        """Return the position ``inside`` code points after the beginning of some text."""
        return self.positions.position(self.text.index(wanted) + inside)

    def text_at(self, range_: types.Range) -> str:
        return self.text[slice(*self.positions.span(range_))]

    def replace(self, *replacements: tuple[str, str]) -> None:
        """Edit in several places with one notification, each change counted after the one before."""
        changes: list[types.TextDocumentContentChangeEvent] = []
        for old, new in replacements:
            range_ = types.Range(self.position(old, 0), self.position(old, len(old)))
            changes.append(types.TextDocumentContentChangePartial(range_, new))
            self.text = self.text.replace(old, new, 1)
        self.version += 1
        identifier = types.VersionedTextDocumentIdentifier(self.version, self.uri)
        self.client.text_document_did_change(types.DidChangeTextDocumentParams(identifier, changes))

    def apply(self, edits: Sequence[types.TextEdit]) -> str:
        """Return the text after a client has applied edits."""
        return apply_edits(self.text, [Edit(self.positions.span(edit.range), edit.new_text) for edit in edits])

    async def diagnostics(self, fits: Callable[[Sequence[types.Diagnostic]], bool]) -> Sequence[types.Diagnostic]:
        """Wait for diagnostics as wanted."""

        def published() -> Sequence[types.Diagnostic] | None:
            found = self.client.diagnostics.get(self.uri)
            return found if found is not None and fits(found) else None

        return await eventually(published)

    async def hover(self, position: types.Position) -> str | None:
        found = await self.client.text_document_hover_async(types.HoverParams(self.identifier, position))
        if found is None:
            return None
        assert isinstance(found.contents, types.MarkupContent)
        return found.contents.value

    async def actions(self, position: types.Position) -> Sequence[types.CodeAction]:
        context = types.CodeActionContext([])
        params = types.CodeActionParams(self.identifier, types.Range(position, position), context)
        found = await self.client.text_document_code_action_async(params)
        return [action for action in found or () if isinstance(action, types.CodeAction)]

    def close(self) -> None:
        self.client.text_document_did_close(types.DidCloseTextDocumentParams(self.identifier))


async def eventually(ask: Callable[[], Found | None]) -> Found:
    """Ask again until there is an answer."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        answer = ask()
        if answer is not None:
            return answer
        await asyncio.sleep(0.01)
    raise AssertionError("waited in vain")


def codes(diagnostics: Sequence[types.Diagnostic]) -> set[object]:
    return {diagnostic.code for diagnostic in diagnostics}


def edits_of(action: types.CodeAction, document: Document) -> Sequence[types.TextEdit]:
    assert action.edit is not None
    assert action.edit.changes is not None
    return action.edit.changes[document.uri]


async def test_diagnostics_with_related_places(client: LanguageClient) -> None:
    document = Document(client, WRITTEN)
    found = await document.diagnostics(lambda found: "argument-written" in codes(found))
    diagnostic = next(it for it in found if it.code == "argument-written")
    assert diagnostic.source == "bufferizer"
    assert diagnostic.severity is types.DiagnosticSeverity.Warning
    assert document.text_at(diagnostic.range) == "%v"
    assert diagnostic.related_information is not None
    (related,) = diagnostic.related_information
    assert related.location.uri == document.uri
    assert related.location.range.start == document.position("into %v", 5)


async def test_hover_symbols_and_definition(client: LanguageClient) -> None:
    document = Document(client, f"{WRITTEN}func.func @g(%a: f32) {{\n  return\n}}\n")
    shown = await document.hover(document.position("@f"))
    assert shown is not None
    assert "func.func @f(%v: memref<8xf32, strided<[?], offset: ?>>" in shown
    assert await document.hover(document.position("\nfunc.func @g", 0)) is None
    symbols = await client.text_document_document_symbol_async(types.DocumentSymbolParams(document.identifier))
    assert symbols is not None
    assert [symbol.name for symbol in symbols] == ["@f", "@g"]
    found = await client.text_document_definition_async(
        types.DefinitionParams(document.identifier, document.position("%changed[", 3))
    )
    assert isinstance(found, Sequence)
    assert [document.text_at(place.range) for place in found if isinstance(place, types.Location)] == ["%changed"]
    context = types.ReferenceContext(include_declaration=True)
    uses = await client.text_document_references_async(
        types.ReferenceParams(context, document.identifier, document.position("%v:"))
    )
    assert uses is not None
    assert [document.text_at(place.range) for place in uses] == ["%v", "%v"]


async def test_code_action_bufferizes_the_module(client: LanguageClient) -> None:
    document = Document(client, WRITTEN)
    actions = await document.actions(document.position("@f"))
    action = next(action for action in actions if action.title == "Bufferize this module")
    assert action.kind == types.CodeActionKind.RefactorRewrite
    rewritten = document.apply(edits_of(action, document))
    assert "memref.store %x, %v[%i]" in rewritten
    assert "tensor" not in rewritten


async def test_quick_fix_belongs_to_its_diagnostic(client: LanguageClient) -> None:
    document = Document(client, WRITTEN)
    actions = await document.actions(document.position("%v:"))
    action = next(action for action in actions if action.kind == types.CodeActionKind.QuickFix)
    assert action.diagnostics is not None
    assert codes(action.diagnostics) == {"argument-written"}
    assert "%v: tensor<8xf32> {bufferization.writable = false}" in document.apply(edits_of(action, document))


async def test_only_the_kinds_of_action_asked_for(client: LanguageClient) -> None:
    document = Document(client, WRITTEN)
    position = document.position("%v:")
    for wanted, kinds in [
        (types.CodeActionKind.Refactor, {types.CodeActionKind.RefactorRewrite}),
        (types.CodeActionKind.QuickFix, {types.CodeActionKind.QuickFix}),
        (types.CodeActionKind.SourceOrganizeImports, set()),
    ]:
        context = types.CodeActionContext([], only=[wanted])
        params = types.CodeActionParams(document.identifier, types.Range(position, position), context)
        found = await client.text_document_code_action_async(params)
        assert {action.kind for action in found or () if isinstance(action, types.CodeAction)} == kinds


async def test_edits_behind_surrogate_pairs(client: LanguageClient) -> None:
    document = Document(client, f'// 😀 é\nfunc.func private @g() attributes {{note = "😀😀"}} loc("x")\n{FINE}')
    await document.diagnostics(lambda found: not found)
    document.replace(('"😀😀"}', '"😀"}'), ("return %a", "return %ab"), ('"x"', '"😀"'), ("@g", "@ggg"))
    found = await document.diagnostics(lambda found: "undefined-value" in codes(found))
    assert [document.text_at(diagnostic.range) for diagnostic in found] == ["%ab"]
    document.replace(("%a:", "%ab:"))
    await document.diagnostics(lambda found: not found)


async def test_broken_file_and_then_mended(client: LanguageClient) -> None:
    document = Document(client, FINE)
    await document.diagnostics(lambda found: not found)
    document.replace((" {", ""), ("return %a", "return %"))
    await document.diagnostics(lambda found: len(found) > 0)
    shown = await document.hover(document.position("%a"))
    assert shown is None or "%a : f32" in shown
    document.replace(("-> f32", "-> f32 {"), ("return %", "return %a"))
    await document.diagnostics(lambda found: not found)


async def test_newest_version_wins(client: LanguageClient) -> None:
    document = Document(client, FINE)
    for number in range(30):
        document.replace(("return %", f"return %x{number}_"))
        document.replace((f"return %x{number}_", "return %"))
    document.replace(("return %a", "return %end"))
    await document.diagnostics(lambda found: [document.text_at(it.range) for it in found] == ["%end"])
    # Nothing older comes later.
    await asyncio.sleep(0.2)
    await document.diagnostics(lambda found: [document.text_at(it.range) for it in found] == ["%end"])


async def test_closing_clears_diagnostics(client: LanguageClient) -> None:
    document = Document(client, WRITTEN)
    await document.diagnostics(lambda found: len(found) > 0)
    document.close()
    await document.diagnostics(lambda found: not found)
    assert await document.hover(document.position("@f")) is None


async def test_settings(client: LanguageClient) -> None:
    document = Document(client, WRITTEN)
    await document.diagnostics(lambda found: "argument-written" in codes(found))
    section = {"functionBoundaryTypeConversion": "identity-layout-map", "rules": {"argument-written": "error"}}
    client.set_configuration({"bufferizer": section})
    client.workspace_did_change_configuration(types.DidChangeConfigurationParams(None))

    def is_error(found: Sequence[types.Diagnostic]) -> bool:
        return any(it.code == "argument-written" and it.severity is types.DiagnosticSeverity.Error for it in found)

    await document.diagnostics(is_error)
    shown = await document.hover(document.position("@f"))
    assert shown is not None
    assert "%v: memref<8xf32>" in shown
    client.set_configuration({"bufferizer": {}})
    client.workspace_did_change_configuration(types.DidChangeConfigurationParams(None))
    await document.diagnostics(lambda found: not is_error(found))


async def test_wrong_setting_is_told(client: LanguageClient) -> None:
    told = len(client.messages)
    client.set_configuration({"bufferizer": {"allowUnknownOps": "yes"}})
    client.workspace_did_change_configuration(types.DidChangeConfigurationParams(None))
    message = await eventually(lambda: client.messages[-1].message if len(client.messages) > told else None)
    assert "bufferizer.allowUnknownOps" in message
    client.set_configuration({"bufferizer": {}})
    client.workspace_did_change_configuration(types.DidChangeConfigurationParams(None))


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.mlir")), ids=lambda path: path.stem)
async def test_examples(client: LanguageClient, path: Path) -> None:
    document = Document(client, path.read_text(encoding="utf-8"))
    await document.diagnostics(lambda found: True)
    symbols = await client.text_document_document_symbol_async(types.DocumentSymbolParams(document.identifier))
    assert symbols
    for line in range(document.text.count("\n")):
        await document.hover(types.Position(line, 12))


async def test_nothing_was_in_error(client: LanguageClient) -> None:
    """Runs last: whatever went before, the server complained of nothing to its user."""
    assert [it.message for it in client.messages if it.type is types.MessageType.Error] == []
