"""What a client shows beside and in the text: lenses, colours, folds, selections, highlights, links."""

from __future__ import annotations

from collections.abc import AsyncGenerator

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient

from tests.server.test_protocol import COMMAND, WRITTEN, Document

pytestmark = [pytest.mark.lsp, pytest.mark.asyncio(loop_scope="module")]


@pytest_lsp.fixture(  # type: ignore[untyped-decorator]  # pytest-lsp does not say
    config=ClientServerConfig(server_command=COMMAND), scope="module", loop_scope="module"
)
async def client(lsp_client: LanguageClient) -> AsyncGenerator[None, None]:
    await lsp_client.initialize_session(types.InitializeParams(capabilities=types.ClientCapabilities()))
    yield
    await lsp_client.shutdown_session()


async def test_lenses_say_what_they_have_to_when_they_are_seen(client: LanguageClient) -> None:
    document = Document(client, WRITTEN)
    (lens,) = await client.text_document_code_lens_async(types.CodeLensParams(document.identifier)) or []
    assert document.text_at(lens.range) == "@f"
    assert lens.command is None
    resolved = await client.code_lens_resolve_async(lens)
    assert resolved.command is not None
    assert resolved.command.title.endswith("no allocations · no copies · infer-layout-map")
    document.close()
    closed = await client.code_lens_resolve_async(lens)
    assert closed.command == types.Command("", "")
