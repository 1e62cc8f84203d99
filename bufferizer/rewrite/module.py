"""Rewrites a module: decides on copies everywhere, then rewrites its functions, callees first.

Source: OneShotModuleBufferize.cpp (runOneShotModuleBufferize, bufferizeModuleOp).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bufferizer.analysis.module import FunctionAnalysis, ModuleAnalysis
from bufferizer.analysis.state import symbol_name
from bufferizer.buffer_model.model import Refusal
from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.buffer_model.rewriter import NotRewritable
from bufferizer.ir.operation import Operation
from bufferizer.rewrite.copies import CopyPlan, plan_copies
from bufferizer.rewrite.edits import Edit
from bufferizer.rewrite.module_state import ModuleState
from bufferizer.rewrite.operation_rewriter import OperationRewriter, Refused
from bufferizer.rewrite.selection import Rewrites, Selection


@dataclass(frozen=True, slots=True)
class ModuleRewrite:
    """A module rewritten: edits to the texts of its top-level operations, and lines to put before the first of them.

    Where there are ``refusals`` the module cannot be bufferized, and there is nothing else.
    """

    edits: Mapping[Operation, Sequence[Edit]]
    globals: Sequence[str] = ()
    refusals: Sequence[Refusal] = ()


def rewrite_module(
    operations: Sequence[Operation],
    texts: Mapping[Operation, str],
    analysis: ModuleAnalysis,
    rewrites: Rewrites,
    options: BufferizationOptions,
) -> ModuleRewrite:
    """Rewrite the top-level operations of a module; ``texts`` holds the segment each one stands in."""
    order = _order(operations, analysis, options)
    refused = next((entry.refusals for entry in order if entry.refusals), ())
    if refused:
        return ModuleRewrite({}, refusals=refused)
    selection = Selection(rewrites, options)
    module = ModuleState(selection, options, map(symbol_name, operations))
    edits: dict[Operation, Sequence[Edit]] = {}
    try:
        plans = {entry.operation: plan_copies(entry.operation, entry.state, selection.rewrite_named) for entry in order}
        for entry in order:
            edits[entry.operation] = _rewrite(entry, texts[entry.operation], plans[entry.operation], module)
            left = selection.first_left(entry.operation)
            if left is not None:
                return ModuleRewrite({}, refusals=[left])
    except (NotRewritable, Refused) as failure:
        return ModuleRewrite({}, refusals=failure.refusals)
    return ModuleRewrite(edits, module.constants.lines)


def _order(
    operations: Sequence[Operation], analysis: ModuleAnalysis, options: BufferizationOptions
) -> list[FunctionAnalysis]:
    """Return what is to be rewritten in the compiler's order; modules in the module are left alone."""
    entries = list(analysis.functions)
    if not options.bufferize_function_boundaries:
        place = {operation: number for number, operation in enumerate(operations)}
        entries.sort(key=lambda entry: place[entry.operation])
    return entries


def _rewrite(entry: FunctionAnalysis, text: str, plan: CopyPlan, module: ModuleState) -> list[Edit]:
    return OperationRewriter(entry.operation, text, entry.state, plan, module).run()
