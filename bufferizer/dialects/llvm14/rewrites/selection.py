"""How selecting one of two tensors is written in terms of buffers: std.select, which is arith.select today."""

from __future__ import annotations

from bufferizer.buffer_model.buffers import Buffer
from bufferizer.buffer_model.comprehensive import ComprehensiveRewrite, ComprehensiveRewriter
from bufferizer.ir.operation import Operation


class Select(ComprehensiveRewrite):
    """Select one of two memrefs."""

    def write(self, operation: Operation, rewriter: ComprehensiveRewriter) -> None:
        """Select."""
        condition, first, second = operation.operands
        chosen, other = rewriter.buffer(first), rewriter.buffer(second)
        name = rewriter.name_for(operation.results[0], "select")
        written = rewriter.text(operation.name_span).strip('"')
        rewriter.emit(f"{name} = {written} {rewriter.name(condition)}, {chosen}, {other} : {chosen.type}")
        rewriter.replace(operation.results[0], Buffer(name, chosen.type))
