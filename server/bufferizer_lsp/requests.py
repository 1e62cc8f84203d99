"""The threads that answer requests: each document has its own, so that a slow one never delays another."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import ParamSpec, TypeVar

from bufferizer.cancellation import ending_when

_FOR_EACH = 2  # threads of a document; they are started when they are needed
Parameters = ParamSpec("Parameters")
Result = TypeVar("Result")


class ForgottenError(Exception):
    """What work is about is gone, and the work is not done."""


class Requests:
    """Threads for each key; the key None is for what is about no document."""

    def __init__(self) -> None:
        self._pools: dict[str | None, ThreadPoolExecutor] = {}

    def submit(
        self,
        key: str | None,
        work: Callable[Parameters, Result],
        *arguments: Parameters.args,
        **named: Parameters.kwargs,
    ) -> Future[Result]:
        """Have work done in a thread of a key. Called on the protocol thread alone."""
        pool = self._pools.get(key)
        if pool is None:
            pool = self._pools[key] = ThreadPoolExecutor(_FOR_EACH, thread_name_prefix="request")
        return pool.submit(work, *arguments, **named)

    async def answer(
        self,
        key: str | None,
        work: Callable[Parameters, Result],
        *arguments: Parameters.args,
        **named: Parameters.kwargs,
    ) -> Result:
        """Return what work in a thread of a key comes to. Who is cancelled while waiting for it ends it, too.

        Raises `ForgottenError` where the key is forgotten before the work is begun.
        """
        is_waited_for = True

        def wanted() -> Result:
            with ending_when(lambda: not is_waited_for):
                return work(*arguments, **named)

        future = self.submit(key, wanted)
        pool = self._pools[key]
        try:
            return await asyncio.wrap_future(future)
        except asyncio.CancelledError:
            if self._pools.get(key) is pool:
                raise
            raise ForgottenError from None
        finally:
            is_waited_for = False

    def forget(self, key: str) -> None:
        """Give the threads of a key back; what waits for one is not done."""
        pool = self._pools.pop(key, None)
        if pool is not None:
            pool.shutdown(wait=False, cancel_futures=True)

    def close(self) -> None:
        """Start nothing any more."""
        for pool in self._pools.values():
            pool.shutdown(wait=False, cancel_futures=True)
