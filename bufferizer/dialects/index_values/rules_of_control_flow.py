"""What scf ops say of their counters, of what they carry, and of what they choose.

Source: mlir/lib/Dialect/SCF/IR/ValueBoundsOpInterfaceImpl.cpp.
"""

from __future__ import annotations

from collections.abc import Mapping

from bufferizer.dialects.index_values.bounds import Bounds, Rule
from bufferizer.dialects.index_values.rules_of_numbers import ONE, minus, one_of
from bufferizer.ir.affine import AffineExpression, add, divide, multiply
from bufferizer.ir.operation import BlockArgument, Operation, OpResult, Value
from bufferizer.ir.static_values import StaticOrValue, mixed_values


def _for(bounds: Bounds, operation: Operation, value: Value, dimension: int | None) -> None:
    if len(operation.operands) < 3:
        return
    lower, upper, step = (operand.value for operand in operation.operands[:3])
    if not isinstance(value, BlockArgument):
        _carried(bounds, operation, value, _number_of(value), dimension)
    elif value.index > 0:
        _carried(bounds, operation, value, value.index - 1, dimension)
    elif dimension is None:
        _counter(bounds, lower, upper, step)


def _number_of(value: Value) -> int:
    """Return the number of a result, or of an argument."""
    return value.index if isinstance(value, OpResult | BlockArgument) else 0


def _counter(bounds: Bounds, lower: StaticOrValue, upper: StaticOrValue, step: StaticOrValue) -> None:
    """Between the bounds, and no more than what so many steps lead to."""
    bounds.at_least(bounds.expression(lower))
    bounds.below(bounds.expression(upper))
    last = minus(_trip_count(bounds, lower, upper, step), ONE)
    bounds.at_most(add(bounds.expression(lower), multiply(last, bounds.expression(step))))


def _trip_count(bounds: Bounds, lower: StaticOrValue, upper: StaticOrValue, step: StaticOrValue) -> AffineExpression:
    first, end, by = bounds.expression(lower), bounds.expression(upper), bounds.expression(step)
    return divide("ceildiv", minus(end, first), by)


def _carried(bounds: Bounds, loop: Operation, value: Value, number: int, dimension: int | None) -> None:
    """As it was before if no iteration changes it; a number that is a result has changed by as much in each."""
    body, begin = loop.regions[0].entry if loop.regions else None, loop.group("initArgs")
    terminator = body.terminator if body is not None else None
    if body is None or terminator is None or number + 1 >= len(body.arguments):
        return
    if number >= min(len(begin), len(terminator.operands)):
        return
    argument, yielded, before = body.arguments[number + 1], terminator.operands[number].value, begin[number].value
    if bounds.is_equal((yielded, dimension), (argument, dimension)):
        bounds.equal(bounds.expression(before, dimension))
    if dimension is None and not isinstance(value, BlockArgument):
        lower, upper, step = (operand.value for operand in loop.operands[:3])
        times = _trip_count(bounds, lower, upper, step)
        change = minus(bounds.expression(yielded), bounds.expression(argument))
        bounds.equal(add(bounds.expression(before), multiply(times, change)))


def _forall(bounds: Bounds, operation: Operation, value: Value, dimension: int | None) -> None:
    """A counter is between its bounds; what is shared keeps its sizes."""
    lower, upper, step = (
        mixed_values(operation, f"static{name}", f"dynamic{name}") for name in ("LowerBound", "UpperBound", "Step")
    )
    number = _number_of(value)
    if dimension is not None:
        shared = operation.group("outputs")
        number -= len(lower) if isinstance(value, BlockArgument) else 0
        if 0 <= number < len(shared):
            bounds.equal(bounds.expression(shared[number].value, dimension))
    elif number < min(len(lower), len(upper), len(step)):
        _counter(bounds, lower[number], upper[number], step[number])


def _if(bounds: Bounds, operation: Operation, value: Value, dimension: int | None) -> None:
    """One of the two that the branches yield."""
    ends = [region.entry.terminator for region in operation.regions if region.entry is not None]
    number = _number_of(value)
    yielded = [end.operands[number].value for end in ends if end is not None and number < len(end.operands)]
    if len(yielded) == 2:
        one_of(bounds, yielded[0], yielded[1], dimension)


RULES: Mapping[str, Rule] = {"scf.for": _for, "scf.forall": _forall, "scf.if": _if}
