"""The server: lifecycle, synchronisation of documents, settings. Features are in `bufferizer_lsp.features`."""

from __future__ import annotations

import asyncio
import json
import logging
import os
from collections.abc import Callable, Coroutine, Mapping
from importlib.metadata import version
from threading import Lock
from typing import TYPE_CHECKING, Any, BinaryIO, TypeVar

from lsprotocol import types
from pygls.exceptions import FeatureRequestError, JsonRpcException
from pygls.lsp.server import LanguageServer
from pygls.protocol import default_converter
from pygls.protocol.language_server import lsp_method

from bufferizer.configuration.settings import Choices
from bufferizer_lsp import features, lifecycle
from bufferizer_lsp.configuration import Configuration, Told
from bufferizer_lsp.features.project_files import project_diagnostics
from bufferizer_lsp.greeting import Greeting
from bufferizer_lsp.incoming import Incoming
from bufferizer_lsp.messages import Messages
from bufferizer_lsp.output import Output, way_to
from bufferizer_lsp.parent import watch_parent
from bufferizer_lsp.progress import show_analysis
from bufferizer_lsp.requests import ForgottenError
from bufferizer_lsp.session import Session, Snapshot
from bufferizer_lsp.settings import SECTION, read_section
from bufferizer_lsp.uris import path_of

if TYPE_CHECKING:
    from bufferizer.ide.local_findings import GroupedFindings
    from bufferizer_lsp.features.diagnostics import Written

logger = logging.getLogger(__name__)
Answer = TypeVar("Answer")
SECONDS_BETWEEN_LOOKS = 0.02
# Has operations of the dialects that most documents have, so that they are loaded.
TYPICAL = """
func.func @f(%v: tensor<8xf32>, %x: f32, %i: index) -> tensor<8xf32> {
  %t = tensor.insert %x into %v[%i] : tensor<8xf32>
  %r = scf.for %j = %i to %i step %i iter_args(%a = %t) -> (tensor<8xf32>) {
    %y = arith.addf %x, %x : f32
    %b = linalg.fill ins(%y : f32) outs(%a : tensor<8xf32>) -> tensor<8xf32>
    scf.yield %b : tensor<8xf32>
  }
  return %r : tensor<8xf32>
}
"""


class Protocol(Messages):
    """The protocol without pygls' own store of documents.

    The session keeps the documents: pygls would keep a second copy, and breaks lines where the protocol does not.
    """

    @lsp_method(types.TEXT_DOCUMENT_DID_OPEN)
    def lsp_text_document__did_open(self, params: types.DidOpenTextDocumentParams) -> None:
        """Hand an opened document to the session."""
        self._bufferizer.session.open(params.text_document.uri, params.text_document.version, params.text_document.text)
        self._bufferizer.publish_projects()
        self._bufferizer.in_background(show_analysis(self._bufferizer, params.text_document.uri))

    @lsp_method(types.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: types.DidChangeTextDocumentParams) -> None:
        """Hand changes to the session."""
        document = params.text_document
        self._bufferizer.session.change(document.uri, document.version, params.content_changes)

    @lsp_method(types.TEXT_DOCUMENT_DID_CLOSE)
    def lsp_text_document__did_close(self, params: types.DidCloseTextDocumentParams) -> None:
        """Take a document out of the session, and its diagnostics off the client's screen."""
        self._bufferizer.session.close(params.text_document.uri)
        self._bufferizer.clear_diagnostics(params.text_document.uri)

    # The request that was answered before the server was there (`bufferizer_lsp.greeting`).
    answered: int | str | None = None

    def _send_response(
        self, msg_id: int | str, result: Any | None = None, error: types.ResponseError | None = None
    ) -> None:
        if self.answered is None or msg_id != self.answered:
            super()._send_response(msg_id, result, error)
            return
        self.answered = None
        if error is not None:
            logger.error("The client was told that the server is initialized, but: %s", error.message)

    @property
    def _bufferizer(self) -> BufferizerServer:
        assert isinstance(self._server, BufferizerServer)
        return self._server


