"""``textDocument/signatureHelp``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from bufferizer_lsp.session import Snapshot

if TYPE_CHECKING:
    from bufferizer_lsp.server import BufferizerServer


def register(server: BufferizerServer) -> None:
    """Serve the signatures of called functions."""
    options = types.SignatureHelpOptions(trigger_characters=["(", ","], retrigger_characters=[")"])

    @server.feature(types.TEXT_DOCUMENT_SIGNATURE_HELP, options)
    async def signature_help(params: types.SignatureHelpParams) -> types.SignatureHelp | None:
        """The parameters of the function that is being called, with what becomes of their buffers."""
        return await server.answer(params.text_document.uri, lambda snapshot: _signature(snapshot, params.position))


def _signature(snapshot: Snapshot, position: types.Position) -> types.SignatureHelp | None:
    from bufferizer.ide.signature_help import signature_at

    found = signature_at(snapshot.analysed, snapshot.positions.offset(position))
    if found is None:
        return None
    # Texts instead of ranges in the label: these would be counted in UTF-16 whatever was agreed on.
    parameters = [
        types.ParameterInformation(found.label[entry.start : entry.end], entry.documentation or None)
        for entry in found.parameters
    ]
    return types.SignatureHelp([types.SignatureInformation(found.label, parameters=parameters)], 0, found.active)
