"""Results kept by what they are made of, so that a change costs only what it touches; and forgotten all at once."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import _lru_cache_wrapper, lru_cache
from threading import Lock
from typing import Any, Generic, TypeVar

Found = TypeVar("Found")

_of_versions: list[Callable[[], None]] = []  # what forgets what was found out of certain texts and operations
_of_texts: list[Callable[[], None]] = []  # what forgets what was found out of texts that may be as long as a document
_of_all: list[Callable[[], None]] = []  # what forgets what goes for all that is written alike
_kept_by_key: list[Kept[Any, Any, Any]] = []


def forget_all() -> None:
    """Give back the memory of everything kept. It costs no more than finding out again what is needed again."""
    forget_all_but(frozenset())


def forget_all_but(wanted: Collection[object]) -> None:
    """Give back the memory of everything kept but what was found out of certain operations, which took the longest."""
    forget_versions_but(wanted)
    forget_texts()
    for forget in _of_all:
        forget()


def forget_texts() -> None:
    """Give back what was found out of the texts of attributes and their like: that of a constant may be a megabyte."""
    for forget in _of_texts:
        forget()


def forget_versions_but(wanted: Collection[object]) -> None:
    """Give back what was found out of all operations but certain ones. What any text will need again is kept."""
    for forget in _of_versions:
        forget()
    for kept in _kept_by_key:
        kept.forget_all_but(wanted)


def forget_with_all(forget: Callable[[], None]) -> None:
    """Have something called whenever everything is forgotten: it is of no version of a text more than of another."""
    _of_all.append(forget)


def forget_with_versions(forget: Callable[[], None]) -> None:
    """Have something called whenever what was found out of versions of texts is forgotten."""
    _of_versions.append(forget)


def kept_by_arguments(size: int) -> Callable[[Callable[..., Found]], _lru_cache_wrapper[Found]]:
    """Like `functools.lru_cache`, for what `forget_all` is to forget."""
    return _kept(size, _of_versions)


def kept_by_text(size: int) -> Callable[[Callable[..., Found]], _lru_cache_wrapper[Found]]:
    """The same for what is found out of texts, and goes for many versions: `forget_texts` is to forget it."""
    return _kept(size, _of_texts)


def _kept(
    size: int, forgetting: list[Callable[[], None]]
) -> Callable[[Callable[..., Found]], _lru_cache_wrapper[Found]]:
    def decorate(compute: Callable[..., Found]) -> _lru_cache_wrapper[Found]:
        kept = lru_cache(maxsize=size)(compute)
        forgetting.append(kept.cache_clear)
        return kept

    return decorate


Key = TypeVar("Key")
Given = TypeVar("Given")
Computed = TypeVar("Computed")


class Remembered(dict[Key, Found]):
    """A table of what goes for all that is written alike: forgotten with everything else, and when it is full."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most
        forget_with_all(self.clear)

    def remember(self, key: Key, found: Found) -> None:
        """Keep something, be it instead of all that was kept before."""
        if len(self) >= self._most:
            self.clear()
        self[key] = found


class Kept(Generic[Key, Given, Computed]):
    """The newest two results of ``compute(key, given)`` for each key, while what was given for them comes again.

    Two, because text is broken and mended while one types, and what others see of it goes to and fro. Unlike
    `functools.lru_cache` this never hashes what was given: where it is the same object as before, as nearly
    all of it is after an edit, comparing costs nothing. Keys are hashed; operations are by identity. The keys seen for
    the first time the longest ago are forgotten first.
    """

    def __init__(self, compute: Callable[[Key, Given], Computed], size: int = 8192) -> None:
        self._compute = compute
        self._size = size
        self._entries: dict[Key, tuple[tuple[Given, Computed], ...]] = {}
        self._lock = Lock()
        _kept_by_key.append(self)

    def of(self, key: Key, given: Given, compute: Callable[[Key, Given], Computed] | None = None) -> Computed:
        """Return the result for a key. Several threads may ask; what ``compute`` raises is raised and not kept.

        ``compute`` is another way to the same result, for who knows a shorter one.
        """
        known = self._entries.get(key, ())
        for entry in known:
            if entry[0] == given:
                return entry[1]
        computed = (compute or self._compute)(key, given)
        with self._lock:
            self._entries[key] = ((given, computed), *known[:1])
            if len(self._entries) > self._size:
                del self._entries[next(iter(self._entries))]
        return computed

    def known(self, key: Key, given: Given) -> Computed | None:
        """Return the result for a key if it is kept, and nothing otherwise."""
        return next((entry[1] for entry in self._entries.get(key, ()) if entry[0] == given), None)

    def forget_all_but(self, wanted: Collection[object]) -> None:
        """Forget the results for all keys but those ``wanted``, and those of what was found out of them."""
        with self._lock:
            for key in [key for key in self._entries if getattr(key, "operation", key) not in wanted]:
                del self._entries[key]
