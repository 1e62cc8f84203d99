"""How bufferization ops are written in terms of buffers by the rules of LLVM 14.

Source: mlir/lib/Dialect/Bufferization/IR/BufferizationOps.cpp.
"""

from __future__ import annotations

from bufferizer.buffer_model.comprehensive import ComprehensiveRewrite, ComprehensiveRewriter
from bufferizer.buffer_model.rewriter import BufferRewrite
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import MemRefType, UnrankedMemRefType


class ToMemref(ComprehensiveRewrite):
    """``to_memref`` of a tensor that has become a buffer is that buffer, cast if need be; whatever was decided."""

    def write(self, operation: Operation, rewriter: ComprehensiveRewriter) -> None:
        """Let uses of the result use the buffer; a tensor that stays one keeps the op."""
        source, result = operation.operands[0], operation.results[0]
        assert isinstance(result.type, MemRefType | UnrankedMemRefType)
        buffer = rewriter.own_buffer(rewriter.state.value_of(source))
        if buffer is None:
            rewriter.keep()
        else:
            rewriter.rename(result, rewriter.as_memref(rewriter.state.value_of(source), result.type).name)


class ToTensor(ComprehensiveRewrite):
    """``to_tensor``: its buffer is the memref it is made from. It stays where a tensor is needed."""

    def write(self, operation: Operation, rewriter: ComprehensiveRewriter) -> None:
        """Let the memref be the result's buffer."""
        source, result = operation.operands[0], operation.results[0]
        rewriter.give(result, rewriter.memref(source), rewriter.state.value_of(source))
        if rewriter.has_tensor_uses(result):
            rewriter.edit_operands([source])
            rewriter.keep_tensor(result)


REWRITES: dict[str, BufferRewrite] = {
    "bufferization.to_buffer": ToMemref(),
    "bufferization.to_memref": ToMemref(),
    "bufferization.to_tensor": ToTensor(),
}
