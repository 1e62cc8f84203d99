"""The messages of a client, however they come."""

from __future__ import annotations

import asyncio
import io
import os
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import BinaryIO

import pytest
from bufferizer_lsp.incoming import Incoming

THREADS = ThreadPoolExecutor(1)


def message(body: bytes) -> bytes:
    return b"Content-Length: %d\r\n\r\n%b" % (len(body), body)


@pytest.fixture
def pipe() -> Iterator[tuple[BinaryIO, BinaryIO]]:
    """What the server reads, and what the client writes."""
    ours, theirs = os.pipe()
    with os.fdopen(ours, "rb") as reader, os.fdopen(theirs, "wb", buffering=0) as writer:
        yield reader, writer


def soon(incoming: Incoming) -> bytes:
    """Return the next message as the server waits for it."""

    async def wait() -> bytes:
        try:
            return await asyncio.wait_for(incoming.soon(THREADS), 30)
        finally:
            incoming.close()

    return asyncio.run(wait())


@pytest.mark.parametrize("size", [1, 3, 7, 1000])
def test_messages_come_in_pieces(pipe: tuple[BinaryIO, BinaryIO], size: int) -> None:
    reader, writer = pipe
    incoming = Incoming(reader)
    sent = message(b"one") + b"Content-Type: x\r\ncontent-length : 5\n\n12345" + message(b"three" * 100)

    async def write() -> None:
        for start in range(0, len(sent), size):
            writer.write(sent[start : start + size])
            await asyncio.sleep(0)

    async def read() -> list[bytes]:
        writing = asyncio.ensure_future(write())
        found = [await asyncio.wait_for(incoming.soon(THREADS), 30) for _ in range(3)]
        await writing
        incoming.close()
        return found

    assert asyncio.run(read()) == [b"one", b"12345", b"three" * 100]


def test_what_a_message_begins_goes_on_before_the_next_one(pipe: tuple[BinaryIO, BinaryIO]) -> None:
    reader, writer = pipe
    incoming = Incoming(reader)
    writer.write(message(b"request") + message(b"change"))
    seen: list[bytes] = []

    async def begin(body: bytes) -> None:
        seen.append(b"begun: " + body)

    async def talk() -> None:
        tasks = []
        for _ in range(2):
            body = await incoming.soon(THREADS)
            seen.append(body)
            tasks.append(asyncio.ensure_future(begin(body)))
        await asyncio.gather(*tasks)
        incoming.close()

    asyncio.run(talk())
    assert seen == [b"request", b"begun: request", b"change", b"begun: change"]


@pytest.mark.parametrize("rest", [b"", b"Content-Length: 9\r\n\r\nhalf", b"Content-Length: 9"])
def test_the_input_ends(pipe: tuple[BinaryIO, BinaryIO], rest: bytes) -> None:
    reader, writer = pipe
    incoming = Incoming(reader)
    writer.write(message(b"last") + rest)
    writer.close()
    assert soon(incoming) == b"last"
    assert soon(incoming) == (b"half" if rest.endswith(b"half") else b"")
    assert soon(incoming) == b""


def test_reading_may_not_wait(pipe: tuple[BinaryIO, BinaryIO]) -> None:
    reader, writer = pipe
    os.set_blocking(reader.fileno(), False)
    incoming = Incoming(reader)
    later = threading.Timer(0.1, writer.write, [message(b"one")])
    later.start()
    assert incoming.next() == b"one"
    writer.write(message(b"two"))
    assert soon(incoming) == b"two"
    writer.close()
    assert soon(incoming) == b""


def test_the_input_is_a_file(tmp_path: Path) -> None:
    path = tmp_path / "messages"
    path.write_bytes(message(b"one") + message(b"two"))
    with path.open("rb") as file:
        incoming = Incoming(file)
        assert [soon(incoming) for _ in range(3)] == [b"one", b"two", b""]


def test_who_is_gone_is_told_of(pipe: tuple[BinaryIO, BinaryIO]) -> None:
    reader, writer = pipe

    class Reset(io.BytesIO):
        def fileno(self) -> int:
            return reader.fileno()

        def read1(self, size: int | None = -1, /) -> bytes:
            raise ConnectionResetError

    writer.write(b"C")
    with pytest.raises(ConnectionResetError):
        soon(Incoming(Reset()))
