"""What a rewrite by the rules of LLVM 14 may ask and do besides what all rewrites may."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol, cast

from bufferizer.buffer_model.buffers import Buffer, BufferType
from bufferizer.buffer_model.hoisting import HoistedResult
from bufferizer.buffer_model.rewriter import BufferRewrite, Rewriter
from bufferizer.ir.operation import Block, BlockArgument, Operation, OpOperand, OpResult, Region, Value
from bufferizer.ir.types import MemRefType, Shape, Type

# Attributes of arguments that are gone once functions are rewritten (removeBufferizationFuncArguments).
CONSUMED_ATTRIBUTES = (
    "bufferization.buffer_layout",
    "bufferization.writable",
    "linalg.buffer_layout",
    "linalg.inplaceable",
)


class ComprehensiveRewriter(Rewriter, Protocol):
    """Buffers as LLVM 14 finds and makes them.

    `buffer` is getBuffer: the buffer of an operand in the most general type, or a copy if it is out of place;
    `buffer_of` never copies (forceInPlace).
    """

    dropped_results: Mapping[int, int]
    """The results of the function rewritten that are arguments' buffers, with the arguments' numbers."""

    def rewrite_region(self, region: Region) -> None:
        """Rewrite the operations of a region now; regions nobody asked for are rewritten after the op."""
        ...

    def converted(self, type_: Type) -> BufferType:
        """Return the most general memref type of a tensor (getMemRefType); of any other type, the type itself."""
        ...

    def another_buffer(self, operand: OpOperand) -> Buffer:
        """Return `buffer` as if it were asked for the first time: another copy where the operand is out of place."""
        ...

    def input_buffer(self, operand: OpOperand) -> Buffer:
        """Return the buffer of an operand that is only read. If its layout takes a copy, each operand has its own."""
        ...

    def own_buffer(self, value: Value) -> Buffer | None:
        """Return the buffer that was said to take a tensor's place in its own type, None where it stays a tensor."""
        ...

    def as_type(self, value: Value, type_: BufferType) -> Buffer:
        """Return a tensor's buffer with a type, by a cast here, or as a ``to_memref`` where there is none."""
        ...

    def as_memref(self, value: Value, type_: BufferType) -> Buffer:
        """Return a tensor's buffer for a ``to_memref`` of the program, to that type."""
        ...

    def give(self, value: Value, buffer: Buffer, source: Value) -> None:
        """Say that a tensor is a memref that was there before it, ``source``, and is used in just that type."""
        ...

    def give_uncast(self, argument: BlockArgument, operand: OpOperand) -> None:
        """Say that a block's argument is the memref that an operand passes in; a cast folds, to follow the argument."""
        ...

    def allocate_for(self, result: OpResult, sizes: Sequence[str]) -> Buffer:
        """Allocate the buffer of a result; one of known size in front of the scope (createAlloc with a tensor)."""
        ...

    def allocate_here(self, result: OpResult, sizes: Sequence[str]) -> Buffer:
        """Allocate the buffer of a result before the op."""
        ...

    def hoist(self, buffers: Sequence[tuple[OpOperand, Buffer]]) -> list[Buffer]:
        """Make allocations that are returned arguments, where they can be, and return these, each once.

        The callers allocate them. Raises `NotRewritable` where they cannot know a size.
        """
        ...

    def hoisted_by(self, call: Operation) -> Sequence[HoistedResult]:
        """Return the buffers that a call has to allocate for the function it calls."""
        ...

    def allocate_of(self, type_: MemRefType, sizes: Sequence[str]) -> Buffer:
        """Allocate a buffer; one of known size in front of the scope."""
        ...

    def known_shape(self, buffer: Buffer) -> Shape:
        """Return the shape of a buffer's type once constants and casts have folded."""
        ...

    def refuse_in_the_end(self, operation: Operation, message: str) -> None:
        """Note what the verifier will have against an op that is bufferized. It counts if nothing is wrong before."""
        ...

    def is_certain_to_run(self, region: Region) -> bool:
        """Tell whether a region of an ``scf.if`` is the one whose condition holds, as far as that is known."""
        ...

    def define(self, buffer: Buffer, sizes: Sequence[int | str | None]) -> None:
        """Take note of the sizes of a new buffer's dynamic dimensions: names, or ints; None where nothing is known."""
        ...

    def define_view(self, view: Buffer, sizes: Sequence[int | str]) -> None:
        """Take note of the sizes of a new view, of which some of size 1 are dropped if it is of reduced rank."""
        ...

    def tell_sizes(self, buffer: Buffer, sizes: Sequence[int | str]) -> None:
        """Take note of the sizes of all dimensions of a new buffer, which are not asked for again."""
        ...

    def add(self, first: str, second: str) -> str:
        """Emit the sum of two index values and return its name."""
        ...

    def is_allocated(self, buffer: Buffer) -> bool:
        """Tell whether a buffer is what an op allocates, by the program or by its rewriting."""
        ...

    def lead(self, block: Block, line: str) -> None:
        """Write a line in front of all others of a block, and of those written so before."""
        ...

    def leave(self) -> None:
        """Leave the op as it is, but for the names of what it uses."""
        ...

    def get_global(self, result: OpResult) -> None:
        """Let a constant tensor be a ``memref.global``."""
        ...

    def callee_of(self, call: Operation) -> Operation | None:
        """Return the function that a call names, None where it is not in the module."""
        ...


class ComprehensiveRewrite(BufferRewrite):
    """How one kind of op becomes buffer operations by the rules of LLVM 14.

    Results that stay tensors for some are made of buffers behind the op, the last first unless ``results_in_order``.
    """

    results_in_order = False

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Write the op in terms of buffers. Raises `NotRewritable` where it cannot be."""
        self.write(operation, cast(ComprehensiveRewriter, rewriter))

    def fails(self, operation: Operation) -> bool:
        """Tell whether the op cannot be written with buffers, which is no error where unknown ops are allowed."""
        return False

    def asks_for(self, operand: OpOperand) -> bool:
        """Tell whether the op asks for the buffer of a tensor operand at all."""
        return True

    def may_copy(self, operand: OpOperand) -> bool:
        """Tell whether the op asks for a copy of an operand that is out of place (not forceInPlace)."""
        return True

    def write(self, operation: Operation, rewriter: ComprehensiveRewriter) -> None:
        """Write the op in terms of buffers (bufferize)."""
        raise NotImplementedError
