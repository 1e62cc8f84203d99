"""``bufferizer check``: what is wrong with files, and what bufferization makes of their function boundaries."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

import click

from bufferizer.cli.inputs import SourceFile, find_files
from bufferizer.cli.options import (
    PassCommand,
    files_argument,
    format_option,
    jobs_option,
    pass_options,
    severity_option,
)
from bufferizer.cli.report import SHOWN, Run, console, summary_line
from bufferizer.cli.runner import FileReport, run
from bufferizer.cli.settings import report_project_problems, settings_for
from bufferizer.configuration.settings import Choices
from bufferizer.diagnostics import Severity


@click.command(cls=PassCommand)
@files_argument
@format_option
@jobs_option
@severity_option
@click.option("--hints", is_flag=True, help="Print hints too, which are otherwise for editors and --format=json.")
@pass_options
def check(
    paths: tuple[str, ...],
    output_format: str,
    jobs: int | None,
    severities: Mapping[str, Severity],
    hints: bool,
    given: Choices,
) -> None:
    """Report errors and bufferization problems in FILEs.

    Directories are searched for *.mlir; - is standard input. The exit status is 1 if errors were found.
    """
    files = list(find_files(paths))
    report_project_problems(files)
    result = Run(output_format)
    out = None if result.is_json else console()
    work = partial(check_source, replace(given, severities=severities))
    for report in run(files, work, jobs, progress=out is not None):
        result.add(report)
        if report.source.error is not None:
            continue
        if out is None:
            result.print_object(report)
        else:
            result.print_findings(report, out, tuple(Severity) if hints else SHOWN)
    if out is not None:
        out.print(summary_line(result.counts, result.files, hints=hints))
    result.leave()


def check_source(given: Choices, source: SourceFile) -> FileReport:
    """Return what is to be reported of a file."""
    from bufferizer.ide.analysis import AnalysedDocument
    from bufferizer.ide.diagnostics import document_findings

    settings = settings_for(source, given)
    return FileReport(source, document_findings(AnalysedDocument(source.text, settings.options), settings.severities))
