"""What is sent to the client, which may be busy and read nothing for a while.

Who sends does not wait for it longer than a moment: a thread writes what is left. Else the server would read nothing
either, and a client that writes all it has to say before it reads would wait for a server that waits for it.
"""

from __future__ import annotations

import logging
import os
import select
import stat
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from threading import Condition, Lock, Thread
from typing import Any, BinaryIO, Protocol

logger = logging.getLogger(__name__)
# A thread that takes over costs more than most clients need to read what is in their way.
SECONDS_TO_TAKE = 0.02
# How long the client may take nothing at all, once it has left, until what is not written yet is given up.
SECONDS_AT_THE_END = 5.0
_AT_ONCE = 1 << 16  # bytes, where one waits for all of them to be taken
_AT_MOST = 1 << 18  # bytes that a pipe may hold: what is found in a large document, and little that is outdated


class Way(Protocol):
    """How bytes get to the client."""

    def take(self, data: bytes | memoryview, seconds: float | None) -> int:
        """Write some of the data, of which there is any, and tell how much: 0 if none was taken in that time.

        None waits for however long it takes, and may come to nothing, too. Raises `OSError` where there is no way.
        """

    def close(self) -> None:
        """Leave everything as it was found."""


class Output:
    """Writes messages in their order; may be used by several threads. Where nobody can read any more, it is silent."""

    def __init__(self, way: Way) -> None:
        self._way = way
        self._lock = Lock()  # guards what follows
        self._changed = Condition(self._lock)  # notified as any of it is written
        self._waiting: dict[object, memoryview] = {}  # in their order, by what each is about
        self._is_writing = False  # whether the thread has taken one out and is at it
        self._is_over = False
        self._thread: Thread | None = None

    def write(self, data: bytes, about: object = None) -> None:
        """Send a message. Of those about the same thing, one that is still waiting is left out for the new one."""
        with self._lock:
            if self._is_over:
                return
            taken = 0 if self._waiting or self._is_writing else self._taken_soon(data)
            if taken < len(data):
                # One that is begun is to be ended.
                key = about if about is not None and not taken else object()
                self._waiting.pop(key, None)
                self._waiting[key] = memoryview(data)[taken:]
                self._have_it_written()

    def close(self) -> None:
        """Send what is still waiting, as long as the client reads; take nothing more."""
        with self._lock:
            if self._is_over:
                return
            while (self._waiting or self._is_writing) and self._changed.wait(SECONDS_AT_THE_END):
                pass
            if self._waiting or self._is_writing:
                logger.warning("The client has left and does not read what it was sent last")
            self._give_up()
        self._way.close()

    def _taken_soon(self, data: bytes) -> int:
        """Write what the client takes within a moment. Return how much that is; all of it where there is no way."""
        try:
            taken = self._way.take(data, 0.0)
            if taken < len(data):
                rest, end = memoryview(data)[taken:], time.monotonic() + SECONDS_TO_TAKE
                while rest and (more := self._way.take(rest, max(0.0, end - time.monotonic()))):
                    rest = rest[more:]
                taken = len(data) - len(rest)
            return taken
        except OSError as error:
            self._lose(error)
            return len(data)

    def _lose(self, error: OSError) -> None:
        if not self._is_over:
            logger.error("The client cannot be written to any more: %s", error.strerror or error)
        self._give_up()

    def _give_up(self) -> None:
        self._is_over = True
        self._waiting.clear()

    def _have_it_written(self) -> None:
        if self._thread is None:
            # The process need not wait for it: `close` does.
            self._thread = Thread(target=self._write_on, name="output", daemon=True)
            self._thread.start()
        self._changed.notify_all()

    def _write_on(self) -> None:
        while True:
            with self._lock:
                self._changed.wait_for(lambda: self._waiting)
                data = self._waiting.pop(next(iter(self._waiting)))
                self._is_writing = True
            while data:
                data = data[self._taken_at_last(data) :]
                with self._lock:
                    self._is_writing = bool(data)
                    self._changed.notify_all()

    def _taken_at_last(self, data: memoryview) -> int:
        try:
            return self._way.take(data, None)
        except OSError as error:
            with self._lock:
                self._lose(error)
            return len(data)


def way_to(stream: BinaryIO) -> Way:
    """Return the way to who reads a stream, in whose own buffer nothing is waiting."""
    if sys.platform != "win32":
        file = stream.fileno()
        kind = os.fstat(file).st_mode
        if stat.S_ISFIFO(kind):
            os.set_blocking(file, False)
            _enlarge(file)
            # Others that were started with it may go on writing.
            return _Polled(file, partial(os.write, file), partial(os.set_blocking, file, True))
        if stat.S_ISSOCK(kind):
            import socket  # most clients have pipes

            # It may be what the client is read from as well, which goes on waiting.
            connected = socket.socket(fileno=os.dup(file))
            return _Polled(file, lambda data: connected.send(data, socket.MSG_DONTWAIT), connected.close)
    return _Stream(stream)


def _enlarge(pipe: int) -> None:
    """Have a pipe hold what is sent of a large document at once, where it can be asked to: nobody waits on the way."""
    if sys.platform == "linux":
        import fcntl

        with suppress(OSError):  # others may have taken all that a user has for pipes
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _AT_MOST)


class _Polled:
    """A pipe or a socket, written to by what takes as much as there is room for, and raises where there is none."""

    def __init__(self, file: int, write: Callable[[bytes | memoryview], int], close: Callable[[], None]) -> None:
        self._file = file
        self._write = write
        self.close = close

    def take(self, data: bytes | memoryview, seconds: float | None) -> int:
        try:
            return self._write(data)
        except BlockingIOError:
            pass
        if seconds != 0.0 and self._has_room(seconds):
            with suppress(BlockingIOError):
                return self._write(data)
        return 0

    def _has_room(self, seconds: float | None) -> bool:
        """Tell whether there is room within a time, or nobody who could make it."""
        room = select.poll()
        room.register(self._file, select.POLLOUT)
        return bool(room.poll(None if seconds is None else 1000 * seconds))


class _Stream:
    """Anything else, as pipes of Windows: who writes there waits, which is the thread's to do."""

    def __init__(self, stream: BinaryIO) -> None:
        # A buffer that the thread is writing to as the process ends would have Python fail.
        self._raw: Any = getattr(stream, "raw", stream)

    def take(self, data: bytes | memoryview, seconds: float | None) -> int:
        return 0 if seconds is not None else self._raw.write(data[:_AT_ONCE]) or 0

    def close(self) -> None:
        """Leave the stream to who has opened it."""
