"""``workspace/diagnostic``: of all open documents and, where the settings want it, of the files that are not open."""

from __future__ import annotations

import logging
import os
from collections.abc import AsyncGenerator, Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from lsprotocol import types
from pygls.uris import from_fs_path

from bufferizer.configuration.settings import Settings
from bufferizer_lsp.features.diagnostics import Json
from bufferizer_lsp.features.pull_diagnostics import found_in, report_of
from bufferizer_lsp.file_index import LARGEST, mlir_files, open_files
from bufferizer_lsp.messages import Plain
from bufferizer_lsp.progress import progress
from bufferizer_lsp.sent import Sent

if TYPE_CHECKING:
    from bufferizer_lsp.server import BufferizerServer

logger = logging.getLogger(__name__)
Found = TypeVar("Found")
MOST_FILES = 5000


@dataclass(frozen=True, slots=True)
class _Known:
    """What a file was like when it was analysed, and the name of what was found."""

    stamp: tuple[int, int]  # when it was changed last, and its size
    settings: Settings  # those that do not come from the file itself
    result: str


def register(server: BufferizerServer) -> None:
    """Serve diagnostics of the workspace."""
    reports = _Reports(server)

    @server.feature(types.WORKSPACE_DIAGNOSTIC)
    async def diagnostic(params: types.WorkspaceDiagnosticParams) -> types.WorkspaceDiagnosticReport:
        """The same of all open documents and, if the settings want it, of files that are not open."""
        previous = {entry.uri: entry.value for entry in params.previous_result_ids}
        items = []
        async with progress(server, "Analysing the workspace", params.work_done_token) as report:
            async for item, done in reports.of_all(previous):
                report(os.path.basename(item["uri"]), done)
                if params.partial_result_token is None:
                    items.append(item)
                else:
                    value = {"token": params.partial_result_token, "value": {"items": [item]}}
                    server.messages.notify_plainly(types.PROGRESS, value)
        return Plain({"items": items})  # type: ignore[return-value]  # it has the form of one


def _name_of(items: list[Json]) -> str:
    import hashlib
    import json

    return hashlib.sha1(json.dumps(items).encode(), usedforsecurity=False).hexdigest()


class _Reports:
    """What is found in documents and files, and what the client knows of that by name."""

    def __init__(self, server: BufferizerServer) -> None:
        self._server = server
        self._sent: Sent[list[Json]] = Sent(lambda uri: server.session.snapshot(uri) is not None)
        self._known: dict[str, _Known] = {}

    async def of_all(self, previous: dict[str, str]) -> AsyncGenerator[tuple[Json, int], None]:
        """Yield a report of each document and file that the client does not know all of, and the percentage done.

        The client cancels between two of them, if it does.
        """
        opened = {snapshot.uri: snapshot for snapshot in self._server.session.snapshots()}
        files = await self._in_thread(lambda: list(islice(self._files(), MOST_FILES)))
        own = open_files(opened)
        closed = {
            uri: path for path in files if os.path.normcase(path) not in own and (uri := from_fs_path(path)) is not None
        }
        total = max(len(opened) + len(closed), 1)
        for number, uri in enumerate([*opened, *closed]):
            if uri in opened:
                report = await self._of_document(uri, previous.get(uri))
            else:
                report = await self._of_closed(uri, closed[uri], previous.get(uri))
            if report is not None:
                yield report, 100 * number // total
        self._known = {uri: known for uri, known in self._known.items() if uri in closed}
        for uri in previous.keys() - opened.keys() - closed.keys():
            # It has been deleted, or is not to be reported on any more.
            yield {"kind": "full", "uri": uri, "version": None, "items": []}, 100

    async def _in_thread(self, work: Callable[[], Found]) -> Found:
        return await self._server.session.requests.answer(None, work)

    def _files(self) -> Iterator[str]:
        """Yield the files of those folders whose settings want it."""
        asked = self._server.configuration
        return mlir_files(it for it in asked.folders if asked.folder_settings(it).workspace_diagnostics)

    async def _of_document(self, uri: str, previous: str | None) -> Json | None:
        session = self._server.session
        found = await self._server.answer_when_analysed(
            uri, lambda snapshot: (snapshot.version, found_in(session, snapshot))
        )
        if found is None:
            return None
        return {"uri": uri, "version": found[0], **report_of(self._sent, uri, previous, found[1])}

    async def _of_closed(self, uri: str, path: str, previous: str | None) -> Json | None:
        """Return the report of a file that is not open. What fails there is logged, and no matter of the others."""
        try:
            return await self._in_thread(partial(self._of_file, uri, path, previous))
        except Exception:
            logger.exception("The diagnostics of %s could not be found", path)
            return None

    def _of_file(self, uri: str, path: str, previous: str | None) -> Json | None:
        """Return the report of a file; None where it cannot be read. Called in a thread."""
        known = self._known.get(uri)
        try:
            status = os.stat(path)
            stamp = (status.st_mtime_ns, status.st_size)
            settings = self._server.configuration.settings_for(uri, "")
            if known is not None and (known.stamp, known.settings, known.result) == (stamp, settings, previous):
                return {"kind": "unchanged", "uri": uri, "version": None, "resultId": previous}
            if status.st_size > LARGEST:
                return None
            text = Path(path).read_bytes().decode("utf-8", "replace")
        except OSError:
            return None
        session = self._server.session
        items = found_in(session, session.snapshot_of_file(uri, text))
        result = _name_of(items)
        self._known[uri] = _Known(stamp, settings, result)
        if result == previous:
            return {"kind": "unchanged", "uri": uri, "version": None, "resultId": result}
        return {"kind": "full", "uri": uri, "version": None, "resultId": result, "items": items}
