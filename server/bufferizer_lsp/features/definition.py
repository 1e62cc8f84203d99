"""``textDocument/definition``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from bufferizer_lsp.session import Snapshot

if TYPE_CHECKING:
    from bufferizer_lsp.server import BufferizerServer


def register(server: BufferizerServer) -> None:
    """Serve definitions."""

    @server.feature(types.TEXT_DOCUMENT_DEFINITION)
    async def definition(params: types.DefinitionParams) -> list[types.Location] | None:
        """Where a value, block, symbol or alias is defined, in its section and module."""
        return await server.answer(params.text_document.uri, lambda snapshot: _definition(snapshot, params.position))


def _definition(snapshot: Snapshot, position: types.Position) -> list[types.Location]:
    from bufferizer.ide.definition import definitions_at

    found = definitions_at(snapshot.analysed, snapshot.positions.offset(position))
    return [types.Location(snapshot.uri, snapshot.positions.range(span)) for span in found]
