"""The analysis of one operation and all it encloses: checks, in-place decisions, equivalence, verification.

Source: OneShotAnalysis.cpp (analyzeOp and what it calls).
"""

from __future__ import annotations

from collections.abc import Sequence

from bufferizer.analysis.conflicts import find_reason_against
from bufferizer.analysis.heuristics import order_of_analysis, post_order
from bufferizer.analysis.llvm14.comprehensive_checks import ComprehensiveChecks
from bufferizer.analysis.llvm14.equal_constants import equal_constants
from bufferizer.analysis.llvm14.init_tensors import eliminate_init_tensors
from bufferizer.analysis.one_shot_checks import OneShotChecks
from bufferizer.analysis.reasons import CopyBeforeWrite
from bufferizer.analysis.rules import ONE_SHOT
from bufferizer.analysis.state import OneShotState
from bufferizer.buffer_model.model import BufferModel, Modelled, Refusal, Relation
from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.cancellation import go_on_if_wanted
from bufferizer.ir.functions import is_call, is_function
from bufferizer.ir.operation import BlockArgument, Operation, OpOperand, OpResult, Value
from bufferizer.ir.types import UnrankedTensorType, is_tensor
from bufferizer.syntax.edition import Edition

TO_BUFFER = "bufferization.to_buffer"


def analyze_operation(state: OneShotState, order: Sequence[Operation] | None = None) -> list[Refusal]:
    """Decide every operand of ``state.root`` and what it encloses. The decisions are left in ``state``.

    They are made in the ``order`` given, else in that of the options' heuristic.
    Returns why the operation cannot be bufferized; empty if it can. Operands are decided all the same, so that an
    editor has something to show.
    """
    operations = [operation for operation in post_order(state.root) if operation not in state.folding.gone]
    if state.options.copy_before_write:
        _copy_what_is_written(operations, state)
        return []
    modelled = [(it, model) for it in operations if (model := state.model_of(it)) is not None]
    if state.rules.folds_first:
        _tell_equal_constants(state)
    _put_in_place_what_must_be(modelled, state)
    if not is_analysed(state.root, state.options):
        return []
    checks = OneShotChecks if state.rules is ONE_SHOT else ComprehensiveChecks
    _tell_known_equivalences(operations, state)
    refusal = checks.find_unsupported(modelled, state)
    for operation in order if order is not None else order_of_analysis(operations, state):
        go_on_if_wanted()
        if operation in state.folding.gone or not state.takes_part(operation):
            continue
        for operand in state.operands_of(operation):
            if is_tensor(operand.type):
                _decide(operand, state)
    _tell_equivalent_values(modelled, state)
    if state.options.init_tensor_elimination:
        eliminate_init_tensors(operations, state)
    state.gather_undefined_uses()
    return [refusal] if refusal is not None else list(checks.verify(operations, state))


def is_analysed(operation: Operation, options: BufferizationOptions) -> bool:
    """Tell whether a top-level operation is analysed at all. If not, only what must be in place is.

    With bufferized boundaries only functions are (analyzeModuleOp), and none where the dialect filter leaves out
    ``func``. What uses a tensor that is defined next to it in the module is not: it is read without the other.
    """
    tensors = [operand.value for operand in operation.operands if is_tensor(operand.type)]
    if options.copy_before_write or any(map(is_defined_elsewhere, tensors)):
        return False
    if not options.bufferize_function_boundaries:
        return True
    if not is_function(operation):
        return options.semantics.release is not Edition.TODAY
    return options.is_op_allowed(operation.name)


def is_defined_elsewhere(value: Value) -> bool:
    """Tell whether what defines a value is not known."""
    return not isinstance(value, OpResult | BlockArgument)


def _copy_what_is_written(operations: list[Operation], state: OneShotState) -> None:
    """Decide without any analysis (AnalysisState::isInPlace): whatever may be written is copied before."""
    for operation in operations:
        for operand in operation.operands:
            if not is_tensor(operand.type):
                continue
            if state.writes(operand) and operation.name != TO_BUFFER:
                state.reasons[operand] = CopyBeforeWrite()
            else:
                state.put_in_place(operand)


def _decide(operand: OpOperand, state: OneShotState) -> None:
    sets = state.alias_sets.joined_by(operand)
    reason = find_reason_against(operand, sets, state)
    if reason is None:
        state.put_in_place(operand, sets)
    elif not state.is_in_place(operand):
        state.reasons[operand] = reason


def _tell_equal_constants(state: OneShotState) -> None:
    """Let constants of one value be one buffer: see `bufferizer.analysis.llvm14.equal_constants`."""
    for first, *others in equal_constants(state):
        for other in others if is_tensor(first.results[0].type) else ():
            value, same = first.results[0], other.results[0]
            state.alias_sets.merge(state.alias_sets.of(value), state.alias_sets.of(same))
            state.merge_equivalent(value, same)


def _put_in_place_what_must_be(operations: Modelled, state: OneShotState) -> None:
    """Decide for operands that cannot be copied: those the op says so of, and unranked ones.

    The compiler does so for all functions at once, when nothing is known of any: what a call is given may then be any
    of its results.
    """
    for operation, model in operations:
        # Few models have a say in that.
        asked = type(model).must_be_in_place is not BufferModel.must_be_in_place
        for operand in operation.operands:
            type_ = state.value_of(operand).type  # a memref's tensor, where one is made again of the other
            stays = isinstance(type_, UnrankedTensorType) and state.rules.unranked_stays
            if stays or (asked and is_tensor(type_) and model.must_be_in_place(operand, state)):
                state.put_in_place(operand)
                if is_call(operation):
                    _alias_with_results(operand, state)


def _alias_with_results(operand: OpOperand, state: OneShotState) -> None:
    """Merge the alias sets of an operand in place and of all tensors that its op makes."""
    merged = state.alias_sets.of(state.value_of(operand))
    for result in operand.owner.results:
        if is_tensor(result.type):
            merged = state.alias_sets.merge(merged, state.alias_sets.of(result))


def _tell_known_equivalences(operations: list[Operation], state: OneShotState) -> None:
    """Merge the equivalence sets of values that are the same buffer whatever is decided."""
    for operation in state.folding.pass_on:
        state.merge_equivalent(operation.results[0], state.folding.passed_on(operation))
    for call in filter(is_call, operations) if state.rules.calls_tie_results else ():
        summary = state.summary_of_callee(call)
        for result, argument in summary.equivalent if summary is not None else ():
            state.merge_equivalent(call.results[result], call.operands[argument].value)


def _tell_equivalent_values(operations: Modelled, state: OneShotState) -> None:
    """Merge the equivalence sets of results and the operands whose buffer they are (equivalenceAnalysis)."""
    for operation, model in operations:
        for result in operation.results:
            if is_tensor(result.type):
                same = _same_buffer(result, model, state)
                if same is not None:
                    state.merge_equivalent(result, state.value_of(same))


def _same_buffer(result: OpResult, model: BufferModel, state: OneShotState) -> OpOperand | None:
    """Return an operand whose buffer a result is for certain.

    That is a definite alias, or the first of several possible ones if all are equivalent:

        %r = arith.select %c, %t, %t : tensor<?xf32>
    """
    aliases = state.aliasing_operands(result)
    all_equivalent = bool(aliases)
    for operand, relation, is_definite in aliases:
        same = relation is Relation.EQUIVALENT and state.is_in_place(operand)
        if same and is_definite:
            return operand
        if not same or not state.are_equivalent(state.value_of(operand), state.value_of(aliases[0].operand)):
            all_equivalent = False
    return aliases[0].operand if all_equivalent and not model.allocates(result) else None
