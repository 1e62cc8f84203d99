"""One top-level operation rewritten the way LLVM 14 does it, and cleaned up as its pass does afterwards."""

from __future__ import annotations

from bufferizer.analysis.module import FunctionAnalysis
from bufferizer.document import read_document
from bufferizer.ir.operation import Operation
from bufferizer.rewrite.edits import Edit, Layout, apply_edits
from bufferizer.rewrite.llvm14.cleanup import clean_up
from bufferizer.rewrite.llvm14.comprehensive import ComprehensiveOperationRewriter
from bufferizer.rewrite.module_state import ModuleState, readable_stand_ins, restored_stand_ins
from bufferizer.rewrite.source import Source


def rewrite_comprehensively(entry: FunctionAnalysis, source: Source, module: ModuleState) -> list[Edit]:
    """Return the edits of one top-level operation. Raises `Refused`."""
    (edits,) = ComprehensiveOperationRewriter(entry, source, module).run()
    return _cleaned_up(entry.operation, source.of(entry.operation), edits)


def _cleaned_up(root: Operation, text: str, edits: list[Edit]) -> list[Edit]:
    """Return edits that clean up, too: one edit of the whole operation if there is anything to do."""
    layout, start = Layout(text), root.span.start
    # Others may stand in its segment, even on its line: it is looked at alone, with as much indentation.
    lead = layout.newline + layout.indentation(start)
    own = [Edit(edit.span.shift(-start), edit.text) for edit in edits]
    readable = readable_stand_ins(lead + apply_edits(text[start : root.span.end], own))
    found = [operation for segment in read_document(readable).segments for operation in segment.operations]
    if len(found) != 1:
        return edits
    further = clean_up(found[0], readable)
    if not further:
        return edits
    return [Edit(root.span, restored_stand_ins(apply_edits(readable, further)).removeprefix(lead))]
