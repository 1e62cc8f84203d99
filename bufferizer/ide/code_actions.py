"""Fixes for findings where one is obvious."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from bufferizer.buffer_model.boundary_rules import boundary_rules
from bufferizer.buffer_model.options import Semantics
from bufferizer.dialects.registry import Registry
from bufferizer.document import ReadSegment
from bufferizer.ide.analysis import AnalysedDocument, innermost_operation
from bufferizer.ide.former_releases import renewals
from bufferizer.ide.loop_fixes import write_back
from bufferizer.ide.results import Action, ActionKind, Finding
from bufferizer.ide.setting_actions import setting_actions
from bufferizer.ir.functions import has_body, is_function, is_return, result_types, writable_attribute
from bufferizer.ir.operation import Block, Operation, Value
from bufferizer.ir.types import Type
from bufferizer.rewrite.edits import Edit, Layout
from bufferizer.rewrite.selection import NO_RETURN
from bufferizer.syntax.edition import Edition
from bufferizer.text import Span

# What ``bufferization.access`` may say of an argument, and what that is in words.
_ACCESS = {
    "read": "only reads",
    "write": "only writes",
    "read-write": "reads and writes",
    "none": "neither reads nor writes",
}


def actions_at(analysed: AnalysedDocument, span: Span, findings: Iterable[Finding]) -> tuple[Action, ...]:
    """Return the fixes to offer where ``span`` is selected. ``findings`` are those of the document."""
    found = tuple(findings)
    here = [finding for finding in found if finding.span.touches(span)]
    fixes = [action for finding in here for action in _fixes(analysed, finding)]
    others = (*_access_fixes(analysed, span, found), *renewals(analysed, span, found))
    return (*fixes, *others, *setting_actions(analysed, here))


def _fixes(analysed: AnalysedDocument, finding: Finding) -> Iterator[Action]:
    segment, operation = _place_of(analysed, finding)
    if segment is None or operation is None:
        return
    data = dict(finding.data)
    semantics = analysed.options.semantics
    is_today = semantics.release is Edition.TODAY
    if finding.code == "argument-written" and _may_be_copied(semantics, data):
        says = f"{writable_attribute(operation)} = false"
        yield from _forbid_writing(operation, segment, finding, int(data["argument"]), says)
    elif finding.code == "missing-terminator" or finding.message == NO_RETURN:
        function = next((entry for entry in (operation, *operation.ancestors()) if is_function(entry)), None)
        if function is not None and not _ends(function, analysed.document.registry):
            yield from _insert_return(function, segment, finding)
    elif finding.code == "yield-not-equivalent":
        yield from write_back(analysed, operation, segment, finding)
    elif operation.name == "bufferization.to_tensor" and is_today and "restrict" not in operation.attributes:
        yield from _restrict(operation, segment, finding)


def _place_of(analysed: AnalysedDocument, finding: Finding) -> tuple[ReadSegment | None, Operation | None]:
    segment = analysed.document.segment_at(finding.span.start)
    return segment, innermost_operation(segment, finding.span.start) if segment is not None else None


def _ends(function: Operation, registry: Registry) -> bool:
    """Tell whether a function's last operation is known to end a block, in another way than by returning."""
    last = function.regions[0].blocks[-1].terminator if has_body(function) else None
    assembly = registry.assembly(last.name) if last is not None else None
    return assembly is not None and "terminator" in assembly.traits


def _may_be_copied(semantics: Semantics, data: Mapping[str, str]) -> bool:
    """Tell whether a function may copy an argument that it writes; what it returns may have to be that one's buffer."""
    if semantics.release is Edition.TODAY:
        return True
    rules = boundary_rules(semantics)
    return not rules.only_callers_lend and not (rules.destination_style_returns and "returned" in data)


def _access_fixes(analysed: AnalysedDocument, span: Span, findings: Iterable[Finding]) -> Iterator[Action]:
    """Offer to say what a function without a body does: with the argument selected, or with all where its name is."""
    if analysed.options.semantics.release is not Edition.TODAY:
        return
    for finding in findings:
        if finding.code != "external-assumed-read-write":
            continue
        segment, function = _place_of(analysed, finding)
        if segment is None or function is None or not is_function(function):
            continue
        unsaid = [int(index) for index in dict(finding.data)["arguments"].split(",")]
        places = {index: place for index in unsaid if (place := function.place(f"input {index}")) is not None}
        selected = [index for index, place in places.items() if place.shift(segment.start).touches(span)]
        if selected or finding.span.touches(span):
            yield from _declare_access(function, segment, finding, selected or unsaid)


