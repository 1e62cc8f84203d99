"""How linalg ops are written in terms of buffers: the same ops on memrefs, without results.

Source: mlir/lib/Dialect/Linalg/Transforms/BufferizableOpInterfaceImpl.cpp.
"""

from __future__ import annotations

from collections.abc import Callable

from bufferizer.buffer_model.buffer_types import BufferTypes, Invocation
from bufferizer.buffer_model.buffers import BufferType
from bufferizer.buffer_model.rewriter import BufferRewrite, Rewriter
from bufferizer.dialects.models.linalg import MODELS
from bufferizer.dialects.rewrites.linalg_loops import operand_loops
from bufferizer.ir.operation import Operation, OpOperand, OpResult, Value
from bufferizer.ir.types import AnyMemRefType, TensorType


class DestinationStyle(BufferRewrite):
    """An op on tensors that computes into its last operands."""

    takes_over_operands = True

    def is_certain(self, operation: Operation, types: BufferTypes) -> bool:
        """If it is on tensors alone."""
        return not any(isinstance(operand.type, AnyMemRefType) for operand in operation.operands)

    def result_sizes(self, result: OpResult, rewriter: Rewriter) -> list[str] | None:
        """The sizes of the inputs that the result's dimensions run over, where any does (reifyResultShapes)."""
        operation = result.owner
        destination = operation.operands[len(operation.operands) - len(operation.results) + result.index]
        if not isinstance(result.type, TensorType):
            return None
        dynamic = [dimension for dimension, size in enumerate(result.type.shape) if size is None]
        sources = {
            dimension: _source_of(operation, destination, dimension) or (destination, dimension)
            for dimension in dynamic
        }
        # The compiler asks the operands one after the other, whatever the order in which it needs the answers.
        in_order = sorted(set(sources.values()), key=lambda source: (source[0].index, source[1]))
        sizes = {source: _size(*source, rewriter) for source in in_order}
        return [sizes[sources[dimension]] for dimension in dynamic]

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Edit the operands in place and drop the results."""
        if any(isinstance(operand.type, AnyMemRefType) for operand in operation.operands):
            raise rewriter.refuse(operation, "op does not have pure tensor semantics")
        rewriter.edit_operands(operation.operands)
        rewriter.drop_results(operation)
        destinations = operation.operands[len(operation.operands) - len(operation.results) :]
        for result, destination in zip(operation.results, destinations):
            rewriter.replace(result, rewriter.buffer(destination))


class Softmax(DestinationStyle):
    """``linalg.softmax``, the only one that the compiler builds anew instead of cloning it (SoftmaxOpInterface)."""

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Edit the operands in place and drop the result."""
        super().rewrite(operation, rewriter)
        rewriter.drop_discardable(operation, ("dimension",))


class SizesOnly(BufferRewrite):
    """An op without a bufferization, whose result is known to be of its destination's size all the same."""

    def applies(self, operation: Operation, is_rewritten: Callable[[Operation], bool]) -> bool:
        """It stays as it is."""
        return False

    def buffer_type(self, value: Value, types: BufferTypes, invocation: Invocation) -> BufferType:
        """Nothing tells it, and nobody asks about the elements."""
        return types.unknown_type(value)

    def result_sizes(self, result: OpResult, rewriter: Rewriter) -> list[str] | None:
        """Those of the destination."""
        destinations = result.owner.group("dest")
        shape = result.type.shape if isinstance(result.type, TensorType) else ()
        dynamic = [dimension for dimension, size in enumerate(shape) if size is None]
        return [rewriter.size(destinations[0], number) for number in dynamic] if destinations else None


def _size(operand: OpOperand, dimension: int, rewriter: Rewriter) -> str:
    known = operand.type.shape[dimension] if isinstance(operand.type, TensorType) else None
    if known is not None:
        return rewriter.constant_index(known)
    return rewriter.size(operand, dimension)


def _source_of(operation: Operation, destination: OpOperand, dimension: int) -> tuple[OpOperand, int] | None:
    """Return the first operand's dimension that runs with a dimension of a destination; None if it is not known."""
    loops = operand_loops(operation)
    if len(loops) != len(operation.operands) or dimension >= len(loops[destination.index]):
        return None
    loop = loops[destination.index][dimension]
    for operand, own in zip(operation.operands, loops):
        if loop is not None and loop in own:
            inputs = len(operation.operands) - len(operation.results)
            return (operand, own.index(loop)) if operand.index < inputs else None
    return None


REWRITES: dict[str, BufferRewrite] = {
    **{name: DestinationStyle() for name in MODELS},
    "linalg.softmax": Softmax(),
    "linalg.pack": SizesOnly(),
    "linalg.unpack": SizesOnly(),
}
