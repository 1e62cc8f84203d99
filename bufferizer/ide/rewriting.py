"""The bufferized form of a document: edits to it, and the functions' types in it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from bufferizer.analysis.module import ModuleAnalysis
from bufferizer.buffer_model.model import Refusal
from bufferizer.document import read_document
from bufferizer.ide.analysis import AnalysedDocument, AnalysedModule
from bufferizer.ir.functions import function_type, is_call
from bufferizer.ir.operation import Operation
from bufferizer.ir.program import members_of, program_of, top_level
from bufferizer.ir.types import FunctionType
from bufferizer.rewrite.edits import Edit, Layout, apply_edits
from bufferizer.rewrite.module import ModuleRewrite, rewrite_module

_SYMBOL = re.compile(r"@[\w$.-]+")


def rewritten_text(analysed: AnalysedDocument) -> str | None:
    """Return the document with every section's module bufferized; None where one of them cannot be."""
    edits: list[Edit] = []
    for module in analysed.modules:
        if module.is_bufferized:
            found = module_edits(module)
            if found is None:
                return None
            edits.extend(found)
    return apply_edits(analysed.text, edits)


def module_edits(module: AnalysedModule) -> tuple[Edit, ...] | None:
    """Return the edits to the document that bufferize a module; None where it is refused or its text is wrong."""
    if not module.is_readable():
        return None
    rewriting = module.facts.rewriting.get()
    return None if rewriting.refusals else _placed(module, rewriting)


def function_edits(module: AnalysedModule, function: Operation) -> tuple[Edit, ...] | None:
    """Return the edits that bufferize one function and leave the others; None where it is refused or its text is wrong.

    What it calls is looked at too, and must be neither.
    """
    needed = called_from(function, module.facts.analysis.get())
    if not all(map(module.is_sound, needed)):
        return None
    rewriting = _rewrite_part(module, needed)
    own = rewriting.edits.get(function)
    if own is None:
        return None
    written = "".join(edit.text for edit in own)
    used = [line for line in rewriting.globals if _mentions(written, line)]
    return _placed(module, ModuleRewrite({function: own}, used))


def _mentions(text: str, definition: str) -> bool:
    """Tell whether a text mentions the symbol that a line defines."""
    symbol = _SYMBOL.search(definition)
    return symbol is not None and symbol[0] in _SYMBOL.findall(text)


def sound_edits(module: AnalysedModule) -> tuple[Edit, ...]:
    """Return the edits that bufferize what can be bufferized of a module: functions in order that call no others."""
    analysis = module.facts.analysis.get()
    kept = {entry.operation for entry in analysis.functions if module.is_sound(entry.operation)}
    while True:
        kept = {operation for operation in kept if called_from(operation, analysis) <= kept}
        rewriting = _rewrite_part(module, kept)
        refused = {program_of(top_level(refusal.operation)) for refusal in rewriting.refusals} & kept
        if not refused:
            return _placed(module, rewriting)
        kept -= refused


def _placed(module: AnalysedModule, rewriting: ModuleRewrite) -> tuple[Edit, ...]:
    """Return a rewrite's edits as edits to the document."""
    edits = list(_new_globals(module, rewriting.globals))
    for operation, own in rewriting.edits.items():
        start = module.segments[operation].start
        edits.extend(Edit(edit.span.shift(start), edit.text) for edit in own)
    return tuple(edits)


def _new_globals(module: AnalysedModule, lines: Sequence[str]) -> Iterator[Edit]:
    """Yield the edits that put lines in front of the module's first operation."""
    headers = (nested.header for nested in module.module.modules if nested.header is not None)
    holders = sorted([*module.module.members, *headers], key=lambda holder: holder.start)
    first = next((holder for holder in holders if holder.operations), None)
    if first is None or not lines:
        return
    position = _before_comments(first.text, first.operations[0].span.start)
    layout = Layout(first.text)
    above = first.text[:position].rstrip(" \t")
    for edit in layout.before(position, lines):
        text = edit.text
        # Where a blank line sets the operation apart from what is above it, another one does from the new lines.
        if above.endswith(layout.newline * 2):
            text = text.rstrip(" \t") + layout.newline + layout.indentation(position)
        yield Edit(edit.span.shift(first.start), text)


