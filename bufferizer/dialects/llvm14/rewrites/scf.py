"""How scf ops are written in terms of buffers by the rules of LLVM 14.

Source: mlir/lib/Dialect/SCF/Transforms/BufferizableOpInterfaceImpl.cpp.
"""

from __future__ import annotations

from bufferizer.buffer_model.buffers import Buffer, BufferType, NotRewritable
from bufferizer.buffer_model.comprehensive import ComprehensiveRewrite, ComprehensiveRewriter
from bufferizer.buffer_model.rewriter import BufferRewrite
from bufferizer.ir.operation import Operation, OpResult
from bufferizer.ir.types import MemRefType, Type, is_tensor


class For(ComprehensiveRewrite):
    """``scf.for``: buffers are carried instead of tensors, in the type in which they go in."""

    def write(self, operation: Operation, rewriter: ComprehensiveRewriter) -> None:
        """Edit operands, types and the body's arguments."""
        body = operation.regions[0].entry
        if body is None:
            raise NotRewritable
        initial = operation.group("initArgs")
        types: list[Type] = []
        for operand, argument in zip(initial, body.arguments[1:]):
            if not is_tensor(operand.type):
                types.append(operand.type)
                continue
            buffer = rewriter.buffer(operand)
            types.append(buffer.type)
            rewriter.edit_operand(operand, buffer)
            rewriter.give(argument, rewriter.retype_argument(argument, buffer.type), argument)
        rewriter.edit_operands(operand for operand in operation.operands if not is_tensor(operand.type))
        rewriter.edit_result_types(operation, types)


class Alternatives(ComprehensiveRewrite):
    """``scf.if``: what is yielded is cast to the most general type."""

    def write(self, operation: Operation, rewriter: ComprehensiveRewriter) -> None:
        """Edit the types."""
        rewriter.edit_operands(operation.operands)
        rewriter.edit_result_types(
            operation,
            [
                rewriter.converted(result.type) if is_tensor(result.type) else result.type
                for result in operation.results
            ],
        )


class ExecuteRegion(Alternatives):
    """``scf.execute_region``, which makes its results tensors itself."""

    results_in_order = True


class Yield(ComprehensiveRewrite):
    """``scf.yield``: what is yielded is cast to the type of what takes it."""

    def write(self, operation: Operation, rewriter: ComprehensiveRewriter) -> None:
        """Edit the operands in place."""
        parent = operation.parent_operation
        if parent is None or parent.name not in REWRITES:
            raise rewriter.refuse(operation, "unsupported scf::YieldOp parent")
        for operand in operation.operands:
            if not is_tensor(operand.type):
                rewriter.edit_operands([operand])
                continue
            buffer = rewriter.as_type(rewriter.state.value_of(operand), _type_taken(parent, operand.index, rewriter))
            rewriter.edit_operand(operand, buffer)
            if _is_inlined(operation, rewriter):
                _tell_size(parent.results[operand.index], buffer, rewriter)
            if parent.name == "scf.for" and _is_carried(parent, operand.index, buffer, rewriter):
                initial = rewriter.buffer(parent.group("initArgs")[operand.index])
                _tell_size(parent.results[operand.index], initial, rewriter)


def _is_inlined(terminator: Operation, rewriter: ComprehensiveRewriter) -> bool:
    """Tell whether a region goes for what it holds: of an op of one block, or the one of a choice that is made.

    scf.if %b { ... } else { scf.if %b { ... } else { scf.yield %m } }    // the inner one is %m

    Sources: SingleBlockExecuteInliner, RemoveStaticCondition and ConditionPropagation in SCF.cpp.
    """
    region = terminator.parent.region if terminator.parent is not None else None
    if region is None or len(region.blocks) != 1:
        return False
    owner = region.owner.name
    return owner == "scf.execute_region" or (owner == "scf.if" and rewriter.is_certain_to_run(region))


def _is_carried(loop: Operation, index: int, yielded: Buffer, rewriter: ComprehensiveRewriter) -> bool:
    """Tell whether a loop yields what it takes, so that its result is what goes in (ForOpIterArgsFolder)."""
    body = loop.regions[0].entry
    while yielded.cast_of is not None:
        yielded = yielded.cast_of
    return body is not None and yielded == rewriter.own_buffer(body.arguments[index + 1])


def _tell_size(result: OpResult, yielded: Buffer, rewriter: ComprehensiveRewriter) -> None:
    """Tell what is known of the result of an op that goes away for what it yields."""
    buffer = rewriter.own_buffer(result)
    if buffer is not None and isinstance(buffer.type, MemRefType):
        shape = zip(buffer.type.shape, rewriter.known_shape(yielded))
        rewriter.define(buffer, [known for size, known in shape if size is None])


def _type_taken(parent: Operation, index: int, rewriter: ComprehensiveRewriter) -> BufferType:
    if parent.name == "scf.for":
        return rewriter.buffer(parent.group("initArgs")[index]).type
    return rewriter.converted(parent.results[index].type)


REWRITES: dict[str, BufferRewrite] = {
    "scf.execute_region": ExecuteRegion(),
    "scf.for": For(),
    "scf.if": Alternatives(),
    "scf.yield": Yield(),
}
