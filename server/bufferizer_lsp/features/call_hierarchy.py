"""``textDocument/prepareCallHierarchy``, ``callHierarchy/incomingCalls`` and ``callHierarchy/outgoingCalls``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from lsprotocol import types

from bufferizer.text import Span
from bufferizer_lsp.session import Snapshot

if TYPE_CHECKING:
    from bufferizer.ide.calls import Function
    from bufferizer_lsp.server import BufferizerServer


def register(server: BufferizerServer) -> None:
    """Serve call hierarchies."""

    @server.feature(types.TEXT_DOCUMENT_PREPARE_CALL_HIERARCHY)
    async def prepare(params: types.CallHierarchyPrepareParams) -> list[types.CallHierarchyItem] | None:
        """The function that is named at a place: its definition, a call, or another mention."""
        return await server.answer(params.text_document.uri, lambda snapshot: _prepare(snapshot, params.position))

    @server.feature(types.CALL_HIERARCHY_INCOMING_CALLS)
    async def incoming(params: types.CallHierarchyIncomingCallsParams) -> list[types.CallHierarchyIncomingCall] | None:
        """Who calls a function, with the places."""
        return await server.answer(params.item.uri, lambda snapshot: _incoming(snapshot, params.item))

    @server.feature(types.CALL_HIERARCHY_OUTGOING_CALLS)
    async def outgoing(params: types.CallHierarchyOutgoingCallsParams) -> list[types.CallHierarchyOutgoingCall] | None:
        """Whom a function calls, with the places."""
        return await server.answer(params.item.uri, lambda snapshot: _outgoing(snapshot, params.item))


def _prepare(snapshot: Snapshot, position: types.Position) -> list[types.CallHierarchyItem]:
    from bufferizer.ide.calls import function_at

    function = function_at(snapshot.analysed, snapshot.positions.offset(position))
    return [_item(snapshot, function)] if function is not None else []


def _incoming(snapshot: Snapshot, item: types.CallHierarchyItem) -> list[types.CallHierarchyIncomingCall]:
    from bufferizer.ide.calls import callers_of

    offset = _offset(snapshot, item)
    return [
        types.CallHierarchyIncomingCall(_item(snapshot, calls.function), _ranges(snapshot, calls.places))
        for calls in (callers_of(snapshot.analysed, offset) if offset is not None else ())
    ]


def _outgoing(snapshot: Snapshot, item: types.CallHierarchyItem) -> list[types.CallHierarchyOutgoingCall]:
    from bufferizer.ide.calls import callees_of

    offset = _offset(snapshot, item)
    return [
        types.CallHierarchyOutgoingCall(_item(snapshot, calls.function), _ranges(snapshot, calls.places))
        for calls in (callees_of(snapshot.analysed, offset) if offset is not None else ())
    ]


def _offset(snapshot: Snapshot, item: types.CallHierarchyItem) -> int | None:
    """Return where an item's function is named, now; None where it is not known which function that is.

    An edit may have moved it since, and put something else in its place.
    """
    from bufferizer.ide.calls import function_at, function_named

    offset = snapshot.positions.offset(item.selection_range.start)
    there = function_at(snapshot.analysed, offset)
    if there is not None and there.name == item.name:
        return offset
    moved = function_named(snapshot.analysed, item.name)
    return moved.name_span.start if moved is not None else None


def _item(snapshot: Snapshot, function: Function) -> types.CallHierarchyItem:
    return types.CallHierarchyItem(
        function.name,
        types.SymbolKind.Function,
        snapshot.uri,
        snapshot.positions.range(function.span),
        snapshot.positions.range(function.name_span),
        detail=function.detail,
    )


def _ranges(snapshot: Snapshot, places: Sequence[Span]) -> list[types.Range]:
    return [snapshot.positions.range(place) for place in places]
