"""``textDocument/selectionRange``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from lsprotocol import types

from bufferizer.text import Span
from bufferizer_lsp.session import Snapshot

if TYPE_CHECKING:
    from bufferizer_lsp.server import BufferizerServer


def register(server: BufferizerServer) -> None:
    """Serve selection ranges."""

    @server.feature(types.TEXT_DOCUMENT_SELECTION_RANGE)
    async def selection_range(params: types.SelectionRangeParams) -> list[types.SelectionRange] | None:
        """Ever larger extents around places: a word, what is in brackets, an operation, its block, its region ..."""
        return await server.answer(params.text_document.uri, lambda snapshot: _ranges(snapshot, params.positions))


def _ranges(snapshot: Snapshot, positions: Sequence[types.Position]) -> list[types.SelectionRange]:
    return [_range(snapshot, position) for position in positions]


def _range(snapshot: Snapshot, position: types.Position) -> types.SelectionRange:
    from bufferizer.ide.selection import selections_at

    found: types.SelectionRange | None = None
    offset = snapshot.positions.offset(position)
    for span in reversed(selections_at(snapshot.analysed, offset)):
        found = types.SelectionRange(snapshot.positions.range(span), found)
    return found or types.SelectionRange(snapshot.positions.range(Span(offset, offset)))
