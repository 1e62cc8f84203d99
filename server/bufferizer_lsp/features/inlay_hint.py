"""``textDocument/inlayHint`` and ``inlayHint/resolve``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lsprotocol import types

from bufferizer.text import Span
from bufferizer_lsp.session import Snapshot

if TYPE_CHECKING:
    from bufferizer.ide.inlay_hints import Hint, HintDetails
    from bufferizer_lsp.server import BufferizerServer


def register(server: BufferizerServer) -> None:
    """Serve inlay hints; what they say when pointed at is found out then, if the client can ask for it."""

    @server.feature(types.TEXT_DOCUMENT_INLAY_HINT, types.InlayHintOptions(resolve_provider=True))
    async def inlay_hint(params: types.InlayHintParams) -> list[types.InlayHint] | None:
        """Operands that are copied, and what is allocated; more or nothing if the settings say so."""
        lazily = _resolves(server)
        return await server.answer_when_analysed(
            params.text_document.uri, lambda snapshot: _hints(snapshot, params.range, lazily=lazily)
        )

    @server.feature(types.INLAY_HINT_RESOLVE)
    async def resolve(hint: types.InlayHint) -> types.InlayHint | None:
        """The reason and the places that it is made of, when a hint is pointed at."""
        data: Any = hint.data
        if not isinstance(data, dict):
            return hint
        return await server.answer_when_analysed(
            data.get("uri", ""), lambda snapshot: _resolved(snapshot, hint), nothing=hint
        )


def refresh(server: BufferizerServer) -> None:
    """Have the client ask for hints again, if it can be told to."""
    workspace = server.client_capabilities.workspace
    if workspace is not None and workspace.inlay_hint is not None and workspace.inlay_hint.refresh_support:
        server.workspace_inlay_hint_refresh(None)


def _resolves(server: BufferizerServer) -> bool:
    document = server.client_capabilities.text_document
    hints = document.inlay_hint if document is not None else None
    return hints is not None and hints.resolve_support is not None


def _hints(snapshot: Snapshot, range_: types.Range, *, lazily: bool) -> list[types.InlayHint]:
    from bufferizer.ide.inlay_hints import hint_details, hints_in

    found = hints_in(snapshot.analysed, snapshot.positions.span(range_), snapshot.settings.inlay_hints)
    converted = [_converted(snapshot, hint) for hint in found]
    if not lazily:
        for hint, answer in zip(found, converted, strict=True):
            details = hint_details(snapshot.analysed, hint)
            if details is not None:
                _explain(snapshot, answer, details)
    return converted


def _converted(snapshot: Snapshot, hint: Hint) -> types.InlayHint:
    is_type = hint.label.startswith(":")
    return types.InlayHint(
        snapshot.positions.position(hint.offset),
        [types.InlayHintLabelPart(hint.label)],
        kind=types.InlayHintKind.Type if is_type else None,
        padding_left=not is_type,
        data={
            "uri": snapshot.uri,
            "version": snapshot.version,
            "offset": hint.offset,
            "label": hint.label,
            "kind": hint.kind.value,
        },
    )


def _resolved(snapshot: Snapshot, answer: types.InlayHint) -> types.InlayHint:
    from bufferizer.ide.inlay_hints import Hint, HintKind, hint_details

    data: Any = answer.data
    if data.get("version") == snapshot.version:
        details = hint_details(snapshot.analysed, Hint(data["offset"], data["label"], HintKind(data["kind"])))
        if details is not None:
            _explain(snapshot, answer, details)
    return answer


def _explain(snapshot: Snapshot, answer: types.InlayHint, details: HintDetails) -> None:
    """Give a hint its tooltip with links to the places, and a place to go to: what wrote, as that is what to change."""
    lines = [
        details.text,
        *(f"- {_link(snapshot, place.role, place.span)}: {place.message}" for place in details.places),
    ]
    tooltip = types.MarkupContent(types.MarkupKind.Markdown, "\n\n".join([lines[0], "\n".join(lines[1:])]).strip())
    write = next((place for place in details.places if place.role == "write"), None)
    location = types.Location(snapshot.uri, snapshot.positions.range(write.span)) if write is not None else None
    assert not isinstance(answer.label, str)
    answer.label = [types.InlayHintLabelPart(part.value, tooltip, location) for part in answer.label]
    answer.tooltip = tooltip


def _link(snapshot: Snapshot, text: str, span: Span) -> str:
    """Return a link in Markdown; clients understand a line and a column behind ``#L``, both counted from 1."""
    start = snapshot.positions.position(span.start)
    return f"[{text}]({snapshot.uri}#L{start.line + 1},{start.character + 1})"
