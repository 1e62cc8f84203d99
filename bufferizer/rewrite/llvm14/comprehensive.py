"""Rewrites one root operation the way LLVM 14 does. Implements `ComprehensiveRewriter`.

Its pass applies one greedy pattern to all ops, the last one first. We go from top to bottom, and write what ops ask for
where the compiler does (`looked_up_buffers.py`). Source: Bufferize.cpp (bufferizeOp) of LLVM 14.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import cast

from bufferizer.analysis.heuristics import post_order
from bufferizer.analysis.module import FunctionAnalysis
from bufferizer.buffer_model.boundary_rules import boundary_rules
from bufferizer.buffer_model.buffers import Buffer, NotRewritable, NotValid
from bufferizer.buffer_model.comprehensive import CONSUMED_ATTRIBUTES, ComprehensiveRewrite
from bufferizer.buffer_model.hoisting import HoistedFunctionType, HoistedResult
from bufferizer.buffer_model.model import Refusal
from bufferizer.buffer_model.rewriter import BufferRewrite, Rewriter
from bufferizer.cancellation import go_on_if_wanted
from bufferizer.ir.effects_llvm14 import is_effect_free
from bufferizer.ir.functions import function_type, is_function
from bufferizer.ir.operation import Operation, OpOperand, OpResult, Value
from bufferizer.ir.types import AnyMemRefType, TensorType, Type, is_tensor
from bufferizer.rewrite.edits import Edit, apply_edits
from bufferizer.rewrite.llvm14.hoisting import Hoisting
from bufferizer.rewrite.llvm14.looked_up_buffers import LookedUpBuffers, is_encoded
from bufferizer.rewrite.llvm14.result_sizes import ResultSizes
from bufferizer.rewrite.llvm14.unused_buffers import is_used
from bufferizer.rewrite.module_state import ModuleState
from bufferizer.rewrite.op_text import added_arguments
from bufferizer.rewrite.operation_rewriter import Refused
from bufferizer.rewrite.selection import STAY, not_bufferized
from bufferizer.rewrite.source import Source

RETURNS_MEMREF = "memref return type is unsupported"


class ComprehensiveOperationRewriter(LookedUpBuffers):
    """Rewrites ``root`` by the rules of LLVM 14."""

    consumed = CONSUMED_ATTRIBUTES

    def __init__(self, entry: FunctionAnalysis, source: Source, module: ModuleState) -> None:
        super().__init__(entry, source, module)
        root = entry.operation
        self.dropped_results = dict(entry.summary.equivalent) if entry.summary is not None else {}
        body = root.regions[0].entry if root.regions else None
        sizes = ResultSizes(body, entry.state, self.hoisted_by)
        may_return = module.options.allow_return_memref
        self._hoisting = Hoisting(root, self._flow.following, self._allocations, sizes, may_return=may_return)
        self._failed: set[Operation] = set()

    def run(self) -> list[list[Edit]]:
        """Rewrite everything and return the edits to the only segment.

        Raises `Refused` with all that the compiler may say.
        """
        self._visit(self._root)
        if self._refusals and boundary_rules(self.options.semantics).stops_at_errors:
            raise Refused(self._refusals[:1])
        self._refusals.extend(self._first_left())
        refusals = self._refusals or self._returned() or self._found_in_the_end
        if refusals:
            raise Refused(refusals)
        self._write_constants()
        self._placed.write(self.output)
        self.output.without(self._allocations.lines_of(self._hoisting.hoisted))
        edits = self.output.edits(self._root)
        written = apply_edits(self.output.text_of(self._root), edits) if self._found_if_used else ""
        found = [refusal for buffer, refusal in self._found_if_used if is_used(buffer.name, written)]
        if found:
            raise Refused(found[:1])  # The verifier stops at the first.
        return [edits]

    # ---- the walk ----------------------------------------------------------------------------------------------

    def _visit(self, operation: Operation) -> None:
        go_on_if_wanted()
        for inserted in self.output.inserted.get(operation, ()):
            self._visit_known(inserted)
        gone = operation in self._gone or operation in self._same_as
        if gone or operation in self._moved:
            self.erase(operation)
            self._name_what_folded(operation)
        elif self._stays_unknown(operation):
            with self.at(operation):
                self._leave(operation)
        else:
            self._visit_known(operation)

    def _visit_known(self, operation: Operation) -> None:
        rewrite = self._selection.rewrite_of(operation)
        with self.at(operation):
            if rewrite is None:
                self._leave(operation)
            else:
                self._rewrite(operation, rewrite)
            for region in operation.regions:
                self.rewrite_region(region)
            for result in _in_order_of_tensors(operation, rewrite):
                if result in self._buffers and self.has_tensor_uses(result) and result not in self._kept_tensors:
                    with self.emitting_after():
                        self.emit(self._to_tensor(result, self._buffers[result]))

    def leave(self) -> None:
        """Leave the op as it is, but for the names of what it uses."""
        self.keep()
        self._leave(self.current)

    def _leave(self, operation: Operation) -> None:
        """Leave an op as it is. What it uses has lost its encoding where it is made of a buffer again (ToTensorOp)."""
        super()._leave(operation)
        for operand in operation.operands:
            span = operation.operand_type_span(operand.index) if is_encoded(operand.type) else None
            is_buffer = self.own_buffer(self.state.value_of(operand)) is not None
            if span is not None and is_buffer and not self._is_redirected(operation):
                self.output.edit(operation, span, self._left_type(self.state.value_of(operand)))

    def _left_type(self, value: Value) -> str:
        """Return the type of a value for the ops that stay as they are: one made of a buffer again has no encoding."""
        if is_encoded(value.type) and isinstance(value.type, TensorType) and self.own_buffer(value) is not None:
            return str(replace(value.type, encoding=None))
        return super()._left_type(value)

    def _rewrite(self, operation: Operation, rewrite: BufferRewrite) -> None:
        self.output.replaced.add(operation)
        try:
            # What only ops of LLVM 22 ask for is not there.
            rewrite.rewrite(operation, cast(Rewriter, self))
        except NotRewritable as failure:
            self._refusals.extend(failure.refusals)
            if not isinstance(failure, NotValid):
                self._failed.add(operation)
            self.keep()

    def _first_left(self) -> Iterator[Refusal]:
        """Yield the refusal of the first op that still has tensors and is in the way (checkBufferizationResult)."""
        left = (operation for operation in post_order(self._root) if self._is_left(operation))
        first = next(left, None)
        if first is not None and not self.options.allow_unknown_ops:
            yield not_bufferized(first)

    def _returned(self) -> list[Refusal]:
        """Return what the pass has against a function that returns a memref, before the verifier sees anything."""
        if not is_function(self._root) or self.options.allow_return_memref:
            return []
        signature = self._module.signatures.get(self._root) or function_type(self._root)
        returns = any(isinstance(type_, AnyMemRefType) for type_ in signature.results)
        return [Refusal(self._root, RETURNS_MEMREF, "memref-returned")] if returns else []

    def _is_left(self, operation: Operation) -> bool:
        if operation in self._gone or operation in self._same_as or operation.name in STAY:
            return False
        if not self.options.is_op_allowed(operation.name):
            return False
        if self._selection.is_rewritten(operation) and operation not in self._failed:
            return False
        operands = self._flow.operands_of(operation)
        types = (*(operand.type for operand in operands), *(result.type for result in operation.results))
        used = any(result.uses for result in operation.results)
        return any(map(is_tensor, types)) and (used or not is_effect_free(operation))

    # ---- results that callers allocate -------------------------------------------------------------------------

    def hoist(self, buffers: Sequence[tuple[OpOperand, Buffer]]) -> list[Buffer]:
        """Make allocations that are returned arguments, where they can be, and return these, each once."""
        if not self.options.hoist_results:
            return []
        return self._hoisting.hoist(buffers, self.erase)

    def hoisted_by(self, call: Operation) -> Sequence[HoistedResult]:
        """Return the buffers that a call has to allocate for the function it calls."""
        callee = self.callee_of(call)
        signature = self._module.signatures.get(callee) if callee is not None else None
        return signature.hoisted if isinstance(signature, HoistedFunctionType) else ()

    def edit_function_type(self, function: Operation, inputs: Sequence[Type], results: Sequence[Type]) -> None:
        """Edit a function's signature, with arguments for results that callers allocate."""
        super().edit_function_type(function, inputs, results)
        written = [f"{buffer}: {buffer.type}" for buffer in self._hoisting.hoisted]
        if written:
            for span, text in added_arguments(function, self.output.text_of(function), written):
                self.edit(span, text)
            hoisted = tuple(self._hoisting.hoisted.values())
            self._module.signatures[function] = HoistedFunctionType(tuple(inputs), tuple(results), hoisted)

    # ---- other functions ---------------------------------------------------------------------------------------

    def callee_of(self, call: Operation) -> Operation | None:
        """Return the function that a call names, None where it is not in the module."""
        return self.types.callee_of(call)


def _in_order_of_tensors(operation: Operation, rewrite: BufferRewrite | None) -> Sequence[OpResult]:
    """Return the results of an op that is rewritten, in the order in which those that stay are made tensors again."""
    if rewrite is None:
        return ()
    in_order = isinstance(rewrite, ComprehensiveRewrite) and rewrite.results_in_order
    return operation.results if in_order else operation.results[::-1]
