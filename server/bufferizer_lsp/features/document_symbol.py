"""``textDocument/documentSymbol``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
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
    async def document_symbol(
        params: types.DocumentSymbolParams,
    ) -> Sequence[types.DocumentSymbol] | Sequence[types.SymbolInformation] | None:
        """The outline: modules, functions, globals, aliases, nested as they are written."""
        return await server.answer(params.text_document.uri, _nested if _nests(server) else _flat)


def _nests(server: BufferizerServer) -> bool:
    """Tell whether the client shows symbols in one another, as not all do."""
    document = server.client_capabilities.text_document
    symbols = document.document_symbol if document is not None else None
    return symbols is not None and bool(symbols.hierarchical_document_symbol_support)


def _nested(snapshot: Snapshot) -> Sequence[types.DocumentSymbol]:
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


def _flat(snapshot: Snapshot) -> Sequence[types.SymbolInformation]:
    from bufferizer.ide.symbols import document_symbols

    return list(_informations(snapshot, document_symbols(snapshot.analysed), None))


def _informations(
    snapshot: Snapshot, symbols: Iterable[Symbol], container: str | None
) -> Iterator[types.SymbolInformation]:
    for symbol in symbols:
        location = types.Location(snapshot.uri, snapshot.positions.range(symbol.span))
        yield types.SymbolInformation(location, symbol.name, KINDS[symbol.kind], container_name=container)
        yield from _informations(snapshot, symbol.children, symbol.name)
