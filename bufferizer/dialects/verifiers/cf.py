"""What is refused of branches: what they pass to a block has to fit its arguments.

Source: mlir/lib/Interfaces/ControlFlowInterfaces.cpp (verifyBranchSuccessorOperands).
"""

from __future__ import annotations

from collections.abc import Iterator

from bufferizer.dialects.verifiers.checks import Table, differ
from bufferizer.ir.operation import Operation


def branch(operation: Operation) -> Iterator[str]:
    """Check what a branch passes to each of its successors."""
    for number, successor in enumerate(operation.successors):
        if successor.block is None:
            continue
        given, wanted = operation.operands[successor.operands], successor.block.arguments
        if len(given) != len(wanted):
            counts = f"{len(given)} operands for successor #{number}, but target block has {len(wanted)}"
            yield f"branch has {counts}"
        for index, (operand, argument) in enumerate(zip(given, wanted)):
            if differ(operand.type, argument.type):
                yield f"type mismatch for bb argument #{index} of successor #{number}"


VERIFIERS: Table = {"cf.br": branch, "cf.cond_br": branch, "cf.switch": branch}
