"""The memref type of a tensor value's buffer."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping

from bufferizer.analysis.module import FunctionAnalysis
from bufferizer.buffer_model.rewriter import NotRewritable
from bufferizer.dialects.registry import default_registry
from bufferizer.ide.analysis import AnalysedModule
from bufferizer.ide.rewriting import buffer_type_of
from bufferizer.ir.operation import Operation, Value
from bufferizer.ir.types import FunctionType, Type
from bufferizer.rewrite.buffer_types import ValueTypes
from bufferizer.rewrite.copies import plan_copies
from bufferizer.rewrite.selection import Selection

logger = logging.getLogger(__name__)


def buffer_of(module: AnalysedModule, analysis: FunctionAnalysis, value: Value) -> Type | None:
    """Return the type of a tensor value's buffer as its users see it; None where nobody can tell."""
    return buffers_of(module, analysis)(value)


def buffers_of(module: AnalysedModule, analysis: FunctionAnalysis) -> Callable[[Value], Type | None]:
    """Return what answers as `buffer_of` for many values of one function: what it costs most for, it finds once."""
    if not module.is_sound(analysis.operation):
        return lambda _value: None
    options = module.facts.options
    selection = Selection(default_registry().rewrite, options)
    try:
        plan = plan_copies(analysis.operation, analysis.state, selection.rewrite_named)
        types = ValueTypes(
            analysis.state, options, selection.rewrite_named, plan, {}, _Signatures(module)
        ).when_settled()
    except NotRewritable:
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


class _Signatures(Mapping[Operation, FunctionType]):
    """The types of the module's functions once they are bufferized, found out when they are asked for."""

    def __init__(self, module: AnalysedModule) -> None:
        self._module = module

    def __getitem__(self, function: Operation) -> FunctionType:
        type_ = buffer_type_of(self._module, function)
        if type_ is None:
            raise KeyError(function)
        return type_

    def __iter__(self) -> Iterator[Operation]:
        return iter(self._module.segments)

    def __len__(self) -> int:
        return len(self._module.segments)
