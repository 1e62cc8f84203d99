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
        members = self._members
        one, other = members.get(first), members.get(second)
        if first is second or (one is not None and one is other):
            return
        if one is None and other is None:
            members[first] = members[second] = [first, second]
        elif one is None or other is None:
            # A value that was alone joins the others.
            value, larger = (first, other) if one is None else (second, one)
            assert larger is not None
            larger.append(value)
            members[value] = larger
        else:
            larger, smaller = (one, other) if len(one) >= len(other) else (other, one)
            larger.extend(smaller)
            for value in smaller:
                members[value] = larger
