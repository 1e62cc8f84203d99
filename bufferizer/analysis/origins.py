"""Whose memory a value is: an argument's, a fresh allocation, or memory from elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from bufferizer.analysis.state import OneShotState
from bufferizer.buffer_model.model import owner_operation
from bufferizer.ir.functions import is_call
from bufferizer.ir.operation import BlockArgument, OpOperand, Value


class Owner(Enum):
    """Who owns the memory."""

    ARGUMENT = "argument"  # the caller's, passed in
    ALLOCATION = "allocation"  # allocated in this function, or handed over by a callee
    ELSEWHERE = "elsewhere"  # a constant's, a global's, a memref's, or an external function's
    UNKNOWN = "unknown"  # an operation makes it of which nothing is known


@dataclass(frozen=True, slots=True)
class Origin:
    """A place where a buffer comes from. ``value`` is the value that is the buffer, or a copy of it, first."""

    owner: Owner
    value: Value


def origins_of_operand(operand: OpOperand, state: OneShotState) -> list[Origin]:
    """Return where the buffer comes from that an operand passes on: a copy of its own if it is out of place."""
    if not state.is_in_place(operand):
        return [Origin(Owner.ALLOCATION, operand.value)]
    return origins(state.value_of(operand), state)


def origins(value: Value, state: OneShotState) -> list[Origin]:
    """Follow in-place operands up the use-def chain to where the buffers of ``value`` come from."""
    found: dict[Value, Origin] = {}
    seen: set[Value] = set()
    waiting = [value]
    while waiting:
        current = waiting.pop()
        if current in seen:
            continue
        seen.add(current)
        if _is_unknown(current, state):
            found[current] = Origin(Owner.UNKNOWN, current)
            continue
        sources = state.aliasing_operands(current)
        for alias in sources:
            if state.is_in_place(alias.operand):
                waiting.append(state.value_of(alias.operand))
            else:
                found[current] = Origin(Owner.ALLOCATION, current)
        if not sources:
            found[current] = Origin(_owner(current, state), current)
    return list(found.values())


def _is_unknown(value: Value, state: OneShotState) -> bool:
    operation = value.defining_operation
    return operation is not None and state.model_of(operation) is None and not is_call(operation)


def _owner(value: Value, state: OneShotState) -> Owner:
    operation = owner_operation(value)
    if isinstance(value, BlockArgument):
        return Owner.ARGUMENT if operation is state.root else Owner.ELSEWHERE
    model = state.model_of(operation)
    if model is not None and model.allocates(value):
        return Owner.ALLOCATION
    if is_call(operation):
        summary = state.summary_of_callee(operation)
        return Owner.ALLOCATION if summary is not None and not summary.is_external else Owner.ELSEWHERE
    return Owner.ELSEWHERE
