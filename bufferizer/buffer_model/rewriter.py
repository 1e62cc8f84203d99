"""How an op is written in terms of buffers: the interface in which dialects and the rewriting meet.

A `BufferRewrite` is the second half of MLIR's BufferizableOpInterface: `BufferRewrite.buffer_type` is getBufferType,
`BufferRewrite.rewrite` is bufferize. Where MLIR builds operations, a rewrite emits lines of text; the op's own text
goes away unless the rewrite edits it in place.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from bufferizer.buffer_model.buffer_maker import BufferMaker
from bufferizer.buffer_model.buffer_types import BufferTypes, Invocation
from bufferizer.buffer_model.buffers import Buffer, BufferType, NotRewritable
from bufferizer.buffer_model.model import Located
from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.buffer_model.tensors import has_tensors
from bufferizer.buffer_model.text_rewriter import TextRewriter
from bufferizer.ir.operation import BlockArgument, Operation, OpOperand, OpResult, Value
from bufferizer.ir.types import Type


class Rewriter(TextRewriter, BufferMaker, Protocol):
    """What a rewrite may ask and do."""

    state: AnalysisState
    options: BufferizationOptions
    current: Operation
    """The op that is being rewritten."""

    @property
    def types(self) -> BufferTypes:
        """The types of buffers."""
        ...

    def buffer(self, operand: OpOperand) -> Buffer:
        """Return the buffer a tensor operand uses, the copy where it is copied (getBuffer)."""
        ...

    def buffer_of(self, value: Value) -> Buffer:
        """Return the buffer of a tensor value. A tensor that stays one gets a ``bufferization.to_buffer``."""
        ...

    def memref(self, operand: OpOperand) -> Buffer:
        """Return an operand that is a memref as it is, by the name it has now."""
        ...

    def maker(self, buffer: Buffer) -> Located:
        """Return what has the place at which the compiler says what is wrong with a copy of the buffer."""
        ...

    def has_buffer(self, operand: OpOperand) -> bool:
        """Tell whether a tensor operand is a buffer by now, without a ``bufferization.to_buffer``."""
        ...

    def later(self, action: Callable[[], None]) -> None:
        """Do something after all ops of the program are rewritten; what it emits comes here.

        That is when the compiler comes to the ops that it makes while it rewrites others.
        """
        ...

    def settle(self) -> None:
        """Find out what became of buffers that were asked for before they were there (`Buffer.cast_of` tells)."""
        ...

    def replace(self, value: Value, buffer: Buffer) -> None:
        """Say which buffer takes a tensor result's or block argument's place."""
        ...

    def edit_result_types(self, operation: Operation, types: Sequence[Type]) -> list[Buffer | None]:
        """Edit the written types of an op's results, which stay.

        Tensor results are replaced by the buffers returned (see `replace`); the others have none.
        """
        ...

    def retype_argument(self, argument: BlockArgument, type_: BufferType, place: Located | None = None) -> Buffer:
        """Edit the written type of a tensor block argument and replace it by the buffer returned (see `replace`).

        It has a place of its own to the compiler where the op is built anew, else the argument's.
        """
        ...

    def edit_function_type(self, function: Operation, inputs: Sequence[Type], results: Sequence[Type]) -> None:
        """Edit the types in a function's signature, and let later callers see the new result types."""
        ...

    def forward(self, operand: OpOperand, type_: BufferType) -> Buffer:
        """Return the buffer of an operand forwarded to a block, cast right behind where the tensor is defined.

        That is where the compiler casts what branches forward (bufferizeBlockSignature).
        """
        ...

    def fold(self, operand: OpOperand, type_: BufferType) -> Buffer:
        """Return what a ``bufferization.to_buffer`` of the program folds to; the op stays where the tensor does."""
        ...

    def new_buffer(
        self, result: OpResult, space: str | None, sizes: Callable[[], Sequence[str]], is_contiguous: bool = False
    ) -> Buffer:
        """Emit the allocation of an op's result (allocateTensorForShapedValue without a copy).

        The names of the sizes are asked for after all ops of the program are rewritten. ``is_contiguous`` tells whether
        the op knows that the buffer is, even where what allocates it is an op that stays on tensors.
        """
        ...

    def new_tensor(self, name: str, result: OpResult, space: str | None, sizes: Callable[[], Sequence[str]]) -> None:
        """Emit the allocation of an op's result as `new_buffer` does, as a tensor of that name."""
        ...

    def new_copy(self, operand: OpOperand) -> Buffer:
        """Emit a contiguous copy of an operand, made after all ops of the program are rewritten."""
        ...

    def cast_operand(
        self, operand: OpOperand, type_: BufferType, name: str | None = None, place: Operation | None = None
    ) -> Buffer:
        """Return the buffer of an operand with another type, by a ``memref.cast`` where it has not got it already.

        The compiler makes it whether it is valid or not. What it says of it has the given place, without one that of
        the buffer (castBuffer).
        """
        ...

    def size(self, used: OpOperand | Value, dimension: int) -> str:
        """Emit the op that asks for the size of a tensor's dimension and return its name; of the copy of an operand."""
        ...

    def result_sizes(self, result: OpResult) -> list[str]:
        """Return names of the sizes of a tensor result's dynamic dimensions (reifyResultShapes)."""
        ...

    def keep_tensor(self, result: OpResult) -> None:
        """Say that a tensor result stays defined by the op's own text, besides being replaced for others."""
        ...

    def is_buffer_used(self, result: OpResult) -> bool:
        """Tell whether anybody uses the result's own buffer, not only one of the same size in its place."""
        ...

    def has_tensor_uses(self, value: Value) -> bool:
        """Tell whether an op that stays as it is uses the tensor."""
        ...

    def stays(self, operation: Operation) -> bool:
        """Tell whether an op stays as it is."""
        ...

    def invalidate(self, place: Located, *messages: str) -> None:
        """Say what the verifier has against an op that is written, once all are. Ops are made at places of values."""
        ...

    def refuse(self, operation: Operation, message: str) -> NotRewritable:
        """Return the exception to raise where an op cannot be bufferized, with the compiler's words."""
        ...


