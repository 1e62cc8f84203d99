"""Which operations nothing can be told of, since their tensors are defined nowhere, elsewhere, or in circles."""

from __future__ import annotations

from collections.abc import Iterable

from bufferizer.ir.dominance import Dominance
from bufferizer.ir.functions import is_function
from bufferizer.ir.operation import Block, Operation, OpOperand, OpResult, Value
from bufferizer.ir.program import is_program
from bufferizer.ir.registered import runs_in_order
from bufferizer.ir.types import is_tensor
from bufferizer.kept import kept_by_arguments
from bufferizer.rewrite.selection import Rewrites
from bufferizer.syntax.edition import Edition


@kept_by_arguments(8192)
def is_left_out(operation: Operation, rewrites: Rewrites, release: Edition) -> bool:
    """Tell whether nothing is, or can be, told of the buffers of an operation at a module's top level.

    LLVM 14's pass looks at functions alone, wherever they stand. Today that is so for one that shares tensors with
    others in a way that cannot be read. Of one that has no bufferization nothing need be known: the compiler stops at
    it.
    """
    if release is Edition.LLVM14 and (is_program(operation) or not any(map(is_function, operation.walk()))):
        return True
    if not operation.regions and rewrites.rewrite(operation.name) is None:
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
    too_soon = [it for it in early if is_tensor(it.type) and _comes_too_soon(it, dominance)]
    return all(map(_has_no_order, too_soon)) and not any(map(_has_circles, _blocks_of(too_soon)))


def _is_result_around(value: Value, operation: Operation) -> bool:
    return isinstance(value, OpResult) and value.owner.is_proper_ancestor_of(operation)


def _comes_too_soon(operand: OpOperand, dominance: Dominance) -> bool:
    """Tell whether a value is used where it is not defined yet."""
    block = operand.value.parent_block
    if block is None or not dominance.tree(block.region).is_reached(block):
        return True
    return not dominance.value_dominates(operand.value, operand.owner)


def _has_no_order(operand: OpOperand) -> bool:
    """Tell whether a value may be used before it is defined, since where it is defined there is no order."""
    block = operand.value.parent_block
    return block is not None and len(block.region.blocks) == 1 and not runs_in_order(block.region.owner)


def _blocks_of(operands: Iterable[OpOperand]) -> set[Block]:
    return {block for operand in operands if (block := operand.value.parent_block) is not None}


def _has_circles(block: Block) -> bool:
    """Tell whether operations of a block are made of what they make."""
    needed = {operation: _needed_by(operation, block) for operation in block.operations}
    while needed:
        ready = [operation for operation, others in needed.items() if others.isdisjoint(needed)]
        if not ready:
            return True
        for operation in ready:
            del needed[operation]
    return False


def _needed_by(operation: Operation, block: Block) -> set[Operation]:
    """Return the operations of a block whose results an operation, or what it encloses, uses."""
    values = (operand.value for nested in operation.walk() for operand in nested.operands)
    return {value.owner for value in values if isinstance(value, OpResult) and value.owner.parent is block}
