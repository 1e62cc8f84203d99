"""What the shape dialect's verifiers refuse. Source: mlir/lib/Dialect/Shape/IR/Shape.cpp."""

from __future__ import annotations

from collections.abc import Iterator

from bufferizer.dialects.verifiers.checks import Table, differ, edge
from bufferizer.ir.attributes import DenseElementsAttribute
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import INDEX, UNKNOWN, TensorType, Type, is_tensor
from bufferizer.ir.verification import Verifier, op_error

_SHAPE, _SIZE = "!shape.shape", "!shape.size"
_MAY_HOLD_ERRORS = frozenset({_SHAPE, _SIZE, "!shape.value_shape"})


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


def _hands_on_errors(wanted: str) -> Verifier:
    """Return the check that what may hold errors is made of what may (verifySizeOrIndexOp and its like)."""
    name = wanted.rpartition(".")[2]

    def check(operation: Operation) -> Iterator[str]:
        result = operation.results[0].type
        if any(str(operand.type) in _MAY_HOLD_ERRORS for operand in operation.operands) and str(result) != wanted:
            what = f"then the result must be of type `{name}` to propagate them"
            yield op_error(operation, f"if at least one of the operands can hold error values {what}")

    return check


def _inferred(operation: Operation, extents: int | None) -> Iterator[str]:
    """Compare a tensor of extents with how many there are; None if that is not known (verifyInferredResultTypes)."""
    result = operation.results[0].type
    if not isinstance(result, TensorType) or len(result.shape) != 1 or result.shape[0] is None or extents is None:
        return
    if result.shape[0] != extents:
        inferred = TensorType((extents,), INDEX)
        types = f"'{inferred}' are incompatible with return type(s) of operation '{result}'"
        summary = op_error(operation, "failed to infer returned types")
        yield f"{summary}\n{op_error(operation, f'inferred type(s) {types}')}"


def _shape_of(operation: Operation) -> Iterator[str]:
    argument = operation.operands[0].type
    yield from _inferred(operation, len(argument.shape) if isinstance(argument, TensorType) else None)
    yield from _hands_on_errors(_SHAPE)(operation)


def _const_shape(operation: Operation) -> Iterator[str]:
    shape = operation.attribute("shape")
    type_ = shape.type if isinstance(shape, DenseElementsAttribute) else UNKNOWN
    yield from _inferred(operation, type_.shape[0] if isinstance(type_, TensorType) and type_.shape else None)


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
    if str(shape) == _SHAPE and extent != UNKNOWN and str(extent) != _SIZE:
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


_size, _shape = _hands_on_errors(_SIZE), _hands_on_errors(_SHAPE)
VERIFIERS: Table = {
    "shape.add": _size,
    "shape.assuming": _assuming,
    "shape.assuming_all": _assuming_all,
    "shape.broadcast": _shape,
    "shape.const_shape": _const_shape,
    "shape.cstr_broadcastable": _broadcastable,
    "shape.div": _size,
    "shape.get_extent": _size,
    "shape.mul": _size,
    "shape.num_elements": _size,
    "shape.rank": _size,
    "shape.reduce": _reduce,
    "shape.shape_of": _shape_of,
    "shape.yield": _yield,
}
