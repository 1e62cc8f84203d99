"""``textDocument/typeDefinition``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from bufferizer_lsp.session import Snapshot

if TYPE_CHECKING:
    from bufferizer_lsp.server import BufferizerServer


def register(server: BufferizerServer) -> None:
    """Serve type definitions."""

    @server.feature(types.TEXT_DOCUMENT_TYPE_DEFINITION)
    async def type_definition(params: types.TypeDefinitionParams) -> list[types.Location] | None:
        """Where the alias of a type is defined."""
        return await server.answer(params.text_document.uri, lambda snapshot: _definition(snapshot, params.position))


def _definition(snapshot: Snapshot, position: types.Position) -> list[types.Location]:
    from bufferizer.ide.type_definition import type_definitions_at

    found = type_definitions_at(snapshot.analysed, snapshot.positions.offset(position))
    return [types.Location(snapshot.uri, snapshot.positions.range(span)) for span in found]
