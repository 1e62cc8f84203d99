"""Rewrites one root operation, a function for instance, and all it encloses. Implements `Rewriter`.

One pass from top to bottom: each op finds the buffers of what it uses, writes itself in terms of them, and says which
buffers take its results' place. Source of the order and of what is left over: Bufferize.cpp (bufferizeOp).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager

from bufferizer.buffer_model.model import Refusal
from bufferizer.buffer_model.rewriter import Buffer, BufferRewrite, BufferType, NotRewritable, NotValid
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.ir.functions import is_return
from bufferizer.ir.layouts import contiguous
from bufferizer.ir.operation import Block, BlockArgument, Operation, OpOperand, OpResult, Region, Value
from bufferizer.ir.types import FunctionType, MemRefType, Type, is_tensor
from bufferizer.rewrite import op_text
from bufferizer.rewrite.buffer_types import ValueTypes
from bufferizer.rewrite.copies import CopyPlan
from bufferizer.rewrite.edits import Edit, Layout
from bufferizer.rewrite.emitter import Emitter
from bufferizer.rewrite.module_state import ModuleState
from bufferizer.rewrite.requests import Requester, RequestTime
from bufferizer.text import Span

FAILED = "failed to bufferize op"


class Refused(Exception):  # noqa: N818 - never leaves the rewriting
    """The refusals of the op that could not be rewritten."""

    def __init__(self, refusals: Sequence[Refusal]) -> None:
        super().__init__(*refusals)
        self.refusals = refusals


class OperationRewriter(Emitter):
    """Rewrites ``root``. Afterwards ``edits`` are what its segment's text needs."""

    # Attributes of arguments that are gone once a function is rewritten (removeBufferizationAttributes).
    consumed: Collection[str] = ("bufferization.writable", "bufferization.buffer_layout")

    def __init__(self, root: Operation, text: str, state: AnalysisState, plan: CopyPlan, module: ModuleState) -> None:
        super().__init__(root, text, module.options)
        self.state = state
        self._root = root
        self._plan = plan
        self._module = module
        self._selection = module.selection
        self._buffers: dict[Value, Buffer] = {}
        self._copies: dict[OpOperand, Buffer] = {}
        self._names_in_use: set[str] = set()
        self._tensor_names: dict[Value, str] = {}
        self._renamed: dict[Value, str] = {}
        self._kept_tensors: set[Value] = set()
        self._rewritten_regions: set[Region] = set()
        self._forwarded: dict[tuple[Value, BufferType], Buffer] = {}
        self._requests: dict[tuple[Value, OpOperand | Operation | str], tuple[Buffer, RequestTime]] = {}
        self._asks_for_size = False
        self._requested_by = Requester(root)
        self.types = ValueTypes(state, module, plan, self._buffers)

    def run(self) -> list[Edit]:
        """Rewrite everything and return the edits. Raises `Refused`."""
        self._check_copies()
        self._visit(self._root)
        self._write_requests()
        return self.output.edits(self._root)

    # ---- the walk ----------------------------------------------------------------------------------------------

    def _visit(self, operation: Operation) -> None:
        rewrite = self._selection.rewrite_of(operation)
        with self.at(operation):
            if rewrite is None:
                self._leave(operation)
            else:
                self._rewrite(operation, rewrite)
            for region in operation.regions:
                self.rewrite_region(region)
            for result in reversed(operation.results):
                if rewrite is not None and is_tensor(result.type):
                    self._finish_result(result)

    def _rewrite(self, operation: Operation, rewrite: BufferRewrite) -> None:
        self.output.replaced.add(operation)
        try:
            copied = [operand for operand in operation.operands if operand in self._plan.operands]
            if copied:
                with self._requested_by.before_regions():
                    for operand in copied:
                        self._copies[operand] = self._copy_operand(operand, rewrite)
            rewrite.rewrite(operation, self)
        except NotValid as failure:
            raise Refused(failure.refusals) from None
        except NotRewritable as failure:
            # The compiler comes to what the regions hold before, and stops where that fails.
            for region in operation.regions:
                self.rewrite_region(region)
            raise Refused((*failure.refusals, Refusal(operation, FAILED))) from None

    def _leave(self, operation: Operation) -> None:
        """Leave an op as it is, but for the names of what it uses, and for the copies that are made nevertheless."""
        for operand in operation.operands:
            name = self._tensor_name(operand.value) if is_tensor(operand.type) else self.name(operand)
            if operand in self._plan.operands:
                copied = self._copy_operand(operand, BufferRewrite())
                name = self.fresh("tensor")
                self.emit(f"{name} = bufferization.to_tensor {copied} : {copied.type} to {operand.type}")
            if operand.span is not None and name != operand.value.name:
                self.output.edit(operation, operand.span, name)

    def rewrite_region(self, region: Region) -> None:
        """Rewrite the operations of a region, if that has not been done yet."""
        if region in self._rewritten_regions:
            return
        self._rewritten_regions.add(region)
        for block in region.blocks:
            for operation in block.operations:
                self._visit(operation)

    def _check_copies(self) -> None:
        """Ask for the types of new buffers, which the compiler does before it rewrites the first op."""
        try:
            for value in self._plan.sizes_of:
                self.types.value_type(value)
        except NotRewritable as failure:
            raise Refused(failure.refusals) from None

    # ---- copies ------------------------------------------------------------------------------------------------

    def _copy_operand(self, operand: OpOperand, rewrite: BufferRewrite) -> Buffer:
        name = None
        if rewrite.takes_over_operands:
            aliases = self.state.aliasing_values(operand)
            if len(aliases) == 1 and isinstance(aliases[0].value, OpResult):
                name = self.name_for(aliases[0].value, "alloc")
        name = name or self.fresh("alloc")
        if self._plan.operands[operand]:
            return self.copy_to_new(self.buffer_of(operand.value), name)
        type_ = self.types.value_type(operand.value)
        if isinstance(operand.value, OpResult) and operand.value not in self._plan.results:
            return self._allocate_like(operand.value, type_, name)
        return self._allocate(name, type_, lambda: self.dynamic_sizes(self.buffer_of(operand.value)))

    def _allocate_like(self, result: OpResult, type_: BufferType, name: str) -> Buffer:
        """Allocate a buffer of a result's size whose contents do not matter."""
        return self._allocate(name, type_, lambda: self.result_sizes(result))

    def _allocate(self, name: str, type_: BufferType, sizes: Callable[[], list[str]]) -> Buffer:
        contiguous_type = contiguous(type_, type_.memory_space)
        assert isinstance(contiguous_type, MemRefType)
        return self.allocate(name, contiguous_type, sizes() if None in contiguous_type.shape else ())

    def _finish_result(self, result: OpResult) -> None:
        """Copy a result where that is planned, and make a tensor of it for ops that stay as they are."""
        buffer = self._buffers.get(result)
        if buffer is None:
            return
        with self.emitting_after():
            if result in self._plan.results:
                name = self.name_for(result, "copy")
                if self._plan.results[result]:
                    buffer = self.copy_to_new(buffer, name)
                else:
                    buffer = self._allocate_like(result, buffer.type, name)
                self._buffers[result] = buffer
            if self.has_tensor_uses(result) and result not in self._kept_tensors:
                self.emit(self._to_tensor(result, buffer))

    def _to_tensor(self, value: Value, buffer: Buffer) -> str:
        return f"{self._tensor_name(value)} = bufferization.to_tensor {buffer} : {buffer.type} to {value.type}"

    # ---- buffers of values -------------------------------------------------------------------------------------

    def buffer(self, operand: OpOperand) -> Buffer:
        """Return the buffer a tensor operand uses, the copy where it is copied."""
        return self._copies.get(operand) or self._buffer_for(operand.value, operand)

    def buffer_of(self, value: Value) -> Buffer:
        """Return the buffer of a tensor value. A tensor that stays one gets a ``bufferization.to_buffer``."""
        return self._buffer_for(value, self.current)

    def _buffer_for(self, value: Value, user: OpOperand | Operation) -> Buffer:
        buffer = self._buffers.get(value)
        if buffer is None:
            known = self._requests.get((value, user)) if not self._asks_for_size else None
            buffer = known[0] if known else Buffer(self.fresh(f"{value.name}_buffer"), self.types.value_type(value))
            # The ops that the compiler makes to ask for a size are users of their own.
            key = buffer.name if self._asks_for_size else user
            self._requests[value, key] = buffer, self._requested_by.now(self.current)
        return buffer

    def cast_forwarded(self, operand: OpOperand, type_: BufferType) -> Buffer:
        """Return an operand's buffer with another type, by a ``memref.cast`` behind where the tensor is defined."""
        buffer, value = self.buffer(operand), operand.value
        if operand in self._copies or buffer.type == type_:
            return self.cast(buffer, type_)
        if (value, type_) not in self._forwarded:
            cast, line = self.new_cast(buffer, type_)
            self._forwarded[value, type_] = cast
            if isinstance(value, BlockArgument):
                self.output.block_start[value.block].append(line)
            elif isinstance(value, OpResult):
                self.output.after[value.owner].append(line)
        return self._forwarded[value, type_]

    def late(self) -> AbstractContextManager[None]:
        """Ask for buffers as the compiler does for ops it makes while it rewrites: after all ops of the program."""
        return self._requested_by.late()

    def has_buffer(self, operand: OpOperand) -> bool:
        """Tell whether a tensor operand is a buffer by now, without a ``bufferization.to_buffer``."""
        return operand in self._copies or operand.value in self._buffers

    def _write_requests(self) -> None:
        """Write the ``to_buffer`` ops behind their values, what was asked for last first, as the compiler does."""
        for (value, _), (buffer, _) in sorted(self._requests.items(), key=lambda request: request[1][1]):
            tensor = self._tensor_name(value)
            line = f"{buffer} = bufferization.to_buffer {tensor} : {value.type} to {buffer.type}"
            if isinstance(value, OpResult):
                self.output.after[value.owner].insert(0, line)
            else:
                assert isinstance(value, BlockArgument)
                self.output.block_start[value.block].insert(0, line)

    def replace(self, value: Value, buffer: Buffer) -> None:
        """Say which buffer takes a tensor result's or block argument's place."""
        self._buffers[value] = buffer
        if isinstance(value, BlockArgument) and self.has_tensor_uses(value):
            self.output.block_start[value.block].append(self._to_tensor(value, buffer))

    def keep_tensor(self, result: OpResult) -> None:
        """Say that a tensor result stays defined by the op's own text, besides being replaced for others."""
        self._kept_tensors.add(result)
        self.keep()

    def is_buffer_used(self, result: OpResult) -> bool:
        """Tell whether anybody uses the result's own buffer, not only one of the same size in its place."""
        return any(self._plan.operands.get(use, True) for use in result.uses)

    def has_tensor_uses(self, value: Value) -> bool:
        """Tell whether an op that stays as it is uses the tensor."""
        return any(self._selection.rewrite_of(use.owner) is None for use in value.uses)

    def is_used(self, result: OpResult) -> bool:
        """Tell whether the rewritten program uses a result of an op that stays, be it only for its size."""
        if not is_tensor(result.type):
            return bool(result.uses)
        asked_for = any(value is result for value, _ in self._requests)
        users = [use.owner for use in result.uses]
        return (
            asked_for
            or self.has_tensor_uses(result)
            or any(is_return(user) or user.name in self._selection.stay for user in users)
        )

    # ---- names -------------------------------------------------------------------------------------------------

    def name(self, used: OpOperand | Value) -> str:
        """Return the name under which a value that is no tensor is used in the rewritten program."""
        value = used.value if isinstance(used, OpOperand) else used
        return self._renamed.get(value, value.name)

    def rename(self, value: Value, name: str) -> None:
        """Let all uses of a value that is no tensor use another name."""
        self._renamed[value] = name

    def name_for(self, result: Value, hint: str) -> str:
        """Return a name to define the buffer of a tensor result with: the result's own where nothing else keeps it."""
        if not result.name or "#" in result.name or result.name in self._names_in_use:
            return self.fresh(hint)
        if self.has_tensor_uses(result):
            return self.fresh(f"{result.name}_buffer")
        self._names_in_use.add(result.name)
        return result.name

    def _tensor_name(self, value: Value) -> str:
        """Return the name of a tensor for the ops that stay as they are."""
        if "#" not in value.name or value not in self._buffers:
            return value.name
        if value not in self._tensor_names:
            self._tensor_names[value] = self.fresh(f"{value.name}_tensor")
        return self._tensor_names[value]

    # ---- edits in an op's own text -----------------------------------------------------------------------------

    def edit(self, span: Span, text: str) -> None:
        """Replace a part of the op's own text, which then stays."""
        self.keep()
        self.output.edit(self.current, span, text)

    def keep(self) -> None:
        """Leave the op's own text where it is."""
        self.output.replaced.discard(self.current)

    def text(self, span: Span) -> str:
        """Return the program's text at a place."""
        return self.output.text[span.start : span.end]

    def joined(self, position: int, lines: Sequence[str]) -> str:
        """Return lines as one text, indented like the line of a position but for the first."""
        layout = Layout(self.output.text)
        return (layout.newline + layout.indentation(position)).join(lines)

    def erase(self, operation: Operation) -> None:
        """Delete an operation with all it encloses."""
        self.output.replaced.add(operation)

    def edit_operands(self, operands: Iterable[OpOperand]) -> None:
        """Edit the names and written types of tensor operands in place, and the names of others that were renamed."""
        self.keep()
        for operand in operands:
            if is_tensor(operand.type):
                self.edit_operand(operand, self.buffer(operand))
            elif operand.span is not None and self.name(operand) != operand.value.name:
                self.edit(operand.span, self.name(operand))

    def edit_operand(self, operand: OpOperand, buffer: Buffer) -> None:
        """Edit the name and the written type of one operand in place."""
        self.keep()
        if operand.span is not None:
            self.edit(operand.span, buffer.name)
        span = operand.owner.operand_type_span(operand.index)
        if span is not None:
            self.edit(span, str(buffer.type))

    def edit_result_types(self, operation: Operation, types: Sequence[Type]) -> list[Buffer | None]:
        """Edit the written types of an op's results, which stay. Tensor results are replaced by what is returned."""
        self.keep()
        for span, result, type_ in zip(operation.result_type_spans, operation.results, types):
            if span is not None and result.type != type_:
                self.edit(span, str(type_))
        return [
            self._keep_result(result, type_) if is_tensor(result.type) else None
            for result, type_ in zip(operation.results, types)
        ]

    def _keep_result(self, result: OpResult, type_: Type) -> Buffer:
        assert isinstance(type_, BufferType)
        buffer = Buffer(self._defined_name(result), type_)
        self.replace(result, buffer)
        return buffer

    def _defined_name(self, result: OpResult) -> str:
        """Return the name a result's buffer has where the op's result list stays; it makes way for a tensor's name."""
        if not result.name or "#" in result.name:
            return result.name
        name = self.name_for(result, "buffer")
        if name != result.name:
            entry = next(entry for entry in result.owner.syntax.results if entry.name == result.name)
            self.edit(entry.span, name)
        return name

    def retype_argument(self, argument: BlockArgument, type_: BufferType) -> Buffer:
        """Edit the written type of a tensor block argument and replace it by the buffer returned."""
        self.keep()
        name = argument.name
        if self.has_tensor_uses(argument):
            name = self.fresh(f"{argument.name}_buffer")
            self.edit(argument.span, name)
        if argument.type_span is not None:
            self.edit(argument.type_span, str(type_))
        buffer = Buffer(name, type_)
        self.replace(argument, buffer)
        return buffer

    def drop_results(self, operation: Operation) -> None:
        """Delete an op's result list and the types of its results from its own text."""
        self.edit(op_text.result_list(operation), "")
        types = op_text.result_types(operation, self.output.text)
        if types is not None:
            self.edit(types, " -> ()" if operation.syntax.generic else "")

    def drop_discardable(self, operation: Operation, inherent: Collection[str] = ()) -> None:
        """Delete what an op's attribute dictionary holds besides its ``inherent`` attributes."""
        for span, text in op_text.without_discardable(operation, self.output.text, inherent):
            self.edit(span, text)

    def drop_operands(self, operation: Operation, first: int) -> None:
        """Delete the operands of an op in generic form from one on, which are the whole of its last segment."""
        for span, text in op_text.without_operands(operation, first, self.output.text):
            self.edit(span, text)

    def drop_arguments(self, block: Block, first: int) -> None:
        """Delete a block's arguments from one on from its header."""
        span = op_text.arguments_from(block, first, self.output.text)
        if span is not None:
            self.edit(span, "")

    def edit_function_type(self, function: Operation, inputs: Sequence[Type], results: Sequence[Type]) -> None:
        """Edit the types in a function's signature, and let later callers see the new result types."""
        self.keep()
        for span, text in op_text.signature_edits(function, self.output.text, inputs, results, self.consumed):
            self.output.edit(function, span, text)
        self._module.signatures[function] = FunctionType(tuple(inputs), tuple(results))

    # ---- sizes and constants -----------------------------------------------------------------------------------

    def result_sizes(self, result: OpResult) -> list[str]:
        """Return names of the sizes of a tensor result's dynamic dimensions."""
        rewrite = self._selection.known_rewrite(result.owner.name)
        with self._asking_for_size():
            sizes = rewrite.result_sizes(result, self) if rewrite is not None else None
        return sizes if sizes is not None else self.dynamic_sizes(self.buffer_of(result))

    @contextmanager
    def _asking_for_size(self) -> Iterator[None]:
        outer, self._asks_for_size = self._asks_for_size, True
        try:
            yield
        finally:
            self._asks_for_size = outer

    def constant_buffer(self, type_: MemRefType, value: str) -> str:
        """Return the symbol of a module-level constant with the value of an elements attribute."""
        return self._module.constants.symbol_for(type_, value)

    def refuse(self, operation: Operation, message: str) -> NotRewritable:
        """Return the exception to raise where an op cannot be bufferized, with the compiler's words."""
        return NotRewritable(Refusal(operation, message))
