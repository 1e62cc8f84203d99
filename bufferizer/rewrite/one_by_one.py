"""Rewrites the operations outside of functions where function boundaries are bufferized: each by itself.

Source: OneShotModuleBufferize.cpp (bufferizeModuleOp).
"""

from __future__ import annotations

from bufferizer.buffer_model.buffers import Buffer, NotRewritable
from bufferizer.buffer_model.model import Refusal
from bufferizer.buffer_model.rewriter import BufferRewrite
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.ir.operation import Operation, OpOperand, OpResult, Value
from bufferizer.ir.program import is_program, members_of, top_level
from bufferizer.ir.types import is_tensor
from bufferizer.rewrite.copies import CopyPlan
from bufferizer.rewrite.module_state import ModuleState
from bufferizer.rewrite.new_buffers import AllocatedBuffers, TensorAllocations
from bufferizer.rewrite.one_shot import OneShotRewriter
from bufferizer.rewrite.source import Source


class OneByOneRewriter(OneShotRewriter):
    """Rewrites the members of a program one after the other."""

    def __init__(
        self, root: Operation, source: Source, state: AnalysisState, plan: CopyPlan, module: ModuleState
    ) -> None:
        super().__init__(root, source, state, plan, module)
        if module.options.copy_before_write and module.selection.is_allowed("bufferization.alloc_tensor"):
            self._new = CopiesOutside(self)

    def _visit_all(self) -> None:
        """Visit the members; what one leaves is refused before the next one's turn.

        Nothing is asked about a member that is replaced as a whole: bufferizeOp returns early.
        """
        waiting = {*members_of(self._root)}

        def is_used(result: OpResult) -> bool:
            waits = (top_level(use.owner) in waiting and self._plan.operands.get(use, True) for use in result.uses)
            return any(waits) or self.is_used(result)

        for member in members_of(self._root):
            self._visit(member)
            waiting.discard(member)
            left = self._selection.first_left(member, is_used) if self.stays(member) else None
            if left is not None:
                raise NotRewritable(left)

    def replace(self, value: Value, buffer: Buffer) -> None:
        """Say which buffer takes a value's place.

        The tensor that is made of it stays, be it used or not, where the member is replaced: bufferizeOp returns early.
        """
        super().replace(value, buffer)
        if isinstance(value, OpResult) and is_tensor(value.type) and not self.stays(top_level(value.owner)):
            self.check_tensor(value, buffer)

    def first_left(self) -> Refusal | None:
        """Return nothing: what is left was looked for by then."""
        return None


class CopiesOutside(AllocatedBuffers):
    """Copies for the members of a program of which each is bufferized alone, as copies are made, stay on tensors.

    They stand beside what is bufferized. The module's operations are gone through one by one, and the new ones are
    passed over (bufferizeModuleOp).
    """

    def __init__(self, rewriter: OneShotRewriter) -> None:
        super().__init__(rewriter)
        self._outside = TensorAllocations(rewriter)

    def copy_operand(self, operand: OpOperand, rewrite: BufferRewrite | None, with_contents: bool) -> None:
        """Copy the tensor for a member, and into a buffer for what is in it."""
        if _is_member(operand.owner):
            self._outside.copy_operand(operand, rewrite, with_contents)
        else:
            super().copy_operand(operand, rewrite, with_contents)

    def is_copied(self, operand: OpOperand) -> bool:
        """Tell whether an op uses a copy instead of an operand."""
        return self._outside.is_copied(operand) or super().is_copied(operand)

    def has_buffer(self, operand: OpOperand) -> bool:
        """Tell whether an operand's copy is a buffer by now."""
        return self._outside.has_buffer(operand) or super().has_buffer(operand)

    def copy_of(self, operand: OpOperand) -> Buffer | None:
        """Return the buffer of an operand's copy, None where it is not copied."""
        return self._outside.copy_of(operand) or super().copy_of(operand)

    def tensor_copy_of(self, operand: OpOperand) -> str | None:
        """Return the name of an operand's copy as a tensor, None where it is not copied, or has a buffer alone."""
        return self._outside.tensor_copy_of(operand) or super().tensor_copy_of(operand)

    def prepare_copy(self, result: OpResult, buffer: Buffer) -> None:
        """Make a tensor of a member's result."""
        if _is_member(result.owner):
            self._outside.prepare_copy(result, buffer)

    def copy_result(self, result: OpResult, buffer: Buffer, with_contents: bool) -> Buffer | str:
        """Copy a member's result as a tensor, others as buffers."""
        if _is_member(result.owner):
            return self._outside.copy_result(result, buffer, with_contents)
        return super().copy_result(result, buffer, with_contents)

    def may_be_copied(self, value: Value) -> bool:
        """Tell whether an op that copies a tensor may stay on tensors."""
        return self._outside.may_be_copied(value)


def _is_member(operation: Operation) -> bool:
    return operation.parent_operation is not None and is_program(operation.parent_operation)
