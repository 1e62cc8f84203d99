"""How linalg ops are written in terms of buffers: the same ops on memrefs, without results.

Source: mlir/lib/Dialect/Linalg/Transforms/BufferizableOpInterfaceImpl.cpp.
"""

from __future__ import annotations

from bufferizer.buffer_model.rewriter import BufferRewrite, Rewriter
from bufferizer.dialects.models.linalg import MODELS
from bufferizer.ir.affine import AffineDimension
from bufferizer.ir.attributes import AffineMapAttribute, ArrayAttribute, DenseArrayAttribute
from bufferizer.ir.operation import Operation, OpOperand, OpResult
from bufferizer.ir.types import AnyMemRefType, TensorType


class DestinationStyle(BufferRewrite):
    """An op on tensors that computes into its last operands."""

    takes_over_operands = True

    def result_sizes(self, result: OpResult, rewriter: Rewriter) -> list[str] | None:
        """The sizes of the inputs that the result's dimensions run over, where any does (reifyResultShapes)."""
        operation = result.owner
        destination = operation.operands[len(operation.operands) - len(operation.results) + result.index]
        if not isinstance(result.type, TensorType):
            return None
        sizes = []
        for dimension, size in enumerate(result.type.shape):
            if size is None:
                operand, position = _source_of(operation, destination, dimension) or (destination, dimension)
                known = operand.type.shape[position] if isinstance(operand.type, TensorType) else None
                if known is not None:
                    sizes.append(rewriter.constant_index(known))
                else:
                    sizes.append(rewriter.dimension(rewriter.buffer(operand), position))
        return sizes

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Edit the operands in place and drop the results."""
        if any(isinstance(operand.type, AnyMemRefType) for operand in operation.operands):
            raise rewriter.refuse(operation, "op does not have pure tensor semantics")
        rewriter.edit_operands(operation.operands)
        rewriter.drop_results(operation)
        destinations = operation.operands[len(operation.operands) - len(operation.results) :]
        for result, destination in zip(operation.results, destinations):
            rewriter.replace(result, rewriter.buffer(destination))


def _source_of(operation: Operation, destination: OpOperand, dimension: int) -> tuple[OpOperand, int] | None:
    """Return the first operand's dimension that runs with a dimension of a destination; None if it is not known."""
    maps = _indexing_maps(operation)
    if len(maps) != len(operation.operands) or dimension >= len(maps[destination.index]):
        return None
    loop = maps[destination.index][dimension]
    for operand, loops in zip(operation.operands, maps):
        if loop is not None and loop in loops:
            inputs = len(operation.operands) - len(operation.results)
            return (operand, loops.index(loop)) if operand.index < inputs else None
    return None


def _indexing_maps(operation: Operation) -> list[list[int | None]]:
    """Return for each operand which loop each of its dimensions runs with; None for an index that is computed."""
    attribute = operation.attribute("indexing_maps")
    if isinstance(attribute, ArrayAttribute):
        return [
            [result.position if isinstance(result, AffineDimension) else None for result in map_.results]
            for map_ in attribute.elements
            if isinstance(map_, AffineMapAttribute)
        ]
    if operation.name in _LOOPS:
        return _LOOPS[operation.name]
    ranks = [len(operand.type.shape) if isinstance(operand.type, TensorType) else 0 for operand in operation.operands]
    everything: list[int | None] = list(range(max(ranks, default=0)))
    if operation.name == "linalg.transpose":
        order = operation.attribute("permutation")
        turned = order.values if isinstance(order, DenseArrayAttribute) else ()
        return [[turned.index(loop) for loop in range(len(turned))], everything]
    if operation.name == "linalg.broadcast":
        added = operation.attribute("dimensions")
        new = added.values if isinstance(added, DenseArrayAttribute) else ()
        return [[loop for loop in everything if loop not in new], everything]
    elementwise = operation.name in _ELEMENTWISE or operation.name == "linalg.map"
    return [everything if rank else [] for rank in ranks] if elementwise else []


_LOOPS: dict[str, list[list[int | None]]] = {
    "linalg.matmul": [[0, 2], [2, 1], [0, 1]],
    "linalg.batch_matmul": [[0, 1, 3], [0, 3, 2], [0, 1, 2]],
    "linalg.matvec": [[0, 1], [1], [0]],
    "linalg.vecmat": [[1], [1, 0], [0]],
}
_ELEMENTWISE = frozenset(
    f"linalg.{name}"
    for name in (
        "copy abs add ceil div div_unsigned erf exp fill floor log max min mul negf powf reciprocal round rsqrt select"
        " sqrt square sub tanh"
    ).split()
)

REWRITES: dict[str, BufferRewrite] = {name: DestinationStyle() for name in MODELS}
