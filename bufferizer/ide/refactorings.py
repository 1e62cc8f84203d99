"""Changes that take a while to work out, and are worked out when the user has chosen one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from bufferizer.buffer_model.model import Refusal
from bufferizer.buffer_model.options import BoundaryTypeConversion, BufferizationOptions, Semantics
from bufferizer.diagnostics import Severity
from bufferizer.ide.analysis import AnalysedDocument, AnalysedModule
from bufferizer.ide.diagnostics import document_findings
from bufferizer.ide.lenses import tensor_words
from bufferizer.ide.results import Finding
from bufferizer.ide.rewriting import called_from, function_edits, module_edits, refusals_of
from bufferizer.ir.functions import has_body, is_function
from bufferizer.ir.operation import Operation
from bufferizer.ir.program import top_level
from bufferizer.rewrite.edits import Edit, Layout
from bufferizer.rewrite.module import ModuleRewrite
from bufferizer.text import LineIndex, Span

_AS_SET = "as-set"
_BODIES = "bodies"
_BODY = "body"
_EXPECT = "expect"
_MODES = {
    BoundaryTypeConversion.INFER: "Bufferize this module, inferring layouts",
    BoundaryTypeConversion.IDENTITY: "Bufferize this module with identity layouts",
    BoundaryTypeConversion.FULLY_DYNAMIC: "Bufferize this module with fully dynamic layouts",
}
_NAMES = frozenset({_AS_SET, _BODIES, _BODY, *(mode.value for mode in _MODES)})


@dataclass(frozen=True, slots=True)
class Refactoring:
    """A change that may be asked for by its ``name``, at the place where it was offered."""

    title: str
    name: str


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why a change that was offered cannot be made, in a sentence for the user."""

    reason: str


def refactorings_at(analysed: AnalysedDocument, offset: int) -> tuple[Refactoring, ...]:
    """Return the changes to offer at ``offset``, that which the settings make first."""
    found: list[Refactoring] = []
    module = bufferized_module_at(analysed, offset)
    if module is not None and _has_tensors(module) and not _has_nothing_to_do(module, analysed.options):
        if module.is_readable():
            found += _of_module(module, analysed.options)
        function = _function_at(module, offset)
        if function is not None and _stands_by_itself(module, function):
            found.append(Refactoring("Bufferize the body of this function, keeping its signature", _BODY))
    if _error_on_line(analysed, offset) is not None:
        found.append(Refactoring("Expect this error in a test (expected-error)", _EXPECT))
    return tuple(found)


def _of_module(module: AnalysedModule, options: BufferizationOptions) -> Iterator[Refactoring]:
    rewriting = module.facts.rewriting.get()
    if _holds_in_every_mode(module, rewriting.refusals):
        return
    if _changes(rewriting):
        yield Refactoring("Bufferize this module", _AS_SET)
    for mode, title in _MODES.items() if options.semantics is Semantics.LLVM22 else ():
        if not options.bufferize_function_boundaries or mode is not options.function_boundary_type_conversion:
            yield Refactoring(title, mode.value)
    if options.bufferize_function_boundaries:
        yield Refactoring("Bufferize function bodies, keeping signatures", _BODIES)


def _changes(rewriting: ModuleRewrite) -> bool:
    return bool(rewriting.globals) or any(rewriting.edits.values())


def _has_nothing_to_do(module: AnalysedModule, options: BufferizationOptions) -> bool:
    """Tell whether nothing of a module would change in any mode, not even at function boundaries.

    Then the word that it has tensors by stands in a comment, or in a name.
    """
    if not options.bufferize_function_boundaries or not module.is_readable():
        return False
    rewriting = module.facts.rewriting.get()
    return not rewriting.refusals and not _changes(rewriting)


