"""How slices are put into tensors in terms of buffers: copies into subviews.

Source: mlir/lib/Dialect/Tensor/Transforms/BufferizableOpInterfaceImpl.cpp.
"""

from __future__ import annotations

from collections.abc import Sequence

from bufferizer.buffer_model.buffer_types import BufferTypes
from bufferizer.buffer_model.buffers import Buffer, NotRewritable
from bufferizer.buffer_model.rewriter import BufferRewrite, Rewriter
from bufferizer.dialects.models.tensor import slice_operands
from bufferizer.dialects.rewrites.slices import Slice, subview
from bufferizer.ir.layouts import kept_dimensions
from bufferizer.ir.operation import Operation
from bufferizer.ir.static_values import static_entries
from bufferizer.ir.types import TensorType, Type
from bufferizer.text import Span


class InsertSlice(BufferRewrite):
    """``tensor.insert_slice``: a copy into a subview of the destination."""

    takes_over_operands = True

    def is_certain(self, operation: Operation, types: BufferTypes) -> bool:
        """If the destination has such a part."""
        source, destination = operation.operands[:2]
        return has_part(destination.type, operation, source.type)

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Take the subview and copy."""
        source, destination = operation.operands[:2]
        assert isinstance(source.type, TensorType)
        buffer = rewriter.buffer(destination)
        part = subview(buffer, Slice.of(operation, rewriter), source.type.shape, rewriter)
        rewriter.copy(rewriter.buffer(source), part)
        rewriter.replace(operation.results[0], buffer)


class ParallelInsertSlice(BufferRewrite):
    """``tensor.parallel_insert_slice``: the same, before the op that collects what parallel iterations yield."""

    resolves_own_conflicts = True

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Take the subview and copy, outside of the combining region."""
        source, destination = operation.operands[:2]
        combining = operation.parent_operation
        assert isinstance(source.type, TensorType)
        if combining is None:
            raise NotRewritable
        if combining.syntax.generic and _opens_block(operation, rewriter):
            rewriter.emit("^bb0:")  # a region without operations has no block unless it is written
        with rewriter.at(combining):
            part = Slice.of(operation, rewriter)
            view = subview(rewriter.buffer(destination), part, source.type.shape, rewriter)
            buffer = rewriter.buffer(source)
            rewriter.copy(buffer, view)
        inserts = operation.parent.operations if operation.parent is not None else ()
        if operation not in _with_buffer(buffer, inserts, rewriter)[:-1]:  # the last copy of the buffer
            self._free_afterwards(combining, buffer, rewriter)

    @staticmethod
    def _free_afterwards(combining: Operation, buffer: Buffer, rewriter: Rewriter) -> None:
        """Let what frees the buffer wait for the copies, which the combining op makes only after it:

        bufferization.dealloc_tensor %new : tensor<1xf32>
        scf.forall.in_parallel { tensor.parallel_insert_slice %new into %o[%i] [1] [1] : ... }
        """
        before = combining.parent.operations if combining.parent is not None else ()
        frees = [operation for operation in before if operation.name == "bufferization.dealloc_tensor"]
        for free in _with_buffer(buffer, frees, rewriter):
            rewriter.move(free, combining)


def _with_buffer(buffer: Buffer, operations: Sequence[Operation], rewriter: Rewriter) -> list[Operation]:
    """Return the operations whose first operand is that buffer."""
    firsts = [operand for operation in operations for operand in operation.operands[:1]]
    return [operand.owner for operand in firsts if rewriter.has_buffer(operand) and rewriter.buffer(operand) == buffer]


def has_part(whole: Type, operation: Operation, part: Type) -> bool:
    """Tell whether a strided buffer for a tensor has the subview that an op takes of it, of the type of ``part``."""
    if not isinstance(whole, TensorType) or not isinstance(part, TensorType):
        return False
    offsets, sizes, strides = slice_operands(operation)
    if not len(offsets) == len(sizes) == len(strides) == len(whole.shape):
        return False
    return kept_dimensions(static_entries(sizes), part.shape) is not None


def _opens_block(operation: Operation, rewriter: Rewriter) -> bool:
    """Tell whether an operation is the first of a region whose first block has no header."""
    block = operation.parent
    if block is None or block.operations[0] is not operation:
        return False
    return not rewriter.text(Span(block.region.span.start + 1, operation.span.start)).strip()
