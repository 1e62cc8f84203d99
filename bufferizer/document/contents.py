"""Segments read: what is found out of each is kept by what it is made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from bufferizer.analysis.alike import Likeness, likeness
from bufferizer.diagnostics import Diagnostic, Severity
from bufferizer.dialects.registry import Registry
from bufferizer.ir.aliases import Aliases, mentioned_names
from bufferizer.ir.lower_again import lower_again
from bufferizer.ir.lowered import LoweredSegment
from bufferizer.ir.lowering import lower_segment
from bufferizer.ir.module_end import problem_behind_body
from bufferizer.ir.operation import Operation
from bufferizer.ir.parsing import parse_type
from bufferizer.ir.types import UNKNOWN
from bufferizer.kept import Kept
from bufferizer.syntax.nodes import SegmentSyntax
from bufferizer.syntax.parse_again import parse_again
from bufferizer.syntax.segments import Segment, SegmentKind
from bufferizer.syntax.tree import parse_segment

Pairs = tuple[tuple[str, str], ...]  # names with what they stand for
# Segments kept in memory: those of a few large documents and their latest versions.
_KEPT = 16384


@dataclass(frozen=True, slots=True, eq=False)
class Content:
    """A segment with its operations, wherever it stands: all spans in it are relative to it.

    ``mentioned`` are the aliases in its text, ``relevant`` those of them that are defined. ``undefined`` are the names
    of values that another segment has to define, ``from_elsewhere`` all that one may define, ``outer`` those that one
    does. ``is_wrong``: there is an error in it. ``registry`` are the dialects it was read with.
    """

    segment: Segment
    mentioned: frozenset[str]
    relevant: Pairs
    outer: Pairs
    syntax: SegmentSyntax
    lowered: LoweredSegment
    is_wrong: bool
    registry: Registry

    @property
    def operations(self) -> tuple[Operation, ...]:
        """The operations at the segment's top level."""
        return self.lowered.operations

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What is wrong with the text."""
        return self.lowered.diagnostics

    @property
    def undefined(self) -> frozenset[str]:
        """The names of values that another segment has to define."""
        return self.lowered.undefined

    @property
    def from_elsewhere(self) -> frozenset[str]:
        """The names of values that another segment may define."""
        return self.lowered.undefined | self.lowered.supposed

    @property
    def is_linked(self) -> bool:
        """Tell whether it uses or defines values that other segments have to do with."""
        return bool(self.undefined) or any(operation.results for operation in self.operations)

    @property
    def likeness(self) -> Likeness | None:
        """What the only operation of the segment is like; None where there are several, or it depends on others."""
        if len(self.operations) != 1 or self.is_linked or self.outer:
            return None
        return likeness(self.segment.text, (self.segment.kind, self.relevant))


def syntax_of(text: str, kind: SegmentKind, before: Content | None = None) -> SegmentSyntax:
    """Return what a segment looks like; ``before`` is what was read of one that is much like it."""
    if before is None or kind is not SegmentKind.ITEM:
        return _parsed.of((text, kind), None)
    edited = partial(parse_again, before.syntax, before.segment.text)
    return _parsed.of((text, kind), None, lambda *_: edited(text) or parse_segment(text, kind))


_parsed: Kept[tuple[str, SegmentKind], None, SegmentSyntax] = Kept(lambda key, _: parse_segment(*key), _KEPT)


@dataclass(frozen=True, slots=True)
class _Circumstances:
    """All that lowering depends on: the ``aliases`` mentioned, and ``outer`` values of other segments with types."""

    text: str
    kind: SegmentKind
    aliases: Pairs
    outer: Pairs
    registry: Registry


def _lower(given: _Circumstances, _: None) -> LoweredSegment:
    types = {name: parse_type(type_) or UNKNOWN for name, type_ in given.outer}
    syntax = syntax_of(given.text, given.kind)
    aliases = Aliases(dict(given.aliases))
    lowered = lower_segment(given.text, syntax, aliases, given.registry, types)
    if given.kind is SegmentKind.MODULE_CLOSE:
        problem = problem_behind_body(given.text, aliases, given.registry.edition)
        return lowered if problem is None else replace(lowered, diagnostics=(problem,))
    return lowered


def _lower_again(given: _Circumstances, _: None, before: Content) -> LoweredSegment:
    """Lower a segment that an edit made of another one."""
    circumstances = (given.kind, given.aliases, given.outer, given.registry)
    is_other = circumstances != (before.segment.kind, before.relevant, before.outer, before.registry)
    if is_other or given.outer or given.kind is not SegmentKind.ITEM:
        return _lower(given, None)
    syntax, aliases = syntax_of(given.text, given.kind), Aliases(dict(given.aliases))
    known = lower_again(before.lowered, before.segment.text, given.text, syntax, aliases, given.registry)
    return known or _lower(given, None)


_lowered: Kept[_Circumstances, None, LoweredSegment] = Kept(_lower, _KEPT)


def lowered_anew(content: Content) -> tuple[Operation, ...]:
    """Return operations like those of a segment, which nobody else knows."""
    segment = content.segment
    given = _Circumstances(segment.text, segment.kind, content.relevant, content.outer, content.registry)
    return _lower(given, None).operations


def read_segment(
    segment: Segment,
    aliases: Aliases,
    registry: Registry,
    known: Content | None = None,
    outer: Pairs = (),
    before: Content | None = None,
) -> Content:
    """Read a segment.

    ``known`` is what was read of it before, perhaps under other circumstances, ``before`` what was read of the segment
    of which an edit made it.
    """
    mentioned = known.mentioned if known is not None else mentioned_names(segment.text)
    relevant = aliases.relevant(mentioned)
    if known is not None and (known.relevant, known.outer, known.registry) == (relevant, outer, registry):
        return known
    syntax = syntax_of(segment.text, segment.kind, before)
    given = _Circumstances(segment.text, segment.kind, relevant, outer, registry)
    lowered = _lowered.of(given, None, partial(_lower_again, before=before) if before is not None else None)
    is_wrong = any(diagnostic.severity is Severity.ERROR for diagnostic in lowered.diagnostics)
    return Content(segment, mentioned, relevant, outer, syntax, lowered, is_wrong, registry)


@dataclass(frozen=True, slots=True, eq=False)
class ReadSegment:
    """A segment with its operations at a place of a document: all spans in it are relative to ``start``."""

    content: Content
    start: int

    @property
    def kind(self) -> SegmentKind:
        """What the segment holds."""
        return self.content.segment.kind

    @property
    def text(self) -> str:
        """The text of the segment."""
        return self.content.segment.text

    @property
    def syntax(self) -> SegmentSyntax:
        """What the text looks like."""
        return self.content.syntax

    @property
    def operations(self) -> tuple[Operation, ...]:
        """The operations at the segment's top level."""
        return self.content.operations

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What is wrong with the text."""
        return self.content.diagnostics

    @property
    def registry(self) -> Registry:
        """The dialects the segment was read with."""
        return self.content.registry

    @property
    def end(self) -> int:
        """Where the segment ends in the document."""
        return self.start + len(self.text)

    def written_operations(self) -> Iterator[Operation]:
        """Yield all operations the text contains, parents before children; those only implied are left out."""
        return (operation for operation in self.all_operations() if not operation.implicit)

    def all_operations(self) -> Iterator[Operation]:
        """Yield all operations, parents before children."""
        for top_level in self.operations:
            yield from top_level.walk()
