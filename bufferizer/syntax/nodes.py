"""The syntax of one segment as plain data: extents only, nothing of what an operation means.

All spans are code points relative to the segment's text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from bufferizer.text import Span, shared_span

# Operations, modules too, that stand in more than so many others are left out: what is in them is walked recursively.
# No program comes near this.
MAX_DEPTH = 256


def _moved(span: Span, by: int) -> Span:
    start, end = span
    return shared_span(start + by, end + by)


class ResultSyntax(NamedTuple):
    """One entry of a result list: ``%x`` or ``%x:2``, which names two ``values``. ``name`` keeps the ``%``."""

    name: str
    values: int
    span: Span


class OperationSyntax(NamedTuple):
    """An operation from its first result to its last token (a trailing ``loc(...)`` included).

    ``name`` is as written, quotes removed (``return``, ``tensor.insert``), and empty where nothing follows the ``=`` of
    a result list; ``name_span`` covers the quotes of the generic form. ``regions`` are in textual order; whatever lies
    between them is read by the op-level readers.
    """

    span: Span
    results: tuple[ResultSyntax, ...]
    name: str
    name_span: Span
    generic: bool
    regions: tuple[RegionSyntax, ...]

    def moved(self, by: int) -> OperationSyntax:
        """Return the same operation further on in a text."""
        results = tuple([ResultSyntax(name, values, _moved(span, by)) for name, values, span in self.results])
        regions = tuple([region.moved(by) for region in self.regions])
        return OperationSyntax(
            _moved(self.span, by), results, self.name, _moved(self.name_span, by), self.generic, regions
        )


@dataclass(frozen=True, slots=True)
class BlockSyntax:
    """A block. ``label`` is ``^bb0`` or None for an entry block without a label; ``header`` is the span of the whole
    ``^bb0(%a: i32):`` (empty at the block's start when there is no label).
    """

    span: Span
    label: str | None
    label_span: Span
    header: Span
    operations: tuple[OperationSyntax, ...]

    def moved(self, by: int) -> BlockSyntax:
        """Return the same block further on in a text."""
        operations = tuple([operation.moved(by) for operation in self.operations])
        label_span, header = _moved(self.label_span, by), _moved(self.header, by)
        return BlockSyntax(_moved(self.span, by), self.label, label_span, header, operations)


@dataclass(frozen=True, slots=True)
class RegionSyntax:
    """A brace-enclosed region; ``span`` includes the braces. An empty ``{}`` has no blocks.

    In a ``short`` one operations are written without their dialect, and any word that begins a line may begin one.
    """

    span: Span
    blocks: tuple[BlockSyntax, ...]
    short: bool = False

    def moved(self, by: int) -> RegionSyntax:
        """Return the same region further on in a text."""
        return RegionSyntax(_moved(self.span, by), tuple([block.moved(by) for block in self.blocks]), self.short)


@dataclass(frozen=True, slots=True)
class AliasSyntax:
    """``#name = attribute`` or ``!name = type``; ``name`` keeps its sigil."""

    name: str
    name_span: Span
    value: Span


@dataclass(frozen=True, slots=True)
class SyntaxProblem:
    """Something that is not MLIR: ``code`` is stable, ``message`` is for people."""

    code: str
    message: str
    span: Span


@dataclass(frozen=True, slots=True)
class SegmentSyntax:
    """All there is to know of a segment's structure, errors included."""

    operations: tuple[OperationSyntax, ...]
    aliases: tuple[AliasSyntax, ...]
    problems: tuple[SyntaxProblem, ...]
