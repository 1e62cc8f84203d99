"""The buffer model: what one op does to the buffers of its tensors.

`BufferModel` mirrors MLIR's BufferizableOpInterface (BufferizableOpInterface.td): a dialect gives each of its ops an
instance, the analysis asks it. The defaults are the interface's defaults. Models are stateless; what
they need to know of the rest of the program they ask the `AnalysisState` that is passed in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from bufferizer.buffer_model.tensors import has_tensors
from bufferizer.ir.operation import Block, BlockArgument, Operation, OpOperand, OpResult, Region, Value
from bufferizer.ir.types import is_tensor
from bufferizer.text import Span

if TYPE_CHECKING:
    from bufferizer.buffer_model.state import AnalysisState


class Relation(Enum):
    """How the buffers of two aliasing values relate."""

    EQUIVALENT = "equivalent"  # the same buffer, the same extents
    UNKNOWN = "unknown"  # may overlap


class AliasingValue(NamedTuple):
    """A result or block argument whose buffer may (``definite``: will) be that of an operand bufferized in place."""

    value: Value
    relation: Relation
    definite: bool = True


class AliasingOperand(NamedTuple):
    """An operand whose buffer a value may (``definite``: will) take over."""

    operand: OpOperand
    relation: Relation
    definite: bool = True


class SubsetInsertion(NamedTuple):
    """An op that writes ``source`` into a part of ``destination`` (SubsetInsertionOpInterface).

    What is taken for that part is of ``destination``, and so was not there before, unless it may be of ``any_tensor``.
    """

    source: OpOperand
    destination: OpOperand
    any_tensor: bool = False


# What has a place that the compiler's messages are about, since what is made for it is made there (Value::getLoc).
Located = Operation | BlockArgument


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why an op cannot be bufferized: ``message`` is the compiler's text.

    The place is ``operation``'s name, or an argument of one of its blocks.
    """

    operation: Operation
    message: str
    code: str = "not-bufferizable"
    related: tuple[tuple[str, Operation], ...] = ()
    argument: BlockArgument | None = None

    @classmethod
    def at(cls, place: Located, message: str) -> Refusal:
        """Return what is said of an operation, or of a block argument."""
        if isinstance(place, BlockArgument):
            return cls(owner_operation(place), message, argument=place)
        return cls(place, message)

    @property
    def span(self) -> Span:
        """Where the compiler says it."""
        return self.operation.name_span if self.argument is None else self.argument.span