def _before_comments(text: str, position: int) -> int:
    """Return where the comment lines directly above a position begin, so that they stay with what they describe."""
    start = text.rfind("\n", 0, position) + 1
    if text[start:position].strip():
        return position
    while start > 0:
        above = text.rfind("\n", 0, start - 1) + 1
        if not text[above:start].lstrip().startswith("//"):
            break
        start = above
    line = text[start:]
    return start + len(line) - len(line.lstrip(" \t"))


def buffer_type_of(module: AnalysedModule, function: Operation) -> FunctionType | None:
    """Return a function's type once it is bufferized; None where it cannot be."""
    bufferized = bufferized_function(module, function)
    return function_type(bufferized) if bufferized is not None else None


def bufferized_function(module: AnalysedModule, function: Operation) -> Operation | None:
    """Return what a function is once it is bufferized, read from the new text; None where it cannot be.

    A function that the module's refusals and errors do not concern is bufferized with only those it calls.
    """
    whole = module.facts.rewriting.get() if module.is_readable() else None
    edits = whole.edits.get(function) if whole is not None and not whole.refusals else _alone(module, function)
    if edits is None:
        return None
    aliases = "".join(f"{name} = {value}\n" for name, value in module.section.aliases.definitions.items())
    text = _text_of(function, module.segments[function].text, edits)
    for read in read_document(aliases + text, module.facts.registry).segments:
        for operation in read.operations:
            if operation.attributes.get("sym_name") == function.attributes.get("sym_name"):
                return operation
    return None


def _text_of(function: Operation, text: str, edits: Sequence[Edit]) -> str:
    """Return an edited function, of whose segment's text it may be a small part."""
    start = min([function.span.start, *(edit.span.start for edit in edits)])
    end = max([function.span.end, *(edit.span.end for edit in edits)])
    return apply_edits(text[start:end], [Edit(edit.span.shift(-start), edit.text) for edit in edits])


def _alone(module: AnalysedModule, function: Operation) -> Sequence[Edit] | None:
    needed = called_from(function, module.facts.analysis.get())
    if not all(map(module.is_sound, needed)):
        return None
    return _rewrite_part(module, needed).edits.get(function)


def _rewrite_part(module: AnalysedModule, needed: Collection[Operation]) -> ModuleRewrite:
    """Rewrite some of a module's top-level operations as if there were no others."""
    analysis = module.facts.analysis.get()
    part = ModuleAnalysis(
        tuple(entry for entry in analysis.functions if entry.operation in needed), analysis.circular, analysis.named
    )
    return rewrite_module(
        [member for entry in part.functions for member in entry.members],
        module.facts.texts,
        part,
        module.facts.rules,
        module.facts.options,
    )


def refusals_of(module: AnalysedModule, functions: Collection[Operation]) -> Iterator[Refusal]:
    """Yield what the compiler refuses of functions whose text is free of errors, whatever is wrong with others.

    All that they call is among them.
    """
    rewriting = module.facts.rewriting.get() if module.is_readable() else _rewrite_part(module, functions)
    yield from (it for it in rewriting.refusals if program_of(top_level(it.operation)) in functions)


def called_from(function: Operation, analysis: ModuleAnalysis) -> set[Operation]:
    """Return the function with all that it calls, directly or not."""
    found: set[Operation] = set()
    waiting = [function]
    while waiting:
        current = waiting.pop()
        if current in found:
            continue
        found.add(current)
        entry = analysis.of(members_of(current)[0])
        if entry is not None:
            calls = (nested for nested in current.walk() if is_call(nested))
            waiting.extend(callee for callee in map(analysis.callee_of, calls) if callee is not None)
    return found
