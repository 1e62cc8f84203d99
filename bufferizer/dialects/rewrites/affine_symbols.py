"""Which index values are symbols of affine maps, where the compiler makes maps of them.

Source: mlir/lib/Dialect/Affine/IR/AffineOps.cpp (isValidSymbol, isTopLevelValue, isDimOpValidSymbol).
"""

from __future__ import annotations

from bufferizer.buffer_model.state import AnalysisState
from bufferizer.ir.affine_ops import apply_of
from bufferizer.ir.functions import is_function
from bufferizer.ir.operation import Operation, OpOperand, OpResult, Value
from bufferizer.ir.static_values import constant_integer


def is_symbol(value: Value, state: AnalysisState) -> bool:
    """Tell whether an index value is one: defined right in a function, a constant, or made of such."""
    waiting = [value]
    seen: set[Value] = set()
    while waiting:
        part = waiting.pop()
        if part in seen or is_top_level(part) or constant_integer(part) is not None:
            continue
        seen.add(part)
        if not isinstance(part, OpResult):
            return False
        operands = part.owner.operands
        if apply_of(part) is not None:
            waiting.extend(operand.value for operand in operands)
        elif not operands or not _is_symbol_of(operands[0], state):
            return False
    return True


def _is_symbol_of(operand: OpOperand, state: AnalysisState) -> bool:
    """Tell whether the result of an op is one since it is a size of its operand."""
    if operand.owner.name == "tensor.dim":
        return is_size_symbol(operand, state)
    return operand.owner.name == "memref.dim" and is_top_level(operand.value)


def is_size_symbol(tensor: OpOperand, state: AnalysisState) -> bool:
    """Tell whether a size of a tensor is one, where it is asked for in front of the op; copies are made there, too."""
    is_copied = state.model_of(tensor.owner) is not None and not state.is_in_place(tensor)
    return (is_top_level(tensor.value) and not is_copied) or _is_in_function(tensor.owner)


def is_top_level(value: Value) -> bool:
    """Tell whether a value is an argument or a result right in a function, and not in a region further down."""
    block = value.parent_block
    return block is not None and is_function(block.region.owner)


def _is_in_function(operation: Operation) -> bool:
    return operation.parent is not None and is_function(operation.parent.region.owner)
