"""Fixes for loops that do not yield the buffers they were given."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count

from bufferizer.buffer_model.options import Semantics
from bufferizer.document import ReadSegment
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.results import Action, ActionKind, Finding
from bufferizer.ir.operation import Operation, OpOperand, Value
from bufferizer.ir.types import is_tensor
from bufferizer.rewrite.edits import Edit, Layout
from bufferizer.text import Span

_FOR = "scf.for"


def write_back(
    analysed: AnalysedDocument, terminator: Operation, segment: ReadSegment, finding: Finding
) -> Iterator[Action]:
    """Offer to copy what a loop yields into what it was given: `materialize_in_destination`, which LLVM 14 lacks.

    All that the loop yields in other buffers is written back at once, since the compiler names one of it at a time.
    """
    loop = terminator.parent_operation
    module = analysed.module_of(segment)
    analysis = module.analysis_of(terminator) if module is not None else None
    if loop is None or loop.name != _FOR or analysis is None or analysed.options.semantics is not Semantics.LLVM22:
        return
    pairs = [
        (operand, argument)
        for operand, argument in zip(terminator.operands, loop.regions[0].blocks[0].arguments[1:])
        if is_tensor(operand.type) and not analysis.state.are_equivalent(operand.value, argument)
    ]
    edits = list(_edits(segment.text, terminator, pairs))
    if edits and all(argument.name for _, argument in pairs):
        yield Action(
            "Copy what is yielded into the buffer that the loop carries",
            ActionKind.QUICK_FIX,
            tuple(Edit(edit.span.shift(segment.start), edit.text) for edit in edits),
            (finding,),
        )


def _edits(text: str, terminator: Operation, pairs: Sequence[tuple[OpOperand, Value]]) -> Iterator[Edit]:
    names = (name for number in count() if (name := f"%written{number or ''}") not in text)
    lines = []
    for operand, argument in pairs:
        if operand.span is None:
            continue
        name = next(names)
        written = text[operand.span.start : operand.span.end]
        type_ = str(operand.type)
        lines.append(
            f"{name} = bufferization.materialize_in_destination {written} in {argument.name}"
            f" : ({type_}, {type_}) -> {type_}"
        )
        yield Edit(Span(*operand.span), name)
    yield from Layout(text).before(terminator.span.start, lines)
