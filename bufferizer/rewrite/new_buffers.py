"""How One-Shot Bufferize writes buffers that the program has not got: copies, and what ops allocate.

It makes a ``bufferization.alloc_tensor`` of each, and bufferizes that like any other op. Where the options leave these
ops out, they stay on tensors, and all that uses one as a buffer gets a ``bufferization.to_buffer`` of it. Sources:
TensorCopyInsertion.cpp, BufferizableOpInterface.cpp (allocateTensorForShapedValue).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from bufferizer.buffer_model.buffers import Buffer, BufferType
from bufferizer.buffer_model.rewriter import BufferRewrite
from bufferizer.ir.layouts import contiguous
from bufferizer.ir.operation import OpOperand, OpResult, Value
from bufferizer.ir.types import MemRefType, Type
from bufferizer.rewrite.output import Slot

if TYPE_CHECKING:
    from bufferizer.rewrite.one_shot import OneShotRewriter

Sizes = Callable[[], Sequence[str]]  # emits what computes the sizes of dynamic dimensions, and names them


class NewBuffers(Protocol):
    """Writes new buffers at the place where a rewriter is."""

    def copy_operand(self, operand: OpOperand, rewrite: BufferRewrite | None, with_contents: bool) -> None:
        """Emit the copy that an op, which is rewritten by ``rewrite`` or stays, uses instead of an operand."""
        ...

    def is_copied(self, operand: OpOperand) -> bool:
        """Tell whether an op uses a copy instead of an operand."""
        ...

    def has_buffer(self, operand: OpOperand) -> bool:
        """Tell whether an operand's copy is a buffer by now."""
        ...

    def copy_of(self, operand: OpOperand) -> Buffer | None:
        """Return the buffer of an operand's copy, None where it is not copied."""
        ...

    def cast_copy(self, operand: OpOperand, type_: BufferType) -> Buffer:
        """Return the buffer of the copy that a branch passes on, cast right behind where the copy is made."""
        ...

    def tensor_copy_of(self, operand: OpOperand) -> str | None:
        """Return the name of an operand's copy as a tensor, None where it is not copied, or has a buffer alone."""
        ...

    def prepare_copy(self, result: OpResult, buffer: Buffer) -> None:
        """Emit what is copied of a result, before any copies of the op's results are made."""
        ...

    def copy_result(self, result: OpResult, buffer: Buffer, with_contents: bool) -> Buffer | str:
        """Emit the copy of a result and return its buffer, or the name of a tensor that stays one."""
        ...

    def may_be_copied(self, value: Value) -> bool:
        """Tell whether an op that copies a tensor may stay on tensors."""
        ...

    def new_buffer(self, result: OpResult, space: str | None, sizes: Sizes, is_contiguous: bool) -> Buffer:
        """Emit the allocation of an op's result."""
        ...

    def new_tensor(self, name: str, result: OpResult, space: str | None, sizes: Sizes) -> None:
        """Emit the allocation of an op's result as a tensor of that name."""
        ...

    def new_copy(self, operand: OpOperand) -> Buffer:
        """Emit a contiguous copy of an operand, for the op to use instead."""
        ...


