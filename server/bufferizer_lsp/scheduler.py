"""Background work on documents: one task per document at a time, and only the newest state of it counts."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Lock

logger = logging.getLogger(__name__)


class Scheduler:
    """Runs ``work(key)`` in threads.

    Requests for a key whose work is running are answered by a single run after it, however many they are. Keys do not
    wait for each other as long as there are threads.
    """

    def __init__(self, work: Callable[[str], None], threads: int = 4) -> None:
        self._work = work
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="analysis")
        self._lock = Lock()
        self._running: set[str] = set()
        self._again: set[str] = set()

    def request(self, key: str) -> None:
        """Ask for a run that starts after this call."""
        with self._lock:
            if key in self._running:
                self._again.add(key)
                return
            self._running.add(key)
        self._pool.submit(self._run, key)

    def _run(self, key: str) -> None:
        try:
            self._work(key)
        except Exception:
            logger.exception("The analysis of %s failed", key)
        with self._lock:
            if key not in self._again:
                self._running.discard(key)
                return
            self._again.discard(key)
        self._pool.submit(self._run, key)

    def close(self) -> None:
        """Start nothing any more; work that is running is not waited for."""
        self._pool.shutdown(wait=False, cancel_futures=True)
