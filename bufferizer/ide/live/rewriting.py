"""What the operations of a module are rewritten to, found out anew only where an edit makes a difference."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from bufferizer.analysis.module import FunctionAnalysis, callees
from bufferizer.buffer_model.model import Refusal
from bufferizer.ide.diagnostics import refusals_in
from bufferizer.ir.operation import Operation
from bufferizer.ir.program import top_level
from bufferizer.ir.types import FunctionType
from bufferizer.rewrite.module import (
    Callee,
    Rewritten,
    is_left_alone,
    named_refusals,
    rewrite_outcome,
    rewrite_top_level,
)
from bufferizer.rewrite.module_state import is_unnamed
from bufferizer.rewrite.selection import Selection
from bufferizer.rewrite.source import Source
from bufferizer.rewrite.symbol_uses import NewSymbols, first_broken_use, is_memory, names_what_changes

if TYPE_CHECKING:
    from bufferizer.ide.live.module import LiveModule


class LiveRewriting:
    """What the operations of one version are rewritten to; they have the numbers that they have in the module."""

    def __init__(self, count: int) -> None:
        self._rewritten: list[Rewritten | None] = [None] * count
        self._outdated: set[int] = set()
        self._wrong: dict[int, list[Callee]] = {}  # the functions that operations call and that may not fit any more
        self._refused: dict[int, Sequence[Refusal]] = {}

    def following(self) -> LiveRewriting:
        """Return the same for a later version, to go on from."""
        after = LiveRewriting(0)
        after._rewritten = [*self._rewritten]
        after._outdated = {*self._outdated}
        after._wrong = dict(self._wrong)
        after._refused = dict(self._refused)
        return after

    def outdate(self, number: int) -> None:
        """Have an operation rewritten the next time: it was analysed anew."""
        self._outdated.add(number)

    def steps(self, module: LiveModule) -> Iterator[None]:
        """Rewrite what was analysed anew since it was rewritten last, and whoever sees something else of it."""
        # What is seen of a function before it is rewritten is the function itself.
        concerned = [*self._outdated, *(caller for number in self._outdated for caller in module.callers(number))]
        for _ in module.structure.visit(concerned, partial(self._rewrite_one, module)):
            yield

    def refusals(self, module: LiveModule) -> dict[int, Sequence[Refusal]]:
        """Return what was refused, once all is rewritten; if nothing was, what is wrong with the whole."""
        if any(is_unnamed(refusal) for refusals in self._refused.values() for refusal in refusals):
            return self._named(module)
        if self._refused or not (self._wrong or module.other_users):
            return dict(self._refused)
        return self._first_broken_use(module)

    def _rewrite_one(self, module: LiveModule, number: int, place: int) -> bool:
        """Rewrite an operation; tell whether its callers see something else of it than before."""
        analysis = module.analyses[number]
        before, self._rewritten[number] = self._rewritten[number], None
        self._outdated.discard(number)
        self._wrong.pop(number, None)
        self._refused.pop(number, None)
        if analysis is not None and not is_left_alone(analysis.operation, module.options):
            known = self._callees_seen(module, analysis, place)
            source, last = _source(module, number, analysis), module.last.get(number)
            own = rewrite_outcome(analysis, source, module.rules, module.options, known, last)
            self._rewritten[number] = own
            refusals = refusals_in(module.operations[number], own.refusals)
            if refusals:
                self._refused[number] = refusals
            wrong = [callee for callee in known if callee.may_not_fit()]
            if wrong:
                self._wrong[number] = wrong
        return _signature(self._rewritten[number]) != _signature(before)

    def _named(self, module: LiveModule) -> dict[int, Sequence[Refusal]]:
        """Return what was refused with the names of constants, which depend on what all before is rewritten to."""
        rewritten: dict[Operation, Rewritten] = {}
        order = module.structure.order
        for number in order if module.options.bufferize_function_boundaries else sorted(order):
            analysis, place = module.analyses[number], module.structure.places[number]
            if analysis is None or place is None or is_left_alone(analysis.operation, module.options):
                continue
            known, source = self._callees_seen(module, analysis, place), _source(module, number, analysis)
            own = rewrite_top_level(analysis, source, module.rules, module.options, known)
            rewritten.setdefault(analysis.operation, own)
        refusals = named_refusals(module.operations, rewritten, module.options)
        return {number: refusals_in(module.operations[number], refusals) for number in self._refused}

    def _callees_seen(self, module: LiveModule, analysis: FunctionAnalysis, place: int) -> list[Callee]:
        called = (self._callee_seen(module, name, place) for name in callees(analysis.operation))
        return [callee for callee in called if callee is not None]

    def _callee_seen(self, module: LiveModule, name: str, place: int) -> Callee | None:
        function = module.function(name)
        if function is None:
            return None
        number = module.structure.named[name]
        rewritten = module.structure.places[number]
        is_known = rewritten is not None and rewritten < place
        return Callee(name, function, _signature(self._rewritten[number]) if is_known else None)

    def _first_broken_use(self, module: LiveModule) -> dict[int, Sequence[Refusal]]:
        """Return what the verifier says at first of symbols that have changed after they were used."""
        changed = partial(names_what_changes, is_nested=module.is_nested)
        users = {number for number in module.other_users if changed(module.operations[number])}
        symbols = NewSymbols(partial(self._new_signature, module), partial(_is_memory, module))
        numbers = sorted(users.union(self._wrong))
        late = [{it.name for it in self._wrong.get(number, ()) if it.signature is None} for number in numbers]
        roots = [module.operations[number] for number in numbers]
        refusal = first_broken_use([*zip(roots, late)], symbols, module.options)
        if refusal is None:
            return {}
        return {numbers[roots.index(top_level(refusal.operation))]: (refusal,)}

    def _new_signature(self, module: LiveModule, name: str) -> FunctionType | None:
        number = module.structure.named.get(name)
        return _signature(self._rewritten[number]) if number is not None else None


def _source(module: LiveModule, number: int, analysis: FunctionAnalysis) -> Source:
    """Return the text of all that an analysis is about, which is, or is part of, the operation of a number."""
    if analysis.operation is module.operations[number]:
        return Source((module.contents[module.content_of(number)].segment.text,))
    members = set(analysis.members)
    numbers = (it for it, operation in enumerate(module.operations) if operation in members)
    return Source(tuple(module.contents[module.content_of(it)].segment.text for it in numbers))


def _is_memory(module: LiveModule, name: str) -> bool:
    found = module.find_symbol(f'"{name}"')
    selection = Selection(module.rules, module.options)
    return found is not None and is_memory(found, selection)


def _signature(rewritten: Rewritten | None) -> FunctionType | None:
    return rewritten.signature if rewritten is not None else None
