"""The protocol's features, one thin file each: ask `bufferizer.ide`, convert the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bufferizer_lsp.features import (
    call_hierarchy,
    code_action,
    code_lens,
    completion,
    definition,
    diagnostics,
    document_highlight,
    document_link,
    document_symbol,
    execute_command,
    explain,
    folding_range,
    formatting,
    hover,
    inlay_hint,
    pull_diagnostics,
    references,
    rename,
    selection_range,
    semantic_tokens,
    signature_help,
    type_definition,
    workspace_diagnostic,
    workspace_symbol,
)

if TYPE_CHECKING:
    from bufferizer_lsp.server import BufferizerServer

__all__ = ["diagnostics", "pull_diagnostics", "refresh", "register"]

_ANSWERING = (
    call_hierarchy,
    code_action,
    code_lens,
    completion,
    definition,
    document_highlight,
    document_link,
    document_symbol,
    execute_command,
    explain,
    folding_range,
    formatting,
    hover,
    inlay_hint,
    pull_diagnostics,
    references,
    rename,
    selection_range,
    semantic_tokens,
    signature_help,
    type_definition,
    workspace_diagnostic,
    workspace_symbol,
)


def register(server: BufferizerServer) -> None:
    """Add every feature that answers requests to a server."""
    for feature in _ANSWERING:
        feature.register(server)


def refresh(server: BufferizerServer) -> None:
    """Have the client ask again for what it shows in the text, after the settings have changed."""
    inlay_hint.refresh(server)
    code_lens.refresh(server)
    pull_diagnostics.follow_settings(server)
    pull_diagnostics.refresh(server)
