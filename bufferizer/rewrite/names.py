"""SSA names nobody uses yet."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from bufferizer.ir.operation import Operation

_NAME = re.compile(r"%([A-Za-z$._-][\w$.-]*|[0-9]+)")

# A name that begins with a digit has digits only: what is named after `%0` is `%buffer`, not `%0_buffer`.
_NUMBER = re.compile(r"^[0-9][0-9_]*")


class Names:
    """The names taken in one isolated operation. New ones look like mlir-opt's: ``%alloc``, ``%alloc_0``, ...

    If they ``are_dotted`` they differ from all that others make: ``%alloc.0``, ``%alloc.1``, ...
    """

    __slots__ = ("_next", "_separator", "_taken")

    def __init__(self, taken: Iterable[str], *, are_dotted: bool = False) -> None:
        self._taken = {*taken}
        self._separator = "." if are_dotted else "_"
        self._next: dict[str, int] = {}

    def fresh(self, hint: str) -> str:
        """Return a name nobody has, with its ``%``, and take it. ``hint`` may have a ``%``."""
        base = _NUMBER.sub("", hint.removeprefix("%").replace("#", "_")) or "value"
        name = base
        while name in self._taken or (self._separator == "." and name == base):
            number = self._next.get(base, 0)
            self._next[base] = number + 1
            name = f"{base}{self._separator}{number}"
        self._taken.add(name)
        return f"%{name}"


def names_in(text: str) -> frozenset[str]:
    """Return every name in a text, be it in a comment, without ``%``: that costs nothing and misses none."""
    return frozenset(_NAME.findall(text))


def times_defined(root: Operation) -> Counter[str]:
    """Return how often each name, without a ``#``, is defined in an operation: regions may share a name."""
    defined: Counter[str] = Counter()
    for operation in root.walk():
        if not operation.implicit:
            defined.update(entry.name for entry in operation.syntax.results)
        for region in operation.regions:
            for block in region.blocks:
                defined.update(argument.name for argument in block.arguments)
    return defined