class AllocatedBuffers:
    """New buffers are ``memref.alloc`` ops, and copies ``memref.copy`` ops behind them."""

    def __init__(self, rewriter: OneShotRewriter) -> None:
        self._rewriter = rewriter
        self._copies: dict[OpOperand, Buffer] = {}
        self._tensors: dict[OpOperand, str] = {}
        self._behind: dict[OpOperand, Slot] = {}

    def copy_operand(self, operand: OpOperand, rewrite: BufferRewrite | None, with_contents: bool) -> None:
        """Copy; the copy takes the name of the result that it becomes, where it becomes one."""
        rewriter = self._rewriter
        name = self._taken_over(operand) if rewrite is not None and rewrite.takes_over_operands else None
        name = name or rewriter.fresh("alloc")
        if with_contents:
            source = rewriter.buffer_to_copy(operand)
            rewriter.types.operand_type(operand)  # The compiler asks for the copy's own type, too, which may fail.
            copied = rewriter.copy_to_new(source, name, operand.type)
        else:
            copied = self._allocate(name, operand.value, rewriter.operand_sizes(operand))
        self._copies[operand] = copied
        rewriter.types.copy(operand, copied.type)
        if operand.owner.successors:
            self._behind[operand] = rewriter.reserve()
        if rewrite is None:
            tensor = self._tensors[operand] = rewriter.fresh("tensor")
            rewriter.emit(f"{tensor} = bufferization.to_tensor {copied} : {copied.type} to {operand.type}")

    def _taken_over(self, operand: OpOperand) -> str | None:
        """Return the name for a copy that becomes the buffer of a result."""
        aliases = self._rewriter.state.aliasing_values(operand)
        if len(aliases) == 1 and isinstance(aliases[0].value, OpResult):
            return self._rewriter.name_for(aliases[0].value, "alloc")
        return None

    def _allocate(self, name: str, value: Value, sizes: Sequence[str]) -> Buffer:
        """Allocate a buffer of a tensor's size whose contents do not matter."""
        return self._rewriter.allocate(name, self._type_of_new(value, self._rewriter.space_of(value)), sizes)

    def _type_of_new(self, value: Value, space: str | None) -> MemRefType:
        """Return the type of an allocation of which no space is said if it is none: its tensor's tells then."""
        return _contiguous(value.type, space if space is not None else self._rewriter.types.memory_space(value))

    def is_copied(self, operand: OpOperand) -> bool:
        """Tell whether an op uses a copy instead of an operand."""
        return operand in self._copies

    def has_buffer(self, operand: OpOperand) -> bool:
        """Tell whether there is a copy: it is a buffer from the start."""
        return operand in self._copies

    def copy_of(self, operand: OpOperand) -> Buffer | None:
        """Return the buffer of an operand's copy, None where it is not copied."""
        return self._copies.get(operand)

    def cast_copy(self, operand: OpOperand, type_: BufferType) -> Buffer:
        """Return the buffer of the copy that a branch passes on, cast right behind where the copy is made."""
        return _cast_behind(self._copies[operand], type_, self._behind[operand], self._rewriter)

    def tensor_copy_of(self, operand: OpOperand) -> str | None:
        """Return the name of an operand's copy as a tensor, which an op that stays has."""
        return self._tensors.get(operand)

    def prepare_copy(self, result: OpResult, buffer: Buffer) -> None:
        """Leave the result as it is: its buffer is copied."""

    def copy_result(self, result: OpResult, buffer: Buffer, with_contents: bool) -> Buffer | str:
        """Copy a result, unless only its size is used: the compiler asks the result itself then."""
        if all(map(self._rewriter.is_only_measured, result.uses)):
            return buffer
        name = self._rewriter.name_for(result, "copy")
        if with_contents:
            return self._rewriter.copy_to_new(buffer, name, result.type)
        return self._allocate(name, result, self._rewriter.result_sizes(result))

    def may_be_copied(self, value: Value) -> bool:
        """Say that no tensor is copied as one."""
        return False

    def new_buffer(self, result: OpResult, space: str | None, sizes: Sizes, is_contiguous: bool) -> Buffer:
        """Emit the allocation of an op's result, which has identity layout anyway."""
        name = self._rewriter.name_for(result, "alloc")
        return self._new(name, self._type_of_new(result, space), sizes)

    def new_tensor(self, name: str, result: OpResult, space: str | None, sizes: Sizes) -> None:
        """Emit the allocation of an op's result, and make a tensor of it."""
        buffer = self._new(self._rewriter.fresh("alloc"), self._type_of_new(result, space), sizes)
        self._rewriter.emit(f"{name} = bufferization.to_tensor {buffer} : {buffer.type} to {result.type}")

    def _new(self, name: str, type_: MemRefType, sizes: Sizes) -> Buffer:
        def allocate() -> None:
            self._rewriter.allocate(name, type_, sizes())

        self._rewriter.later(allocate)
        return Buffer(name, type_)

    def new_copy(self, operand: OpOperand) -> Buffer:
        """Emit a contiguous copy of an operand, for the op to use instead."""
        rewriter = self._rewriter
        type_ = _contiguous(operand.type, rewriter.buffer(operand).type.memory_space)
        buffer = Buffer(rewriter.fresh("alloc"), type_)

        def copy() -> None:
            rewriter.copy_to_new(rewriter.buffer_of(operand.value), buffer.name, operand.type)

        rewriter.later(copy, makes_result=False)
        return buffer


