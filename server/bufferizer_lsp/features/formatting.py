"""``textDocument/formatting`` and ``textDocument/rangeFormatting``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from bufferizer.text import Span
from bufferizer_lsp.features.edits import text_edits
from bufferizer_lsp.session import Snapshot

if TYPE_CHECKING:
    from bufferizer_lsp.server import BufferizerServer

WIDEST = 100  # columns that a level of nesting may take, whatever a client says


def register(server: BufferizerServer) -> None:
    """Serve formatting, of documents and of parts of them."""

    @server.feature(types.TEXT_DOCUMENT_FORMATTING)
    async def formatting(params: types.DocumentFormattingParams) -> list[types.TextEdit] | None:
        """Edits that lay out the text and never change what it means."""
        uri, options = params.text_document.uri, params.options
        return await server.answer(uri, lambda snapshot: _formatted(snapshot, options, None))

    @server.feature(types.TEXT_DOCUMENT_RANGE_FORMATTING)
    async def range_formatting(params: types.DocumentRangeFormattingParams) -> list[types.TextEdit] | None:
        """The same for a part of the text."""
        uri, options, range_ = params.text_document.uri, params.options, params.range
        return await server.answer(uri, lambda snapshot: _formatted(snapshot, options, snapshot.positions.span(range_)))


def _formatted(snapshot: Snapshot, options: types.FormattingOptions, within: Span | None) -> list[types.TextEdit]:
    from bufferizer.ide.formatting import FormattingStyle, formatting_edits

    style = FormattingStyle(min(max(1, options.tab_size), WIDEST), tabs=not options.insert_spaces)
    return text_edits(snapshot, formatting_edits(snapshot.analysed, style, within))
