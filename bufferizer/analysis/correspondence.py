"""What stands in whose place in two versions of an operation, and what of it says something else.

    %a = tensor.insert %x into %t[%i] : tensor<8xf32>
    %a = tensor.insert %x into %t[ %i ] : tensor<8xf32>  // the same
    %a = tensor.insert %y into %t[%i] : tensor<8xf32>    // something else

Spaces, line breaks and comments make no difference. A value is the same if it is defined in the same place, by the same
name and with the same type.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

from bufferizer.ir.operation import Operation, OpOperand, Value
from bufferizer.kept import kept_by_arguments


class Correspondence:
    """Two versions of an operation. ``is_complete``: each operation in one of them has its place in the other.

    ``operations`` are those of the later version with those in their places before, ``values`` the values that are the
    same with what they were before. ``changed`` are the operations of the later version that say something else, what
    is in their blocks aside, and those that have no place in the earlier one.
    """

    def __init__(self, before: Operation, after: Operation) -> None:
        self.after = after
        self.values: dict[Value, Value] = {}
        old, new = list(before.walk()), list(after.walk())
        in_place = 0  # so many operations at the beginning have the places that they had
        for known, operation in zip(old, new):
            if (known.regions or operation.regions) and _shape(known) != _shape(operation):
                break
            in_place += 1
        self.is_complete = in_place == len(old) == len(new)
        self.operations = dict(zip(new[:in_place], old))
        for operation, known in self.operations.items():
            self._note(known.results, operation.results)
            if operation.regions:
                self._note_arguments(known, operation)
        changed = [operation for operation, known in self.operations.items() if not self._is_same(known, operation)]
        self.changed = frozenset([*changed, *new[in_place:]])

    @property
    def is_same(self) -> bool:
        """Tell whether both versions say the same."""
        return self.is_complete and not self.changed

    @cached_property
    def unchanged_parts(self) -> frozenset[Operation]:
        """What in the later version says the same, as does all in it.

        There is nothing unless the versions say the same but for what stands in their blocks, and as much stands there.
        """
        found: list[Operation] = []
        for region in self.after.regions if self.after not in self.changed else ():
            for block in region.blocks:
                for operation in block.operations:
                    if operation.regions:
                        part = list(operation.walk())
                        found += part if self.changed.isdisjoint(part) else ()
                    elif operation not in self.changed:
                        found.append(operation)
        return frozenset(found)

    def _note_arguments(self, before: Operation, after: Operation) -> None:
        for known, region in zip(before.regions, after.regions):
            for old, new in zip(known.blocks, region.blocks):
                self._note(old.arguments, new.arguments)

    def _note(self, before: Iterable[Value], after: Iterable[Value]) -> None:
        for old, new in zip(before, after):
            if old.name == new.name and (old.type is new.type or old.type == new.type):
                self.values[new] = old

    def _is_same(self, before: Operation, after: Operation) -> bool:
        """Tell whether two operations of the same shape say the same, what is in their blocks aside."""
        return (
            before.name == after.name
            # An edit leaves most of them the same objects.
            and (before.attributes is after.attributes or before.attributes == after.attributes)
            and (before.groups is after.groups or before.groups == after.groups)
            and self._are_same_uses(before.operands, after.operands)
            and tuple(map(self.values.get, after.results)) == before.results
            and before.readable == after.readable
            and before.implicit == after.implicit
            and (not (before.successors or after.successors) or _branches(before) == _branches(after))
            and (not before.regions or self._has_same_blocks(before, after))
        )

    def _are_same_uses(self, before: Sequence[OpOperand], after: Sequence[OpOperand]) -> bool:
        if len(before) != len(after):
            return False
        values = self.values
        for old, new in zip(before, after):
            known = values.get(new.value)
            if known is None:
                # What nobody defines is known by its name.
                one, other = old.value, new.value
                if not (type(one) is type(other) is Value and one.name == other.name and one.type == other.type):
                    return False
            elif known is not old.value or (old.span is None) != (new.span is None):
                return False
        return True

    def _has_same_blocks(self, before: Operation, after: Operation) -> bool:
        return all(
            old.label == new.label and list(map(self.values.get, new.arguments)) == old.arguments
            for known, region in zip(before.regions, after.regions)
            for old, new in zip(known.blocks, region.blocks)
        )


def says_the_same(before: Operation, after: Operation) -> bool:
    """Tell whether two versions of an operation say the same; cheap where that is plain not to be so."""
    return not _differs_plainly(before, after) and correspondence(before, after).is_same


def _differs_plainly(before: Operation, after: Operation) -> bool:
    """Tell whether what stands in the same place says something else, whatever the names of values stand for."""
    for old, new in zip(before.walk(), after.walk()):
        if old.name != new.name or (old.attributes is not new.attributes and old.attributes != new.attributes):
            return True
        for one, other in zip(old.operands, new.operands):
            if one.value.name != other.value.name:
                return True
    return False


@kept_by_arguments(8)
def correspondence(before: Operation, after: Operation) -> Correspondence:
    """Return what stands in whose place in two versions of an operation."""
    return Correspondence(before, after)


def _shape(operation: Operation) -> list[list[tuple[int, int]]]:
    """Return how much stands in each block of an operation."""
    return [[(len(it.arguments), len(it.operations)) for it in region.blocks] for region in operation.regions]


def _branches(operation: Operation) -> list[tuple[str, slice, int | None]]:
    return [(it.label, it.operands, it.block.position if it.block is not None else None) for it in operation.successors]
