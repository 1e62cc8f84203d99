"""``textDocument/hover``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from bufferizer_lsp.session import Snapshot

if TYPE_CHECKING:
    from bufferizer_lsp.server import BufferizerServer


def register(server: BufferizerServer) -> None:
    """Serve hovers."""

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    async def hover(params: types.HoverParams) -> types.Hover | None:
        """Types, the bufferized signature, and for each tensor operand the decision with its reason."""
        return await server.answer(params.text_document.uri, lambda snapshot: _hover(snapshot, params.position))


def _hover(snapshot: Snapshot, position: types.Position) -> types.Hover | None:
    from bufferizer.ide.hover import hover_at

    found = hover_at(snapshot.analysed, snapshot.positions.offset(position))
    if found is None:
        return None
    contents = types.MarkupContent(types.MarkupKind.Markdown, found.markdown)
    return types.Hover(contents, snapshot.positions.range(found.span))
