"""What LLVM 14 refused of slices: their ranks and types. It did not ask whether they are inside of their source.

Sources: mlir/lib/Interfaces/ViewLikeInterface.cpp, mlir/lib/Dialect/Tensor/IR/TensorOps.cpp of that time.
"""

from __future__ import annotations

from collections.abc import Iterator

from bufferizer.dialects.verifiers.slices import mismatch
from bufferizer.ir.attributes import DenseArrayAttribute
from bufferizer.ir.operation import Operation
from bufferizer.ir.static_values import DYNAMIC, mixed_values
from bufferizer.ir.types import TensorType, Type


def extraction(operation: Operation) -> Iterator[str]:
    """Check ``tensor.extract_slice``."""
    yield from _slice(operation, operation.operands[0].type, operation.results[0].type)


def insertion(operation: Operation) -> Iterator[str]:
    """Check ``tensor.insert_slice``."""
    part, whole = (operand.type for operand in operation.operands[:2])
    yield from _slice(operation, whole, part)


def listed(operation: Operation, group: str, name: str, wanted: int) -> Iterator[str]:
    """Check how many entries a list of static and dynamic ones has (verifyListOfOperandsOrIntegers)."""
    static = operation.attribute(f"static_{group}")
    if not isinstance(static, DenseArrayAttribute):
        return
    dynamic = static.values.count(DYNAMIC)
    if len(static.values) != wanted:
        yield f"expected {wanted} {name} values"
    elif dynamic != len(operation.group(group)):
        yield f"expected {dynamic} dynamic {name} values"


def entries(operation: Operation, offsets: int, rank: int) -> Iterator[str]:
    """Check how many offsets, sizes and strides there are (verifyOffsetSizeAndStrideOp)."""
    lists = [operation.attribute(f"static_{group}") for group in ("offsets", "sizes", "strides")]
    given = [len(list_.values) for list_ in lists if isinstance(list_, DenseArrayAttribute)]
    if len(given) != len(lists):
        return
    so_that = "so the rank of the result type is well-formed."
    if given[0] != given[1] and (given[0], offsets) != (1, 1):
        yield f"expected mixed offsets rank to match mixed sizes rank ({given[0]} vs {given[1]}) {so_that}"
    if given[1] != given[2]:
        yield f"expected mixed sizes rank to match mixed strides rank ({given[1]} vs {given[2]}) {so_that}"
    for group, wanted in (("offsets", offsets), ("sizes", rank), ("strides", rank)):
        yield from listed(operation, group, group.removesuffix("s"), wanted)


def _slice(operation: Operation, whole: Type, part: Type) -> Iterator[str]:
    if not isinstance(whole, TensorType) or not isinstance(part, TensorType):
        return
    yield from entries(operation, len(whole.shape), len(whole.shape))
    yield from mismatch(whole, part, mixed_values(operation, "static_sizes", "sizes"))
