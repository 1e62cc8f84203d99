"""What is risky about the boundaries of a module's functions, found out anew only where an edit makes a difference."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from bufferizer.analysis.boundary import CALLS_SHOWN, check, check_alone, needs_check, stands_alone
from bufferizer.analysis.module import FunctionAnalysis, ModuleAnalysis, callees
from bufferizer.diagnostics import Diagnostic

if TYPE_CHECKING:
    from bufferizer.ide.live.module import LiveModule

NOTHING: tuple[Diagnostic, ...] = ()


class LiveBoundaries:
    """What was found in one version, by the numbers that the operations have in the module."""

    def __init__(self, found: list[Sequence[Diagnostic]]) -> None:
        self._found = found

    @classmethod
    def of(cls, count: int) -> LiveBoundaries:
        """Return those of so many operations of which nothing is known yet."""
        return cls([NOTHING] * count)

    def following(self) -> LiveBoundaries:
        """Return the same for a later version, to go on from."""
        return LiveBoundaries([*self._found])

    def __getitem__(self, number: int) -> Sequence[Diagnostic]:
        return self._found[number]

    def check(self, module: LiveModule, changed: set[int]) -> set[int]:
        """Check what has been analysed anew, and who depends on that; return of whom something else is found."""
        different = set()
        for number in changed | self._depending(module, changed):
            analysis = module.analyses[number]
            checked = analysis if analysis is not None and needs_check(analysis) else None
            found = _found_at(module, number, checked) if checked is not None else NOTHING
            if found != self._found[number]:
                different.add(number)
            self._found[number] = found
        return different

    def _depending(self, module: LiveModule, changed: set[int]) -> set[int]:
        """Return those whose callers are told of: functions without a body, and those in a circle of calls."""
        named, circular = module.structure.named, module.structure.circular
        called = {named[name] for number in changed for name in callees(module.operations[number]) if name in named}
        external = (number for number in called if not stands_alone(module.operations[number]))
        others = {number for number in external if not changed.isdisjoint(_callers_shown(module, number))}
        return others | circular if circular & changed else others


def _found_at(module: LiveModule, number: int, analysis: FunctionAnalysis) -> Sequence[Diagnostic]:
    in_circle = module.structure.circular
    if stands_alone(analysis.operation) and number not in in_circle:
        return check_alone(analysis)
    known = (module.analyses[caller] for caller in _callers_shown(module, number))
    callers = tuple(entry for entry in known if entry is not None)
    circular = tuple(module.operations[it] for it in in_circle if module.analyses[it] is not None)
    named = {name: callee for name in callees(analysis.operation) if (callee := module.function(name)) is not None}
    return check(analysis, ModuleAnalysis(callers, circular, named))


def _callers_shown(module: LiveModule, number: int) -> Iterator[int]:
    """Yield the callers that are shown of a function, each of which calls it at least once, and those before."""
    shown = 0
    for caller in module.callers(number):
        yield caller
        shown += module.analyses[caller] is not None
        if shown == CALLS_SHOWN:
            break
