"""How arith ops are written in terms of buffers.

Source: mlir/lib/Dialect/Arith/Transforms/BufferizableOpInterfaceImpl.cpp.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from bufferizer.buffer_model.buffer_types import BufferTypes, Invocation
from bufferizer.buffer_model.buffers import Buffer, BufferType, NotRewritable
from bufferizer.buffer_model.model import Refusal
from bufferizer.buffer_model.rewriter import BufferRewrite, Rewriter
from bufferizer.ir.functions import sees_constants
from bufferizer.ir.layouts import contiguous, fully_dynamic
from bufferizer.ir.operation import Operation, OpOperand, OpResult, Value
from bufferizer.ir.types import I1, MemRefType, TensorType, element_type

T = TypeVar("T")


class Constant(BufferRewrite):
    """``arith.constant``: a ``memref.global`` of the module."""

    def is_certain(self, operation: Operation, types: BufferTypes) -> bool:
        """Yes, unless the global is not found from where it is used."""
        return sees_constants(operation)

    def buffer_type(self, value: Value, types: BufferTypes, invocation: Invocation) -> BufferType:
        """A global is contiguous, once it is one."""
        if types.settled:
            return contiguous(value.type, types.memory_space(value))
        return types.default_type(value, invocation)

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Get the global by its symbol."""
        result = operation.results[0]
        if not isinstance(result.type, TensorType):
            raise NotRewritable
        type_ = contiguous(result.type, rewriter.types.memory_space(result))
        assert isinstance(type_, MemRefType)
        symbol = rewriter.constant_buffer(type_, operation.attributes.get("value", ""), operation)
        name = rewriter.name_for(result, "constant")
        rewriter.emit(f"{name} = memref.get_global {symbol} : {type_}")
        rewriter.replace(result, Buffer(name, type_))


class IndexCast(BufferRewrite):
    """``arith.index_cast`` of tensors casts memrefs."""

    def buffer_type(self, value: Value, types: BufferTypes, invocation: Invocation) -> BufferType:
        """The operand's type with the result's elements."""
        assert isinstance(value, OpResult)
        return replace(types.operand_type(value.owner.operands[0], invocation), element=element_type(value.type))

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Cast the buffer."""
        source = rewriter.buffer(operation.operands[0])
        result = operation.results[0]
        type_ = replace(source.type, element=element_type(result.type))
        name = rewriter.name_for(result, "cast")
        rewriter.emit(f"{name} = {operation.name} {source} : {source.type} to {type_}")
        rewriter.replace(result, Buffer(name, type_))


class Select(BufferRewrite):
    """``arith.select`` of tensors selects memrefs of one type."""

    def buffer_type(self, value: Value, types: BufferTypes, invocation: Invocation) -> BufferType:
        """The type of both operands, or a fully dynamic one if they differ."""
        assert isinstance(value, OpResult)
        operation = value.owner
        first, second = _of_each(operation.operands[1:3], lambda operand: types.operand_type(operand, invocation))
        if first == second:
            return first
        if first.memory_space != second.memory_space:
            raise NotRewritable(Refusal(operation, "inconsistent memory space on true/false operands"))
        return fully_dynamic(value.type, first.memory_space)

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Cast both operands to the result's type."""
        condition, first, second = operation.operands
        result = operation.results[0]
        if condition.type != I1:
            raise rewriter.refuse(operation, "'arith.select' op only i1 condition values are supported")
        given = _of_each((first, second), rewriter.buffer)
        type_ = given[0].type if given[0].type == given[1].type else rewriter.types.own_type(result)
        buffers = [rewriter.cast_operand(operand, type_, place=operation) for operand in (first, second)]
        name = rewriter.name_for(result, "select")
        rewriter.emit(f"{name} = arith.select {rewriter.name(condition)}, {buffers[0]}, {buffers[1]} : {type_}")
        rewriter.replace(result, Buffer(name, type_))


def _of_each(operands: Sequence[OpOperand], ask: Callable[[OpOperand], T]) -> list[T]:
    """Return what is asked of each operand. The second is asked, and may be refused, where the first is refused."""
    answers, refusals = [], []
    for operand in operands:
        try:
            answers.append(ask(operand))
        except NotRewritable as failure:
            refusals.append(failure.refusals)
    if refusals:
        raise NotRewritable(*(refusal for several in refusals for refusal in several))
    return answers


REWRITES: dict[str, BufferRewrite] = {
    "arith.constant": Constant(),
    "arith.index_cast": IndexCast(),
    "arith.select": Select(),
}
