"""What must hold of every version of a text, whoever typed it."""

from __future__ import annotations

import logging
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from random import Random
from typing import Any

from bufferizer import document as documents
from bufferizer.diagnostics import Diagnostic, Severity
from bufferizer.document import ReadSegment, Section
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.diagnostics import document_findings, in_order
from bufferizer.ide.live.document import LiveDocument
from bufferizer.ide.rewriting import rewritten_text
from bufferizer.ir.aliases import mentioned_names
from tests.fresh import answers, fresh_answers, fresh_findings
from tests.soak.features import features, random_call

_FORMATTER = logging.Formatter()
# Findings that may come from what other segments define.
_OF_NAMES = ("undefined-value", "type-mismatch", "redefined-value", "undominated-use")
SLOW = 1.0  # seconds of the processor's time that no answer may take


@dataclass(frozen=True, slots=True)
class Failure:
    """What went wrong with a version: which feature, what, and the text it went wrong with."""

    feature: str
    what: str
    text: str


def check_version(analysed: AnalysedDocument, random: Random) -> Iterator[Failure]:
    """Yield what is wrong with a version of a text: features that raise, are slow, or give places outside of it."""
    findings, failures = _try("findings", lambda: document_findings(analysed), analysed.text)
    yield from failures
    for finding in findings or ():
        if finding.code == "internal-error":
            yield Failure("findings", finding.message, analysed.text)
        if not 0 <= finding.span.start <= finding.span.end <= len(analysed.text):
            yield Failure("findings", f"place out of the text: {finding}", analysed.text)
    for name in features():
        yield from _try(name, partial(_call, name, random, analysed), analysed.text)[1]


def check_rewritten(analysed: AnalysedDocument) -> Iterator[Failure]:
    """Yield a failure where a text without errors is rewritten to one that cannot be read."""
    if any(finding.severity is Severity.ERROR for finding in document_findings(analysed)):
        return
    text = rewritten_text(analysed)
    for _, diagnostic in documents.read_document(text).diagnostics() if text is not None else ():
        if diagnostic.severity is Severity.ERROR:
            yield Failure("rewriting", f"rewritten text is wrong: {diagnostic.message}", analysed.text)
            return


def check_against_fresh(analysed: AnalysedDocument, random: Random) -> Iterator[Failure]:
    """Yield a failure for each feature that answers otherwise where nothing is known from earlier versions."""
    seed = random.randrange(1 << 30)
    fresh = fresh_answers(analysed.text, analysed.options, seed)
    for name, answer in answers(analysed, seed).items():
        if answer != fresh[name]:
            yield Failure(name, f"warm {answer!r:.600}\nfresh {fresh[name]!r:.600}", analysed.text)


def check_live(
    analysed: AnalysedDocument, before: LiveDocument | None, text: str
) -> tuple[LiveDocument, list[Failure]]:
    """Return the version as it is reported while one types, and a failure if that is not what is in its text."""
    live = LiveDocument(analysed, before)
    failures = _try("live", lambda: list(live.steps()), text)[1]
    found = in_order(analysed, live.grouped())
    fresh = fresh_findings(text, analysed.options)
    if analysed.text != text or found != fresh:
        what = f"live {set(found) - set(fresh)!r:.600}\nfresh {set(fresh) - set(found)!r:.600}"
        failures.append(Failure("live", what, text))
    return live, failures


def check_locality(before: AnalysedDocument, after: AnalysedDocument) -> Iterator[Failure]:
    """Yield a failure for each segment that an edit left alone, in a section it left alone, but has other findings."""
    earlier, later = _findings_by_text(before), _findings_by_text(after)
    for key in earlier.keys() & later.keys():
        if earlier[key] != later[key]:
            yield Failure("locality", f"{key[0]!r:.200}: {earlier[key]!r:.300} became {later[key]!r:.300}", after.text)


def _findings_by_text(analysed: AnalysedDocument) -> dict[tuple[str, Any], Counter[Diagnostic]]:
    """Return the findings of each segment by its text, its edition and the aliases it knows.

    Names of other segments' values may come and go, and segments written twice are told apart by nothing.
    """
    found: dict[tuple[str, Any], Counter[Diagnostic]] = {}
    twice: set[tuple[str, Any]] = set()
    for section in analysed.document.sections:
        for segment in section.segments:
            key = (segment.text, _aliases(section, segment))
            (twice.add(key) if key in found else None)
            found[key] = Counter(it for it in segment.diagnostics if it.code not in _OF_NAMES)
    return {key: findings for key, findings in found.items() if key not in twice}


def _aliases(section: Section, segment: ReadSegment) -> tuple[Any, ...]:
    return (segment.kind, segment.registry.edition, section.aliases.relevant(mentioned_names(segment.text)))


def _call(name: str, random: Random, analysed: AnalysedDocument) -> None:
    call = random_call(name, random, analysed)
    if call is not None:
        call(analysed)


def _try(name: str, work: Callable[[], Any], text: str) -> tuple[Any, list[Failure]]:
    """Return what comes of a feature, and what is wrong with how it came."""
    started = time.thread_time()
    result = None
    with _logged() as failures:
        try:
            result = work()
        except Exception:
            failures.append(traceback.format_exc())
    spent = time.thread_time() - started
    if spent > SLOW:
        failures.append(f"took {spent:.1f} s")
    return result, [Failure(name, what, text) for what in failures]


@contextmanager
def _logged() -> Iterator[list[str]]:
    """Collect what the engine logs instead of raising it: those are faults too."""
    records: list[str] = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: records.append(_FORMATTER.format(record))  # type: ignore[method-assign]
    logger = logging.getLogger("bufferizer")
    propagates, logger.propagate = logger.propagate, False
    logger.addHandler(handler)
    try:
        yield records
    finally:
        logger.removeHandler(handler)
        logger.propagate = propagates
