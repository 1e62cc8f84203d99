"""``textDocument/codeLens`` and ``codeLens/resolve``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lsprotocol import types

from bufferizer_lsp.session import Snapshot

if TYPE_CHECKING:
    from bufferizer_lsp.server import BufferizerServer

UNKNOWN = "unknown while there are errors"


def register(server: BufferizerServer) -> None:
    """Serve lenses on functions. Where they stand is told at once; what they say, when they come into view."""

    @server.feature(types.TEXT_DOCUMENT_CODE_LENS, types.CodeLensOptions(resolve_provider=True))
    async def code_lens(params: types.CodeLensParams) -> list[types.CodeLens] | None:
        """A lens on each function that has to do with tensors."""
        return await server.answer(params.text_document.uri, _lenses)

    @server.feature(types.CODE_LENS_RESOLVE)
    async def resolve(lens: types.CodeLens) -> types.CodeLens | None:
        """The signature in buffers, allocations, copies, bytes and the boundary mode, when a lens is seen."""
        data: Any = lens.data
        uri = data.get("uri", "") if isinstance(data, dict) else ""
        # A lens that goes without a command is asked for again and again by some clients.
        empty = types.CodeLens(lens.range, types.Command("", ""), lens.data)
        return await server.answer_when_analysed(uri, lambda snapshot: _resolved(snapshot, lens), nothing=empty)


def refresh(server: BufferizerServer) -> None:
    """Have the client ask for lenses again, if it can be told to."""
    workspace = server.client_capabilities.workspace
    if workspace is not None and workspace.code_lens is not None and workspace.code_lens.refresh_support:
        server.workspace_code_lens_refresh(None)


def _lenses(snapshot: Snapshot) -> list[types.CodeLens]:
    from bufferizer.ide.lenses import function_lenses

    return [
        types.CodeLens(snapshot.positions.range(span), data={"uri": snapshot.uri})
        for span in function_lenses(snapshot.analysed)
    ]


def _resolved(snapshot: Snapshot, lens: types.CodeLens) -> types.CodeLens:
    from bufferizer.ide.lenses import lens_title

    title = lens_title(snapshot.analysed, snapshot.positions.offset(lens.range.start))
    # The protocol wants a command; one without a name is shown and does nothing. An empty title would leave a gap.
    return types.CodeLens(lens.range, types.Command(title or UNKNOWN, ""), lens.data)
