"""``textDocument/documentHighlight``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from bufferizer_lsp.session import Snapshot

if TYPE_CHECKING:
    from bufferizer_lsp.server import BufferizerServer

_KINDS = {
    "read": types.DocumentHighlightKind.Read,
    "write": types.DocumentHighlightKind.Write,
    "mention": types.DocumentHighlightKind.Text,
}


def register(server: BufferizerServer) -> None:
    """Serve highlights."""

    @server.feature(types.TEXT_DOCUMENT_DOCUMENT_HIGHLIGHT)
    async def document_highlight(params: types.DocumentHighlightParams) -> list[types.DocumentHighlight] | None:
        """All mentions of a name; of a tensor, those that read its buffer and those that write it."""
        return await server.answer(params.text_document.uri, lambda snapshot: _highlights(snapshot, params.position))


def _highlights(snapshot: Snapshot, position: types.Position) -> list[types.DocumentHighlight]:
    from bufferizer.ide.highlights import highlights_at

    found = highlights_at(snapshot.analysed, snapshot.positions.offset(position))
    return [types.DocumentHighlight(snapshot.positions.range(it.span), _KINDS[it.access.value]) for it in found]
