"""``textDocument/rename`` and ``textDocument/prepareRename``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from lsprotocol import types

from bufferizer_lsp.features.edits import refused, takes_versions, workspace_edit
from bufferizer_lsp.session import Snapshot

if TYPE_CHECKING:
    from bufferizer.ide.rename import Refusal
    from bufferizer_lsp.server import BufferizerServer


Answer = TypeVar("Answer")


def register(server: BufferizerServer) -> None:
    """Serve renaming."""

    @server.feature(types.TEXT_DOCUMENT_PREPARE_RENAME)
    async def prepare_rename(params: types.PrepareRenameParams) -> types.PrepareRenameResult | None:
        """The name that would be renamed, or the reason why it cannot be."""
        uri, position = params.text_document.uri, params.position
        found = await server.answer(uri, lambda snapshot: _prepared(snapshot, position))
        return _or_refused(found)

    @server.feature(types.TEXT_DOCUMENT_RENAME, types.RenameOptions(prepare_provider=True))
    async def rename(params: types.RenameParams) -> types.WorkspaceEdit | None:
        """Edits that rename a value, block, symbol or alias, or the reason why they would change the meaning."""
        versioned = takes_versions(server)
        found = await server.answer(params.text_document.uri, lambda snapshot: _renamed(snapshot, params, versioned))
        return _or_refused(found)


def _prepared(snapshot: Snapshot, position: types.Position) -> types.PrepareRenamePlaceholder | Refusal:
    from bufferizer.ide.rename import Refusal, rename_target

    found = rename_target(snapshot.analysed, snapshot.positions.offset(position))
    if isinstance(found, Refusal):
        return found
    return types.PrepareRenamePlaceholder(snapshot.positions.range(found.span), found.name)


def _renamed(snapshot: Snapshot, params: types.RenameParams, versioned: bool) -> types.WorkspaceEdit | Refusal:
    from bufferizer.ide.rename import Refusal, rename

    found = rename(snapshot.analysed, snapshot.positions.offset(params.position), params.new_name)
    return found if isinstance(found, Refusal) else workspace_edit(snapshot, found, versioned)


def _or_refused(found: Answer | Refusal | None) -> Answer | None:
    """Return an answer; a refusal is raised as the error that shows its reason to the user."""
    from bufferizer.ide.rename import Refusal

    if isinstance(found, Refusal):
        raise refused(found.reason)
    return found
