"""How arith ops are written in terms of buffers by the rules of LLVM 14.

Source: mlir/lib/Dialect/Arithmetic/Transforms/BufferizableOpInterfaceImpl.cpp.
"""

from __future__ import annotations

from dataclasses import replace

from bufferizer.buffer_model.buffers import Buffer
from bufferizer.buffer_model.comprehensive import ComprehensiveRewrite, ComprehensiveRewriter
from bufferizer.buffer_model.rewriter import BufferRewrite
from bufferizer.dialects.llvm14.rewrites.selection import Select
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import element_type


class Constant(ComprehensiveRewrite):
    """``arith.constant``: a ``memref.global`` of the module."""

    def write(self, operation: Operation, rewriter: ComprehensiveRewriter) -> None:
        """Get the global by its symbol."""
        rewriter.get_global(operation.results[0])


class IndexCast(ComprehensiveRewrite):
    """``arith.index_cast`` of tensors casts memrefs."""

    def write(self, operation: Operation, rewriter: ComprehensiveRewriter) -> None:
        """Cast the buffer."""
        source, result = rewriter.buffer(operation.operands[0]), operation.results[0]
        type_ = replace(source.type, element=element_type(result.type))
        name = rewriter.name_for(result, "cast")
        rewriter.emit(f"{name} = {operation.name} {source} : {source.type} to {type_}")
        rewriter.replace(result, Buffer(name, type_))


REWRITES: dict[str, BufferRewrite] = {
    "arith.constant": Constant(),
    "arith.index_cast": IndexCast(),
    "arith.select": Select(),
}
