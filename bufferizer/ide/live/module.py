"""What there is to report of a module, found out anew only where an edit makes a difference.

A module's top-level operations have numbers. What is found out about each stands in lists, one for each thing to find
out; a version begins with those of the version before, and follows what has changed: from an operation to its callers
if they see something else of it, from its analysis to its rewriting. What is found is the same as
`bufferizer.ide.diagnostics` finds in the module as a whole.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import islice

from bufferizer.analysis.alike import Alike
from bufferizer.analysis.module import (
    FunctionAnalysis,
    Orders,
    analyze_top_level,
    callees,
    is_looked_at,
    is_passed_over,
    shuffles_across,
)
from bufferizer.buffer_model.model import Refusal
from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.buffer_model.state import FunctionSummary
from bufferizer.diagnostics import Diagnostic
from bufferizer.dialects.registry import Registry
from bufferizer.document import Content
from bufferizer.document.programs import together
from bufferizer.ide.circles_of_calls import is_of_circle, without_circles
from bufferizer.ide.diagnostics import limits_of, refusals_in
from bufferizer.ide.left_out import is_left_out
from bufferizer.ide.live.boundaries import LiveBoundaries
from bufferizer.ide.live.call_structure import call_structure, shape_of
from bufferizer.ide.live.reports import LiveReports
from bufferizer.ide.live.rewriting import LiveRewriting
from bufferizer.ide.live.verifying import LiveVerifying
from bufferizer.ide.nested_symbols import is_hidden_inside
from bufferizer.ir.operation import Operation
from bufferizer.ir.program import program_of
from bufferizer.ir.symbol_verification import Symbols
from bufferizer.syntax.split_text import changed_part
from bufferizer.syntax.totals import Totals

logger = logging.getLogger(__name__)
_LATELY = 8  # so many operations that have changed are known as they were


class LiveModule:
    """One version of a module. ``before`` is the version it follows, if that was gone through to its end.

    ``around`` is the module that it stands in. ``is_nested``: the module is in the one that the compiler is given.
    ``is_written``: that one has a header in the text.
    """

    def __init__(
        self,
        contents: Sequence[Content],
        registry: Registry,
        options: BufferizationOptions,
        before: LiveModule | None = None,
        *,
        around: LiveModule | None = None,
        is_nested: bool = False,
        is_written: bool = False,
    ) -> None:
        self.contents = contents
        self.parts = contents  # the same with operations as they are in programs, if there are any
        self.registry = registry
        self.options = options
        self._around = around.symbols_inside() if around is not None else None
        self.is_nested = is_nested
        self.is_written = is_written
        self._is_looked_at = is_looked_at(options, is_nested=is_nested)
        self._is_bufferized = not is_passed_over(options, is_nested=is_nested)
        self.rules = registry.rules(options.semantics.release)
        self.fault: Exception | None = None
        self.is_settled = False
        self._orders: Orders = {}
        changed = self._follow(before) if before is not None and before.is_settled and self._is_like(before) else None
        self._is_around_new = around is not None and around.is_new
        # Whether modules inside may see another module around them.
        self.is_new: bool = changed is None or bool(changed) or self._is_around_new
        if changed is None:
            changed = self._begin()
        self._changed = changed  # the numbers of the operations that are new
        self._analysed: set[int] = set()  # the numbers of those of whose analysis something is new
        self._touched = set(changed)  # the numbers of those of which something else may be reported

    def _is_like(self, other: LiveModule) -> bool:
        """Tell whether another module is treated as this one is."""
        own = (self.registry, self.options, self.is_nested, self.is_written)
        return own == (other.registry, other.options, other.is_nested, other.is_written)

    def _begin(self) -> range:
        self.parts = together(self.contents)
        self.numbers = Totals.of([len(content.operations) for content in self.parts])
        self.operations = [operation for content in self.parts for operation in content.operations]
        self.unreadable = sum(not operation.readable for operation in self.operations)
        left_out = frozenset(filter(self._is_left_out, self.operations))
        self.structure = call_structure(self.operations, left_out, self.options)
        count = len(self.operations)
        self._was_complete = not self.unreadable
        self._verifying = LiveVerifying.of(self.operations)
        self.analyses: list[FunctionAnalysis | None] = [None] * count
        self.last: dict[int, FunctionAnalysis] = {}  # the newest analyses of what has changed, before it was broken
        self._boundaries = LiveBoundaries.of(count)
        self._rewriting = LiveRewriting(count)
        self.refusals: dict[int, Sequence[Refusal]] = {}
        self.reports = LiveReports(self.contents)
        return range(count)

    def _follow(self, before: LiveModule) -> range | None:
        """Take over what was found out before; None where another structure makes it of no use."""
        part = first, old_end, new_end = changed_part(before.contents, self.contents)
        old = before.operations[before.numbers[first] : before.numbers[old_end]]
        new = [operation for content in self.contents[first:new_end] for operation in content.operations]
        is_linked = before.parts is not before.contents or any(it.is_linked for it in self.contents[first:new_end])
        if is_linked or shuffles_across(self.options) or not before.structure.is_plain:
            return None
        if list(map(shape_of, old)) != list(map(shape_of, new)):
            return None
        start, end = before.numbers[first], before.numbers[old_end]
        counts = [len(content.operations) for content in self.contents[first:new_end]]
        self.numbers = before.numbers.replaced(first, old_end, counts)
        self.operations = [*before.operations[:start], *new, *before.operations[end:]]
        self.unreadable = before.unreadable + sum(not it.readable for it in new) - sum(not it.readable for it in old)
        self.structure = before.structure
        self._was_complete = not before.unreadable
        self._verifying = before._verifying.following(dict(zip(range(start, end), old)), new)
        self.analyses = [*before.analyses]
        self.last = before._last_of(range(start, end))
        self._boundaries = before._boundaries.following()
        self._rewriting = before._rewriting.following()
        self.refusals = dict(before.refusals)
        self.reports = before.reports.following(self.contents, part)
        return range(start, end)

    def analysed_operations(self, numbers: Iterable[int]) -> Iterator[tuple[int, Operation]]:
        """Yield the operations that are analysed, each with the one of the numbers that is of its segment."""
        for number, part in zip(numbers, self.parts):
            for operation in part.operations:
                if not self._is_left_out(operation):
                    yield number, operation

    def steps(self, orders: Orders) -> Iterator[None]:
        """Find out what there is to report but for what rewriting tells, and yield after each costly part.

        ``orders`` are what `orders_across` returns. What fails is kept as the module's fault; of its text all is
        reported even so.
        """
        self._orders = orders
        try:
            self._verify()
            for _ in self.structure.visit(self._changed, partial(self._analyse_one, self._alike())):
                yield
            self._touched |= self._boundaries.check(self, self._analysed)
        except Exception as fault:
            self._fail(fault)
        self._collect(self._touched | self._analysed)

    def rewriting_steps(self, *, is_readable: bool) -> Iterator[None]:
        """Find out what rewriting tells, once all else is; ``is_readable``: all text around is right."""
        refusals = dict(self.refusals)
        try:
            if self.fault is None and is_readable and not self.wrong and self._is_bufferized:
                yield from self._rewriting.steps(self)
                self.refusals = self._rewriting.refusals(self)
            elif self.fault is None:
                self.refusals = {}
            self._collect(self._differing(refusals))
        except Exception as fault:
            self._fail(fault)
            self._collect(self._touched)
        self.is_settled = self.fault is None

    def _fail(self, fault: Exception) -> None:
        logger.error("The analysis of a module failed", exc_info=fault)
        self.fault = fault
        self._touched = set(range(len(self.operations)))

    def _collect(self, touched: set[int]) -> None:
        self.reports.collect(map(self.content_of, touched), self._report_of)

    def _differing(self, refusals: dict[int, Sequence[Refusal]]) -> set[int]:
        numbers = {*refusals, *self.refusals}
        return {number for number in numbers if refusals.get(number) is not self.refusals.get(number)}

    def _is_left_out(self, operation: Operation) -> bool:
        release = self.options.semantics.release
        return not self._is_looked_at or is_left_out(program_of(operation), self.rules, release)

    def callers(self, number: int) -> Sequence[int]:
        """Return the numbers of those that call a function."""
        return self.structure.callers.get(number, ())

    # -- What the verifier refuses

    def _verify(self) -> None:
        is_complete = not self.unreadable
        numbers = set(self._changed)
        if is_complete != self._was_complete:
            numbers = set(range(len(self.operations)))
        if self._is_around_new:
            numbers |= self.other_users
        symbols = Symbols(self.find_symbol, is_complete, self._around)
        self._touched |= self._verifying.verify(self, numbers, symbols)

    @property
    def wrong(self) -> frozenset[int]:
        """The numbers of the operations of which the verifier refuses something."""
        return self._verifying.wrong

    @property
    def other_users(self) -> set[int]:
        """The numbers of the operations that use symbols of which the call structure does not know."""
        return self._verifying.other_users

    def find_symbol(self, name: str) -> Operation | None:
        """Return the operation that defines a symbol, which is given in quotes."""
        number = self.structure.symbols.get(name)
        return self.operations[number] if number is not None else None

    def symbols_inside(self) -> Symbols:
        """Return the symbols that modules in this one see."""
        return Symbols(self._find_inside, not self.unreadable, self._around)

    def _find_inside(self, name: str) -> Operation | None:
        found = self.find_symbol(name)
        if found is None or is_hidden_inside(found, self.rules, self.options, is_nested=self.is_nested):
            return None
        return found

    # -- Analysis

    def _alike(self) -> Alike:
        """Return what tells which of the operations that are new are alike."""
        new = {self.operations[number]: self.parts[self.content_of(number)] for number in self._changed}
        return Alike(lambda operation: new[operation].likeness if operation in new else None)

    def _analyse_one(self, alike: Alike, number: int, place: int) -> bool:
        """Analyse an operation; tell whether its callers see something else of it than before."""
        before = self.analyses[number]
        found = self.analyses[number] = self._analysis_of(alike, number, place)
        if found is not before:
            self._analysed.add(number)
            self._rewriting.outdate(number)
        return _summary(found) != _summary(before)

    def _analysis_of(self, alike: Alike, number: int, place: int) -> FunctionAnalysis | None:
        operation = self.operations[number]
        if self._is_left_out(operation):
            return None
        program = program_of(operation)
        called = [(name, self._summary_seen(name, place)) for name in callees(program)]
        is_circular = number in self.structure.circular
        order = self._orders.get(program)
        is_called = bool(self.callers(number))
        return analyze_top_level(
            program,
            self.rules.model,
            self.options,
            called,
            is_circular=is_circular,
            is_called=is_called,
            order=order,
            is_nested=self.is_nested,
            before=self.last.get(number),
            alike=alike,
        )

    def _last_of(self, changed: Iterable[int]) -> dict[int, FunctionAnalysis]:
        """Return the newest analyses of what has changed lately, those of what changes now among them."""
        last = dict(self.last)
        for number in changed:
            known = self.analyses[number] or last.pop(number, None)
            if known is not None:
                last[number] = known
        return dict(islice(last.items(), max(len(last) - _LATELY, 0), None))

    def _summary_seen(self, name: str, place: int) -> FunctionSummary | None:
        callee = self.structure.named.get(name)
        analysed = self.structure.places[callee] if callee is not None else None
        if callee is None or analysed is None or analysed >= place:
            return None
        return _summary(self.analyses[callee])

    def function(self, name: str) -> Operation | None:
        """Return a function that was analysed."""
        number = self.structure.named.get(name)
        return self.operations[number] if number is not None and self.analyses[number] is not None else None

    def content_of(self, number: int) -> int:
        """Return which of ``contents`` an operation stands in."""
        return self.numbers.up_to(number) - 1

    # -- Reports

    def _report_of(self, index: int) -> Sequence[Diagnostic | Refusal]:
        content = self.contents[index]
        found: list[Diagnostic | Refusal] = [*content.diagnostics]
        for number in range(self.numbers[index], self.numbers[index + 1]):
            if not content.is_wrong:
                found.extend(self._verifying[number] or self._findings_of(number))
            if self.fault is None:
                found.extend(self._said_here(self.refusals.get(number, ())))
        return found

    def _findings_of(self, number: int) -> Iterator[Diagnostic | Refusal]:
        analysis = self.analyses[number] if self.fault is None else None
        if analysis is not None:
            operation = self.operations[number]
            yield from self._said_here(refusals_in(operation, analysis.refusals))
            yield from self._boundaries[number]
            yield from limits_of(operation, analysis)

    def _said_here(self, refusals: Sequence[Refusal]) -> Sequence[Refusal]:
        return without_circles(refusals) if refusals and self.is_written else refusals

    def has_circle(self) -> bool:
        """Tell whether functions are refused since they are in a circle of calls."""
        analyses = (self._readable_analysis(number) for number in self.structure.circular)
        return any(is_of_circle(refusal) for analysis in analyses if analysis for refusal in analysis.refusals)

    def _readable_analysis(self, number: int) -> FunctionAnalysis | None:
        is_wrong = self._verifying[number] or self.contents[self.content_of(number)].is_wrong
        return None if is_wrong or self.fault is not None else self.analyses[number]


def _summary(analysis: FunctionAnalysis | None) -> FunctionSummary | None:
    return analysis.summary if analysis is not None else None
