"""Which settings are in force for which document: the editor's, the project's, the document's own."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from pathlib import Path

from bufferizer.configuration.comments import head_settings
from bufferizer.configuration.files import ProjectFile, find_project_file
from bufferizer.configuration.settings import NOTHING, Choices, Settings, settings_of
from bufferizer_lsp.uris import path_of


class Told(Enum):
    """How an editor tells its settings. What stands later here counts more: many editors answer that they have none."""

    AT_START = "initialization options"
    SENT = "sent as they change"
    ASKED = "the answer to a request"


class Configuration:
    """What editors say for each folder of the workspace, and the files of settings that were needed so far."""

    def __init__(self) -> None:
        self.folders: Sequence[str] = ()  # paths
        self._everywhere: dict[Told, Choices] = {}
        self._by_folder: dict[Told, Mapping[str, Choices]] = {}
        self._projects: dict[str, ProjectFile | None] = {}

    def use_editor(self, told: Told, everywhere: Choices, by_folder: Mapping[str, Choices]) -> None:
        """Take over what the editor says in one way, ``by_folder`` of what is in those of the workspace's folders."""
        self._everywhere[told], self._by_folder[told] = everywhere, by_folder

    def settings_for(self, uri: str, text: str) -> Settings:
        """Return the settings in force for a document."""
        return settings_of(*(choices for _, choices in self.levels(uri, text)))

    def folder_settings(self, folder: str) -> Settings:
        """Return the settings of one of the workspace's folders."""
        project = find_project_file(Path(folder), Path(folder))
        return settings_of(*self._editor(folder), project.choices if project is not None else NOTHING)

    def levels(self, uri: str, text: str) -> list[tuple[str, Choices]]:
        """Return what says something of a document's settings, each with where it is from; the last counts most."""
        levels = [("editor", choices) for choices in self._editor(self.folder_of(uri))]
        project = self.project_of(uri)
        if project is not None:
            levels.append((str(project.path), project.choices))
        return [*levels, ("comment", head_settings(text).choices)]

    def _editor(self, folder: str | None) -> Iterator[Choices]:
        for told in Told:
            everywhere = self._everywhere.get(told, NOTHING)
            yield self._by_folder.get(told, {}).get(folder or "", everywhere)

    def folder_of(self, uri: str) -> str | None:
        """Return the folder of the workspace that a document is in: the innermost one, None if it is in none."""
        path = path_of(uri)
        around = [folder for folder in self.folders if path is not None and is_inside(path, folder)]
        return max(around, key=len, default=None)

    def project_of(self, uri: str) -> ProjectFile | None:
        """Return the file of settings for a document, read when one in its folder was first asked for."""
        path = path_of(uri)
        if path is None:
            return None
        place = os.path.dirname(path)
        known = self._projects  # files are looked for in several threads, and forgotten meanwhile
        if place not in known:
            folder = self.folder_of(uri)
            known[place] = find_project_file(Path(place), Path(folder) if folder is not None else None)
        return known[place]

    def forget_projects(self) -> None:
        """Have files of settings read again when they are asked for."""
        self._projects = {}

    def projects(self) -> Iterable[ProjectFile]:
        """Return the files of settings in use."""
        return {project.path: project for project in list(self._projects.values()) if project is not None}.values()


def is_inside(path: str, folder: str) -> bool:
    """Tell whether a path is in a folder, or that folder."""
    path, folder = os.path.normcase(path), os.path.normcase(folder).rstrip("/\\")
    return path == folder or path.startswith((f"{folder}/", f"{folder}{os.sep}"))
