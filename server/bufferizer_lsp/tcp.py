"""A connection in place of the standard streams, for debugging: the server reads and writes it in the same way."""

from __future__ import annotations

import logging
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO

logger = logging.getLogger(__name__)


@contextmanager
def connection(host: str, port: int) -> Iterator[tuple[BinaryIO, BinaryIO]]:
    """Wait for one client, and yield what it writes and what it reads. Others are not taken."""
    addresses = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    # Of a name for several addresses, who connects tries this one too.
    family, _, _, _, address = min(addresses, key=lambda found: found[0] != socket.AF_INET)
    with socket.create_server(address, family=family) as listener:
        logger.info("Waiting for a client at %s", listener.getsockname())
        client, _ = listener.accept()
    with client, client.makefile("rb") as reader:
        writer = client.makefile("wb")
        try:
            yield reader, writer
        finally:
            # What was written last may never be read.
            with suppress(ConnectionError):
                writer.close()
