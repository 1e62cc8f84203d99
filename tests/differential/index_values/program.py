"""Programs of index values that are computed in many ways, of which some are equal, and of slices at them.

A slice is taken out at one place, written, and put back at another one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tests.differential.draws import Draws

CONSTANTS = (0, 1, 2, 3, 4, 6, 8, -1, -3, -6)
MAPS_OF_ONE = (
    "d0 + 4",
    "d0 - 1",
    "-d0",
    "d0 * 2",
    "d0 * 6",
    "d0 floordiv 2",
    "d0 floordiv 3",
    "d0 mod 4",
    "d0 mod 3",
    "d0 ceildiv 4",
    "d0 floordiv 4 * 4 + d0 mod 4",
    "d0 - d0 floordiv 3 * 3",
    "(d0 * 4 + 3) floordiv 2",
    "(d0 + 5) floordiv 6 + d0 mod 2",
)
MAPS_OF_TWO = (
    "d0 + d1",
    "d0 - d1",
    "d0 * 4 + d1",
    "(d0 + d1) floordiv 3",
    "(d0 * 6 + d1 * 4) mod 8",
    "(d0 + d1 * 2) ceildiv 2",
    "d0",
)
MAPS_OF_SYMBOLS = (
    "d0 * s0",
    "d0 floordiv s0",
    "d0 mod s0",
    "d0 ceildiv s0 + s0",
    "(d0 + s0) floordiv 2",
    "d0 - d0 mod s0",
    "(d0 * s0 + s0) floordiv s0",
    "d0 * 4 - d0 * s0",
)
EXTREMES = ("d0, d1", "d0, 4", "d0 + 1, d1 * 2, 8", "d0", "-d0 + 8, 4", "d0 - d1, 0")
BINARY = (
    "addi",
    "subi",
    "muli",
    "floordivsi",
    "ceildivsi",
    "divsi",
    "divui",
    "remsi",
    "remui",
    "minsi",
    "maxsi",
    "shli",
)
BASES = ("(4, 2)", "(3)", "(6, 4)", "(1, 4)", "(2, 3, 4)", "(3, 2)")
# Ways to say a number again, of which the compiler knows most to be equal to it.
AGAIN = (
    "arith.addi {0}, %c0 : index",
    "arith.subi {0}, %c0 : index",
    "arith.muli {0}, %c1 : index",
    "arith.floordivsi {0}, %c1 : index",
    "arith.select %b, {0}, {0} : index",
    "affine.apply affine_map<(d0) -> (d0 floordiv 4 * 4 + d0 mod 4)>({0})",
    "affine.apply affine_map<(d0)[s0] -> (d0 + s0)>({0})[%c0]",
    "affine.min affine_map<(d0) -> (d0)>({0})",
    "affine.linearize_index [%c0, {0}] by (3, 4) : index",
    "scf.if %b -> (index) {{ scf.yield {0} : index }} else {{ scf.yield {0} : index }}",
    "scf.for %l = %c0 to %i step %c1 iter_args(%a = {0}) -> (index) {{ scf.yield %a : index }}",
)


class Program:
    """Writes a function: ``lines`` so far, and the index values that may be used."""

    def __init__(self, draw: Draws) -> None:
        self.draw = draw
        self.lines: list[str] = []
        self.scope = ["%i", "%j", "%n"]
        self.tensors = 0
        self._names = 0
        self._said: list[str] = []

    def text(self, values: int, questions: int) -> str:
        """Return a function with so many index values and questions."""
        self.scope += [_constant(number) for number in CONSTANTS]
        tensors = [self.name("t") for _ in range(questions)]
        results = self.body(tensors, values)
        types = ", ".join(["tensor<?xf32>"] * questions)
        arguments = ", ".join(f"{tensor}: tensor<?xf32>" for tensor in tensors)
        head = f"func.func @f(%i: index, %j: index, %n: index, %b: i1, %x: f32, %d: tensor<?x4xf32>, {arguments})"
        constants = [f"{_constant(number)} = arith.constant {number} : index" for number in CONSTANTS]
        body = "\n".join(f"  {line}" for line in (*constants, *self.lines))
        return f"{head} -> ({types}) {{\n{body}\n  return {', '.join(results)} : {types}\n}}\n"

    def name(self, letter: str = "v") -> str:
        """Return a new name."""
        self._names += 1
        return f"%{letter}{self._names}"

    def number(self) -> str:
        """Return an index value in scope, as a rule a late one."""
        return self.draw.one_of(self.scope[-6:] if self.draw.chance(0.5) else self.scope)

    def body(self, tensors: Sequence[str], values: int, depth: int = 0) -> list[str]:
        """Write values, and a question for each tensor, maybe in a loop; return the tensors that come out."""
        self.values(values)
        if depth < 2 and self.draw.chance(0.3):
            first = len(tensors) // 2
            asked = [self.question(tensor) for tensor in tensors[:first]]
            loop = self.draw.one_of([self.loop, self.parallel_loop])
            return [*asked, *loop(tensors[first:], max(values // 2, 1), depth + 1)]
        return [self.question(tensor) for tensor in tensors]

    def loop(self, tensors: Sequence[str], values: int, depth: int) -> list[str]:
        """Write an scf.for that carries the tensors."""
        if not tensors:
            return []
        counter, result, inner = self.name("k"), self.name("r"), [self.name("a") for _ in tensors]
        types = ", ".join(["tensor<?xf32>"] * len(tensors))
        carried = ", ".join(f"{name} = {tensor}" for name, tensor in zip(inner, tensors))
        outer = list(self.scope)
        bounds = f"{self.number()} to {self.number()} step {self.draw.one_of(['%c1', '%c2', '%c4', self.number()])}"
        self.lines.append(
            f"{result}:{len(tensors)} = scf.for {counter} = {bounds} iter_args({carried}) -> ({types}) {{"
        )
        self.scope.append(counter)
        said = list(self._said)
        ends = self.body(inner, values, depth)
        self.lines += [f"scf.yield {', '.join(ends)} : {types}", "}"]
        self.scope, self._said = outer, said
        return [f"{result}#{number}" for number in range(len(tensors))]

    def parallel_loop(self, tensors: Sequence[str], values: int, depth: int) -> list[str]:
        """Write an scf.forall that shares the tensors."""
        if not tensors:
            return []
        counter, result, inner = self.name("k"), self.name("r"), [self.name("a") for _ in tensors]
        types = ", ".join(["tensor<?xf32>"] * len(tensors))
        shared = ", ".join(f"{name} = {tensor}" for name, tensor in zip(inner, tensors))
        outer = list(self.scope)
        first, end = self.draw.one_of(["0", self.number()]), self.draw.one_of(["4", self.number()])
        bounds = f"({first}) to ({end}) step ({self.draw.one_of(['1', '2', '4', self.number()])})"
        head = f"{result}:{len(tensors)} = scf.forall ({counter}) = {bounds} shared_outs({shared}) -> ({types}) {{"
        self.lines.append(head)
        self.scope.append(counter)
        said = list(self._said)
        self.values(values)
        puts = [self.round_trip(tensor) for tensor in inner]
        self.lines += ["scf.forall.in_parallel {", *(f"tensor.parallel_insert_slice {put}" for put in puts), "}", "}"]
        self.scope, self._said = outer, said
        return [f"{result}#{number}" for number in range(len(tensors))]

    # -- questions

    def question(self, tensor: str) -> str:
        """Take a slice out, write it, and put it back: the slice is written in place if the places are the same."""
        if self.draw.chance(0.15):
            return self.question_of_a_vector(tensor)
        put, name = self.round_trip(tensor), self.name("w")
        self.lines.append(f"{name} = tensor.insert_slice {put}")
        return name

    def question_of_a_vector(self, tensor: str) -> str:
        """Take a slice out and write it; then write a vector over it, or somewhere else."""
        offset, other = self.pair()
        size = self.draw.one_of(["8", "8", self.add(self.draw.one_of(AGAIN).format("%c8"))])
        inner = "tensor<8xf32>" if size == "8" else "tensor<?xf32>"
        part, written, read, name = (self.name(letter) for letter in "pwvw")
        self.lines += [
            f"{part} = tensor.extract_slice {tensor}[{offset}] [{size}] [1] : tensor<?xf32> to {inner}",
            f"{written} = linalg.fill ins(%x : f32) outs({part} : {inner}) -> {inner}",
            f"{read} = vector.transfer_read {written}[%c0], %x : {inner}, vector<8xf32>",
            f"{name} = vector.transfer_write {read}, {tensor}[{other}] : vector<8xf32>, tensor<?xf32>",
        ]
        return name

    def round_trip(self, tensor: str) -> str:
        """Take a slice out and write it; return what puts it back."""
        offset, other = self.pair()
        size, stride = ("8", "8"), ("1", "1")
        if self.draw.chance(0.3):
            size = self.pair()
        if self.draw.chance(0.1):
            stride = self.pair()
        part, written = self.name("p"), self.name("w")
        inner = "tensor<8xf32>" if size == ("8", "8") else "tensor<?xf32>"
        places = [f"[{one}] [{many}] [{step}]" for one, many, step in zip((offset, other), size, stride)]
        self.lines.append(f"{part} = tensor.extract_slice {tensor}{places[0]} : tensor<?xf32> to {inner}")
        self.lines.append(f"{written} = linalg.fill ins(%x : f32) outs({part} : {inner}) -> {inner}")
        return f"{written} into {tensor}{places[1]} : {inner} into tensor<?xf32>"

    def pair(self) -> tuple[str, str]:
        """Return two numbers that may be the same."""
        one = self.number()
        kind = self.draw.below(10)
        if kind < 5:
            for _ in range(self.draw.between(1, 2)):
                other = self.add(self.draw.one_of(AGAIN).format(one if kind else self.number()))
                self.scope.remove(other)
            return (one, other) if self.draw.chance(0.5) else (other, one)
        if kind < 7:
            return one, one
        return one, self.number()

    # -- numbers

    def values(self, count: int) -> None:
        """Compute so many numbers, or some more."""
        for _ in range(count):
            if self._said and self.draw.chance(0.25):
                self.add(self.draw.one_of(self._said))
            else:
                self.draw.weighted(KINDS)(self)

    def add(self, text: str) -> str:
        """Write an op that returns a number."""
        name = self.name()
        self.lines.append(f"{name} = {text}")
        self._said.append(text)
        self.scope.append(name)
        return name


def _constant(number: int) -> str:
    return f"%c{number}" if number >= 0 else f"%m{-number}"


def _binary(p: Program) -> None:
    second = p.draw.one_of([p.number(), _constant(p.draw.one_of(CONSTANTS))])
    kind = p.draw.one_of(BINARY[:4]) if p.draw.chance(0.8) else p.draw.one_of(BINARY)
    p.add(f"arith.{kind} {p.number()}, {second} : index")


def _map(p: Program) -> None:
    kind = p.draw.below(5)
    if kind < 2:
        p.add(f"affine.apply affine_map<(d0) -> ({p.draw.one_of(MAPS_OF_ONE)})>({p.number()})")
    elif kind < 4:
        p.add(f"affine.apply affine_map<(d0, d1) -> ({p.draw.one_of(MAPS_OF_TWO)})>({p.number()}, {p.number()})")
    else:
        symbol = p.draw.one_of(["%c2", "%c3", "%n", "%m3"])
        p.add(f"affine.apply affine_map<(d0)[s0] -> ({p.draw.one_of(MAPS_OF_SYMBOLS)})>({p.number()})[{symbol}]")


def _extreme(p: Program) -> None:
    name = p.draw.one_of(["min", "max"])
    p.add(f"affine.{name} affine_map<(d0, d1) -> ({p.draw.one_of(EXTREMES)})>({p.number()}, {p.number()})")


def _digits(p: Program) -> None:
    basis = p.draw.one_of(BASES)
    count = basis.count(",") + 1 + (p.draw.chance(0.3) or basis.count(",") == 0)
    name = p.name()
    types = ", ".join(["index"] * count)
    p.lines.append(f"{name}:{count} = affine.delinearize_index {p.number()} into {basis} : {types}")
    p.scope += [f"{name}#{number}" for number in range(count)]


def _number_of_digits(p: Program) -> None:
    basis = p.draw.one_of(BASES)
    count = basis.count(",") + 1 + p.draw.chance(0.3)
    digits = ", ".join(p.number() for _ in range(count))
    p.add(f"affine.linearize_index {p.draw.one_of(['', 'disjoint '])}[{digits}] by {basis} : index")


def _choice(p: Program) -> None:
    one, other = p.number(), p.number()
    p.add(
        p.draw.one_of(
            [
                f"arith.select %b, {one}, {other} : index",
                f"scf.if %b -> (index) {{ scf.yield {one} : index }} else {{ scf.yield {other} : index }}",
            ]
        )
    )


def _carried(p: Program) -> None:
    bounds = (
        f"{p.draw.one_of(['%c0', p.number()])} to {p.draw.one_of(['%c4', p.number()])} step %c{p.draw.one_of('12')}"
    )
    body = p.draw.one_of(
        [
            "scf.yield %a : index",
            f"%y = arith.addi %a, {p.number()} : index scf.yield %y : index",
            "%y = arith.addi %a, %l : index scf.yield %y : index",
            f"scf.yield {p.number()} : index",
            "%y = affine.min affine_map<(d0) -> (d0, 4)>(%a) scf.yield %y : index",
        ]
    )
    p.add(f"scf.for %l = {bounds} iter_args(%a = {p.number()}) -> (index) {{ {body} }}")


def _size(p: Program) -> None:
    made, type_ = p.name("s"), "tensor<?xf32>"
    match p.draw.below(6):
        case 0:
            p.lines.append(f"{made} = tensor.empty({p.number()}) : {type_}")
        case 1:
            p.lines.append(f"{made} = tensor.collapse_shape %d [[0, 1]] : tensor<?x4xf32> into {type_}")
        case 2:
            part = f"%d[0, 0] [{p.number()}, 1] [1, 1] : tensor<?x4xf32> to {type_}"
            p.lines.append(f"{made} = tensor.extract_slice {part}")
        case 3:
            p.lines.append(f"{made}e = tensor.empty({p.number()}) : {type_}")
            pad = f"{made} = tensor.pad {made}e low[{p.number()}] high[1] {{"
            p.lines += [pad, "^bb0(%z: index):", "  tensor.yield %x : f32", f"}} : {type_} to {type_}"]
        case 4:
            p.lines.append(f"{made} = memref.alloc({p.number()}) : memref<?xf32>")
            p.add(f"memref.dim {made}, %c0 : memref<?xf32>")
            return
        case _:
            p.add("tensor.dim %d, %c0 : tensor<?x4xf32>")
            return
    p.add(f"tensor.dim {made}, %c0 : {type_}")


KINDS: Sequence[tuple[float, Callable[[Program], None]]] = [
    (3, _binary),
    (3, _map),
    (1, _extreme),
    (1.5, _digits),
    (0.7, _number_of_digits),
    (1, _choice),
    (0.6, _carried),
    (1, _size),
]


def generate(draw: Draws, values: int = 10, questions: int = 6) -> str:
    """Return the program that the draws make."""
    return Program(draw).text(draw.between(min(2, values), values), questions)
