"""Findings by segment, in places relative to it, so that they stay as they are when the segment moves."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from bufferizer.buffer_model.model import Refusal
from bufferizer.diagnostics import Diagnostic, Place, Severity
from bufferizer.ide.results import Finding, RelatedFinding
from bufferizer.text import Span

NO_SEVERITIES: Mapping[str, Severity] = {}


@dataclass(frozen=True, slots=True, eq=False)
class LocalFindings:
    """What is found in one segment, in places relative to it: the same object as long as the findings are the same.

    ``across`` are findings with places in other segments too, not yet placed.
    """

    text: str
    findings: tuple[Finding, ...]
    across: tuple[Diagnostic, ...] = ()


NO_FINDINGS = LocalFindings("", ())


@dataclass(frozen=True, slots=True)
class GroupedFindings:
    """The findings of a document: those of each segment, and others in places of the document."""

    by_segment: Sequence[LocalFindings]
    others: tuple[Finding, ...]

    @property
    def local(self) -> list[tuple[int, LocalFindings]]:
        """The findings of the segments that have any, with the segments' numbers."""
        return [(number, own) for number, own in enumerate(self.by_segment) if own is not NO_FINDINGS]


def local_findings(
    text: str, found: Iterable[Diagnostic | Refusal], severities: Mapping[str, Severity]
) -> LocalFindings:
    """Return what is found in a segment with this text, in the severities the user wants."""
    findings: dict[Finding, None] = {}
    across: list[Diagnostic] = []
    for entry in found:
        if isinstance(entry, Refusal):
            findings.update(dict.fromkeys(adjusted(_refused(entry), severities)))
        elif any(related.place.symbol is not None for related in entry.related):
            across.append(entry)
        else:
            findings.update(dict.fromkeys(adjusted(placed(entry), severities)))
    if not findings and not across:
        return NO_FINDINGS
    return LocalFindings(text, tuple(sorted(findings, key=order)), tuple(across))


def together(one: LocalFindings, other: LocalFindings) -> LocalFindings:
    """Return all that is found in a segment."""
    findings = dict.fromkeys((*one.findings, *other.findings))
    across = (*one.across, *other.across)
    return LocalFindings(one.text or other.text, tuple(sorted(findings, key=order)), across)


def adjusted(found: Finding, severities: Mapping[str, Severity]) -> Iterator[Finding]:
    """Yield a finding in the severity the user wants, if any."""
    severity = severities.get(found.code, found.severity)
    if severity is not Severity.OFF:
        yield found if severity is found.severity else replace(found, severity=severity)


def order(found: Finding) -> tuple[Span, str, str]:
    """Return what findings are sorted by."""
    return found.span, found.code, found.message


def shifted(found: Finding, start: int) -> Finding:
    """Return a finding of a segment that begins at ``start`` in places of the document."""
    related = tuple(RelatedFinding(entry.message, entry.span.shift(start)) for entry in found.related)
    return replace(found, span=found.span.shift(start), related=related)


def placed(diagnostic: Diagnostic, start: int = 0, find: Callable[[Place], Span | None] | None = None) -> Finding:
    """Place a diagnostic of a segment that begins at ``start``; its related places where ``find`` finds them."""
    related = []
    for entry in diagnostic.related:
        span = find(entry.place) if find is not None else entry.place.span.shift(start)
        if span is not None:
            related.append(RelatedFinding(entry.message, span))
    return Finding(
        diagnostic.code,
        diagnostic.severity,
        diagnostic.message,
        diagnostic.place.span.shift(start),
        tuple(related),
        diagnostic.data,
    )


def _refused(refusal: Refusal) -> Finding:
    """Place a refusal at the name of the operation refused, where the compiler reports it."""
    return Finding(
        refusal.code,
        Severity.ERROR,
        refusal.message,
        refusal.span,
        tuple(RelatedFinding(message, operation.name_span) for message, operation in refusal.related),
    )
