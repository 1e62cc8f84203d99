"""From ``initialize`` to ``exit``, and what changes in between: settings, the workspace's folders, files."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from lsprotocol import types

from bufferizer.configuration.files import FILE_NAMES
from bufferizer_lsp import features
from bufferizer_lsp.configuration import Told
from bufferizer_lsp.settings import SECTION
from bufferizer_lsp.uris import path_of

if TYPE_CHECKING:
    from bufferizer_lsp.server import BufferizerServer

_WATCHED = ("**/*.mlir", *(f"**/{name}" for name in FILE_NAMES))


def register(server: BufferizerServer) -> None:
    """Follow the client's life, and what it tells of the world outside of documents."""

    @server.feature(types.INITIALIZE)
    def initialize(params: types.InitializeParams) -> None:
        """Agree on encodings, and take over folders and the options of the start."""
        server.begin(params)

    @server.feature(types.INITIALIZED)
    async def initialized(_params: types.InitializedParams) -> None:
        """Ask for the settings, and to be told of files and settings that change."""
        server.session.requests.submit(None, server.warm_up)
        _register_dynamically(server)
        await server.pull_settings()
        features.refresh(server)

    @server.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)
    async def did_change_configuration(params: types.DidChangeConfigurationParams) -> None:
        """Take over settings that are sent, or ask for them."""
        if isinstance(params.settings, dict) and SECTION in params.settings:
            server.use_section(Told.SENT, params.settings[SECTION])
        await server.pull_settings()
        features.refresh(server)

    @server.feature(types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS)
    async def did_change_folders(_params: types.DidChangeWorkspaceFoldersParams) -> None:
        """Take over the folders of the workspace, and ask for the settings of each."""
        server.use_folders()
        await server.pull_settings()
        features.refresh(server)

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def did_change_files(params: types.DidChangeWatchedFilesParams) -> None:
        """Read files of settings again, and have diagnostics asked for again."""
        if any(PurePath(path_of(change.uri) or "").name in FILE_NAMES for change in params.changes):
            server.read_projects_again()
            features.refresh(server)
        else:
            features.pull_diagnostics.refresh(server)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def did_save(_params: types.DidSaveTextDocumentParams) -> None:
        """Look at files of settings, for clients that watch none."""
        # Clients that cannot watch files tell nothing of those of settings: this is a good moment to look.
        if not _watches(server):
            server.read_projects_again()

    @server.feature(types.SHUTDOWN)
    def shutdown(_params: None) -> None:
        """Start no more work."""
        server.session.end()


def _register_dynamically(server: BufferizerServer) -> None:
    """Ask the client to watch files, and to tell of changed settings, where that has to be asked for."""
    wanted = []
    if _watches(server):
        watchers = [types.FileSystemWatcher(pattern) for pattern in _WATCHED]
        options = types.DidChangeWatchedFilesRegistrationOptions(watchers)
        wanted.append(types.Registration("files", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options))
    workspace = server.client_capabilities.workspace
    settings = workspace.did_change_configuration if workspace is not None else None
    if settings is not None and settings.dynamic_registration:
        section = types.DidChangeConfigurationRegistrationOptions(SECTION)
        wanted.append(types.Registration("settings", types.WORKSPACE_DID_CHANGE_CONFIGURATION, section))
    if wanted:
        server.client_register_capability(types.RegistrationParams(wanted))


def _watches(server: BufferizerServer) -> bool:
    workspace = server.client_capabilities.workspace
    files = workspace.did_change_watched_files if workspace is not None else None
    return files is not None and bool(files.dynamic_registration)
