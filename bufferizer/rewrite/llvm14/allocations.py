"""The buffers that LLVM 14 allocates while it rewrites one root operation, and frees at the end of their block.

Sources: BufferizableOpInterface.cpp (createAlloc, moveInsertionPointToAllocationHoistingBarrier) of LLVM 14.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from bufferizer.buffer_model.buffers import Buffer
from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.ir.operation import Block, Operation
from bufferizer.ir.types import MemRefType
from bufferizer.rewrite.emitter import Emitter
from bufferizer.rewrite.llvm14.places import Place, Placed

ALLOCATIONS = frozenset({"memref.alloc", "memref.alloca"})  # the ops of programs that allocate a memref


@dataclass(frozen=True, slots=True)
class _Lines:
    """What allocates a buffer, what frees it, and the block that both are in."""

    allocation: str
    release: str
    block: Block


class Allocations:
    """Allocates and frees where the options say so. Everything is emitted by a rewriter."""

    def __init__(self, root: Operation, state: AnalysisState, options: BufferizationOptions, placed: Placed) -> None:
        self._root = root
        self._state = state
        self._options = options
        self._placed = placed
        self._own: dict[str, _Lines] = {}  # by buffers' names
        self._given = {
            result.name for operation in root.walk() if operation.name in ALLOCATIONS for result in operation.results
        }

    def is_allocated(self, buffer: Buffer) -> bool:
        """Tell whether a buffer is what an op allocates, by the program or by its rewriting."""
        return buffer.name in self._own or buffer.name in self._given

    def allocate(self, type_: MemRefType, sizes: Sequence[str], block: Block, emitter: Emitter) -> Buffer:
        """Emit an allocation and return the buffer, which is in a block."""
        op = "alloca" if self._options.use_alloca else "alloc"
        name = emitter.fresh(op)
        line = f"{name} = memref.{op}({', '.join(sizes)}) {{alignment = {self._options.alignment} : i64}} : {type_}"
        self._own[name] = _Lines(line, f"memref.dealloc {name} : {type_}", block)
        emitter.emit(line)
        return Buffer(name, type_)

    def free(self, buffer: Buffer, emitter: Emitter, late: Place | None = None) -> None:
        """Free a buffer at the end of its block; behind others if it is for what is asked for ``late`` at a place."""
        if self._options.create_deallocs and not self._options.use_alloca:
            own = self._own[buffer.name]
            self._placed.free(own.block, own.release, emitter, late)

    def scope(self, block: Block) -> Block:
        """Return the block that allocations of a block move to the front of: the hoisting barrier's.

        Without a barrier it is the first block of the root's region, the function's body.
        """
        while block.region.owner is not self._root:
            operation = block.region.owner
            model = self._state.model_of(operation)
            if operation.parent is None or (model is not None and model.is_allocation_hoisting_barrier):
                break
            block = operation.parent
        entry = block.region.entry
        assert entry is not None
        return entry

    def is_own(self, buffer: Buffer) -> bool:
        """Tell whether a buffer was allocated here."""
        return buffer.name in self._own

    def is_own_in(self, buffer: Buffer, blocks: Collection[Block]) -> bool:
        """Tell whether a buffer was allocated here, in one of some blocks."""
        return buffer.name in self._own and self._own[buffer.name].block in blocks

    def lines_of(self, buffers: Collection[Buffer]) -> set[str]:
        """Return the lines that allocate and free buffers, as far as they were allocated here."""
        own = (self._own[buffer.name] for buffer in buffers if buffer.name in self._own)
        return {line for lines in own for line in (lines.allocation, lines.release)}
