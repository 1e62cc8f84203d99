"""How linalg ops are written in terms of buffers: the same ops on memrefs, without results.

Source: mlir/lib/Dialect/Linalg/Transforms/BufferizableOpInterfaceImpl.cpp.
"""

from __future__ import annotations

from bufferizer.buffer_model.rewriter import BufferRewrite, Rewriter
from bufferizer.dialects.models.linalg import MODELS
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import AnyMemRefType


class DestinationStyle(BufferRewrite):
    """An op on tensors that computes into its last operands."""

    takes_over_operands = True

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Edit the operands in place and drop the results."""
        if any(isinstance(operand.type, AnyMemRefType) for operand in operation.operands):
            raise rewriter.refuse(operation, "op does not have pure tensor semantics")
        rewriter.edit_operands(operation.operands)
        rewriter.drop_results(operation)
        destinations = operation.operands[len(operation.operands) - len(operation.results) :]
        for result, destination in zip(operation.results, destinations):
            rewriter.replace(result, rewriter.buffer(destination))


REWRITES: dict[str, BufferRewrite] = {name: DestinationStyle() for name in MODELS}
