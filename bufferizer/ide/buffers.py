"""The memref type of a tensor value's buffer."""

from __future__ import annotations

import logging
from collections.abc import Callable

from bufferizer.analysis.module import FunctionAnalysis, callees
from bufferizer.buffer_model.buffers import NotRewritable
from bufferizer.ide.analysis import AnalysedModule
from bufferizer.ide.rewriting import buffer_type_of
from bufferizer.ir.operation import Operation, Value
from bufferizer.ir.types import FunctionType, Type
from bufferizer.rewrite.buffer_types import ValueTypes
from bufferizer.rewrite.copies import plan_copies
from bufferizer.rewrite.module_state import ModuleState
from bufferizer.rewrite.selection import Selection

logger = logging.getLogger(__name__)


def buffer_of(module: AnalysedModule, analysis: FunctionAnalysis, value: Value) -> Type | None:
    """Return the type of a tensor value's buffer as its users see it; None where nobody can tell."""
    return buffers_of(module, analysis)(value)


def buffers_of(module: AnalysedModule, analysis: FunctionAnalysis) -> Callable[[Value], Type | None]:
    """Return what answers as `buffer_of` for many values of one function: what it costs most for, it finds once."""
    if not module.is_sound(analysis.operation):
        return lambda _value: None
    selection = Selection(module.facts.rules, module.facts.options)
    try:
        plan = plan_copies(analysis, selection.rewrite_named)
        state = ModuleState(selection, module.facts.options, *_callees(module, analysis))
        types = ValueTypes(analysis.state, state, plan, {}).when_settled()
    except NotRewritable:
        return lambda _value: None
    if plan.failure is not None:
        return lambda _value: None

    def type_of(value: Value) -> Type | None:
        try:
            return types.value_type(value)
        except NotRewritable:
            return None
        except Exception:
            # What reads well may still be what the compiler's verifier refuses, such as a loop that yields too little.
            logger.exception("The type of the buffer of %s cannot be told", value.name)
            return None

    return type_of


def _callees(
    module: AnalysedModule, analysis: FunctionAnalysis
) -> tuple[dict[str, Operation], dict[Operation, FunctionType]]:
    """Return the functions that a function calls, by name, and their types once they are bufferized."""
    functions = module.facts.analysis.get().named
    named = {name: functions[name] for name in callees(analysis.operation) if name in functions}
    types = {callee: buffer_type_of(module, callee) for callee in named.values() if callee is not analysis.operation}
    return named, {callee: type_ for callee, type_ in types.items() if type_ is not None}
