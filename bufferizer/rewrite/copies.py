"""Which tensors are copied, and where: on the way into an op, or after the op that made them.

Source: BufferizableOpInterface.cpp (resolveTensorOpOperandConflicts) and TensorCopyInsertion.cpp.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from bufferizer.analysis.heuristics import post_order
from bufferizer.analysis.module import FunctionAnalysis
from bufferizer.analysis.state import OneShotState
from bufferizer.buffer_model.buffers import NotRewritable
from bufferizer.buffer_model.copies import result_to_copy_instead
from bufferizer.buffer_model.model import Refusal, owner_operation
from bufferizer.buffer_model.rewriter import BufferRewrite
from bufferizer.buffer_model.state import AnalysisState
from bufferizer.ir.functions import is_symbol_table
from bufferizer.ir.operation import Operation, OpOperand, OpResult, Value
from bufferizer.ir.types import TensorType, UnrankedTensorType, is_tensor

UNRANKED = "copying of unranked tensors is not implemented"


@dataclass(frozen=True, slots=True)
class SizeWanted:
    """A tensor of which only the size is wanted, and how many operands and results are copies by then.

    The new tensor is used for the operand ``instead_of``, or for that result.
    """

    value: Value
    instead_of: OpOperand | OpResult
    operands: int
    results: int


@dataclass(frozen=True, slots=True)
class CopyPlan:
    """The tensors to copy. True: with its contents; False: a new buffer of the same size will do.

    ``sizes_of`` are the tensors of which only the size is wanted, in the order in which the compiler asks for them.
    ``failure`` is where it ends: the compiler asks for the sizes that come before.
    """

    operands: dict[OpOperand, bool] = field(default_factory=dict)
    results: dict[OpResult, bool] = field(default_factory=dict)
    sizes_of: list[SizeWanted] = field(default_factory=list)
    failure: NotRewritable | None = None

    def before(self, wanted: SizeWanted) -> CopyPlan:
        """Return the copies that are made by the time a size is asked for."""
        operands = dict(islice(self.operands.items(), wanted.operands))
        return CopyPlan(operands, dict(islice(self.results.items(), wanted.results)))

    def concerns(self, operation: Operation) -> bool:
        """Tell whether an operand or result of the operation is copied."""
        return any(operand in self.operands for operand in operation.operands) or any(
            result in self.results for result in operation.results
        )


def plan_copies(analysis: FunctionAnalysis, rewrites: Callable[[str], BufferRewrite | None]) -> CopyPlan:
    """Return the copies that the decisions about an operation and what it encloses ask for.

    The compiler makes none in other scopes of symbols, whatever was decided there (insertTensorCopies), unless it goes
    through a single operation of the module, as it does where all is copied (bufferizeOp).
    """
    plan = CopyPlan()
    options = analysis.state.options
    is_single = options.copy_before_write and options.bufferize_function_boundaries
    try:
        if not analysis.is_nested:
            _plan(analysis.operation, analysis.state, rewrites, plan, post_order if is_single else _post_order_in_scope)
    except NotRewritable as failure:
        return replace(plan, failure=failure)
    return plan


def _plan(
    root: Operation,
    state: OneShotState,
    rewrites: Callable[[str], BufferRewrite | None],
    plan: CopyPlan,
    walk: Callable[[Operation], Iterator[Operation]],
) -> None:
    reads = _ReadsForCopies(state, rewrites)
    for operation in walk(root):
        rewrite = rewrites(operation.name)
        if rewrite is None or state.model_of(operation) is None:
            continue
        copied = [it for it in operation.operands if is_tensor(it.value.type) and not state.is_in_place(it)]
        if copied and not rewrite.resolves_own_conflicts:
            before = len(plan.sizes_of)
            _plan_operands(operation, copied, reads.state, plan)
            reads.add(operation, plan, plan.sizes_of[before:])
        for operand in rewrite.copied_before_terminator(operation, state):
            if isinstance(operand.type, UnrankedTensorType):
                # Said of what makes the tensor (allocateTensorForShapedValue), not of the op that wants a copy.
                raise NotRewritable(Refusal(owner_operation(operand.value), UNRANKED))
            plan.operands[operand] = True
        if rewrite.refuses_copies_inside and any(plan.concerns(nested) for nested in _nested(operation)):
            raise NotRewritable(Refusal(operation, f"'{operation.name}' op {rewrite.refuses_copies_inside}"))


def _plan_operands(operation: Operation, copied: Sequence[OpOperand], state: AnalysisState, plan: CopyPlan) -> None:
    needed = {operand for operand in copied if not state.can_omit_copy(operand)}
    for operand in copied:
        with_contents = operand in needed
        result = result_to_copy_instead(operand, state)
        if not with_contents:
            known = len(plan.operands), len(plan.results)
            plan.sizes_of.append(SizeWanted(result or operand.value, result or operand, *known))
        if result is not None:
            plan.results[result] = plan.results.get(result, False) or with_contents
        elif isinstance(operand.type, UnrankedTensorType):
            raise NotRewritable(Refusal(operation, UNRANKED))
        else:
            plan.operands[operand] = with_contents


class _ReadsForCopies:
    """What copies read that are made already: ``state`` tells what is read by then.

    A new tensor.dim that may not be bufferized counts as a read of the tensor, as all that nobody knows does. Other
    copies read nothing that was not read before.
    """

    def __init__(self, state: OneShotState, rewrites: Callable[[str], BufferRewrite | None]) -> None:
        self.state = state
        self._rewrites = rewrites
        self._are_sizes_read = rewrites("tensor.dim") is None
        self._is_size_read = False
        self._copied: set[OpOperand] = set()
        self._read: set[Value] = set()

    def add(self, operation: Operation, plan: CopyPlan, wanted: Iterable[SizeWanted]) -> None:
        """Take note of the copies of an operation, and of the sizes that are wanted for them."""
        if not self._are_sizes_read or not plan.concerns(operation):
            return
        for operand in operation.operands:
            if operand in plan.operands:
                self._copied.add(operand)
                self._read.update([operand.value] if plan.operands[operand] else [])
        for result in operation.results:
            if result in plan.results:
                self._copied.update(result.uses)
                self._read.update([result] if plan.results[result] else [])
        asked = list(_asked_for_sizes(wanted, self._rewrites))
        self._read.update(asked)
        self._is_size_read |= bool(asked)
        if self._is_size_read:
            self.state = self.state.with_copies(self._copied, self._read)


def _asked_for_sizes(wanted: Iterable[SizeWanted], rewrites: Callable[[str], BufferRewrite | None]) -> Iterator[Value]:
    """Return the tensors whose own sizes are asked for: ops may tell those of their results (reifyResultShapes)."""
    for value in (size.value for size in wanted):
        rewrite = rewrites(value.owner.name) if isinstance(value, OpResult) else None
        tells = isinstance(value, OpResult) and (
            rewrite is None or type(rewrite).result_sizes is not BufferRewrite.result_sizes
        )
        if not tells and isinstance(value.type, TensorType) and None in value.type.shape:
            yield value


def _nested(operation: Operation) -> Iterator[Operation]:
    return (nested for nested in operation.walk() if nested is not operation)


def _post_order_in_scope(operation: Operation) -> Iterator[Operation]:
    if is_symbol_table(operation):
        return
    for region in operation.regions:
        for block in region.blocks:
            for nested in block.operations:
                # Most operations have no regions, and need no iterator of their own.
                if nested.regions:
                    yield from _post_order_in_scope(nested)
                else:
                    yield nested
    yield operation
