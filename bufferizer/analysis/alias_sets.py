"""Alias sets, and the memory accesses of their values ordered such that only those that may meet are compared.

The compiler compares every read with every in-place write of an alias set. A read can only conflict with a write that
may run between the read and what defines the value read, so accesses get intervals of program positions (see
`bufferizer.analysis.exposure`). The exact rules decide on what the intervals let through.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from bufferizer.analysis.exposure import exposure
from bufferizer.analysis.intervals import IntervalIndex
from bufferizer.analysis.positions import Interval
from bufferizer.ir.operation import OpOperand, Value

if TYPE_CHECKING:
    from bufferizer.analysis.state import OneShotState

_NO_ACCESSES: IntervalIndex[OpOperand] = IntervalIndex()


class AliasSet:
    """Values that may share memory. ``read_only`` is a member that may not be written, None if there is none.

    A use counts as a read if it reads, or if it only makes an alias that is read later on. Writes are those in place.
    """

    __slots__ = ("is_written", "members", "read_only", "reads", "writes")

    def __init__(self, value: Value) -> None:
        self.members = [value]
        self.read_only: Value | None = None
        self.is_written = False
        # Most values have no writes, and many no reads, until their sets are merged.
        self.reads = self.writes = _NO_ACCESSES

    def absorb(self, other: AliasSet) -> None:
        """Take in all of another set."""
        self.members.extend(other.members)
        self.read_only = self.read_only or other.read_only
        self.is_written = self.is_written or other.is_written
        if other.reads.count:
            self.reads = _both(self.reads, other.reads)
        if other.writes.count:
            self.writes = _both(self.writes, other.writes)

    def add_read(self, interval: Interval, read: OpOperand) -> None:
        """Note a read."""
        if self.reads is _NO_ACCESSES:
            self.reads = IntervalIndex()
        self.reads.add(*interval, read)

    def add_write(self, interval: Interval, write: OpOperand) -> None:
        """Note a write in place."""
        self.is_written = True
        if self.writes is _NO_ACCESSES:
            self.writes = IntervalIndex()
        self.writes.add(*interval, write)


def _both(own: IntervalIndex[OpOperand], others: IntervalIndex[OpOperand]) -> IntervalIndex[OpOperand]:
    """Return what holds the accesses of both, which is one of them with those of the other added."""
    if not own.count:
        return others
    own.update(others)
    return own


class AliasSets:
    """The alias sets of one function. A set is made when first asked for, with its one value's accesses."""

    __slots__ = ("_sets", "_state")

    def __init__(self, state: OneShotState) -> None:
        self._state = state
        self._sets: dict[Value, AliasSet] = {}

    def of(self, value: Value) -> AliasSet:
        """Return the set that a value is in."""
        found = self._sets.get(value)
        if found is None:
            found = self._sets[value] = self._single(value)
        return found

    def merge(self, first: AliasSet, second: AliasSet) -> AliasSet:
        """Make one set of two and return it; the smaller one is taken apart."""
        if first is second:
            return first
        larger, smaller = (first, second) if len(first.members) >= len(second.members) else (second, first)
        larger.absorb(smaller)
        for value in smaller.members:
            self._sets[value] = larger
        return larger

    def joined_by(self, operand: OpOperand) -> list[AliasSet]:
        """Return the distinct sets that being in place would make one, that of the operand first."""
        state = self._state
        sets = [self.of(state.value_of(operand))]
        for value, _, _ in state.aliasing_values(operand):
            other = self.of(value)
            if other not in sets:
                sets.append(other)
        return sets

    def forget_accesses(self) -> None:
        """Forget the reads and writes, which are only asked for until all is decided."""
        for found in list(self._sets.values()):  # another thread may be asking for a set that is not there yet
            found.reads = found.writes = _NO_ACCESSES

    def interval_of_write(self, write: OpOperand) -> Interval:
        """Return the positions of a write: its op and all that the op encloses."""
        return self._state.positions.extent(write.owner)

    def renew(self) -> None:
        """Find out anew where reads and writes may meet, after what defines the contents of values has changed."""
        for found in set(self._sets.values()):
            found.reads = found.writes = _NO_ACCESSES
            for value in found.members:
                self._add_accesses(found, value)

    def _single(self, value: Value) -> AliasSet:
        made = AliasSet(value)
        if not self._state.is_writable(value):
            made.read_only = value
        self._add_accesses(made, value)
        return made

    def _add_accesses(self, to: AliasSet, value: Value) -> None:
        state = self._state
        for use in state.uses_of(value):
            if state.reads(use) or self._leads_to_read(use):
                for interval in exposure(use, state):
                    to.add_read(interval, use)
            if state.is_in_place(use) and state.writes(use):
                to.add_write(self.interval_of_write(use), use)

    def _leads_to_read(self, use: OpOperand) -> bool:
        """Tell whether an operand that is not read itself makes an alias that is read."""
        state = self._state
        # A write that is not a read overwrites everything: nothing flows from the operand to the result's uses.
        if state.writes(use) or not state.rules.later_reads_count:
            return False
        return any(state.is_value_read(alias.value) for alias in state.aliasing_values(use))


def new_pairs(
    sets: list[AliasSet], own_write: OpOperand | None, alias_sets: AliasSets
) -> Iterator[tuple[OpOperand, OpOperand]]:
    """Yield the reads and writes that may meet once the sets are merged, and did not while they were apart."""
    if own_write is not None:
        start, end = alias_sets.interval_of_write(own_write)
        for part in sets:
            for read in part.reads.overlapping(start, end) if part.reads.count else ():
                yield read, own_write
    for reading in sets if len(sets) > 1 else ():
        for writing in sets if reading.reads.count else ():
            if writing.writes.count and reading is not writing:
                yield from _meeting_pairs(reading, writing)


def all_pairs(sets: list[AliasSet]) -> Iterator[tuple[OpOperand, OpOperand]]:
    """Yield the reads and writes that may meet if the sets are merged."""
    for reading in sets:
        for writing in sets:
            yield from _meeting_pairs(reading, writing)


def _meeting_pairs(reading: AliasSet, writing: AliasSet) -> Iterator[tuple[OpOperand, OpOperand]]:
    """Yield pairs whose intervals overlap, going through the smaller side."""
    if reading.reads.count <= writing.writes.count:
        for start, end, read in reading.reads.intervals():
            for write in writing.writes.overlapping(start, end):
                yield read, write
    else:
        for start, end, write in writing.writes.intervals():
            for read in reading.reads.overlapping(start, end):
                yield read, write
