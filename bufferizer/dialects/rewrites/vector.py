"""How vector ops are written in terms of buffers.

Source: mlir/lib/Dialect/Vector/Transforms/BufferizableOpInterfaceImpl.cpp.
"""

from __future__ import annotations

from collections.abc import Callable

from bufferizer.buffer_model.buffer_types import BufferTypes, Invocation
from bufferizer.buffer_model.buffers import BufferType, NotRewritable
from bufferizer.buffer_model.rewriter import BufferRewrite, Rewriter
from bufferizer.ir.operation import Operation, OpResult, Value

# All that the compiler builds the op with, under the names of both editions.
INHERENT = ("in_bounds", "permutation_map", "operandSegmentSizes", "operand_segment_sizes")


class Read(BufferRewrite):
    """``vector.transfer_read`` and ``vector.gather`` are the same on memrefs."""

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Edit the operands in place."""
        rewriter.edit_operands(operation.operands)
        rewriter.drop_discardable(operation, INHERENT)


class Write(BufferRewrite):
    """``vector.transfer_write`` and ``vector.scatter`` are the same on memrefs, without a result."""

    takes_over_operands = True

    def __init__(self, destination: str) -> None:
        self._destination = destination

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Edit the operands in place and drop the result."""
        rewriter.edit_operands(operation.operands)
        rewriter.drop_results(operation)
        rewriter.drop_discardable(operation, INHERENT)
        (destination,) = operation.group(self._destination)
        rewriter.replace(operation.results[0], rewriter.buffer(destination))


class Mask(BufferRewrite):
    """``vector.mask``: results of the masked op that are tensors are its buffers now, defined outside."""

    refuses_copies_inside = "body must bufferize in-place"

    def applies(self, operation: Operation, is_rewritten: Callable[[Operation], bool]) -> bool:
        """Only if the masked op is rewritten."""
        masked = _masked_operation(operation)
        return masked is not None and is_rewritten(masked)

    def buffer_type(self, value: Value, types: BufferTypes, invocation: Invocation) -> BufferType:
        """The type of the masked op's result."""
        assert isinstance(value, OpResult)
        return types.value_type(_masked_results(value.owner)[value.index], invocation)

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Let the body's buffers be the results."""
        rewriter.edit_operands(operation.operands)
        rewriter.drop_results(operation)
        rewriter.drop_discardable(operation)
        for result, masked in zip(operation.results, _masked_results(operation)):
            rewriter.replace(result, rewriter.buffer_of(masked))


class Yield(BufferRewrite):
    """``vector.yield`` of tensors: nothing is left to yield."""

    def applies(self, operation: Operation, is_rewritten: Callable[[Operation], bool]) -> bool:
        """Only in a ``vector.mask`` that is rewritten."""
        parent = operation.parent_operation
        return parent is not None and parent.name == "vector.mask" and is_rewritten(parent)

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Leave nothing, or a terminator where the generic form wants one."""
        parent = operation.parent_operation
        if parent is not None and parent.syntax.generic:
            rewriter.emit(f'"{operation.name}"() : () -> ()')


def _masked_results(operation: Operation) -> list[Value]:
    """Return what a mask's body yields: the operands of its ``vector.yield``, or else the masked op's results."""
    body = operation.regions[0].entry if operation.regions else None
    if body is None or not body.operations:
        raise NotRewritable
    yielded = [operand.value for operand in body.operations[-1].operands]
    explicit = body.operations[-1].name == "vector.yield" and bool(yielded)
    return yielded if explicit else list(body.operations[0].results)


def _masked_operation(operation: Operation) -> Operation | None:
    """Return the op that is masked, None where the body only yields what is there (MaskOp::getMaskableOp)."""
    body = operation.regions[0].entry if operation.regions else None
    first = body.operations[0] if body is not None and body.operations else None
    return None if first is None or first.name == "vector.yield" else first


REWRITES: dict[str, BufferRewrite] = {
    "vector.gather": Read(),
    "vector.mask": Mask(),
    "vector.scatter": Write("base"),
    "vector.transfer_read": Read(),
    "vector.transfer_write": Write("base"),
    "vector.yield": Yield(),
}
