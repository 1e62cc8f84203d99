"""Index values as linear forms, so that two values that are computed apart can be known to be equal.

    %a = arith.addi %i, %c4 : index
    %b = affine.apply affine_map<(d0) -> (d0 + 4)>(%i)      // equal to %a

Source: ValueBoundsConstraintSet::areEqual (ValueBoundsOpInterface.cpp), with which the compiler compares slices. Here
is what that proves by equations alone: sums, products with constants, affine.apply, sizes of tensors through the ops
that pass them on, and the counter of a loop that runs once. What else there is stands for itself.
"""

from __future__ import annotations

from dataclasses import dataclass

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
from bufferizer.ir.types import TensorType

DESTINATION_GROUPS = ("outputs", "init", "inits", "output", "dest", "base", "initArgs")
DEEPEST = 100  # ops that a form is followed through
PASS_SIZES_ON = frozenset(
    {"tensor.insert", "tensor.insert_slice", "vector.transfer_write", "tensor.cast", "scf.forall"}
)


@dataclass(frozen=True, slots=True)
class Size:
    """Size number ``dimension`` of a tensor, where nothing more is known of it."""

    tensor: Value
    dimension: int


@dataclass(frozen=True, slots=True, eq=False)
class Impossible:
    """The counter of a loop that never runs. Nothing is provably equal to it, not even the counter itself."""


Atom = Value | Size | Impossible


@dataclass(frozen=True, slots=True)
class Linear:
    """``constant`` plus the sum of ``terms``: atoms with their factors, none of which is zero."""

    constant: int = 0
    terms: frozenset[tuple[Atom, int]] = frozenset()

    def plus(self, other: Linear, factor: int = 1) -> Linear:
        """Return this form plus ``factor`` times another one."""
        factors = dict(self.terms)
        for atom, own in other.terms:
            factors[atom] = factors.get(atom, 0) + own * factor
        terms = frozenset((atom, own) for atom, own in factors.items() if own != 0)
        return Linear(self.constant + other.constant * factor, terms)

    def times(self, factor: int) -> Linear:
        """Return ``factor`` times this form."""
        return Linear().plus(self, factor)


def linear_form(value: StaticOrValue) -> Linear:
    """Return an index value, or a number, as a linear form."""
    return _Forms().of(value)


def size_form(tensor: Value, dimension: int) -> Linear:
    """Return a size of a tensor as a linear form, followed up the ops that pass sizes on."""
    return _Forms().of_size(tensor, dimension)


class _Forms:
    """One question: what is found on the way is kept, as sums of sums would ask for the same again and again."""

    __slots__ = ("_depth", "_known")

    def __init__(self) -> None:
        self._known: dict[Value, Linear] = {}
        self._depth = 0

    def of(self, value: StaticOrValue) -> Linear:
        known = constant_integer(value)
        if known is not None:
            return Linear(known)
        assert not isinstance(value, int)
        if value not in self._known:
            self._known[value] = self._found(value) or Linear(terms=frozenset({(value, 1)}))
        return self._known[value]

    def _found(self, value: Value) -> Linear | None:
        if self._depth > DEEPEST:
            return None
        self._depth += 1
        found = self._of_result(value) if isinstance(value, OpResult) else self._of_counter(value)
        self._depth -= 1
        return found

    def _of_counter(self, value: Value) -> Linear | None:
        """Return the form of a loop's counter where its bounds leave one value, or none."""
        bounds = _bounds(value) if isinstance(value, BlockArgument) else None
        if bounds is None:
            return None
        lower, upper = map(self.of, bounds)
        distance = upper.plus(lower, -1)
        if distance.terms or distance.constant > 1:
            return None
        return lower if distance.constant == 1 else Linear(terms=frozenset({(Impossible(), 1)}))

    def _of_result(self, value: OpResult) -> Linear | None:
        """Return the form of a value that an op computes, None where that is not linear."""
        operation = value.owner
        operands = [operand.value for operand in operation.operands]
        if operation.name in ("arith.addi", "arith.subi") and len(operands) == 2:
            return self.of(operands[0]).plus(self.of(operands[1]), 1 if operation.name == "arith.addi" else -1)
        if operation.name == "arith.muli" and len(operands) == 2:
            return _product(self.of(operands[0]), self.of(operands[1]))
        if operation.name == "affine.apply":
            return self._applied(operation)
        if operation.name == "tensor.dim" and len(operands) == 2:
            dimension = constant_integer(operands[1])
            return self.of_size(operands[0], dimension) if dimension is not None else None
        return None

    def _applied(self, operation: Operation) -> Linear | None:
        attribute = operation.attribute("map")
        if not isinstance(attribute, AffineMapAttribute) or len(attribute.results) != 1:
            return None
        inputs = [self.of(operand.value) for operand in operation.operands]
        if len(inputs) != attribute.map.dimensions + attribute.map.symbols:
            return None
        return _evaluated(attribute.results[0], inputs, attribute.map.dimensions)

    def of_size(self, tensor: Value, dimension: int) -> Linear:
        source: Value | None = tensor
        while source is not None:
            tensor = source
            if not isinstance(tensor.type, TensorType) or not 0 <= dimension < len(tensor.type.shape):
                return Linear(terms=frozenset({(Size(tensor, dimension), 1)}))
            size = tensor.type.shape[dimension]
            if size is not None:
                return Linear(size)
            source = _tied(tensor)
        given = _given_size(tensor, dimension) if isinstance(tensor, OpResult) else None
        return self.of(given) if given is not None else Linear(terms=frozenset({(Size(tensor, dimension), 1)}))


