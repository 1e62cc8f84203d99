"""How shape ops are written in terms of buffers.

Source: mlir/lib/Dialect/Shape/Transforms/BufferizableOpInterfaceImpl.cpp.
"""

from __future__ import annotations

from bufferizer.buffer_model.buffers import NotRewritable
from bufferizer.buffer_model.rewriter import BufferRewrite, Rewriter
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import is_tensor


class Assuming(BufferRewrite):
    """``shape.assuming``: its results are what its body yields."""

    results_in_order = True

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Edit the types of the results, which are those of what is yielded."""
        body = operation.regions[0].entry if operation.regions else None
        yielded = body.terminator.operands if body is not None and body.terminator is not None else ()
        if len(yielded) != len(operation.results):
            raise NotRewritable
        types = [
            rewriter.types.operand_type(operand) if is_tensor(operand.type) else operand.type for operand in yielded
        ]
        rewriter.edit_result_types(operation, types)
        rewriter.drop_discardable(operation)


class AssumingYield(BufferRewrite):
    """``shape.assuming_yield``: the buffers are yielded as they are."""

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Edit the operands in place."""
        rewriter.edit_operands(operation.operands)
        rewriter.drop_discardable(operation)


REWRITES: dict[str, BufferRewrite] = {"shape.assuming": Assuming(), "shape.assuming_yield": AssumingYield()}
