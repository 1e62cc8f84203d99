"""Edits and refusals, as the features that change text answer with them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from lsprotocol import types

from bufferizer.rewrite.edits import Edit
from bufferizer_lsp.messages import RefusedError
from bufferizer_lsp.session import Snapshot

if TYPE_CHECKING:
    from bufferizer_lsp.server import BufferizerServer


def takes_versions(server: BufferizerServer) -> bool:
    """Tell whether the client can be told which version of a document edits are for."""
    workspace = server.client_capabilities.workspace
    edits = workspace.workspace_edit if workspace is not None else None
    return edits is not None and bool(edits.document_changes)


def text_edits(snapshot: Snapshot, edits: Iterable[Edit]) -> list[types.TextEdit]:
    """Return edits as the protocol has them."""
    return [types.TextEdit(snapshot.positions.range(edit.span), edit.text) for edit in edits]


def workspace_edit(snapshot: Snapshot, edits: Iterable[Edit], versioned: bool) -> types.WorkspaceEdit:
    """Return edits to one document; with its version if the client can, so that no newer one is edited."""
    converted = text_edits(snapshot, edits)
    if not versioned:
        return types.WorkspaceEdit(changes={snapshot.uri: converted})
    document = types.OptionalVersionedTextDocumentIdentifier(snapshot.uri, snapshot.version)
    return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(document, list(converted))])


def refused(reason: str) -> RefusedError:
    """Return the error that tells a client, and through it the user, why a request is not fulfilled."""
    return RefusedError(reason, types.LSPErrorCodes.RequestFailed.value)
