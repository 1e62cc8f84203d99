"""Rewrites one root operation, or a program, the way One-Shot Bufferize does. Implements `Rewriter`.

One pass in the compiler's order: what a region holds comes before the op that has it. Each op finds the buffers of what
it uses, or asks for them (`asked_buffers.py`), writes itself in terms of them, and says which buffers take its results'
place. Source of the order and of what is left over: Bufferize.cpp (bufferizeOp).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from itertools import chain

from bufferizer.buffer_model.buffers import Buffer, BufferType, NotRewritable, NotValid
from bufferizer.buffer_model.model import Located, Refusal, place_of
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.cancellation import go_on_if_wanted
from bufferizer.ir.functions import sees_constants
from bufferizer.ir.layouts import contiguous
from bufferizer.ir.operation import BlockArgument, Operation, OpOperand, OpResult, Value
from bufferizer.ir.program import members_of
from bufferizer.ir.types import MemRefType, TensorType, is_tensor
from bufferizer.rewrite.asked_buffers import AskingRewriter
from bufferizer.rewrite.constants import name_in
from bufferizer.rewrite.copies import CopyPlan, SizeWanted
from bufferizer.rewrite.edits import Edit
from bufferizer.rewrite.module_state import ModuleState
from bufferizer.rewrite.new_buffers import AllocatedBuffers, TensorAllocations
from bufferizer.rewrite.operation_rewriter import Refused
from bufferizer.rewrite.output import Slot
from bufferizer.rewrite.selection import UNREGISTERED
from bufferizer.rewrite.source import Source
from bufferizer.rewrite.symbol_uses import in_verifiers_order
from bufferizer.rewrite.validity import problems_of_allocation, problems_of_tensor

FAILED = "failed to bufferize op"


class OneShotRewriter(AskingRewriter):
    """Rewrites ``root`` by the rules of LLVM 22."""

    def __init__(
        self, root: Operation, source: Source, state: AnalysisState, plan: CopyPlan, module: ModuleState
    ) -> None:
        super().__init__(root, source, state, plan, module)
        self._makers: dict[str, Located] = {}
        self._invalid: dict[Slot, list[Refusal]] = {}  # by the places among lines of what is not valid
        self._missing_symbols: list[Refusal] = []  # looked at once ops are found to be valid
        self._deferred: list[Callable[[], None]] = []
        self._spaces: dict[Value, str | None] = {wanted.value: None for wanted in plan.sizes_of}
        is_allocated = module.selection.is_allowed("bufferization.alloc_tensor")
        self._new = AllocatedBuffers(self) if is_allocated else TensorAllocations(self)

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
            self._finish_results(operation.results if rewrite.results_in_order else operation.results[::-1])
            if self.output.after[operation]:
                self._slots[operation] = Slot()
                self.output.after[operation].append(self._slots[operation])

    @contextmanager
    def _failing(self) -> Iterator[None]:
        """Say which op was not rewritten, where one is not. Copies that are made have the place of their op."""
        try:
            yield
        except NotRewritable as failure:
            failed = Refusal(self.current, FAILED)
            if any(refusal.code == UNREGISTERED for refusal in failure.refusals):
                failed = replace(failed, code=UNREGISTERED)
            raise Refused((*failure.refusals, failed)) from None

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

    def _finish_results(self, results: Sequence[OpResult]) -> None:
        """Finish those that are tensors; copies were made before of those that are copied, and follow in that order."""
        tensors = [result for result in results if is_tensor(result.type)]
        copied = [result for result in tensors if result in self._plan.results]
        for result in tensors:
            if result not in self._plan.results:
                self._finish_result(result)
            elif result in self._buffers:
                with self.emitting_after():
                    self._new.prepare_copy(result, self._buffers[result])
        if len(copied) > 1:
            planned = {result: number for number, result in enumerate(self._plan.results)}
            copied.sort(key=planned.__getitem__)
        for result in copied:
            self._finish_result(result)

    def _finish_result(self, result: OpResult) -> None:
        """Copy a result where that is planned, and make a tensor of it for ops that stay as they are."""
        after = self.output.after[result.owner]
        buffer = self._buffers.get(result)
        if buffer is not None:
            with self.emitting_after():
                if result in self._plan.results:
                    buffer = self._copy_result(result, buffer)
                if buffer is not None and not self.has_tensor_uses(result):
                    self._tensor_slots[result] = Slot()
                    after.append(self._tensor_slots[result])
                elif buffer is not None and result not in self._kept_tensors:
                    self.emit(self._to_tensor(result, buffer))
        self._slots[result] = Slot()
        after.append(self._slots[result])

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

    # ---- what is made for which op, and what the verifier has against it -----------------------------------------

    def memref(self, operand: OpOperand) -> Buffer:
        """Return an operand that is a memref as it is. It has the place of its definition."""
        buffer = super().memref(operand)
        self._makers.setdefault(buffer.name, place_of(operand.value))
        return buffer

    def replace(self, value: Value, buffer: Buffer) -> None:
        """Say which buffer takes a tensor result's or block argument's place."""
        self._makers.setdefault(buffer.name, self.current)
        super().replace(value, buffer)

    def retype_argument(self, argument: BlockArgument, type_: BufferType, place: Located | None = None) -> Buffer:
        """Edit the written type of a tensor block argument and replace it by the buffer returned."""
        buffer = super().retype_argument(argument, type_)
        self._makers[buffer.name] = place or argument
        return buffer

    def maker(self, buffer: Buffer) -> Located:
        """Return what a buffer has its place of; casts that no op of the program is have that of what they cast."""
        while buffer.cast_of is not None and buffer.name not in self._makers:
            buffer = buffer.cast_of
        return self._makers.get(buffer.name, self._root)

    def _buffer_for(self, value: Value, user: OpOperand | Operation) -> Buffer:
        buffer = super()._buffer_for(value, user)
        if value not in self._buffers:
            self._makers.setdefault(buffer.name, place_of(value))
        return buffer

    def cast_operand(
        self, operand: OpOperand, type_: BufferType, name: str | None = None, place: Operation | None = None
    ) -> Buffer:
        """Return the buffer of an operand with another type, by a ``memref.cast`` that may not be valid."""
        buffer = self.buffer(operand)
        self.check_cast(buffer.type, type_, place or self._makers.get(buffer.name, place_of(operand.value)))
        return self.cast(buffer, type_, name)

    def check(self) -> None:
        """Raise `NotValid` where the verifier has anything against what was written."""
        if self._invalid:
            placed = chain(self.output.slots(self._root), self._invalid)
            raise NotValid(*next(self._invalid[slot] for slot in placed if slot in self._invalid))
        if self._missing_symbols:
            order = {operation: number for number, operation in enumerate(in_verifiers_order(self._root))}
            raise NotValid(min(self._missing_symbols, key=lambda refusal: order[refusal.operation]))

    def invalidate(self, place: Located, *messages: str) -> None:
        """Say what the verifier has against an op that is written, once all are."""
        if messages:
            self._invalid[self.reserve()] = [Refusal.at(place, message) for message in messages]

    def allocate(self, name: str, type_: MemRefType, sizes: Sequence[str] = ()) -> Buffer:
        """Emit a ``memref.alloc``, which may not be valid."""
        self.invalidate(self.current, *problems_of_allocation(type_, sizes))
        return super().allocate(name, type_, sizes)

    def check_tensor(self, value: Value, buffer: Buffer) -> None:
        """Say what the verifier has against making a value's tensor of a buffer."""
        self.invalidate(place_of(value), *problems_of_tensor(value.type, buffer.type))

    def constant_buffer(self, type_: MemRefType, value: str, user: Operation) -> str:
        """Return the symbol of a new constant of the module around, which other tables of symbols in it do not see."""
        symbol = super().constant_buffer(type_, value, user)
        if not sees_constants(user):
            problem = f"'{name_in(symbol)}' does not reference a valid global memref"
            self._missing_symbols.append(Refusal.at(user, f"'memref.get_global' op {problem}"))
        return symbol

    def _to_tensor(self, value: Value, buffer: Buffer) -> str:
        self.check_tensor(value, buffer)
        return super()._to_tensor(value, buffer)

    def stays(self, operation: Operation) -> bool:
        """Tell whether an op stays as it is."""
        return self._selection.rewrite_of(operation) is None

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
        if not isinstance(value, OpResult):
            return self._asked_sizes(value)
        # A tensor.dim keeps asking the result itself where the others use a copy of it. What is allocated in its place
        # without its contents has its sizes as operands.
        is_copied = self._plan.results.get(value, False) and operand.owner.name != "tensor.dim"
        return self._asked_sizes(value) if is_copied else self.result_sizes(value)

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
