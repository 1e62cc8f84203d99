"""Memory that lives as long as a document does."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from threading import Lock
from typing import TYPE_CHECKING

from bufferizer.kept import forget_all_but
from bufferizer.syntax.split_text import SplitText, changed_part

if TYPE_CHECKING:
    from bufferizer.ide.analysis import DocumentCache

# Looking for what nobody needs any more keeps everybody waiting, the longer the more is open: some 1.7 s of processor
# time for each 100,000 lines. So it is done when much is to be found.
PART_WORTH_LOOKING_FOR = 0.5
# A segment of so many characters, some 200 lines, is large. A version of it takes 30 bytes for each of them.
LARGE = 1 << 14
# So many characters of earlier versions of large segments are kept at least: a third of a second of collecting.
OUTDATED_WORTH_LOOKING_FOR = 1 << 20


@contextmanager
def settling() -> Iterator[None]:
    """Have the garbage collector leave alone what is made here, which is to stay.

    Looking at it while it is made takes up to a tenth of the time, and finds nothing: what is made on the way goes as
    soon as nobody needs it. Looking at it later takes a tenth of a second or more each time. Where this is done in
    several threads at once, the collector waits for the last of them.
    """
    _collector.wait()
    try:
        yield
        gc.freeze()
    finally:
        _collector.go_on()


class _Collector:
    """The garbage collector, which goes on once nobody has it wait any more."""

    def __init__(self) -> None:
        self._waits = 0
        self._lock = Lock()

    def wait(self) -> None:
        with self._lock:
            self._waits += 1
            gc.disable()

    def go_on(self) -> None:
        with self._lock:
            self._waits -= 1
            if not self._waits:
                gc.enable()


_collector = _Collector()


class Closed:
    """What closed documents leave behind. Used in one thread."""

    def __init__(self) -> None:
        self._length = 0

    def is_worth_looking_for(self, length: int, open_length: int) -> bool:
        """Tell whether to give back what closed documents took, in view of how much is open; in characters.

        ``length`` is that of a document closed just now. The answer is yes when what was closed since it was yes is
        half of what is open.
        """
        self._length += length
        if self._length < PART_WORTH_LOOKING_FOR * open_length:
            return False
        self._length = 0
        return True


class Outdated:
    """What earlier versions of large segments leave behind. Used in one thread.

    What was found out about versions is kept, as many of them come back. Those of an ordinary function are small. One
    of 2,000 lines, or many that a brace left open makes one, are as much again with each key that is pressed, and what
    the garbage collector looks through grows by that.
    """

    def __init__(self) -> None:
        self._length = 0

    def is_worth_looking_for(self, length: int, open_length: int) -> bool:
        """Tell whether to give back what earlier versions took, in view of how much is open; in characters.

        ``length`` is what an edit made of large segments.
        """
        self._length += length
        if self._length < max(OUTDATED_WORTH_LOOKING_FOR, 2 * open_length):
            return False
        self._length = 0
        return True


def length_of_large(before: SplitText, after: SplitText) -> int:
    """Return how long those of the segments that an edit made are which are large."""
    first, _, end = changed_part(before.segments, after.segments)
    return sum(length for segment in after.segments[first:end] if (length := len(segment.text)) >= LARGE)


def give_back(open_documents: Iterable[DocumentCache] = ()) -> None:
    """Forget what was found out about documents no longer open, and about earlier versions of those that are."""
    forget_all_but({operation for document in open_documents for operation in document.operations()})
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    _return_to_the_system()


def _return_to_the_system() -> None:
    """Have the C library return what is free of its memory, where it can be asked to; glibc's keeps it otherwise."""
    import ctypes

    with suppress(AttributeError, OSError, TypeError):  # other libraries have no such function, or no name
        ctypes.CDLL(None).malloc_trim(0)
