"""``textDocument/references``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from bufferizer_lsp.session import Snapshot

if TYPE_CHECKING:
    from bufferizer_lsp.server import BufferizerServer


def register(server: BufferizerServer) -> None:
    """Serve references."""

    @server.feature(types.TEXT_DOCUMENT_REFERENCES)
    async def references(params: types.ReferenceParams) -> list[types.Location] | None:
        """All mentions of a name, with or without its definition."""
        return await server.answer(params.text_document.uri, lambda snapshot: _references(snapshot, params))


def _references(snapshot: Snapshot, params: types.ReferenceParams) -> list[types.Location]:
    from bufferizer.ide.definition import references_at

    found = references_at(
        snapshot.analysed,
        snapshot.positions.offset(params.position),
        include_definition=params.context.include_declaration,
    )
    return [types.Location(snapshot.uri, snapshot.positions.range(span)) for span in found]
