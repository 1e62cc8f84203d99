"""Memory that lives as long as a document does."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from threading import Lock
from typing import TYPE_CHECKING

from bufferizer.kept import forget_all_but, forget_texts, forget_versions_but

if TYPE_CHECKING:
    from bufferizer.ide.analysis import DocumentCache
    from bufferizer.ir.operation import Operation

# Looking for what nobody needs any more keeps everybody waiting, the longer the more is open: some 1.7 s of processor
# time for each 100,000 lines. So it is done when much is to be found.
PART_WORTH_LOOKING_FOR = 0.5
# So many characters of earlier versions are kept at least, at 30 bytes each: they and what stays take 0.1 to 0.3 s.
OUTDATED_WORTH_LOOKING_FOR = 1 << 16
# So many characters of earlier versions may have had attributes that no version has any more, each a new text with each
# key that is pressed in it, of which all parts are kept: some 5 bytes for each character.
TEXTS_WORTH_FORGETTING = 1 << 22
# So many blocks of memory hold some 300,000 objects that the collector looks at, which takes a tenth of a second.
STAYS_WORTH_LEAVING_ALONE = 400_000


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
        _collector.leave_alone()
    finally:
        _collector.go_on()


class _Collector:
    """The garbage collector, which goes on once nobody has it wait any more.

    ``blocks`` of memory were in use when it was last told to leave alone what there is.
    """

    def __init__(self) -> None:
        self.blocks = 0
        self._waits = 0
        self._lock = Lock()

    def leave_alone(self) -> None:
        gc.freeze()
        self.blocks = sys.getallocatedblocks()

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
    """What earlier versions of documents leave behind.

    What was found out about versions is kept, as many of them come back. Each key that is pressed makes one of a
    function; where that has 2,000 lines, or a brace left open makes many one, that is as much again with each key.
    Looking for little at a time keeps nobody waiting for long.
    """

    def __init__(self) -> None:
        self._length = 0
        self._of_texts = 0
        self._lock = Lock()

    def add(self, length: int) -> None:
        """Take note of a version that is read; ``length`` is that of the segments that are new in it."""
        with self._lock:
            self._length += length
            self._of_texts += length

    def give_back(self, open_documents: Iterable[DocumentCache]) -> None:
        """Give back what earlier versions of documents took."""
        with self._lock:
            with_texts = self._of_texts >= TEXTS_WORTH_FORGETTING
            if with_texts:
                self._of_texts = 0
        if with_texts:
            forget_texts()
        give_back_versions(open_documents)

    @property
    def is_much(self) -> bool:
        """Whether to give back what earlier versions took once nobody is kept waiting by it."""
        return self._length >= OUTDATED_WORTH_LOOKING_FOR

    def is_worth_looking_for(self, *, is_quiet: bool) -> bool:
        """Tell whether to give back what earlier versions took; it is then taken for done.

        ``is_quiet``: nobody is kept waiting by it.
        """
        with self._lock:
            if self._length < (OUTDATED_WORTH_LOOKING_FOR if is_quiet else 2 * OUTDATED_WORTH_LOOKING_FOR):
                return False
            self._length = 0
            return True


def give_back_versions(open_documents: Iterable[DocumentCache]) -> None:
    """Forget what was found out about earlier versions of open documents, and about documents no longer open."""
    forget_versions_but(_operations(open_documents))
    gc.collect()
    # What is new and stays is looked at each time; where that is much, it is left alone from now on. The collector's
    # own list would tell more, but a tuple that another thread is making cannot be finished once it is in a list.
    if sys.getallocatedblocks() - _collector.blocks > STAYS_WORTH_LEAVING_ALONE:
        _collect_all()


def give_back(open_documents: Iterable[DocumentCache] = ()) -> None:
    """Forget all that was found out, but about open documents, and collect what is left even of what was to stay."""
    forget_all_but(_operations(open_documents))
    _collect_all()
    _return_to_the_system()


def _operations(open_documents: Iterable[DocumentCache]) -> set[Operation]:
    return {operation for document in open_documents for operation in document.operations()}


def _collect_all() -> None:
    gc.unfreeze()
    gc.collect()
    _collector.leave_alone()


def _return_to_the_system() -> None:
    """Have the C library return what is free of its memory, where it can be asked to; glibc's keeps it otherwise."""
    import ctypes

    with suppress(AttributeError, OSError, TypeError):  # other libraries have no such function, or no name
        ctypes.CDLL(None).malloc_trim(0)
