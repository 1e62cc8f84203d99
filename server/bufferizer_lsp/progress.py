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


@asynccontextmanager
async def progress(
    server: BufferizerServer, title: str, token: types.ProgressToken | None = None
) -> AsyncGenerator[Report, None]:
    """Show work as being on its way. What is yielded takes a message and a percentage, if there is one to tell.

    ``token`` is the client's own where it has given one with its request; without one it is asked for leave.
    """
    if token is None:
        token = await _created(server)
    if token is None:
        yield lambda _message, _percentage: None
        return
    shown, used = server.work_done_progress, token
    shown.begin(used, types.WorkDoneProgressBegin(title))

    def report(message: str, percentage: int | None) -> None:
        shown.report(used, types.WorkDoneProgressReport(message=message, percentage=percentage))

    try:
        yield report
    finally:
        shown.end(used, types.WorkDoneProgressEnd())
        shown.tokens.pop(used, None)


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
    await asyncio.sleep(PATIENCE)
    if _is_settled(server, uri):
        return
    async with progress(server, f"Analysing {PurePosixPath(uri).name}"):
        while not _is_settled(server, uri):
            await asyncio.sleep(SECONDS_BETWEEN_LOOKS)


def _is_settled(server: BufferizerServer, uri: str) -> bool:
    snapshot = server.session.snapshot(uri)
    return snapshot is None or snapshot.analysed.is_settled
