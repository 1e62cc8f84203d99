"""Doing one thing to many files: reading, sharing among processes, progress, and faults that stay with their file."""

from __future__ import annotations

import gc
import os
import signal
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from bufferizer.cli.inputs import STANDARD_INPUT, SourceFile, read_source
from bufferizer.diagnostics import Severity
from bufferizer.ide.results import Finding
from bufferizer.text import Span

if TYPE_CHECKING:
    from ctypes import c_byte

SIZE_FOR_A_PROCESS = 150_000  # bytes
PROGRESS_FROM = 10  # files; below that the answer is there before a bar could be read


@dataclass(frozen=True, slots=True)
class FileReport:
    """What came of one file. ``details`` is what a command adds to the JSON object, ``rewritten`` the new text."""

    source: SourceFile
    findings: tuple[Finding, ...] = ()
    details: Mapping[str, Any] = field(default_factory=dict)
    rewritten: str | None = None


Work = Callable[[SourceFile], FileReport]


def run(names: list[str], work: Work, jobs: int | None, *, progress: bool) -> Iterator[FileReport]:
    """Yield the reports in the order of ``names``.

    ``jobs`` is a number of processes, 0 one per processor, None as many as there is work for (`jobs_for`).

    A file that cannot be read has a report all the same, with the reason in its source. ``work`` is pickled where there
    is more than one process. With ``progress`` a bar is shown while many files are worked on, and reports come when it
    is gone: both write to the same terminal.
    """
    # What is made of a file lives until the file is done: looking for garbage as often as Python does takes a fifth of
    # the time. Processes started here take this over.
    gc.set_threshold(50_000, 20, 100)
    if STANDARD_INPUT in names:
        jobs = 1
    elif jobs is None:
        jobs = jobs_for(names)
    reports = _reports(names, work, min(jobs or _processors(), len(names)))
    if progress and len(names) >= PROGRESS_FROM and sys.stderr.isatty():
        reports = iter(_with_progress(reports, len(names)))
    return reports


def jobs_for(names: list[str]) -> int:
    """Return how many processes are worth starting for files: each is to have work for about a second."""
    if len(names) < 2:
        return 1
    size = sum(os.path.getsize(name) for name in names if os.path.isfile(name))
    return max(1, min(_processors(), size // SIZE_FOR_A_PROCESS))


def _processors() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _reports(names: list[str], work: Work, jobs: int) -> Iterator[FileReport]:
    if jobs < 2:
        yield from map(partial(_work_on, work), names)
        return
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing.sharedctypes import RawValue

    interrupted = RawValue("b", 0)
    pool = ProcessPoolExecutor(jobs, initializer=_end_when_interrupted, initargs=(interrupted,))
    try:
        chunk = max(1, min(16, len(names) // (4 * jobs)))
        yield from pool.map(partial(_work_on, work), names, chunksize=chunk)
    except BrokenProcessPool:
        # This process may hear that the others have ended before it hears of the Ctrl-C that ended them.
        if interrupted.value:
            raise KeyboardInterrupt from None
        raise
    finally:
        # Who is interrupted, or has seen enough, does not wait for the files nobody has begun with.
        pool.shutdown(cancel_futures=True)


def _end_when_interrupted(interrupted: c_byte) -> None:
    """Let Ctrl-C, which a terminal sends to all processes, end this one without a traceback, and tell of it."""

    def end(_number: int, _frame: object) -> None:
        interrupted.value = 1
        os._exit(128 + signal.SIGINT)

    signal.signal(signal.SIGINT, end)


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
