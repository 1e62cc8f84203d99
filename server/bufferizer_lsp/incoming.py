"""The messages that a client writes."""

from __future__ import annotations

import select
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, BinaryIO

# Imported where it is needed: a client that starts the server waits for less.
if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import Executor

_AT_ONCE = 1 << 16  # bytes, as many as a pipe holds


class Incoming:
    """A stream that a client writes messages to, of which nobody else reads.

    The loop itself waits for what can be waited for: a key that is pressed takes no way through another thread.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        # Reads what there is, and leaves nothing in a buffer where nobody waits for it.
        self._read_some: Callable[[int], bytes | None] = _reader_of(stream)
        self._read = bytearray()  # and no part of a message yet that was returned
        self._length: int | None = None  # of the message whose head is read
        self._is_over = False
        self._wanted: asyncio.Future[bytes] | None = None
        self._watching: asyncio.AbstractEventLoop | None = None

    def next(self) -> bytes:
        """Wait for the next message, and return its body without its head; empty at the end of the input."""
        while (message := self._complete()) is None:
            if not self._read_more():
                select.select([self._stream], [], [])  # who has started the server reads it without waiting, too
        return message

    async def soon(self, threads: Executor) -> bytes:
        """Return the same, and let others go on meanwhile; what was begun before has gone on by then.

        Where the loop cannot wait for the stream, for a file or on Windows, one of the ``threads`` does.
        """
        import asyncio

        await asyncio.sleep(0)
        message = self._complete()
        if message is not None:
            return message
        loop = asyncio.get_running_loop()
        if not self._watch(loop):
            return await loop.run_in_executor(threads, self.next)
        self._wanted = loop.create_future()
        try:
            return await self._wanted
        finally:
            self._wanted = None

    def close(self) -> None:
        """Have the loop wait no longer."""
        if self._watching is not None:
            self._watching.remove_reader(self._stream)
            self._watching = None

    def _watch(self, loop: asyncio.AbstractEventLoop) -> bool:
        if self._watching is None:
            with suppress(NotImplementedError, OSError):
                loop.add_reader(self._stream, self._take_what_came)
                self._watching = loop
        return self._watching is not None

    def _take_what_came(self) -> None:
        if self._wanted is None or self._wanted.done():
            self.close()  # until the next message is asked for: more than that waits where it is
            return
        try:
            self._read_more()
        except OSError as error:
            self._wanted.set_exception(error)
            return
        message = self._complete()
        if message is not None:
            self._wanted.set_result(message)

    def _read_more(self) -> bool:
        """Read what there is, be it a part of a message, and wait for that where it may. Tell whether there was any."""
        came = self._read_some(_AT_ONCE)
        self._read += came or b""
        self._is_over = came == b""
        return came is not None

    def _complete(self) -> bytes | None:
        """Return the body of the next message if all of it was read, and what there is of it at the input's end."""
        if self._length is None:
            self._length = self._length_told()
        if self._length is not None and (len(self._read) >= self._length or self._is_over):
            message = bytes(self._read[: self._length])
            del self._read[: self._length]
            self._length = None
            return message
        return b"" if self._is_over else None

    def _length_told(self) -> int | None:
        """Return the length that the next head tells, and pass over that; None if it is not there as a whole."""
        length = 0
        passed = 0
        while (end := self._read.find(b"\n", passed)) >= 0:
            line = self._read[passed:end].strip()
            passed = end + 1
            name, _, value = line.partition(b":")
            if name.strip().lower() == b"content-length" and value.strip().isdigit():
                length = int(value)
            if not line and length:
                del self._read[:passed]
                return length
        return None


def _reader_of(stream: Any) -> Callable[[int], bytes | None]:
    reader: Callable[[int], bytes | None] = stream.raw.read if hasattr(stream, "raw") else stream.read1
    return reader
