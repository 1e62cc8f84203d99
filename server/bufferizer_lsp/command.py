"""The command ``bufferizer server``."""

from __future__ import annotations

import gc
import logging
import sys
from contextlib import AbstractContextManager, nullcontext
from typing import BinaryIO

import click

from bufferizer_lsp.greeting import greet
from bufferizer_lsp.incoming import Incoming

LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


def _address(_context: click.Context, _parameter: click.Parameter, value: str | None) -> tuple[str, int] | None:
    """Read HOST:PORT."""
    if value is None:
        return None
    host, colon, port = value.rpartition(":")
    host = host.strip("[]")
    if not colon or not port.isdecimal() or not 0 <= int(port) < 65536:
        raise click.BadParameter("give HOST:PORT, for example 127.0.0.1:2087.")
    return host, int(port)


def _streams(tcp: tuple[str, int] | None) -> AbstractContextManager[tuple[BinaryIO, BinaryIO]]:
    """Return what the client writes, and what it reads."""
    if tcp is None:
        return nullcontext((sys.stdin.buffer, sys.stdout.buffer))
    from bufferizer_lsp.tcp import connection

    return connection(*tcp)


def _relax_garbage_collection() -> None:
    """Look for garbage less often than Python does by itself.

    A document makes many small objects that live as long as it does. Searching them again and again takes a tenth of
    the time to analyse it, and stops all threads while it lasts.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


@click.command()
@click.option("--tcp", metavar="HOST:PORT", callback=_address, help="Wait for a connection instead; for debugging.")
@click.option(
    "--allow-remote",
    is_flag=True,
    help="Let --tcp listen where other machines can connect. Nobody is asked who they are.",
)
@click.option(
    "--log-level",
    type=click.Choice(["debug", "info", "warning", "error"]),
    default="warning",
    show_default=True,
    help="How much to write to standard error.",
)
@click.option("--stdio", is_flag=True, help="Talk over standard input and output. This is the default.")
def server(tcp: tuple[str, int] | None, allow_remote: bool, log_level: str, stdio: bool) -> None:
    """Serve editors over the Language Server Protocol."""
    if tcp is not None and stdio:
        raise click.UsageError("--stdio and --tcp exclude each other.")
    # The protocol has no authentication, and whoever connects can have files read.
    if tcp is not None and tcp[0] not in LOOPBACK and not allow_remote:
        raise click.UsageError(f"{tcp[0]} is not an address of this machine alone; use 127.0.0.1, or --allow-remote.")
    logging.basicConfig(level=log_level.upper(), format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    with _streams(tcp) as (reader, writer):
        # A client waits for the answer to its first message, and that takes less than what comes after.
        incoming = Incoming(reader)
        greeting = greet(incoming, writer)
        from bufferizer_lsp.server import create_server

        created = create_server()
        _relax_garbage_collection()
        created.serve(greeting, incoming, writer)
    sys.exit(created.messages.exit_status)
