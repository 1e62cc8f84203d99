"""Ending work that nobody waits for any more, in the midst of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar


class Cancelled(BaseException):
    """Raised by `go_on_if_wanted`. It is no `Exception`, so that nobody takes it for a fault of the work."""


_is_outdated: ContextVar[Callable[[], bool] | None] = ContextVar("is_outdated", default=None)


@contextmanager
def ending_when(is_outdated: Callable[[], bool]) -> Iterator[None]:
    """Have what this thread does meanwhile end with `Cancelled` soon after ``is_outdated`` becomes true.

    It is asked for every operation that is read, decided on or rewritten, and has to be cheap.
    """
    token = _is_outdated.set(is_outdated)
    try:
        yield
    finally:
        _is_outdated.reset(token)


def go_on_if_wanted() -> None:
    """Raise `Cancelled` if what this thread does is not wanted any more.

    Asked where nothing is half done that others may see: what they share is kept when it is complete.
    """
    is_outdated = _is_outdated.get()
    if is_outdated is not None and is_outdated():
        raise Cancelled
