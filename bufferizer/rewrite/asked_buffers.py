"""Finds the buffers of what is used, where an op may be rewritten before what it uses is.

What has no buffer yet is asked for one (`requests.py`); once all ops are rewritten, it is settled what became of that.
Which tensors there are besides follows from what stays as it is. Source: Bufferize.cpp and BufferizableOpInterface.cpp
(getBuffer, foldToBufferToTensorPair).
"""

from __future__ import annotations

from collections.abc import Sequence

from bufferizer.buffer_model.buffers import Buffer, BufferType, NotRewritable
from bufferizer.buffer_model.model import Located, owner_operation, place_of
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.ir.functions import is_return
from bufferizer.ir.layouts import is_cast_possible
from bufferizer.ir.operation import Block, BlockArgument, Operation, OpOperand, OpResult, Value
from bufferizer.ir.types import MemRefType, UnrankedMemRefType, is_tensor
from bufferizer.rewrite.copies import CopyPlan
from bufferizer.rewrite.module_state import ModuleState
from bufferizer.rewrite.new_buffers import NewBuffers
from bufferizer.rewrite.operation_rewriter import OperationRewriter
from bufferizer.rewrite.output import Line, Slot
from bufferizer.rewrite.requests import Request, Requests
from bufferizer.rewrite.source import Source


class AskingRewriter(OperationRewriter):
    """Rewrites ``root`` in any order: what is asked for need not be there."""

    _new: NewBuffers

    def __init__(
        self, root: Operation, source: Source, state: AnalysisState, plan: CopyPlan, module: ModuleState
    ) -> None:
        super().__init__(root, source, state, plan, module)
        self._wanted_tensors: set[Value] = set()
        self._tensor_slots: dict[Value, Slot] = {}
        self._requests = Requests()
        self._asked: dict[tuple[Value, OpOperand | Operation], Buffer] = {}
        self._asks_for_size = False
        self._slots: dict[Operation | Value, Slot] = {}
        self._unfinished: set[Operation] = set()

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
                self.types.check_element(value)
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
        super().replace(value, buffer)
        if isinstance(value, BlockArgument):
            self._slots[value] = Slot()
            self.output.block_start[value.block].append(self._slots[value])

    def name(self, used: OpOperand | Value) -> str:
        """Return the name of a value that is no tensor; what stands for it where an op still to come names it."""
        value = self.state.value_of(used) if isinstance(used, OpOperand) else used
        known = self._renamed.get(value)
        if known is not None:
            return known
        if isinstance(value, OpResult) and isinstance(value.type, MemRefType | UnrankedMemRefType):
            rewrite = self._selection.rewrite_of(value.owner)
            if rewrite is not None and rewrite.renames_results:
                return self._requests.name_of(value)
        return value.name

    def rename(self, value: Value, name: str) -> None:
        """Let all uses of a value that is no tensor use another name, those that came before this as well."""
        super().rename(value, name)
        self._requests.give_name(value, name)

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
            final = self._as_forwarded(folded, request)
            if isinstance(request.asked, UnrankedMemRefType) and buffer.type.memory_space != request.asked.memory_space:
                # A memref of unknown rank is cast whatever it is; only the verifier looks at its memory space.
                types = f"operand type '{buffer.type}' and result type '{request.asked}'"
                self.invalidate(self.current, f"'memref.cast' op {types} are cast incompatible")
        if request.operation is not None:
            self.output.before[request.operation].extend(lines)
        elif len(lines) == 1:
            # One cast does for all: the last request is the first in the text.
            known = casts.setdefault((request.value, request.stand_in.type), final)
            final, lines = known, lines if known is final else []
        self._requests.settle(request, final, lines)

    def _as_forwarded(self, buffer: Buffer, request: Request) -> Buffer:
        """Return the buffer as a branch passes it on: cast, whether that is valid or not (bufferizeBlockSignature)."""
        self.check_cast(buffer.type, request.stand_in.type, place_of(request.value))
        return self.cast(buffer, request.stand_in.type)

    def check_cast(self, given: BufferType, type_: BufferType, place: Located) -> None:
        """Say what the verifier has against a ``memref.cast``, if types differ so that there is one."""
        if given != type_ and not is_cast_possible(given, type_):
            problem = f"operand type '{given}' and result type '{type_}' are cast incompatible"
            self.invalidate(place, f"'memref.cast' op {problem}")

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
            final = self._as_forwarded(buffer, request)
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
            with self.collecting() as lines:
                self.emit(self._to_tensor(value, self._buffers[value]))
            self._tensor_slots[value].lines.extend(lines)
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
