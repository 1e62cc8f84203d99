"""The analysis of a module: callees before callers, and what callers see of them.

Source: OneShotModuleBufferize.cpp (analyzeModuleOp, getFuncOpsOrderedByCalls, aliasingFuncOpBBArgsAnalysis,
funcOpBbArgReadWriteAnalysis).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache, partial
from typing import NamedTuple

from bufferizer.analysis.alias_sets import AliasSet
from bufferizer.analysis.alike import Alike
from bufferizer.analysis.comprehensive_checks import check_boundary
from bufferizer.analysis.folded_program import ModelFinder, Subject
from bufferizer.analysis.function import analyze_operation, is_analysed
from bufferizer.analysis.heuristics import post_order, shuffled_with_tensors
from bufferizer.analysis.layout import contents_of, moved, moved_refusals
from bufferizer.analysis.recent_states import RecentStates
from bufferizer.analysis.rules import ONE_SHOT, rules_of
from bufferizer.analysis.state import OneShotState
from bufferizer.buffer_model.boundary_rules import boundary_rules
from bufferizer.buffer_model.model import Refusal
from bufferizer.buffer_model.options import AnalysisHeuristic, BufferizationOptions
from bufferizer.buffer_model.state import FunctionSummary
from bufferizer.diagnostics import Diagnostic
from bufferizer.ir.functions import (
    argument_access,
    argument_types,
    called_name,
    has_tensor_signature,
    is_call,
    is_function,
    is_indirect_call,
    result_types,
    symbol_name,
)
from bufferizer.ir.operation import BlockArgument, Operation, Value
from bufferizer.ir.types import TensorType, is_tensor
from bufferizer.kept import Kept, forget_with_versions, kept_by_arguments
from bufferizer.once import Once
from bufferizer.syntax.edition import Edition


class Given(NamedTuple):
    """All that the analysis of a top-level operation depends on besides itself.

    ``options`` are its own: they say whether there is an analysis (see `is_analysed`). ``is_called``: it is, and that
    matters. ``called`` are the functions that it calls, with what it sees of them. ``is_nested``: it stands in a nested
    module, where the compiler makes none of the copies that were decided on (insertTensorCopies skips what is in other
    symbol tables).
    """

    models: ModelFinder
    options: BufferizationOptions
    is_circular: bool
    is_called: bool
    called: list[tuple[str, FunctionSummary | None]]
    is_nested: bool


@dataclass(frozen=True, slots=True, eq=False)
class FunctionAnalysis:
    """One top-level op, mostly a function, analysed. ``summary`` is None where callers must assume the worst.

    ``like`` is the analysis that this one is known from: of an operation that differs in nothing but its layout and the
    names of symbols. ``names`` are those that the other's have here, empty where they are the same.
    """

    operation: Operation
    given: Given
    refusals: tuple[Refusal, ...]
    summary: FunctionSummary | None
    like: FunctionAnalysis | None
    names: Mapping[str, str]
    _state: Once[OneShotState]

    @property
    def state(self) -> OneShotState:
        """All that was found out. Where it is known from another analysis, it is found out when asked for."""
        return self._state.get()

    @property
    def options(self) -> BufferizationOptions:
        """The function's own options."""
        return self.given.options

    @property
    def is_nested(self) -> bool:
        """Whether it stands in a nested module."""
        return self.given.is_nested

    def found_already(self, find: Callable[[FunctionAnalysis], Sequence[Diagnostic]]) -> Sequence[Diagnostic] | None:
        """Return what ``find`` finds, if that is known from the analysis that this one is like."""
        like = self.like
        return moved(find(like), like.operation, self.operation, self.names) if like is not None else None


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
        return {analysis.operation: analysis for analysis in self.functions}


