"""How tensor.generate is written in terms of buffers by LLVM 14: by a parallel loop that stores each element."""

from __future__ import annotations

from collections.abc import Sequence

from bufferizer.buffer_model.buffers import Buffer, NotRewritable
from bufferizer.buffer_model.comprehensive import ComprehensiveRewrite, ComprehensiveRewriter
from bufferizer.ir.operation import Block, Operation
from bufferizer.ir.types import TensorType
from bufferizer.text import Span


class Generate(ComprehensiveRewrite):
    """``tensor.generate``: each element is computed from its position."""

    def write(self, operation: Operation, rewriter: ComprehensiveRewriter) -> None:
        """Allocate, and make the body that of an ``scf.parallel``."""
        sizes = [rewriter.name(operand) for operand in operation.operands]
        rewriter.replace(operation.results[0], generate(operation, sizes, rewriter))


def generate(operation: Operation, sizes: Sequence[str], rewriter: ComprehensiveRewriter) -> Buffer:
    """Turn an op into a loop that stores what its body yields for each position into a new buffer of its result's type.

    ``sizes`` are those of the dynamic dimensions. Raises `NotRewritable` where there is no body.
    """
    result = operation.results[0]
    body = operation.regions[0].entry if operation.regions else None
    if body is None or body.terminator is None or not isinstance(result.type, TensorType):
        raise NotRewritable
    buffer = rewriter.allocate_here(result, sizes)
    zero, one = rewriter.constant_index(0), rewriter.constant_index(1)
    dynamic = iter(sizes)
    upper = [next(dynamic) if size is None else rewriter.constant_index(size) for size in result.type.shape]
    names = [argument.name for argument in body.arguments]
    rank = len(names)
    head = (
        f"scf.parallel ({', '.join(names)}) = ({', '.join([zero] * rank)}) to ({', '.join(upper)}) "
        f"step ({', '.join([one] * rank)}) "
    )
    _turn_into_loop(operation, body, buffer, head, rewriter)
    return buffer


def _turn_into_loop(
    operation: Operation, body: Block, buffer: Buffer, head: str, rewriter: ComprehensiveRewriter
) -> None:
    region = operation.regions[0]
    terminator = body.terminator
    assert terminator is not None
    rewriter.edit(Span(operation.span.start, region.span.start), head)
    rewriter.edit(Span(region.span.end, operation.span.end), "")
    if body.arguments:
        header = rewriter.text(Span(region.span.start, body.operations[0].span.start))
        rewriter.edit(Span(region.span.start + 1, region.span.start + len(header.rstrip())), "")
    rewriter.rewrite_region(region)
    with rewriter.at(terminator):
        element = rewriter.name(terminator.operands[0])
        names = ", ".join(argument.name for argument in body.arguments)
        rewriter.emit(f"memref.store {element}, {buffer}[{names}] : {buffer.type}")
        rewriter.erase(terminator)
        with rewriter.emitting_after():
            rewriter.emit("scf.yield")
