"""``textDocument/hover``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from lsprotocol import types

from bufferizer_lsp.markup import markup
from bufferizer_lsp.session import Snapshot

if TYPE_CHECKING:
    from bufferizer_lsp.server import BufferizerServer


def register(server: BufferizerServer) -> None:
    """Serve hovers."""

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    async def hover(params: types.HoverParams) -> types.Hover | None:
        """Types, the bufferized signature, and for each tensor operand the decision with its reason."""
        document = server.client_capabilities.text_document
        formats = document.hover.content_format if document is not None and document.hover is not None else None
        return await server.answer(
            params.text_document.uri, lambda snapshot: _hover(snapshot, params.position, formats)
        )


def _hover(
    snapshot: Snapshot, position: types.Position, formats: Sequence[types.MarkupKind] | None
) -> types.Hover | None:
    from bufferizer.ide.hover import hover_at

    found = hover_at(snapshot.analysed, snapshot.positions.offset(position))
    if found is None:
        return None
    return types.Hover(markup(found.markdown, formats), snapshot.positions.range(found.span))
