"""``textDocument/foldingRange``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from bufferizer_lsp.session import Snapshot

if TYPE_CHECKING:
    from bufferizer_lsp.server import BufferizerServer

_KINDS = {"comment": types.FoldingRangeKind.Comment, "section": types.FoldingRangeKind.Region}


def register(server: BufferizerServer) -> None:
    """Serve folding ranges."""

    @server.feature(types.TEXT_DOCUMENT_FOLDING_RANGE)
    async def folding_range(params: types.FoldingRangeParams) -> list[types.FoldingRange] | None:
        """Regions, blocks, modules, runs of comments and of aliases, sections."""
        return await server.answer(params.text_document.uri, _folds)


def _folds(snapshot: Snapshot) -> list[types.FoldingRange]:
    from bufferizer.ide.folding import folds

    found = []
    for fold in folds(snapshot.analysed):
        range_ = snapshot.positions.range(fold.span)
        found.append(
            types.FoldingRange(
                range_.start.line,
                range_.end.line,
                range_.start.character,
                range_.end.character,
                _KINDS.get(fold.kind.value),
            )
        )
    return found
