"""Ops of LLVM 14 that fold together with the one that defines an operand of theirs.

    %0 = tensor.expand_shape %t [[0, 1]] : tensor<4xf32> into tensor<2x2xf32>
    %1 = tensor.collapse_shape %0 [[0, 1]] : tensor<2x2xf32> into tensor<4xf32>        // %t

    %2 = tensor.insert_slice %a into %t[0] [2] [1] : tensor<2xf32> into tensor<4xf32>
    %3 = tensor.insert_slice %b into %2[0] [2] [1] : tensor<2xf32> into tensor<4xf32>  // into %t

Others may use what the one in front defines; it goes if nobody does. Sources: the ops' fold functions in TensorOps.cpp
and ArithmeticOps.cpp.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from bufferizer.ir.effects_llvm14 import CONSTANTS
from bufferizer.ir.operation import Operation
from bufferizer.ir.static_values import constant_integer, mixed_values

IsGone = Callable[[Operation], bool]


class Pair(NamedTuple):
    """What an op may fold with: the name of the op that defines its operand number ``operand``, and when.

    The operand is then what the other op's operand number ``source`` is. If the op ``vanishes``, it is its operand.
    ``folds`` is asked with both ops, the one behind first, and a predicate for those that are gone.
    """

    name: str
    operand: int
    folds: Callable[[Operation, Operation, IsGone], bool]
    source: int = 0
    vanishes: bool = True


def _undone(operation: Operation, definition: Operation, is_gone: IsGone) -> bool:
    """An op that makes of a value what it was before (foldReshapeOp, TruncIOp::fold)."""
    return operation.results[0].type == definition.operands[0].type


def _read_back(to_tensor: Operation, to_memref: Operation, is_gone: IsGone) -> bool:
    """A tensor that was made a memref just before (ToTensorOp::fold). Constants have gone to the front by then."""
    if to_memref.parent is None or to_tensor.parent is not to_memref.parent:
        return False
    between = to_memref.parent.operations[to_memref.position + 1 : to_tensor.position]
    is_next = all(is_gone(operation) or operation.name in CONSTANTS for operation in between)
    return is_next and _undone(to_tensor, to_memref, is_gone)


def _extracted_again(extraction: Operation, insertion: Operation, is_gone: IsGone) -> bool:
    """A slice extracted from where it was inserted (foldExtractAfterInsertSlice)."""
    return extraction.results[0].type == insertion.operands[0].type and _have_same_place(extraction, insertion)


def _overwritten_slice(last: Operation, first: Operation, is_gone: IsGone) -> bool:
    """A slice inserted where another one was inserted just before (foldInsertAfterInsertSlice)."""
    return last.operands[0].type == first.operands[0].type and _have_same_place(last, first)


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


PAIRS: Mapping[str, tuple[Pair, ...]] = {
    "arith.trunci": (Pair("arith.extsi", 0, _undone), Pair("arith.extui", 0, _undone)),
    "bufferization.to_tensor": (Pair("bufferization.to_memref", 0, _read_back),),
    "tensor.collapse_shape": (Pair("tensor.expand_shape", 0, _undone),),
    "tensor.expand_shape": (Pair("tensor.collapse_shape", 0, _undone),),
    "tensor.extract_slice": (Pair("tensor.insert_slice", 0, _extracted_again),),
    "tensor.insert_slice": (Pair("tensor.insert_slice", 1, _overwritten_slice, source=1, vanishes=False),),
}
"""The pairs that fold, by the name of the op behind."""
