"""Doing one thing to many files: reading, sharing among processes, progress, and faults that stay with their file."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from bufferizer.cli.inputs import STANDARD_INPUT, SourceFile, read_source
from bufferizer.diagnostics import Severity
from bufferizer.ide.results import Finding
from bufferizer.text import Span

PROGRESS_FROM = 10  # files; below that the answer is there before a bar could be read


@dataclass(frozen=True, slots=True)
class FileReport:
    """What came of one file. ``details`` is what a command adds to the JSON object, ``rewritten`` the new text."""

    source: SourceFile
    findings: tuple[Finding, ...] = ()
    details: Mapping[str, Any] = field(default_factory=dict)
    rewritten: str | None = None


Work = Callable[[SourceFile], FileReport]


def run(names: list[str], work: Work, jobs: int, *, progress: bool) -> Iterator[FileReport]:
    """Yield the reports in the order of ``names``. ``jobs`` is a number of processes, 0 one per processor.

    A file that cannot be read has a report all the same, with the reason in its source. ``work`` is pickled where there
    is more than one process.
    """
    jobs = min(jobs or os.cpu_count() or 1, len(names))
    with _progress(len(names), progress) as advance:
        if jobs < 2 or STANDARD_INPUT in names:
            reports: Iterable[FileReport] = map(partial(_work_on, work), names)
            yield from _counted(reports, advance)
            return
        from concurrent.futures import ProcessPoolExecutor

        with ProcessPoolExecutor(jobs) as pool:
            chunk = max(1, min(16, len(names) // (4 * jobs)))
            yield from _counted(pool.map(partial(_work_on, work), names, chunksize=chunk), advance)


def _counted(reports: Iterable[FileReport], advance: Callable[[], None]) -> Iterator[FileReport]:
    for report in reports:
        advance()
        yield report


def _work_on(work: Work, name: str) -> FileReport:
    source = read_source(name)
    if source.error is not None:
        return FileReport(source)
    try:
        return work(source)
    except Exception as fault:
        # A fault of ours must not cost the user the answers about the other files.
        print(f"bufferizer: internal error in {name}:", file=sys.stderr)
        traceback.print_exc()
        message = f"Bufferizer failed on this file ({type(fault).__name__}: {fault}); please report it"
        return FileReport(source, (Finding("internal-error", Severity.ERROR, message, Span(0, 0)),))


@contextmanager
def _progress(total: int, wanted: bool) -> Iterator[Callable[[], None]]:
    """Show a bar on standard error while many files are worked on, if a person is there to see it."""
    if not wanted or total < PROGRESS_FROM or not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Reading", total=total)
        yield lambda: bar.advance(task)
