"""What follows from a segment's text and its edition alone, kept as long as it is in use."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar

from bufferizer.document import ReadSegment
from bufferizer.kept import forget_with_all, forget_with_versions
from bufferizer.syntax.edition import Edition
from bufferizer.syntax.segments import SegmentKind

Computed = TypeVar("Computed")

_KEPT = 8192
_Key = tuple[SegmentKind, str, Edition]


class ByContent(Generic[Computed]):
    """The results of ``compute`` for the segments asked for of late, wherever in whichever document they stand.

    Results must not depend on where a segment stands, and hold on to nothing of it: it is not kept itself. What nobody
    has asked for since earlier versions were forgotten the last time is forgotten with them.
    """

    def __init__(self, compute: Callable[[ReadSegment], Computed], kept: int = _KEPT) -> None:
        self._compute = compute
        self._kept = kept
        self._known: dict[_Key, Computed] = {}
        self._before: dict[_Key, Computed] = {}  # what was asked for before, and has not been since
        self._lock = Lock()
        forget_with_versions(self._forget_unused)
        forget_with_all(self._forget)

    def of(self, segment: ReadSegment) -> Computed:
        """Return the result for a segment."""
        key = (segment.kind, segment.text, segment.registry.edition)
        with self._lock:
            if key in self._known:
                return self._known[key]
            if key in self._before:
                self._known[key] = self._before.pop(key)
                return self._known[key]
        computed = self._compute(segment)
        with self._lock:
            self._known[key] = computed
            if len(self._known) >= self._kept:
                self._known, self._before = {}, self._known
        return computed

    def _forget_unused(self) -> None:
        with self._lock:
            self._known, self._before = {}, self._known

    def _forget(self) -> None:
        with self._lock:
            self._known, self._before = {}, {}
