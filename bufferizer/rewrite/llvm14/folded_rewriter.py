"""What is left of a function's ops once LLVM 14 has folded them, and its constants, which go to the front.

The part of a rewriter that knows what stands for what: values that ops folded to, constants of the same value, names of
what moves.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bufferizer.analysis.llvm14.control_flow import written_to_pass
from bufferizer.analysis.llvm14.folding import unasked
from bufferizer.analysis.module import FunctionAnalysis
from bufferizer.buffer_model.buffers import Buffer, NotRewritable
from bufferizer.buffer_model.comprehensive import ComprehensiveRewrite
from bufferizer.ir.dominance import reachable_blocks
from bufferizer.ir.effects_llvm14 import CONSTANTS
from bufferizer.ir.layouts import contiguous
from bufferizer.ir.operation import Operation, OpOperand, OpResult, Region, Successor, Value
from bufferizer.ir.static_values import constant_integer
from bufferizer.ir.types import INDEX, MemRefType, Shape, is_tensor
from bufferizer.rewrite.copies import CopyPlan
from bufferizer.rewrite.edits import Layout
from bufferizer.rewrite.llvm14.branch_text import generic_branch, header_edit, successor_edits
from bufferizer.rewrite.llvm14.equal_constants import EqualConstants, constant_tensors
from bufferizer.rewrite.llvm14.front_constants import FrontConstants, index_value
from bufferizer.rewrite.llvm14.known_shapes import KnownShapes
from bufferizer.rewrite.llvm14.never_run import known_condition
from bufferizer.rewrite.llvm14.places import Placed
from bufferizer.rewrite.module_state import ModuleState
from bufferizer.rewrite.names import times_defined
from bufferizer.rewrite.operation_rewriter import OperationRewriter
from bufferizer.rewrite.source import Source
from bufferizer.text import Span


class _Global(NamedTuple):
    """The symbol of a constant tensor, and the lines that make it a buffer, once there are any."""

    symbol: str
    lines: list[str]


class FoldedRewriter(OperationRewriter):
    """Rewrites what is left of ``root`` once its ops have folded. How it does is for subclasses to say."""

    def __init__(self, entry: FunctionAnalysis, source: Source, module: ModuleState) -> None:
        super().__init__(entry.operation, source, entry.state, CopyPlan(), module)
        root = entry.operation
        self._folding = entry.state.folding
        self._flow = self._folding.flow
        self._uses_of = entry.state.uses_of
        self._gone = unasked(root, self._folding, self._asks_for)
        self._same_as: dict[Operation, Value] = {
            operation: self._folding.passed_on(operation) for operation in self._folding.pass_on
        }
        for init, slice_ in entry.state.slices_for_inits.items():
            self._same_as[init] = slice_.use.value
            made_by = init.results[0].uses[0].owner if init.implicit else init  # A pad makes what it fills.
            if made_by in self._gone:
                continue
            self.output.inserted[slice_.anchor].append(slice_.operation)
        self._placed = Placed(root, self.output.inserted, self._folding.constants)
        self._constants = FrontConstants(root)
        self._shapes = KnownShapes()
        self._equal = EqualConstants(constant_tensors(root, self._folding.constants, self._gone))
        self._globals = {
            result: _Global(self.constant_buffer(contiguous_of(result), value, root), [])
            for result, value in self._equal.in_order(root.regions[0].entry if root.regions else None)
        }
        self._defined = times_defined(root)
        self._moved = frozenset(self._move_constants())
        self._name_added_arguments()

    def _name_added_arguments(self) -> None:
        for block, arguments in self._flow.arguments.items():
            for argument in arguments:
                if argument not in block.arguments:
                    name = self.fresh(argument.name)
                    self.rename(argument, name)
                    self._tensor_names[argument] = name

    def _asks_for(self, operand: OpOperand) -> bool:
        """Tell whether an op uses a tensor's buffer when it is bufferized, be it only for its size."""
        raise NotImplementedError

    def rewrite_region(self, region: Region) -> None:
        """Rewrite the operations of a region. Blocks that control never reaches go, as do those merged into others."""
        super().rewrite_region(region)
        reachable = reachable_blocks(region, self._flow.following) if len(region.blocks) > 1 else region.blocks
        for block in region.blocks:
            if block in reachable and block in self._flow.arguments:
                arguments = [self._name_and_type(argument) for argument in self._flow.arguments[block]]
                self.output.edit(region.owner, *header_edit(block, arguments, self.output.text_of(region.owner)))
            elif block not in reachable:
                first = block.operations[0].span.start if block.operations else block.span.end
                header = self.text(Span(block.span.start, first)).rstrip()
                for edit in Layout(self.output.text_of(region.owner)).instead(
                    Span(block.span.start, block.span.start + len(header)), ()
                ):
                    self.output.edit(region.owner, edit.span, edit.text)

    def _leave(self, operation: Operation) -> None:
        """Leave an op as it is, but for the names of what it uses, and for what it leads to if blocks were merged."""
        if self._is_redirected(operation):
            self._redirect(operation)
        else:
            super()._leave(operation)

    def _is_redirected(self, operation: Operation) -> bool:
        flow = self._flow
        return operation in flow.passed or any(successor.block in flow.became for successor in operation.successors)

    def _redirect(self, terminator: Operation) -> None:
        """Let a branch lead to the blocks that its successors became, and pass their arguments."""
        targets = [
            (self._label(successor), [self._name_and_type(self.state.value_of(operand)) for operand in passed])
            for successor, passed in zip(terminator.successors, self._flow.passed_by(terminator))
        ]
        written = {operand for passed in written_to_pass(terminator) for operand in passed}
        own = [operand for operand in terminator.operands if operand not in written]
        if terminator.syntax.generic:
            self.erase(terminator)
            self.emit(generic_branch(terminator, [self._name_and_type(self.state.value_of(it)) for it in own], targets))
            return
        for span, text in successor_edits(terminator, targets, self.output.text_of(terminator)):
            self.output.edit(terminator, span, text)
        for operand in own:
            if operand.span is not None:
                self.output.edit(terminator, operand.span, self.name(operand))

    def _label(self, successor: Successor) -> str:
        block = self._flow.became.get(successor.block) if successor.block is not None else None
        return block.label or "" if block is not None else successor.label

    def _name_and_type(self, value: Value) -> tuple[str, str]:
        """Return the name and the type of a value for the ops that stay as they are."""
        return self._tensor_name(value) if is_tensor(value.type) else self.name(value), self._left_type(value)

    def _left_type(self, value: Value) -> str:
        """Return the type of a value for the ops that stay as they are."""
        return str(value.type)

    # ---- values and names --------------------------------------------------------------------------------------

    def _origin(self, value: Value) -> Value:
        """Return the value that a value is, once ops have folded and equal constants are one."""
        while isinstance(value, OpResult) and value.owner in self._same_as:
            value = self._same_as[value.owner]
        return self._equal.first(value)

    def _to_tensor(self, value: Value, buffer: Buffer) -> str:
        return f"{self._tensor_name(value)} = bufferization.to_tensor {buffer} : {buffer.type}"

    def _tensor_name(self, value: Value) -> str:
        return super()._tensor_name(self._origin(value))

    def has_tensor_uses(self, value: Value) -> bool:
        """Tell whether an op that stays as it is uses the tensor, or what folds to it."""
        waiting = [use for equal in self._equal.all_of(value) for use in self._uses_of(equal)]
        while waiting:
            use = waiting.pop()
            if use.owner in self._same_as:
                waiting.extend(self._uses_of(use.owner.results[0]))
            elif use.owner not in self._gone:
                stays = self._selection.rewrite_of(use.owner) is None or self._stays_unknown(use.owner)
                if stays:
                    return True
        return False

    def _name_what_folded(self, operation: Operation) -> None:
        """Let those who use what folded to a value or a constant tensor use that."""
        value, constant = self._folding.values.get(operation), self._folding.constants.get(operation)
        if value is not None:
            self.rename(operation.results[0], self.name(value))
        if constant is not None and constant.is_tensor:
            self.get_global(operation.results[0])

    def _stays_unknown(self, operation: Operation) -> bool:
        """Tell whether an op fails to bufferize and is left as an unknown one."""
        rewrite = self._selection.rewrite_of(operation) if self.options.allow_unknown_ops else None
        return isinstance(rewrite, ComprehensiveRewrite) and rewrite.fails(operation)

    # ---- constants ---------------------------------------------------------------------------------------------

    def _move_constants(self) -> Iterator[Operation]:
        """Yield the constants that go to the front of the function, and let everybody use them."""
        for operation in self._root.walk():
            folded = self._folding.constants.get(operation)
            if folded is not None and not folded.is_tensor:
                name = self._unique_name(operation)
                self._constants.move(operation, f"{name} = arith.constant {folded.text()}")
                if folded.type == INDEX:
                    self._offer(int(folded.at(0)), name)
            elif operation.name in CONSTANTS and self._stays(operation):
                name = self._unique_name(operation)
                own_name = operation.results[0].name if operation.results else ""
                self._constants.move(operation, name + self.text(operation.span)[len(own_name) :])
                value = index_value(operation)
                if value is not None:
                    self._offer(value, name)
                yield operation

    def _offer(self, value: int, name: str) -> None:
        self._constants.offer(value, name)
        self._shapes.tell(name, value)

    def _unique_name(self, operation: Operation) -> str:
        """Return a name for the result of an op that leaves its region: its own, if it has no other meaning elsewhere.

        Uses follow.
        """
        if not operation.results:
            return ""
        result = operation.results[0]
        if self._defined[result.name] > 1:
            self.rename(result, self.fresh(result.name))
        return self.name(result)

    def _stays(self, operation: Operation) -> bool:
        return operation not in self._gone and not self._selection.is_rewritten(operation)

    def _known_integer(self, value: Value) -> int | None:
        """Return the integer that a value is, or folds to."""
        value = self._origin(value)
        folded = self._folding.constants.get(value.owner) if isinstance(value, OpResult) else None
        return constant_integer(value) if folded is None or folded.is_tensor else int(folded.at(0))

    def is_certain_to_run(self, region: Region) -> bool:
        """Tell whether a region of an ``scf.if`` is the one whose condition holds, as far as that is known."""
        condition = known_condition(region.owner, self._known_integer)
        return condition is not None and region.index == 1 - condition

    def constant_index(self, value: int) -> str:
        """Return the name of an index constant at the front of the function."""
        hint = f"c{value}" if value >= 0 else f"cm{-value}"
        name = self._constants.index(value, self.current, lambda: self.fresh(hint))
        self._shapes.tell(name, value)
        return name

    def dimension(self, buffer: Buffer, dimension: int) -> str:
        """Emit a ``memref.dim`` and return its name; a constant where a buffer says the size that this is a cast of.

        The compiler asks before it knows more than the last cast (DimOp::fold).
        """
        told = _told_by_casts(buffer, dimension)
        if told is not None:
            return self.constant_index(told)
        size = self._shapes.size(buffer, dimension)
        if size is not None:
            return self.constant_index(size) if isinstance(size, int) else size
        name = super().dimension(buffer, dimension)
        shape = self._shapes.of(buffer)
        known = shape[dimension] if dimension < len(shape) else None
        if known is not None:
            self._shapes.tell(name, known)
        return name

    def add(self, first: str, second: str) -> str:
        """Emit the sum of two index values and return its name; what is known of them is known of the sum."""
        name = self.fresh("size")
        self.emit(f"{name} = arith.addi {first}, {second} : index")
        known, more = self._shapes.value(first), self._shapes.value(second)
        if known is not None and more is not None:
            self._shapes.tell(name, known + more)
        return name

    def known_shape(self, buffer: Buffer) -> Shape:
        """Return the shape of a buffer's type once constants and casts have folded."""
        return self._shapes.of(buffer)

    def define(self, buffer: Buffer, sizes: Sequence[int | str | None]) -> None:
        """Take note of the sizes of a new buffer's dynamic dimensions."""
        self._shapes.define(buffer, sizes)

    def define_view(self, view: Buffer, sizes: Sequence[int | str]) -> None:
        """Take note of the sizes of a new view, of which some of size 1 are dropped if it is of reduced rank."""
        self._shapes.define_view(view, sizes)

    def tell_sizes(self, buffer: Buffer, sizes: Sequence[int | str]) -> None:
        """Take note of the sizes of all dimensions of a new buffer, which are not asked for again."""
        self._shapes.tell_sizes(buffer, sizes)

    def _write_constants(self) -> None:
        entry = self._root.regions[0].entry if self._root.regions else None
        if entry is not None:
            for line in reversed(self._constants.lines()):
                self._placed.lead(entry, line)
            self._placed.follow_arguments([line for it in self._globals.values() for line in it.lines])

    def get_global(self, result: OpResult) -> None:
        """Let a constant tensor be a ``memref.global`` (GlobalCreator)."""
        type_ = contiguous_of(result)
        if self._equal.first(result) is not result:
            return
        symbol, lines = self._globals[result]
        buffer = Buffer(self.name_for(result, "constant"), type_)
        lines.append(f"{buffer} = memref.get_global {symbol} : {type_}")
        self.replace(result, buffer)
        if self.has_tensor_uses(result):
            lines.append(self._to_tensor(result, buffer))
            self._kept_tensors.add(result)


def _told_by_casts(buffer: Buffer, dimension: int) -> int | None:
    source: Buffer | None = buffer.cast_of
    while source is not None:
        shape = source.type.shape if isinstance(source.type, MemRefType) else ()
        if dimension < len(shape) and shape[dimension] is not None:
            return shape[dimension]
        source = source.cast_of
    return None


def contiguous_of(result: OpResult) -> MemRefType:
    """Return the memref type of identity layout that a result's tensor type has. Raises `NotRewritable` if none."""
    type_ = contiguous(result.type)
    if not isinstance(type_, MemRefType):
        raise NotRewritable
    return type_
