"""Settings of a project: ``bufferizer.toml``, or the table ``tool.bufferizer`` of ``pyproject.toml``."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bufferizer.configuration.settings import NOTHING, Choices, settings_of
from bufferizer.configuration.values import UNUSABLE, Name, Trouble, read_table
from bufferizer.diagnostics import Diagnostic, Place, Severity
from bufferizer.text import LineIndex, Span

OWN_FILE = "bufferizer.toml"
SHARED_FILE = "pyproject.toml"
FILE_NAMES = (OWN_FILE, SHARED_FILE)
UNREADABLE = "unreadable-settings"
_TABLE = ("tool", "bufferizer")
# Where the search upwards ends: no settings of one project are those of another around it.
_ROOT_MARKS = (".git", ".hg")
_TOML_PLACE = re.compile(r"\(at (?:line (\d+), column (\d+)|end of document)\)")
_HEADER = re.compile(r"[ \t]*\[(?!\[)([^\]\n]*)\]")
_KEY = re.compile(r"""[\w-]+|"[^"\n]*"|'[^'\n]*'""")
_KEYS = re.compile(rf"[ \t]*((?:{_KEY.pattern})(?:[ \t]*\.[ \t]*(?:{_KEY.pattern}))*)[ \t]*=")


@dataclass(frozen=True, slots=True)
class ProjectFile:
    """What a project's file says. ``problems`` have their places in ``text``."""

    path: Path
    text: str
    choices: Choices = NOTHING
    problems: tuple[Diagnostic, ...] = ()


def find_project_file(folder: Path, root: Path | None = None) -> ProjectFile | None:
    """Return the settings that are nearest to a folder, upwards to the root of its repository, or to ``root``.

    In one folder ``bufferizer.toml`` comes first; a ``pyproject.toml`` without the table is passed over. What cannot be
    read as a file is no file.
    """
    for place in (folder, *folder.parents):
        for name in FILE_NAMES:
            found = read_project_file(place / name)
            if found is not None:
                return found
        if place == root or any((place / mark).exists() for mark in _ROOT_MARKS):
            return None
    return None


def read_project_file(path: Path) -> ProjectFile | None:
    """Read a file of settings; None where there is none in it."""
    try:
        text = path.read_bytes().decode("utf-8", "replace")
    except OSError:
        return None
    if path.name == SHARED_FILE and _TABLE[-1] not in text:
        return None
    return read_project_text(path, text)


def read_project_text(path: Path, text: str) -> ProjectFile | None:
    """Read what would stand in a file of settings; None where it sets nothing."""
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        table: Any = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return ProjectFile(path, text, problems=(_unreadable(text, str(error)),))
    prefix = _TABLE if path.name == SHARED_FILE else ()
    for key in prefix:
        table = table.get(key) if isinstance(table, Mapping) else None
    if not isinstance(table, Mapping):
        return None
    choices, troubles = read_table(table)
    contradiction = settings_of(choices).options.trouble()
    if contradiction:
        troubles.append(Trouble(UNUSABLE, (), contradiction))
    places = _Places(text, prefix)
    problems = (
        Diagnostic(trouble.code, Severity.WARNING, trouble.message, Place(places.of(trouble.name)))
        for trouble in troubles
    )
    return ProjectFile(path, text, choices, tuple(problems))


def _unreadable(text: str, message: str) -> Diagnostic:
    """Return what the TOML reader says of a text that is no TOML, at the place that it names."""
    found = _TOML_PLACE.search(message)
    at = len(text)
    if found is not None and found[1]:
        starts = LineIndex(text).starts
        line = min(int(found[1]), len(starts)) - 1
        at = min(starts[line] + int(found[2]) - 1, len(text))
    return Diagnostic(UNREADABLE, Severity.ERROR, _TOML_PLACE.sub("", message).strip(), Place(Span(at, at)))


class _Places:
    """Where settings stand in a TOML text, which its reader does not tell."""

    def __init__(self, text: str, prefix: Name) -> None:
        self._prefix = prefix
        self._keys = list(_keys_of(text))

    def of(self, name: Name) -> Span:
        """Return where the key of a setting stands; where it is inside of another's value, that one's key."""
        wanted = (*self._prefix, *name)
        while wanted:
            for path, span in self._keys:
                if ".".join(path) == ".".join(wanted):
                    return span
            wanted = wanted[:-1]
        return Span(0, 0)


def _keys_of(text: str) -> Iterator[tuple[Name, Span]]:
    """Yield the headers of tables, and the keys that begin a line, with their full names."""
    table: Name = ()
    for start in LineIndex(text).starts:
        header = _HEADER.match(text, start)
        if header is not None:
            table = _names(header[1])
            yield table, Span(*header.span(1))
            continue
        keys = _KEYS.match(text, start)
        if keys is not None:
            yield (*table, *_names(keys[1])), Span(*keys.span(1))


def _names(written: str) -> Name:
    return tuple(key.strip("\"'") for key in _KEY.findall(written))


def problem_lines(files: Iterable[ProjectFile]) -> Iterator[str]:
    """Yield what is wrong with files of settings as lines for people: path, line, column, sentence."""
    for file in files:
        lines = LineIndex(file.text)
        for problem in file.problems:
            line, column = lines.line_and_byte_column(problem.place.span.start)
            yield f"{file.path}:{line}:{column}: {problem.severity.value}: {problem.message} [{problem.code}]"