class BufferizerServer(LanguageServer):
    """The language server of Bufferizer."""

    def __init__(self) -> None:
        super().__init__(
            "bufferizer",
            version("mlir-bufferizer"),
            types.TextDocumentSyncKind.Incremental,
            protocol_cls=Protocol,
            converter_factory=default_converter,
        )
        self.configuration = Configuration()
        self.session = Session(self.configuration.settings_for, self._publish)
        # What clients show of each document. They move it as the text changes; it is sent again only where it differs.
        self._published: dict[str, Written] = {}
        self._publishing = Lock()  # so that nothing is sent of a document that is closed meanwhile
        self._published_projects: dict[str, list[types.Diagnostic]] = {}
        self._background: set[asyncio.Task[None]] = set()  # the loop alone would not keep them
        # Whether the client is told, once the settings are known, of what to ask; and whether that is the workspace.
        self.registers_diagnostics = False
        self.asked_about_workspace: bool | None = None
        self._told: list[str] = []  # what is wrong with the settings, as the user was told last

    def serve(self, greeting: Greeting, incoming: Incoming, stdout: BinaryIO) -> None:
        """Talk with a client until it ends that, after a greeting."""
        assert isinstance(self.protocol, Protocol)
        self.protocol.answered = greeting.answered
        output = Output(way_to(stdout))
        self.protocol.connect(output)
        try:
            asyncio.run(self._talk(greeting.message, incoming))
        except ConnectionError:
            logger.error("The client is gone")
        except (KeyboardInterrupt, SystemExit):
            pass
        finally:
            output.close()
            self.thread_pool.shutdown()

    async def _talk(self, message: bytes, incoming: Incoming) -> None:
        """Handle messages until the client leaves, or there are no more."""
        try:
            while message:
                self.messages.handle_written(message)
                if self.messages.has_left:
                    await self.messages.answer_the_rest()
                    break
                message = await incoming.soon(self.thread_pool)
        finally:
            # Also where the client is gone, or has left without a word.
            incoming.close()
            self.messages.end()
            self.session.end()

    def begin(self, params: types.InitializeParams) -> None:
        """Take over what was agreed on, as ``initialize`` is answered."""
        self.session.encoding = types.PositionEncodingKind(self.workspace.position_encoding)
        self.protocol.trace = types.TraceValue(params.trace or types.TraceValue.Off)
        assert isinstance(self.protocol, Protocol)
        asking = params.capabilities.text_document and params.capabilities.text_document.diagnostic
        # The answer that pygls gives, where the greeting has given none, has told of it already.
        greeted = self.protocol.answered is not None
        self.registers_diagnostics = greeted and bool(asking and asking.dynamic_registration)
        if params.process_id is not None:
            watch_parent(params.process_id, leave_at_once)
        self.use_folders()
        if isinstance(params.initialization_options, dict):
            self.use_section(Told.AT_START, params.initialization_options.get(SECTION, params.initialization_options))

    def use_folders(self) -> None:
        """Take over which folders the workspace has."""
        uris = list(self.workspace.folders) or [self.workspace.root_uri or ""]
        self.configuration.folders = [path for path in map(path_of, uris) if path is not None]
        self.read_projects_again()

    @property
    def messages(self) -> Messages:
        """What sends and receives."""
        assert isinstance(self.protocol, Messages)
        return self.protocol

    def in_background(self, work: Coroutine[Any, Any, None]) -> None:
        """Begin something on the protocol thread that nobody waits for."""
        task = asyncio.ensure_future(work)
        self._background.add(task)
        task.add_done_callback(self._background.discard)

    def report_server_error(self, error: Exception, source: type[Exception]) -> None:
        """Log what went wrong; it is no matter of the user's. What is wrong with requests has been logged already."""
        if source is not FeatureRequestError:
            logger.error("%s: %s", source.__name__, error)

    async def pull_settings(self) -> None:
        """Ask the client for the settings of each folder, if it can be asked."""
        workspace = self.client_capabilities.workspace
        if workspace is None or not workspace.configuration:
            return
        folders = list(self.workspace.folders)
        items = [types.ConfigurationItem(scope_uri=uri, section=SECTION) for uri in (None, *folders)]
        try:
            everywhere, *others = await self.workspace_configuration_async(types.ConfigurationParams(items)) or [None]
        except JsonRpcException as error:
            logger.warning("The client does not tell its settings: %s", error)
            return
        self.use_section(Told.ASKED, everywhere, dict(zip(folders, others)))

    def use_section(self, told: Told, everywhere: object, by_folder: Mapping[str, object] | None = None) -> None:
        """Use the settings of sections as a client tells them, and say what is wrong with them."""
        said: dict[str, None] = {}

        def read(section: object) -> Choices:
            choices, troubles = read_section(section)
            said.update(dict.fromkeys(troubles))
            return choices

        paths = {path_of(uri): section for uri, section in (by_folder or {}).items()}
        self.configuration.use_editor(
            told, read(everywhere), {path: read(section) for path, section in paths.items() if path is not None}
        )
        for trouble in said:
            if trouble not in self._told:
                self.window_show_message(types.ShowMessageParams(types.MessageType.Warning, trouble))
        self._told = list(said)
        self.session.use_settings()

    def read_projects_again(self) -> None:
        """Take over what the files of settings say now."""
        self.configuration.forget_projects()
        self.session.use_settings()
        self.publish_projects()

    def publish_projects(self) -> None:
        """Show what is wrong with the files of settings in use, where that has changed."""
        found = project_diagnostics(self.configuration.projects(), self.session.encoding)
        gone: dict[str, list[types.Diagnostic]] = {
            uri: [] for uri, before in self._published_projects.items() if before and uri not in found
        }
        for uri, diagnostics in {**gone, **found}.items():
            if diagnostics != self._published_projects.get(uri, []):
                self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, diagnostics))
        self._published_projects = found

    async def answer(
        self, uri: str, feature: Callable[[Snapshot], Answer], *, nothing: Answer | None = None
    ) -> Answer | None:
        """Return what a feature says of the newest version of a document, computed in a thread.

        A feature that throws is logged and answers ``nothing``, as does a document that is not open.
        """
        snapshot = self.session.snapshot(uri)
        if snapshot is None:
            return nothing
        try:
            return await self.session.requests.answer(uri, feature, snapshot)
        except ForgottenError:
            return nothing
        except Exception:
            logger.exception("A request about %s failed", uri)
            return nothing

    async def answer_when_analysed(
        self, uri: str, feature: Callable[[Snapshot], Answer], *, nothing: Answer | None = None
    ) -> Answer | None:
        """Return what `answer` does, once the newest version of the document is analysed, or that has failed.

        No thread is kept waiting for a slow document: the others' requests need them.
        """
        while (snapshot := self.session.snapshot(uri)) is not None and self.session.is_pending(snapshot):
            await asyncio.sleep(SECONDS_BETWEEN_LOOKS)
        return await self.answer(uri, feature, nothing=nothing)

    def clear_diagnostics(self, uri: str) -> None:
        """Take the diagnostics of a document that is closed off the client's screen."""
        with self._publishing:
            self._published.pop(uri, None)
            self._send_diagnostics(uri, json.dumps({"uri": uri, "diagnostics": []}).encode())

    def _publish(self, snapshot: Snapshot, findings: GroupedFindings) -> None:
        """Send what was found in a snapshot, from the thread in which it was, unless there is a newer one by then."""
        if features.pull_diagnostics.is_pulling(self):
            return
        before = self._published.get(snapshot.uri)
        written = features.diagnostics.written_diagnostics(snapshot, findings, before)
        texts = written.texts
        is_other = before is None or before.texts != texts
        head = json.dumps({"uri": snapshot.uri, "version": snapshot.version})[:-1].encode()
        parts = [part for text in texts for part in (b",", text)][1:]
        with self._publishing:
            if self.session.is_current(snapshot):
                self._published[snapshot.uri] = written
                if is_other:
                    self._send_diagnostics(snapshot.uri, head, b',"diagnostics":[', *parts, b"]}")

    def _send_diagnostics(self, uri: str, *params: bytes) -> None:
        self.messages.notify_written(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS, *params, about=uri)

    @staticmethod
    def warm_up() -> None:
        """Load what the first document will need, while the client is still busy with itself."""
        from bufferizer.ide.analysis import AnalysedDocument
        from bufferizer.ide.diagnostics import document_findings

        document_findings(AnalysedDocument(TYPICAL))


def leave_at_once() -> None:
    """End the process, whatever its threads are waiting for."""
    os._exit(1)


def create_server() -> BufferizerServer:
    """Return a server with all its features, not yet connected."""
    server = BufferizerServer()
    lifecycle.register(server)
    features.register(server)
    return server
