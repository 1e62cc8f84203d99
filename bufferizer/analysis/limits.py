"""Where the compiler is wrong, or refuses what would be right: see docs/compiler-limits.md.

One function per limit of LLVM 22's One-Shot Bufferize that can be told for certain, or nearly so. What the compiler
does is reported all the same; these hints say that the program is not to blame.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bufferizer.analysis.module import FunctionAnalysis
from bufferizer.analysis.origins import Owner, origins_of_operand
from bufferizer.analysis.state import OneShotState
from bufferizer.buffer_model.model import owner_operation
from bufferizer.diagnostics import Diagnostic, Place, Related, Severity
from bufferizer.ir.operation import Operation, OpOperand
from bufferizer.ir.program import top_level
from bufferizer.ir.types import is_tensor

CODE = "compiler-limit"


def compiler_limits(member: Operation, analysis: FunctionAnalysis) -> Iterator[Diagnostic]:
    """Yield a hint for each limit that a top-level operation runs into. Places are relative to its segment."""
    yield from _new_buffers_yielded(member, analysis)
    if analysis.is_nested:
        yield from _copies_not_made(member, analysis)
    for operation in member.walk():
        rule = _RULES.get(operation.name)
        if rule is not None:
            yield from rule(operation, analysis.state)


def _new_buffers_yielded(member: Operation, analysis: FunctionAnalysis) -> Iterator[Diagnostic]:
    """Find loops that are refused for yielding a buffer that was allocated in the iteration."""
    for refusal in analysis.refusals:
        loop = refusal.operation.parent_operation
        if refusal.code != "yield-not-equivalent" or loop is None or top_level(loop) is not member:
            continue
        for operand in refusal.operation.operands:
            if is_tensor(operand.type) and _is_made_inside(operand, loop, analysis.state):
                yield _hint(
                    operand,
                    f"the compiler's limit: '{operand.value.name}' is a new buffer in every iteration, which would be "
                    "right, but loops may not yield one unless allow-return-allocs-from-loops is set",
                )


def _copies_not_made(member: Operation, analysis: FunctionAnalysis) -> Iterator[Diagnostic]:
    """Find what is overwritten in a nested module for want of a copy that was decided on (insertTensorCopies)."""
    state = analysis.state
    for operation in member.walk():
        for operand in operation.operands:
            if operand in state.reasons and not state.is_in_place(operand) and not state.can_omit_copy(operand):
                yield _hint(
                    operand,
                    f"the compiler's limit: it makes no copies in nested modules, and '{operation.name}' overwrites "
                    f"'{operand.value.name}', whose contents are needed",
                )


def _switch_result_written(switch: Operation, state: OneShotState) -> Iterator[Diagnostic]:
    """Find writes to results of ``scf.index_switch`` that are memory of somebody else.

    The analysis does not know that what the regions yield is the result (YieldOpInterface::getAliasingValues).
    """
    for operand in _yielded(switch):
        result = switch.results[operand.index] if operand.index < len(switch.results) else None
        if result is None or not is_tensor(result.type) or not state.is_value_written(result):
            continue
        if not _is_made_inside(operand, switch, state):
            yield _hint(
                operand,
                f"the compiler's limit: it does not know that a result of 'scf.index_switch' is the buffer of "
                f"'{operand.value.name}', and writes to the result overwrite it",
                Related("the result is written in place", Place(result.span)),
            )


def _while_writes_yielded(loop: Operation, state: OneShotState) -> Iterator[Diagnostic]:
    """Find ``scf.while`` loops that write what they were given, and are given memory of somebody else in the end.

    What the second region yields is not copied (WhileOpInterface::resolveConflicts).
    """
    if not state.options.allow_return_allocs_from_loops or len(loop.regions) != 2:
        return  # without the option such loops are refused
    before, after = (region.entry for region in loop.regions)
    terminator = after.terminator if after is not None else None
    if before is None or terminator is None:
        return
    for operand, argument in zip(terminator.operands, before.arguments):
        if not is_tensor(operand.type) or not state.is_value_written(argument):
            continue
        if not _is_given(operand, loop, state) and not _is_made_inside(operand, loop, state):
            yield _hint(
                operand,
                f"the compiler's limit: '{operand.value.name}' is not copied before the next iteration, which "
                f"writes to it as '{argument.name}'",
                Related("written in the loop", Place(argument.span)),
            )


_RULES: dict[str, Callable[[Operation, OneShotState], Iterator[Diagnostic]]] = {
    "scf.index_switch": _switch_result_written,
    "scf.while": _while_writes_yielded,
}


def _yielded(operation: Operation) -> Iterator[OpOperand]:
    for region in operation.regions:
        terminator = region.entry.terminator if region.entry is not None else None
        yield from terminator.operands if terminator is not None else ()


def _is_made_inside(operand: OpOperand, operation: Operation, state: OneShotState) -> bool:
    """Tell whether the buffer that an operand passes on is allocated in the operation's regions."""
    return all(
        origin.owner is Owner.ALLOCATION and operation.is_proper_ancestor_of(owner_operation(origin.value))
        for origin in origins_of_operand(operand, state)
    )


def _is_given(operand: OpOperand, loop: Operation, state: OneShotState) -> bool:
    """Tell whether an operand passes on what the loop's region was given."""
    return all(owner_operation(origin.value) is loop for origin in origins_of_operand(operand, state))


def _hint(operand: OpOperand, message: str, *related: Related) -> Diagnostic:
    return Diagnostic(CODE, Severity.HINT, message, Place(operand.span or operand.owner.name_span), related)
