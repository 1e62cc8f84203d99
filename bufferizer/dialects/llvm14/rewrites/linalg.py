"""How linalg ops are written in terms of buffers by the rules of LLVM 14: the same ops on memrefs, without results.

Source: mlir/lib/Dialect/Linalg/ComprehensiveBufferize/LinalgInterfaceImpl.cpp.
"""

from __future__ import annotations

from bufferizer.buffer_model.buffers import NotRewritable
from bufferizer.buffer_model.comprehensive import ComprehensiveRewrite, ComprehensiveRewriter
from bufferizer.buffer_model.rewriter import BufferRewrite
from bufferizer.dialects.llvm14.models.linalg import MODELS, Structured, outputs_of, tied_operands
from bufferizer.dialects.llvm14.rewrites.loop_ranges import size_mismatch
from bufferizer.dialects.rewrites.linalg_loops import operand_loops
from bufferizer.ir.operation import Operation, OpOperand
from bufferizer.ir.types import AnyMemRefType, Shape, is_tensor

MIXED = "op does not have tensor semantics"


class StructuredOp(ComprehensiveRewrite):
    """An op that computes into one operand for each result; inputs are never copied."""

    takes_over_operands = True

    def asks_for(self, operand: OpOperand) -> bool:
        """Tell whether an output is where a result is computed; an input may be, too, in the place of one."""
        operation = operand.owner
        return operand not in outputs_of(operation) or not operation.results or operand in tied_operands(operation)

    def may_copy(self, operand: OpOperand) -> bool:
        """Inputs are read where they are."""
        return operand in outputs_of(operand.owner)

    def fails(self, operation: Operation) -> bool:
        """Tell whether the op mixes tensors and memrefs."""
        return any(isinstance(operand.type, AnyMemRefType) for operand in operation.operands)

    def write(self, operation: Operation, rewriter: ComprehensiveRewriter) -> None:
        """Edit the operands in place and drop the results."""
        if self.fails(operation):
            raise rewriter.refuse(operation, MIXED)
        outputs = outputs_of(operation)
        shapes: dict[OpOperand, Shape] = {}
        for operand in operation.operands:
            if operand in outputs:
                continue
            if is_tensor(operand.type):
                buffer = rewriter.input_buffer(operand)
                shapes[operand] = rewriter.known_shape(buffer)
                rewriter.edit_operand(operand, buffer)
            else:
                rewriter.edit_operands([operand])
        rewriter.drop_results(operation)
        for result, output, tied in zip(operation.results, outputs, tied_operands(operation)):
            buffer = rewriter.buffer(tied)
            shapes[output] = rewriter.known_shape(buffer)
            rewriter.edit_operand(output, buffer)
            rewriter.replace(result, buffer)
        known = [shapes.get(operand, ()) for operand in operation.operands]
        mismatch = size_mismatch(operation.name, operand_loops(operation), known)
        if mismatch is not None:
            rewriter.refuse_in_the_end(operation, mismatch)


class InitTensor(ComprehensiveRewrite):
    """``linalg.init_tensor``: an allocation, if it is used."""

    def write(self, operation: Operation, rewriter: ComprehensiveRewriter) -> None:
        """Allocate."""
        sizes = [rewriter.name(operand) for operand in operation.operands]
        rewriter.replace(operation.results[0], rewriter.allocate_for(operation.results[0], sizes))


class TiledLoop(ComprehensiveRewrite):
    """``linalg.tiled_loop``: buffers are passed in; what an iteration yields is copied to the output."""

    def write(self, operation: Operation, rewriter: ComprehensiveRewriter) -> None:
        """Edit operands in place, drop the results, copy what is yielded."""
        region = operation.regions[0]
        body = region.entry
        terminator = body.terminator if body is not None else None
        if body is None or terminator is None:
            raise NotRewritable
        inputs, outputs = operation.group("inputs"), operation.group("outputs")
        arguments = body.arguments[len(body.arguments) - len(inputs) - len(outputs) :]
        for operand, argument in zip((*inputs, *outputs), arguments):
            if is_tensor(operand.type):
                rewriter.give_uncast(argument, operand)
        rewriter.drop_results(operation)
        targets = [rewriter.buffer(output) for output in outputs if is_tensor(output.type)]
        rewriter.rewrite_region(region)
        with rewriter.at(terminator):
            for operand, target in zip(terminator.operands, targets):
                rewriter.copy(rewriter.as_type(rewriter.state.value_of(operand), target.type), target)
            rewriter.erase(terminator)
            with rewriter.emitting_after():
                rewriter.emit("linalg.yield")
        for result, target in zip(operation.results, targets):
            rewriter.replace(result, target)


class Yield(ComprehensiveRewrite):
    """``linalg.yield`` of tensors is rewritten with the tiled loop around."""

    def write(self, operation: Operation, rewriter: ComprehensiveRewriter) -> None:
        """Leave it to the loop."""
        parent = operation.parent_operation
        if parent is None or parent.name != "linalg.tiled_loop":
            raise rewriter.refuse(operation, "expected that linalg.yield terminates a tiled_loop")


REWRITES: dict[str, BufferRewrite] = {
    **{name: StructuredOp() for name, model in MODELS.items() if isinstance(model, Structured)},
    "linalg.init_tensor": InitTensor(),
    "linalg.tiled_loop": TiledLoop(),
    "linalg.yield": Yield(),
}
