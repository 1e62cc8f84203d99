"""What callers see of a function: its arguments and results as buffers, what is read, written and returned."""

from __future__ import annotations

from dataclasses import dataclass

from bufferizer.analysis.module import FunctionAnalysis
from bufferizer.analysis.origins import Owner, origins_of_operand
from bufferizer.ide.analysis import AnalysedModule
from bufferizer.ide.rewriting import buffer_type_of
from bufferizer.ir.functions import (
    argument_types,
    has_body,
    result_types,
    symbol_name,
)
from bufferizer.ir.types import FunctionType, Type, is_tensor


@dataclass(frozen=True, slots=True)
class ArgumentFacts:
    """An argument: ``name`` is empty in a declaration; ``read`` and ``written`` are None where nobody can tell."""

    name: str
    type: Type
    read: bool | None = None
    written: bool | None = None


@dataclass(frozen=True, slots=True)
class ResultFacts:
    """A result: the argument whose buffer it is, the arguments it may share memory with, or a fresh ``allocation``."""

    type: Type
    equivalent: int | None = None
    aliasing: tuple[int, ...] = ()
    allocation: bool = False


@dataclass(frozen=True, slots=True)
class FunctionFacts:
    """A function. ``signature`` is its type in buffers, None where it is not known."""

    name: str
    arguments: tuple[ArgumentFacts, ...]
    results: tuple[ResultFacts, ...]
    signature: FunctionType | None


def function_facts(module: AnalysedModule, analysis: FunctionAnalysis) -> FunctionFacts:
    """Return what is known of an analysed function."""
    function, summary = analysis.operation, analysis.summary
    entry = function.regions[0].entry if has_body(function) else None
    names = [argument.name for argument in entry.arguments] if entry is not None else []
    arguments = []
    for index, type_ in enumerate(argument_types(function)):
        known = summary is not None and is_tensor(type_)
        arguments.append(
            ArgumentFacts(
                names[index] if index < len(names) else "",
                type_,
                summary is not None and index in summary.read if known else None,
                summary is not None and index in summary.written if known else None,
            )
        )
    equivalent = dict(summary.equivalent) if summary is not None else {}
    aliasing = dict(summary.aliasing) if summary is not None else {}
    results = tuple(
        ResultFacts(type_, equivalent.get(index), aliasing.get(index, ()), _is_fresh(analysis, index))
        for index, type_ in enumerate(result_types(function))
    )
    return FunctionFacts(symbol_name(function), tuple(arguments), results, buffer_type_of(module, function))


def _is_fresh(analysis: FunctionAnalysis, index: int) -> bool:
    """Tell whether every return hands out an allocation of the function's own as result ``index``."""
    returns = analysis.state.returns_of(analysis.operation)
    return bool(returns) and all(
        index < len(return_.operands)
        and is_tensor(return_.operands[index].type)
        and all(
            origin.owner is Owner.ALLOCATION for origin in origins_of_operand(return_.operands[index], analysis.state)
        )
        for return_ in returns
    )
