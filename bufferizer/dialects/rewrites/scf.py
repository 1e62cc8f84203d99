"""How scf ops are written in terms of buffers.

Source: mlir/lib/Dialect/SCF/Transforms/BufferizableOpInterfaceImpl.cpp.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bufferizer.buffer_model.buffer_types import BufferTypes, Invocation
from bufferizer.buffer_model.buffers import BufferType, NotRewritable
from bufferizer.buffer_model.model import Refusal
from bufferizer.buffer_model.rewriter import BufferRewrite, Rewriter
from bufferizer.dialects.rewrites.branches import forwarded_type, rewrite_blocks
from bufferizer.dialects.rewrites.loops import Condition, For, Forall, While, carry_in
from bufferizer.dialects.verifiers.checks import differ, edge
from bufferizer.ir.layouts import fully_dynamic
from bufferizer.ir.operation import BlockArgument, Operation, OpOperand, OpResult, Region, Value
from bufferizer.ir.types import Type, is_tensor
from bufferizer.ir.verification import op_error

Mismatch = Callable[[Operation, Operation, Sequence[Type], Sequence[Type]], str]
"""Tells what is wrong with what an op's terminator gives to the op, nothing if all is well."""


class Alternatives(BufferRewrite):
    """``scf.if`` and ``scf.index_switch``: one of several regions yields the results."""

    def __init__(self, difference: str, mismatch: Mismatch) -> None:
        """Take what the op says where the regions' memory spaces differ, and where other types are yielded."""
        self._difference = difference
        self._mismatch = mismatch

    def is_certain(self, operation: Operation, types: BufferTypes) -> bool:
        """If all regions yield as much as there are results."""
        last = [region.entry.terminator if region.entry is not None else None for region in operation.regions]
        return all(yielded is not None and len(yielded.operands) == len(operation.results) for yielded in last)

    def buffer_type(self, value: Value, types: BufferTypes, invocation: Invocation) -> BufferType:
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
        wanted = result_types(operation, rewriter.types)
        rewriter.edit_operands(operation.operands)
        rewriter.edit_result_types(operation, wanted)
        rewriter.drop_discardable(operation, ("cases",))
        self._check_yields(operation, wanted, rewriter)

    def _check_yields(self, operation: Operation, wanted: Sequence[Type], rewriter: Rewriter) -> None:
        """Compare what is yielded with the results. The types may have become others since the yields were rewritten:

          scf.yield %s : tensor<?xf32>          // cast to what both regions yield, memref<?xf32>
        } else {
          %0 = linalg.fill ... outs(%t) ...     // stays, so that %1 is known to be fully dynamic from here on
          %1 = tensor.insert_slice %0 into %t ...
        """
        for last in (region.entry.terminator for region in operation.regions if region.entry is not None):
            if last is None or last.name != "scf.yield":
                continue
            given = [_written_type(operand, rewriter.types) for operand in last.operands]
            if problem := self._mismatch(operation, last, given, wanted):
                with rewriter.emitting_after():  # The verifier compares them once it is through with the regions.
                    rewriter.invalidate(operation, problem)
                return


def _written_type(operand: OpOperand, types: BufferTypes) -> Type:
    return types.operand_type(operand) if is_tensor(operand.type) else operand.type


def _no_edge(operation: Operation, last: Operation, given: Sequence[Type], wanted: Sequence[Type]) -> str:
    return edge(operation, last, "parent", given, wanted)


def _no_result(operation: Operation, _: Operation, given: Sequence[Type], wanted: Sequence[Type]) -> str:
    for index, (one, other) in enumerate(zip(given, wanted)):
        if differ(one, other):
            return op_error(operation, f"expected result #{index} of each region to be '{other}'")
    return ""


class ExecuteRegion(BufferRewrite):
    """``scf.execute_region``: its results are what its one yield yields."""

    results_in_order = True

    def buffer_type(self, value: Value, types: BufferTypes, invocation: Invocation) -> BufferType:
        """The type that is yielded, or forwarded to a block's argument."""
        if isinstance(value, BlockArgument):
            return forwarded_type(value, types, invocation)
        return types.default_type(value, invocation)

    def rewrite(self, operation: Operation, rewriter: Rewriter) -> None:
        """Edit the types of blocks and results, which are those of what is yielded."""
        types = [
            rewriter.types.operand_type(_yielded(region, result.index)) if is_tensor(result.type) else result.type
            for region in operation.regions
            for result in operation.results
        ]
        rewriter.types.take_regions(operation)
        for region in operation.regions:
            rewrite_blocks(region, rewriter)
        rewriter.edit_result_types(operation, types)
        rewriter.drop_discardable(operation, ("no_inline",))


class Yield(BufferRewrite):
    """``scf.yield``: what is yielded is cast to the type of what takes it, unless that takes what it gets."""

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
            if operand.index < len(targets):
                carry_in(operand, targets[operand.index], rewriter)
            else:
                rewriter.edit_operands([operand])
        rewriter.drop_discardable(operation)


def result_types(operation: Operation, types: BufferTypes) -> list[Type]:
    """Return the types of an op's results once it is rewritten."""
    return [types.own_type(result) if is_tensor(result.type) else result.type for result in operation.results]


def _targets(parent: Operation, rewriter: Rewriter) -> Sequence[Value]:
    """Return the values that take over what a yield yields, and whose types it is cast to."""
    if parent.name == "scf.execute_region":
        return ()
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
    "scf.if": Alternatives("then/else branches", _no_edge),
    "scf.index_switch": Alternatives("switch cases", _no_result),
    "scf.while": While(),
    "scf.yield": Yield(),
}
