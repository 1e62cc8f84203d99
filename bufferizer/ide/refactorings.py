"""Changes that take a while to work out, and are worked out when the user has chosen one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bufferizer.buffer_model.options import BoundaryTypeConversion
from bufferizer.diagnostics import Severity
from bufferizer.ide.analysis import AnalysedDocument, AnalysedModule
from bufferizer.ide.code_actions import bufferized_module_at
from bufferizer.ide.diagnostics import document_findings
from bufferizer.ide.results import Finding
from bufferizer.ide.rewriting import module_edits
from bufferizer.rewrite.edits import Edit, Layout
from bufferizer.text import LineIndex, Span

_BODIES = "bodies"
_EXPECT = "expect"
_MODES = {
    BoundaryTypeConversion.INFER: "Bufferize this module, inferring layouts",
    BoundaryTypeConversion.IDENTITY: "Bufferize this module with identity layouts",
    BoundaryTypeConversion.FULLY_DYNAMIC: "Bufferize this module with fully dynamic layouts",
}


@dataclass(frozen=True, slots=True)
class Refactoring:
    """A change that may be asked for by its ``name``, at the place where it was offered."""

    title: str
    name: str


def refactorings_at(analysed: AnalysedDocument, offset: int) -> tuple[Refactoring, ...]:
    """Return the changes to offer at ``offset``; the one that the settings make is a code action of its own."""
    found: list[Refactoring] = []
    module = bufferized_module_at(analysed, offset)
    if module is not None and module.is_readable() and module.facts.operations and not _is_refused_anyway(module):
        options = analysed.options
        for mode, title in _MODES.items():
            if not options.bufferize_function_boundaries or mode is not options.function_boundary_type_conversion:
                found.append(Refactoring(title, mode.value))
        if options.bufferize_function_boundaries:
            found.append(Refactoring("Bufferize function bodies, keeping signatures", _BODIES))
    if _error_on_line(analysed, offset) is not None:
        found.append(Refactoring("Expect this error in a test (expected-error)", _EXPECT))
    return tuple(found)


def _is_refused_anyway(module: AnalysedModule) -> bool:
    """Tell whether the compiler refuses a module whatever becomes of its function boundaries."""
    refusals = [refusal for function in module.facts.analysis.get().functions for refusal in function.refusals]
    return any(not refusal.operation.name.startswith("func.") for refusal in refusals)


def refactoring_edits(analysed: AnalysedDocument, offset: int, name: str) -> tuple[Edit, ...] | None:
    """Return the edits of a refactoring offered at ``offset``; None where it cannot be made."""
    if name == _EXPECT:
        return tuple(_expectations(analysed, offset))
    modes = {mode.value: mode for mode in BoundaryTypeConversion}
    if name == _BODIES:
        options = replace(analysed.options, bufferize_function_boundaries=False)
    elif name in modes:
        options = replace(
            analysed.options, bufferize_function_boundaries=True, function_boundary_type_conversion=modes[name]
        )
    else:
        return None
    module = bufferized_module_at(AnalysedDocument(analysed.text, options), offset)
    return module_edits(module) if module is not None else None


# -- Expected errors


def _error_on_line(analysed: AnalysedDocument, offset: int) -> Finding | None:
    """Return what the compiler reports of the line of ``offset``: the first error on it, at which it stops."""
    lines = LineIndex(analysed.text)
    for finding in document_findings(analysed):
        expected = finding.code == "expected-not-produced"
        here = lines.line_of(finding.span.start) == lines.line_of(offset)
        if finding.severity is Severity.ERROR and here and not expected:
            return finding
    return None


def _expectations(analysed: AnalysedDocument, offset: int) -> Iterator[Edit]:
    """Yield the edit that puts comments before the line, for the error on it and for each of its notes."""
    lines = LineIndex(analysed.text)
    line = lines.line_of(offset)
    finding = _error_on_line(analysed, offset)
    if finding is None:
        return
    notes = [("note", lines.line_of(entry.span.start), entry.message) for entry in finding.related]
    expected = [("error", line, finding.message), *notes]
    layout = Layout(analysed.text)
    at = lines.starts[line]
    text = ""
    for number, (kind, target, message) in enumerate(expected):
        # Where the comments go, the lines from here on move down.
        distance = (target + len(expected) if target >= line else target) - (line + number)
        text += f"{layout.indentation(at)}// expected-{kind} @{distance:+d} {{{{{message}}}}}{layout.newline}"
    yield Edit(Span(at, at), text)
