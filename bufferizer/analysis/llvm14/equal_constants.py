"""Constants of one value, of which LLVM 14 makes one constant before it analyses (OperationFolder)."""

from __future__ import annotations

from collections.abc import Hashable

from bufferizer.analysis.state import OneShotState
from bufferizer.ir.constants import constant_key
from bufferizer.ir.operation import Operation


def equal_constants(state: OneShotState) -> list[list[Operation]]:
    """Return the constants at the front of a function in LLVM 14's order, those that are equal together.

    Of these the last one stays in the order in which it shuffles.
    """
    equal: dict[Hashable, list[Operation]] = {}
    for operation in state.root.walk():
        folded = state.folding.constants.get(operation)
        if folded is None and (not state.is_in_front(operation) or operation in state.folding.gone):
            continue
        if folded is not None and not folded.is_tensor:
            continue  # A number, whatever tensors it was computed from.
        key = constant_key(operation, folded)
        group = equal.pop(key, [])
        group.append(operation)
        equal[key] = group
    return list(equal.values())
