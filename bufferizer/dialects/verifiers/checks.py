"""What several verifiers have in common. Each yields the compiler's words; what is not known is never refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from bufferizer.ir.operation import Operation
from bufferizer.ir.types import UNKNOWN, MemRefType, Shape, TensorType, Type, element_type
from bufferizer.ir.verification import Verifier, op_error


def dynamic_sizes(group: str) -> Verifier:
    """Return the check that there is one size in ``group`` for each dynamic dimension of the result."""

    def check(operation: Operation) -> Iterator[str]:
        type_ = operation.results[0].type if operation.results else UNKNOWN
        if isinstance(type_, TensorType | MemRefType):
            given, wanted = len(operation.group(group)), type_.shape.count(None)
            if given != wanted:
                yield op_error(operation, f"incorrect number of dynamic sizes, has {given}, expected {wanted}")

    return check


def indices(of: str, message: Callable[[int, int], str], group: str = "indices") -> Verifier:
    """Return the check that there is an index in ``group`` for each dimension of the operand ``of``.

    ``message`` words what is wrong from the rank and the number of indices.
    """

    def check(operation: Operation) -> Iterator[str]:
        for operand in operation.group(of):
            if isinstance(operand.type, TensorType | MemRefType):
                rank, given = len(operand.type.shape), len(operation.group(group))
                if rank != given:
                    yield op_error(operation, message(rank, given))

    return check


def in_turn(*verifiers: Verifier) -> Verifier:
    """Return the verifier that asks one after the other."""

    def check(operation: Operation) -> Iterator[str]:
        for verifier in verifiers:
            yield from verifier(operation)

    return check


def are_compatible(first: Shape, second: Shape) -> bool:
    """Tell whether two shapes may be the same at run time (verifyCompatibleShape)."""
    if len(first) != len(second):
        return False
    return all(one is None or other is None or one == other for one, other in zip(first, second))


def differ(first: Type, second: Type) -> bool:
    """Tell whether two types, as far as they are known, differ."""
    return UNKNOWN not in (first, second) and first != second


def element_cast(is_compatible: Callable[[Type, Type], bool]) -> Verifier:
    """Return the check of a cast of numbers, or of all elements, from one type to another (areCastCompatible)."""

    def check(operation: Operation) -> Iterator[str]:
        source, target = operation.operands[0].type, operation.results[0].type
        elements = element_type(source), element_type(target)
        if UNKNOWN not in elements and not is_compatible(*elements):
            yield op_error(operation, f"operand type '{source}' and result type '{target}' are cast incompatible")

    return check


def cast(operation: Operation) -> Iterator[str]:
    """Refuse casts to another element type or to sizes that contradict (areCastCompatible)."""
    if len(operation.operands) != 1 or len(operation.results) != 1:
        return
    source, target = operation.operands[0].type, operation.results[0].type
    if not isinstance(source, TensorType) or not isinstance(target, TensorType):
        return
    if source.element != target.element or not are_compatible(source.shape, target.shape):
        yield op_error(operation, f"operand type '{source}' and result type '{target}' are cast incompatible")


def edge(operation: Operation, source: Operation, target: str, given: Sequence[Type], wanted: Sequence[Type]) -> str:
    """Return what is wrong with the values passed from ``source`` to ``target``, nothing if they fit.

    Source: mlir/lib/Interfaces/ControlFlowInterfaces.cpp (verifyTypesAlongControlFlowEdges).
    """
    along = f"along control flow edge from Operation {source.name} to {target}:"
    if len(given) != len(wanted):
        counts = f"region branch point has {len(given)} operands, but region successor needs {len(wanted)} inputs"
        return op_error(operation, f"{along} {counts}")
    for index, (one, other) in enumerate(zip(given, wanted)):
        if differ(one, other):
            types = f"successor operand type #{index} '{one}' should match successor input type #{index} '{other}'"
            return op_error(operation, f"{along} {types}")
    return ""


Table = Mapping[str, Verifier]
