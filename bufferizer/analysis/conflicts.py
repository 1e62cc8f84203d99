"""May an operand be in place? The search for a read-after-write conflict or a write to read-only memory.

A conflict: by the use-def chains, READ sees the value of DEFINITION; if WRITE went to the same buffer in between, it
would see that instead:

    %1 = "definition"(%0)          // DEFINITION
    %2 = "write"(%1)               // WRITE, in place
    "read"(%1)                     // READ

Source: OneShotAnalysis.cpp (wouldCreateReadAfterWriteInterference, hasReadAfterWriteInterference,
wouldCreateWriteToNonWritableBuffer). The compiler compares every read with every write of the merged alias set each
time. Here each alias set is free of conflicts when it is made, so merging sets needs only the pairs that cross them.
"""

from __future__ import annotations

from collections.abc import Iterable

from bufferizer.analysis.alias_sets import AliasSet, all_pairs, new_pairs
from bufferizer.analysis.ordering import ancestor_in_block
from bufferizer.analysis.reasons import NotWritable, ParallelRegion, RawConflict, Reason
from bufferizer.analysis.regions import enclosing_region
from bufferizer.analysis.state import OneShotState
from bufferizer.analysis.subsets import are_non_conflicting_subsets
from bufferizer.buffer_model.model import parent_region
from bufferizer.buffer_model.state import Traversal
from bufferizer.ir.operation import BlockArgument, OpOperand, OpResult, Value

EQUIVALENT_INDEXING = Traversal(include_leaves=False, equivalent_only=True, same_type_or_casts_only=True)


def find_reason_against(operand: OpOperand, sets: list[AliasSet], state: OneShotState) -> Reason | None:
    """Return why the operand cannot be in place, None if it can (bufferizableInPlaceAnalysisImpl).

    ``sets`` are those that would become one (`AliasSets.joined_by`).
    """
    own_write = operand if state.writes(operand) else None
    if own_write is None and not any(part.writes.count for part in sets):
        return None  # most operands are read only, of what nothing has written yet
    return _find_write_to_read_only(sets, own_write, state) or _find_new_conflict(sets, own_write, state)


def find_unavoidable_conflict(operand: OpOperand, state: OneShotState) -> Reason | None:
    """Return a conflict among what must be in place anyway (checkConsistencyOnly), None if there is none."""
    sets = state.alias_sets.joined_by(operand)
    writes = [write for part in sets for write in part.writes]
    if not writes:
        return None
    parallel = _find_parallel_write(writes, state) if any(part.reads for part in sets) else None
    return parallel or _find_conflict(all_pairs(sets), state)


def find_unavoidable_read_only_write(operand: OpOperand, state: OneShotState) -> Reason | None:
    """Return a write to read-only memory among what must be in place anyway, None if there is none."""
    return _find_write_to_read_only(state.alias_sets.joined_by(operand), None, state)


def _find_write_to_read_only(
    sets: list[AliasSet], own_write: OpOperand | None, state: OneShotState
) -> NotWritable | None:
    asked = sets[:1] if state.rules.results_are_writable else sets
    read_only = next((part.read_only for part in asked if part.read_only is not None), None)
    if read_only is None:
        return None
    write = own_write or next((write for part in sets for write in part.writes), None)
    return NotWritable(read_only, write) if write is not None else None


def _find_new_conflict(sets: list[AliasSet], own_write: OpOperand | None, state: OneShotState) -> Reason | None:
    """Check the pairs that are not in one alias set yet, and those with the operand's own write."""
    if _has_parallel_regions(state) and any(part.reads for part in sets):
        # Sets with reads of their own had their writes checked when they were made.
        unchecked = [write for part in sets if not part.reads for write in part.writes]
        own_writes = [own_write] if own_write is not None else []
        parallel = _find_parallel_write([*own_writes, *unchecked], state)
        if parallel is not None:
            return parallel
    return _find_conflict(new_pairs(sets, own_write, state.alias_sets), state)


def _find_parallel_write(writes: list[OpOperand], state: OneShotState) -> ParallelRegion | None:
    """Return a write in a parallel region to a buffer defined outside of it."""
    if not _has_parallel_regions(state):
        return None
    for write in writes:
        here = state.regions.parallel(enclosing_region(write.owner))
        for definition in state.find_in_reverse_chain(write, state.value_is_write):
            if state.regions.parallel(parent_region(definition)) is not here:
                return ParallelRegion(write, definition)
    return None


def _has_parallel_regions(state: OneShotState) -> bool:
    return state.options.check_parallel_regions and state.regions.has_parallel()


def _find_conflict(pairs: Iterable[tuple[OpOperand, OpOperand]], state: OneShotState) -> RawConflict | None:
    for read, write in pairs:
        definition = overwritten_definition(read, write, state)
        if definition is not None:
            return RawConflict(read, write, definition)
    return None


