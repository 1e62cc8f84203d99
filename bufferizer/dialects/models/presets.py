"""Buffer models that fit many ops."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bufferizer.buffer_model.model import (
    AliasingOperand,
    AliasingValue,
    BufferModel,
    NoBuffers,
    Relation,
    SubsetInsertion,
    owner_operation,
)
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.ir.operation import Block, BlockArgument, Operation, OpOperand, OpResult, Region, Value
from bufferizer.ir.types import is_tensor
from bufferizer.kept import kept_by_arguments


class ReadOnly(NoBuffers):
    """Reads its tensor operands and passes nothing on: tensor.extract, vector.transfer_read."""

    def reads(self, operand: OpOperand, state: AnalysisState) -> bool:
        """Every operand is read."""
        return True


class Allocates(ReadOnly):
    """Reads its tensor operands into buffers of its own: tensor.pad, tensor.from_elements."""

    def allocates(self, value: Value) -> bool:
        """Every result is a new buffer."""
        return True


class View(NoBuffers):
    """Passes its first operand on as its first result, the contents untouched: tensor.cast, tensor.extract_slice."""

    def __init__(self, relation: Relation = Relation.EQUIVALENT, *, reads_source: bool = False) -> None:
        self._relation = relation
        self._reads_source = reads_source

    def reads(self, operand: OpOperand, state: AnalysisState) -> bool:
        """Only an op that may have to copy its source reads it."""
        return self._reads_source

    def result_is_write(self, result: OpResult, state: AnalysisState) -> bool:
        """The contents are those of what is passed on, if anything is."""
        return not state.aliasing_operands(result)

    def aliasing_values(self, operand: OpOperand, state: AnalysisState) -> list[AliasingValue]:
        """The result is the first operand's buffer, or a part of it."""
        return result_alias(operand.owner, 0, self._relation) if operand.index == 0 else []


class DestinationStyle(BufferModel):
    """Computes into its destination operands, each tied to a result in order (DstBufferizableOpInterfaceImpl.h).

    ``destination`` names the operand group of the destinations.
    """

    def __init__(self, destination: str) -> None:
        self._destination = destination

    def destinations(self, operation: Operation) -> tuple[OpOperand, ...]:
        """Return the operands that the op writes."""
        return operation.group(self._destination)

    def reads(self, operand: OpOperand, state: AnalysisState) -> bool:
        """Inputs are read; destinations too, as a part may keep its contents."""
        return True

    def writes(self, operand: OpOperand, state: AnalysisState) -> bool:
        """Only destinations are written."""
        return self.place(operand) is not None

    def place(self, operand: OpOperand) -> int | None:
        """Return the number of a destination, None for any other operand."""
        return operand.owner.place_in_group(operand, self._destination)

    def candidates(self, value: Value) -> Sequence[OpOperand]:
        """The destinations."""
        return self.destinations(owner_operation(value))

    def aliasing_operands(self, value: Value, state: AnalysisState) -> list[AliasingOperand]:
        """The destination that a result is tied to."""
        operation = owner_operation(value)
        destinations = self.destinations(operation)
        if len(destinations) != len(operation.results) or not isinstance(value, OpResult):
            return super().aliasing_operands(value, state)
        destination = destinations[value.index]
        return [AliasingOperand(destination, Relation.EQUIVALENT)] if is_tensor(destination.value.type) else []

    def aliasing_values(self, operand: OpOperand, state: AnalysisState) -> list[AliasingValue]:
        """A destination is the buffer of the result it is tied to: only tensors have one."""
        place = self.place(operand)
        if place is None or not is_tensor(operand.value.type):
            return []
        operation = operand.owner
        if place > 0:
            destinations = self.destinations(operation)
            if len(destinations) != len(operation.results):
                place = sum(is_tensor(earlier.type) for earlier in destinations[:place])
        return result_alias(operation, place)

    def result_is_write(self, result: OpResult, state: AnalysisState) -> bool:
        """What it is tied to is written, and nothing else may be its buffer."""
        return True