def analyze_module(
    operations: Sequence[Operation],
    models: ModelFinder,
    options: BufferizationOptions,
    left_out: Collection[Operation] = frozenset(),
    *,
    is_nested: bool = False,
    alike: Alike | None = None,
) -> ModuleAnalysis:
    """Analyse the top-level operations of a module; ``is_nested``: it is part of the module that is bufferized.

    Without ``bufferize_function_boundaries`` each is analysed alone and no summaries are made. What is found out about
    an operation is kept: it is analysed again only if it, or what it sees of the functions it calls, has changed.
    Those ``left_out`` are not analysed, and count in nothing but the order of the others.
    """
    functions = functions_by_name(operations, left_out)
    summaries: dict[str, FunctionSummary | None] = {}
    ordered, circular = order_by_calls(functions, options)
    rest = [operation for operation in operations if not is_function(operation)]
    orders = orders_across([operation for operation in operations if operation not in left_out], models, options)
    in_circle = set(circular)
    called_names = {name for operation in operations if operation not in left_out for name in callees(operation)}
    analyses = []
    for operation in [*ordered, *circular, *rest]:
        if operation in left_out:
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


def is_apart(options: BufferizationOptions, *, is_nested: bool) -> bool:
    """Tell whether the compiler does not treat a module's functions as those of the module that it is given.

    That is so if it ``is_nested`` in that one, except in LLVM 14 and before, where the pass walks to all functions at
    any depth.
    """
    return is_nested and options.semantics.release is Edition.TODAY


def is_passed_over(options: BufferizationOptions, *, is_nested: bool) -> bool:
    """Tell whether the compiler leaves a module as it is: one ``is_nested`` in that of which it takes the functions.

    Neither analyzeModuleOp nor bufferizeModuleOp looks into the operations between the functions that are symbol tables
    themselves.
    """
    return is_nested and options.bufferize_function_boundaries


def is_looked_at(options: BufferizationOptions, *, is_nested: bool) -> bool:
    """Tell whether a module is analysed: LLVM 14's pass checks what functions return even where it passes over them."""
    return options.semantics.release is Edition.LLVM14 or not is_passed_over(options, is_nested=is_nested)


def functions_by_name(operations: Iterable[Operation], left_out: Collection[Operation]) -> dict[str, Operation]:
    """Return the functions among operations by their names: of two with one name the last, if it is not left out."""
    functions: dict[str, Operation] = {}
    for operation in operations:
        if is_function(operation):
            name = symbol_name(operation)
            if name not in functions or operation not in left_out:
                functions[name] = operation
    return functions


def analyze_top_level(
    operation: Operation,
    models: ModelFinder,
    options: BufferizationOptions,
    called: list[tuple[str, FunctionSummary | None]],
    *,
    is_circular: bool,
    is_called: bool,
    order: list[Operation] | None = None,
    is_nested: bool = False,
    before: FunctionAnalysis | None = None,
    alike: Alike | None = None,
) -> FunctionAnalysis:
    """Analyse one operation, given what it sees of each function it calls (nothing of one that is analysed later).

    ``before`` is what was found out about it as it was once: if it is no other, nothing has to be found out again. Nor
    has it where one that is ``alike`` was analysed.
    """
    matters = options.bufferize_function_boundaries and boundary_rules(options.semantics).only_callers_lend
    given = Given(models, _options_of(operation, options), is_circular, is_called and matters, called, is_nested)
    if order is not None:
        return _analyze(operation, given, order)
    if before is not None:
        return _kept.of(operation, given, partial(_analyze_again, before=before))
    return _kept.of(operation, given, partial(_analyze_once, alike=alike) if alike is not None else _analyze)


def _analyze_again(operation: Operation, given: Given, before: FunctionAnalysis) -> FunctionAnalysis:
    if before.given != given or contents_of(before.operation) != contents_of(operation):
        return _analyze(operation, given)
    return _taken_over(operation, given, before.like or before, before.names)


def _analyze_once(operation: Operation, given: Given, alike: Alike) -> FunctionAnalysis:
    return alike.analysis_of(
        operation, given, partial(_analyze, operation, given), partial(_taken_over, operation, given)
    )