def _holds_in_every_mode(module: AnalysedModule, refusals: Iterable[Refusal]) -> bool:
    """Tell whether the compiler refuses an operation whatever becomes of function boundaries.

    What has to do with those, and what is said of an operation that was made of another one ("'memref.cast' op operand
    type ..."), depends on the layouts there; but for what is found before any is made.
    """
    analysis = module.facts.analysis.get()

    def is_found_before(refusal: Refusal) -> bool:
        entry = analysis.of(top_level(refusal.operation))
        return entry is not None and refusal in entry.refusals

    return any(
        not refusal.operation.name.startswith("func.")
        and (not refusal.message.startswith("'") or is_found_before(refusal))
        for refusal in refusals
    )


def _stands_by_itself(module: AnalysedModule, function: Operation) -> bool:
    """Tell whether a function may be bufferized whatever is wrong with others, but for those that it calls."""
    needed = called_from(function, module.facts.analysis.get())
    return all(map(module.is_sound, needed)) and not _holds_in_every_mode(module, refusals_of(module, needed))


def refactoring_edits(analysed: AnalysedDocument, offset: int, name: str) -> tuple[Edit, ...] | Obstacle:
    """Return the edits of a refactoring offered at ``offset``, at least one, or why it cannot be made."""
    if name == _EXPECT:
        return tuple(_expectations(analysed, offset)) or Obstacle("There is no error on this line.")
    if name not in _NAMES:
        return Obstacle(f"Nothing is called {name!r}.")
    options = analysed.options
    if name in (_BODIES, _BODY):
        options = replace(options, bufferize_function_boundaries=False)
    elif name != _AS_SET:
        mode = BoundaryTypeConversion(name)
        options = replace(options, bufferize_function_boundaries=True, function_boundary_type_conversion=mode)
    module = bufferized_module_at(AnalysedDocument(analysed.split, options), offset)
    if module is None:
        return Obstacle("There is no module here that is bufferized.")
    function = _function_at(module, offset) if name == _BODY else None
    if name == _BODY and function is None:
        return Obstacle("There is no function with tensors here.")
    edits = module_edits(module) if function is None else function_edits(module, function)
    if edits is None:
        return _obstacle(module, function)
    return edits or Obstacle("There is nothing to be bufferized.")


def _obstacle(module: AnalysedModule, function: Operation | None) -> Obstacle:
    """Return what keeps a module, or a function of it, from being bufferized."""
    if function is None:
        functions: Collection[Operation] = module.facts.operations
        is_sound = module.is_readable()
    else:
        functions = called_from(function, module.facts.analysis.get())
        is_sound = all(map(module.is_sound, functions))
    if not is_sound:
        return Obstacle("There are errors in the text.")
    refusal = next(refusals_of(module, functions), None)
    if refusal is None:
        return Obstacle("The compiler refuses this.")
    # What is said of another operation, which was made of this one, names that.
    at = "" if refusal.message.startswith("'") else f"'{refusal.operation.name}': "
    return Obstacle(f"The compiler refuses this: {at}{refusal.message}")


def bufferized_module_at(analysed: AnalysedDocument, offset: int) -> AnalysedModule | None:
    """Return the innermost module around ``offset`` that the compiler bufferizes."""
    segment = analysed.document.segment_at(offset)
    module = analysed.module_of(segment) if segment is not None else None
    while module is not None and not module.is_bufferized:
        module = _around(analysed, module)
    return module


def _around(analysed: AnalysedDocument, module: AnalysedModule) -> AnalysedModule | None:
    """Return the module that a module is written in."""
    return next(
        (outer for outer in analysed.modules if any(inner is module.module for inner in outer.module.modules)), None
    )


def _has_tensors(module: AnalysedModule) -> bool:
    """Tell whether a module may have something to bufferize."""
    words = tensor_words(module.section)
    segments = (*module.module.members, *(it for inner in module.module.modules for it in inner.members))
    return any(word in segment.text for segment in segments for word in words)


def _function_at(module: AnalysedModule, offset: int) -> Operation | None:
    """Return the function with a body and with tensors that stands at ``offset`` in a module."""
    words = tensor_words(module.section)
    for function, segment in module.segments.items():
        if is_function(function) and has_body(function) and function.span.shift(segment.start).contains(offset):
            return function if any(word in segment.text for word in words) else None
    return None


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