def overwritten_definition(read: OpOperand, write: OpOperand, state: OneShotState) -> Value | None:
    """Return a definition that ``read`` should see and ``write`` may overwrite before; None if there is none."""
    definitions = state.find_definitions(read)
    if not definitions or _is_definition(write, definitions, state):
        return None
    if _can_use_dominance(read, write, definitions, state) and _is_ruled_out_by_order(read, write, state):
        return None
    for definition in definitions:
        if _may_come_between(write, definition, state):
            # The costly question comes last: it walks up the use-def chain.
            is_none = _is_ruled_out_by_models(read, write, state) or are_non_conflicting_subsets(read, write, state)
            return None if is_none else definition
    return None


def _is_definition(write: OpOperand, definitions: list[Value], state: OneShotState) -> bool:
    """Tell whether the write is what the one definition does, and defines nothing else: most pairs are of that kind."""
    first = definitions[0]
    if len(definitions) > 1 or not (isinstance(first, OpResult) and first.owner is write.owner):
        return False
    aliases = state.aliasing_values(write)
    return len(aliases) == 1 and aliases[0].value is first


def _is_ruled_out_by_order(read: OpOperand, write: OpOperand, state: OneShotState) -> bool:
    if write is read or state.ordering.happens_before(read.owner, write.owner):
        return True
    if read.owner is write.owner:
        return _is_elementwise(read, write, state)
    return state.regions.are_exclusive(read.owner, write.owner)


def _is_elementwise(read: OpOperand, write: OpOperand, state: OneShotState) -> bool:
    """Two equivalent operands of one op do not conflict if it loads each position before it stores there.

    The two must be indexed alike: %0 and a cast of it are, %0 and a slice of it are not.
    """
    model = state.model_of(read.owner)
    if model is None or not model.is_elementwise_access((read, write), state):
        return False
    return _is_equivalent_up_the_chain(read, write.value, state) or _is_equivalent_up_the_chain(
        write, read.value, state
    )


def _is_equivalent_up_the_chain(start: OpOperand, other: Value, state: OneShotState) -> bool:
    return bool(state.find_in_reverse_chain(start, lambda value: value is other, EQUIVALENT_INDEXING, only_since=other))


def _is_ruled_out_by_models(read: OpOperand, write: OpOperand, state: OneShotState) -> bool:
    reading = state.model_of(read.owner)
    if reading is not None and reading.is_not_conflicting(read, write, state):
        return True
    if read.owner is write.owner:
        return False
    writing = state.model_of(write.owner)
    return writing is not None and writing.is_not_conflicting(read, write, state)


def _may_come_between(write: OpOperand, definition: Value, state: OneShotState) -> bool:
    """Tell whether the write may happen after the definition, and is not the definition itself."""
    if isinstance(definition, BlockArgument):
        if ancestor_in_block(write.owner, definition.block) is None:
            return False
    else:
        defining = definition.defining_operation
        assert defining is not None
        if not state.is_in_front(defining) and state.ordering.happens_before(write.owner, defining):
            return False
        if defining.is_proper_ancestor_of(write.owner):
            return False
    aliases = state.aliasing_values(write)
    if len(aliases) == 1:
        return aliases[0].value is not definition
    return not (state.rules.any_result_is_the_write and any(alias.value is definition for alias in aliases))


def _can_use_dominance(read: OpOperand, write: OpOperand, definitions: list[Value], state: OneShotState) -> bool:
    """Tell whether the order of the ops in the text says in which order they run (canUseOpDominance).

    It does not if a loop that the definition stands outside of runs both READ and WRITE repeatedly:

        %0 = "definition"()
        scf.for ... { "read"(%0); %1 = "write"(%0) }
    """
    block = read.owner.parent
    is_only_block = block is not None and len(block.region.blocks) == 1
    if is_only_block and all(definition.parent_block is block for definition in definitions):
        return True
    return all(
        _loops_keep_order(read, write, definition, state)
        and (not state.rules.branches_may_loop or _blocks_keep_order(read, write, definition, state))
        for definition in definitions
    )


def _loops_keep_order(read: OpOperand, write: OpOperand, definition: Value, state: OneShotState) -> bool:
    loop = state.regions.outermost_loop(read.owner, definition)
    return loop is None or not (loop.owner is write.owner or loop.owner.is_proper_ancestor_of(write.owner))


def _blocks_keep_order(read: OpOperand, write: OpOperand, definition: Value, state: OneShotState) -> bool:
    reading, writing = read.owner.parent, write.owner.parent
    if reading is None or writing is None or reading.region is not writing.region:
        return True
    if len(reading.region.blocks) == 1:
        return True
    return not state.ordering.run_in_turns(reading, writing, definition.parent_block)
