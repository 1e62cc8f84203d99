"""``textDocument/documentSymbol``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from lsprotocol import types

from bufferizer.ide.results import Symbol, SymbolKind
from bufferizer_lsp.session import Snapshot

if TYPE_CHECKING:
    from bufferizer_lsp.server import BufferizerServer

KINDS = {
    SymbolKind.MODULE: types.SymbolKind.Module,
    SymbolKind.FUNCTION: types.SymbolKind.Function,
    SymbolKind.GLOBAL: types.SymbolKind.Variable,
    SymbolKind.ATTRIBUTE_ALIAS: types.SymbolKind.Constant,
    SymbolKind.TYPE_ALIAS: types.SymbolKind.TypeParameter,
    SymbolKind.OTHER: types.SymbolKind.Object,
}


def register(server: BufferizerServer) -> None:
    """Serve document symbols."""

    @server.feature(types.TEXT_DOCUMENT_DOCUMENT_SYMBOL)
    async def document_symbol(params: types.DocumentSymbolParams) -> list[types.DocumentSymbol] | None:
        """The outline: modules, functions, globals, aliases, nested as they are written."""
        return await server.answer(params.text_document.uri, _symbols)


def _symbols(snapshot: Snapshot) -> list[types.DocumentSymbol]:
    from bufferizer.ide.symbols import document_symbols

    return _converted(snapshot, document_symbols(snapshot.analysed))


def _converted(snapshot: Snapshot, symbols: Iterable[Symbol]) -> list[types.DocumentSymbol]:
    return [
        types.DocumentSymbol(
            symbol.name,
            KINDS[symbol.kind],
            snapshot.positions.range(symbol.span),
            snapshot.positions.range(symbol.name_span),
            detail=symbol.detail or None,
            children=_converted(snapshot, symbol.children),
        )
        for symbol in symbols
    ]
