"""Work-done progress: what takes long is shown to be on its way, by clients that can show it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from itertools import count
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from lsprotocol import types

if TYPE_CHECKING:
    from bufferizer_lsp.server import BufferizerServer

PATIENCE = 0.5  # seconds after which work is worth telling of
SECONDS_BETWEEN_LOOKS = 0.1
_numbers = count(1)
Report = Callable[[str, int | None], None]


class _Shown:
    """Work that may be shown as being on its way. It is once it has begun under a token that the client knows."""

    def __init__(self, server: BufferizerServer, title: str) -> None:
        self._server = server
        self._shown = server.work_done_progress
        self._title = title
        self._token: types.ProgressToken | None = None

    def begin(self, token: types.ProgressToken) -> None:
        self._token = token
        self._shown.begin(token, types.WorkDoneProgressBegin(self._title))

    async def begin_if_long(self) -> None:
        await asyncio.sleep(PATIENCE)
        token = await _created(self._server)
        if token is not None:
            self.begin(token)

    def report(self, message: str, percentage: int | None) -> None:
        if self._token is not None:
            self._shown.report(self._token, types.WorkDoneProgressReport(message=message, percentage=percentage))

    def end(self) -> None:
        if self._token is not None:
            self._shown.end(self._token, types.WorkDoneProgressEnd())
            self._shown.tokens.pop(self._token, None)


@asynccontextmanager
async def progress(
    server: BufferizerServer, title: str, token: types.ProgressToken | None = None
) -> AsyncGenerator[Report, None]:
    """Show work as being on its way. What is yielded takes a message and a percentage, if there is one to tell.

    ``token`` is the client's own where it has given one with its request. Without one, work is shown if it takes long
    and the client gives leave: some ask for the same again every few seconds.
    """
    shown = _Shown(server, title)
    waiting = None
    if token is not None:
        shown.begin(token)
    else:
        waiting = asyncio.ensure_future(shown.begin_if_long())
    try:
        yield shown.report
    finally:
        if waiting is not None:
            waiting.cancel()
        shown.end()


async def _created(server: BufferizerServer) -> types.ProgressToken | None:
    """Return a token that the client knows; None where it shows no progress that it has not asked for."""
    window = server.client_capabilities.window
    if window is None or not window.work_done_progress:
        return None
    token = f"bufferizer/{next(_numbers)}"
    try:
        await server.work_done_progress.create_async(token)
    except Exception:
        # It is the client's right to refuse.
        return None
    return token


async def show_analysis(server: BufferizerServer, uri: str) -> None:
    """Show that a document is being analysed, if that takes long, until it is analysed or closed."""
    async with progress(server, f"Analysing {PurePosixPath(uri).name}"):
        while _is_pending(server, uri):
            await asyncio.sleep(SECONDS_BETWEEN_LOOKS)


def _is_pending(server: BufferizerServer, uri: str) -> bool:
    snapshot = server.session.snapshot(uri)
    return snapshot is not None and server.session.is_pending(snapshot)
