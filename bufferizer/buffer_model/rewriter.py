"""How an op is written in terms of buffers: the interface in which dialects and the rewriting meet."""

from __future__ import annotations

from typing import Protocol

from bufferizer.buffer_model.model import Refusal
from bufferizer.ir.operation import Operation, Value
from bufferizer.ir.types import Type


class BufferTypes(Protocol):
    """What a rewrite may ask while telling the buffer type of a value."""

    def buffer_type(self, value: Value, invocation: tuple[Value, ...] = ()) -> Type | Refusal:
        """Return the memref type of any tensor value (bufferization::getBufferType)."""
        ...

    def default_buffer_type(self, value: Value, invocation: tuple[Value, ...]) -> Type | Refusal:
        """Return the type by the interface's default rule (detail::defaultGetBufferType)."""
        ...


class Rewriter(Protocol):
    """What a rewrite may do."""


class BufferRewrite:
    """How one kind of op becomes buffer operations (the second half of BufferizableOpInterface)."""

    def buffer_type(self, value: Value, types: BufferTypes, invocation: tuple[Value, ...]) -> Type | Refusal:
        """Return the memref type of a tensor result or block argument of the op (getBufferType).

        ``invocation`` is the chain of values whose types are being asked for; none of them may be asked again.
        """
        return types.default_buffer_type(value, invocation)

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> Refusal | None:
        """Write the op in terms of buffers (bufferize). Return why not, where it cannot be."""
        raise NotImplementedError
