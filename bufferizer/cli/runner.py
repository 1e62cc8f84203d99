"""Doing one thing to many files: reading, sharing among processes, progress, and faults that stay with their file."""

from __future__ import annotations

import gc
import os
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping
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
    is more than one process. With ``progress`` a bar is shown while many files are worked on, and reports come when it
    is gone: both write to the same terminal.
    """
    # What is made of a file lives until the file is done: looking for garbage as often as Python does takes a fifth of
    # the time. Processes started here take this over.
    gc.set_threshold(50_000, 20, 100)
    jobs = min(jobs or os.cpu_count() or 1, len(names))
    reports = _reports(names, work, 1 if STANDARD_INPUT in names else jobs)
    if progress and len(names) >= PROGRESS_FROM and sys.stderr.isatty():
        reports = iter(_with_progress(reports, len(names)))
    return reports


def _reports(names: list[str], work: Work, jobs: int) -> Iterator[FileReport]:
    if jobs < 2:
        yield from map(partial(_work_on, work), names)
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(jobs) as pool:
        chunk = max(1, min(16, len(names) // (4 * jobs)))
        yield from pool.map(partial(_work_on, work), names, chunksize=chunk)


def _with_progress(reports: Iterable[FileReport], total: int) -> list[FileReport]:
    from rich.console import Console
    from rich.progress import track

    return list(track(reports, "Reading", total=total, console=Console(stderr=True), transient=True))


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
