"""What follows from a segment's text and its edition alone, kept as long as it is in use."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar

from bufferizer.document import ReadSegment
from bufferizer.kept import forget_with_all
from bufferizer.syntax.edition import Edition
from bufferizer.syntax.segments import SegmentKind

Computed = TypeVar("Computed")

_KEPT = 8192


class ByContent(Generic[Computed]):
    """The results of ``compute`` for the segments asked for last, wherever in whichever document they stand.

    Results must not depend on where a segment stands, and hold on to nothing of it: it is not kept itself.
    """

    def __init__(self, compute: Callable[[ReadSegment], Computed], kept: int = _KEPT) -> None:
        self._compute = compute
        self._kept = kept
        self._known: OrderedDict[tuple[SegmentKind, str, Edition], Computed] = OrderedDict()
        self._lock = Lock()
        forget_with_all(self._known.clear)

    def of(self, segment: ReadSegment) -> Computed:
        """Return the result for a segment."""
        key = (segment.kind, segment.text, segment.registry.edition)
        with self._lock:
            if key in self._known:
                self._known.move_to_end(key)
                return self._known[key]
        computed = self._compute(segment)
        with self._lock:
            self._known[key] = computed
            if len(self._known) > self._kept:
                self._known.popitem(last=False)
        return computed
