"""What blocks say, and in what those differ that say the same otherwise.

    ^bb1:                                              ^bb2:
      %0 = tensor.extract %t[%i] : tensor<4xf32>         %1 = tensor.extract %t[%j] : tensor<4xf32>
      return %0 : f32                                    return %1 : f32

Both do but for the operand number 1 of their first op: %0 and %1 are the same to them.

Source: mlir/lib/Transforms/Utils/RegionUtils.cpp of LLVM 14 (BlockMergeCluster::addToCluster).
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass

from bufferizer.ir.operation import Block, Operation, OpOperand, Value
from bufferizer.ir.types import Type


@dataclass(frozen=True, slots=True, eq=False)
class OperationContents:
    """What an op ``says`` besides its operands, how many these are included, and their values once ops have folded.

    Values are the same if their ``identities`` are: equal constants are one.
    """

    operation: Operation
    says: Hashable
    operands: Sequence[OpOperand]
    values: Sequence[Value]
    identities: Sequence[Hashable]


@dataclass(frozen=True, slots=True, eq=False)
class BlockContents:
    """What is left of a block; ``places`` numbers its arguments and what its ops define."""

    block: Block
    argument_types: tuple[Type, ...]
    operations: Sequence[OperationContents]
    places: Mapping[Value, int]

    @property
    def says(self) -> Hashable:
        """What the block says but for operands."""
        return self.argument_types, tuple(operation.says for operation in self.operations)


class Cluster:
    """Blocks that are the same but for operands from outside; ``differing`` has those, by numbers of op and operand."""

    def __init__(self, first: BlockContents) -> None:
        self.members = [first]
        self.differing: set[tuple[int, int]] = set()

    def add(self, contents: BlockContents, used_elsewhere: Collection[Value]) -> bool:
        """Add a block that says the same as the first one if it is the same; tell whether it is.

        What either defines must not be ``used_elsewhere``.
        """
        differing = _differing(self.members[0], contents, used_elsewhere)
        if differing is None:
            return False
        self.members.append(contents)
        self.differing |= differing
        return True


def _differing(
    first: BlockContents, second: BlockContents, used_elsewhere: Collection[Value]
) -> set[tuple[int, int]] | None:
    """Return the operands from outside in which two blocks differ that say the same, None if they differ in more."""
    found: set[tuple[int, int]] = set()
    for number, (one, other) in enumerate(zip(first.operations, second.operations)):
        if any(result in used_elsewhere for result in (*one.operation.results, *other.operation.results)):
            return None
        for index in range(len(one.operands)):
            if one.identities[index] == other.identities[index]:
                continue
            value, others = one.values[index], other.values[index]
            is_inside = value in first.places
            if value.type != others.type or is_inside != (others in second.places):
                return None
            if is_inside and first.places[value] != second.places[others]:
                return None
            if not is_inside:
                found.add((number, index))
    return found
