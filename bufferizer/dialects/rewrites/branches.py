"""Blocks that branches forward operands to: the types of their arguments, and the branches' own text.

Source: UnstructuredControlFlow.h and Bufferize.cpp (bufferizeBlockSignature).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from bufferizer.buffer_model.buffer_types import BufferTypes, Invocation
from bufferizer.buffer_model.buffers import BufferType, NotRewritable
from bufferizer.buffer_model.model import Refusal
from bufferizer.buffer_model.rewriter import BufferRewrite, Rewriter
from bufferizer.dialects.models.presets import branch_operands
from bufferizer.ir.layouts import fully_dynamic
from bufferizer.ir.operation import Block, BlockArgument, Operation, OpOperand, Region
from bufferizer.ir.types import is_tensor


def forwarded_type(argument: BlockArgument, types: BufferTypes, invocation: Invocation) -> BufferType:
    """Return the type all operands forwarded to a block argument have, or a fully dynamic one if they differ."""
    operation = argument.block.parent_operation
    found: BufferType | None = None
    for alias in branch_operands(argument):
        if not types.is_written(alias.operand) and types.times_asked(alias.operand, invocation) > 0:
            continue
        type_ = types.operand_type(alias.operand, invocation)
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


def rewrite_blocks(region: Region, rewriter: Rewriter) -> None:
    """Give the tensor arguments of a region's blocks their memref types, block after block, and edit the branches."""
    forwarded = _forwarded_to_blocks(region)
    for block in region.blocks:
        arguments = [argument for argument in block.arguments if is_tensor(argument.type)]
        new_types = {argument: rewriter.types.own_type(argument) for argument in arguments}
        # What makes tensors of them, for ops that stay, the compiler puts in front of what it made before.
        for argument, type_ in reversed(new_types.items()):
            rewriter.retype_argument(argument, type_)
        for operand, argument in forwarded[block]:
            with rewriter.at(operand.owner):
                rewriter.edit_operand(operand, rewriter.forward(operand, new_types[argument]))


def _forwarded_to_blocks(region: Region) -> Mapping[Block, Sequence[tuple[OpOperand, BlockArgument]]]:
    """Return the tensors that are forwarded to each block, those of the last branch first (the order of use lists)."""
    forwarded: defaultdict[Block, list[tuple[OpOperand, BlockArgument]]] = defaultdict(list)
    for terminator in (block.terminator for block in reversed(region.blocks)):
        for operand in terminator.operands if terminator is not None else ():
            argument = _target(operand)
            if argument is not None and is_tensor(operand.type):
                forwarded[argument.block].append((operand, argument))
    return forwarded


class Branch(BufferRewrite):
    """``cf.br``, ``cf.cond_br``, ``cf.switch``: operands are cast to the types of the arguments they are forwarded to.

    ``cf.switch`` has no bufferization of its own; the blocks see to it (any ``BranchOpInterface``).
    """

    ignores_filter = True

    def applies(self, operation: Operation, is_rewritten: Callable[[Operation], bool]) -> bool:
        """Only if the blocks are rewritten with the op they belong to."""
        parent = operation.parent_operation
        return parent is not None and is_rewritten(parent)

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Leave the tensors to `rewrite_blocks`."""
        _check_repeated_successors(operation, rewriter)
        rewriter.edit_operands(operand for operand in operation.operands if not is_tensor(operand.type))


def _check_repeated_successors(operation: Operation, rewriter: Rewriter) -> None:
    """Refuse tensors forwarded twice to one block.

    The compiler retypes only the first of two lists of operands forwarded to one block (bufferizeBlockSignature).
    """
    for number, successor in enumerate(operation.successors):
        if not any(earlier.block is successor.block for earlier in operation.successors[:number]):
            continue
        for position, operand in enumerate(operation.operands[successor.operands]):
            if is_tensor(operand.type) and _target(operand) is not None:
                message = f"type mismatch for bb argument #{position} of successor #{number}"
                rewriter.invalidate(operation, message)


def _target(operand: OpOperand) -> BlockArgument | None:
    for successor in operand.owner.successors:
        forwarded = operand.owner.operands[successor.operands]
        if operand in forwarded and successor.block is not None:
            position = forwarded.index(operand)
            if position < len(successor.block.arguments):
                return successor.block.arguments[position]
    return None
