"""Rewrites one root operation the way LLVM 14 does. Implements `ComprehensiveRewriter`.

Its pass applies one greedy pattern to all ops, the last one first. Each asks for the buffers of what it uses before
these are buffers, and gets a ``to_memref`` of the most general type right behind the tensor; allocations go behind
that, or to the front of the function if their size is known. Afterwards each ``to_memref`` folds to the buffer or a
cast of it.

We go from top to bottom and know the buffers when they are asked for, but write what is asked for where the compiler
does. Sources: BufferizableOpInterface.cpp (lookupBuffer, getBuffer, createAlloc), Bufferize.cpp (bufferizeOp) of LLVM
14.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import cast

from bufferizer.analysis.heuristics import post_order
from bufferizer.analysis.module import FunctionAnalysis
from bufferizer.buffer_model.boundary_rules import boundary_rules
from bufferizer.buffer_model.comprehensive import CONSUMED_ATTRIBUTES, ComprehensiveRewrite
from bufferizer.buffer_model.hoisting import HoistedFunctionType, HoistedResult, Size
from bufferizer.buffer_model.model import Refusal
from bufferizer.buffer_model.rewriter import Buffer, BufferRewrite, BufferType, NotRewritable, NotValid, Rewriter
from bufferizer.dialects.llvm14.rewrites.loop_ranges import size_mismatch
from bufferizer.ir.effects_llvm14 import is_effect_free
from bufferizer.ir.layouts import as_map, contiguous, fully_dynamic, is_cast_possible, is_cast_safe
from bufferizer.ir.operation import Block, Operation, OpOperand, OpResult, Value
from bufferizer.ir.types import MemRefType, StridedLayout, TensorType, Type, is_tensor
from bufferizer.rewrite.edits import Edit
from bufferizer.rewrite.folded_rewriter import FoldedRewriter, contiguous_of
from bufferizer.rewrite.module_state import ModuleState
from bufferizer.rewrite.never_run import never_runs
from bufferizer.rewrite.op_text import added_arguments
from bufferizer.rewrite.operation_rewriter import Refused
from bufferizer.rewrite.places import Place
from bufferizer.rewrite.result_sizes import ResultSizes, UnknownSize
from bufferizer.rewrite.selection import NOT_BUFFERIZED, STAY

ENCODED = "'bufferization.to_memref' op failed to verify that type of 'tensor' is the tensor equivalent of 'memref'"
DIFFERENT_SHAPES = "'memref.copy' op requires the same shape for all operands"
ALLOCATIONS = frozenset({"memref.alloc", "memref.alloca"})  # the ops of programs that allocate a memref


class ComprehensiveOperationRewriter(FoldedRewriter):
    """Rewrites ``root`` by the rules of LLVM 14."""

    consumed = CONSUMED_ATTRIBUTES

    def __init__(self, entry: FunctionAnalysis, text: str, module: ModuleState) -> None:
        super().__init__(entry, text, module)
        root = entry.operation
        self.dropped_results = dict(entry.summary.equivalent) if entry.summary is not None else {}
        self._used: dict[OpOperand | tuple[Operation, Value], Buffer] = {}
        self._given: dict[Value, Place] = {}
        self._own_lines: dict[str, tuple[str, str, Block]] = {}  # by buffers' names: lines that allocate and free them
        self._hoisted: dict[Buffer, HoistedResult] = {}
        self._allocated = {
            result.name for operation in root.walk() if operation.name in ALLOCATIONS for result in operation.results
        }
        self._failed: set[Operation] = set()
        self._refusals: list[Refusal] = []
        self._found_in_the_end: list[Refusal] = []
        self._tensors: dict[Value, str] = {}

    def run(self) -> list[Edit]:
        """Rewrite everything and return the edits. Raises `Refused` with all that the compiler may say."""
        self._visit(self._root)
        if self._refusals and boundary_rules(self.options.semantics).stops_at_errors:
            raise Refused(self._refusals[:1])
        self._refusals.extend(self._first_left())
        if self._refusals or self._found_in_the_end:
            raise Refused(self._refusals or self._found_in_the_end)
        self._write_constants()
        self._placed.write(self.output)
        own = [self._own_lines[buffer.name] for buffer in self._hoisted if buffer.name in self._own_lines]
        self.output.without({line for lines in own for line in lines[:2]})
        return self.output.edits(self._root)

    # ---- the walk ----------------------------------------------------------------------------------------------

    def _visit(self, operation: Operation) -> None:
        for inserted in self.output.inserted.get(operation, ()):
            self._visit_known(inserted)
        gone = operation in self._gone or operation in self._same_as
        if gone or operation in self._moved:
            self.erase(operation)
            self._name_what_folded(operation)
        elif self._stays_unknown(operation):
            with self.at(operation):
                self._leave(operation)
        else:
            self._visit_known(operation)

    def _visit_known(self, operation: Operation) -> None:
        rewrite = self._selection.rewrite_of(operation)
        with self.at(operation):
            if rewrite is None:
                self._leave(operation)
            else:
                self._rewrite(operation, rewrite)
            for region in operation.regions:
                self.rewrite_region(region)
            for result in reversed(operation.results) if rewrite is not None else ():
                if result in self._buffers and self.has_tensor_uses(result) and result not in self._kept_tensors:
                    with self.emitting_after():
                        self.emit(self._to_tensor(result, self._buffers[result]))

    def _leave(self, operation: Operation) -> None:
        """Leave an op as it is. What it uses has lost its encoding where it is made of a buffer again (ToTensorOp)."""
        super()._leave(operation)
        for operand in operation.operands:
            span = operation.operand_type_span(operand.index) if _is_encoded(operand.type) else None
            if span is not None and isinstance(operand.type, TensorType) and self.own_buffer(operand.value) is not None:
                self.output.edit(operation, span, str(replace(operand.type, encoding=None)))

    def refuse_in_the_end(self, operation: Operation, message: str) -> None:
        """Note what the verifier will have against an op that is bufferized, if that runs at all."""
        if not never_runs(operation, self._known_integer):
            self._found_in_the_end.append(Refusal(operation, message))

    def _rewrite(self, operation: Operation, rewrite: BufferRewrite) -> None:
        self.output.replaced.add(operation)
        try:
            # What only ops of LLVM 22 ask for is not there.
            rewrite.rewrite(operation, cast(Rewriter, self))
        except NotRewritable as failure:
            self._refusals.extend(failure.refusals)
            if not isinstance(failure, NotValid):
                self._failed.add(operation)
            self.keep()

    def _first_left(self) -> Iterator[Refusal]:
        """Yield the refusal of the first op that still has tensors and is in the way (checkBufferizationResult)."""
        left = (operation for operation in post_order(self._root) if self._is_left(operation))
        first = next(left, None)
        if first is not None and not self.options.allow_unknown_ops:
            yield Refusal(first, NOT_BUFFERIZED)

    def _is_left(self, operation: Operation) -> bool:
        if operation in self._gone or operation in self._same_as or operation.name in STAY:
            return False
        if not self.options.is_op_allowed(operation.name):
            return False
        if self._selection.is_rewritten(operation) and operation not in self._failed:
            return False
        types = (*(operand.type for operand in operation.operands), *(result.type for result in operation.results))
        used = any(result.uses for result in operation.results)
        return any(map(is_tensor, types)) and (used or not is_effect_free(operation))

    # ---- buffers of values -------------------------------------------------------------------------------------

    def buffer(self, operand: OpOperand) -> Buffer:
        """Return the buffer a tensor operand uses, the copy where it is out of place (getBuffer)."""
        if operand not in self._used:
            in_place = self.state.is_in_place(operand)
            self._used[operand] = self._ask_for(operand.value) if in_place else self._copy_of(operand)
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
        own, general = self.own_buffer(operand.value), self.converted(operand.type)
        if own is not None and _takes_a_copy(own.type, general):
            self._used.pop((self.current, operand.value), None)
        return self.buffer_of(operand.value)

    def _ask_for(self, value: Value) -> Buffer:
        with self._placed.asking(self._place_of(value), self):
            return self._look_up(value)

    def own_buffer(self, value: Value) -> Buffer | None:
        """Return the buffer that was said to take a tensor's place, None where it stays a tensor."""
        return self._buffers.get(self._origin(value))

    def has_buffer(self, operand: OpOperand) -> bool:
        """Tell whether a tensor operand is a buffer by now, without a ``bufferization.to_memref``."""
        return self.own_buffer(operand.value) is not None

    def give(self, value: Value, buffer: Buffer, source: Value) -> None:
        """Say that a tensor is a memref that was there before it, and is used in just that type."""
        self._given[value] = Place.behind(source)
        if self._buffers.get(value) != buffer:
            self.replace(value, buffer)

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
            return self._cast_or_copy(buffer, type_, self._place_of(value))
        tensor = self._tensor_name(self._origin(value))
        stays = buffer is None and self.options.allow_unknown_ops
        if stays and isinstance(value, OpResult) and _is_encoded(value.type):
            self._refusals.append(Refusal(value.owner, ENCODED, "encoding-lost"))
        if buffer is not None:
            tensor = self._tensor_of(value, buffer)
        memref = Buffer(self.fresh(f"{value.name}_buffer"), type_)
        self.emit(f"{memref} = bufferization.to_memref {tensor} : {type_}")
        return memref

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
        super().copy(buffer, copy)
        return copy

    def _sizes_for_copy(self, buffer: Buffer, dimensions: Sequence[int], place: Place) -> list[str]:
        """Return the sizes of a copy, each of which costs a copy that only its size is taken of.

        The compiler asks for each by a new ``tensor.dim`` of the tensor. Nothing was decided about that op's operand,
        so that it is out of place; but for the one that takes the memory, and with it the decision, of an op of two
        operands that is gone by then: a ``tensor.dim`` of the program, or a slice with one entry that is a value.

            %1 = memref.alloc(%n) {alignment = 128 : i64} : memref<?xf32>
            memref.copy %0, %1 : memref<?xf32, #map> to memref<?xf32>
        """
        type_ = contiguous(buffer.type, buffer.type.memory_space)
        assert isinstance(type_, MemRefType)
        gone = self.current.name == "tensor.dim" or _has_two_operands(place.operation)
        asked = dimensions[1:] if gone else dimensions
        with self._placed.asking(place, self, first=True):
            sizes = [self.dimension(buffer, number) for number in dimensions]
            copies = [self._allocate_aligned(type_, self.dynamic_sizes(buffer), place.block) for _ in asked]
        for copy in reversed(copies):
            self._free(copy, place.block, place)
        for copy in copies:
            self.copy(buffer, copy)
        return sizes

    def _place_of(self, value: Value) -> Place:
        value = self._origin(value)
        return self._given.get(value) or Place.behind(value)

    def _look_up(self, value: Value) -> Buffer:
        """Return a tensor's buffer in the most general type (lookupBuffer)."""
        value = self._origin(value)
        return self._given_buffer(value) or self.as_type(value, self.converted(value.type))

    def _given_buffer(self, value: Value) -> Buffer | None:
        return self._buffers.get(value) if value in self._given else None

    # ---- copies and allocations --------------------------------------------------------------------------------

    def _copy_of(self, operand: OpOperand) -> Buffer:
        if isinstance(operand.type, TensorType) and None not in operand.type.shape:
            return self._copy_in_front(operand)
        place = self._place_of(operand.value)
        with self._placed.asking(place, self):
            source = self._look_up(operand.value)
            type_ = contiguous(source.type, source.type.memory_space)
            if not isinstance(type_, MemRefType):
                raise NotRewritable
            copy = self.cast(self._allocate_freed(type_, self.dynamic_sizes(source), place.block), source.type)
        if not self.state.can_omit_copy(operand):
            self.copy(source, copy)
        return copy

    def _copy_in_front(self, operand: OpOperand) -> Buffer:
        """Copy to a buffer of known size, which is allocated in front of the scope. Without a copy nobody is asked."""
        source = None if self.state.can_omit_copy(operand) else self._ask_for(operand.value)
        given = source or self._given_buffer(self._origin(operand.value))
        type_ = given.type if given is not None else self.converted(operand.type)
        allocated = contiguous(type_, type_.memory_space)
        assert isinstance(allocated, MemRefType)
        block = self._scope()
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

    def allocate_for(self, result: OpResult, sizes: Sequence[str]) -> Buffer:
        """Allocate the buffer of a result; one of known size in front of the scope."""
        return self.allocate_of(contiguous_of(result), sizes)

    def allocate_of(self, type_: MemRefType, sizes: Sequence[str]) -> Buffer:
        """Allocate a buffer; one of known size in front of the scope."""
        if sizes:
            return self._allocate_here(type_, sizes)
        block = self._scope()
        with self._placed.asking(Place(block), self):
            return self._allocate_freed(type_, (), block)

    def allocate_here(self, result: OpResult, sizes: Sequence[str]) -> Buffer:
        """Allocate the buffer of a result before the op."""
        return self._allocate_here(contiguous_of(result), sizes)

    def _allocate_here(self, type_: MemRefType, sizes: Sequence[str]) -> Buffer:
        assert self.current.parent is not None
        return self._allocate_freed(type_, sizes, self.current.parent)

    def _allocate_freed(self, type_: MemRefType, sizes: Sequence[str], block: Block) -> Buffer:
        """Allocate, and free at the end of the block."""
        buffer = self._allocate_aligned(type_, sizes, block)
        self._free(buffer, block)
        return buffer

    def _allocate_aligned(self, type_: MemRefType, sizes: Sequence[str], block: Block) -> Buffer:
        op = "alloca" if self.options.use_alloca else "alloc"
        name = self.fresh(op)
        self._allocated.add(name)
        line = f"{name} = memref.{op}({', '.join(sizes)}) {{alignment = {self.options.alignment} : i64}} : {type_}"
        self._own_lines[name] = (line, f"memref.dealloc {name} : {type_}", block)
        self.emit(line)
        buffer = Buffer(name, type_)
        self.define(buffer, sizes)
        return buffer

    def _free(self, buffer: Buffer, block: Block, late: Place | None = None) -> None:
        if self.options.create_deallocs and not self.options.use_alloca:
            self._placed.free(block, self._own_lines[buffer.name][1], self, late)

    def is_allocated(self, buffer: Buffer) -> bool:
        """Tell whether a buffer is what an op allocates, by the program or by its rewriting."""
        return buffer.name in self._allocated

    def _scope(self) -> Block:
        """Return the block that allocations move to the front of (moveInsertionPointToAllocationHoistingBarrier)."""
        for operation in self.current.ancestors():
            model = self.state.model_of(operation)
            entry = operation.regions[0].entry if operation.regions else None
            if entry is not None and model is not None and model.is_allocation_hoisting_barrier:
                return entry
        block = self.current.parent
        while block is not None and block.region.owner is not self._root:
            block = block.region.owner.parent
        assert block is not None
        return block

    def copy(self, source: Buffer, target: Buffer) -> None:
        """Emit a ``memref.copy``, or a ``linalg.generic`` that copies; refused in the end if known sizes differ."""
        source_shape, target_shape = self.known_shape(source), self.known_shape(target)
        if not self.options.use_memref_copy or not isinstance(source.type, MemRefType):
            if any(None not in pair and pair[0] != pair[1] for pair in zip(source_shape, target_shape)):
                self.refuse_in_the_end(self.current, DIFFERENT_SHAPES)
            super().copy(source, target)
            return
        loops = range(len(source_shape))
        mismatch = size_mismatch("linalg.generic", [loops, loops], [source_shape, target_shape])
        if mismatch is not None:
            self.refuse_in_the_end(self.current, mismatch)
        rank = len(source.type.shape)
        dimensions = ", ".join(f"d{number}" for number in range(rank))
        map_ = f"affine_map<({dimensions}) -> ({dimensions})>"
        kinds = ", ".join(['"parallel"'] * rank)
        element = source.type.element
        given, held = self.fresh("given"), self.fresh("held")
        self.emit(
            f"linalg.generic {{indexing_maps = [{map_}, {map_}], iterator_types = [{kinds}]}} "
            f"ins({source} : {source.type}) outs({target} : {target.type}) {{\n"
            f"^bb0({given}: {element}, {held}: {element}):\n  linalg.yield {given} : {element}\n}}"
        )

    # ---- text --------------------------------------------------------------------------------------------------

    def lead(self, block: Block, line: str) -> None:
        """Write a line in front of all others of a block, and of those written so before."""
        self._placed.lead(block, line)

    # ---- results that callers allocate -------------------------------------------------------------------------

    def hoist(self, buffers: Sequence[tuple[OpOperand, Buffer]]) -> list[Buffer]:
        """Make allocations that are returned arguments, where they can be, and return these, each once."""
        entry = self._root.regions[0].entry
        returned: dict[Buffer, list[OpOperand]] = {}
        for operand, buffer in buffers if self.options.hoist_results and not self._root.syntax.generic else ():
            if buffer.name in self._own_lines and self._own_lines[buffer.name][2] is entry:
                returned.setdefault(buffer, []).append(operand)
            elif entry is not None and buffer.name in (allocations := self._allocations_in(entry)):
                returned.setdefault(buffer, []).append(operand)
                self.erase(allocations[buffer.name])
        for buffer, operands in returned.items():
            assert isinstance(buffer.type, MemRefType)
            numbers = tuple(operand.index for operand in operands)
            self._hoisted[buffer] = HoistedResult(numbers, buffer.type, self._sizes(operands[0], buffer.type))
        return list(returned)

    def _allocations_in(self, block: Block) -> dict[str, Operation]:
        """Return the program's own allocations in a block that nobody frees, by the names of their memrefs."""
        return {
            operation.results[0].name: operation
            for operation in block.operations
            if operation.name == "memref.alloc"
            and not operation.group("symbolOperands")
            and not any(use.owner.name == "memref.dealloc" for use in operation.results[0].uses)
        }

    def _sizes(self, operand: OpOperand, type_: MemRefType) -> tuple[Size, ...]:
        sizes = ResultSizes(self._root, self.state, self.hoisted_by)
        try:
            return tuple(sizes.of(operand.value, number) for number, size in enumerate(type_.shape) if size is None)
        except UnknownSize as failure:
            message = (
                f"buffer result #{operand.index} cannot be allocated by callers: "
                f"its size depends on '{failure.value.name}', which only the function knows"
            )
            raise NotRewritable(Refusal(operand.owner, message, "result-size-unknown")) from None

    def hoisted_by(self, call: Operation) -> Sequence[HoistedResult]:
        """Return the buffers that a call has to allocate for the function it calls."""
        callee = self.callee_of(call)
        signature = self._module.signatures.get(callee) if callee is not None else None
        return signature.hoisted if isinstance(signature, HoistedFunctionType) else ()

    def edit_function_type(self, function: Operation, inputs: Sequence[Type], results: Sequence[Type]) -> None:
        """Edit a function's signature, with arguments for results that callers allocate."""
        super().edit_function_type(function, inputs, results)
        written = [f"{buffer}: {buffer.type}" for buffer in self._hoisted]
        added = added_arguments(function, self.output.text, written) if written else None
        if added is not None:
            self.edit(*added)
            hoisted = tuple(self._hoisted.values())
            self._module.signatures[function] = HoistedFunctionType(tuple(inputs), tuple(results), hoisted)

    # ---- other functions ---------------------------------------------------------------------------------------

    def callee_of(self, call: Operation) -> Operation | None:
        """Return the function that a call names, None where it is not in the module."""
        return self.types.callee_of(call)


def _has_two_operands(operation: Operation | None) -> bool:
    return operation is not None and len(operation.operands) == 2


def _takes_a_copy(given: BufferType, wanted: BufferType) -> bool:
    """Tell whether a buffer is copied to get a type, since a cast might fail at run time."""
    if not isinstance(given, MemRefType) or not isinstance(wanted, MemRefType):
        return False
    return given != wanted and not is_cast_safe(given, wanted)


def _is_encoded(type_: Type) -> bool:
    return isinstance(type_, TensorType) and type_.encoding is not None
