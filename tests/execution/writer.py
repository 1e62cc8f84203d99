"""What random programs are written with: a random source, the values in scope, the lines so far."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from tests.differential.program import Value

LONG, SHORT, GRID = "tensor<8xf32>", "tensor<4xf32>", "tensor<4x8xf32>"
SHAPES = {LONG: (8,), SHORT: (4,), GRID: (4, 8)}
# Loops and constants stay in 0..3, so that every index in scope is within every dimension of every tensor.
INDICES = 4


@dataclass(frozen=True, slots=True)
class Callee:
    """A function that may be called: its name, and the types of the tensors it takes and of the one it returns."""

    name: str
    arguments: tuple[str, ...]
    result: str


class Writer:
    """Writes one program, line by line. Everything random comes from ``rng``."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        self.lines: list[str] = []
        self.scope: list[Value] = []
        self.callees: list[Callee] = []
        self.depth = 0
        self._count = 0

    def name(self) -> str:
        """Return a new name."""
        self._count += 1
        return f"%v{self._count}"

    def write(self, line: str) -> None:
        """Write a line."""
        self.lines.append("  " * (self.depth + 1) + line)

    def define(self, text: str, type_: str) -> Value:
        """Write an operation with one result."""
        value = Value(self.name(), type_)
        self.write(f"{value} = {text}")
        self.scope.append(value)
        return value

    def any(self, type_: str) -> Value:
        """Return a value in scope of that type; functions begin with some of each."""
        return self.rng.choice([value for value in self.scope if value.type == type_][-5:])

    def tensor(self) -> Value:
        """Return a tensor in scope."""
        return self.any(self.rng.choice(list(SHAPES)))

    def indices(self, value: Value) -> str:
        """Return a position in a tensor, as it is written in brackets."""
        return ", ".join(self.any("index").name for _ in SHAPES[value.type])

    @contextmanager
    def body(self, arguments: Sequence[Value] = ()) -> Iterator[None]:
        """Write the lines of a region; what is defined in it is gone afterwards."""
        outer, self.scope = self.scope, [*self.scope, *arguments]
        self.depth += 1
        yield
        self.depth -= 1
        self.scope = outer


# How operations are added, and how often.
Weighted = list[tuple[int, Callable[[Writer], None]]]
