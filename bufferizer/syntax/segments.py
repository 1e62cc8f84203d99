"""Splitting a document into segments. See `split_segments`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class SegmentKind(Enum):
    """What a segment holds."""

    ITEM = "item"  # a function, global, alias, or anything else at the top level; comments before it belong to it
    MODULE_OPEN = "module open"  # `module @m attributes {...} {`, up to and including the brace
    MODULE_CLOSE = "module close"  # `}` and a trailing location
    SPLIT = "split"  # a `// -----` line: names before and after know nothing of each other


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a document. The texts of all segments, in order, are the document. ``start`` is in code points."""

    kind: SegmentKind
    start: int
    text: str
