"""How a client goes from place to place: types, calls, symbols of the workspace, links."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient

from tests.server.raw_client import RawClient, document
from tests.server.test_protocol import COMMAND, Document

pytestmark = [pytest.mark.lsp, pytest.mark.asyncio(loop_scope="module")]

CALLS = """\
!v = tensor<8xf32>
func.func private @leaf(!v)
func.func @top(%a: !v) {
  call @leaf(%a) : (!v) -> ()
  return
}
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("workspace")


@pytest_lsp.fixture(  # type: ignore[untyped-decorator]  # pytest-lsp does not say
    config=ClientServerConfig(server_command=COMMAND), scope="module", loop_scope="module"
)
async def client(lsp_client: LanguageClient, folder: Path) -> AsyncGenerator[None, None]:
    folders = [types.WorkspaceFolder(folder.as_uri(), "workspace")]
    params = types.InitializeParams(capabilities=types.ClientCapabilities(), workspace_folders=folders)
    await lsp_client.initialize_session(params)
    yield
    await lsp_client.shutdown_session()


async def test_type_definition(client: LanguageClient) -> None:
    document = Document(client, CALLS)
    params = types.TypeDefinitionParams(document.identifier, document.position("%a)"))
    found = await client.text_document_type_definition_async(params)
    assert isinstance(found, list)
    (place,) = found
    assert isinstance(place, types.Location)
    assert document.text_at(place.range) == "!v"
    assert place.range.start.line == 0


async def test_calls(client: LanguageClient) -> None:
    document = Document(client, CALLS)
    params = types.CallHierarchyPrepareParams(document.identifier, document.position("@leaf(%a)"))
    (leaf,) = await client.text_document_prepare_call_hierarchy_async(params) or []
    assert (leaf.name, document.text_at(leaf.selection_range)) == ("@leaf", "@leaf")
    incoming = types.CallHierarchyIncomingCallsParams(leaf)
    (caller,) = await client.call_hierarchy_incoming_calls_async(incoming) or []
    assert caller.from_.name == "@top"
    assert [range_.start.line for range_ in caller.from_ranges] == [3]
    outgoing = types.CallHierarchyOutgoingCallsParams(caller.from_)
    (callee,) = await client.call_hierarchy_outgoing_calls_async(outgoing) or []
    assert callee.to == leaf
    assert [document.text_at(range_) for range_ in callee.from_ranges] == ["@leaf"]
    document.replace(("!v = ", "// Lines that were not there when it was prepared.\n\n\n!v = "))
    (moved,) = await client.call_hierarchy_incoming_calls_async(incoming) or []
    assert [document.text_at(range_) for range_ in moved.from_ranges] == ["@leaf"]
    (callee,) = await client.call_hierarchy_outgoing_calls_async(outgoing) or []
    assert document.text_at(callee.to.selection_range) == "@leaf"
    document.replace(("@leaf", "@renamed"))
    assert not await client.call_hierarchy_incoming_calls_async(incoming)


async def test_the_outline_ends_where_modules_are_too_deep() -> None:
    uri = "file:///moving/deep.mlir"
    with RawClient() as client:
        client.initialize({"textDocument": {"documentSymbol": {"hierarchicalDocumentSymbolSupport": True}}})
        client.open(uri, "module { " * 3000 + "}" * 3000)
        found = client.ask("textDocument/documentSymbol", {"textDocument": document(uri)})
        assert "Traceback" not in client.log()
    assert str(found).count("'children'") == 257


@pytest.mark.parametrize("nests", [True, False])
async def test_the_outline_is_as_deep_as_the_client_shows_it(nests: bool) -> None:
    uri = "file:///moving/outline.mlir"
    with RawClient() as client:
        client.initialize({"textDocument": {"documentSymbol": {"hierarchicalDocumentSymbolSupport": nests}}})
        client.open(uri, "module @m {\n  func.func private @f()\n}\n")
        found = client.ask("textDocument/documentSymbol", {"textDocument": document(uri)})
    outer, *others = found
    assert outer["name"] == "@m"
    if nests:
        (inner,) = outer["children"]
        assert inner["selectionRange"]["start"] == {"line": 1, "character": 20}
        assert not others
    else:
        (inner,) = others
        assert (inner["containerName"], inner["location"]["uri"]) == ("@m", uri)
        assert inner["location"]["range"]["start"] == {"line": 1, "character": 2}
    assert inner["name"] == "@f"


async def test_links_to_files_that_exist(client: LanguageClient, folder: Path) -> None:
    (folder / "there.py").write_text("x = 1\n", encoding="utf-8")
    text = 'func.func private @f() loc("there.py":1:3)\nfunc.func private @g() loc("nowhere.py":1:3)\n'
    document = Document(client, text)
    found = await client.text_document_document_link_async(types.DocumentLinkParams(document.identifier))
    assert found is not None
    (link,) = found
    assert document.text_at(link.range) == '"there.py":1:3'
    assert link.target == f"{(folder / 'there.py').resolve().as_uri()}#L1,3"


async def test_symbols_of_the_workspace(client: LanguageClient, folder: Path) -> None:
    inner = folder / "inner"
    (inner / ".hidden").mkdir(parents=True)
    (inner / "closed.mlir").write_text("// 😀\nfunc.func private @wanted_closed()\n", encoding="utf-8")
    (inner / ".hidden" / "h.mlir").write_text("func.func private @wanted_hidden()\n", encoding="utf-8")
    opened = inner / "opened.mlir"
    opened.write_text("func.func private @wanted_before()\n", encoding="utf-8")
    item = types.TextDocumentItem(opened.as_uri(), "mlir", 1, "module @m {\n  func.func private @wanted_now()\n}\n")
    client.text_document_did_open(types.DidOpenTextDocumentParams(item))
    expected = {("@wanted_now", "@m", opened.as_uri()), ("@wanted_closed", None, (inner / "closed.mlir").as_uri())}
    assert await symbols(client, "wanted") == expected
    (inner / "closed.mlir").write_text("func.func private @wanted_later()\n", encoding="utf-8")
    assert await symbols(client, "wanlater") == {("@wanted_later", None, (inner / "closed.mlir").as_uri())}
    (inner / "closed.mlir").unlink()
    assert await symbols(client, "wanlater") == set()


async def symbols(client: LanguageClient, query: str) -> set[tuple[str, str | None, str]]:
    found = await client.workspace_symbol_async(types.WorkspaceSymbolParams(query))
    return {(symbol.name, symbol.container_name, symbol.location.uri) for symbol in found or ()}


@pytest.mark.parametrize("of", ["rootUri", "rootPath"])
async def test_the_root_of_clients_without_folders_is_one(tmp_path: Path, of: str) -> None:
    (tmp_path / "a.mlir").write_text("func.func private @closed()\n", encoding="utf-8")
    (tmp_path / "inner").mkdir()
    opened = (tmp_path / "inner" / "b.mlir").as_uri()
    with RawClient() as client:
        root = tmp_path.as_uri() if of == "rootUri" else str(tmp_path)
        client.ask("initialize", {"processId": None, "capabilities": {}, of: root})
        client.notify("initialized", {})
        assert [symbol["name"] for symbol in client.ask("workspace/symbol", {"query": "closed"})] == ["@closed"]
        client.open(opened, '"t.a"() : () -> () loc("a.mlir":1:1)\n')
        (link,) = client.ask("textDocument/documentLink", {"textDocument": document(opened)})
        assert link["target"] == f"{(tmp_path / 'a.mlir').as_uri()}#L1,1"
