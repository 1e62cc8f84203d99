"""Constant tensors as module-level memory."""

from __future__ import annotations

from bufferizer.buffer_model.comprehensive import ComprehensiveRewriter
from bufferizer.buffer_model.rewriter import Buffer, NotRewritable
from bufferizer.ir.layouts import contiguous
from bufferizer.ir.operation import OpResult
from bufferizer.ir.types import MemRefType


def get_global(result: OpResult, value: str, rewriter: ComprehensiveRewriter) -> None:
    """Let a constant tensor be a ``memref.global`` with the value of an elements attribute (GlobalCreator)."""
    type_ = contiguous(result.type)
    if not isinstance(type_, MemRefType):
        raise NotRewritable
    symbol = rewriter.constant_buffer(type_, value)
    name = rewriter.name_for(result, "constant")
    rewriter.lead_with_global(f"{name} = memref.get_global {symbol} : {type_}")
    rewriter.replace(result, Buffer(name, type_))
