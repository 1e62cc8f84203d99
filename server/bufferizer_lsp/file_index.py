"""The symbols of the files in the workspace that are not open, kept until a file changes."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from threading import Lock

from lsprotocol import types

from bufferizer.ide.results import SymbolKind
from bufferizer_lsp.convert import PositionMap
from bufferizer_lsp.uris import path_of

EXTENSION = ".mlir"
SECONDS = 2.0  # what one request may spend on files that are new; the next one goes on
LARGEST = 4_000_000  # bytes of a file that is looked into
MOST_FILES = 20_000
MOST_DIRECTORIES = 30_000
QUICK = 0.05  # seconds to look for files in that need not be saved
TIMES_LONGER = 10  # than looking for files took are they taken to be there
# Directories that hold what nobody wrote.
_PASSED_OVER = frozenset({"node_modules", "__pycache__"})


@dataclass(frozen=True, slots=True)
class FileSymbol:
    """A symbol of a file."""

    name: str
    kind: SymbolKind
    range: types.Range


@dataclass(frozen=True, slots=True)
class _File:
    stamp: tuple[int, int]  # when it was changed last, and its size
    symbols: tuple[FileSymbol, ...]


@dataclass(frozen=True, slots=True)
class _Listing:
    """The files that are taken to be in folders until a moment."""

    folders: tuple[str, ...] = ()
    paths: Sequence[str] = ()
    until: float = 0.0


class FileIndex:
    """Looks for ``.mlir`` files in folders, and reads those that are new or have changed."""

    def __init__(self) -> None:
        self._files: dict[str, _File] = {}
        self._listing = _Listing()
        self._lock = Lock()

    def symbols(
        self, folders: Iterable[str], encoding: types.PositionEncodingKind
    ) -> Iterator[tuple[str, tuple[FileSymbol, ...]]]:
        """Yield the files of folders by path with their symbols; after some seconds only those known before."""
        with self._lock:
            paths = self._paths(tuple(folders))
            end = time.monotonic() + SECONDS
            found: dict[str, _File] = {}
            for path in paths:
                file = self._current(path, encoding, read=time.monotonic() < end)
                if file is not None:
                    found[path] = file
            self._files = found
        for path, file in found.items():
            yield path, file.symbols

    def _paths(self, folders: tuple[str, ...]) -> Sequence[str]:
        """Return the paths of files in folders, as they were a while ago if it takes long to look for them.

        Editors ask with each letter that is typed.
        """
        began = time.monotonic()
        if self._listing.folders != folders or began >= self._listing.until:
            paths = list(dict.fromkeys(mlir_files(folders)))
            now = time.monotonic()
            until = now + TIMES_LONGER * (now - began) if now - began > QUICK else now
            self._listing = _Listing(folders, paths, until)
        return self._listing.paths

    def _current(self, path: str, encoding: types.PositionEncodingKind, *, read: bool) -> _File | None:
        try:
            status = os.stat(path)
            stamp = (status.st_mtime_ns, status.st_size)
            known = self._files.get(path)
            if known is not None and known.stamp == stamp:
                return known
            if not read or status.st_size > LARGEST:
                return None
            return _File(stamp, _symbols(Path(path).read_bytes().decode("utf-8", "replace"), encoding))
        except OSError:
            return None


def _symbols(text: str, encoding: types.PositionEncodingKind) -> tuple[FileSymbol, ...]:
    from bufferizer.ide.workspace_symbols import symbols_of_text

    positions = PositionMap(text, encoding)
    return tuple(FileSymbol(symbol.name, symbol.kind, positions.range(symbol.span)) for symbol in symbols_of_text(text))


def open_files(uris: Iterable[str]) -> frozenset[str]:
    """Return the paths of documents that are files, in normal case."""
    paths = map(path_of, uris)
    return frozenset([os.path.normcase(path) for path in paths if path is not None])


def mlir_files(folders: Iterable[str]) -> Iterator[str]:
    """Yield the paths of the MLIR files in folders, the first of very many, and of those in very many directories."""
    places = islice((place for folder in folders for place in _places(folder)), MOST_DIRECTORIES)
    paths = (os.path.join(place, name) for place, names in places for name in names if name.endswith(EXTENSION))
    yield from islice(paths, MOST_FILES)


def _places(folder: str) -> Iterator[tuple[str, list[str]]]:
    """Yield the directories in a folder that people write in, each with the names of its files."""
    for directory, inner, names in os.walk(folder):
        inner[:] = sorted(name for name in inner if not name.startswith(".") and name not in _PASSED_OVER)
        yield directory, sorted(names)
