"""``textDocument/codeAction``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from lsprotocol import types

from bufferizer.ide.results import Action, ActionKind
from bufferizer_lsp.features.diagnostics import SOURCE, diagnostic_of
from bufferizer_lsp.features.edits import refused, takes_versions, workspace_edit
from bufferizer_lsp.session import Snapshot

if TYPE_CHECKING:
    from bufferizer_lsp.server import BufferizerServer

_KINDS = [types.CodeActionKind.QuickFix, types.CodeActionKind.RefactorRewrite]


def register(server: BufferizerServer) -> None:
    """Serve code actions; what takes a while is worked out when it is chosen, by clients that can ask for it then."""
    options = types.CodeActionOptions(code_action_kinds=_KINDS, resolve_provider=True)

    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION, options)
    async def code_action(params: types.CodeActionParams) -> list[types.CodeAction] | None:
        """Quick fixes of findings, and ways to bufferize a module or what a function has in it."""
        return await server.answer_when_analysed(
            params.text_document.uri, lambda snapshot: _actions(server, snapshot, params)
        )

    @server.feature(types.CODE_ACTION_RESOLVE)
    async def resolve(action: types.CodeAction) -> types.CodeAction:
        """The edits of an action that take a while, when it is chosen."""
        data, versioned = action.data, takes_versions(server)
        if not isinstance(data, dict) or action.edit is not None:
            return action
        resolved = await server.answer(str(data.get("uri")), lambda snapshot: _resolved(snapshot, action, versioned))
        if not isinstance(resolved, types.CodeAction):
            raise refused(resolved or "The document has changed.")
        return resolved


def _resolves_edits(server: BufferizerServer) -> bool:
    document = server.client_capabilities.text_document
    support = document.code_action.resolve_support if document is not None and document.code_action else None
    return support is not None and "edit" in support.properties


def _actions(server: BufferizerServer, snapshot: Snapshot, params: types.CodeActionParams) -> list[types.CodeAction]:
    from bufferizer.ide.code_actions import actions_at
    from bufferizer.ide.refactorings import refactorings_at

    versioned, later = takes_versions(server), _resolves_edits(server)
    wanted = [kind for kind in ActionKind if _is_wanted(kind, params.context.only)]
    span = snapshot.positions.span(params.range)
    actions = []
    if ActionKind.QUICK_FIX in wanted:
        findings = server.session.findings_of(snapshot)
        # Some clients name the diagnostics of the whole line, wherever in it the cursor is.
        named = (snapshot.positions.span(it.range) for it in params.context.diagnostics if it.source == SOURCE)
        found = [action for place in (span, *named) for action in actions_at(snapshot.analysed, place, findings)]
        different = {(action.title, action.edits): action for action in found}.values()
        actions += [_converted(snapshot, action, versioned) for action in different]
    if ActionKind.REWRITE in wanted:
        for refactoring in refactorings_at(snapshot.analysed, span.start):
            data = {"uri": snapshot.uri, "version": snapshot.version, "at": span.start, "name": refactoring.name}
            action = types.CodeAction(refactoring.title, kind=types.CodeActionKind.RefactorRewrite, data=data)
            ready = action if later else _resolved(snapshot, action, versioned)
            if isinstance(ready, types.CodeAction):
                actions.append(ready)
    return actions


def _resolved(snapshot: Snapshot, action: types.CodeAction, versioned: bool) -> types.CodeAction | str | None:
    """Return a refactoring with its edits, or why it cannot be made; None if it was offered for another version."""
    from bufferizer.ide.refactorings import Obstacle, refactoring_edits

    data = action.data
    if not isinstance(data, dict) or data.get("version") != snapshot.version:
        return None
    at, name = data.get("at"), data.get("name")
    if not isinstance(at, int) or not isinstance(name, str):
        return None
    edits = refactoring_edits(snapshot.analysed, at, name)
    if isinstance(edits, Obstacle):
        return edits.reason
    action.edit = workspace_edit(snapshot, edits, versioned)
    return action


def _is_wanted(kind: ActionKind, only: Sequence[types.CodeActionKind | str] | None) -> bool:
    """Tell whether a client that asks for kinds wants this one; a kind contains those that it is a prefix of."""
    return only is None or any(
        wanted in ("", kind.value) or kind.value.startswith(f"{wanted}.")
        for wanted in (str(getattr(entry, "value", entry)) for entry in only)
    )


def _converted(snapshot: Snapshot, action: Action, versioned: bool) -> types.CodeAction:
    return types.CodeAction(
        action.title,
        kind=types.CodeActionKind(action.kind.value),
        diagnostics=[diagnostic_of(snapshot, finding) for finding in action.fixes] or None,
        is_preferred=action.preferred or None,
        edit=workspace_edit(snapshot, action.edits, versioned),
    )
