"""Blocks that branches forward operands to: the types of their arguments, and the branches' own text.

Source: UnstructuredControlFlow.h and Bufferize.cpp (bufferizeBlockSignature).
"""

from __future__ import annotations

from collections.abc import Callable

from bufferizer.buffer_model.model import Refusal
from bufferizer.buffer_model.rewriter import BufferRewrite, BufferType, BufferTypes, NotRewritable, NotValid, Rewriter
from bufferizer.dialects.models.presets import branch_operands
from bufferizer.ir.layouts import fully_dynamic
from bufferizer.ir.operation import BlockArgument, Operation, OpOperand, OpResult, Region, Value
from bufferizer.ir.types import is_tensor


def forwarded_type(argument: BlockArgument, types: BufferTypes, invocation: tuple[Value, ...]) -> BufferType:
    """Return the type all operands forwarded to a block argument have, or a fully dynamic one if they differ."""
    operation = argument.block.parent_operation
    found: BufferType | None = None
    for alias in branch_operands(argument):
        if types.times_asked(alias.operand.value, invocation) > 0:
            continue
        type_ = _incoming_type(alias.operand, types, invocation)
        if found is None or found == type_:
            found = type_
            continue
        if found.memory_space != type_.memory_space:
            message = "op incoming operands of block argument have inconsistent memory spaces"
            raise NotRewritable(Refusal(operation, f"'{operation.name}' {message}"))
        found = fully_dynamic(argument.type, found.memory_space)
    if found is None:
        message = f"'{operation.name}' op could not infer buffer type of block argument"
        raise NotRewritable(Refusal(operation, message))
    return found


def _incoming_type(operand: OpOperand, types: BufferTypes, invocation: tuple[Value, ...]) -> BufferType:
    """Return the type of one operand forwarded to a block argument.

    By the time blocks get their types, the ops in them have theirs: those were found without looking at the blocks
    that are asked about now.
    """
    try:
        return types.operand_type(operand, invocation)
    except NotRewritable:
        if not types.settled or not isinstance(operand.value, OpResult):
            raise
        return types.when_settled(False).operand_type(operand)


def retype_block_arguments(region: Region, rewriter: Rewriter) -> None:
    """Give the tensor arguments of a region's blocks their memref types.

    What makes tensors of them, for ops that stay, the compiler puts in front of what it made for the argument before.
    """
    arguments = [argument for block in region.blocks for argument in block.arguments if is_tensor(argument.type)]
    settled = rewriter.types.when_settled()
    types = settled.own_types(arguments)
    for argument, type_ in reversed(list(zip(arguments, types))):
        rewriter.retype_argument(argument, type_)


class Branch(BufferRewrite):
    """``cf.br``, ``cf.cond_br``, ``cf.switch``: operands are cast to the types of the arguments they are forwarded to.

    ``cf.switch`` has no bufferization of its own; the blocks see to it (any ``BranchOpInterface``).
    """

    follows_parent = True

    def applies(self, operation: Operation, is_rewritten: Callable[[Operation], bool]) -> bool:
        """Only if the blocks are rewritten with the op they belong to."""
        parent = operation.parent_operation
        return parent is not None and is_rewritten(parent)

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Edit the operands in place."""
        _check_repeated_successors(operation)
        for operand in operation.operands:
            argument = _target(operand)
            if is_tensor(operand.type) and argument is not None:
                type_ = rewriter.types.value_type(argument)
                rewriter.edit_operand(operand, rewriter.cast_forwarded(operand, type_))
            else:
                rewriter.edit_operands([operand])


def _check_repeated_successors(operation: Operation) -> None:
    """Refuse tensors forwarded twice to one block.

    The compiler retypes only the first of two lists of operands forwarded to one block (bufferizeBlockSignature).
    """
    for number, successor in enumerate(operation.successors):
        if not any(earlier.block is successor.block for earlier in operation.successors[:number]):
            continue
        for position, operand in enumerate(operation.operands[successor.operands]):
            if is_tensor(operand.type) and _target(operand) is not None:
                message = f"type mismatch for bb argument #{position} of successor #{number}"
                raise NotValid(Refusal(operation, message))


def _target(operand: OpOperand) -> BlockArgument | None:
    for successor in operand.owner.successors:
        forwarded = operand.owner.operands[successor.operands]
        if operand in forwarded and successor.block is not None:
            position = forwarded.index(operand)
            if position < len(successor.block.arguments):
                return successor.block.arguments[position]
    return None
