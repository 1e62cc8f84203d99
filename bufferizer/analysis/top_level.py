"""The analysis of one top-level operation, given what it sees of the functions that it calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import NamedTuple

from bufferizer.analysis.alike import Alike
from bufferizer.analysis.correspondence import says_the_same
from bufferizer.analysis.folded_program import ModelFinder, Subject
from bufferizer.analysis.function import analyze_operation, is_analysed
from bufferizer.analysis.layout import moved, moved_refusals
from bufferizer.analysis.llvm14.comprehensive_checks import check_boundary
from bufferizer.analysis.recent_states import RecentStates
from bufferizer.analysis.rules import ONE_SHOT
from bufferizer.analysis.state import OneShotState
from bufferizer.analysis.summaries import summarize
from bufferizer.buffer_model.boundary_rules import boundary_rules
from bufferizer.buffer_model.model import Refusal
from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.buffer_model.state import FunctionSummary
from bufferizer.diagnostics import Diagnostic
from bufferizer.ir.functions import is_function, symbol_name
from bufferizer.ir.operation import Operation
from bufferizer.ir.program import members_of
from bufferizer.kept import Kept, forget_with_versions
from bufferizer.once import Once


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
    """One top-level op, mostly a function, or a program analysed (`bufferizer.ir.program`).

    ``summary`` is None where callers must assume the worst.

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
    def members(self) -> Sequence[Operation]:
        """The top-level operations that this is about."""
        return members_of(self.operation)

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
    if before.given != given or not says_the_same(before.operation, operation):
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
