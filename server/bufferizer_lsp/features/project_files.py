"""``textDocument/publishDiagnostics`` for the files of settings in use, which are not open in this server."""

from __future__ import annotations

from collections.abc import Iterable

from lsprotocol import types

from bufferizer.configuration.files import ProjectFile
from bufferizer_lsp.convert import PositionMap
from bufferizer_lsp.features.diagnostics import SEVERITIES, SOURCE


def project_diagnostics(
    projects: Iterable[ProjectFile], encoding: types.PositionEncodingKind
) -> dict[str, list[types.Diagnostic]]:
    """Return what is wrong with files of settings, by their URIs."""
    found = {}
    for project in projects:
        positions = PositionMap(project.text, encoding)
        found[project.path.as_uri()] = [
            types.Diagnostic(
                positions.range(problem.place.span),
                problem.message,
                severity=SEVERITIES[problem.severity],
                code=problem.code,
                source=SOURCE,
            )
            for problem in project.problems
        ]
    return found
