"""Which blocks become one before LLVM 14's pass looks at a function.

The patterns that are applied first simplify regions, too: blocks that say the same and lead to the same blocks are
merged. Where they use different values from outside, the merged block has an argument for each such use:

    cond_br %c, ^bb1, ^bb2                       cond_br %c, ^bb1(%a : tensor<4xf32>), ^bb1(%b : tensor<4xf32>)
    ^bb1: return %a : tensor<4xf32>        ->    ^bb1(%0: tensor<4xf32>):
    ^bb2: return %b : tensor<4xf32>                return %0 : tensor<4xf32>

Source: mlir/lib/Transforms/Utils/RegionUtils.cpp of LLVM 14 (mergeIdenticalBlocks, BlockMergeCluster::merge).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterator, Mapping, MutableMapping, Sequence
from typing import TYPE_CHECKING

from bufferizer.analysis.llvm14.block_contents import BlockContents, Cluster, OperationContents
from bufferizer.analysis.llvm14.control_flow import ControlFlow, takes_arguments, written_to_pass
from bufferizer.ir.constants import constant_key
from bufferizer.ir.dominance import predecessors
from bufferizer.ir.effects_llvm14 import CONSTANTS
from bufferizer.ir.operation import Block, BlockArgument, Operation, OpOperand, OpResult, Region, Value

if TYPE_CHECKING:
    from bufferizer.analysis.llvm14.folding import Folding

# What tells how many operands a switch passes to each case, which is compared itself.
_SEGMENTS = "case_operand_segments"
# Linear algebra without a region, be it an implied one.
_WITHOUT_REGION = frozenset({"linalg.index", "linalg.init_tensor", "linalg.yield"})


class FlowSimplifier:
    """Drops arguments of blocks, and merges blocks of regions.

    ``folding`` tells what ops have folded to. What becomes of others is added to the two tables that it is a view of:
    ops of blocks that were merged into others are ``gone``, and operands, those among them that are added to branches,
    are other values ``instead``.
    """

    def __init__(self, folding: Folding, gone: set[Operation], instead: MutableMapping[OpOperand, Value]) -> None:
        self._folding = folding
        self._gone = gone
        self._instead = instead
        self._became: dict[Block, Block] = {}
        self._arguments: dict[Block, list[BlockArgument]] = {}
        self._passed: dict[Operation, list[list[OpOperand]]] = {}
        self._dropped: frozenset[OpOperand] = frozenset()
        self._same: dict[Operation, Operation] = {}

    @property
    def flow(self) -> ControlFlow:
        """What is left of the blocks so far."""
        return ControlFlow(self._became, self._arguments, self._passed, self._dropped, self._same)

    def _passed_by(self, terminator: Operation) -> list[list[OpOperand]]:
        if terminator not in self._passed:
            self._passed[terminator] = written_to_pass(terminator)
        return self._passed[terminator]

    # ---- arguments that go -------------------------------------------------------------------------------------

    def drop(self, dead: Collection[BlockArgument]) -> None:
        """Drop arguments, and what is passed to them."""
        for block, preceding in self._with_arguments(dead):
            for terminator in preceding:
                for number, successor in enumerate(terminator.successors):
                    if successor.block is block:
                        passed = self._passed_by(terminator)
                        lost = {it for it, argument in zip(passed[number], block.arguments) if argument in dead}
                        passed[number] = [operand for operand in passed[number] if operand not in lost]
                        self._dropped |= lost
            self._arguments[block] = [argument for argument in block.arguments if argument not in dead]

    @staticmethod
    def _with_arguments(arguments: Collection[BlockArgument]) -> Iterator[tuple[Block, list[Operation]]]:
        """Yield the blocks of arguments, each with the terminators of those that lead to it."""
        preceding = {region: predecessors(region) for region in {argument.block.region for argument in arguments}}
        for block in dict.fromkeys(argument.block for argument in arguments):
            before = dict.fromkeys(preceding[block.region][block])
            yield block, [it.terminator for it in before if it.terminator is not None]

    # ---- blocks that become one --------------------------------------------------------------------------------

    def merge(self, region: Region) -> None:
        """Merge the blocks of a region that say the same, and those that do so after that; none with its entry."""
        while self._merge_once(region):
            pass

    def _merge_once(self, region: Region) -> bool:
        """Merge the blocks that say the same by now; tell whether there were any."""
        preceding = predecessors(region, self.flow.following)
        groups: defaultdict[Hashable, list[BlockContents]] = defaultdict(list)
        for block in region.blocks[1:]:
            if block in preceding and not any(map(self._has_regions, block.operations)):
                contents = self._contents(block)
                groups[tuple(self.flow.following(block)), contents.says].append(contents)
        alike = [group for group in groups.values() if len(group) > 1]
        used_elsewhere = frozenset(self._used_elsewhere(region)) if alike else frozenset()
        clusters = [cluster for group in alike for cluster in self._clusters(group, used_elsewhere)]
        merged = [it for it in clusters if len(it.members) > 1 and self._merge_cluster(it, preceding)]
        self._became = {block: self._became.get(other, other) for block, other in self._became.items()}
        self._same = {operation: self._same.get(other, other) for operation, other in self._same.items()}
        return bool(merged)

    def _has_regions(self, operation: Operation) -> bool:
        implied = operation.dialect == "linalg" and operation.name not in _WITHOUT_REGION
        return self._stays(operation) and (bool(operation.regions) or implied)

    @staticmethod
    def _clusters(group: Sequence[BlockContents], used_elsewhere: Collection[Value]) -> list[Cluster]:
        """Part blocks that say the same into those that are the same but for operands from outside."""
        clusters: list[Cluster] = []
        for contents in group:
            if not any(cluster.add(contents, used_elsewhere) for cluster in clusters):
                clusters.append(Cluster(contents))
        return clusters

    def _merge_cluster(self, cluster: Cluster, preceding: Mapping[Block, Sequence[Block]]) -> bool:
        """Merge the members of a cluster into the first; tell whether that can be done."""
        first, *others = cluster.members
        differing = sorted(cluster.differing)
        if differing and not all(takes_arguments(it.block, preceding[it.block]) for it in cluster.members):
            return False
        passed = [[it.operations[number].values[index] for number, index in differing] for it in cluster.members]
        if differing:
            self._add_arguments(first, differing)
            for member, values in zip(cluster.members, passed, strict=True):
                self._pass(member.block, values, preceding)
        for member in others:
            self._gone.update(it.operation for it in member.operations)
            self._same.update((it.operation, own.operation) for it, own in zip(member.operations, first.operations))
            self._became[member.block] = first.block
        return True

    def _add_arguments(self, contents: BlockContents, differing: Sequence[tuple[int, int]]) -> None:
        """Let a block have an argument in the place of each operand that differs from another block's."""
        block = contents.block
        arguments = self._arguments.setdefault(block, list(block.arguments))
        for number, index in differing:
            value = contents.operations[number].values[index]
            argument = BlockArgument(value.name, value.type, block.label_span, block, len(arguments))
            arguments.append(argument)
            self._instead[contents.operations[number].operands[index]] = argument

    def _pass(self, block: Block, values: Sequence[Value], preceding: Mapping[Block, Sequence[Block]]) -> None:
        """Let all that leads to a block pass further values to it."""
        for before in dict.fromkeys(preceding[block]):
            terminator = before.terminator
            for number, successor in enumerate(self.flow.following(before)):
                if successor is block and terminator is not None:
                    passed = self._passed_by(terminator)
                    for value in values:
                        added = OpOperand(terminator, len(terminator.operands) + sum(map(len, passed)), value, None)
                        self._instead[added] = value
                        passed[number].append(added)

    # ---- what blocks say ---------------------------------------------------------------------------------------

    def _stays(self, operation: Operation) -> bool:
        """Tell whether an op is left in its block: constants go to the front of the function."""
        has_folded = operation in self._folding.pass_on or operation in self._folding.values
        return operation not in self._gone and not has_folded and operation.name not in CONSTANTS

    def _value_of(self, operand: OpOperand) -> Value:
        return self._folding.final(self._folding.value_of(operand))

    def _used_elsewhere(self, region: Region) -> Iterator[Value]:
        """Yield the values defined in blocks of a region that other blocks use."""
        flow = self.flow
        for block in region.blocks:
            for operation in (nested for outer in block.operations for nested in outer.walk()):
                for operand in flow.operands_of(operation) if self._stays(operation) else ():
                    value = self._value_of(operand)
                    if value.parent_block is not block:
                        yield value

    def _contents(self, block: Block) -> BlockContents:
        operations = [self._contents_of(operation) for operation in block.operations if self._stays(operation)]
        arguments = self._arguments.get(block, block.arguments)
        defined = (*arguments, *(result for it in operations for result in it.operation.results))
        places = {value: number for number, value in enumerate(defined)}
        return BlockContents(block, tuple(argument.type for argument in arguments), operations, places)

    def _contents_of(self, operation: Operation) -> OperationContents:
        flow = self.flow
        attributes = frozenset(item for item in operation.attributes.items() if item[0] != _SEGMENTS)
        types = tuple(result.type for result in operation.results)
        operands = flow.operands_of(operation)
        says = operation.name, attributes, types, len(operands), tuple(map(len, flow.passed_by(operation)))
        values = [self._value_of(operand) for operand in operands]
        return OperationContents(operation, says, operands, values, [self._identity(value) for value in values])

    def _identity(self, value: Value) -> Hashable:
        """Return what is the same for values that are one."""
        if not isinstance(value, OpResult):
            return value
        folded = self._folding.constants.get(value.owner)
        return constant_key(value.owner, folded) if folded is not None or value.owner.name in CONSTANTS else value
