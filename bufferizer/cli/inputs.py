"""Finding and reading the files named on the command line."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file under the name the user gave; ``text`` keeps its line ends, ``error`` says why there is none."""

    name: str
    text: str = ""
    error: str | None = None

    @property
    def display_name(self) -> str:
        """The name for people."""
        return "<stdin>" if self.name == STANDARD_INPUT else self.name


def find_files(paths: Iterable[str]) -> Iterator[str]:
    """Yield the files of a command line in the order given; directories are searched for ``*.mlir``, sorted."""
    for path in paths:
        if path != STANDARD_INPUT and Path(path).is_dir():
            yield from sorted(str(found) for found in Path(path).rglob("*.mlir") if found.is_file())
        else:
            yield path


def read_source(name: str) -> SourceFile:
    """Read a file, or standard input for ``-``. Bytes that are not UTF-8 survive a round trip."""
    if name == STANDARD_INPUT and sys.stdin is None:
        return SourceFile(name, error="there is no standard input")
    try:
        data = sys.stdin.buffer.read() if name == STANDARD_INPUT else Path(name).read_bytes()
    except OSError as error:
        return SourceFile(name, error=error.strerror or str(error))
    return SourceFile(name, data.decode("utf-8", "surrogateescape"))
