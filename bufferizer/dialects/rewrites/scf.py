"""How scf ops are written in terms of buffers.

Source: mlir/lib/Dialect/SCF/Transforms/BufferizableOpInterfaceImpl.cpp.
"""

from __future__ import annotations

from collections.abc import Sequence

from bufferizer.buffer_model.model import Refusal
from bufferizer.buffer_model.rewriter import BufferRewrite, BufferType, BufferTypes, NotRewritable, Rewriter
from bufferizer.dialects.rewrites.branches import forwarded_type, rewrite_blocks
from bufferizer.dialects.rewrites.loops import Condition, For, Forall, While
from bufferizer.ir.layouts import fully_dynamic
from bufferizer.ir.operation import BlockArgument, Operation, OpOperand, OpResult, Region, Value
from bufferizer.ir.types import Type, is_tensor


class Alternatives(BufferRewrite):
    """``scf.if`` and ``scf.index_switch``: one of several regions yields the results."""

    def __init__(self, difference: str) -> None:
        """``difference`` is what the op says where the regions' memory spaces differ."""
        self._difference = difference

    def is_certain(self, operation: Operation, types: BufferTypes) -> bool:
        """If all regions yield as much as there are results."""
        last = [region.entry.terminator if region.entry is not None else None for region in operation.regions]
        return all(yielded is not None and len(yielded.operands) == len(operation.results) for yielded in last)

    def buffer_type(self, value: Value, types: BufferTypes, invocation: tuple[Value, ...]) -> BufferType:
        """The type all regions yield, or a fully dynamic one if they differ."""
        assert isinstance(value, OpResult)
        operation = value.owner
        found: BufferType | None = None
        for region in operation.regions:
            type_ = types.operand_type(_yielded(region, value.index), invocation)
            if found is None or found == type_:
                found = type_
                continue
            if found.memory_space != type_.memory_space:
                raise NotRewritable(Refusal(operation, f"inconsistent memory space on {self._difference}"))
            found = fully_dynamic(value.type, found.memory_space)
        if found is None:
            raise NotRewritable
        return found

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Edit the types; the regions' yields are cast to them."""
        rewriter.edit_operands(operation.operands)
        rewriter.edit_result_types(operation, result_types(operation, rewriter.types))
        rewriter.drop_discardable(operation, ("cases",))


class ExecuteRegion(BufferRewrite):
    """``scf.execute_region``: its results are what its one yield yields."""

    def buffer_type(self, value: Value, types: BufferTypes, invocation: tuple[Value, ...]) -> BufferType:
        """The type that is yielded, or forwarded to a block's argument."""
        if isinstance(value, BlockArgument):
            return forwarded_type(value, types, invocation)
        assert isinstance(value, OpResult)
        for region in value.owner.regions:
            return types.operand_type(_yielded(region, value.index), invocation)
        raise NotRewritable

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Edit the types of blocks and results."""
        types = result_types(operation, rewriter.types)
        for region in operation.regions:
            rewrite_blocks(region, rewriter)
        rewriter.edit_result_types(operation, types)
        rewriter.drop_discardable(operation, ("no_inline",))


class Yield(BufferRewrite):
    """``scf.yield``: what is yielded is cast to the type of what takes it."""

    def is_certain(self, operation: Operation, types: BufferTypes) -> bool:
        """In an op that is rewritten."""
        parent = operation.parent_operation
        return parent is not None and parent.name in REWRITES

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Edit the operands in place."""
        parent = operation.parent_operation
        if parent is None or parent.name not in REWRITES:
            raise rewriter.refuse(operation, "unsupported scf::YieldOp parent")
        targets = _targets(parent, rewriter)
        for operand in operation.operands:
            if is_tensor(operand.type) and operand.index < len(targets):
                type_ = rewriter.types.value_type(targets[operand.index])
                rewriter.edit_operand(operand, rewriter.cast_operand(operand, type_))
            else:
                rewriter.edit_operands([operand])
        rewriter.drop_discardable(operation)


def result_types(operation: Operation, types: BufferTypes) -> list[Type]:
    """Return the types of an op's results once it is rewritten."""
    return [types.own_type(result) if is_tensor(result.type) else result.type for result in operation.results]


def _targets(parent: Operation, rewriter: Rewriter) -> Sequence[Value]:
    """Return the values that take over what a yield yields."""
    if parent.name == "scf.while":
        before = parent.regions[0].entry
        return before.arguments if before is not None else ()
    return parent.results


def _yielded(region: Region, index: int) -> OpOperand:
    for block in region.blocks:
        terminator = block.terminator
        if terminator is not None and terminator.name == "scf.yield" and index < len(terminator.operands):
            return terminator.operands[index]
    raise NotRewritable


REWRITES: dict[str, BufferRewrite] = {
    "scf.condition": Condition(),
    "scf.execute_region": ExecuteRegion(),
    "scf.for": For(),
    "scf.forall": Forall(),
    "scf.if": Alternatives("then/else branches"),
    "scf.index_switch": Alternatives("switch cases"),
    "scf.while": While(),
    "scf.yield": Yield(),
}