class BufferModel:
    """Answers for one kind of op. ``operand`` arguments are tensor operands of such an op."""

    supports_unstructured_control_flow: bool = False
    mutually_exclusive_regions: bool = False  # at most one region runs per execution of the op (scf.if)
    is_allocation_hoisting_barrier: bool = False  # LLVM 14 moves allocations of known size out of other ops' regions
    has_graph_regions: bool = False  # the order of the text means nothing in the op's regions (HasOnlyGraphRegion)

    def has_tensors(self, operation: Operation) -> bool:
        """Tell whether the op has to do with tensors at all (hasTensorSemantics)."""
        return has_tensors(operation)

    def reads(self, operand: OpOperand, state: AnalysisState) -> bool:
        """Tell whether the op reads from the operand's buffer (bufferizesToMemoryRead)."""
        raise NotImplementedError

    def writes(self, operand: OpOperand, state: AnalysisState) -> bool:
        """Tell whether the op writes to the operand's buffer if it is in place (bufferizesToMemoryWrite)."""
        raise NotImplementedError

    def aliasing_values(self, operand: OpOperand, state: AnalysisState) -> list[AliasingValue]:
        """Return the values whose buffer may be that of ``operand`` if it is in place (getAliasingValues)."""
        raise NotImplementedError

    def aliasing_operands(self, value: Value, state: AnalysisState) -> list[AliasingOperand]:
        """Return the operands whose buffer ``value`` may take over (getAliasingOpOperands): the inverse."""
        found = []
        for operand in self.candidates(value):
            if is_tensor(operand.type):
                for alias in state.aliasing_values(operand):
                    if alias.value is value:
                        found.append(AliasingOperand(operand, alias.relation, alias.definite))
        return found

    def candidates(self, value: Value) -> Sequence[OpOperand]:
        """Return operands that hold all that ``value`` may take the buffer of: fewer questions for ops with many."""
        return owner_operation(value).operands

    def allocates(self, value: Value) -> bool:
        """Tell whether the op allocates the buffer of its result ``value`` (bufferizesToAllocation)."""
        return False

    def result_is_write(self, result: OpResult, state: AnalysisState) -> bool:
        """Tell whether the op defines the contents of ``result`` (resultBufferizesToMemoryWrite).

        The default: yes where no operand aliases the result, where an aliasing operand is written, or where a region
        of the op holds a write that the result takes over.
        """
        return state.default_result_is_write(result)

    def must_be_in_place(self, operand: OpOperand, state: AnalysisState) -> bool:
        """Tell whether the operand cannot be copied (mustBufferizeInPlace)."""
        return False

    def is_writable(self, value: Value, state: AnalysisState) -> bool:
        """Tell whether the buffer of a result or block argument of the op may be written (isWritable)."""
        return isinstance(value, OpResult)

    def is_not_conflicting(self, read: OpOperand, write: OpOperand, state: AnalysisState) -> bool:
        """Tell whether the op knows that a read and a write of one buffer cannot conflict (isNotConflicting)."""
        return False

    def is_elementwise_access(self, operands: tuple[OpOperand, OpOperand], state: AnalysisState) -> bool:
        """Tell whether every load at a position happens before every store to it (bufferizesToElementwiseAccess)."""
        return False

    def is_repetitive_region(self, region: Region, state: AnalysisState) -> bool:
        """Tell whether the region may run several times per execution of the op (isRepetitiveRegion)."""
        return False

    def is_parallel_region(self, region: Region, state: AnalysisState) -> bool:
        """Tell whether runs of the region may happen at the same time (isParallelRegion)."""
        return False

    def subset_insertion(self, operation: Operation) -> SubsetInsertion | None:
        """Return what a subset-inserting op (tensor.insert_slice) inserts where; None for other ops."""
        return None

    def is_equivalent_subset(self, insertion: Operation, candidate: OpResult, state: AnalysisState) -> bool:
        """Tell whether ``candidate`` is extracted from just the part that ``insertion`` writes (isEquivalentSubset)."""
        return False

    def verify(self, operation: Operation, state: AnalysisState) -> Refusal | None:
        """Check the op's own limits once all decisions are made (verifyAnalysis)."""
        return None


Modelled = Sequence[tuple[Operation, BufferModel]]  # operations with their models


class NoBuffers(BufferModel):
    """An op without tensor operands whose results are not taken from an operand."""

    def reads(self, operand: OpOperand, state: AnalysisState) -> bool:
        """Nothing is read."""
        return False

    def writes(self, operand: OpOperand, state: AnalysisState) -> bool:
        """Nothing is written."""
        return False

    def aliasing_values(self, operand: OpOperand, state: AnalysisState) -> list[AliasingValue]:
        """Nothing is passed on."""
        return []


def place_of(value: Value) -> Located:
    """Return what has the place that the compiler knows of a value (Value::getLoc)."""
    assert isinstance(value, OpResult | BlockArgument)
    return value.owner if isinstance(value, OpResult) else value


def owner_operation(value: Value) -> Operation:
    """Return the op that defines a result, or whose region's block has the argument (getOwnerOfValue)."""
    if isinstance(value, OpResult):
        return value.owner
    assert isinstance(value, BlockArgument)
    return value.block.parent_operation


def parent_region(value: Value) -> Region | None:
    """Return the region a value is defined in; None for a result of a segment's top-level op."""
    block: Block | None = value.parent_block
    return block.region if block is not None else None
