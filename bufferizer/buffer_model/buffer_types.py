"""Which types buffers have: what rewrites ask, before and while ops are rewritten."""

from __future__ import annotations

from typing import Protocol

from bufferizer.buffer_model.buffers import BufferType
from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.ir.operation import Operation, OpOperand, Value

Invocation = tuple[Value | OpOperand, ...]


class BufferTypes(Protocol):
    """The memref types of tensor values, decided or yet to be."""

    state: AnalysisState
    options: BufferizationOptions
    settled: bool
    """Whether types are those that all will have once it is rewritten.

    The compiler guesses a fully dynamic layout for what an op that allocates is going to return, and knows better once
    the op is rewritten; which of the two a type is made of depends on the order in which it rewrites.
    """

    def value_type(self, value: Value, invocation: Invocation = ()) -> BufferType:
        """Return the type of a tensor value's buffer as its users see it (bufferization::getBufferType).

        ``invocation`` is the chain of what types are being asked for. Raises `NotRewritable`.
        """
        ...

    def operand_type(self, operand: OpOperand, invocation: Invocation = ()) -> BufferType:
        """Return the type of a tensor operand's buffer, which is a new allocation where it is copied."""
        ...

    def default_type(self, value: Value, invocation: Invocation) -> BufferType:
        """Return the type by the interface's default rule (detail::defaultGetBufferType)."""
        ...

    def unknown_type(self, value: Value) -> BufferType:
        """Return the type of a tensor value's buffer where nothing tells it (``unknown-type-conversion``)."""
        ...

    def memory_space(self, value: Value) -> str | None:
        """Return the memory space the options give a tensor value. Raises `NotRewritable` where it must be inferred."""
        ...

    def default_space(self, value: Value) -> str | None:
        """Return the memory space of a new buffer for a value by the default rule, which looks at the elements first.

        Raises `NotRewritable` where no memref has elements like these, and where the space must be inferred.
        """

    def own_type(self, value: Value, invocation: Invocation = ()) -> BufferType:
        """Return the type of a tensor value's buffer as its op makes it, before any copy of it."""
        ...

    def is_written(self, operand: OpOperand) -> bool:
        """Tell whether a tensor operand is a memref by now, because its op was rewritten."""
        ...

    def times_asked(self, used: Value | OpOperand, invocation: Invocation) -> int:
        """Return how often a value, or what an operand uses, is in the chain of what is asked for; 2 stands for more.

        An operand that is copied uses the copy.
        """
        ...

    def take_regions(self, operation: Operation) -> None:
        """Say that an op has no regions any more: they are in a new op, which does not have its results yet.

        Whoever asks in between is told that nothing is known of the results.
        """
        ...

    def callee_of(self, call: Operation) -> Operation | None:
        """Return the function a ``func.call`` names, None where it is not in the module. Only its type may be used."""
        ...

    def function_argument_type(self, function: Operation, index: int) -> BufferType:
        """Return the type of a function's argument by the boundary option and the argument's attributes."""
        ...

    def function_result_type(self, function: Operation, index: int) -> BufferType:
        """Return the type of a function's result: its own if it is rewritten already, else by the boundary option."""
        ...
