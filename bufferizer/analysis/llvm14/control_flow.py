"""What is left of the blocks of a function once LLVM 14 has simplified its regions.

Operations and blocks are not changed. Where blocks became one, where arguments of blocks came or went, and what
branches pass instead is told by tables beside them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bufferizer.ir.dominance import successors
from bufferizer.ir.operation import Block, BlockArgument, Operation, OpOperand

# Ops that pass operands on to arguments of blocks (BranchOpInterface), as far as their successors' operands are known.
BRANCHES = frozenset(f"{dialect}.{name}" for dialect in ("std", "cf") for name in ("br", "cond_br", "switch"))


@dataclass(frozen=True, slots=True)
class ControlFlow:
    """What differs from the text.

    Blocks that ``became`` others are gone; ``same`` has the ops that are left instead of theirs. ``arguments`` are
    those that a block has instead of the written ones, and ``passed`` the operands that a terminator passes to each of
    its successors instead; those that are in no text have no span. What is ``dropped`` is passed no more.
    """

    became: Mapping[Block, Block] = field(default_factory=dict)
    arguments: Mapping[Block, Sequence[BlockArgument]] = field(default_factory=dict)
    passed: Mapping[Operation, Sequence[Sequence[OpOperand]]] = field(default_factory=dict)
    dropped: frozenset[OpOperand] = frozenset()
    same: Mapping[Operation, Operation] = field(default_factory=dict)

    def following(self, block: Block) -> list[Block]:
        """Return the blocks that control may flow to from the end of a block."""
        return [self.became.get(successor, successor) for successor in successors(block)]

    def passed_by(self, terminator: Operation) -> Sequence[Sequence[OpOperand]]:
        """Return the operands that a terminator passes to each of its successors."""
        passed = self.passed.get(terminator)
        return passed if passed is not None else written_to_pass(terminator)

    def operands_of(self, operation: Operation) -> Sequence[OpOperand]:
        """Return the operands that an operation has by now."""
        if operation not in self.passed:
            return operation.operands
        kept = [operand for operand in operation.operands if operand not in self.dropped]
        added = [operand for passed in self.passed[operation] for operand in passed if is_added(operand)]
        return [*kept, *added]


UNCHANGED = ControlFlow()


def written_to_pass(terminator: Operation) -> list[list[OpOperand]]:
    """Return the operands that a terminator of the program passes to each of its successors."""
    return [list(terminator.operands[successor.operands]) for successor in terminator.successors]


def is_added(operand: OpOperand) -> bool:
    """Tell whether an operand is not among those that its op has in the text."""
    return operand.index >= len(operand.owner.operands)


def takes_arguments(block: Block, predecessors: Sequence[Block]) -> bool:
    """Tell whether all that leads to a block can be made to pass other arguments to it."""
    terminators = (predecessor.terminator for predecessor in predecessors)
    return all(last is not None and last.readable and last.name in BRANCHES for last in terminators)
