"""Printing what was found, as JSON objects or for people, and the exit status that goes with it."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NoReturn

import click

from bufferizer.diagnostics import Severity
from bufferizer.ide.results import Finding
from bufferizer.text import LineIndex

if TYPE_CHECKING:
    from rich.console import Console

    from bufferizer.cli.runner import FileReport

EXIT_FINE = 0
EXIT_ERRORS_FOUND = 1
EXIT_UNUSABLE = 2
# Hints are for editors, which show them without taking room; a terminal shows them when it is asked to.
SHOWN = (Severity.ERROR, Severity.WARNING, Severity.INFORMATION)
# What people are shown for each severity.
WORDS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFORMATION: "note",
    Severity.HINT: "hint",
}


def findings_as_json(findings: Iterable[Finding], lines: LineIndex) -> list[dict[str, Any]]:
    """Return findings as the ``diagnostics`` list of an object: 1-based lines, 1-based byte columns."""
    return [
        {
            **_place(finding.span.start, lines),
            "endLine": lines.line_and_byte_column(finding.span.end)[0],
            "endColumn": lines.line_and_byte_column(finding.span.end)[1],
            "severity": finding.severity.value,
            "code": finding.code,
            "message": finding.message,
            "related": [
                {**_place(related.span.start, lines), "message": related.message} for related in finding.related
            ],
        }
        for finding in findings
    ]


def _place(offset: int, lines: LineIndex) -> dict[str, Any]:
    line, column = lines.line_and_byte_column(offset)
    return {"line": line, "column": column}


def print_json(value: dict[str, Any]) -> None:
    """Print one object on one line. What is not ASCII is escaped, so that any terminal and pipe can take it."""
    click.echo(json.dumps(value, separators=(", ", ": ")))


def has_errors(findings: Iterable[Finding]) -> bool:
    """Tell whether any finding is an error, which is what makes the exit status 1."""
    return any(finding.severity is Severity.ERROR for finding in findings)


def console(*, stderr: bool = False) -> Console:
    """Return the console for people: colours only where it is a terminal."""
    from rich.console import Console

    return Console(highlight=False, markup=False, emoji=False, soft_wrap=True, stderr=stderr)


def summary_line(counts: Mapping[Severity, int], files: int, *, hints: bool = False) -> str:
    """Return the last line of a run: ``2 errors, 1 warning in 3 files``."""
    if files == 0:
        return "No files were read."
    parts = [
        _plural(counts[severity], WORDS[severity])
        for severity in (*SHOWN, *([Severity.HINT] if hints else []))
        if counts.get(severity)
    ]
    return f"{', '.join(parts) or 'Nothing found'} in {_plural(files, 'file')}."


class Run:
    """Prints the reports of one command in the wanted format, and knows the exit status in the end."""

    def __init__(self, output_format: str) -> None:
        self.is_json = output_format == "json"
        self.counts: dict[Severity, int] = {}
        self.files = 0
        self.status = EXIT_FINE

    def add(self, report: FileReport) -> None:
        """Count a report; say of a file that could not be read why not."""
        source = report.source
        if source.error is not None:
            click.echo(f"bufferizer: {source.display_name}: {source.error}", err=True)
            self.status = EXIT_UNUSABLE
            return
        self.files += 1
        for finding in report.findings:
            self.counts[finding.severity] = self.counts.get(finding.severity, 0) + 1
        if has_errors(report.findings):
            self.status = max(self.status, EXIT_ERRORS_FOUND)

    def print_object(self, report: FileReport) -> None:
        """Print a file's object: what the command found out, then the diagnostics."""
        diagnostics = findings_as_json(report.findings, LineIndex(report.source.text))
        print_json({"file": report.source.name, **report.details, "diagnostics": diagnostics})

    def print_errors(self, report: FileReport, out: Console) -> None:
        """Print what of a file's findings is an error, for people."""
        self.print_findings(report, out, [Severity.ERROR])

    def print_findings(self, report: FileReport, out: Console, severities: Collection[Severity] = SHOWN) -> None:
        """Print a file's findings of some severities for people."""
        from bufferizer.cli.excerpts import render_finding

        lines = LineIndex(report.source.text)
        for finding in report.findings:
            if finding.severity in severities:
                out.print(render_finding(finding, report.source.display_name, lines))

    def leave(self) -> NoReturn:
        """End the program with the exit status of the contract."""
        raise SystemExit(self.status)


def _plural(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
