"""Arguments of blocks that nobody needs, which LLVM 14 drops before its pass looks at a function.

Nor are those needed that are only passed on to themselves, and what they are made of on the way:

    ^bb1(%0: tensor<4xf32>):                           // nobody needs %0, nor %1
      %1 = tensor.insert %x into %0[%i] : tensor<4xf32>
      cond_br %c, ^bb1(%1 : tensor<4xf32>), ^bb2

Source: mlir/lib/Transforms/Utils/RegionUtils.cpp of LLVM 14 (runRegionDCE).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from bufferizer.analysis.llvm14.control_flow import takes_arguments, written_to_pass
from bufferizer.ir.dominance import predecessors
from bufferizer.ir.effects_llvm14 import is_removable
from bufferizer.ir.operation import Block, BlockArgument, Operation, OpOperand, OpResult, Region, Value

if TYPE_CHECKING:
    from bufferizer.analysis.llvm14.folding import Folding


def dead_arguments(root: Operation, regions: Sequence[Region], folding: Folding) -> frozenset[BlockArgument]:
    """Return the arguments of blocks behind the first of ``regions`` that nobody in ``root`` needs.

    ``folding`` tells what is gone, and what ops are instead.
    """
    preceding = {block: before for region in regions for block, before in predecessors(region).items()}
    candidates = [
        argument
        for region in regions
        for block in region.blocks[1:]
        if preceding.get(block) and takes_arguments(block, preceding[block])
        for argument in block.arguments
    ]
    if not candidates:
        return frozenset()
    needs = _Needs(folding, preceding, frozenset(candidates))
    needs.what_stays(root)
    return frozenset(candidates) - needs.values


class _Needs:
    """Collects what is needed, from ops that are never dropped on."""

    def __init__(
        self, folding: Folding, preceding: Mapping[Block, Sequence[Block]], candidates: frozenset[BlockArgument]
    ) -> None:
        self.values: set[Value] = set()
        self._operations: set[Operation] = set()
        self._folding = folding
        self._preceding = preceding
        self._candidates = candidates

    def what_stays(self, root: Operation) -> None:
        """Add what is needed for all ops that are never dropped.

        The terminators of regions are among these, even if the op that has the regions is not:

            %1 = tensor.generate { ^bb0(%i: index): tensor.yield %0 : f32 } : tensor<4xf32>    // %0 is needed
        """
        waiting = [operation for operation in root.walk() if not self._is_droppable(operation)]
        while waiting:
            current = waiting.pop()
            if current not in self._operations and current not in self._folding.gone:
                self._operations.add(current)
                for value in self._used_by(current):
                    waiting.extend(self._needed_for(value))

    def _is_droppable(self, operation: Operation) -> bool:
        folding = self._folding
        return operation in folding.pass_on or operation in folding.values or is_removable(operation)

    def _used_by(self, operation: Operation) -> list[Value]:
        """Return what an op uses, but for what it passes to arguments, which these may not need."""
        passed = {
            operand
            for successor, operands in zip(operation.successors, written_to_pass(operation))
            for operand, argument in zip(operands, successor.block.arguments if successor.block is not None else ())
            if argument in self._candidates
        }
        return [self._folding.value_of(operand) for operand in operation.operands if operand not in passed]

    def _needed_for(self, value: Value) -> list[Operation]:
        """Add a value, and those that are passed in if it is an argument; return the ops that make them."""
        found: list[Operation] = []
        waiting = [value]
        while waiting:
            current = self._folding.final(waiting.pop())
            if current in self.values:
                continue
            self.values.add(current)
            if isinstance(current, OpResult):
                found.append(current.owner)
            elif current in self._candidates and isinstance(current, BlockArgument):
                waiting.extend(self._folding.value_of(operand) for operand in self._passed_to(current))
        return found

    def _passed_to(self, argument: BlockArgument) -> list[OpOperand]:
        return [
            operands[argument.index]
            for block in self._preceding[argument.block]
            if block.terminator is not None
            for successor, operands in zip(block.terminator.successors, written_to_pass(block.terminator))
            if successor.block is argument.block and argument.index < len(operands)
        ]
