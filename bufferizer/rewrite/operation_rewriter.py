"""Rewrites one root operation, a function for instance, and all it encloses, by edits of its text.

What all semantics have in common: names, and edits in an op's own text. In which order ops are rewritten, and where
copies and casts are made, is told by `one_shot.py` and `llvm14/comprehensive.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence

from bufferizer.buffer_model.buffers import Buffer, BufferType, NotRewritable
from bufferizer.buffer_model.model import Located, Refusal, owner_operation
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.ir.attribute_verification import MODULE
from bufferizer.ir.operation import Block, BlockArgument, Operation, OpOperand, OpResult, Region, Value
from bufferizer.ir.types import FunctionType, MemRefType, Type, is_tensor
from bufferizer.rewrite import op_text
from bufferizer.rewrite.buffer_types import ValueTypes
from bufferizer.rewrite.copies import CopyPlan
from bufferizer.rewrite.edits import Edit, Layout
from bufferizer.rewrite.emitter import Emitter
from bufferizer.rewrite.module_state import ModuleState
from bufferizer.rewrite.source import Source
from bufferizer.text import Span

# The operands of ops that make memrefs which are the sizes of their dynamic dimensions, in order.
_SIZES = {"memref.alloc": "dynamicSizes", "memref.alloca": "dynamicSizes", "memref.subview": "sizes"}


class Refused(Exception):  # noqa: N818 - never leaves the rewriting
    """The refusals of the op that could not be rewritten."""

    def __init__(self, refusals: Sequence[Refusal]) -> None:
        super().__init__(*refusals)
        self.refusals = refusals


class OperationRewriter(Emitter):
    """Rewrites ``root``, an operation or a program."""

    # Attributes of arguments that are gone once a function is rewritten (removeBufferizationAttributes).
    consumed: Collection[str] = ("bufferization.writable", "bufferization.buffer_layout")

    def __init__(
        self, root: Operation, source: Source, state: AnalysisState, plan: CopyPlan, module: ModuleState
    ) -> None:
        super().__init__(root, source, module.options)
        self.state = state
        self._root = root
        self._plan = plan
        self._module = module
        self._selection = module.selection
        self._buffers: dict[Value, Buffer] = {}
        self._names_in_use: set[str] = set()
        self._tensor_names: dict[Value, str] = {}
        self._visited: set[Operation] = set()  # of the operations with several results, those that were met
        self._renamed: dict[Value, str] = {}
        self._kept_tensors: set[Value] = set()
        self._rewritten_regions: set[Region] = set()
        self.types = ValueTypes(state, module, plan, self._buffers)

    def run(self) -> list[list[Edit]]:
        """Rewrite everything and return the edits to the segment of each member. Raises `Refused`."""
        raise NotImplementedError

    def _visit(self, operation: Operation) -> None:
        """Rewrite an operation and all it encloses."""
        raise NotImplementedError

    def rewrite_region(self, region: Region) -> None:
        """Rewrite the operations of a region, if that has not been done yet."""
        if region in self._rewritten_regions:
            return
        self._rewritten_regions.add(region)
        for block in region.blocks:
            for operation in block.operations:
                self._visit(operation)

    def _leave(self, operation: Operation) -> None:
        """Leave an op as it is, but for the names of what it uses."""
        for operand in operation.operands:
            name = self._tensor_name(self.state.value_of(operand)) if is_tensor(operand.type) else self.name(operand)
            if operand.span is not None and name != operand.value.name:
                self.output.edit(operation, operand.span, name)

    def _to_tensor(self, value: Value, buffer: Buffer) -> str:
        return f"{self._tensor_name(value)} = bufferization.to_tensor {buffer} : {buffer.type} to {value.type}"

    # ---- buffers of values -------------------------------------------------------------------------------------

    def buffer(self, operand: OpOperand) -> Buffer:
        """Return the buffer a tensor operand uses, the copy where it is copied."""
        raise NotImplementedError

    def buffer_of(self, value: Value) -> Buffer:
        """Return the buffer of a tensor value."""
        raise NotImplementedError

    def memref(self, operand: OpOperand) -> Buffer:
        """Return an operand that is a memref as it is, by the name it has now."""
        assert isinstance(operand.type, BufferType)
        made = operand.value.defining_operation
        sizes = made.group(_SIZES[made.name]) if made is not None and made.name in _SIZES else ()
        return Buffer(self.name(operand), operand.type, sizes=sizes)

    def replace(self, value: Value, buffer: Buffer) -> None:
        """Say which buffer takes a tensor result's or block argument's place."""
        self._buffers[value] = buffer
        self.types.give(value, buffer.type)
        if isinstance(value, BlockArgument) and self.has_tensor_uses(value):
            with self.collecting() as lines:
                self.emit(self._to_tensor(value, buffer))
            self.output.block_start[value.block].extend(lines)

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

    # ---- names -------------------------------------------------------------------------------------------------

    def name(self, used: OpOperand | Value) -> str:
        """Return the name under which a value that is no tensor is used in the rewritten program."""
        value = self.state.value_of(used) if isinstance(used, OpOperand) else used
        return self._renamed.get(value, value.name)

    def rename(self, value: Value, name: str) -> None:
        """Let all uses of a value that is no tensor use another name."""
        self._renamed[value] = name

    def name_for(self, result: Value, hint: str) -> str:
        """Return a name to define the buffer of a tensor result with: the result's own where nothing else keeps it.

        The buffer is defined before the op. There, the name may not be one that the op's regions define as well, which
        a result's may be:

            %0 = linalg.generic ... {
              %0 = arith.addf %x, %a : f32
        """
        if isinstance(result, OpResult) and _is_defined_within(result.owner, result.name):
            return self.fresh(hint)
        return self._name_behind(result, hint)

    def _name_behind(self, result: Value, hint: str) -> str:
        """Return a name to define a result's buffer with where the result was defined."""
        if not result.name or "#" in result.name or result.name in self._names_in_use:
            return self.fresh(hint)
        if self.has_tensor_uses(result):
            return self.fresh(f"{result.name}_buffer")
        self._names_in_use.add(result.name)
        return result.name

    def _tensor_name(self, value: Value) -> str:
        """Return the name of a tensor for the ops that stay as they are."""
        if value not in self._tensor_names:
            if "#" not in value.name or not self._is_or_will_be_replaced(value):
                return value.name
            self._tensor_names[value] = self.fresh(f"{value.name}_tensor")
        return self._tensor_names[value]

    def _is_or_will_be_replaced(self, value: Value) -> bool:
        """Tell whether a buffer takes a value's place, be it used before it is defined."""
        is_ahead = isinstance(value, OpResult) and value.owner not in self._visited
        return value in self._buffers or (is_ahead and self._selection.is_rewritten(owner_operation(value)))

    # ---- edits in an op's own text -----------------------------------------------------------------------------

    def edit(self, span: Span, text: str) -> None:
        """Replace a part of the op's own text, which then stays."""
        self.keep()
        self.output.edit(self.current, span, text)

    def keep(self) -> None:
        """Leave the op's own text where it is."""
        self.output.replaced.discard(self.current)

    def text(self, span: Span) -> str:
        """Return the text at a place of the segment in which the current operation stands."""
        return self.output.text_of(self.current)[span.start : span.end]

    def joined(self, position: int, lines: Sequence[str]) -> str:
        """Return lines as one text, indented like the line of a position but for the first."""
        layout = Layout(self.output.text_of(self.current))
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
        self.types.write(operand, buffer.type)
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
        name = self._name_behind(result, "buffer")
        if name != result.name:
            entry = next(entry for entry in result.owner.syntax.results if entry.name == result.name)
            self.edit(entry.span, name)
        return name

    def retype_argument(self, argument: BlockArgument, type_: BufferType, place: Located | None = None) -> Buffer:
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
        types = op_text.result_types(operation, self.output.text_of(operation))
        if types is not None:
            self.edit(types, " -> ()" if operation.syntax.generic else "")

    def drop_discardable(self, operation: Operation, inherent: Collection[str] = ()) -> None:
        """Delete what an op's attribute dictionary holds besides its ``inherent`` attributes."""
        for span, text in op_text.without_discardable(operation, self.output.text_of(operation), inherent):
            self.edit(span, text)

    def drop_operands(self, operation: Operation, first: int) -> None:
        """Delete the operands of an op in generic form from one on, which are the whole of its last segment."""
        for span, text in op_text.without_operands(operation, first, self.output.text_of(operation)):
            self.edit(span, text)

    def drop_arguments(self, block: Block, first: int) -> None:
        """Delete a block's arguments from one on from its header."""
        span = op_text.arguments_from(block, first, self.output.text_of(block.parent_operation))
        if span is not None:
            self.edit(span, "")

    def edit_function_type(self, function: Operation, inputs: Sequence[Type], results: Sequence[Type]) -> None:
        """Edit the types in a function's signature, and let later callers see the new result types."""
        self.keep()
        for span, text in op_text.signature_edits(
            function, self.output.text_of(function), inputs, results, self.consumed
        ):
            self.output.edit(function, span, text)
        self._module.signatures[function] = FunctionType(tuple(inputs), tuple(results))

    # ---- sizes and constants -----------------------------------------------------------------------------------

    def later(self, action: Callable[[], None]) -> None:
        """Do something after all ops of the program are rewritten; what it emits comes here."""
        action()

    def constant_buffer(self, type_: MemRefType, value: str, user: Operation) -> str:
        """Return the symbol of a constant with the value of an elements attribute, in the module of its ``user``."""
        return self._module.constants.symbol_for(type_, value, _module_inside(self._root, user))

    def refuse(self, operation: Operation, message: str) -> NotRewritable:
        """Return the exception to raise where an op cannot be bufferized, with the compiler's words."""
        return NotRewritable(Refusal(operation, message))


def _module_inside(root: Operation, operation: Operation) -> Operation | None:
    """Return the module inside of ``root`` that an operation stands in, None for the one that ``root`` stands in."""
    around = operation if operation is root else operation.parent_operation
    while around is not None and around is not root:
        if around.name == MODULE:
            return around
        around = around.parent_operation
    return None


def _is_defined_within(operation: Operation, name: str) -> bool:
    """Tell whether an op or a block inside of an operation's regions defines a value of that name."""
    return any(
        value.name.partition("#")[0] == name
        for nested in (operation.walk() if operation.regions else ())
        for region in nested.regions
        for block in region.blocks
        for value in (*block.arguments, *(result for inner in block.operations for result in inner.results))
    )
