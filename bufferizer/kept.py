"""Results kept by what they are made of, so that a change costs only what it touches."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar

Key = TypeVar("Key")
Given = TypeVar("Given")
Computed = TypeVar("Computed")


class Kept(Generic[Key, Given, Computed]):
    """The newest two results of ``compute(key, given)`` for each key, for as long as what was given for them comes again.

    Two, because text is broken and mended again while one types: so what others see of it goes to and fro. Unlike `functools.lru_cache` this never hashes what was given: where it is the same object as before, as nearly all
    of it is after an edit, comparing costs nothing. Keys are hashed; operations are by identity. The keys seen for the
    first time the longest ago are forgotten first.
    """

    def __init__(self, compute: Callable[[Key, Given], Computed], size: int = 8192) -> None:
        self._compute = compute
        self._size = size
        self._entries: dict[Key, tuple[tuple[Given, Computed], ...]] = {}
        self._lock = Lock()

    def of(self, key: Key, given: Given) -> Computed:
        """Return the result for a key. Several threads may ask; what ``compute`` raises is raised and not kept."""
        known = self._entries.get(key, ())
        for entry in known:
            if entry[0] == given:
                return entry[1]
        computed = self._compute(key, given)
        with self._lock:
            self._entries[key] = ((given, computed), *known[:1])
            if len(self._entries) > self._size:
                del self._entries[next(iter(self._entries))]
        return computed
