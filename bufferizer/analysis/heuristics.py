"""The order in which operations are decided: what is decided first has a better chance to be in place.

Source: OneShotAnalysis.cpp (OneShotAnalysisState::analyzeOp, bottomUpFromTerminatorsHeuristic).
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

from bufferizer.analysis.llvm14.equal_constants import equal_constants
from bufferizer.analysis.llvm14.generalized_pad import count_before_insertion
from bufferizer.analysis.state import OneShotState
from bufferizer.buffer_model.model import BufferModel, owner_operation
from bufferizer.buffer_model.options import AnalysisHeuristic
from bufferizer.buffer_model.tensors import has_tensors
from bufferizer.ir.operation import Operation, OpResult
from bufferizer.ir.types import is_tensor

REGION_TERMINATORS = frozenset(
    {"scf.yield", "scf.condition", "func.return", "scf.forall.in_parallel", "shape.assuming_yield", "vector.yield"}
)
MT19937_WORDS = 624


def order_of_analysis(operations: list[Operation], state: OneShotState) -> list[Operation]:
    """Return the operations, which come in post-order, as the options' heuristic orders them."""
    if state.rules.shuffles_backwards and state.options.analysis_fuzzer_seed:
        there = (operation for operation in operations if operation not in state.folding.pass_on)
        others = (operation for operation in there if not state.is_in_front(operation))
        made_of = chain.from_iterable(_made_of(operation, state) for operation in others)
        with_tensors = [
            operation
            for operation in (*(equal[-1] for equal in equal_constants(state)), *made_of)
            if _has_tensor_operands_or_results(operation, state)
        ]
        return shuffled(with_tensors, state.options.analysis_fuzzer_seed)[::-1]
    match state.options.analysis_heuristic:
        case AnalysisHeuristic.TOP_DOWN:
            return operations
        case AnalysisHeuristic.BOTTOM_UP_FROM_TERMINATORS:
            return _bottom_up_from_terminators(operations, state)
        case AnalysisHeuristic.FUZZER:
            return shuffled_with_tensors(operations, state.options.analysis_fuzzer_seed, state.registered_model)
    return operations[::-1]


def _made_of(operation: Operation, state: OneShotState) -> Sequence[Operation]:
    """Return what LLVM 14 makes of an operation before it shuffles, the last of which is the operation.

    Those of which nothing is to be decided are one that stands for them all.
    """
    padding = state.paddings.get(operation)
    if padding is None:
        return (operation,)
    return (*[owner_operation(padding.value)] * count_before_insertion(operation, state.folding), operation)


def shuffled_with_tensors(
    operations: Iterable[Operation], seed: int, model_of: Callable[[Operation], BufferModel | None]
) -> list[Operation]:
    """Return the operations that have to do with tensors in the random order for a seed."""
    return shuffled([operation for operation in operations if _has_tensors(operation, model_of(operation))], seed)


def shuffled(operations: Sequence[Operation], seed: int) -> list[Operation]:
    """Return operations in the random order that the compiler takes for a seed (llvm::shuffle)."""
    shuffled = list(operations)
    numbers = _mersenne_twister(seed)
    for first in range(len(shuffled) - 1):
        other = first + numbers.getrandbits(32) % (len(shuffled) - first)
        shuffled[first], shuffled[other] = shuffled[other], shuffled[first]
    return shuffled


def _has_tensors(operation: Operation, model: BufferModel | None) -> bool:
    return model.has_tensors(operation) if model is not None else has_tensors(operation)


def _has_tensor_operands_or_results(operation: Operation, state: OneShotState) -> bool:
    """Tell what LLVM 14 asks of the ops that it shuffles: functions are none of these."""
    types = [operand.type for operand in state.folding.flow.operands_of(operation)]
    return any(map(is_tensor, [*types, *(result.type for result in operation.results)]))


def _mersenne_twister(seed: int) -> random.Random:
    """Return Python's generator in the state of a std::mt19937 that was given the seed: the two seed differently."""
    words = [seed & 0xFFFFFFFF]
    for number in range(1, MT19937_WORDS):
        words.append((1812433253 * (words[-1] ^ words[-1] >> 30) + number) & 0xFFFFFFFF)
    generator = random.Random()
    generator.setstate((3, (*words, MT19937_WORDS), None))
    return generator


def post_order(operation: Operation) -> Iterator[Operation]:
    """Yield an operation and all it encloses: what a region holds before the op that has it."""
    for region in operation.regions:
        for block in region.blocks:
            for nested in block.operations:
                # Most operations have no regions, and need no iterator of their own.
                if nested.regions:
                    yield from post_order(nested)
                else:
                    yield nested
    yield operation


def _bottom_up_from_terminators(operations: list[Operation], state: OneShotState) -> list[Operation]:
    """Take first what yielded values are made of, then the rest bottom-up (bottomUpFromTerminatorsHeuristic)."""
    taken: dict[Operation, None] = {}
    for terminator in operations:
        if terminator.name not in REGION_TERMINATORS or terminator in taken:
            continue
        taken[terminator] = None
        waiting = [operand.value for operand in terminator.operands]
        while waiting:
            value = waiting.pop()
            if not isinstance(value, OpResult) or not is_tensor(value.type) or value.owner in taken:
                continue
            taken[value.owner] = None
            if _is_inside_region_of(terminator, value.owner):
                waiting.extend(alias.operand.value for alias in state.aliasing_operands(value))
    # The compiler's second walk is a post-order over reversed lists.
    return [*taken, *(operation for operation in _reverse_post_order(state.root) if operation not in taken)]


def _is_inside_region_of(terminator: Operation, operation: Operation) -> bool:
    region = terminator.parent.region if terminator.parent is not None else None
    block = operation.parent
    while block is not None:
        if block.region is region:
            return True
        block = block.region.owner.parent
    return False


def _reverse_post_order(operation: Operation) -> Iterator[Operation]:
    for region in reversed(operation.regions):
        for block in reversed(region.blocks):
            for nested in reversed(block.operations):
                yield from _reverse_post_order(nested)
    yield operation
