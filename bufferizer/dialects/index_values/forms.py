"""Index values as linear forms, so that two values that are computed apart can be known to be equal.

    %a = arith.addi %i, %c4 : index
    %b = affine.apply affine_map<(d0) -> (d0 + 4)>(%i)      // equal to %a

Source: ValueBoundsConstraintSet::areEqual (ValueBoundsOpInterface.cpp) and the ValueBoundsOpInterfaceImpl.cpp of the
dialects, with which the compiler compares slices. Here is what that proves by equations; what else there is stands for
itself. Bounds, as those of ``affine.min``, are looked at only for whether they contradict each other, in which case the
compiler proves nothing. (It also finds values equal between whose bounds there is but one number.)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import prod

from bufferizer.dialects.index_values.inequalities import are_contradictory
from bufferizer.dialects.index_values.linear import Impossible, Linear, Size
from bufferizer.dialects.index_values.sizes import given_sizes, groups_of, shape_of, static_size, tied_operand
from bufferizer.ir.affine import (
    AffineBinary,
    AffineConstant,
    AffineDimension,
    AffineExpression,
    AffineSymbol,
)
from bufferizer.ir.attributes import AffineMapAttribute
from bufferizer.ir.operation import BlockArgument, Operation, OpResult, Value
from bufferizer.ir.static_values import StaticOrValue, constant_integer, mixed_values
from bufferizer.ir.types import I1

DEEPEST = 30  # ops that a form is followed through
# Quotients in quotients: what they are made of is written out in each, so that forms may double with each of them.
MOST_NESTED = 3
MOST = 500  # values that one question may come to; loops in loops come to the same ones again and again


def linear_form(value: StaticOrValue) -> Linear:
    """Return an index value, or a number, as a linear form."""
    forms = _Forms()
    form = forms.of(value)
    return Linear.of(Impossible()) if are_contradictory(forms.bounds) else form


class _Forms:
    """One question: what is found on the way is kept, as sums of sums would ask for the same again and again.

    A value with a number is that size of a tensor or memref; one without is an index. What is ``taken`` stands for
    itself. ``bounds`` are forms known to be zero or more, of all that is met, be it part of the answer or not: the
    compiler proves nothing where they contradict each other.
    """

    __slots__ = ("_depth", "_known", "_left", "bounds")

    def __init__(self, taken: tuple[Value, int | None] | None = None, left: list[int] | None = None) -> None:
        self.bounds: list[Linear] = []
        self._known: dict[tuple[Value, int | None], Linear] = {}
        self._depth = 0
        self._left = [MOST] if left is None else left
        if taken is not None:
            self._known[taken] = _itself(*taken)

    def of(self, value: StaticOrValue, dimension: int | None = None) -> Linear:
        known = constant_integer(value) if dimension is None else static_size(value, dimension)
        if known is not None:
            return Linear(known)
        assert not isinstance(value, int)
        asked = (value, dimension)
        if asked not in self._known:
            found = self._found(value, dimension)
            if found is None or found.nesting > MOST_NESTED:
                found = _itself(value, dimension)
            self._known[asked] = found
        return self._known[asked]

    def _found(self, value: Value, dimension: int | None) -> Linear | None:
        if self._depth > DEEPEST or self._left[0] <= 0:
            return None
        self._depth += 1
        self._left[0] -= 1
        found = (
            self._of_result(value, dimension) if isinstance(value, OpResult) else self._of_argument(value, dimension)
        )
        self._depth -= 1
        return found

    # -- arguments of loops

    def _of_argument(self, value: Value, dimension: int | None) -> Linear | None:
        assert isinstance(value, BlockArgument)
        loop = value.block.region.owner
        if value.block is not value.block.region.entry:
            return None
        if loop.name == "scf.forall" and dimension is not None:
            counters = len(mixed_values(loop, "staticLowerBound", "dynamicLowerBound"))
            tied = tied_operand(loop, value.index - counters)
            return self.of(tied, dimension) if tied is not None else None
        if loop.name == "scf.for" and value.index > 0:
            return self._carried(loop, value.index - 1, dimension)
        return self._of_counter(value)

    def _of_counter(self, counter: BlockArgument) -> Linear | None:
        """Bound a loop's counter, and return its form where its bounds leave one value."""
        bounds = _bounds(counter)
        if bounds is None:
            return None
        lower, upper, step = *map(self.of, bounds[:2]), constant_integer(bounds[2])
        last = upper.plus(lower, -1).plus(Linear(-1))
        if step is not None and step > 1:
            last = last.divided_by(step).times(step)
        if not last.terms and last.constant == 0:
            return lower
        self.bounds += (_itself(counter, None).plus(lower, -1), last.plus(lower).plus(_itself(counter, None), -1))
        return None

    def _carried(self, loop: Operation, number: int, dimension: int | None) -> Linear | None:
        """Return the form of what a loop carries, if no iteration changes that: then it is as it was before."""
        body, begin = loop.regions[0].entry, loop.group("initArgs")
        terminator = body.terminator if body is not None else None
        if body is None or terminator is None or number >= min(len(begin), len(terminator.operands)):
            return None
        if number + 1 >= len(body.arguments):
            return None
        argument = body.arguments[number + 1]
        within = _Forms((argument, dimension), self._left)
        yielded = within.of(terminator.operands[number].value, dimension)
        self.bounds += within.bounds
        before = self.of(begin[number].value, dimension)  # The compiler asks, be it used or not.
        return before if yielded == _itself(argument, dimension) else None

    # -- results

    def _of_result(self, value: OpResult, dimension: int | None) -> Linear | None:
        operation = value.owner
        if operation.name == "scf.for":
            return self._carried(operation, value.index, dimension)
        if operation.name == "scf.if":
            return self._one_of(value, _yielded(operation, value.index), dimension)
        if operation.name == "arith.select" and len(operation.operands) == 3:
            condition, *chosen = (operand.value for operand in operation.operands)
            if condition.type != I1:
                return self.of(chosen[0], dimension) if dimension is not None else None
            return self._one_of(value, chosen, dimension)
        return self._of_index(value) if dimension is None else self._of_size(value, dimension)

    def _one_of(self, value: Value, values: Sequence[Value], dimension: int | None) -> Linear | None:
        """Return the form of one of two values, if they are known to be equal; else one of them is the least it is."""
        if len(values) != 2:
            return None
        first, second = (self.of(one, dimension) for one in values)
        if first == second:
            return first
        distance = second.plus(first, -1)
        if not distance.terms:
            low, high = (first, second) if distance.constant > 0 else (second, first)
            own = _itself(value, dimension)
            self.bounds += (own.plus(low, -1), high.plus(own, -1))
        return None

    def _of_index(self, value: OpResult) -> Linear | None:
        """Return the form of a value that an op computes, None where that is not linear."""
        operation = value.owner
        operands = [operand.value for operand in operation.operands]
        if operation.name in ("arith.addi", "arith.subi") and len(operands) == 2:
            return self.of(operands[0]).plus(self.of(operands[1]), 1 if operation.name == "arith.addi" else -1)
        if operation.name in ("arith.muli", "arith.floordivsi") and len(operands) == 2:
            operator = "*" if operation.name == "arith.muli" else "floordiv"
            return self._evaluated(AffineBinary(operator, AffineDimension(0), AffineDimension(1)), operands, 2)
        if operation.name == "affine.apply":
            return self._applied(operation)
        if operation.name in ("affine.min", "affine.max"):
            self._bound_extreme(value)
            return None
        if operation.name == "affine.delinearize_index":
            return self._delinearized(value)
        if operation.name == "affine.linearize_index":
            return self._linearized(operation)
        if operation.name in ("memref.dim", "tensor.dim") and len(operands) == 2:
            dimension, shape = constant_integer(operands[1]), shape_of(operands[0])
            is_there = dimension is not None and shape is not None and 0 <= dimension < len(shape)
            if not is_there:
                return None
            size = self.of(operands[0], dimension)
            self.bounds.append(size)
            return size
        if operation.name in ("memref.rank", "tensor.rank") and operands:
            shape = shape_of(operands[0])
            return Linear(len(shape)) if shape is not None else None
        return None

    # -- affine maps

    def _applied(self, operation: Operation) -> Linear | None:
        attribute = operation.attribute("map")
        operands = [operand.value for operand in operation.operands]
        if not isinstance(attribute, AffineMapAttribute) or len(attribute.results) != 1:
            return None
        if len(operands) != attribute.map.dimensions + attribute.map.symbols:
            return None
        for operand in operands:  # The compiler asks for all, be they in the result or not.
            self.of(operand)
        return self._evaluated(attribute.results[0], operands, attribute.map.dimensions)

    def _bound_extreme(self, value: OpResult) -> None:
        """Bound the smallest, or the largest, of what a map makes; nothing tells which one that is."""
        operation = value.owner
        attribute = operation.attribute("map")
        operands = [operand.value for operand in operation.operands]
        if not isinstance(attribute, AffineMapAttribute):
            return
        if len(operands) != attribute.map.dimensions + attribute.map.symbols:
            return
        side = -1 if operation.name == "affine.min" else 1
        for expression in attribute.results:
            form = self._evaluated(expression, operands, attribute.map.dimensions)
            if form is not None:
                self.bounds.append(_itself(value, None).plus(form, -1).times(side))

    def _evaluated(self, expression: AffineExpression, operands: Sequence[Value], dimensions: int) -> Linear | None:
        """Return the form of an expression; None where it is not affine, even if a factor could be computed."""
        known = _constant(expression, operands, dimensions)
        if known is not None:
            return Linear(known)
        if isinstance(expression, AffineDimension | AffineSymbol):
            return self.of(operands[_place(expression, dimensions)])
        if not isinstance(expression, AffineBinary):
            return None
        left, right = (self._evaluated(side, operands, dimensions) for side in (expression.left, expression.right))
        if left is None or right is None:
            return None
        if expression.operator == "+":
            return left.plus(right)
        factors = [_constant(side, operands, dimensions) for side in (expression.left, expression.right)]
        if expression.operator == "*" and factors[0] is not None:
            return right.times(factors[0])
        if factors[1] is None or not _is_factor(expression, factors[1]):
            return None
        return _OPERATORS[expression.operator](left, factors[1]) if left.nesting <= MOST_NESTED else None

    def _delinearized(self, value: OpResult) -> Linear | None:
        """Return a digit of a number; the first one takes what is left where the basis does not bound it."""
        operation = value.owner
        basis = _basis(operation, len(operation.results))
        if basis is None or not operation.operands:
            return None
        form = self.of(operation.operands[0].value)
        below = prod(basis[value.index + 1 :])
        if value.index > 0:
            form = form.modulo(prod(basis[value.index :]))
        digit = form.divided_by(below)
        if basis[value.index]:
            self.bounds.append(Linear(basis[value.index] - 1).plus(digit, -1))
        return digit

    def _linearized(self, operation: Operation) -> Linear | None:
        """Return the number that has these digits."""
        digits = operation.group("multi_index")
        basis = _basis(operation, len(digits))
        if basis is None:
            return None
        form = Linear()
        for number, digit in enumerate(digits):
            form = form.plus(self.of(digit.value), prod(basis[number + 1 :]))
        limit = prod(basis)
        if operation.attribute("disjoint") is not None and limit:
            self.bounds.append(Linear(limit - 1).plus(form, -1))
        return form

    # -- sizes

    def _of_size(self, shaped: OpResult, dimension: int) -> Linear | None:
        """Return the size of an op's result, from what the op is given."""
        operation = shaped.owner
        given = given_sizes(shaped)
        if given is not None:
            return self.of(given[dimension]) if dimension < len(given) else None
        source = operation.operands[0].value if operation.operands else None
        if operation.name in ("memref.cast", "tensor.cast") and source is not None:
            return self.of(source, dimension) if shape_of(source) is not None else None
        if operation.name == "tensor.pad" and source is not None:
            low, high = (mixed_values(operation, f"static_{side}", side) for side in ("low", "high"))
            if dimension >= min(len(low), len(high)):
                return None
            return self.of(source, dimension).plus(self.of(low[dimension])).plus(self.of(high[dimension]))
        if operation.name in ("memref.collapse_shape", "tensor.collapse_shape") and source is not None:
            return self._collapsed(operation, source, dimension)
        tied = tied_operand(operation, shaped.index)
        return self.of(tied, dimension) if tied is not None else None

    def _collapsed(self, operation: Operation, source: Value, dimension: int) -> Linear | None:
        """Return the product of sizes that become one, of which one may be dynamic."""
        shape, groups = shape_of(source), groups_of(operation)
        if shape is None or dimension >= len(groups):
            return None
        sizes = [(place, shape[place]) for place in groups[dimension] if place < len(shape)]
        dynamic = [place for place, size in sizes if size is None]
        factor = prod(size for _, size in sizes if size is not None)
        return self.of(source, dynamic[0]).times(factor) if len(dynamic) == 1 else None


