"""``bufferizer parse``: the operations of files, with their types, as they were read."""

from __future__ import annotations

from functools import partial
from typing import Any

import click

from bufferizer.buffer_model.options import BufferizationOptions, Semantics
from bufferizer.cli.inputs import SourceFile, find_files
from bufferizer.cli.options import files_argument, format_option, jobs_option, semantics_option
from bufferizer.cli.report import Run, console
from bufferizer.cli.runner import FileReport, run
from bufferizer.text import LineIndex


@click.command()
@files_argument
@format_option
@jobs_option
@semantics_option
def parse(paths: tuple[str, ...], output_format: str, jobs: int | None, semantics: Semantics) -> None:
    """List the operations of FILEs with their operand and result types.

    Directories are searched for *.mlir; - is standard input. The exit status is 1 if errors were found.
    """
    result = Run(output_format)
    out = None if result.is_json else console()
    for report in run(list(find_files(paths)), partial(parse_source, semantics), jobs, progress=False):
        result.add(report)
        if report.source.error is not None:
            continue
        if out is None:
            result.print_object(report)
            continue
        for operation in report.details["operations"]:
            click.echo(_one_line(report.source.display_name, operation))
        result.print_errors(report, out)
    result.leave()


def parse_source(semantics: Semantics, source: SourceFile) -> FileReport:
    """Return the operations of a file and what is wrong with its text."""
    from bufferizer.ide.analysis import AnalysedDocument
    from bufferizer.ide.diagnostics import text_findings
    from bufferizer.written_operations import written_operations

    analysed = AnalysedDocument(source.text, BufferizationOptions(semantics))
    lines = LineIndex(source.text)
    operations = []
    for operation in written_operations(analysed.document, implied=True):
        line, column = lines.line_and_byte_column(operation.name_span.start)
        operations.append(
            {
                "line": line,
                "column": column,
                "name": operation.name,
                "operands": [str(type_) for type_ in operation.operand_types],
                "results": [str(type_) for type_ in operation.result_types],
            }
        )
    return FileReport(source, text_findings(analysed), {"operations": operations})


def _one_line(name: str, operation: dict[str, Any]) -> str:
    operands, results = ", ".join(operation["operands"]), ", ".join(operation["results"])
    return f"{name}:{operation['line']}:{operation['column']}: {operation['name']} ({operands}) -> ({results})"
