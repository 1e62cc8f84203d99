"""How a client goes from place to place: types, calls, symbols of the workspace, links."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient

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
    document.replace(("@leaf", "@renamed"))
    assert not await client.call_hierarchy_incoming_calls_async(incoming)
