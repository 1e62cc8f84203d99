"""``textDocument/documentLink``."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from lsprotocol import types

from bufferizer_lsp.session import Snapshot
from bufferizer_lsp.uris import path_of

if TYPE_CHECKING:
    from bufferizer_lsp.server import BufferizerServer


def register(server: BufferizerServer) -> None:
    """Serve links to files that exist."""

    @server.feature(types.TEXT_DOCUMENT_DOCUMENT_LINK)
    async def document_link(params: types.DocumentLinkParams) -> list[types.DocumentLink] | None:
        """The places in files that locations name, where the files exist."""
        folders = server.configuration.folders
        return await server.answer(params.text_document.uri, lambda snapshot: _links(snapshot, folders))


def _links(snapshot: Snapshot, folders: Sequence[str]) -> list[types.DocumentLink]:
    from bufferizer.ide.links import file_links

    own = path_of(snapshot.uri)
    roots = [*([Path(own).parent] if own else []), *map(Path, folders)]

    @cache
    def uri_of(file: str) -> str | None:
        return _existing(file, roots)

    found = []
    for link in file_links(snapshot.analysed.document):
        target = uri_of(link.file)
        if target is not None:
            place = f"#L{link.line},{max(link.column, 1)}" if link.line else ""
            found.append(types.DocumentLink(snapshot.positions.range(link.span), f"{target}{place}"))
    return found


def _existing(file: str, roots: Sequence[Path]) -> str | None:
    """Return the URI of a file, looked for beside the document first; None if there is none."""
    for root in roots:
        try:
            path = root / file
            if path.is_file():
                return path.resolve().as_uri()
        except (OSError, ValueError):
            # What stands in the text need not be a name that the system can read.
            continue
    return None
