"""Threads for requests: work that nobody waits for any more ends."""

from __future__ import annotations

import asyncio
import threading

import pytest
from bufferizer_lsp.requests import ForgottenError, Requests

from bufferizer.cancellation import Cancelled, go_on_if_wanted

PATIENCE = 10


def test_who_is_cancelled_ends_the_work_that_was_waited_for() -> None:
    begun, ended = threading.Event(), threading.Event()

    def endless() -> None:
        begun.set()
        try:
            while not ended.wait(0.01):
                go_on_if_wanted()
        except Cancelled:
            ended.set()
            raise

    def other() -> str:
        go_on_if_wanted()
        return "done"

    async def talk() -> str:
        requests = Requests()
        task = asyncio.ensure_future(requests.answer("a", endless))
        await asyncio.to_thread(begun.wait, PATIENCE)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await asyncio.to_thread(ended.wait, PATIENCE)
        # The thread is free for others, and nothing ends their work.
        return await requests.answer("a", other)

    try:
        assert asyncio.run(talk()) == "done"
    finally:
        ended.set()


def test_faults_are_those_of_the_work() -> None:
    def fail() -> None:
        raise RuntimeError("a fault")

    with pytest.raises(RuntimeError, match="a fault"):
        asyncio.run(Requests().answer(None, fail))


def test_who_waits_for_what_is_forgotten_is_told() -> None:
    def wait() -> None:
        ended.wait(PATIENCE)

    ended = threading.Event()

    async def talk() -> None:
        requests = Requests()
        busy = [asyncio.ensure_future(requests.answer("a", wait)) for _ in range(2)]
        waiting = asyncio.ensure_future(requests.answer("a", wait))
        await asyncio.sleep(0)
        requests.forget("a")
        with pytest.raises(ForgottenError):
            await waiting
        ended.set()
        await asyncio.gather(*busy)

    try:
        asyncio.run(talk())
    finally:
        ended.set()
