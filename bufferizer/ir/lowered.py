"""What lowering makes of a segment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple
from weakref import ref

from bufferizer.diagnostics import Diagnostic
from bufferizer.ir.operation import Operation


class Unchanged(NamedTuple):
    """What in a function says what it said ``since`` an earlier version of that, which need not be kept for this.

    The function says the same, its body aside, and these are ``operations`` of its body that hold no others.
    """

    since: ref[Operation]
    operations: frozenset[Operation]


@dataclass(frozen=True, slots=True)
class LoweredSegment:
    """The operations at a segment's top level, and what is wrong with it, in the order of the text.

    ``undefined`` are the names used at the top level that are not defined in the segment; another segment of the same
    module may define them. It may also define those ``supposed`` to be arguments of regions that nobody declared.
    """

    operations: tuple[Operation, ...]
    diagnostics: tuple[Diagnostic, ...]
    undefined: frozenset[str] = frozenset()
    supposed: frozenset[str] = frozenset()
    unchanged: Unchanged | None = None  # where only an edit makes this another one than before
