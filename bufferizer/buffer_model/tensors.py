"""Which ops have to do with tensors."""

from __future__ import annotations

from bufferizer.ir.operation import Operation
from bufferizer.ir.types import is_tensor


def has_tensors(operation: Operation) -> bool:
    """Tell whether an op has a tensor operand, result or block argument (detail::defaultHasTensorSemantics)."""
    for operand in operation.operands:
        if is_tensor(operand.value.type):
            return True
    for result in operation.results:
        if is_tensor(result.type):
            return True
    return bool(operation.regions) and has_tensor_argument(operation)


def has_tensor_argument(operation: Operation) -> bool:
    """Tell whether a block of the op's regions has a tensor argument."""
    blocks = (block for region in operation.regions for block in region.blocks)
    return any(is_tensor(argument.type) for block in blocks for argument in block.arguments)
