"""Where values, uses and symbols are written: what a message about them points at.

All spans count characters from the start of the text that the operations were read from.
"""

from __future__ import annotations

from bufferizer.ir.operation import Operation, OpOperand, Value
from bufferizer.text import Span


def name_place(function: Operation) -> Span:
    """Return where the function's symbol is written."""
    return function.symbol_span


def definition_place(value: Value) -> Span:
    """Return where a value is defined: its name, or the op's where it has none."""
    operation = value.defining_operation
    if value.span.start == value.span.end and operation is not None:
        return operation.name_span
    return value.span


def use_place(operand: OpOperand) -> Span:
    """Return where an operand is written; its operation's name where it is only implied."""
    return operand.span or operand.owner.name_span
