"""Ops of LLVM 14 that fold together with the one that defines an operand of theirs.

    %0 = tensor.expand_shape %t [[0, 1]] : tensor<4xf32> into tensor<2x2xf32>
    %1 = tensor.collapse_shape %0 [[0, 1]] : tensor<2x2xf32> into tensor<4xf32>        // %t

    %2 = tensor.insert_slice %a into %t[0] [2] [1] : tensor<2xf32> into tensor<4xf32>
    %3 = tensor.insert_slice %b into %2[0] [2] [1] : tensor<2xf32> into tensor<4xf32>  // into %t

Sources: the ops' fold functions in TensorOps.cpp and ArithmeticOps.cpp.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bufferizer.ir.operation import Operation
from bufferizer.ir.static_values import constant_integer, mixed_values

PassedOn = Mapping[Operation, int]
"""Operations that are an operand of theirs, with its number."""


def _undone(operation: Operation, definition: Operation) -> PassedOn | None:
    """An op that makes of a value what it was before (foldReshapeOp, TruncIOp::fold)."""
    same = operation.results[0].type == definition.operands[0].type
    return {operation: 0, definition: 0} if same else None


def _read_back(to_tensor: Operation, to_memref: Operation) -> PassedOn | None:
    """A tensor that was made a memref just before (ToTensorOp::fold)."""
    is_next = to_tensor.parent is to_memref.parent and to_tensor.position == to_memref.position + 1
    return _undone(to_tensor, to_memref) if is_next else None


def _extracted_again(extraction: Operation, insertion: Operation) -> PassedOn | None:
    """A slice extracted from where it was inserted (foldExtractAfterInsertSlice)."""
    if extraction.results[0].type != insertion.operands[0].type or not _have_same_place(extraction, insertion):
        return None
    return {extraction: 0, insertion: 0}


def _overwritten_slice(last: Operation, first: Operation) -> PassedOn | None:
    """A slice inserted where another one was inserted just before (foldInsertAfterInsertSlice)."""
    same = last.operands[0].type == first.operands[0].type and _have_same_place(last, first)
    return {first: 1} if same else None


def _have_same_place(one: Operation, other: Operation) -> bool:
    return _place(one) == _place(other)


def _place(operation: Operation) -> list[object]:
    """Return offsets, sizes and strides. Equal constants are one value by then, but not the same as a static entry."""
    return [
        entry
        if isinstance(entry, int)
        else (constant_integer(entry),)
        if constant_integer(entry) is not None
        else entry
        for name in ("offsets", "sizes", "strides")
        for entry in mixed_values(operation, f"static_{name}", name)
    ]


PAIRS: Mapping[str, tuple[tuple[str, int, Callable[[Operation, Operation], PassedOn | None]], ...]] = {
    "arith.trunci": (("arith.extsi", 0, _undone), ("arith.extui", 0, _undone)),
    "bufferization.to_tensor": (("bufferization.to_memref", 0, _read_back),),
    "tensor.collapse_shape": (("tensor.expand_shape", 0, _undone),),
    "tensor.expand_shape": (("tensor.collapse_shape", 0, _undone),),
    "tensor.extract_slice": (("tensor.insert_slice", 0, _extracted_again),),
    "tensor.insert_slice": (("tensor.insert_slice", 1, _overwritten_slice),),
}
"""By an op's name: the op that defines an operand, the operand's number, and what is left of the two."""
