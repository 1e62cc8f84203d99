"""``textDocument/diagnostic``, for clients that ask for diagnostics instead of being sent them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from lsprotocol import types

from bufferizer_lsp.features.diagnostics import SOURCE, Json, diagnostics_of
from bufferizer_lsp.messages import Plain
from bufferizer_lsp.sent import Sent
from bufferizer_lsp.session import Session, Snapshot

if TYPE_CHECKING:
    from bufferizer_lsp.server import BufferizerServer


_REGISTRATION = "diagnostics"


def register(server: BufferizerServer) -> None:
    """Serve diagnostics of a document that is open."""
    sent: Sent[list[Json]] = Sent(lambda uri: server.session.snapshot(uri) is not None)
    options = types.DiagnosticOptions(inter_file_dependencies=False, workspace_diagnostics=True, identifier=SOURCE)

    @server.feature(types.TEXT_DOCUMENT_DIAGNOSTIC, options)
    async def diagnostic(params: types.DocumentDiagnosticParams) -> types.DocumentDiagnosticReport:
        """Errors of the text and what bufferization refuses or warns of, for clients that ask for it."""
        uri = params.text_document.uri
        items = await server.answer_when_analysed(uri, partial(found_in, server.session))
        nothing = {"kind": "full", "items": []}
        report = report_of(sent, uri, params.previous_result_id, items) if items is not None else nothing
        return Plain(report)  # type: ignore[return-value]  # it has the form of one


def report_of(sent: Sent[list[Json]], uri: str, previous: str | None, items: list[Json]) -> Json:
    """Return the report for a client that was given ``previous`` last, and remember it."""
    if previous is not None and sent.known(uri, previous) == items:
        return {"kind": "unchanged", "resultId": previous}
    return {"kind": "full", "resultId": sent.keep(uri, items), "items": items}


def found_in(session: Session, snapshot: Snapshot) -> list[Json]:
    """Return what was found in a document as the protocol has it."""
    return diagnostics_of(snapshot, session.grouped_findings_of(snapshot))


def is_pulling(server: BufferizerServer) -> bool:
    """Tell whether the client asks for diagnostics, so that it is not sent them besides."""
    document = server.client_capabilities.text_document
    return document is not None and document.diagnostic is not None


def follow_settings(server: BufferizerServer) -> None:
    """Have the client ask about the workspace where a folder's settings want that, and about open documents alone else.

    Editors that may ask about the workspace do so every other second, and leave it to the answers to take the
    diagnostics of closed documents off the screen: some are forgotten there if a document is closed soon.
    """
    if not server.registers_diagnostics:
        return
    settings = (server.configuration.folder_settings(folder) for folder in server.configuration.folders)
    wanted = any(it.workspace_diagnostics for it in settings)
    if wanted == server.asked_about_workspace:
        return
    method = types.TEXT_DOCUMENT_DIAGNOSTIC
    if server.asked_about_workspace is not None:
        old = types.Unregistration(_REGISTRATION, method)
        server.client_unregister_capability(types.UnregistrationParams([old]))
    server.asked_about_workspace = wanted
    options = types.DiagnosticRegistrationOptions(
        inter_file_dependencies=False, workspace_diagnostics=wanted, identifier=SOURCE
    )
    new = types.Registration(_REGISTRATION, method, options)
    server.client_register_capability(types.RegistrationParams([new]))


def refresh(server: BufferizerServer) -> None:
    """Have the client ask for diagnostics again, if it can be told to."""
    workspace = server.client_capabilities.workspace
    if workspace is not None and workspace.diagnostics is not None and workspace.diagnostics.refresh_support:
        server.workspace_diagnostic_refresh(None)
