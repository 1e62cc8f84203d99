"""The message that comes with every key, read by hand where all in it is as it should be: a tenth of the time.

Whatever else it may hold is left to the protocol's library, and to what is made of messages that are not quite right.
"""

from __future__ import annotations

from typing import Any

from lsprotocol import types

from bufferizer_lsp.leniency import LARGEST

_MEMBERS = {"jsonrpc", "method", "params"}


def plain_change(message: Any) -> types.DidChangeTextDocumentParams | None:
    """Return the changes of a decoded ``textDocument/didChange``; None for any other message, or if it needs a look."""
    if not isinstance(message, dict) or message.get("method") != types.TEXT_DOCUMENT_DID_CHANGE:
        return None
    match message:
        case {
            "jsonrpc": "2.0",
            "params": {
                "textDocument": {"uri": str(uri), "version": int(version)},
                "contentChanges": [*written],
            },
        } if message.keys() == _MEMBERS and 0 <= version <= LARGEST:
            changes = [_change(it) for it in written]
            known = [it for it in changes if it is not None]
            if len(known) == len(changes):
                return types.DidChangeTextDocumentParams(types.VersionedTextDocumentIdentifier(version, uri), known)
    return None


def _change(written: Any) -> types.TextDocumentContentChangePartial | None:
    match written:
        case {"range": {"start": start, "end": end}, "text": str(text)}:
            places = _position(start), _position(end)
            if places[0] is not None and places[1] is not None:
                return types.TextDocumentContentChangePartial(types.Range(places[0], places[1]), text)
    return None


def _position(written: Any) -> types.Position | None:
    match written:
        case {"line": int(line), "character": int(character)} if 0 <= line <= LARGEST and 0 <= character <= LARGEST:
            return types.Position(line, character)
    return None