def _itself(value: Value, dimension: int | None) -> Linear:
    return Linear.of(value if dimension is None else Size(value, dimension))


def _bounds(counter: BlockArgument) -> tuple[StaticOrValue, StaticOrValue, StaticOrValue] | None:
    """Return the bounds of a loop's counter, the upper one excluded, and the step; None for any other argument."""
    loop, number = counter.block.region.owner, counter.index
    if loop.name == "scf.for" and number == 0 and len(loop.operands) >= 3:
        return loop.operands[0].value, loop.operands[1].value, loop.operands[2].value
    if loop.name == "scf.forall":
        lower = mixed_values(loop, "staticLowerBound", "dynamicLowerBound")
        upper = mixed_values(loop, "staticUpperBound", "dynamicUpperBound")
        if number < min(len(lower), len(upper)):
            return lower[number], upper[number], 1  # The compiler makes nothing of the step.
    return None


def _yielded(operation: Operation, number: int) -> list[Value]:
    """Return what the regions of an op yield for a result."""
    terminators = [region.entry.terminator for region in operation.regions if region.entry is not None]
    return [end.operands[number].value for end in terminators if end is not None and number < len(end.operands)]


def _basis(operation: Operation, digits: int) -> list[int] | None:
    """Return the sizes of digits, 0 for a first one without any; None where one is not a constant."""
    entries = [constant_integer(entry) for entry in mixed_values(operation, "static_basis", "dynamic_basis")]
    if not 0 <= digits - len(entries) <= 1:
        return None
    known = [entry for entry in entries if entry is not None and entry > 0]
    return [*[0] * (digits - len(entries)), *known] if len(known) == len(entries) else None


def _constant(expression: AffineExpression, operands: Sequence[Value], dimensions: int) -> int | None:
    """Return the value of an expression whose operands are constants by themselves, None for any other."""
    if isinstance(expression, AffineConstant):
        return expression.value
    if isinstance(expression, AffineDimension | AffineSymbol):
        return constant_integer(operands[_place(expression, dimensions)])
    if not isinstance(expression, AffineBinary):
        return None
    left, right = (_constant(side, operands, dimensions) for side in (expression.left, expression.right))
    if left is None or right is None:
        return None
    if expression.operator == "+":
        return left + right
    return _OPERATORS[expression.operator](Linear(left), right).constant if _is_factor(expression, right) else None


def _is_factor(expression: AffineBinary, value: int) -> bool:
    return expression.operator == "*" or value > 0


def _place(expression: AffineDimension | AffineSymbol, dimensions: int) -> int:
    return expression.position + (dimensions if isinstance(expression, AffineSymbol) else 0)


_OPERATORS: dict[str, Callable[[Linear, int], Linear]] = {
    "*": Linear.times,
    "floordiv": Linear.divided_by,
    "ceildiv": lambda form, divisor: form.plus(Linear(divisor - 1)).divided_by(divisor),
    "mod": Linear.modulo,
}
