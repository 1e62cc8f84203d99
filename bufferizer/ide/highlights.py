"""Where else the thing under the cursor stands in view, and what is done to it there: reads and writes told apart."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from bufferizer.analysis.state import OneShotState
from bufferizer.buffer_model.model import owner_operation
from bufferizer.document import ReadSegment
from bufferizer.ide.analysis import AnalysedDocument
from bufferizer.ide.definition import definitions_at, references_at, value_at
from bufferizer.ide.tokens import name_at
from bufferizer.ir.operation import BlockArgument, Operation, OpOperand, Value
from bufferizer.ir.program import top_level
from bufferizer.ir.types import MemRefType, UnrankedMemRefType, is_tensor
from bufferizer.text import Span

# While another thread analyses a slow module, highlights wait this long and then go by the text alone.
PATIENCE = 0.3
# What operations call their operands (in ODS): those they compute into, those they store, and where they store these.
_DESTINATIONS = ("outputs", "inits", "dest", "target")
_STORED = ("value", "valueToStore")
_STORED_TO = ("memref", "base")


class Access(Enum):
    """What is done at a place."""

    READ = "read"
    WRITE = "write"  # defined there, or written there
    MENTION = "mention"  # passed on, or nobody can tell


@dataclass(frozen=True, slots=True)
class Highlight:
    """A place where a name stands."""

    span: Span
    access: Access


def highlights_at(analysed: AnalysedDocument, offset: int) -> tuple[Highlight, ...]:
    """Return where the thing named at ``offset`` stands, in the order of the text.

    A tensor is written where an operation writes to its buffer, if that is in place; a memref, where something is
    stored. Other values are written where they are defined, as are symbols, blocks and aliases; all else reads them.
    """
    segment = analysed.document.segment_at(offset)
    token = name_at(segment.text, offset - segment.start) if segment is not None else None
    if segment is None or token is None:
        return ()
    if token.kind == "value":
        segment = analysed.as_analysed(segment)
        value = value_at(segment, offset)
        return _of_value(analysed, segment, value) if value is not None else ()
    definitions = set(definitions_at(analysed, offset))
    found = references_at(analysed, offset, include_definition=True)
    return tuple(Highlight(span, Access.WRITE if span in definitions else Access.READ) for span in found)


def _of_value(analysed: AnalysedDocument, segment: ReadSegment, value: Value) -> tuple[Highlight, ...]:
    state = _state(analysed, segment, value) if is_tensor(value.type) else None
    # One place may be several uses; what writes counts most.
    found: dict[Span, Access] = {}
    for use in value.uses:
        if use.span is not None:
            access, span = _access(use, state), _placed(analysed, segment, use.owner, use.span)
            if found.get(span) is not Access.WRITE:
                found[span] = access
    if type(value) is not Value:
        found[_placed(analysed, segment, owner_operation(value), value.span)] = Access.WRITE
    return tuple(Highlight(span, found[span]) for span in sorted(found))


def _placed(analysed: AnalysedDocument, segment: ReadSegment, operation: Operation, span: Span) -> Span:
    """Return where a span stands that belongs to an operation of this segment, or of another one of its module."""
    module = analysed.module_of(segment)
    placed = module.span_of(operation, span) if module is not None else None
    return placed if placed is not None else span.shift(segment.start)


def _state(analysed: AnalysedDocument, segment: ReadSegment, value: Value) -> OneShotState | None:
    module = analysed.module_of(segment)
    operation = value.defining_operation or (value.block.parent_operation if isinstance(value, BlockArgument) else None)
    if module is None or operation is None:
        return None
    analysis = module.analysis_of(top_level(operation), PATIENCE)
    return analysis.state if analysis is not None else None


def _access(use: OpOperand, state: OneShotState | None) -> Access:
    if isinstance(use.type, MemRefType | UnrankedMemRefType):
        return Access.WRITE if _is_stored_to(use) else Access.READ
    if not is_tensor(use.type):
        return Access.READ
    if state is None or state.model_of(use.owner) is None:
        return Access.MENTION
    if state.writes(use) and state.is_in_place(use):
        return Access.WRITE
    # What is out of place is read to be copied.
    if state.reads(use) or not (state.is_in_place(use) or state.can_omit_copy(use)):
        return Access.READ
    return Access.MENTION


def _is_stored_to(use: OpOperand) -> bool:
    operation = use.owner
    groups: tuple[str, ...] = _DESTINATIONS
    if any(operation.group(name) for name in _STORED):
        groups += _STORED_TO
    return any(use in operation.group(name) for name in groups)
