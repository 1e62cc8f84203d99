"""``textDocument/semanticTokens``: full, full/delta and range."""

from __future__ import annotations

from array import array
from itertools import count
from typing import TYPE_CHECKING

from lsprotocol import types

from bufferizer.ide.results import Modifiers, TokenType
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
    sent = _Sent(server)

    @server.feature(types.TEXT_DOCUMENT_SEMANTIC_TOKENS_FULL, LEGEND)
    async def full(params: types.SemanticTokensParams) -> types.SemanticTokens | None:
        data = await server.answer(params.text_document.uri, lambda snapshot: _all(snapshot, server))
        return sent.whole(params.text_document.uri, data) if data is not None else None

    @server.feature(types.TEXT_DOCUMENT_SEMANTIC_TOKENS_FULL_DELTA)
    async def delta(
        params: types.SemanticTokensDeltaParams,
    ) -> types.SemanticTokens | types.SemanticTokensDelta | None:
        data = await server.answer(params.text_document.uri, lambda snapshot: _all(snapshot, server))
        return sent.since(params.text_document.uri, params.previous_result_id, data) if data is not None else None

    @server.feature(types.TEXT_DOCUMENT_SEMANTIC_TOKENS_RANGE)
    async def range_(params: types.SemanticTokensRangeParams) -> types.SemanticTokens | None:
        data = await server.answer(params.text_document.uri, lambda snapshot: _of_range(snapshot, params.range, server))
        return types.SemanticTokens(data) if data is not None else None


class _Sent:
    """What each open document's client was sent last, to tell it later what has changed since."""

    def __init__(self, server: BufferizerServer) -> None:
        self._server = server
        self._last: dict[str, tuple[str, array[int]]] = {}
        self._numbers = count(1)

    def whole(self, uri: str, data: array[int]) -> types.SemanticTokens:
        """Return tokens with a name under which the next difference may be asked for."""
        return types.SemanticTokens(data.tolist(), self._keep(uri, data))

    def since(self, uri: str, previous: str, data: array[int]) -> types.SemanticTokens | types.SemanticTokensDelta:
        """Return what has changed since the client was sent ``previous``; everything if that is no longer known."""
        known = self._last.get(uri)
        if known is None or known[0] != previous:
            return self.whole(uri, data)
        return types.SemanticTokensDelta(difference(known[1], data), self._keep(uri, data))

    def _keep(self, uri: str, data: array[int]) -> str:
        name = str(next(self._numbers))
        self._last[uri] = (name, data)
        for closed in [known for known in self._last if self._server.session.snapshot(known) is None]:
            del self._last[closed]
        return name


def _all(snapshot: Snapshot, server: BufferizerServer) -> array[int]:
    return tokens_of(snapshot.positions, server.session.encoding, snapshot.analysed.document.segments)


def _of_range(snapshot: Snapshot, range_: types.Range, server: BufferizerServer) -> list[int]:
    from bufferizer.ide.visible import segments_in

    visible = segments_in(snapshot.analysed.document, snapshot.positions.span(range_))
    data = tokens_of(snapshot.positions, server.session.encoding, visible)
    return within(data, range_.start.line, range_.end.line).tolist()
