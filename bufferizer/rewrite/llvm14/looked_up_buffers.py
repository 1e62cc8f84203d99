"""Finds and makes the buffers that ops ask for, the way LLVM 14 does.

Each op asks for the buffers of what it uses before these are buffers, and gets a ``to_memref`` of the most general type
right behind the tensor; allocations go behind that, or to the front of the function if their size is known. Afterwards
each ``to_memref`` folds to the buffer or a cast of it. We know the buffers when they are asked for, but write what is
asked for where the compiler does. Sources: BufferizableOpInterface.cpp (lookupBuffer, getBuffer, createAlloc).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from bufferizer.analysis.module import FunctionAnalysis
from bufferizer.buffer_model.buffers import Buffer, BufferType, NotRewritable
from bufferizer.buffer_model.comprehensive import ComprehensiveRewrite
from bufferizer.buffer_model.model import Refusal
from bufferizer.ir.layouts import as_map, contiguous, fully_dynamic, is_cast_possible, is_cast_safe, is_generalised
from bufferizer.ir.operation import BlockArgument, Operation, OpOperand, OpResult, Value
from bufferizer.ir.types import MemRefType, StridedLayout, TensorType, Type
from bufferizer.rewrite.llvm14.freed_buffers import FreedBuffers
from bufferizer.rewrite.llvm14.places import Place
from bufferizer.rewrite.module_state import ModuleState
from bufferizer.rewrite.source import Source

ENCODED = "'bufferization.to_memref' op failed to verify that type of 'tensor' is the tensor equivalent of 'memref'"


class LookedUpBuffers(FreedBuffers):
    """The part of a rewriter that knows the buffers of values, and copies those of operands."""

    def __init__(self, entry: FunctionAnalysis, source: Source, module: ModuleState) -> None:
        super().__init__(entry, source, module)
        self._used: dict[OpOperand | tuple[Operation, Value], Buffer] = {}
        self._given: dict[Value, Place] = {}
        self._refusals: list[Refusal] = []
        self._tensors: dict[Value, str] = {}

    # ---- buffers of values -------------------------------------------------------------------------------------

    def buffer(self, operand: OpOperand) -> Buffer:
        """Return the buffer a tensor operand uses, the copy where it is out of place (getBuffer)."""
        if operand not in self._used:
            in_place = self.state.is_in_place(operand)
            self._used[operand] = self._ask_for(self.state.value_of(operand)) if in_place else self._copy_of(operand)
        return self._used[operand]

    def another_buffer(self, operand: OpOperand) -> Buffer:
        """Return the buffer of an operand as if nobody had asked before."""
        self._used.pop(operand, None)
        return self.buffer(operand)

    def buffer_of(self, value: Value) -> Buffer:
        """Return the buffer of a tensor, whatever was decided."""
        key = (self.current, value)
        if key not in self._used:
            self._used[key] = self._ask_for(value)
        return self._used[key]

    def input_buffer(self, operand: OpOperand) -> Buffer:
        """Return the buffer of an operand that is only read. If its layout takes a copy, each operand has its own."""
        own, general = self.own_buffer(self.state.value_of(operand)), self.converted(operand.type)
        if own is not None and _takes_a_copy(own.type, general):
            self._used.pop((self.current, self.state.value_of(operand)), None)
        return self.buffer_of(self.state.value_of(operand))

    def _ask_for(self, value: Value) -> Buffer:
        with self._placed.asking(self._place_of(value), self):
            return self._look_up(value)

    def own_buffer(self, value: Value) -> Buffer | None:
        """Return the buffer that was said to take a tensor's place, None where it stays a tensor."""
        return self._buffers.get(self._origin(value))

    def has_buffer(self, operand: OpOperand) -> bool:
        """Tell whether a tensor operand is a buffer by now, without a ``bufferization.to_memref``."""
        return self.own_buffer(self.state.value_of(operand)) is not None

    def give(self, value: Value, buffer: Buffer, source: Value) -> None:
        """Say that a tensor is a memref that was there before it, and is used in just that type."""
        self._given[value] = Place.behind(source)
        if self._buffers.get(value) != buffer:
            self.replace(value, buffer)

    def give_uncast(self, argument: BlockArgument, operand: OpOperand) -> None:
        """Say that a block's argument is the memref that an operand passes in; a cast folds, and follows the argument.

        That is so for casts that are there when the op is bufferized (foldMemRefCastInTiledLoopOp).
        """
        buffer = self.buffer(operand)
        given = buffer
        is_there = not self.state.is_in_place(operand) or self._origin(self.state.value_of(operand)) in self._given
        while is_there and given.cast_of is not None and is_generalised(given.cast_of.type, given.type):
            given = given.cast_of
        self.edit_operand(operand, given)
        passed = Buffer(argument.name, given.type)
        if self.has_tensor_uses(argument):
            passed = Buffer(self.fresh(f"{argument.name}_buffer"), given.type)
            self.edit(argument.span, passed.name)
        if given is buffer:
            self.give(argument, passed, argument)
        else:
            place = self._given[argument] = Place(argument.block, None, argument.index)
            cast, line = self.new_cast(passed, buffer.type)
            self._placed.cast_at(place, line)
            self.replace(argument, cast)
        if passed.name != argument.name:  # What is made a tensor again last comes first.
            tensors = self.output.block_start[argument.block]
            tensors.insert(0, tensors.pop())

    def converted(self, type_: Type) -> BufferType:
        """Return the most general memref type of a tensor (getMemRefType)."""
        if not self.options.fully_dynamic_layout_maps:
            return contiguous(type_)
        general = fully_dynamic(type_)
        if not isinstance(general, MemRefType):
            return general
        assert isinstance(general.layout, StridedLayout)
        return MemRefType(general.shape, general.element, as_map(general.layout))

    def as_type(self, value: Value, type_: BufferType) -> Buffer:
        """Return a tensor's buffer with a type; a ``to_memref`` is what does not fold (foldToMemrefToTensorPair).

        A cast that may fail at run time is a copy instead, which nobody frees.
        """
        buffer = self.own_buffer(value)
        if buffer is not None and (buffer.type == type_ or is_cast_possible(buffer.type, type_)):
            return self._cast_or_copy(buffer, type_, self._place_of(self._asked_for_behind(value, buffer)))
        tensor = self._tensor_name(self._origin(value))
        stays = buffer is None and self.options.allow_unknown_ops
        if stays and isinstance(value, OpResult) and is_encoded(value.type):
            self._refusals.append(Refusal(value.owner, ENCODED, "encoding-lost"))
        if buffer is not None:
            tensor = self._tensor_of(value, buffer)
        memref = Buffer(self.fresh(f"{value.name}_buffer"), type_)
        self.emit(f"{memref} = bufferization.to_memref {tensor} : {type_}")
        return memref

    def as_memref(self, value: Value, type_: BufferType) -> Buffer:
        """Return a tensor's buffer for a ``to_memref`` of the program.

        That of a function's argument is a cast of it at the front, even if it may fail (bufferizeFuncOpBoundary).
        """
        value = self._origin(value)
        buffer = self.own_buffer(value)
        if buffer is None or buffer.type == type_ or not isinstance(value, BlockArgument):
            return self.as_type(value, type_)
        if value.block is not self._root.regions[0].entry:
            return self.as_type(value, type_)
        cast, line = self.new_cast(buffer, type_)
        self._placed.cast_argument(value, line)
        return cast

    def _tensor_of(self, value: Value, buffer: Buffer) -> str:
        """Return the name of the tensor that a buffer which took a value's place is made, once, right behind it."""
        value = self._origin(value)
        if value not in self._tensors:
            self._tensors[value] = self.fresh("tensor")
            with self._placed.asking(self._place_of(value), self, first=True):
                self.emit(f"{self._tensors[value]} = bufferization.to_tensor {buffer} : {buffer.type}")
        return self._tensors[value]

    def _cast_or_copy(self, buffer: Buffer, type_: BufferType, place: Place) -> Buffer:
        if not _takes_a_copy(buffer.type, type_) or not isinstance(type_, MemRefType):
            return self.cast(buffer, type_)
        dynamic = [number for number, size in enumerate(type_.shape) if size is None]
        sizes = self._sizes_for_copy(buffer, dynamic, place) if dynamic else []
        copy = Buffer(self.fresh("alloc"), type_)
        self.emit(f"{copy} = memref.alloc({', '.join(sizes)}) : {type_}")
        self._copy_as_memref(buffer, copy)
        return copy

    def _sizes_for_copy(self, buffer: Buffer, dimensions: Sequence[int], place: Place) -> list[str]:
        """Return the sizes of a copy, each of which costs a copy that only its size is taken of.

        The compiler asks for each by a new ``tensor.dim`` of the tensor. Nothing was decided about that op's operand,
        so that it is out of place; but for the one that takes the memory, and with it the decision, of an op of two
        operands that is gone by then: a ``tensor.dim`` or a ``tensor.extract`` with one index of the function, or the
        slice that is the tensor, if it has one entry that is a value.

            %1 = memref.alloc(%n) {alignment = 128 : i64} : memref<?xf32>
            memref.copy %0, %1 : memref<?xf32, #map> to memref<?xf32>
        """
        type_ = contiguous(buffer.type, buffer.type.memory_space)
        assert isinstance(type_, MemRefType)
        of_slice = place.operation is not None and len(place.operation.operands) == 2
        asked = dimensions[1:] if of_slice or self._leaves_memory_for_dim else dimensions
        with self._placed.asking(place, self, first=True):
            sizes = [self.dimension(buffer, number) for number in dimensions]
            copies = [self._allocate(type_, self.dynamic_sizes(buffer), place.block) for _ in asked]
        for copy in reversed(copies):
            self._allocations.free(copy, self, place)
        for copy in copies:
            self.copy(buffer, copy)
        return sizes

    @cached_property
    def _leaves_memory_for_dim(self) -> bool:
        """Tell whether an op that is gone leaves memory, for a ``tensor.dim``, that was decided to be in place."""
        return any(map(self._is_like_dim, self._root.walk()))

    def _is_like_dim(self, operation: Operation) -> bool:
        if operation.name not in ("tensor.dim", "tensor.extract") or len(operation.operands) != 2:
            return False
        stays = operation in self._gone or operation in self._same_as or not self._selection.is_rewritten(operation)
        return not stays and self.state.is_in_place(operation.operands[0])

    def _place_of(self, value: Value) -> Place:
        value = self._origin(value)
        return self._given.get(value) or Place.behind(value)

    def _asked_for_behind(self, value: Value, buffer: Buffer) -> Value:
        """Return the tensor behind which the memref of another one was asked for.

        That of what is written in place is the memref of what it is written into, before that is a buffer.
        """
        value = self._origin(value)
        if not isinstance(value, OpResult):
            return value
        for alias in self.state.aliasing_operands(value):
            if self.state.is_in_place(alias.operand) and self.own_buffer(self.state.value_of(alias.operand)) == buffer:
                return self._origin(self.state.value_of(alias.operand))
        return value

    def _look_up(self, value: Value) -> Buffer:
        """Return a tensor's buffer in the most general type (lookupBuffer)."""
        value = self._origin(value)
        return self._given_buffer(value) or self.as_type(value, self.converted(value.type))

    def _given_buffer(self, value: Value) -> Buffer | None:
        return self._buffers.get(value) if value in self._given else None

    # ---- copies ------------------------------------------------------------------------------------------------

    def _copy_of(self, operand: OpOperand) -> Buffer:
        if isinstance(operand.type, TensorType) and None not in operand.type.shape:
            return self._copy_in_front(operand)
        value = self.state.value_of(operand)
        place = self._place_of(value)
        with self._placed.asking(place, self):
            source = self._look_up(value)
            type_ = contiguous(source.type, source.type.memory_space)
            if not isinstance(type_, MemRefType):
                raise NotRewritable
            copy = self.cast(self._allocate_freed(type_, self.dynamic_sizes(source), place.block), source.type)
        if not self.state.can_omit_copy(operand):
            self.copy(source, copy)
        return copy

    def _copy_in_front(self, operand: OpOperand) -> Buffer:
        """Copy to a buffer of known size, which is allocated in front of the scope. Without a copy nobody is asked.

        The scope is that of the buffer that is copied, not that of the op (BufferizationState::getBuffer).
        """
        value = self.state.value_of(operand)
        source = None if self.state.can_omit_copy(operand) else self._ask_for(value)
        given = source or self._given_buffer(self._origin(value))
        type_ = given.type if given is not None else self.converted(operand.type)
        allocated = contiguous(type_, type_.memory_space)
        assert isinstance(allocated, MemRefType)
        block = self._allocations.scope(self._placed.block_of(self._place_of(value)))
        with self._placed.asking(Place(block), self):
            copy = self.cast(self._allocate_freed(allocated, (), block), type_)
        if source is not None:
            self.copy(source, copy)
        return copy

    def _asks_for(self, operand: OpOperand) -> bool:
        """Tell whether an op uses a tensor's buffer when it is bufferized, be it only for its size."""
        rewrite = self._selection.rewrite_of(operand.owner)
        if not isinstance(rewrite, ComprehensiveRewrite) or not isinstance(operand.type, TensorType):
            return True
        if not rewrite.asks_for(operand):
            return False
        if not rewrite.may_copy(operand) or self.state.is_in_place(operand) or None in operand.type.shape:
            return True
        return not self.state.can_omit_copy(operand)


def _takes_a_copy(given: BufferType, wanted: BufferType) -> bool:
    """Tell whether a buffer is copied to get a type, since a cast might fail at run time."""
    if not isinstance(given, MemRefType) or not isinstance(wanted, MemRefType):
        return False
    return given != wanted and not is_cast_safe(given, wanted)


def is_encoded(type_: Type) -> bool:
    """Tell whether a type is that of a tensor with an encoding."""
    return isinstance(type_, TensorType) and type_.encoding is not None
