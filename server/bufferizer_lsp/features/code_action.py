"""``textDocument/codeAction``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from lsprotocol import types

from bufferizer.ide.results import Action, ActionKind
from bufferizer_lsp.features.diagnostics import diagnostic_of
from bufferizer_lsp.session import Snapshot

if TYPE_CHECKING:
    from bufferizer_lsp.server import BufferizerServer

_KINDS = [types.CodeActionKind.QuickFix, types.CodeActionKind.RefactorRewrite]


def register(server: BufferizerServer) -> None:
    """Serve code actions."""

    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(code_action_kinds=_KINDS))
    async def code_action(params: types.CodeActionParams) -> list[types.CodeAction] | None:
        workspace = server.client_capabilities.workspace
        edits = workspace.workspace_edit if workspace is not None else None
        versioned = edits is not None and bool(edits.document_changes)
        return await server.answer(params.text_document.uri, lambda snapshot: _actions(snapshot, params, versioned))


def _actions(snapshot: Snapshot, params: types.CodeActionParams, versioned: bool) -> list[types.CodeAction]:
    from bufferizer.ide.code_actions import actions_at

    wanted = [kind for kind in ActionKind if _is_wanted(kind, params.context.only)]
    if not wanted:
        return []
    found = actions_at(snapshot.analysed, snapshot.positions.span(params.range), snapshot.findings(), wanted)
    return [_converted(snapshot, action, versioned) for action in found]


def _is_wanted(kind: ActionKind, only: Sequence[types.CodeActionKind | str] | None) -> bool:
    """Tell whether a client that asks for kinds wants this one; a kind contains those that it is a prefix of."""
    return only is None or any(
        wanted in ("", kind.value) or kind.value.startswith(f"{wanted}.")
        for wanted in (str(getattr(entry, "value", entry)) for entry in only)
    )


def _converted(snapshot: Snapshot, action: Action, versioned: bool) -> types.CodeAction:
    edits = [types.TextEdit(snapshot.positions.range(edit.span), edit.text) for edit in action.edits]
    return types.CodeAction(
        action.title,
        kind=types.CodeActionKind(action.kind.value),
        diagnostics=[diagnostic_of(snapshot, finding) for finding in action.fixes] or None,
        is_preferred=action.preferred or None,
        edit=_workspace_edit(snapshot, edits, versioned),
    )


def _workspace_edit(snapshot: Snapshot, edits: Sequence[types.TextEdit], versioned: bool) -> types.WorkspaceEdit:
    """Return edits to one document; with its version if the client can, so that no newer one is edited."""
    if not versioned:
        return types.WorkspaceEdit(changes={snapshot.uri: edits})
    document = types.OptionalVersionedTextDocumentIdentifier(snapshot.uri, snapshot.version)
    return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(document, list(edits))])
