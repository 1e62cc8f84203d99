"""What the shape dialect's verifiers refuse. Source: mlir/lib/Dialect/Shape/IR/Shape.cpp."""

from __future__ import annotations

from collections.abc import Iterator

from bufferizer.dialects.verifiers.checks import Table, differ, edge, in_turn
from bufferizer.ir.attributes import DenseElementsAttribute
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import INDEX, UNKNOWN, TensorType, Type, is_tensor
from bufferizer.ir.verification import Verifier, op_error

SHAPE, _SIZE = "!shape.shape", "!shape.size"
_MAY_HOLD_ERRORS = frozenset({SHAPE, _SIZE, "!shape.value_shape"})


def _assuming(operation: Operation) -> Iterator[str]:
    body = operation.regions[0].entry if operation.regions else None
    last = body.terminator if body is not None else None
    if last is None or last.name != "shape.assuming_yield" or not last.readable:
        return
    given, wanted = [operand.type for operand in last.operands], [result.type for result in operation.results]
    problem = edge(operation, last, "parent", given, wanted)
    if problem:
        yield problem


def _assuming_all(operation: Operation) -> Iterator[str]:
    if not operation.operands:
        yield op_error(operation, "no operands specified")


def _broadcastable(operation: Operation) -> Iterator[str]:
    if len(operation.operands) < 2:
        yield op_error(operation, "required at least 2 input shapes")


def hands_on_errors(wanted: str) -> Verifier:
    """Return the check that what may hold errors is made of what may (verifySizeOrIndexOp and its like)."""
    name = wanted.rpartition(".")[2]

    def check(operation: Operation) -> Iterator[str]:
        result = operation.results[0].type
        if any(str(operand.type) in _MAY_HOLD_ERRORS for operand in operation.operands) and str(result) != wanted:
            what = f"then the result must be of type `{name}` to propagate them"
            yield op_error(operation, f"if at least one of the operands can hold error values {what}")

    return check


def inferred(operation: Operation) -> Iterator[str]:
    """Compare a tensor of extents with how many there are, where that is known (verifyInferredResultTypes)."""
    result, extents = operation.results[0].type, _extents(operation)
    if not isinstance(result, TensorType) or len(result.shape) != 1 or result.shape[0] is None or extents is None:
        return
    if result.shape[0] != extents:
        types = f"'{TensorType((extents,), INDEX)}' are incompatible with return type(s) of operation '{result}'"
        yield op_error(operation, f"inferred type(s) {types}")


def _extents(operation: Operation) -> int | None:
    """Return how many extents ``shape.shape_of`` or ``shape.const_shape`` gives."""
    if operation.operands:
        argument = operation.operands[0].type
        return len(argument.shape) if isinstance(argument, TensorType) else None
    shape = operation.attribute("shape")
    type_ = shape.type if isinstance(shape, DenseElementsAttribute) else UNKNOWN
    return type_.shape[0] if isinstance(type_, TensorType) and type_.shape else None


def _inferred(operation: Operation) -> Iterator[str]:
    summary = op_error(operation, "failed to infer returned types")
    yield from (f"{summary}\n{types}" for types in inferred(operation))


def _reduce(operation: Operation) -> Iterator[str]:
    body = operation.regions[0].entry if operation.regions else None
    initial = [operand.type for operand in operation.group("initVals")]
    arguments = [argument.type for argument in body.arguments] if body is not None else []
    if len(arguments) != len(initial) + 2:
        yield op_error(operation, f"ReduceOp body is expected to have {len(initial) + 2} arguments")
        return
    if differ(arguments[0], INDEX):
        yield op_error(operation, "argument 0 of ReduceOp body is expected to be of IndexType")
    yield from _extent(operation, operation.operands[0].type, arguments[1])
    for number, (argument, value) in enumerate(zip(arguments[2:], initial)):
        if differ(argument, value):
            what = f"argument {number + 2} of ReduceOp body and initial value {number}"
            yield op_error(operation, f"type mismatch between {what}")


def _extent(operation: Operation, shape: Type, extent: Type) -> Iterator[str]:
    if str(shape) == SHAPE and extent != UNKNOWN and str(extent) != _SIZE:
        kind, of = "SizeType", "a ShapeType"
    elif is_tensor(shape) and differ(extent, INDEX):
        kind, of = "IndexType", "an extent tensor"
    else:
        return
    what = f"argument 1 of ReduceOp body is expected to be of {kind}"
    yield op_error(operation, f"{what} if the ReduceOp operates on {of}")


def _yield(operation: Operation) -> Iterator[str]:
    around = operation.parent_operation
    results = [result.type for result in around.results] if around is not None else []
    if len(results) != len(operation.operands):
        yield op_error(operation, "number of operands does not match number of results of its parent")
    elif any(differ(operand.type, result) for operand, result in zip(operation.operands, results)):
        yield op_error(operation, "types mismatch between yield op and its parent")


_size, _shape = hands_on_errors(_SIZE), hands_on_errors(SHAPE)
VERIFIERS: Table = {
    "shape.add": _size,
    "shape.assuming": _assuming,
    "shape.assuming_all": _assuming_all,
    "shape.broadcast": _shape,
    "shape.const_shape": _inferred,
    "shape.cstr_broadcastable": _broadcastable,
    "shape.div": _size,
    "shape.get_extent": _size,
    "shape.mul": _size,
    "shape.num_elements": _size,
    "shape.rank": _size,
    "shape.reduce": _reduce,
    "shape.shape_of": in_turn(_inferred, hands_on_errors(SHAPE)),
    "shape.yield": _yield,
}
