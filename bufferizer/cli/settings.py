"""The settings of each file on the command line: flags, then the file's own comment, then its project."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

import click

from bufferizer.cli.inputs import STANDARD_INPUT, SourceFile
from bufferizer.configuration.comments import head_settings
from bufferizer.configuration.files import ProjectFile, find_project_file, problem_lines
from bufferizer.configuration.settings import NOTHING, Choices, Settings, settings_of
from bufferizer.diagnostics import Severity

UNUSABLE = 2  # the exit status for settings that cannot be read


def settings_for(source: SourceFile, given: Choices) -> Settings:
    """Return the settings of a file; what was ``given`` as flags counts most."""
    project = _project_of(_folder(source.name))
    return settings_of(project.choices if project is not None else NOTHING, head_settings(source.text).choices, given)


def report_project_problems(names: Iterable[str]) -> None:
    """Say on standard error what is wrong with the settings of files' projects; leave where some cannot be read."""
    folders = dict.fromkeys(map(_folder, names))
    projects = {found.path: found for found in map(_project_of, folders) if found is not None}
    for line in problem_lines(projects.values()):
        click.echo(f"bufferizer: {line}", err=True)
    if any(problem.severity is Severity.ERROR for project in projects.values() for problem in project.problems):
        raise SystemExit(UNUSABLE)


def _folder(name: str) -> str:
    """Return the folder whose settings are a file's: for standard input, the one the program was started in."""
    return os.getcwd() if name == STANDARD_INPUT else os.path.dirname(os.path.abspath(name))


@lru_cache(maxsize=4096)
def _project_of(folder: str) -> ProjectFile | None:
    return find_project_file(Path(folder))