def _declare_access(
    function: Operation, segment: ReadSegment, finding: Finding, arguments: Sequence[int]
) -> Iterator[Action]:
    tensors = "this tensor" if len(arguments) == 1 else "its tensors"
    for access, does in _ACCESS.items():
        says = f'bufferization.access = "{access}"'
        edits = [_argument_attribute(function, segment, index, says) for index in arguments]
        if all(edits):
            yield Action(
                f"Declare that the function {does} {tensors}",
                ActionKind.QUICK_FIX,
                tuple(edit for edit in edits if edit is not None),
                (finding,),
            )


def _forbid_writing(
    function: Operation, segment: ReadSegment, finding: Finding, index: int, says: str
) -> Iterator[Action]:
    edit = _argument_attribute(function, segment, index, says)
    if edit is not None:
        yield Action(
            "Keep the argument's buffer from being written (copies instead)", ActionKind.QUICK_FIX, (edit,), (finding,)
        )


def _argument_attribute(function: Operation, segment: ReadSegment, index: int, attribute: str) -> Edit | None:
    """Return the edit that gives an argument an attribute: into its dictionary, or with a new one behind its type."""
    dictionary = function.place(f"input {index} attributes")
    if dictionary is not None:
        inside = segment.text[dictionary.start + 1 : dictionary.end - 1]
        at = segment.start + dictionary.start + 1
        return Edit(Span(at, at), f"{attribute}, " if inside.strip() else attribute)
    type_span = function.place(f"input {index}")
    if type_span is None:
        return None
    at = segment.start + type_span.end
    return Edit(Span(at, at), f" {{{attribute}}}")


def _restrict(operation: Operation, segment: ReadSegment, finding: Finding) -> Iterator[Action]:
    if operation.syntax.generic or not operation.operands or operation.operands[0].span is None:
        return
    at = segment.start + operation.operands[0].span.end
    yield Action(
        "Promise with restrict that no other tensor shares this buffer",
        ActionKind.QUICK_FIX,
        (Edit(Span(at, at), " restrict"),),
        (finding,),
        preferred=True,
    )


def _insert_return(function: Operation, segment: ReadSegment, finding: Finding) -> Iterator[Action]:
    """Offer the return that a function's last block lacks, if there is something to return.

    It is obvious what that is where it is nothing, or all that the block's last operation gives.
    """
    block = function.regions[0].blocks[-1]
    written = [operation for operation in block.operations if not operation.implicit]
    last = written[-1] if written else None
    if last is not None and (is_return(last) or last.successors):
        return
    wanted = result_types(function)
    values = _newest_of(wanted, block)
    if values is None:
        return
    names = ", ".join(value.name for value in values)
    text = f"return {names} : {', '.join(map(str, wanted))}" if wanted else "return"
    region = function.regions[0].span
    layout = Layout(segment.text)
    # An empty body has no last operation to put the line behind.
    edits = layout.after(last.span.end, [text], last.span.start) if last is not None else []
    edits = edits or layout.inside(region, [text], function.span.start)
    yield Action(
        f"Insert the missing '{text.partition(' :')[0]}'",
        ActionKind.QUICK_FIX,
        tuple(Edit(edit.span.shift(segment.start), edit.text) for edit in edits),
        (finding,),
        preferred=values == [result for result in (last.results if last is not None else ()) if wanted],
    )


def _newest_of(types: Sequence[Type], block: Block) -> list[Value] | None:
    """Return a value of each type that can be used at the end of a block, the one defined last; None if one has none.

    No value is returned twice, so that of two results of a type the first is the older one.
    """
    entry = block.region.entry
    arguments = [*(entry.arguments if entry is not None and entry is not block else ()), *block.arguments]
    defined = [*arguments, *(result for operation in block.operations for result in operation.results)]
    left = [value for value in defined if value.name]
    found: list[Value] = []
    for type_ in reversed(types):
        newest = next((value for value in reversed(left) if value.type == type_), None)
        if newest is None:
            return None
        left.remove(newest)
        found.append(newest)
    return found[::-1]