class BufferRewrite:
    """How one kind of op becomes buffer operations. Instances are stateless."""

    takes_over_operands: bool = False  # results are destination operands' buffers: a copy may take the result's name
    resolves_own_conflicts: bool = False  # out-of-place operands are not copied (resolveConflicts is overridden)
    results_in_order: bool = False  # tensors for ops that stay are made of the results first to last, not last to first
    ignores_filter: bool = False  # it is rewritten whatever the dialect filter says
    refuses_copies_inside: str = ""  # what the op says if something in its regions needs a copy
    never_fails: bool = False  # see `is_certain`
    renames_results: bool = False  # uses of a result that is no tensor use the name of a buffer

    def has_tensors(self, operation: Operation) -> bool:
        """Tell whether there is anything to rewrite (hasTensorSemantics)."""
        return has_tensors(operation)

    def applies(self, operation: Operation, is_rewritten: Callable[[Operation], bool]) -> bool:
        """Tell whether an op with tensors is rewritten at all, not left as it is without a word.

        ``is_rewritten`` tells that of other ops, the one around this one or those in it.
        """
        return True

    def is_certain(self, operation: Operation, types: BufferTypes) -> bool:
        """Tell whether the op is rewritten for certain, where buffers are strided and in the default memory space.

        False is never wrong: the op is rewritten then to find out. The answer follows from the op, those in and around
        it, and the types of functions; the types of its operands' buffers have no say in it.
        """
        return self.never_fails

    def buffer_type(self, value: Value, types: BufferTypes, invocation: Invocation) -> BufferType:
        """Return the memref type of a tensor result or block argument of the op (getBufferType)."""
        return types.default_type(value, invocation)

    def result_sizes(self, result: OpResult, rewriter: Rewriter) -> list[str] | None:
        """Return names of the sizes of a result's dynamic dimensions; None asks the buffer (reifyResultShapes)."""
        return None

    def copied_before_terminator(self, operation: Operation, state: AnalysisState) -> list[OpOperand]:
        """Return operands of terminators in the op's regions that are copied, so that no aliases are yielded."""
        return []

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Write the op in terms of buffers (bufferize). Raises `NotRewritable` where it cannot be."""
        raise NotImplementedError