def _taken_over(
    operation: Operation, given: Given, first: FunctionAnalysis, names: Mapping[str, str]
) -> FunctionAnalysis:
    """Return what is found out about an operation, known from another one with the same contents but for names."""
    if names and any("@" in refusal.message for refusal in first.refusals):
        return _analyze(operation, given)
    refusals = moved_refusals(first.refusals, first.operation, operation)
    summary = first.summary and replace(first.summary, name=symbol_name(operation))
    state = Once(lambda: _analyze(operation, given).state)
    return FunctionAnalysis(operation, given, refusals, summary, first, names, state)


def _analyze(operation: Operation, given: Given, order: list[Operation] | None = None) -> FunctionAnalysis:
    models, options, is_circular, is_called, called, _ = given
    summaries = {name: summary for name, summary in called if summary is not None}
    state = OneShotState(Subject(operation, models, options, summaries, is_called))
    is_boundary = is_function(operation) and options.bufferize_function_boundaries
    has_rules = is_boundary and state.rules is not ONE_SHOT
    ordering = check_boundary(operation, state, is_circular=is_circular) if has_rules else ()
    refusals = (*ordering, *analyze_operation(state, order))
    has_summary = is_boundary and not is_circular and is_analysed(operation, options)
    summary = summarize(operation, state) if has_summary else None
    _asked_next.add(state)
    return FunctionAnalysis(operation, given, refusals, summary, None, {}, Once(lambda: state))


# What was analysed last is asked about next: its boundary is checked, and it is rewritten.
_asked_next = RecentStates(2)
forget_with_versions(_asked_next.forget_all)
_kept: Kept[Operation, Given, FunctionAnalysis] = Kept(_analyze)


def _options_of(operation: Operation, options: BufferizationOptions) -> BufferizationOptions:
    """Return the options for one top-level operation: functions of ``no-analysis-func-filter`` are not analysed."""
    is_boundary = is_function(operation) and options.bufferize_function_boundaries
    if is_boundary and symbol_name(operation) in options.no_analysis_func_filter:
        return replace(options, copy_before_write=True)
    return options


def orders_across(
    operations: Sequence[Operation], models: ModelFinder, options: BufferizationOptions
) -> Mapping[Operation, list[Operation]]:
    """Return the orders of analysis of top-level operations that do not follow from each one alone.

    Without ``bufferize_function_boundaries`` the compiler takes the module as one, which shows where it shuffles.
    """
    if options.bufferize_function_boundaries or options.analysis_heuristic is not AnalysisHeuristic.FUZZER:
        return {}
    top_level = {nested: operation for operation in operations for nested in operation.walk()}
    orders: dict[Operation, list[Operation]] = {operation: [] for operation in operations}
    every = (nested for operation in operations for nested in post_order(operation))
    for nested in shuffled_with_tensors(every, options.analysis_fuzzer_seed, lambda operation: models(operation.name)):
        orders[top_level[nested]].append(nested)
    return orders


def order_by_calls(
    functions: Mapping[str, Operation], options: BufferizationOptions
) -> tuple[list[Operation], list[Operation]]:
    """Return the functions with callees first, and those that call each other in circles."""
    all_count = rules_of(options.semantics).all_callees_first
    links = tuple((name, callees(function), all_count or has_tensors(function)) for name, function in functions.items())
    ordered, circular = _order(links)
    return [functions[name] for name in ordered], [functions[name] for name in circular]


# Few keystrokes change who calls whom.
@lru_cache(maxsize=64)
def _order(links: tuple[tuple[str, tuple[str, ...], bool], ...]) -> tuple[list[str], list[str]]:
    """Order functions, given by name, names called, and whether callers have to wait for them."""
    waited_for = {name for name, _, is_waited_for in links if is_waited_for}
    callers: dict[str, list[str]] = {name: [] for name, _, _ in links}
    waiting_for: dict[str, int] = {}
    for name, called, _ in links:
        relevant = waited_for.intersection(called)
        waiting_for[name] = len(relevant)
        for callee in relevant:
            callers[callee].append(name)
    ready = [name for name, count in waiting_for.items() if count == 0]
    ordered = []
    while ready:
        name = ready.pop()
        ordered.append(name)
        for caller in callers[name]:
            waiting_for[caller] -= 1
            if waiting_for[caller] == 0:
                ready.append(caller)
    done = set(ordered)
    return ordered, [name for name in waiting_for if name not in done]


