"""``workspace/executeCommand``: what the protocol has no request for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bufferizer.configuration.tables import sources_of, table_of
from bufferizer_lsp.features.diagnostics import diagnostic_of
from bufferizer_lsp.session import Snapshot

if TYPE_CHECKING:
    from bufferizer_lsp.server import BufferizerServer

PREVIEW = "bufferizer.preview"
SETTINGS = "bufferizer.settings"


def register(server: BufferizerServer) -> None:
    """Serve the preview of bufferized documents, and the settings in force."""

    @server.command(PREVIEW)
    async def preview(uri: str) -> dict[str, Any] | None:
        """Return an open document bufferized; None where it is not open.

        The answer has ``uri``, ``version`` and ``text``, and ``reasons``: diagnostics that say why a part of it could
        not be bufferized and is as it was written.
        """
        return await server.answer(uri, _preview)

    @server.command(SETTINGS)
    async def settings(uri: str) -> dict[str, Any] | None:
        """Return what is in force for an open document; None where it is not open.

        The answer has ``values`` of all settings by name, and ``sources``: "comment", the path of a project's file,
        or "editor", for those that are not as they are by themselves; and the ``semantics`` that ``auto`` stands for.
        """
        snapshot = server.session.snapshot(uri)
        if snapshot is None:
            return None
        levels = server.configuration.levels(uri, snapshot.positions.text)
        semantics = snapshot.analysed.options.semantics.value
        return {"values": table_of(snapshot.settings), "sources": sources_of(levels), "semantics": semantics}


def _preview(snapshot: Snapshot) -> dict[str, Any]:
    from bufferizer.ide.preview import preview

    found = preview(snapshot.analysed)
    reasons = [diagnostic_of(snapshot, finding) for finding in found.reasons]
    return {"uri": snapshot.uri, "version": snapshot.version, "text": found.text, "reasons": reasons}
