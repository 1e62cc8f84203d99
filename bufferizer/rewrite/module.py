"""Rewrites a module: decides on copies everywhere, then rewrites its functions, callees first.

Source: OneShotModuleBufferize.cpp (runOneShotModuleBufferize, bufferizeModuleOp).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bufferizer.analysis.module import FunctionAnalysis, ModuleAnalysis
from bufferizer.analysis.state import symbol_name
from bufferizer.buffer_model.functions import FUNCTION, has_body, return_operations
from bufferizer.buffer_model.model import Refusal
from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.buffer_model.rewriter import NotRewritable
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import FunctionType
from bufferizer.rewrite.copies import plan_copies
from bufferizer.rewrite.edits import Edit
from bufferizer.rewrite.module_state import ModuleState
from bufferizer.rewrite.operation_rewriter import OperationRewriter, Refused
from bufferizer.rewrite.selection import Rewrites, Selection

NO_RETURN = "cannot bufferize func.func without func.return"


@dataclass(frozen=True, slots=True)
class ModuleRewrite:
    """A module rewritten: edits to the texts of its top-level operations, and lines to put before the first of them.

    ``signatures`` are the new types of the functions that could be rewritten. Where there are ``refusals`` the module
    cannot be bufferized, and there are no edits. They are what the compiler would say of each operation by itself; it
    stops at the first.
    """

    edits: Mapping[Operation, Sequence[Edit]]
    globals: Sequence[str] = ()
    refusals: Sequence[Refusal] = ()
    signatures: Mapping[Operation, FunctionType] = field(default_factory=dict)


def rewrite_module(
    operations: Sequence[Operation],
    texts: Mapping[Operation, str],
    analysis: ModuleAnalysis,
    rewrites: Rewrites,
    options: BufferizationOptions,
) -> ModuleRewrite:
    """Rewrite the top-level operations of a module; ``texts`` holds the segment each one stands in."""
    selection = Selection(rewrites, options)
    module = ModuleState(selection, options, map(symbol_name, operations))
    edits: dict[Operation, Sequence[Edit]] = {}
    refusals: list[Refusal] = []
    for entry in _order(operations, analysis, options):
        try:
            edits[entry.operation] = _rewrite(entry, texts[entry.operation], module)
        except (NotRewritable, Refused) as failure:
            refusals.extend(failure.refusals)
    if refusals:
        return ModuleRewrite({}, refusals=refusals, signatures=module.signatures)
    return ModuleRewrite(edits, module.constants.lines, signatures=module.signatures)


def _order(
    operations: Sequence[Operation], analysis: ModuleAnalysis, options: BufferizationOptions
) -> list[FunctionAnalysis]:
    """Return what is to be rewritten in the compiler's order; modules in the module are left alone."""
    entries = list(analysis.functions)
    if not options.bufferize_function_boundaries:
        place = {operation: number for number, operation in enumerate(operations)}
        entries.sort(key=lambda entry: place[entry.operation])
    return entries


def _rewrite(entry: FunctionAnalysis, text: str, module: ModuleState) -> list[Edit]:
    """Return the edits of one top-level operation. Raises what is caught where this is called."""
    operation = entry.operation
    if entry.refusals:
        raise Refused(entry.refusals)
    is_boundary = module.options.bufferize_function_boundaries and operation.name == FUNCTION
    if is_boundary and has_body(operation) and not return_operations(operation):
        raise NotRewritable(Refusal(operation, NO_RETURN))
    plan = plan_copies(operation, entry.state, module.selection.rewrite_named)
    edits = OperationRewriter(operation, text, entry.state, plan, module).run()
    left = module.selection.first_left(operation)
    if left is not None:
        raise NotRewritable(left)
    return edits
