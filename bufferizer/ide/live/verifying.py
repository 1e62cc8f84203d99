"""What the verifier refuses of a module's operations, found out anew only where an edit makes a difference."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from bufferizer.diagnostics import Diagnostic
from bufferizer.ide.module_facts import verified
from bufferizer.ir.operation import Operation
from bufferizer.ir.symbol_verification import (
    Symbols,
    symbol_facts,
    uses_more_than_functions_called,
    verify_symbol_uses_in,
)

if TYPE_CHECKING:
    from bufferizer.ide.live.module import LiveModule

NOTHING: tuple[Diagnostic, ...] = ()


class LiveVerifying:
    """What is refused in one version, by the numbers that the operations have in the module.

    ``other_users`` are the operations that use symbols of which the call structure does not know; ``wrong`` are those
    of which something is refused.
    """

    def __init__(self, problems: list[Sequence[Diagnostic]], wrong: frozenset[int], other_users: set[int]) -> None:
        self._problems = problems
        self.wrong = wrong
        self.other_users = other_users
        self._old: dict[int, Operation] = {}  # what stood in the place of those that are new

    @classmethod
    def of(cls, operations: Sequence[Operation]) -> LiveVerifying:
        """Return that of operations of which nothing is known yet."""
        users = _users_among(enumerate(operations))
        return cls([NOTHING] * len(operations), frozenset(), users)

    def following(self, old: dict[int, Operation], new: Iterable[Operation]) -> LiveVerifying:
        """Return the same for a later version, in which others stand in the places of the ``old`` operations."""
        users = self.other_users.difference(old).union(_users_among(zip(old, new)))
        after = LiveVerifying([*self._problems], self.wrong, users)
        after._old = old
        return after

    def __getitem__(self, number: int) -> Sequence[Diagnostic]:
        return self._problems[number]

    def verify(self, module: LiveModule, numbers: set[int], symbols: Symbols) -> set[int]:
        """Verify operations, and who uses what these define; return of whom something else is refused."""
        for number, old in self._old.items():
            if symbol_facts(old) != symbol_facts(module.operations[number]):
                numbers = numbers.union(module.callers(number), self.other_users)
        self._old = {}  # nobody asks for them any more, and each holds on to all of an earlier function
        different = set()
        for number in numbers:
            problems = _problems_of(module, number, symbols)
            if problems != self._problems[number]:
                different.add(number)
            self._problems[number] = problems
            self.wrong = self.wrong | {number} if problems else self.wrong - {number}
        return different


def _users_among(numbered: Iterable[tuple[int, Operation]]) -> set[int]:
    return {number for number, operation in numbered if uses_more_than_functions_called(operation)}


def _problems_of(module: LiveModule, number: int, symbols: Symbols) -> Sequence[Diagnostic]:
    operation, content = module.operations[number], module.contents[module.content_of(number)]
    last = module.last.get(number)
    before = last.operation if last is not None and not content.is_wrong else None
    of_symbols = verify_symbol_uses_in(operation, symbols)
    own = verified(operation, module.registry, before, content.lowered.unchanged)
    return [*own, *of_symbols] if own or of_symbols else NOTHING
