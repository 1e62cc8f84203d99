"""How func ops are written in terms of buffers.

Source: FuncBufferizableOpInterfaceImpl.cpp, and OneShotModuleBufferize.cpp (foldMemRefCasts) for result types.
"""

from __future__ import annotations

from collections.abc import Sequence

from bufferizer.buffer_model.buffer_types import BufferTypes, Invocation
from bufferizer.buffer_model.buffers import Buffer, BufferType, NotRewritable
from bufferizer.buffer_model.options import BoundaryTypeConversion
from bufferizer.buffer_model.rewriter import BufferRewrite, Rewriter
from bufferizer.buffer_model.tensors import has_tensor_argument
from bufferizer.dialects.rewrites.branches import forwarded_type, rewrite_blocks
from bufferizer.ir.functions import (
    argument_types,
    has_body,
    has_tensor_signature,
    may_be_cast,
    result_types,
    return_operations,
    returns_cast_memref,
)
from bufferizer.ir.layouts import contiguous, fully_dynamic, is_cast_safe
from bufferizer.ir.operation import BlockArgument, Operation, OpOperand, OpResult, Value
from bufferizer.ir.types import MemRefType, OpaqueLayout, TensorType, Type, is_tensor


class Function(BufferRewrite):
    """``func.func``: arguments and results become memrefs; the body decides how the results' layout is written."""

    def has_tensors(self, operation: Operation) -> bool:
        """Tell by the signature, the blocks, and memrefs that are cast to be returned, which ends (foldMemRefCasts)."""
        return has_tensor_signature(operation) or has_tensor_argument(operation) or returns_cast_memref(operation)

    def buffer_type(self, value: Value, types: BufferTypes, invocation: Invocation) -> BufferType:
        """Arguments are typed by the boundary option, arguments of other blocks by what branches forward."""
        assert isinstance(value, BlockArgument)
        if value.block is value.block.region.entry:
            return types.function_argument_type(value.block.parent_operation, value.index)
        return forwarded_type(value, types, invocation)

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Rewrite the blocks' arguments, the returns, and at last the signature."""
        types = rewriter.types
        inputs: list[Type] = [
            types.function_argument_type(operation, index) if is_tensor(type_) else type_
            for index, type_ in enumerate(argument_types(operation))
        ]
        results: list[Type] = [
            types.function_result_type(operation, index) if is_tensor(type_) else type_
            for index, type_ in enumerate(result_types(operation))
        ]
        if has_body(operation):
            rewrite_blocks(operation.regions[0], rewriter)
            rewriter.settle()
            # A function has the results that its returns have: none where it never returns.
            results = _rewrite_returns(operation, results, rewriter) if return_operations(operation) else []
        rewriter.edit_function_type(operation, inputs, results)


def _rewrite_returns(function: Operation, types: list[Type], rewriter: Rewriter) -> list[Type]:
    """Edit all returns and return the result types.

    Where layouts are inferred, a result has the type of the buffer returned, the last cast undone, if all returns agree
    on it (foldMemRefCasts), if the function is the module's own.
    """
    returns = return_operations(function)
    is_of_module = function.parent is None
    infer = rewriter.options.function_boundary_type_conversion is BoundaryTypeConversion.INFER and is_of_module
    final = list(types)
    for index, type_ in enumerate(types):
        if not is_tensor(result_types(function)[index]):
            final[index] = _return_memrefs([return_.operands[index] for return_ in returns], type_, rewriter, infer)
            continue
        assert isinstance(type_, BufferType)
        uncast = [_type_before_cast(return_.operands[index], type_, rewriter) for return_ in returns]
        if infer and all(other == uncast[0] for other in uncast):
            final[index] = uncast[0]
    for return_ in returns:
        with rewriter.at(return_):
            for operand, type_ in zip(return_.operands, types):
                if is_tensor(operand.type):
                    assert isinstance(type_, BufferType)
                    if not rewriter.has_buffer(operand):
                        rewriter.edit_operand(operand, _to_buffer(operand, type_, rewriter))
                        continue
                    buffer = rewriter.buffer(operand)
                    if infer and _before_cast(buffer, type_).type == final[operand.index]:
                        buffer = _before_cast(buffer, type_)
                    else:
                        buffer = rewriter.cast_or_copy(buffer, type_)
                    rewriter.edit_operand(operand, buffer)
    return final


