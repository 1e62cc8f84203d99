"""How shape ops are written in terms of buffers.

Source: mlir/lib/Dialect/Shape/Transforms/BufferizableOpInterfaceImpl.cpp.
"""

from __future__ import annotations

from bufferizer.buffer_model.rewriter import BufferRewrite, BufferType, BufferTypes, NotRewritable, Rewriter
from bufferizer.ir.operation import Operation, OpResult, Value
from bufferizer.ir.types import is_tensor


class Assuming(BufferRewrite):
    """``shape.assuming``: its results are what its body yields."""

    def buffer_type(self, value: Value, types: BufferTypes, invocation: tuple[Value, ...]) -> BufferType:
        """The type that is yielded."""
        assert isinstance(value, OpResult)
        body = value.owner.regions[0].entry if value.owner.regions else None
        if body is None or body.terminator is None or value.index >= len(body.terminator.operands):
            raise NotRewritable
        return types.operand_type(body.terminator.operands[value.index], invocation)

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Edit the types of the results."""
        own = rewriter.types.own_type
        types = [own(result) if is_tensor(result.type) else result.type for result in operation.results]
        rewriter.edit_result_types(operation, types)
        rewriter.drop_discardable(operation)


class AssumingYield(BufferRewrite):
    """``shape.assuming_yield``: the buffers are yielded as they are."""

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Edit the operands in place."""
        rewriter.edit_operands(operation.operands)
        rewriter.drop_discardable(operation)


REWRITES: dict[str, BufferRewrite] = {"shape.assuming": Assuming(), "shape.assuming_yield": AssumingYield()}
