"""``workspace/symbol``."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from lsprotocol import types
from pygls.uris import from_fs_path

from bufferizer_lsp.features.document_symbol import KINDS
from bufferizer_lsp.file_index import FileIndex, open_files
from bufferizer_lsp.session import Snapshot

if TYPE_CHECKING:
    from bufferizer_lsp.server import BufferizerServer

logger = logging.getLogger(__name__)
MOST = 1000  # what is sent at most; editors filter as their users type on


def register(server: BufferizerServer) -> None:
    """Serve the symbols of all open documents, and of the files in the workspace's folders."""
    index = FileIndex()

    @server.feature(types.WORKSPACE_SYMBOL)
    async def workspace_symbol(params: types.WorkspaceSymbolParams) -> list[types.WorkspaceSymbol]:
        """Symbols of open documents and of the files in the folders of the workspace."""
        session = server.session
        folders = server.configuration.folders
        opened = session.snapshots()

        def search() -> list[types.WorkspaceSymbol]:
            found = _search(params.query, opened, index, folders, session.encoding)
            return list(islice(found, MOST))

        try:
            return await session.requests.answer(None, search)
        except Exception:
            logger.exception("The search for symbols failed")
            return []


def _search(
    query: str,
    opened: Sequence[Snapshot],
    index: FileIndex,
    folders: Sequence[str],
    encoding: types.PositionEncodingKind,
) -> Iterator[types.WorkspaceSymbol]:
    from bufferizer.ide.workspace_symbols import is_match, symbols_of_document

    for snapshot in opened:
        for symbol in symbols_of_document(snapshot.analysed):
            if is_match(query, symbol.name):
                location = types.Location(snapshot.uri, snapshot.positions.range(symbol.span))
                kind = KINDS[symbol.kind]
                yield types.WorkspaceSymbol(location, symbol.name, kind, container_name=symbol.container or None)
    # What is open is not as the file is.
    own = open_files(snapshot.uri for snapshot in opened)
    for path, symbols in index.symbols(folders, encoding):
        uri = from_fs_path(path) if os.path.normcase(path) not in own else None
        for known in symbols if uri is not None else ():
            if uri is not None and is_match(query, known.name):
                yield types.WorkspaceSymbol(types.Location(uri, known.range), known.name, KINDS[known.kind])
