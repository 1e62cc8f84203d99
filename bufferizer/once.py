"""Values computed when they are first asked for, by whichever thread asks first."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar

Computed = TypeVar("Computed")


class Once(Generic[Computed]):
    """The result of ``compute``, which is called at most once. If it raises, so does `get`; the next one tries anew.

    Each value has a lock of its own, unlike `functools.cached_property` before Python 3.12: there, one slow document
    would keep all others waiting.
    """

    __slots__ = ("_compute", "_lock", "_result")

    def __init__(self, compute: Callable[[], Computed]) -> None:
        self._compute = compute
        self._lock = Lock()
        self._result: tuple[Computed] | None = None

    def get(self) -> Computed:
        """Return the value; waits for another thread that is computing it."""
        if self._result is not None:
            return self._result[0]
        with self._lock:
            return self._settled()

    def get_soon(self, seconds: float) -> Computed | None:
        """Return the value, or None if another thread is still computing it after ``seconds``."""
        if self._result is not None:
            return self._result[0]
        if not self._lock.acquire(timeout=seconds):
            return None
        try:
            return self._settled()
        finally:
            self._lock.release()

    def _settled(self) -> Computed:
        if self._result is None:
            self._result = (self._compute(),)
        return self._result[0]
