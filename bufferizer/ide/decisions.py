"""What was decided of each tensor operand, and why, in words and places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bufferizer.analysis.llvm14.generalized_pad import ImpliedOperation, parts_of_pad
from bufferizer.analysis.module import FunctionAnalysis
from bufferizer.analysis.reasons import NotWritable, ParallelRegion, RawConflict, Reason
from bufferizer.analysis.state import OneShotState
from bufferizer.buffer_model.model import owner_operation
from bufferizer.ir.functions import is_function
from bufferizer.ir.operation import BlockArgument, Operation, OpOperand, Value
from bufferizer.ir.places import definition_place, use_place
from bufferizer.ir.types import is_tensor
from bufferizer.text import Span


@dataclass(frozen=True, slots=True)
class ReasonPlace:
    """One of the places a reason is made of; ``span`` is relative to the segment that ``operation`` stands in."""

    role: str  # "definition", "write" or "read"
    message: str
    operation: Operation
    span: Span


@dataclass(frozen=True, slots=True)
class Decision:
    """A tensor operand: in place, or out of place for a reason. ``copies`` tells whether contents are copied too.

    ``is_carried_out``: the compiler does so, which it does not where it makes no copies (`FunctionAnalysis.is_nested`).
    ``rule`` is a short stable name of the reason, ``why`` a sentence; both are empty for an operand in place.
    """

    operand: OpOperand
    in_place: bool
    copies: bool
    rule: str = ""
    why: str = ""
    places: tuple[ReasonPlace, ...] = ()
    is_carried_out: bool = True


def decided_operations(member: Operation, analysis: FunctionAnalysis) -> Iterator[Operation]:
    """Yield what has decisions on its operands of a top-level operation and all it encloses.

    Those are the operations with tensor operands, known or not, implied too.
    What the analysis made for itself (see `bufferizer.analysis.llvm14.init_tensors`) stands where it is to be written.
    """
    inserted: dict[Operation, list[Operation]] = {}
    for slice_ in analysis.state.slices_for_inits.values():
        inserted.setdefault(slice_.anchor, []).append(slice_.operation)
    for operation in member.walk():
        yield from inserted.get(operation, ())
        if any(is_tensor(operand.type) for operand in operation.operands):
            yield operation


def implied_operations(operation: Operation, state: OneShotState) -> Sequence[ImpliedOperation]:
    """Return the ops that the compiler makes of an operation before it analyses, those that are decided; often none."""
    padding = state.paddings.get(operation)
    if padding is None:
        return ()
    return tuple(parts_of_pad(operation, state.folding, writes_padding=state.is_in_place(padding)))


def decisions_of(operation: Operation, analysis: FunctionAnalysis) -> tuple[Decision, ...]:
    """Return the decisions on the tensor operands of an operation, in their order.

    Those on the slice in the place of a new tensor are the new tensor's. The padding of a pad is one of its operands
    if the compiler copies it. Where blocks that say the same are one, those of the block that stays hold for all.
    """
    left = analysis.state.folding.flow.same.get(operation)
    if left is not None:
        decided = {decision.operand.index: decision for decision in decisions_of(left, analysis)}
        tensors = (operand for operand in operation.operands if is_tensor(operand.type))
        return tuple(
            replace(decided[operand.index], operand=operand) for operand in tensors if operand.index in decided
        )
    slice_ = analysis.state.slices_for_inits.get(operation)
    operands = operation.operands if slice_ is None else slice_.operation.operands
    padding = analysis.state.paddings.get(operation)
    if padding is not None and not analysis.state.is_in_place(padding):
        operands = (*operands, padding)
    return tuple(_decision(operand, analysis) for operand in operands if is_tensor(operand.type))


def _decision(operand: OpOperand, analysis: FunctionAnalysis) -> Decision:
    state = analysis.state
    if state.is_in_place(operand):
        return Decision(operand, in_place=True, copies=False)
    reason = state.reasons.get(operand)
    rule, why, places = _explain(reason) if reason is not None else _without_reason(analysis)
    copies = not state.can_omit_copy(operand)
    return Decision(operand, False, copies, rule, why, places, is_carried_out=not analysis.is_nested)


def _without_reason(analysis: FunctionAnalysis) -> tuple[str, str, tuple[ReasonPlace, ...]]:
    """Say why an operand is copied that nothing speaks against being in place."""
    if analysis.options.bufferize_function_boundaries and not is_function(analysis.operation):
        return "not-analysed", "where function boundaries are bufferized, nothing outside of functions is analysed", ()
    return "", "", ()


def _explain(reason: Reason) -> tuple[str, str, tuple[ReasonPlace, ...]]:
    if isinstance(reason, RawConflict):
        write, read = reason.write.owner, reason.read.owner
        if write is read:
            why = f"'{write.name}' would overwrite the buffer before it has read all that it needs of it"
        else:
            why = f"'{write.name}' may overwrite the buffer before '{read.name}' reads it"
        return (
            "read-after-write",
            why,
            (
                _definition("the contents read", reason.definition),
                _use("write", "written here", reason.write),
                _use("read", "read here", reason.read),
            ),
        )
    if isinstance(reason, NotWritable):
        return (
            "not-writable",
            f"'{reason.write.owner.name}' writes, and {_describe_read_only(reason.value)} may not be written",
            (
                _definition("not writable", reason.value),
                _use("write", "written here", reason.write),
            ),
        )
    if isinstance(reason, ParallelRegion):
        return (
            "parallel-region",
            f"'{reason.write.owner.name}' writes in a parallel region: each run needs a buffer of its own",
            (
                _definition("defined outside", reason.definition),
                _use("write", "written here", reason.write),
            ),
        )
    return "copy-before-write", "the option copy-before-write copies whatever is written", ()


def _describe_read_only(value: Value) -> str:
    operation = owner_operation(value)
    if isinstance(value, BlockArgument):
        return f"argument {_named(value)} of '{operation.name}'"
    return f"the result {_named(value)} of '{operation.name}'"


def _named(value: Value) -> str:
    return value.name or "a value without a name"


def _definition(what: str, value: Value) -> ReasonPlace:
    return ReasonPlace("definition", f"{what}: {_named(value)}", owner_operation(value), definition_place(value))


def _use(role: str, message: str, operand: OpOperand) -> ReasonPlace:
    return ReasonPlace(role, message, operand.owner, use_place(operand))


def is_in_text(value: Value) -> bool:
    """Tell whether a value is one of the program, not of an op that the analysis made."""
    operation = value.defining_operation
    return operation is None or not operation.implicit
