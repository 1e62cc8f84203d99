"""The constants of a function, in the order in which LLVM 14 leaves them at its front.

Whenever its greedy rewriter meets a constant it moves it to the very front, and each of its runs meets them all: first
from the bottom up (when ops fold before the analysis, and again when they are bufferized), then from the top down (when
the result is canonicalized). So those of the program end up in reverse order:

    %c0 = arith.constant 0 : index            %c1 = arith.constant 1 : index
    %c1 = arith.constant 1 : index      ->    %c0 = arith.constant 0 : index

Source: FoldUtils.cpp (OperationFolder::tryGetOrCreateConstant) and GreedyPatternRewriteDriver.cpp of LLVM 14.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from bufferizer.analysis.heuristics import post_order
from bufferizer.ir.attributes import IntegerAttribute
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import INDEX


class FrontConstants:
    """Collects the constants of ``root``: lines of text that define them."""

    def __init__(self, root: Operation) -> None:
        self._order = {operation: number for number, operation in enumerate(post_order(root))}
        self._written: dict[Operation, str] = {}
        self._made: dict[int, str] = {}
        self._names: dict[int, str] = {}
        self._wanted: defaultdict[int, list[int]] = defaultdict(list)

    def move(self, operation: Operation, line: str) -> None:
        """Take a constant of the program, or an operation that folded to one."""
        self._written[operation] = line

    def offer(self, value: int, name: str) -> None:
        """Let an index constant that is moved serve whoever asks for its value."""
        self._names.setdefault(value, name)

    def index(self, value: int, user: Operation, make: Callable[[], str]) -> str:
        """Return the name of an index constant for ``user``, which ``make`` names if there is none yet."""
        if value not in self._names:
            name = self._names[value] = make()
            self._made[value] = f"{name} = arith.constant {value} : index"
        self._wanted[self._order.get(user, 0)].append(value)
        return self._names[value]

    def lines(self) -> list[str]:
        """Return the lines in order."""
        # What one op wants is met last first. What is met again moves to the front again.
        front: dict[int, None] = {}
        for operation in sorted(self._wanted, reverse=True):
            for value in reversed(self._wanted[operation]):
                front.pop(value, None)
                front[value] = None
        made = [self._made[value] for value in front if value in self._made]
        return [
            *made,
            *(self._written[operation] for operation in sorted(self._written, key=self._place, reverse=True)),
        ]

    def _place(self, operation: Operation) -> int:
        return self._order[operation]


def index_value(operation: Operation) -> int | None:
    """Return the value of an index constant."""
    value = operation.attribute("value")
    is_index = bool(operation.results) and operation.results[0].type == INDEX
    return value.value if is_index and isinstance(value, IntegerAttribute) else None
