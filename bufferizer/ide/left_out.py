"""Which operations nothing can be told of, since their tensors are defined nowhere, elsewhere, or in circles."""

from __future__ import annotations

from bufferizer.ir.dominance import Dominance
from bufferizer.ir.functions import is_function
from bufferizer.ir.operation import Operation, OpOperand, OpResult, Value
from bufferizer.ir.types import is_tensor
from bufferizer.kept import kept_by_arguments
from bufferizer.rewrite.selection import Rewrites


@kept_by_arguments(8192)
def is_left_out(operation: Operation, rewrite: Rewrites) -> bool:
    """Tell whether nothing can be told of the buffers of an operation at a module's top level.

    It shares tensors with others there. Of one that has no bufferization nothing need be known: the compiler stops at
    it.
    """
    if not operation.regions and rewrite(operation.name) is None:
        return False
    return not is_self_contained(operation)


def is_self_contained(operation: Operation) -> bool:
    """Tell whether all tensors used inside are defined inside, before they are used, and none is used outside.

    Otherwise nothing can be told of their buffers: they are defined nowhere, or next to the operation in the module, or
    made of themselves.
    A function sees nothing next to it: while it uses any value that is not defined, it is not looked at.
    """
    is_isolated = is_function(operation)
    if any(result.uses and is_tensor(result.type) for result in operation.results):
        return False
    defined: set[Value] = set()
    with_regions: set[Value] = set()  # those defined by operations that hold others
    used: set[Value] = set()
    early: list[OpOperand] = []
    for nested in operation.walk():
        for operand in nested.operands:
            value = operand.value
            if is_isolated or is_tensor(operand.type):
                used.add(value)
                if value not in defined or (value in with_regions and _is_result_around(value, nested)):
                    early.append(operand)
        defined.update(nested.results)
        if nested.regions:
            with_regions.update(nested.results)
        for region in nested.regions:
            for block in region.blocks:
                defined.update(block.arguments)
    if not used <= defined:
        return False
    dominance = Dominance()
    return not any(is_tensor(operand.type) and _comes_too_soon(operand, dominance) for operand in early)


def _is_result_around(value: Value, operation: Operation) -> bool:
    return isinstance(value, OpResult) and value.owner.is_proper_ancestor_of(operation)


def _comes_too_soon(operand: OpOperand, dominance: Dominance) -> bool:
    """Tell whether a value is used where it is not defined yet, which is no error where there is no order."""
    block = operand.value.parent_block
    if block is None or not dominance.tree(block.region).is_reached(block):
        return True
    return not dominance.value_dominates(operand.value, operand.owner)
