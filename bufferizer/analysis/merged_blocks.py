"""Which blocks at the ends of a region become one before LLVM 14's pass looks at it.

The patterns that are applied first simplify regions, too: blocks that say the same are merged. Where they use different
values from outside, the merged block has an argument for these:

    ^bb1: return %a : tensor<4xf32>        ^bb1(%0: tensor<4xf32>):    // instead of both
    ^bb2: return %b : tensor<4xf32>          return %0 : tensor<4xf32>

Source: mlir/lib/Transforms/Utils/RegionUtils.cpp of LLVM 14 (BlockMergeCluster).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bufferizer.analysis.folding import Folding
from bufferizer.ir.dominance import reachable_blocks, successors
from bufferizer.ir.effects_llvm14 import CONSTANTS
from bufferizer.ir.operation import Block, Operation, Region, Value
from bufferizer.ir.types import Type

# What is known to pass arguments to any block (BranchOpInterface).
_BRANCHES = frozenset(f"{dialect}.{name}" for dialect in ("std", "cf") for name in ("br", "cond_br", "switch"))


def merged_ends(region: Region, folding: Folding) -> list[list[Block]]:
    """Return the blocks that control may reach and that lead nowhere, those together that become one.

    Nothing is merged with the region's entry.
    """
    reachable = reachable_blocks(region)
    ends = [block for block in region.blocks if block in reachable and not successors(block)]
    takes_arguments = dict.fromkeys(ends, True)
    for block in reachable:
        last = block.terminator
        if last is not None and last.name not in _BRANCHES:
            takes_arguments.update(dict.fromkeys(successors(block), False))
    clusters: list[list[_End]] = []
    for block in ends:
        end = _End.of(block, folding, takes_arguments=takes_arguments[block])
        into = None if block is region.entry else next((it for it in clusters if it[0].merges_with(end)), None)
        if into is None:
            clusters.append([end])
        else:
            into.append(end)
    return [[end.block for end in cluster] for cluster in clusters]


@dataclass(frozen=True, slots=True, eq=False)
class _End:
    """A block with what is left of it once what is dead or constant has gone or moved away."""

    block: Block
    operations: Sequence[Operation]
    operands: Sequence[Sequence[Value]]  # of each operation
    places: Mapping[Value, int]  # of the values defined in the block
    argument_types: Sequence[Type]
    takes_arguments: bool

    @staticmethod
    def of(block: Block, folding: Folding, *, takes_arguments: bool) -> _End:
        stays = [it for it in block.operations if not _moves_away(it, folding)]
        operands = [[folding.origin(folding.value_of(operand)) for operand in it.operands] for it in stays]
        used = {value for values in operands for value in values}
        arguments = [argument for argument in block.arguments if argument in used]
        defined: list[Value] = [*arguments, *(result for operation in stays for result in operation.results)]
        places = {value: place for place, value in enumerate(defined)}
        types = [argument.type for argument in arguments]
        return _End(block, stays, operands, places, types, takes_arguments)

    def merges_with(self, other: _End) -> bool:
        """Tell whether another block says the same."""
        if self.block is self.block.region.entry or len(self.operations) != len(other.operations):
            return False
        return (
            self.argument_types == other.argument_types
            and all(_are_alike(*pair) for pair in zip(self.operations, other.operations))
            and all(
                self._may_be(own, others, other)
                for values in zip(self.operands, other.operands)
                for own, others in zip(*values)
            )
        )

    def _may_be(self, own: Value, others: Value, other: _End) -> bool:
        """Tell whether an operand may be one value here and another value in the other block."""
        if own in self.places or others in other.places:
            return self.places.get(own) == other.places.get(others)
        return own is others or (own.type == others.type and self.takes_arguments and other.takes_arguments)


def _moves_away(operation: Operation, folding: Folding) -> bool:
    return operation in folding.gone or operation in folding.pass_on or operation.name in CONSTANTS


def _are_alike(one: Operation, other: Operation) -> bool:
    """Tell whether two ops differ in their operands at most; those with regions are not compared."""
    return (
        not one.regions
        and not other.regions
        and (one.name, one.attributes) == (other.name, other.attributes)
        and len(one.operands) == len(other.operands)
        and [it.type for it in one.results] == [it.type for it in other.results]
    )