def _return_memrefs(operands: Sequence[OpOperand], type_: Type, rewriter: Rewriter, uncast: bool) -> Type:
    """Edit returned memrefs of the program that may be casts, and return their type.

    Where layouts are inferred (``uncast``), the last cast is undone if all returns agree on a type then.
    """
    buffers = [_memref_before_cast(operand, rewriter) for operand in operands]
    types = {operand.type if buffer is None else buffer.type for operand, buffer in zip(operands, buffers)}
    is_undone = uncast and len(types) == 1
    for operand, buffer in zip(operands, buffers):
        with rewriter.at(operand.owner):
            if is_undone and buffer is not None:
                rewriter.edit_operand(operand, buffer)
            elif may_be_cast(operand):
                rewriter.edit_operands([operand])
    return types.pop() if is_undone else type_


def _memref_before_cast(operand: OpOperand, rewriter: Rewriter) -> Buffer | None:
    """Return the memref that an operand is a cast of, None if it is none."""
    if rewriter.has_buffer(operand):
        return rewriter.buffer(operand).cast_of
    value = operand.value
    if not isinstance(value, OpResult) or value.owner.name != "memref.cast":
        return None
    (source,) = value.owner.operands
    return rewriter.memref(source)


def _to_buffer(operand: OpOperand, type_: BufferType, rewriter: Rewriter) -> Buffer:
    """Make a buffer of a tensor that stays one, for the return alone."""
    buffer = Buffer(rewriter.fresh(f"{operand.value.name}_returned"), type_)
    rewriter.emit(f"{buffer} = bufferization.to_buffer {rewriter.name(operand)} : {operand.type} to {type_}")
    return buffer


def _type_before_cast(operand: OpOperand, type_: BufferType, rewriter: Rewriter) -> BufferType:
    if not rewriter.has_buffer(operand):
        return type_
    given = _before_cast(rewriter.buffer(operand), type_).type
    if isinstance(given, MemRefType) and isinstance(type_, MemRefType) and not is_cast_safe(given, type_):
        return type_  # it is copied, not cast
    return given


def _before_cast(buffer: Buffer, type_: BufferType) -> Buffer:
    """Return what a returned buffer is before the cast to the boundary's type.

    That cast is the one made for the return, or else an earlier one of the program's that has the same type.
    """
    return buffer.cast_of if buffer.type == type_ and buffer.cast_of is not None else buffer


class Call(BufferRewrite):
    """``func.call``: operands are cast to the callee's argument types."""

    def is_certain(self, operation: Operation, types: BufferTypes) -> bool:
        """If the callee is known, any memref can be cast or copied to what it takes, and what it returns is strided."""
        function = types.callee_of(operation)
        if function is None:
            return False
        for operand in operation.operands:
            forms = _usual_forms(operand.type)
            if is_tensor(operand.type) and types.function_argument_type(function, operand.index) not in forms:
                return False
        results = [result for result in operation.results if is_tensor(result.type)]
        returned = [types.function_result_type(function, result.index) for result in results]
        return all(isinstance(type_, MemRefType) and not isinstance(type_.layout, OpaqueLayout) for type_ in returned)

    def buffer_type(self, value: Value, types: BufferTypes, invocation: Invocation) -> BufferType:
        """The callee's result type."""
        assert isinstance(value, OpResult)
        function = types.callee_of(value.owner)
        if function is None:
            raise NotRewritable
        return types.function_result_type(function, value.index)

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Cast operands, edit types."""
        function = rewriter.types.callee_of(operation)
        if function is None:
            raise NotRewritable
        types = [
            rewriter.types.own_type(result) if is_tensor(result.type) else result.type for result in operation.results
        ]
        for operand in operation.operands:
            if is_tensor(operand.type):
                type_ = rewriter.types.function_argument_type(function, operand.index)
                rewriter.edit_operand(operand, rewriter.cast_or_copy(rewriter.buffer(operand), type_))
            else:
                rewriter.edit_operands([operand])
        rewriter.edit_result_types(operation, types)


def _usual_forms(type_: Type) -> tuple[Type, ...]:
    return (fully_dynamic(type_), contiguous(type_)) if isinstance(type_, TensorType) else ()


class Return(BufferRewrite):
    """``func.return`` is rewritten with its function."""

    never_fails = True

    def has_tensors(self, operation: Operation) -> bool:
        """Tell by the operands."""
        return super().has_tensors(operation) or any(map(may_be_cast, operation.operands))

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Leave what is neither a tensor nor a memref that may be cast as it is."""
        rewriter.edit_operands(
            operand for operand in operation.operands if not is_tensor(operand.type) and not may_be_cast(operand)
        )


REWRITES: dict[str, BufferRewrite] = {"func.call": Call(), "func.func": Function(), "func.return": Return()}
