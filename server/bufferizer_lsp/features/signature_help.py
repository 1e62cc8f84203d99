"""``textDocument/signatureHelp``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from bufferizer_lsp.convert import LineMap
from bufferizer_lsp.session import Snapshot

if TYPE_CHECKING:
    from bufferizer_lsp.server import BufferizerServer


def register(server: BufferizerServer) -> None:
    """Serve the signatures of called functions."""
    options = types.SignatureHelpOptions(trigger_characters=["(", ","], retrigger_characters=[")"])

    @server.feature(types.TEXT_DOCUMENT_SIGNATURE_HELP, options)
    async def signature_help(params: types.SignatureHelpParams) -> types.SignatureHelp | None:
        """The parameters of the function that is being called, with what becomes of their buffers."""
        offsets = _takes_offsets(server)
        return await server.answer(
            params.text_document.uri, lambda snapshot: _signature(snapshot, params.position, offsets)
        )


def _takes_offsets(server: BufferizerServer) -> bool:
    """Tell whether the client can be told where in a signature a parameter stands, which may look like another one."""
    document = server.client_capabilities.text_document
    signatures = document.signature_help.signature_information if document and document.signature_help else None
    parameters = signatures.parameter_information if signatures is not None else None
    return parameters is not None and bool(parameters.label_offset_support)


def _signature(snapshot: Snapshot, position: types.Position, offsets: bool) -> types.SignatureHelp | None:
    from bufferizer.ide.signature_help import signature_at

    found = signature_at(snapshot.analysed, snapshot.positions.offset(position))
    if found is None:
        return None
    parameters = [
        types.ParameterInformation(_label(found.label, entry.start, entry.end, offsets), entry.documentation or None)
        for entry in found.parameters
    ]
    signature = types.SignatureInformation(found.label, parameters=parameters, active_parameter=found.active)
    return types.SignatureHelp([signature], 0, found.active)


def _label(label: str, start: int, end: int, offsets: bool) -> str | tuple[int, int]:
    if not offsets:
        return label[start:end]
    # They are counted in UTF-16, whatever was agreed on for positions in documents.
    line = LineMap(label, types.PositionEncodingKind.Utf16)
    return line.line_and_character(start)[1], line.line_and_character(end)[1]