class InsertsPart(DestinationStyle):
    """Writes its first operand into a part of its second: tensor.insert_slice, vector.transfer_write."""

    def is_same_part(self, slice_: Operation, insertion: Operation) -> bool:
        """Tell whether a ``tensor.extract_slice`` takes the part out of its source that the op writes."""
        raise NotImplementedError

    def subset_insertion(self, operation: Operation) -> SubsetInsertion | None:
        """The first operand goes into the second."""
        if len(operation.operands) < 2:
            return None
        return SubsetInsertion(operation.operands[0], operation.operands[1])

    def is_equivalent_subset(self, insertion: Operation, candidate: OpResult, state: AnalysisState) -> bool:
        """A slice of the same part of an equivalent tensor."""
        other = candidate.owner
        return (
            other.name == "tensor.extract_slice"
            and state.are_equivalent(other.operands[0].value, insertion.operands[1].value)
            and self.is_same_part(other, insertion)
        )


class YieldsToParent(ReadOnly):
    """A terminator whose operands are the results of the op around it: shape.assuming_yield, vector.yield."""

    def aliasing_values(self, operand: OpOperand, state: AnalysisState) -> list[AliasingValue]:
        """The parent's result of the same number."""
        parent = operand.owner.parent_operation
        return result_alias(parent, operand.index) if parent is not None else []

    def must_be_in_place(self, operand: OpOperand, state: AnalysisState) -> bool:
        """A copy here would be an allocation yielded out of the region."""
        return True


class TakesYieldedValues(NoBuffers):
    """An op whose results are what its only region yields: vector.mask, shape.assuming."""

    def aliasing_operands(self, value: Value, state: AnalysisState) -> list[AliasingOperand]:
        """The operand of the terminator, so that walks up the use-def chain pass through the region."""
        return yielded_operands(value, definite=True)


def result_alias(
    operation: Operation, index: int, relation: Relation = Relation.EQUIVALENT, *, definite: bool = True
) -> list[AliasingValue]:
    """Return an op's result as the one alias of an operand; nothing where unfinished text gave it no such result."""
    if index >= len(operation.results):
        return []
    return [AliasingValue(operation.results[index], relation, definite)]


def yielded_operands(value: Value, *, definite: bool) -> list[AliasingOperand]:
    """Return the terminator operands, one per region, that result ``value`` takes over. Nothing for block arguments."""
    if not isinstance(value, OpResult):
        return []
    found = []
    for region in value.owner.regions:
        for block in region.blocks:
            terminator = block.terminator
            if terminator is not None and not terminator.successors and value.index < len(terminator.operands):
                operand = terminator.operands[value.index]
                found.append(AliasingOperand(operand, Relation.EQUIVALENT, definite))
    return found


def branch_operands(argument: BlockArgument) -> list[AliasingOperand]:
    """Return the operands that branches forward to a block argument (getAliasingBranchOpOperands)."""
    return [
        AliasingOperand(forwarded[argument.index], Relation.EQUIVALENT, definite=False)
        for forwarded in _forwarded_to_blocks(argument.block.region).get(argument.block, ())
        if argument.index < len(forwarded)
    ]


@kept_by_arguments(64)
def _forwarded_to_blocks(region: Region) -> Mapping[Block, list[tuple[OpOperand, ...]]]:
    """Return what each branch to a block of the region forwards to it, the last branch first (the order of use lists).

    It tells at which of several ways to a value a walk meets that again.
    """
    found: dict[Block, list[tuple[OpOperand, ...]]] = {}
    for terminator in (block.terminator for block in reversed(region.blocks)):
        for successor in reversed(terminator.successors) if terminator is not None else ():
            if successor.block is not None and terminator is not None:
                found.setdefault(successor.block, []).append(terminator.operands[successor.operands])
    return found
