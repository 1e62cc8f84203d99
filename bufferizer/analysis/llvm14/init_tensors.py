"""What LLVM 14 does between its analysis and its rewriting under ``init-tensor-elimination``.

A new tensor that ends up in a part of another one may as well be that part from the start:

    %0 = linalg.init_tensor [5] : tensor<5xf32>                  // %0 = tensor.extract_slice %t[%i] [5] [1]
    %1 = linalg.fill(%f, %0)
    %2 = tensor.insert_slice %1 into %t[%i] [5] [1]              // copies a part of %t to itself

The slice is analysed in turn, and may have to be a copy. Source: LinalgInterfaceImpl.cpp (eliminateInitTensors,
insertSliceAnchoredInitTensorEliminationStep).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bufferizer.analysis.conflicts import find_unavoidable_conflict, find_unavoidable_read_only_write
from bufferizer.analysis.llvm14.generalized_pad import FILL
from bufferizer.analysis.llvm14.slices_for_inits import SliceForInit
from bufferizer.analysis.ordering import ancestor_in_block
from bufferizer.analysis.state import OneShotState
from bufferizer.buffer_model.model import Relation, owner_operation
from bufferizer.ir.operation import BlockArgument, Operation, OpOperand, OpResult, Value
from bufferizer.ir.static_values import constant_integer

INIT_TENSORS = frozenset({"linalg.init_tensor", "tensor.empty"})
INSERTION = "tensor.insert_slice"


def eliminate_init_tensors(operations: Sequence[Operation], state: OneShotState) -> None:
    """Let slices take the place of new tensors where they can, and decide on the slices. Operations: in post-order."""
    found = []
    for operation in operations:
        if operation.name == INSERTION and operation not in state.folding.pass_on:
            slice_ = _slice_for(operation, state)
            if slice_ is not None:
                state.let_slice_be_init(slice_)
                found.append(slice_)
    if found:
        state.alias_sets.renew()
    for slice_ in reversed(found):
        _decide(slice_.source, state)


def _decide(source: OpOperand, state: OneShotState) -> None:
    """Put a slice in place if its buffer may be a part of the other one.

    The sets of both were free of conflicts while the new tensor was one. That its contents now come from elsewhere may
    cause some within either.
    """
    reason = find_unavoidable_read_only_write(source, state) or find_unavoidable_conflict(source, state)
    if reason is None:
        state.put_in_place(source)
    else:
        state.reasons[source] = reason


def _slice_for(insertion: Operation, state: OneShotState) -> SliceForInit | None:
    source, destination = insertion.operands[:2]
    if not state.is_in_place(source) or not state.is_in_place(destination):
        return None
    ends = state.find_in_reverse_chain(source, lambda value: not _is_passed_through(value, state))
    init = ends[0].defining_operation if len(ends) == 1 else None
    if init is None or init in state.slices_for_inits:
        return None
    if init.name in INIT_TENSORS:
        first = init
    elif init.implicit and init.name == FILL:  # What a pad fills is new, and made where the pad stands.
        first = init.results[0].uses[0].owner
    else:
        return None
    anchor = _find_place(first, init, insertion, state)
    return SliceForInit.of(init, insertion, anchor, state.folding) if anchor is not None else None


def _is_passed_through(value: Value, state: OneShotState) -> bool:
    """Tell whether a value is just the buffer of each operand it may come from; one that comes from none is."""
    return isinstance(value, OpResult) and all(
        state.is_in_place(alias.operand)
        and (alias.relation is Relation.EQUIVALENT or state.are_equivalent(state.value_of(alias.operand), value))
        for alias in state.aliasing_operands(value)
    )


def _find_place(first: Operation, init: Operation, insertion: Operation, state: OneShotState) -> Operation | None:
    """Return the operation to put a slice in front of (findValidInsertionPoint).

    That is ``first``, where the new tensor was made, or behind one of the values that the slice is made of: behind all
    of them and before anybody uses it.
    """
    needed = [value for value in _needed_values(insertion, state) if constant_integer(value) is None]
    users = list(_users(init.results[0], state))
    for candidate in (first, *(_next_operation(value, state) for value in needed)):
        if candidate is None or not all(_is_known_at(value, candidate, state) for value in needed):
            continue
        if all(user is candidate or state.ordering.properly_dominates(candidate, user) for user in users):
            return candidate
    return None


def _needed_values(insertion: Operation, state: OneShotState) -> Iterator[Value]:
    """Yield what the place of an insertion is made of, then its destination; folded ops are what they folded to."""
    _, destination, *place = insertion.operands
    for operand in (*place, destination):
        value = state.folding.origin(state.value_of(operand))
        owner = value.defining_operation
        if owner is None or owner not in state.folding.constants:
            yield value if owner is None else state.folding.values.get(owner, value)


def _users(value: Value, state: OneShotState) -> Iterator[Operation]:
    for use in state.uses_of(value):
        if use.owner in state.folding.pass_on:
            yield from _users(use.owner.results[0], state)
        else:
            yield use.owner


def _next_operation(value: Value, state: OneShotState) -> Operation | None:
    """Return the operation right behind where a value is defined."""
    block = value.parent_block
    first = owner_operation(value).position + 1 if isinstance(value, OpResult) else 0
    following = block.operations[first:] if block is not None else ()
    return next((operation for operation in following if operation not in state.folding.gone), None)


def _is_known_at(value: Value, place: Operation, state: OneShotState) -> bool:
    if isinstance(value, BlockArgument):
        return ancestor_in_block(place, value.block) is not None
    return state.ordering.properly_dominates(owner_operation(value), place)
