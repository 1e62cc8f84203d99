"""Rewrites one root operation, or a program, the way One-Shot Bufferize does. Implements `Rewriter`.

One pass in the compiler's order: what a region holds comes before the op that has it. Each op finds the buffers of what
it uses, or asks for them (`requests.py`), writes itself in terms of them, and says which buffers take its results'
place. Source of the order and of what is left over: Bufferize.cpp (bufferizeOp).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property

from bufferizer.buffer_model.model import Refusal, owner_operation
from bufferizer.buffer_model.rewriter import Buffer, BufferType, NotRewritable, NotValid
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.cancellation import go_on_if_wanted
from bufferizer.ir.functions import is_return, sees_constants
from bufferizer.ir.layouts import contiguous, is_cast_possible
from bufferizer.ir.operation import Block, BlockArgument, Operation, OpOperand, OpResult, Value
from bufferizer.ir.program import members_of
from bufferizer.ir.types import MemRefType, TensorType, UnrankedMemRefType, is_tensor
from bufferizer.rewrite.buffer_types import check_element
from bufferizer.rewrite.constants import symbol_of_constant
from bufferizer.rewrite.copies import CopyPlan, SizeWanted
from bufferizer.rewrite.edits import Edit
from bufferizer.rewrite.module_state import ModuleState
from bufferizer.rewrite.new_buffers import AllocatedBuffers, NewBuffers, TensorAllocations
from bufferizer.rewrite.operation_rewriter import OperationRewriter, Refused
from bufferizer.rewrite.output import Line, Slot
from bufferizer.rewrite.requests import Request, Requests
from bufferizer.rewrite.source import Source
from bufferizer.rewrite.validity import problems_of_allocation, problems_of_tensor

FAILED = "failed to bufferize op"


class OneShotRewriter(OperationRewriter):
    """Rewrites ``root`` by the rules of LLVM 22."""

    def __init__(
        self, root: Operation, source: Source, state: AnalysisState, plan: CopyPlan, module: ModuleState
    ) -> None:
        super().__init__(root, source, state, plan, module)
        self._wanted_tensors: set[Value] = set()
        self._tensor_slots: dict[Value, Slot] = {}
        self._makers: dict[str, Operation] = {}
        self._invalid: list[list[Refusal]] = []
        self._requests = Requests()
        self._asked: dict[tuple[Value, OpOperand | Operation], Buffer] = {}
        self._asks_for_size = False
        self._slots: dict[Operation | Value, Slot] = {}
        self._deferred: list[Callable[[], None]] = []
        self._unfinished: set[Operation] = set()
        self._spaces: dict[Value, str | None] = {wanted.value: None for wanted in plan.sizes_of}
        is_allocated = module.selection.is_allowed("bufferization.alloc_tensor")
        self._new: NewBuffers = AllocatedBuffers(self) if is_allocated else TensorAllocations(self)

    def run(self) -> list[list[Edit]]:
        """Rewrite everything and return the edits to the segment of each member. Raises `Refused`."""
        try:
            # The compiler asks for the types of new buffers before it rewrites the first op.
            for wanted in self._plan.sizes_of:
                self._spaces[wanted.value] = space = self._space_of(wanted)
                self.types.copy(wanted.instead_of, contiguous(wanted.value.type, space))
            if self._plan.failure is not None:
                raise self._plan.failure
            self._visit_all()
            while self._deferred:
                self._deferred.pop(0)()
            self._write_requests()
        except NotRewritable as failure:
            raise Refused(failure.refusals) from None
        return [self._requests.restored(self.output.edits(member)) for member in members_of(self._root)]

    def _space_of(self, wanted: SizeWanted) -> str | None:
        """Return the memory space for a new buffer of a tensor's size.

        A copy is in the space of what is copied, so that it matters only to loops of blocks, and where nothing is known
        of copies, which there are by then.
        """
        is_given = self._selection.is_allowed("bufferization.alloc_tensor") and not self._has_branches
        types = self.types if is_given else self.types.when_planned(self._plan.before(wanted))
        return types.value_type(wanted.value).memory_space

    @cached_property
    def _has_branches(self) -> bool:
        return any(len(region.blocks) > 1 for operation in self._root.walk() for region in operation.regions)

    # ---- the walk ----------------------------------------------------------------------------------------------

    def _visit(self, operation: Operation) -> None:
        go_on_if_wanted()
        rewrite = self._selection.rewrite_of(operation)
        with self.at(operation), self._failing():
            for operand in operation.operands:
                if operand in self._plan.operands:
                    self._new.copy_operand(operand, rewrite, self._plan.operands[operand])
                    copied = self._new.copy_of(operand) if self._new.has_buffer(operand) else None
                    if copied is not None:
                        self._makers[copied.name] = operation
            for region in operation.regions:
                self.rewrite_region(region)
            if rewrite is None:
                self._leave(operation)
                return
            self.output.replaced.add(operation)
            if len(operation.results) > 1:
                self._visited.add(operation)
            rewrite.rewrite(operation, self)
            for result in self._as_finished(operation.results if rewrite.results_in_order else operation.results[::-1]):
                self._finish_result(result)
                self._slots[result] = Slot()
                self.output.after[operation].append(self._slots[result])
            if self.output.after[operation]:
                self._slots[operation] = Slot()
                self.output.after[operation].append(self._slots[operation])

    @contextmanager
    def _failing(self) -> Iterator[None]:
        """Say which op was not rewritten, where one is not. Copies that are made have the place of their op."""
        try:
            yield
        except NotRewritable as failure:
            raise Refused((*failure.refusals, Refusal(self.current, FAILED))) from None

    def _leave(self, operation: Operation) -> None:
        """Leave an op as it is, but for the names of what it uses, and for the copies that are made nevertheless."""
        for operand in operation.operands:
            tensor = self._new.tensor_copy_of(operand)
            if tensor is not None and operand.span is not None:
                self.output.edit(operation, operand.span, tensor)
        super()._leave(operation)

    def later(self, action: Callable[[], None], makes_result: bool = True) -> None:
        """Do something after all ops of the program are rewritten, as the compiler does with ops that it makes.

        As a rule that is what the result of the current op then comes from, at times only what that one uses.
        """
        slot, current = self.reserve(), self.current
        if makes_result:
            self._unfinished.add(current)

        def act() -> None:
            self._unfinished.discard(current)
            with self.at(current), self._failing(), self.collecting() as emitted:
                action()
            slot.lines.extend(emitted)

        self._deferred.append(act)

    def _visit_all(self) -> None:
        self._visit(self._root)

    def first_left(self) -> Refusal | None:
        """Return the refusal of the first op that nobody rewrites, once all are visited; None if there is none."""
        return self._selection.first_left(self._root, self.is_used)

    # ---- copies ------------------------------------------------------------------------------------------------

    def _as_finished(self, results: Sequence[OpResult]) -> Sequence[OpResult]:
        """Return those that are tensors; copies were made before of those that are copied, and follow in that order."""
        tensors = [result for result in results if is_tensor(result.type)]
        copied = [result for result in tensors if result in self._plan.results]
        if not copied or len(tensors) == 1:
            return tensors
        planned = {result: number for number, result in enumerate(self._plan.results)}
        return sorted(tensors, key=lambda result: planned.get(result, -1))

    def _finish_result(self, result: OpResult) -> None:
        """Copy a result where that is planned, and make a tensor of it for ops that stay as they are."""
        buffer = self._buffers.get(result)
        if buffer is not None:
            with self.emitting_after():
                if result in self._plan.results:
                    buffer = self._copy_result(result, buffer)
                if buffer is None:
                    return
                if not self.has_tensor_uses(result):
                    self._tensor_slots[result] = Slot()
                    self.output.after[result.owner].append(self._tensor_slots[result])
                elif result not in self._kept_tensors:
                    self.emit(self._to_tensor(result, buffer))

    def _copy_result(self, result: OpResult, buffer: Buffer) -> Buffer | None:
        """Return the copy that all use instead of a result; None if it is a tensor that stays."""
        copy = self._new.copy_result(result, buffer, self._plan.results[result])
        if isinstance(copy, Buffer):
            self._buffers[result] = copy
            self._makers.setdefault(copy.name, self.current)
            return copy
        self._tensor_names[result] = copy
        del self._buffers[result]
        return None

    def is_result_copied(self, value: Value) -> bool:
        """Tell whether all use a copy instead of a value."""
        return value in self._plan.results

    def is_only_measured(self, use: OpOperand) -> bool:
        """Tell whether a tensor is used for its size alone, be it that of a new buffer that is used instead."""
        return use.owner.name == "tensor.dim" or self._plan.operands.get(use) is False

    def space_of(self, value: Value) -> str | None:
        """Return the memory space of a new buffer of a tensor's size whose contents do not matter."""
        return self._spaces[value]

    def new_buffer(
        self, result: OpResult, space: str | None, sizes: Callable[[], Sequence[str]], is_contiguous: bool = False
    ) -> Buffer:
        """Emit the allocation of an op's result."""
        return self._new.new_buffer(result, space, sizes, is_contiguous)

    def new_tensor(self, name: str, result: OpResult, space: str | None, sizes: Callable[[], Sequence[str]]) -> None:
        """Emit the allocation of an op's result as a tensor of that name."""
        self._new.new_tensor(name, result, space, sizes)

    def new_copy(self, operand: OpOperand) -> Buffer:
        """Emit a contiguous copy of an operand, for the op to use instead."""
        return self._new.new_copy(operand)

    # ---- buffers of values -------------------------------------------------------------------------------------

    def buffer(self, operand: OpOperand) -> Buffer:
        """Return the buffer a tensor operand uses, the copy where it is copied."""
        return self._new.copy_of(operand) or self._buffer_for(operand.value, operand)

    def buffer_to_copy(self, operand: OpOperand) -> Buffer:
        """Return the buffer of what is copied for an operand, which each copy asks for by itself."""
        return self._buffer_for(operand.value, operand)

    def buffer_of(self, value: Value) -> Buffer:
        """Return the buffer of a tensor value. A tensor that stays one gets a ``bufferization.to_buffer``."""
        return self._buffer_for(value, self.current)

    def _buffer_for(self, value: Value, user: OpOperand | Operation) -> Buffer:
        buffer = self._buffers.get(value)
        if buffer is not None:
            # To the compiler it may still be the tensor of an op that it has made, whose type the default rule tells.
            # Functions have types of their own for what they return.
            returns = self.current is self._root or is_return(self.current)
            if owner_operation(value) in self._unfinished and not returns:
                check_element(value)
            return self._requests.final(buffer)
        # The ops that the compiler makes to ask for a size are users of their own.
        if self._asks_for_size or (value, user) not in self._asked:
            self._asked[value, user] = self._requests.ask(value, self.types.value_type(value))
        return self._asked[value, user]

    def forward(self, operand: OpOperand, type_: BufferType) -> Buffer:
        """Return the buffer of an operand forwarded to a block, cast behind where the tensor is defined."""
        if self._new.is_copied(operand):
            return self._new.cast_copy(operand, type_)
        is_late = operand.value in self._slots
        return self._requests.ask(operand.value, self.types.value_type(operand.value), type_, is_late=is_late)

    def fold(self, operand: OpOperand, type_: BufferType) -> Buffer:
        """Return what a ``bufferization.to_buffer`` of the program folds to, which may be the op itself."""
        if self._new.has_buffer(operand):
            return self.cast_or_copy(self.buffer(operand), type_)
        return self._requests.ask(operand.value, type_, operand=operand)

    def has_buffer(self, operand: OpOperand) -> bool:
        """Tell whether a tensor operand is a buffer by now, without a ``bufferization.to_buffer``."""
        return self._new.has_buffer(operand) or operand.value in self._buffers

    def replace(self, value: Value, buffer: Buffer) -> None:
        """Say which buffer takes a tensor result's or block argument's place."""
        self._makers.setdefault(buffer.name, self.current)
        super().replace(value, buffer)
        if isinstance(value, BlockArgument):
            self._slots[value] = Slot()
            self.output.block_start[value.block].append(self._slots[value])

    def maker(self, buffer: Buffer) -> Operation:
        """Return the operation for which a buffer was made; casts have the place of what they cast."""
        while buffer.cast_of is not None:
            buffer = buffer.cast_of
        return self._makers.get(buffer.name, self._root)

    def cast_operand(
        self, operand: OpOperand, type_: BufferType, name: str | None = None, place: Operation | None = None
    ) -> Buffer:
        """Return the buffer of an operand with another type, by a ``memref.cast`` that may not be valid."""
        buffer = self.buffer(operand)
        if buffer.type != type_ and not is_cast_possible(buffer.type, type_):
            place = place or self._makers.get(buffer.name, owner_operation(operand.value))
            problem = f"operand type '{buffer.type}' and result type '{type_}' are cast incompatible"
            self.invalidate(place, f"'memref.cast' op {problem}")
        return self.cast(buffer, type_, name)

    def check(self) -> None:
        """Raise `NotValid` where the verifier has anything against what was written."""
        if self._invalid:
            raise NotValid(*self._invalid[0])

    def invalidate(self, operation: Operation, *messages: str) -> None:
        """Say what the verifier has against an op that is written, once all are."""
        if messages:
            self._invalid.append([Refusal(operation, message) for message in messages])

    def allocate(self, name: str, type_: MemRefType, sizes: Sequence[str] = ()) -> Buffer:
        """Emit a ``memref.alloc``, which may not be valid."""
        self.invalidate(self.current, *problems_of_allocation(type_, sizes))
        return super().allocate(name, type_, sizes)

    def check_tensor(self, value: Value, buffer: Buffer) -> None:
        """Say what the verifier has against making a value's tensor of a buffer."""
        self.invalidate(owner_operation(value), *problems_of_tensor(value.type, buffer.type))

    def constant_buffer(self, type_: MemRefType, value: str, user: Operation) -> str:
        """Return the symbol of a new constant of the module around, which other tables of symbols in it do not see."""
        if not sees_constants(user):
            problem = f"'{symbol_of_constant(type_)}' does not reference a valid global memref"
            self.invalidate(user, f"'memref.get_global' op {problem}")
        return super().constant_buffer(type_, value, user)

    def _to_tensor(self, value: Value, buffer: Buffer) -> str:
        self.check_tensor(value, buffer)
        return super()._to_tensor(value, buffer)

    def stays(self, operation: Operation) -> bool:
        """Tell whether an op stays as it is."""
        return self._selection.rewrite_of(operation) is None

    # ---- requests ----------------------------------------------------------------------------------------------

    def settle(self) -> None:
        """Find out what became of the buffers that were asked for before they were there (foldToBufferToTensorPair)."""
        casts: dict[tuple[Value, BufferType], Buffer] = {}
        for request in self._requests.open():
            buffer = self._buffers.get(request.value)
            if buffer is not None:
                self._settle(request, self._requests.final(buffer), casts)

    def _settle(self, request: Request, buffer: Buffer, casts: dict[tuple[Value, BufferType], Buffer]) -> None:
        with self.at(request.operation or self.current), self.collecting() as lines:
            try:
                folded = self.cast_or_copy(buffer, request.asked)
            except NotRewritable:
                self._keep_request(request, buffer, lines)
                return
            final = self.cast(folded, request.stand_in.type)
        if isinstance(request.asked, UnrankedMemRefType) and buffer.type.memory_space != request.asked.memory_space:
            # A memref of unknown rank is cast whatever it is; only the verifier looks at its memory space.
            types = f"operand type '{buffer.type}' and result type '{request.asked}'"
            self.invalidate(request.operation or self.current, f"'memref.cast' op {types} are cast incompatible")
        if request.operation is not None:
            self.output.before[request.operation].extend(lines)
        elif len(lines) == 1:
            # One cast does for all: the last request is the first in the text.
            known = casts.setdefault((request.value, request.stand_in.type), final)
            final, lines = known, lines if known is final else []
        self._requests.settle(request, final, lines)

    def _write_requests(self) -> None:
        """Write what was asked for behind the tensors."""
        self.settle()
        for request in self._requests.open():
            self._stay(request)
        for place, lines in self._requests.behind():
            if isinstance(place, Block):
                self.output.block_start[place].extend(lines)
            elif isinstance(place, Value) or place in self._slots:
                self._slots[place].lines.extend(lines)
            else:
                self.output.after[place][:0] = lines

    def _keep_request(self, request: Request, buffer: Buffer, lines: list[Line]) -> None:
        """Let a ``to_buffer`` stay although its tensor is a buffer: the compiler does not try to change the rank."""
        tensor = self.fresh("tensor")
        lines.append(f"{tensor} = bufferization.to_tensor {buffer} : {buffer.type} to {request.value.type}")
        self._stay(request, tensor, lines)

    def _stay(self, request: Request, tensor: str | None = None, lines: Sequence[Line] = ()) -> None:
        """Let a ``to_buffer`` of a tensor stay."""
        operand = request.operand
        if operand is not None:
            self.output.replaced.discard(operand.owner)
            self.output.before[operand.owner].extend(lines)
            tensor = tensor or self._tensor_name(operand.value)
            if tensor != operand.value.name and operand.span is not None:
                self.output.edit(operand.owner, operand.span, tensor)
            self._requests.settle(request, Buffer(operand.owner.results[0].name, request.asked), ())
            return
        tensor = tensor or self._tensor_name(request.value)
        buffer = Buffer(self.fresh(f"{request.value.name}_buffer"), request.asked)
        line = f"{buffer} = bufferization.to_buffer {tensor} : {request.value.type} to {request.asked}"
        with self.collecting() as casts:
            final = self.cast(buffer, request.stand_in.type)
        self._requests.settle(request, final, [*lines, line, *casts])

    # ---- what stays --------------------------------------------------------------------------------------------

    def has_tensor_uses(self, value: Value) -> bool:
        """Tell whether an op that stays as it is uses the tensor: one of the program, or one that copies."""
        may_be_copied = self._new.may_be_copied(value)
        return may_be_copied or value in self._wanted_tensors or super().has_tensor_uses(value)

    def tensor_of(self, value: Value) -> str:
        """Return the name of a tensor for an op that the compiler makes and that stays as it is."""
        if value not in self._buffers:
            self._wanted_tensors.add(value)
        elif value in self._tensor_slots and not self._tensor_slots[value].lines:
            self._tensor_names[value] = self.fresh("tensor")
            self._tensor_slots[value].lines.append(self._to_tensor(value, self._buffers[value]))
        return self._tensor_name(value)

    def is_used(self, result: OpResult) -> bool:
        """Tell whether the rewritten program uses a result of an op that stays, be it only for its size."""
        if not is_tensor(result.type):
            return bool(result.uses)
        users = [use.owner for use in result.uses]
        return (
            self._requests.is_asked_for(result)
            or self.has_tensor_uses(result)
            or any(is_return(user) or user.name in self._selection.stay for user in users)
        )

    # ---- sizes -------------------------------------------------------------------------------------------------

    def size(self, used: OpOperand | Value, dimension: int) -> str:
        """Emit the op that asks for the size of a tensor's dimension and return its name."""
        if isinstance(used, OpOperand) and self._new.is_copied(used):
            return self.dimension(self.buffer(used), dimension)
        value = used.value if isinstance(used, OpOperand) else used
        if self._selection.is_allowed("tensor.dim"):
            with self._asking_for_size():
                return self.dimension(self.buffer_of(value), dimension)
        index, name = self.constant_index(dimension), self.fresh("dim")
        self.emit(f"{name} = tensor.dim {self.tensor_of(value)}, {index} : {value.type}")
        return name

    def result_sizes(self, result: OpResult) -> list[str]:
        """Return names of the sizes of a tensor result's dynamic dimensions."""
        rewrite = self._selection.known_rewrite(result.owner.name)
        with self._asking_for_size():
            sizes = rewrite.result_sizes(result, self) if rewrite is not None else None
        return sizes if sizes is not None else self._asked_sizes(result)

    def operand_sizes(self, operand: OpOperand) -> list[str]:
        """Return names of the sizes of an operand's copy's dynamic dimensions."""
        value = operand.value
        # A tensor.dim keeps asking the result itself where the others use a copy of it.
        is_copied = value in self._plan.results and operand.owner.name != "tensor.dim"
        return self.result_sizes(value) if isinstance(value, OpResult) and not is_copied else self._asked_sizes(value)

    def _asked_sizes(self, value: Value) -> list[str]:
        shape = value.type.shape if isinstance(value.type, TensorType) else ()
        return [self.size(value, dimension) for dimension, size in enumerate(shape) if size is None]

    @contextmanager
    def _asking_for_size(self) -> Iterator[None]:
        outer, self._asks_for_size = self._asks_for_size, True
        try:
            yield
        finally:
            self._asks_for_size = outer
