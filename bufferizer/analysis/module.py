"""The analysis of a module: callees before callers, then what stands outside of functions.

Source: OneShotModuleBufferize.cpp (analyzeModuleOp).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from bufferizer.analysis.alike import Alike
from bufferizer.analysis.call_order import callees, calls, functions_by_name, has_tensors, order_by_calls
from bufferizer.analysis.folded_program import ModelFinder
from bufferizer.analysis.heuristics import post_order, shuffled_with_tensors
from bufferizer.analysis.nesting import is_apart, is_looked_at, is_passed_over
from bufferizer.analysis.top_level import FunctionAnalysis, Given, analyze_top_level
from bufferizer.buffer_model.options import AnalysisHeuristic, BufferizationOptions
from bufferizer.buffer_model.state import FunctionSummary
from bufferizer.ir.functions import called_name, is_call, is_function, symbol_name
from bufferizer.ir.operation import Operation
from bufferizer.ir.program import program_of

__all__ = [
    "FunctionAnalysis",
    "Given",
    "ModuleAnalysis",
    "Orders",
    "analyze_module",
    "analyze_top_level",
    "callees",
    "calls",
    "functions_by_name",
    "has_tensors",
    "is_apart",
    "is_looked_at",
    "is_passed_over",
    "order_by_calls",
    "orders_across",
    "shuffles_across",
]

Orders = Mapping[Operation, list[Operation]]


@dataclass(frozen=True)
class ModuleAnalysis:
    """A module analysed. ``functions`` are in order of analysis, callees first; ``circular`` call each other.

    ``named`` are the functions by their names, without ``@``.
    """

    functions: tuple[FunctionAnalysis, ...]
    circular: tuple[Operation, ...]
    named: Mapping[str, Operation]

    def of(self, operation: Operation) -> FunctionAnalysis | None:
        """Return the analysis of a top-level operation."""
        return self._by_operation.get(operation)

    def callee_of(self, call: Operation) -> Operation | None:
        """Return the function that a ``func.call`` names, None where it is not in the module."""
        return self.named.get(called_name(call))

    @cached_property
    def calls_of(self) -> Mapping[str, list[tuple[FunctionAnalysis, Operation]]]:
        """The direct calls of each function by its name, with the callers."""
        found: dict[str, list[tuple[FunctionAnalysis, Operation]]] = {}
        for caller in self.functions:
            for call in calls(caller.operation):
                if is_call(call):
                    found.setdefault(called_name(call), []).append((caller, call))
        return found

    @cached_property
    def _by_operation(self) -> Mapping[Operation, FunctionAnalysis]:
        return {member: analysis for analysis in self.functions for member in analysis.members}


def analyze_module(
    operations: Sequence[Operation],
    models: ModelFinder,
    options: BufferizationOptions,
    left_out: Collection[Operation] = frozenset(),
    *,
    orders: Orders,
    is_nested: bool = False,
    alike: Alike | None = None,
) -> ModuleAnalysis:
    """Analyse the top-level operations of a module; ``is_nested``: it is part of the module that is bufferized.

    Without ``bufferize_function_boundaries`` each is analysed alone and no summaries are made. What is found out about
    an operation is kept: it is analysed again only if it, or what it sees of the functions it calls, has changed.
    Those ``left_out`` are not analysed, and count in nothing but the order of the others. What is part of a program is
    so with all of it. ``orders`` are what `orders_across` returns.
    """
    functions = functions_by_name(operations, left_out)
    summaries: dict[str, FunctionSummary | None] = {}
    ordered, circular = order_by_calls(functions, options)
    rest = dict.fromkeys(program_of(operation) for operation in operations if not is_function(operation))
    in_circle = set(circular)
    called_names = {name for operation in operations if operation not in left_out for name in callees(operation)}
    programs_left_out = set(map(program_of, left_out))
    analyses = []
    for operation in [*ordered, *circular, *rest]:
        if operation in programs_left_out:
            continue
        called = [(name, summaries.get(name)) for name in callees(operation)]
        is_circular, order = operation in in_circle, orders.get(operation)
        is_called = is_function(operation) and symbol_name(operation) in called_names
        found = analyze_top_level(
            operation,
            models,
            options,
            called,
            is_circular=is_circular,
            is_called=is_called,
            order=order,
            is_nested=is_nested,
            alike=alike,
        )
        if found.summary is not None:
            summaries[found.summary.name] = found.summary
        analyses.append(found)
    complete = {name: function for name, function in functions.items() if function not in left_out}
    return ModuleAnalysis(tuple(analyses), tuple(it for it in circular if it not in left_out), complete)


def shuffles_across(options: BufferizationOptions) -> bool:
    """Tell whether the order in which an operation is analysed depends on all others.

    Without ``bufferize_function_boundaries`` the compiler takes the module that it is given as one, with the modules in
    it, which shows where it shuffles.
    """
    is_one = not options.bufferize_function_boundaries
    return is_one and options.analysis_heuristic is AnalysisHeuristic.FUZZER


def orders_across(
    placed: Iterable[tuple[int, Operation]], models: ModelFinder, options: BufferizationOptions
) -> Orders:
    """Return the orders of analysis of top-level operations that do not follow from each one alone.

    ``placed`` are those of a module and of all modules in it that are analysed, each with a number that says where in
    the text it stands.
    """
    if not shuffles_across(options):
        return {}
    operations = [operation for _, operation in sorted(placed, key=lambda entry: entry[0])]
    top_level = {nested: program_of(operation) for operation in operations for nested in operation.walk()}
    orders: dict[Operation, list[Operation]] = {program_of(operation): [] for operation in operations}
    every = (nested for operation in operations for nested in post_order(operation))
    for nested in shuffled_with_tensors(every, options.analysis_fuzzer_seed, lambda operation: models(operation.name)):
        orders[top_level[nested]].append(nested)
    return orders
