"""Disjoint sets of values that know their members: equivalence sets are made of these."""

from __future__ import annotations

from bufferizer.ir.operation import Value


class DisjointSets:
    """Union-find over values. A value never mentioned is alone in its set. Merging relabels the smaller set."""

    __slots__ = ("_members",)

    def __init__(self) -> None:
        self._members: dict[Value, list[Value]] = {}

    def members(self, value: Value) -> list[Value]:
        """Return the members of the value's set, in the order in which they joined. Not to be changed."""
        found = self._members.get(value)
        return found if found is not None else [value]

    def representative(self, value: Value) -> Value:
        """Return a member that stands for the whole of the value's set until it is merged with another."""
        return self.members(value)[0]

    def same(self, first: Value, second: Value) -> bool:
        """Tell whether both values are in one set."""
        if first is second:
            return True
        found = self._members.get(first)
        return found is not None and found is self._members.get(second)

    def merge(self, first: Value, second: Value) -> None:
        """Make one set of the two values' sets."""
        if self.same(first, second):
            return
        larger, smaller = self.members(first), self.members(second)
        if len(larger) < len(smaller):
            larger, smaller = smaller, larger
        for value in larger if larger[0] not in self._members else ():
            self._members[value] = larger
        larger.extend(smaller)
        for value in smaller:
            self._members[value] = larger