def _bounds(counter: BlockArgument) -> tuple[StaticOrValue, StaticOrValue] | None:
    """Return the bounds of a loop's counter, the upper one excluded; None for any other argument."""
    loop, number = counter.block.region.owner, counter.index
    if loop.name == "scf.for" and number == 0 and len(loop.operands) >= 2:
        return loop.operands[0].value, loop.operands[1].value
    if loop.name == "scf.forall":
        lower = mixed_values(loop, "staticLowerBound", "dynamicLowerBound")
        upper = mixed_values(loop, "staticUpperBound", "dynamicUpperBound")
        if number < min(len(lower), len(upper)):
            return lower[number], upper[number]
    return None


def _product(left: Linear, right: Linear) -> Linear | None:
    if not left.terms:
        return right.times(left.constant)
    return left.times(right.constant) if not right.terms else None


def _evaluated(expression: AffineExpression, inputs: list[Linear], dimensions: int) -> Linear | None:
    if isinstance(expression, AffineConstant):
        return Linear(expression.value)
    if isinstance(expression, AffineDimension):
        return inputs[expression.position]
    if isinstance(expression, AffineSymbol):
        return inputs[dimensions + expression.position]
    if not isinstance(expression, AffineBinary):
        return None
    left, right = (_evaluated(side, inputs, dimensions) for side in (expression.left, expression.right))
    if left is None or right is None:
        return None
    if expression.operator == "+":
        return left.plus(right)
    return _product(left, right) if expression.operator == "*" else None


def _tied(tensor: Value) -> Value | None:
    """Return the operand that a result has its sizes from."""
    if not isinstance(tensor, OpResult):
        return None
    operation = tensor.owner
    if operation.name == "tensor.cast":
        return operation.operands[0].value if operation.operands else None
    if operation.dialect != "linalg" and operation.name not in PASS_SIZES_ON:
        return None
    for name in DESTINATION_GROUPS:
        destinations = operation.group(name)
        if tensor.index < len(destinations):
            return destinations[tensor.index].value
    return None


def _given_size(tensor: OpResult, dimension: int) -> StaticOrValue | None:
    """Return the dynamic size that the op making the tensor was given for a dimension."""
    operation = tensor.owner
    assert isinstance(tensor.type, TensorType)
    if operation.name == "tensor.extract_slice":
        sizes = mixed_values(operation, "static_sizes", "sizes")
        return sizes[dimension] if len(sizes) == len(tensor.type.shape) else None
    group = {"tensor.empty": "dynamicSizes", "tensor.generate": "dynamicExtents"}.get(operation.name, "dynamic_sizes")
    dynamic = operation.group(group)
    number = sum(size is None for size in tensor.type.shape[:dimension])
    return dynamic[number].value if number < len(dynamic) else None
