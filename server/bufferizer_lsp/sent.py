"""What the client was sent of each document, under a name by which it refers to that later."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import Generic, TypeVar

Data = TypeVar("Data")


# No name is given twice: clients name what they were sent of a document in answer to a request about the workspace.
_numbers = count(1)


class Sent(Generic[Data]):
    """The last data sent of each open document. ``is_open`` tells of a URI whether it is."""

    def __init__(self, is_open: Callable[[str], bool]) -> None:
        self._is_open = is_open
        self._last: dict[str, tuple[str, Data]] = {}

    def known(self, uri: str, name: str | None) -> Data | None:
        """Return what was sent under a name; None if something else was sent later."""
        last = self._last.get(uri)
        return last[1] if last is not None and last[0] == name else None

    def keep(self, uri: str, data: Data) -> str:
        """Remember what is being sent of a document, and forget those that are closed; return its name."""
        name = str(next(_numbers))
        self._last[uri] = (name, data)
        for closed in [known for known in self._last if not self._is_open(known)]:
            del self._last[closed]
        return name
