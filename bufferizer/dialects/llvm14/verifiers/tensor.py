"""What the tensor dialect's verifiers refused in LLVM 14. Source: mlir/lib/Dialect/Tensor/IR/TensorOps.cpp."""

from __future__ import annotations

from collections.abc import Iterator
from math import prod

from bufferizer.dialects.llvm14.verifiers.reshapes import reassociates
from bufferizer.dialects.llvm14.verifiers.slices import extraction, insertion
from bufferizer.dialects.verifiers.checks import Table, in_turn
from bufferizer.dialects.verifiers.tensor import VERIFIERS as TODAY
from bufferizer.dialects.verifiers.tensor import body_of_generate
from bufferizer.ir.operation import Operation
from bufferizer.ir.static_values import constant_integer
from bufferizer.ir.types import MemRefType, TensorType
from bufferizer.ir.verification import LooksBeyond, op_error


def dim(operation: Operation) -> Iterator[str]:
    """Check ``tensor.dim`` or ``memref.dim``."""
    type_, index = operation.operands[0].type, constant_integer(operation.operands[1].value)
    if isinstance(type_, TensorType | MemRefType) and index is not None and index >= len(type_.shape):
        yield op_error(operation, "index is out of range")


def _from_elements(operation: Operation) -> Iterator[str]:
    type_ = operation.results[0].type
    if isinstance(type_, TensorType) and not operation.syntax.generic and None not in type_.shape:
        given, wanted = len(operation.operands), prod(size or 0 for size in type_.shape)
        if given != wanted:
            yield f"custom op '{operation.name}' {given} operands present, but expected {wanted}"


def _extents(operation: Operation) -> Iterator[str]:
    type_ = operation.results[0].type
    if isinstance(type_, TensorType) and len(operation.operands) != type_.shape.count(None):
        yield "must have as many index operands as dynamic extents in the result type"


_KEPT = ("cast", "extract", "insert", "pad", "reshape")
VERIFIERS: Table = {
    **{f"tensor.{name}": TODAY[f"tensor.{name}"] for name in _KEPT},
    "tensor.collapse_shape": reassociates(expands=False),
    "tensor.dim": LooksBeyond(dim),
    "tensor.expand_shape": reassociates(expands=True),
    "tensor.extract_slice": extraction,
    "tensor.from_elements": _from_elements,
    "tensor.generate": in_turn(_extents, body_of_generate),
    "tensor.insert_slice": insertion,
}
