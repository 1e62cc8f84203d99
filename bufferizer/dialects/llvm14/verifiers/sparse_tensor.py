"""What the sparse_tensor dialect's verifiers refused in LLVM 14.

Source: mlir/lib/Dialect/SparseTensor/IR/SparseTensorDialect.cpp of that time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bufferizer.dialects.verifiers.checks import Table, differ
from bufferizer.ir.operation import Operation
from bufferizer.ir.static_values import constant_integer
from bufferizer.ir.types import INDEX, IntegerType, MemRefType, TensorType, Type, element_type
from bufferizer.ir.verification import LooksBeyond, Verifier

_WIDTH = re.compile(r"\b(pointer|index)BitWidth = (\d+)")


def _sparse(of: str, purpose: str) -> Verifier:
    """Return the check that an operand, or the ``result``, is a sparse tensor."""

    def check(operation: Operation) -> Iterator[str]:
        type_ = operation.results[0].type if of == "result" else operation.group(of)[0].type
        if isinstance(type_, TensorType) and type_.encoding is None:
            yield f"expected a sparse tensor {purpose}"

    return check


_has_result = _sparse("result", "result")


def _init(operation: Operation) -> Iterator[str]:
    yield from _has_result(operation)
    type_, sizes = operation.results[0].type, operation.group("sizes")
    if not isinstance(type_, TensorType):
        return
    if len(type_.shape) != len(sizes):
        yield f"unexpected mismatch between tensor rank and sizes: {len(type_.shape)} vs. {len(sizes)}"
    for size, given in zip(type_.shape, sizes):
        if size is not None and constant_integer(given.value) != size:
            yield f"unexpected mismatch with static dimension size {size}"


def _convert(operation: Operation) -> Iterator[str]:
    source, target = operation.operands[0].type, operation.results[0].type
    if not isinstance(source, TensorType) or not isinstance(target, TensorType):
        return
    if len(source.shape) != len(target.shape):
        yield "unexpected conversion mismatch in rank"
    for dimension, (one, other) in enumerate(zip(source.shape, target.shape)):
        if one != other and other is not None:
            yield f"unexpected conversion mismatch in dimension {dimension}"


def _width(tensor: TensorType, name: str) -> Type:
    """Return the type of a tensor's pointers or indices."""
    widths = dict(_WIDTH.findall(tensor.encoding or ""))
    return IntegerType(int(widths[name])) if widths.get(name, "0") != "0" else INDEX


def _buffer(name: str, kind: str) -> Verifier:
    """Return the check of an op that gives the pointers or the indices of a dimension."""
    is_sparse = _sparse("tensor", f"to get {name}")

    def check(operation: Operation) -> Iterator[str]:
        yield from is_sparse(operation)
        tensor, memref = operation.operands[0].type, operation.results[0].type
        dimension = constant_integer(operation.operands[1].value)
        if not isinstance(tensor, TensorType) or not isinstance(memref, MemRefType):
            return
        if dimension is not None and dimension >= len(tensor.shape):
            yield f"requested {name} dimension out of bounds"
        if differ(memref.element, _width(tensor, kind)):
            yield f"unexpected type for {name}"

    return check


def _values(operation: Operation) -> Iterator[str]:
    yield from _sparse("tensor", "to get values")(operation)
    if differ(element_type(operation.operands[0].type), element_type(operation.results[0].type)):
        yield "unexpected mismatch in element types"


VERIFIERS: Table = {
    "sparse_tensor.compress": _sparse("tensor", "for compression"),
    "sparse_tensor.convert": _convert,
    "sparse_tensor.expand": _sparse("tensor", "for expansion"),
    "sparse_tensor.indices": LooksBeyond(_buffer("indices", "index")),
    "sparse_tensor.init": LooksBeyond(_init),
    "sparse_tensor.lex_insert": _sparse("tensor", "for insertion"),
    "sparse_tensor.load": _sparse("tensor", "to materialize"),
    "sparse_tensor.new": _has_result,
    "sparse_tensor.out": _sparse("tensor", "for output"),
    "sparse_tensor.pointers": LooksBeyond(_buffer("pointers", "pointer")),
    "sparse_tensor.release": _sparse("tensor", "to release"),
    "sparse_tensor.values": _values,
}
