"""Buffers that LLVM 14 allocates and frees at the end of their block, and what is copied between them.

The part of a rewriter that makes buffers, and notes what the verifier will have against them in the end.
"""

from __future__ import annotations

from collections.abc import Sequence

from bufferizer.analysis.module import FunctionAnalysis
from bufferizer.buffer_model.buffers import Buffer
from bufferizer.buffer_model.model import Refusal
from bufferizer.ir.operation import Block, Operation, OpResult
from bufferizer.ir.types import MemRefType
from bufferizer.rewrite.llvm14.allocations import Allocations
from bufferizer.rewrite.llvm14.copying_loop import copying_loop, copying_mismatch
from bufferizer.rewrite.llvm14.folded_rewriter import FoldedRewriter, contiguous_of
from bufferizer.rewrite.llvm14.never_run import never_runs
from bufferizer.rewrite.llvm14.places import Place
from bufferizer.rewrite.module_state import ModuleState
from bufferizer.rewrite.source import Source

# A size of -1 that is a constant becomes part of the type, where that number stands for a size that is not known.
UNKNOWN_AGAIN = "dimension operand count does not equal memref dynamic dimension count"
DIFFERENT_SHAPES = "'memref.copy' op requires the same shape for all operands"


class FreedBuffers(FoldedRewriter):
    """The part of a rewriter that allocates, frees and copies buffers."""

    def __init__(self, entry: FunctionAnalysis, source: Source, module: ModuleState) -> None:
        super().__init__(entry, source, module)
        self._allocations = Allocations(entry.operation, entry.state, module.options, self._placed)
        self._found_in_the_end: list[Refusal] = []
        self._found_if_used: list[tuple[Buffer, Refusal]] = []

    def allocate_for(self, result: OpResult, sizes: Sequence[str]) -> Buffer:
        """Allocate the buffer of a result; one of known size in front of the scope."""
        return self.allocate_of(contiguous_of(result), sizes)

    def allocate_of(self, type_: MemRefType, sizes: Sequence[str]) -> Buffer:
        """Allocate a buffer; one of known size in front of the scope."""
        if sizes:
            return self._allocate_here(type_, sizes)
        assert self.current.parent is not None
        block = self._allocations.scope(self.current.parent)
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
        buffer = self._allocate(type_, sizes, block)
        self._allocations.free(buffer, self)
        return buffer

    def _allocate(self, type_: MemRefType, sizes: Sequence[str], block: Block) -> Buffer:
        buffer = self._allocations.allocate(type_, sizes, block, self)
        self.define(buffer, sizes)
        if any(self._shapes.value(size) == -1 for size in sizes):
            op = "alloca" if self.options.use_alloca else "alloc"
            self._refuse_if_used(buffer, f"'memref.{op}' op {UNKNOWN_AGAIN}")
        return buffer

    def define_view(self, view: Buffer, sizes: Sequence[int | str]) -> None:
        """Take note of the sizes of a new view; a constant of -1 is the mark of a size that is not known, too."""
        super().define_view(view, sizes)
        if any(self._shapes.value(size) == -1 for size in sizes):
            unknown = sum(self._shapes.value(size) in (None, -1) for size in sizes)
            self._refuse_if_used(view, f"expected {unknown} dynamic size values")

    def _refuse_if_used(self, buffer: Buffer, message: str) -> None:
        """Note what the verifier will have against a buffer, unless that goes since nobody uses it."""
        if not never_runs(self.current, self._known_integer, self._folding):
            self._found_if_used.append((buffer, Refusal(self.current, message)))

    def is_allocated(self, buffer: Buffer) -> bool:
        """Tell whether a buffer is what an op allocates, by the program or by its rewriting."""
        return self._allocations.is_allocated(buffer)

    def copy(self, source: Buffer, target: Buffer) -> None:
        """Emit a ``memref.copy``, or a ``linalg.generic`` that copies; refused in the end if known sizes differ."""
        source_shape, target_shape = self.known_shape(source), self.known_shape(target)
        if not self.options.use_memref_copy or not isinstance(source.type, MemRefType):
            if any(None not in pair and pair[0] != pair[1] for pair in zip(source_shape, target_shape)):
                self.refuse_in_the_end(self.current, DIFFERENT_SHAPES)
            self._copy_as_memref(source, target)
            return
        mismatch = copying_mismatch(source_shape, target_shape)
        if mismatch is not None:
            self.refuse_in_the_end(self.current, mismatch)
        self.emit(copying_loop(source, target, self.fresh("given"), self.fresh("held")))

    def _copy_as_memref(self, source: Buffer, target: Buffer) -> None:
        """Emit a ``memref.copy``, whatever the options say."""
        super().copy(source, target)

    def lead(self, block: Block, line: str) -> None:
        """Write a line in front of all others of a block, and of those written so before."""
        self._placed.lead(block, line)

    def refuse_in_the_end(self, operation: Operation, message: str) -> None:
        """Note what the verifier will have against an op that is bufferized, if that runs at all."""
        if not never_runs(operation, self._known_integer, self._folding):
            self._found_in_the_end.append(Refusal(operation, message))
