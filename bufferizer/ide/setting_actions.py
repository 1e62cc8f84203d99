"""Fixes for the settings that a file makes for itself, and findings that it can be set not to report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bufferizer.configuration.comments import MARK, head_settings
from bufferizer.configuration.values import SEVERITY, UNKNOWN, field_name
from bufferizer.diagnostics import Severity
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.results import Action, ActionKind, Finding
from bufferizer.rewrite.edits import Edit, Layout
from bufferizer.rewrite.selection import NOT_BUFFERIZED, UNREGISTERED
from bufferizer.text import Span

# Options that make the pass accept what it refuses, by the code of the refusal and, where there are several, its words.
_ALLOWED_BY = {
    ("not-bufferizable", NOT_BUFFERIZED): ("allow-unknown-ops", "Leave ops that have no bufferization as they are"),
    (UNREGISTERED, NOT_BUFFERIZED): ("allow-unknown-ops", "Leave ops that have no bufferization as they are"),
    ("yield-not-equivalent", None): ("allow-return-allocs-from-loops", "Let loops yield buffers that they allocate"),
}


def setting_actions(analysed: AnalysedDocument, findings: Iterable[Finding]) -> Iterator[Action]:
    """Yield what can be done about findings with the settings of their file."""
    text = analysed.text
    silenced: set[str] = set()
    for finding in findings:
        meant = dict(finding.data).get("meant")
        if finding.code == UNKNOWN and meant is not None:
            edits = (Edit(finding.span, meant),)
            yield Action(f"Change to '{meant}'", ActionKind.QUICK_FIX, edits, (finding,), preferred=True)
        allowed = _ALLOWED_BY.get((finding.code, finding.message)) or _ALLOWED_BY.get((finding.code, None))
        if allowed is not None:
            option, title = allowed
            if analysed.options.takes(field_name(option)) and not getattr(analysed.options, field_name(option)):
                edits = (_added(text, option),)
                yield Action(f"{title}, in this file ({option})", ActionKind.QUICK_FIX, edits, (finding,))
        # An error is the compiler's: not to see it would mend nothing.
        if finding.severity is not Severity.ERROR and finding.code not in silenced:
            silenced.add(finding.code)
            title = f"Do not report {finding.code} in this file"
            yield Action(title, ActionKind.QUICK_FIX, (_added(text, f"{SEVERITY}({finding.code})=off"),), (finding,))


def _added(text: str, setting: str) -> Edit:
    """Return the edit that makes a setting: in the comment that is there, or in one before everything else."""
    place = head_settings(text).place
    if place.end:
        end = place.start + len(text[place.start : place.end].rstrip(" \t,"))
        return Edit(Span(end, end), f", {setting}" if text[place.start : end].strip() else f" {setting}")
    start = len("\ufeff") if text.startswith("\ufeff") else 0
    return Edit(Span(start, start), f"// {MARK} {setting}{Layout(text).newline}")
