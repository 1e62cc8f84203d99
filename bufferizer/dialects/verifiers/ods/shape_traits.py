"""Traits by which shapes of operands and results meet: broadcast against each other, of one rank.

Sources: mlir/lib/Dialect/Traits.cpp (ResultsBroadcastableShape), mlir/lib/Dialect/Tosa/IR/TosaOps.cpp.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from bufferizer.dialects.verifiers.checks import are_compatible
from bufferizer.ir.operation import Operation, Value
from bufferizer.ir.types import Shape, TensorType, VectorType
from bufferizer.ir.verification import op_error


def broadcast(first: Shape, second: Shape) -> Shape | None:
    """Return the shape that two broadcast to, None where they do not (getBroadcastedShape)."""
    sizes: list[int | None] = []
    for one, other in zip_longest(reversed(first), reversed(second), fillvalue=1):
        if one is None or other is None:
            known = one if one is not None else other
            sizes.append(known if known is not None and known > 1 else None)
        elif one != other and 1 not in (one, other):
            return None
        else:
            sizes.append(max(one, other) if 0 not in (one, other) else 0)
    return tuple(reversed(sizes))


def _shapes(values: Sequence[Value]) -> list[Shape]:
    return [value.type.shape for value in values if isinstance(value.type, TensorType | VectorType)]


def _text(shape: Shape) -> str:
    return "x".join("?" if size is None else str(size) for size in shape)


def broadcastable(operation: Operation, _values: object) -> Iterator[str]:
    """Refuse operands that do not broadcast, and results that are not of the shape they broadcast to."""
    operands = _shapes([operand.value for operand in operation.operands])
    if not operands:
        return
    whole: Shape | None = operands[0]
    for shape in operands[1:]:
        whole = broadcast(whole, shape) if whole is not None else None
    if whole is None:
        yield op_error(operation, "operands don't have broadcast-compatible shapes")
        return
    for made in _shapes(operation.results):
        if not are_compatible(whole, made[-len(whole) :] if whole else ()):
            against = f"not broadcast compatible with broadcasted operands's shapes '{_text(whole)}'"
            yield op_error(operation, f"result type '{_text(made)}' {against}")


def same_ranks(operation: Operation, _values: object) -> Iterator[str]:
    """Refuse operands and results of different ranks."""
    operands = [len(shape) for shape in _shapes([operand.value for operand in operation.operands])]
    results = [len(shape) for shape in _shapes(operation.results)]
    rank = next(iter([*operands, *results]), None)
    if any(it != rank for it in operands):
        yield op_error(operation, "operands don't have matching ranks")
    elif any(it != rank for it in results):
        yield op_error(operation, "result type has different rank than operands")


def same_shape_ranks(operation: Operation, _values: object) -> Iterator[str]:
    """Refuse shapes (``!tosa.shape<2>``) of different ranks."""
    operands, results = [str(it.type) for it in operation.operands], [str(it.type) for it in operation.results]
    if len(set(operands)) > 1:
        yield op_error(operation, "operands don't have matching ranks")
    elif set(results) - set(operands):
        yield op_error(operation, "result shape has different rank than operands")
