"""Reads and writes of parts of a buffer that cannot conflict: slices taken out and put back.

    %0 = tensor.extract_slice %t[%a][%c][1]
    %1 = linalg.fill ins(%cst) outs(%0)
    %2 = tensor.insert_slice %1 into %t[%a][%c][1]

The insert_slice reads all of %t but for the very part that the fill writes. Source: OneShotAnalysis.cpp
(areNonConflictingSubsets, matchesInsertDestination).
"""

from __future__ import annotations

from bufferizer.analysis.state import OneShotState
from bufferizer.buffer_model.model import SubsetInsertion
from bufferizer.ir.operation import Operation, OpOperand, OpResult, Value


def are_non_conflicting_subsets(read: OpOperand, write: OpOperand, state: OneShotState) -> bool:
    """Tell whether a read and a write do not conflict because of the subsets they are of."""
    reading = _insertion(read.owner, state)
    if reading is not None:
        if read is reading.destination and _comes_from_written_part(write, reading, state):
            return True
        if read is reading.source and write is reading.destination and _comes_from_written_part(read, reading, state):
            return True
    writing = _insertion(write.owner, state)
    return (
        writing is not None
        and write is writing.destination
        # Here the insertion overwrites the part that is read with the data it holds already.
        and state.are_equivalent(state.value_of(read), writing.source.value)
        and _comes_from_written_part(writing.source, writing, state)
    )


def _insertion(operation: Operation, state: OneShotState) -> SubsetInsertion | None:
    """Return what the op inserts where. Asked of every op's own model, whatever the dialect filter says."""
    model = state.registered_model(operation)
    return model.subset_insertion(operation) if model is not None else None


def _comes_from_written_part(operand: OpOperand, subset: SubsetInsertion, state: OneShotState) -> bool:
    """Tell whether the operand's value is made from just the part that an insertion writes (all leaves must be)."""
    insertion = subset.destination.owner
    model = state.registered_model(insertion)
    assert model is not None
    parts: set[Value] = set()

    def is_that_part(value: Value) -> bool:
        if isinstance(value, OpResult) and model.is_equivalent_subset(insertion, value, state):
            parts.add(value)
            return True
        return False

    oldest = None if subset.any_tensor else state.value_of(subset.destination)
    return parts.issuperset(state.find_in_reverse_chain(operand, is_that_part, only_since=oldest))
