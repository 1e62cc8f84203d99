"""How bufferization ops are written in terms of buffers.

Source: mlir/lib/Dialect/Bufferization/IR/BufferizationOps.cpp.
"""

from __future__ import annotations

from bufferizer.buffer_model.buffer_types import BufferTypes, Invocation
from bufferizer.buffer_model.buffers import BufferType
from bufferizer.buffer_model.rewriter import BufferRewrite, Rewriter
from bufferizer.ir.encodings import memory_space
from bufferizer.ir.layouts import contiguous
from bufferizer.ir.operation import Operation, OpResult, Value
from bufferizer.ir.types import MemRefType, TensorType, UnrankedMemRefType, is_tensor


class AllocTensor(BufferRewrite):
    """``bufferization.alloc_tensor``: a ``memref.alloc``, and a copy into it if there is something to copy."""

    def buffer_type(self, value: Value, types: BufferTypes, invocation: Invocation) -> BufferType:
        """Contiguous, in the memory space asked for, or else that of what is copied."""
        assert isinstance(value, OpResult)
        written = value.owner.attributes.get("memory_space")
        copied = value.owner.group("copy")
        if written is not None:
            return contiguous(value.type, memory_space(written))
        if copied:
            return contiguous(value.type, types.operand_type(copied[0], invocation).memory_space)
        return contiguous(value.type, types.memory_space(value))

    def result_sizes(self, result: OpResult, rewriter: Rewriter) -> list[str] | None:
        """The sizes given, or else those of what is copied."""
        copied = result.owner.group("copy")
        if copied:
            shape = copied[0].type.shape if isinstance(copied[0].type, TensorType) else ()
            dynamic = (dimension for dimension, size in enumerate(shape) if size is None)
            return [rewriter.size(copied[0], dimension) for dimension in dynamic]
        return [rewriter.name(size) for size in result.owner.group("dynamic_sizes")]

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Allocate what anybody uses."""
        result = operation.results[0]
        if not rewriter.is_buffer_used(result):
            return
        type_ = rewriter.types.own_type(result)
        assert isinstance(type_, MemRefType)
        copied = operation.group("copy")
        sizes = [rewriter.name(size) for size in operation.group("dynamic_sizes")]
        source = rewriter.buffer(copied[0]) if copied else None
        if source is not None:
            sizes = rewriter.dynamic_sizes(source)
        buffer = rewriter.allocate(rewriter.name_for(result, "alloc"), type_, sizes)
        if source is not None:
            rewriter.copy(source, buffer)
        rewriter.replace(result, buffer)


class DeallocTensor(BufferRewrite):
    """``bufferization.dealloc_tensor``."""

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Free the buffer."""
        buffer = rewriter.buffer(operation.operands[0])
        rewriter.emit(f"memref.dealloc {buffer} : {buffer.type}")


class MaterializeInDestination(BufferRewrite):
    """``bufferization.materialize_in_destination`` copies into a tensor's buffer or a memref."""

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Copy."""
        source, destination = operation.operands
        target = rewriter.buffer(destination) if is_tensor(destination.type) else rewriter.memref(destination)
        rewriter.copy(rewriter.buffer(source), target)
        for result in operation.results:
            rewriter.replace(result, target)


class ToBuffer(BufferRewrite):
    """``bufferization.to_buffer`` of a tensor that has become a buffer is that buffer, cast if need be."""

    ignores_filter = True  # the compiler folds all of them in the end
    renames_results = True

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Let uses of the result use the buffer; a tensor that stays one keeps the op (foldToBufferToTensorPair)."""
        source, result = operation.operands[0], operation.results[0]
        assert isinstance(result.type, MemRefType | UnrankedMemRefType)
        buffer = rewriter.fold(source, result.type)
        rewriter.rename(result, buffer.name)
        rewriter.replace(result, buffer)


class ToTensor(BufferRewrite):
    """``bufferization.to_tensor``: its buffer is the memref it is made from. It stays where a tensor is needed."""

    ignores_filter = True  # the compiler looks through it wherever it needs a buffer (getBuffer)

    def buffer_type(self, value: Value, types: BufferTypes, invocation: Invocation) -> BufferType:
        """The memref's own type."""
        assert isinstance(value, OpResult)
        type_ = value.owner.operands[0].type
        assert isinstance(type_, MemRefType | UnrankedMemRefType)
        return type_

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Let the memref be the result's buffer."""
        source, result = operation.operands[0], operation.results[0]
        rewriter.replace(result, rewriter.memref(source))
        if rewriter.has_tensor_uses(result):
            rewriter.edit_operands([source])
            rewriter.keep_tensor(result)


REWRITES: dict[str, BufferRewrite] = {
    "bufferization.alloc_tensor": AllocTensor(),
    "bufferization.dealloc_tensor": DeallocTensor(),
    "bufferization.materialize_in_destination": MaterializeInDestination(),
    "bufferization.to_buffer": ToBuffer(),
    "bufferization.to_tensor": ToTensor(),
}
