"""``bufferizer rewrite``: files with their tensors turned into buffers."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

import click

from bufferizer.cli.inputs import STANDARD_INPUT, SourceFile, find_files
from bufferizer.cli.options import PassCommand, files_argument, format_option, jobs_option, pass_options
from bufferizer.cli.report import EXIT_UNUSABLE, Run, console, summary_line
from bufferizer.cli.runner import FileReport, run
from bufferizer.cli.settings import report_project_problems, settings_for
from bufferizer.configuration.settings import Choices


@click.command(cls=PassCommand, short_help="Bufferize FILEs and print the result, or write it.")
@files_argument
@format_option
@jobs_option
@click.option(
    "--output-dir",
    "-o",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write each bufferized file into this directory, under its own name.",
)
@pass_options
def rewrite(
    paths: tuple[str, ...], output_format: str, jobs: int | None, output_dir: Path | None, given: Choices
) -> None:
    """Bufferize FILEs and print the result, or write it into a directory.

    Names, comments and layout of what does not change stay as they are. The exit status is 1 if a file cannot be
    bufferized; what is wrong with it is reported as by check, on standard error where the result is printed.
    """
    files = list(find_files(paths))
    if output_dir is None and len(files) != 1:
        raise click.UsageError("several files need --output-dir.")
    if output_dir is not None:
        _check_names(files, output_dir)
    report_project_problems(files)
    result = Run(output_format)
    out = console(stderr=output_dir is None)
    for report in run(files, partial(rewrite_source, given), jobs, progress=not result.is_json):
        result.add(report)
        if report.source.error is not None:
            continue
        if output_dir is not None:
            _write(report, output_dir, result)
        if result.is_json and output_dir is not None:
            result.print_object(report)
        elif output_dir is None and report.rewritten is not None:
            sys.stdout.flush()
            sys.stdout.buffer.write(report.rewritten.encode("utf-8", "surrogateescape"))
            sys.stdout.buffer.flush()
        else:
            result.print_errors(report, out)
    if output_dir is not None and not result.is_json:
        out.print(summary_line(result.counts, result.files))
    result.leave()


def _check_names(files: list[str], directory: Path) -> None:
    """Refuse files that would overwrite one another's results."""
    taken: dict[str, str] = {}
    for file in files:
        other = taken.setdefault(_output_name(file), file)
        if Path(other) != Path(file):
            raise click.UsageError(f"{other} and {file} would both be written to {directory / _output_name(file)}.")


def _output_name(file: str) -> str:
    return "stdin.mlir" if file == STANDARD_INPUT else Path(file).name


def _write(report: FileReport, directory: Path, result: Run) -> None:
    if report.rewritten is None:
        return
    name = _output_name(report.source.name)
    try:
        directory.mkdir(parents=True, exist_ok=True)
        (directory / name).write_bytes(report.rewritten.encode("utf-8", "surrogateescape"))
    except OSError as error:
        click.echo(f"bufferizer: {directory / name}: {error.strerror or error}", err=True)
        result.status = EXIT_UNUSABLE


def rewrite_source(given: Choices, source: SourceFile) -> FileReport:
    """Return a file's text in buffers, or why there is none."""
    from bufferizer.ide.analysis import AnalysedDocument
    from bufferizer.ide.diagnostics import document_findings
    from bufferizer.ide.rewriting import rewritten_text

    settings = settings_for(source, given)
    analysed = AnalysedDocument(source.text, settings.options)
    return FileReport(source, document_findings(analysed, settings.severities), rewritten=rewritten_text(analysed))
