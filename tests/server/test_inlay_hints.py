"""Inlay hints over the protocol, their tooltips and their setting."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient

from tests.server.test_protocol import COMMAND, WRITTEN, Document, eventually

pytestmark = [pytest.mark.lsp, pytest.mark.asyncio(loop_scope="module")]

REFRESHED: list[str] = []
COPIED = WRITTEN.replace("extract %changed", "extract %v")


@pytest_lsp.fixture(  # type: ignore[untyped-decorator]  # pytest-lsp does not say
    config=ClientServerConfig(server_command=COMMAND), scope="module", loop_scope="module"
)
async def client(lsp_client: LanguageClient) -> AsyncGenerator[None, None]:
    resolved = types.ClientInlayHintResolveOptions(["tooltip", "label.tooltip", "label.location"])

    @lsp_client.feature(types.WORKSPACE_INLAY_HINT_REFRESH)  # type: ignore[untyped-decorator]
    def refresh_hints(_params: None) -> None:
        REFRESHED.append("hints")

    @lsp_client.feature(types.WORKSPACE_CODE_LENS_REFRESH)  # type: ignore[untyped-decorator]
    def refresh_lenses(_params: None) -> None:
        REFRESHED.append("lenses")

    capabilities = types.ClientCapabilities(
        workspace=types.WorkspaceClientCapabilities(
            configuration=True,
            inlay_hint=types.InlayHintWorkspaceClientCapabilities(refresh_support=True),
            code_lens=types.CodeLensWorkspaceClientCapabilities(refresh_support=True),
        ),
        text_document=types.TextDocumentClientCapabilities(
            inlay_hint=types.InlayHintClientCapabilities(resolve_support=resolved)
        ),
    )
    await lsp_client.initialize_session(types.InitializeParams(capabilities=capabilities))
    yield
    await lsp_client.shutdown_session()


async def hints_of(client: LanguageClient, document: Document) -> Sequence[types.InlayHint]:
    everything = types.Range(types.Position(0, 0), types.Position(1000, 0))
    params = types.InlayHintParams(document.identifier, everything)
    return await client.text_document_inlay_hint_async(params) or []


def labels(hints: Sequence[types.InlayHint]) -> list[str]:
    return [part.value for hint in hints for part in hint.label if not isinstance(part, str)]


async def test_hints_are_explained_when_asked(client: LanguageClient) -> None:
    document = Document(client, COPIED)
    (hint,) = await hints_of(client, document)
    assert labels([hint]) == ["copy"]
    assert hint.position == document.position("into %v", len("into %v"))
    assert hint.tooltip is None
    resolved = await client.inlay_hint_resolve_async(hint)
    assert isinstance(resolved.tooltip, types.MarkupContent)
    assert f"[read]({document.uri}#L3," in resolved.tooltip.value
    assert f"[definition]({document.uri}#L1," in resolved.tooltip.value
    assert not isinstance(resolved.label, str)
    (part,) = resolved.label
    assert isinstance(part, types.InlayHintLabelPart)
    assert part.location is not None
    assert document.text_at(part.location.range) == "%v"
    assert part.location.range.start.line == 1


async def test_a_hint_of_an_older_version_stays_as_it_is(client: LanguageClient) -> None:
    document = Document(client, COPIED)
    (hint,) = await hints_of(client, document)
    document.replace(("@f", "@g"))
    assert (await client.inlay_hint_resolve_async(hint)).tooltip is None
    document.close()
    assert (await client.inlay_hint_resolve_async(hint)).tooltip is None


async def test_the_setting(client: LanguageClient) -> None:
    document = Document(client, COPIED)
    for mode, wanted in [("off", []), ("all", [": memref<8xf32>", "copy", "in place"])]:
        REFRESHED.clear()
        client.set_configuration({"bufferizer": {"inlayHints": mode}})
        client.workspace_did_change_configuration(types.DidChangeConfigurationParams(None))
        # Editors ask for hints again when they are told to.
        await eventually(lambda: {"hints", "lenses"} <= set(REFRESHED) or None)
        assert labels(await hints_of(client, document)) == wanted