has_tensors = kept_by_arguments(8192)(has_tensor_signature)


@kept_by_arguments(8192)
def calls(operation: Operation) -> tuple[Operation, ...]:
    """Return the direct and indirect calls that a top-level operation holds, in the order of the text."""
    return tuple(nested for nested in operation.walk() if is_call(nested) or is_indirect_call(nested))


@kept_by_arguments(8192)
def callees(operation: Operation) -> tuple[str, ...]:
    """Return the names of the functions that an operation calls, without ``@``, each once."""
    return tuple(dict.fromkeys(called_name(call) for call in calls(operation) if is_call(call)))


def summarize(function: Operation, state: OneShotState) -> FunctionSummary:
    """Return what callers see of an analysed function."""
    arguments = argument_types(function)
    results = result_types(function)
    read, written = _accesses(function, state)
    if not function.regions or function.regions[0].entry is None:
        tensors = tuple(index for index, type_ in enumerate(arguments) if is_tensor(type_))
        aliasing = tuple((index, tensors) for index, type_ in enumerate(results) if is_tensor(type_))
        return FunctionSummary(symbol_name(function), (), aliasing, read, written, is_external=True)
    return FunctionSummary(
        symbol_name(function), _equivalences(function, state), _aliases(function, state), read, written
    )


def _ranked_arguments(function: Operation) -> list[BlockArgument]:
    entry = function.regions[0].entry
    arguments = entry.arguments if entry is not None else []
    return [argument for argument in arguments if isinstance(argument.type, TensorType)]


def _aliases(function: Operation, state: OneShotState) -> tuple[tuple[int, tuple[int, ...]], ...]:
    """Merge the aliases of all returns: what a result may alias on any path, it may alias."""
    by_set: dict[AliasSet, list[int]] = {}
    for argument in _ranked_arguments(function):
        by_set.setdefault(state.alias_sets.of(argument), []).append(argument.index)
    found: dict[int, set[int]] = {}
    for return_ in state.returns_of(function):
        for operand in return_.operands:
            if isinstance(operand.type, TensorType):
                arguments = by_set.get(state.alias_sets.of(state.value_of(operand)), ())
                found.setdefault(operand.index, set()).update(arguments)
    return tuple((result, tuple(sorted(arguments))) for result, arguments in sorted(found.items()) if arguments)


def _equivalences(function: Operation, state: OneShotState) -> tuple[tuple[int, int], ...]:
    """Keep only what all returns agree on: in contrast to aliasing, equivalence must match on every path."""
    first_of: dict[Value, int] = {}
    for argument in _ranked_arguments(function):
        first_of.setdefault(state.equivalence_of(argument), argument.index)
    per_return = [
        {
            operand.index: first_of.get(state.equivalence_of(state.value_of(operand)))
            for operand in return_.operands
            if is_tensor(operand.type)
        }
        for return_ in state.returns_of(function)
    ]
    first = per_return[0] if per_return else {}
    return tuple(
        (result, argument)
        for result, argument in sorted(first.items())
        if argument is not None and all(other.get(result) == argument for other in per_return)
    )


def _accesses(function: Operation, state: OneShotState) -> tuple[frozenset[int], frozenset[int]]:
    """Return which tensor arguments are read and which written; ``bufferization.access`` overrides what is found."""
    entry = function.regions[0].entry if function.regions else None
    read, written = set(), set()
    for index, type_ in enumerate(argument_types(function)):
        if not is_tensor(type_):
            continue
        access = argument_access(function, index)
        if access is not None:
            is_read, is_written = access in ("read", "read-write"), access in ("write", "read-write")
        elif entry is None or index >= len(entry.arguments):
            is_read = is_written = True
        else:
            is_read, is_written = (
                state.is_value_read(entry.arguments[index]),
                state.is_value_written(entry.arguments[index]),
            )
        if is_read:
            read.add(index)
        if is_written:
            written.add(index)
    return frozenset(read), frozenset(written)
