"""Fixes for the settings that a file makes for itself, and findings that it can be set not to report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bufferizer.configuration.comments import MARK, head_settings
from bufferizer.configuration.values import SEVERITY, UNKNOWN
from bufferizer.diagnostics import Severity
from bufferizer.ide.results import Action, ActionKind, Finding
from bufferizer.rewrite.edits import Edit, Layout
from bufferizer.text import Span


def setting_actions(text: str, findings: Iterable[Finding]) -> Iterator[Action]:
    """Yield what can be done about findings with the settings of their file."""
    silenced: set[str] = set()
    for finding in findings:
        meant = dict(finding.data).get("meant")
        if finding.code == UNKNOWN and meant is not None:
            edits = (Edit(finding.span, meant),)
            yield Action(f"Change to '{meant}'", ActionKind.QUICK_FIX, edits, (finding,), preferred=True)
        # An error is the compiler's: not to see it would mend nothing.
        if finding.severity is not Severity.ERROR and finding.code not in silenced:
            silenced.add(finding.code)
            title = f"Do not report {finding.code} in this file"
            yield Action(title, ActionKind.QUICK_FIX, (_silence(text, finding.code),), (finding,))


def _silence(text: str, code: str) -> Edit:
    """Return the edit that turns a rule off: in the comment that is there, or in one before everything else."""
    setting = f"{SEVERITY}({code})=off"
    place = head_settings(text).place
    if place.end:
        end = place.start + len(text[place.start : place.end].rstrip(" \t,"))
        return Edit(Span(end, end), f", {setting}" if text[place.start : end].strip() else f" {setting}")
    start = len("\ufeff") if text.startswith("\ufeff") else 0
    return Edit(Span(start, start), f"// {MARK} {setting}{Layout(text).newline}")
