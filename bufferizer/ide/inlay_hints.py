"""Hints between the words of a text: which operands are copied, and what is allocated."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from bufferizer.analysis.module import FunctionAnalysis
from bufferizer.buffer_model.buffers import NotRewritable
from bufferizer.buffer_model.rewriter import BufferRewrite
from bufferizer.configuration.settings import HintMode
from bufferizer.ide.analysis import AnalysedDocument, AnalysedModule
from bufferizer.ide.buffers import buffers_of
from bufferizer.ide.decisions import Decision, decisions_of
from bufferizer.ide.visible import operations_in, overlap, segments_in
from bufferizer.ir.operation import Operation, OpOperand, OpResult, Value
from bufferizer.ir.places import use_place
from bufferizer.ir.program import top_level
from bufferizer.ir.types import Type, is_tensor
from bufferizer.rewrite.selection import Selection
from bufferizer.text import Span


class HintKind(Enum):
    """What a hint says of the name or operation before it."""

    COPY = "copy"
    NEW_BUFFER = "new buffer"
    ALLOCATION = "alloc"
    IN_PLACE = "in place"
    TYPE = "type"


@dataclass(frozen=True, slots=True)
class Hint:
    """A hint of a word or two, to stand at ``offset``."""

    offset: int
    label: str
    kind: HintKind


@dataclass(frozen=True, slots=True)
class HintPlace:
    """A place that explains a hint: ``role`` is ``definition``, ``write`` or ``read``."""

    role: str
    message: str
    span: Span


@dataclass(frozen=True, slots=True)
class HintDetails:
    """What is behind a hint: a sentence, and the places it is about."""

    text: str
    places: tuple[HintPlace, ...] = ()


def hints_in(analysed: AnalysedDocument, span: Span, mode: HintMode) -> tuple[Hint, ...]:
    """Return the hints whose places lie in ``span``, in the order of the text. Waits for the analysis of the module."""
    if mode is HintMode.OFF:
        return ()
    found = (hint for hint, _ in _entries(analysed, span, mode))
    return tuple(sorted(found, key=lambda hint: hint.offset))


def hint_details(analysed: AnalysedDocument, hint: Hint) -> HintDetails | None:
    """Return what is behind a hint that `hints_in` has given; None if the document has none like it any more."""
    at_hint = Span(hint.offset, hint.offset)
    return next((details() for found, details in _entries(analysed, at_hint, HintMode.ALL) if found == hint), None)


# A hint with what finds out its details: few are ever looked at.
_Entry = tuple[Hint, Callable[[], HintDetails]]


def _entries(analysed: AnalysedDocument, span: Span, mode: HintMode) -> Iterator[_Entry]:
    for segment in segments_in(analysed.document, span):
        module = analysed.module_of(segment)
        part = span.shift(-segment.start)
        for operation in module.as_analysed(segment).operations if module is not None else ():
            analysis = module.analysis_of(operation) if module is not None and overlap(operation.span, part) else None
            if module is not None and analysis is not None:
                writer = _Writer(module, analysis, segment.start, part, mode)
                for nested in operations_in(operation, part):
                    yield from writer.of_operation(nested)


class _Writer:
    """Makes the hints of one function, for a part of its segment that begins at ``start`` in the document."""

    def __init__(
        self, module: AnalysedModule, analysis: FunctionAnalysis, start: int, part: Span, mode: HintMode
    ) -> None:
        self._module = module
        self._analysis = analysis
        self._state = analysis.state
        self._start = start
        self._part = part
        self._mode = mode
        self._rewrite_named = Selection(module.facts.rules, module.facts.options).rewrite_named

    def of_operation(self, operation: Operation) -> Iterator[_Entry]:
        """Yield the hints of an operation, without those of what is in it."""
        # What an operation without a model does to buffers is not known, so nothing is said of it.
        rewrite = self._rewrite_named(operation.name)
        if rewrite is None or self._state.model_of(operation) is None:
            return
        # What ends a block passes buffers on: that they are in place goes without saying.
        says_in_place = self._mode is HintMode.ALL and not _ends_block(operation)
        for decision in decisions_of(operation, self._analysis):
            position = use_place(decision.operand).end
            is_copied = decision.is_carried_out and not rewrite.resolves_own_conflicts
            wanted = says_in_place if decision.in_place else is_copied
            if wanted and self._shows(position):
                yield self._of_decision(decision, position + self._start)
        details = HintDetails(f"Copied: '{operation.name}' carries one buffer on from run to run, and this is another.")
        for operand in self._copied_at_the_end(operation, rewrite):
            position = use_place(operand).end
            if self._shows(position) and self._state.is_in_place(operand):
                yield Hint(position + self._start, HintKind.COPY.value, HintKind.COPY), lambda: details
        for result in operation.results:
            if is_tensor(result.type):
                yield from self._of_result(result, operation.name_span.end)

    def _copied_at_the_end(self, operation: Operation, rewrite: BufferRewrite) -> Sequence[OpOperand]:
        """Return what a loop copies as its body ends, whatever was decided of it (resolveConflicts of scf.for)."""
        if not operation.regions or self._analysis.is_nested or not self._module.is_sound(self._analysis.operation):
            return ()
        try:
            return rewrite.copied_before_terminator(operation, self._state)
        except NotRewritable:
            return ()

    def _of_decision(self, decision: Decision, offset: int) -> _Entry:
        if decision.in_place:
            return Hint(offset, "in place", HintKind.IN_PLACE), lambda: HintDetails("Uses the buffer as it is.")
        kind = HintKind.COPY if decision.copies else HintKind.NEW_BUFFER
        what = "Copied" if decision.copies else "A new buffer, into which nothing is copied"
        spans = [(place, self._module.span_of(place.operation, place.span)) for place in decision.places]
        places = tuple(HintPlace(place.role, place.message, span) for place, span in spans if span is not None)
        details = HintDetails(f"{what}: {decision.why}." if decision.why else f"{what}.", places)
        return Hint(offset, kind.value, kind), lambda: details

    @cached_property
    def _buffer_of(self) -> Callable[[Value], Type | None]:
        return buffers_of(self._module, self._analysis)

    def _of_result(self, result: OpResult, position: int) -> Iterator[_Entry]:
        if self._shows(position) and self._allocates(result):
            hint = Hint(position + self._start, HintKind.ALLOCATION.value, HintKind.ALLOCATION)
            yield hint, lambda: self._of_allocation(result)
        if self._mode is HintMode.ALL and result.name and self._shows(result.span.end):
            buffer = self._buffer_of(result)
            if buffer is not None:
                details = HintDetails(f"The buffer of {result.name}, which is written as {result.type}.")
                yield Hint(result.span.end + self._start, f": {buffer}", HintKind.TYPE), lambda: details

    def _of_allocation(self, result: OpResult) -> HintDetails:
        buffer = self._buffer_of(result)
        what = buffer if buffer is not None else "the buffer"
        return HintDetails(f"Allocates {what} of {result.name or 'a result without a name'}.")

    def _allocates(self, result: OpResult) -> bool:
        """Tell whether the operation allocates: one that leaves contents undefined only does so for who needs them."""
        model = self._state.model_of(result.owner)
        if model is None or not model.allocates(result):
            return False
        return model.result_is_write(result, self._state) or any(
            self._state.is_in_place(use) or not self._state.can_omit_copy(use) for use in result.uses
        )

    def _shows(self, position: int) -> bool:
        return self._part.start <= position <= self._part.end


def _ends_block(operation: Operation) -> bool:
    block = operation.parent if top_level(operation) is not operation else None
    return block is not None and block.terminator is operation and not operation.results
