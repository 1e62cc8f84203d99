"""What transfers of vectors fold to in LLVM 14. Source: the ops' fold functions in VectorOps.cpp.

%0 = vector.transfer_write %v, %t[%i] {in_bounds = [true]} : vector<4xf32>, tensor<?xf32>
%1 = vector.transfer_read %0[%i], %f {in_bounds = [true]} : tensor<?xf32>, vector<4xf32>    // %v
"""

from __future__ import annotations

from collections.abc import Sequence

from bufferizer.analysis.llvm14.constant_folding import Known
from bufferizer.analysis.llvm14.tensor_folding import Folded
from bufferizer.ir.affine import AffineDimension
from bufferizer.ir.attributes import AffineMapAttribute, ArrayAttribute, BoolAttribute
from bufferizer.ir.operation import Operation, OpResult, Value
from bufferizer.ir.static_values import StaticOrValue, constant_integer
from bufferizer.ir.types import TensorType, VectorType


def fold_transfer_read(operation: Operation, operands: Sequence[Value], known: Known) -> Folded:
    """A vector read from where it was just written (foldRAW)."""
    source = operands[0] if operands and operation.results else None
    write = source.owner if isinstance(source, OpResult) else None
    if write is None or write.name != "vector.transfer_write" or len(write.operands) < 2:
        return None
    if operation.group("mask") or not _is_in_bounds(write, write.operands[0].type):
        return None
    same = operation.results[0].type == write.operands[0].type and _have_same_place(operation, write)
    return write.operands[0].value if same else None


def fold_transfer_write(operation: Operation, operands: Sequence[Value], known: Known) -> Folded:
    """A vector written where it was read (foldWAR), or a whole tensor written into itself (foldReadInitWrite)."""
    if len(operands) < 2:
        return None
    vector, target = operands[:2]
    whole = target.type
    read = vector.owner if isinstance(vector, OpResult) else None
    if read is None or read.name != "vector.transfer_read" or read.operands[0].value is not target:
        return None
    if read.group("mask") or operation.group("mask") or not isinstance(vector.type, VectorType):
        return None
    if not isinstance(whole, TensorType):
        return None
    if _have_same_place(read, operation):
        return 1
    is_whole = whole.shape == vector.type.shape and all(
        _is_in_bounds(transfer, vector.type)
        and all(constant_integer(index.value) == 0 for index in transfer.group("indices"))
        for transfer in (read, operation)
    )
    return 1 if is_whole and vector.type.shape else None


def _have_same_place(one: Operation, other: Operation) -> bool:
    """Tell whether two transfers are at the same place. Equal constants are one value by then."""
    places = [[_told(use.value) for use in transfer.group("indices")] for transfer in (one, other)]
    return places[0] == places[1] and one.attribute("permutation_map") == other.attribute("permutation_map")


def _told(index: Value) -> StaticOrValue:
    constant = constant_integer(index)
    return index if constant is None else constant


def _is_in_bounds(transfer: Operation, type_: object) -> bool:
    """Tell whether a transfer without a mask or a map certainly stays inside (hasOutOfBoundsDim).

    It is said to, or sizes and constant indices tell (foldTransferInBoundsAttribute).
    """
    whole = transfer.group("base")[0].type if transfer.group("base") else None
    if not isinstance(type_, VectorType) or not isinstance(whole, TensorType) or transfer.group("mask"):
        return False
    map_, said = transfer.attribute("permutation_map"), transfer.attribute("in_bounds")
    rank = len(type_.shape)
    last = tuple(map(AffineDimension, range(len(whole.shape) - rank, len(whole.shape))))
    if isinstance(map_, AffineMapAttribute) and map_.results != last:
        return False
    indices = [constant_integer(use.value) for use in transfer.group("indices")][-rank:] if rank else []
    inside = [
        index is not None and size is not None and index + extent <= size
        for index, size, extent in zip(indices, whole.shape[-rank:], type_.shape)
    ]
    if isinstance(said, ArrayAttribute) and len(said.elements) == rank == len(inside):
        inside = [one or element == BoolAttribute(True) for one, element in zip(inside, said.elements)]
    return len(inside) == rank and all(inside)