class TensorAllocations:
    """New buffers are ``bufferization.alloc_tensor`` ops, which stay."""

    def __init__(self, rewriter: OneShotRewriter) -> None:
        self._rewriter = rewriter
        self._buffers: dict[OpOperand, Buffer] = {}
        self._tensors: dict[OpOperand, str] = {}
        self._behind: dict[OpOperand, Slot] = {}
        self._uncopied: dict[OpResult, str] = {}  # the tensors that are copied instead of results

    def copy_operand(self, operand: OpOperand, rewrite: BufferRewrite | None, with_contents: bool) -> None:
        """Copy the tensor, and keep a place for its ``to_buffer``."""
        rewriter = self._rewriter
        tensor = self._tensors[operand] = rewriter.fresh("copy")
        if with_contents:
            self._copy(tensor, rewriter.tensor_of(operand.value), operand.type)
        else:
            space = rewriter.space_of(operand.value)
            self._allocate(tensor, operand.type, rewriter.operand_sizes(operand), space)
        self._behind[operand] = rewriter.reserve()

    def _copy(self, name: str, tensor: str, type_: Type) -> None:
        self._rewriter.emit(f"{name} = bufferization.alloc_tensor() copy({tensor}) : {type_}")

    def _allocate(self, name: str, type_: Type, sizes: Sequence[str], space: str | None) -> None:
        attributes = f" {{memory_space = {space}}}" if space is not None else ""
        self._rewriter.emit(f"{name} = bufferization.alloc_tensor({', '.join(sizes)}){attributes} : {type_}")

    def is_copied(self, operand: OpOperand) -> bool:
        """Tell whether an op uses a copy instead of an operand."""
        return operand in self._tensors

    def has_buffer(self, operand: OpOperand) -> bool:
        """Tell whether anybody asked for the buffer of an operand's copy."""
        return operand in self._buffers

    def copy_of(self, operand: OpOperand) -> Buffer | None:
        """Return the buffer of an operand's copy, which gets a ``to_buffer`` when it is first asked for."""
        if operand in self._tensors and operand not in self._buffers:
            buffer = Buffer(self._rewriter.fresh("buffer"), self._rewriter.types.operand_type(operand))
            line = f"{buffer} = bufferization.to_buffer {self._tensors[operand]} : {operand.type} to {buffer.type}"
            self._behind[operand].lines.append(line)
            self._buffers[operand] = buffer
        return self._buffers.get(operand)

    def cast_copy(self, operand: OpOperand, type_: BufferType) -> Buffer:
        """Return the buffer of the copy that a branch passes on, cast right behind its ``to_buffer``."""
        buffer = self.copy_of(operand)
        assert buffer is not None
        return _cast_behind(buffer, type_, self._behind[operand], self._rewriter)

    def tensor_copy_of(self, operand: OpOperand) -> str | None:
        """Return the name of an operand's copy as a tensor, None where it is not copied."""
        return self._tensors.get(operand)

    def prepare_copy(self, result: OpResult, buffer: Buffer) -> None:
        """Make a tensor of the result's buffer."""
        tensor = self._uncopied[result] = self._rewriter.fresh("tensor")
        self._rewriter.check_tensor(result, buffer)
        self._rewriter.emit(f"{tensor} = bufferization.to_tensor {buffer} : {buffer.type} to {result.type}")

    def copy_result(self, result: OpResult, buffer: Buffer, with_contents: bool) -> Buffer | str:
        """Copy the tensor that was made of the result's buffer; the copy takes the result's name."""
        rewriter = self._rewriter
        name = result.name if "#" not in result.name else rewriter.fresh("copy")
        if with_contents:
            self._copy(name, self._uncopied[result], result.type)
        else:
            self._allocate(name, result.type, rewriter.result_sizes(result), rewriter.space_of(result))
        return name

    def may_be_copied(self, value: Value) -> bool:
        """Tell whether a tensor may be copied as one, now or by an op that is bufferized later.

        A ``bufferization.to_tensor`` of the program keeps what is said of it.
        """
        owner = value.defining_operation
        is_given = owner is not None and owner.name == "bufferization.to_tensor"
        return is_given or self._rewriter.is_result_copied(value)

    def new_buffer(self, result: OpResult, space: str | None, sizes: Sizes, is_contiguous: bool) -> Buffer:
        """Emit the allocation of an op's result as a tensor, and a ``to_buffer`` of it."""
        rewriter = self._rewriter
        tensor = rewriter.fresh("tensor")
        self.new_tensor(tensor, result, space, sizes)
        type_ = contiguous(result.type) if is_contiguous else rewriter.types.unknown_type(result)
        buffer = Buffer(rewriter.fresh("buffer"), type_)
        rewriter.emit(f"{buffer} = bufferization.to_buffer {tensor} : {result.type} to {buffer.type}")
        return buffer

    def new_tensor(self, name: str, result: OpResult, space: str | None, sizes: Sizes) -> None:
        """Emit the allocation of an op's result as a tensor of that name."""
        self._rewriter.later(lambda: self._allocate(name, result.type, sizes(), space))

    def new_copy(self, operand: OpOperand) -> Buffer:
        """Emit a copy of an operand as a tensor, and a contiguous ``to_buffer`` of it."""
        rewriter = self._rewriter
        buffer = Buffer(rewriter.fresh("alloc"), _contiguous(operand.type, rewriter.buffer(operand).type.memory_space))
        tensor = rewriter.fresh("copy")
        self._copy(tensor, rewriter.tensor_of(operand.value), operand.type)
        rewriter.emit(f"{buffer} = bufferization.to_buffer {tensor} : {operand.type} to {buffer.type}")
        return buffer


def _cast_behind(buffer: Buffer, type_: BufferType, slot: Slot, rewriter: OneShotRewriter) -> Buffer:
    if buffer.type == type_:
        return buffer
    cast, line = rewriter.new_cast(buffer, type_)
    slot.lines.append(line)
    return cast


def _contiguous(type_: Type, space: str | None) -> MemRefType:
    memref = contiguous(type_, space)
    assert isinstance(memref, MemRefType)
    return memref
