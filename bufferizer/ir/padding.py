"""What a ``tensor.pad`` pads with. Source: TensorOps.cpp (PadOp::getConstantPaddingValue)."""

from __future__ import annotations

from bufferizer.ir.operation import Operation, Value


def padding_value(operation: Operation) -> Value | None:
    """Return the value that is the same everywhere; None where it is computed from the place."""
    body = operation.regions[0].entry if operation.regions else None
    if body is None or body.terminator is None or not body.terminator.operands:
        return None
    value = body.terminator.operands[0].value
    owner = value.defining_operation
    is_constant = owner is not None and owner.name in ("arith.constant", "std.constant")
    return value if value.parent_block is not body or is_constant else None
