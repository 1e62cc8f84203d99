"""``textDocument/publishDiagnostics``."""

from __future__ import annotations

from collections.abc import Iterable

from lsprotocol import types

from bufferizer.diagnostics import Severity
from bufferizer.ide.results import Finding
from bufferizer_lsp.session import Snapshot

SOURCE = "bufferizer"
_SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.INFORMATION: types.DiagnosticSeverity.Information,
    Severity.HINT: types.DiagnosticSeverity.Hint,
}


def diagnostics_of(snapshot: Snapshot, findings: Iterable[Finding]) -> types.PublishDiagnosticsParams:
    """Return the notification that tells a client what was found in a version of a document."""
    diagnostics = [diagnostic_of(snapshot, finding) for finding in findings]
    return types.PublishDiagnosticsParams(snapshot.uri, diagnostics, snapshot.version)


def diagnostic_of(snapshot: Snapshot, finding: Finding) -> types.Diagnostic:
    """Return a finding as the protocol has it."""
    related = [
        types.DiagnosticRelatedInformation(
            types.Location(snapshot.uri, snapshot.positions.range(entry.span)), entry.message
        )
        for entry in finding.related
    ]
    return types.Diagnostic(
        snapshot.positions.range(finding.span),
        finding.message,
        severity=_SEVERITIES[finding.severity],
        code=finding.code,
        source=SOURCE,
        related_information=related or None,
    )
