"""``textDocument/semanticTokens``: full, full/delta and range."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from lsprotocol import types

from bufferizer.ide.results import Modifiers, TokenType
from bufferizer_lsp.sent import Sent
from bufferizer_lsp.session import Snapshot
from bufferizer_lsp.token_data import difference, tokens_of, within

if TYPE_CHECKING:
    from bufferizer_lsp.server import BufferizerServer

LEGEND = types.SemanticTokensLegend(
    [type_.value for type_ in TokenType],
    [modifier.name.lower() for modifier in Modifiers if modifier and modifier.name is not None],
)


def register(server: BufferizerServer) -> None:
    """Serve semantic tokens."""
    sent: Sent[array[int]] = Sent(lambda uri: server.session.snapshot(uri) is not None)

    @server.feature(types.TEXT_DOCUMENT_SEMANTIC_TOKENS_FULL, LEGEND)
    async def full(params: types.SemanticTokensParams) -> types.SemanticTokens | None:
        """What each word is."""
        data = await server.answer(params.text_document.uri, lambda snapshot: _all(snapshot, server))
        return _whole(sent, params.text_document.uri, data) if data is not None else None

    @server.feature(types.TEXT_DOCUMENT_SEMANTIC_TOKENS_FULL_DELTA)
    async def delta(
        params: types.SemanticTokensDeltaParams,
    ) -> types.SemanticTokens | types.SemanticTokensDelta | None:
        """What has changed of the words since they were asked for last."""
        data = await server.answer(params.text_document.uri, lambda snapshot: _all(snapshot, server))
        return _since(sent, params.text_document.uri, params.previous_result_id, data) if data is not None else None

    @server.feature(types.TEXT_DOCUMENT_SEMANTIC_TOKENS_RANGE)
    async def range_(params: types.SemanticTokensRangeParams) -> types.SemanticTokens | None:
        """What each word of a part is."""
        data = await server.answer(params.text_document.uri, lambda snapshot: _of_range(snapshot, params.range, server))
        return types.SemanticTokens(data) if data is not None else None


def _whole(sent: Sent[array[int]], uri: str, data: array[int]) -> types.SemanticTokens:
    """Return tokens with a name under which the next difference may be asked for."""
    return types.SemanticTokens(data.tolist(), sent.keep(uri, data))


def _since(
    sent: Sent[array[int]], uri: str, previous: str, data: array[int]
) -> types.SemanticTokens | types.SemanticTokensDelta:
    """Return what has changed since the client was sent ``previous``; everything if that is no longer known."""
    known = sent.known(uri, previous)
    if known is None:
        return _whole(sent, uri, data)
    return types.SemanticTokensDelta(difference(known, data), sent.keep(uri, data))


def _all(snapshot: Snapshot, server: BufferizerServer) -> array[int]:
    return tokens_of(snapshot.positions, server.session.encoding, snapshot.analysed.document.segments)


def _of_range(snapshot: Snapshot, range_: types.Range, server: BufferizerServer) -> list[int]:
    from bufferizer.ide.visible import segments_in

    visible = segments_in(snapshot.analysed.document, snapshot.positions.span(range_))
    data = tokens_of(snapshot.positions, server.session.encoding, visible)
    return within(data, range_.start.line, range_.end.line).tolist()
