"""Random programs, in the syntax of LLVM 14, of functions that return tensors whose sizes callers can compute."""

from __future__ import annotations

import random
from collections.abc import Callable

TENSOR = "tensor<?xf32>"
SIGNATURE = f"({TENSOR}, index, f32) -> ({TENSOR}, f32)"
FRONT = """  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index"""
# Adds up a result, and what else came of the program.
MAIN = f"""func @main() -> f32 {{
{FRONT}
  %c3 = arith.constant 3 : index
  %one = arith.constant 1.0 : f32
  %half = arith.constant 0.5 : f32
  %e = linalg.init_tensor [%c3] : {TENSOR}
  %t = linalg.fill(%half, %e) : f32, {TENSOR} -> {TENSOR}
  %0:2 = call @CALLEE(%t, %c2, %one) : {SIGNATURE}
  %1:2 = call @CALLEE(%0#0, %c1, %half) : {SIGNATURE}
  %d = tensor.dim %1#0, %c0 : {TENSOR}
  %sum = scf.for %i = %c0 to %d step %c1 iter_args(%s = %1#1) -> f32 {{
    %x = tensor.extract %1#0[%i] : {TENSOR}
    %3 = arith.mulf %s, %half : f32
    %4 = arith.addf %3, %x : f32
    scf.yield %4 : f32
  }}
  %first = tensor.extract %0#0[%c0] : {TENSOR}
  %kept = tensor.extract %t[%c0] : {TENSOR}
  %5 = arith.addf %sum, %first : f32
  %6 = arith.addf %5, %kept : f32
  return %6 : f32
}}
"""


class Function:
    """Writes one function. All sizes are at least 1, so that element 0 is there."""

    def __init__(self, number: int, rng: random.Random) -> None:
        self._number = number
        self._rng = rng
        self._count = 0
        self._lines: list[str] = []
        self._tensors = ["%a"]
        self._new: list[str] = []
        self._sizes = ["%n", "%c1", "%c2"]
        self._floats = ["%v"]

    def text(self) -> str:
        """Return the function's text; it returns one of its new tensors as a rule, and a number."""
        steps: list[Callable[[], None]] = [
            self._size, self._size, self._make, self._make, self._insert, self._extract, self._map, self._loop
        ]  # fmt: skip
        steps.extend([self._call] if self._number else [])
        self._make()
        for _ in range(self._rng.randint(2, 7)):
            self._rng.choice(steps)()
        returned = self._rng.choice(self._new if self._rng.random() < 0.9 else self._tensors)
        body = "\n".join(f"  {line}" for line in self._lines)
        return (
            f"func private @f{self._number}(%a: {TENSOR}, %n: index, %v: f32) -> ({TENSOR}, f32) {{\n{FRONT}\n{body}\n"
            f"  return {returned}, {self._float()} : {TENSOR}, f32\n}}\n"
        )

    def _define(self, text: str) -> str:
        self._count += 1
        self._lines.append(f"%{self._count} = {text}")
        return f"%{self._count}"

    def _tensor(self) -> str:
        return self._rng.choice(self._tensors)

    def _float(self) -> str:
        return self._rng.choice(self._floats)

    def _size(self) -> None:
        size = self._rng.choice(self._sizes)
        other = self._rng.choice(["%c1", "%c2", "%n"])
        kind = self._rng.choice(["dim", "add", "max", "affine"])
        if kind == "dim":
            self._sizes.append(self._define(f"tensor.dim {self._tensor()}, %c0 : {TENSOR}"))
        elif kind == "affine":
            self._sizes.append(
                self._define(f"affine.apply affine_map<(d0, d1) -> (d0 floordiv 2 + d1)>({size}, {other})")
            )
        else:
            op = "arith.addi" if kind == "add" else "arith.maxsi"
            self._sizes.append(self._define(f"{op} {size}, {other} : index"))

    def _empty(self) -> str:
        return self._define(f"linalg.init_tensor [{self._rng.choice(self._sizes)}] : {TENSOR}")

    def _add_new(self, text: str) -> None:
        self._new.append(self._define(text))
        self._tensors.append(self._new[-1])

    def _make(self) -> None:
        self._add_new(f"linalg.fill({self._float()}, {self._empty()}) : f32, {TENSOR} -> {TENSOR}")

    def _insert(self) -> None:
        into = self._tensor()
        inserted = self._define(f"tensor.insert {self._float()} into {into}[%c0] : {TENSOR}")
        (self._new if into in self._new else self._tensors).append(inserted)

    def _extract(self) -> None:
        self._floats.append(self._define(f"tensor.extract {self._tensor()}[%c0] : {TENSOR}"))
        self._floats.append(self._define(f"arith.addf {self._floats[-1]}, {self._float()} : f32"))

    def _map(self) -> None:
        source = self._tensor()
        size = self._define(f"tensor.dim {source}, %c0 : {TENSOR}")
        empty = self._define(f"linalg.init_tensor [{size}] : {TENSOR}")
        self._add_new(
            "linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], "
            f'iterator_types = ["parallel"]}} ins({source} : {TENSOR}) outs({empty} : {TENSOR}) {{\n'
            f"  ^bb0(%x: f32, %y: f32):\n    %z = arith.addf %x, {self._float()} : f32\n    linalg.yield %z : f32\n"
            f"  }} -> {TENSOR}"
        )

    def _loop(self) -> None:
        start = self._rng.choice(self._new)
        self._add_new(
            f"scf.for %i = %c0 to %c2 step %c1 iter_args(%t = {start}) -> {TENSOR} {{\n"
            f"    %x = tensor.extract %t[%c0] : {TENSOR}\n    %y = arith.addf %x, {self._float()} : f32\n"
            f"    %z = tensor.insert %y into %t[%c0] : {TENSOR}\n    scf.yield %z : {TENSOR}\n  }}"
        )

    def _call(self) -> None:
        callee = f"@f{self._rng.randrange(self._number)}"
        given = f"{self._tensor()}, {self._rng.choice(self._sizes)}, {self._float()}"
        result = self._define(f"call {callee}({given}) : {SIGNATURE}")
        self._lines[-1] = self._lines[-1].replace(" =", ":2 =", 1)
        self._new.append(f"{result}#0")
        self._tensors.append(f"{result}#0")
        self._floats.append(f"{result}#1")


def program(seed: int) -> str:
    """Return the program of a seed; ``@main`` takes nothing and returns a number."""
    rng = random.Random(seed)
    count = rng.randint(1, 3)
    functions = [Function(number, rng).text() for number in range(count)]
    return "\n".join([*functions, MAIN.replace("CALLEE", f"f{count - 1}")])
