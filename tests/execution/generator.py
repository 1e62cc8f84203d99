"""Random programs with static shapes that print numbers. The same seed gives the same program."""

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
DEEPEST = 3
RANK_MAPS = {1: "affine_map<(d0) -> (d0)>", 2: "affine_map<(d0, d1) -> (d0, d1)>"}
LOOPS = {1: '["parallel"]', 2: '["parallel", "parallel"]'}


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


# -- Operations without regions


def insert(w: Writer) -> None:
    dest = w.tensor()
    w.define(f"tensor.insert {w.any('f32')} into {dest}[{w.indices(dest)}] : {dest.type}", dest.type)


def extract(w: Writer) -> None:
    source = w.tensor()
    w.define(f"tensor.extract {source}[{w.indices(source)}] : {source.type}", "f32")


def compute(w: Writer) -> None:
    operation = w.rng.choice(["addf", "subf", "maximumf"])
    w.define(f"arith.{operation} {w.any('f32')}, {w.any('f32')} : f32", "f32")


def compare(w: Writer) -> None:
    w.define(f"arith.cmpf olt, {w.any('f32')}, {w.any('f32')} : f32", "i1")


def constant(w: Writer) -> None:
    type_ = w.rng.choice([LONG, SHORT])
    numbers = ", ".join(f"{w.rng.randint(-9, 9)}.0" for _ in range(SHAPES[type_][0]))
    made = w.define(f"arith.constant dense<[{numbers}]> : {type_}", type_)
    if w.depth > 0:
        # LLVM 22 lets others write a constant that a loop yields (docs/compiler-limits.md).
        w.scope.remove(made)
        w.define(f"tensor.insert {w.any('f32')} into {made}[{w.any('index')}] : {type_}", type_)


def from_elements(w: Writer) -> None:
    elements = ", ".join(w.any("f32").name for _ in range(4))
    w.define(f"tensor.from_elements {elements} : {SHORT}", SHORT)


def fill(w: Writer) -> None:
    dest = w.tensor()
    if w.rng.random() < 0.5:
        dest = w.define(f"tensor.empty() : {dest.type}", dest.type)
        w.scope.remove(dest)
    w.define(f"linalg.fill ins({w.any('f32')} : f32) outs({dest} : {dest.type}) -> {dest.type}", dest.type)


def elementwise(w: Writer) -> None:
    """Combine two tensors element by element; the second one is the destination, and read as well."""
    source = w.tensor()
    dest = w.any(source.type)
    rank = len(SHAPES[source.type])
    map_ = RANK_MAPS[rank]
    w.define(
        f"linalg.generic {{indexing_maps = [{map_}, {map_}], iterator_types = {LOOPS[rank]}}} "
        f"ins({source} : {source.type}) outs({dest} : {dest.type}) {{\n"
        f"  ^bb0(%in: f32, %out: f32):\n"
        f"    %half = arith.constant 0.5 : f32\n"
        f"    %scaled = arith.mulf %in, %half : f32\n"
        f"    %sum = arith.addf %scaled, %out : f32\n"
        f"    linalg.yield %sum : f32\n"
        f"  }} -> {dest.type}",
        dest.type,
    )


def reverse(w: Writer) -> None:
    """Read a vector backwards while another one is written, which is no elementwise access."""
    source = w.any(LONG)
    dest = w.any(LONG)
    w.define(
        f"linalg.generic {{indexing_maps = [affine_map<(d0) -> (-d0 + 7)>, {RANK_MAPS[1]}], "
        f"iterator_types = {LOOPS[1]}}} ins({source} : {LONG}) outs({dest} : {LONG}) {{\n"
        f"  ^bb0(%in: f32, %out: f32):\n"
        f"    linalg.yield %in : f32\n"
        f"  }} -> {LONG}",
        LONG,
    )


def matvec(w: Writer) -> None:
    text = f"linalg.matvec ins({w.any(GRID)}, {w.any(LONG)} : {GRID}, {LONG}) outs({w.any(SHORT)} : {SHORT}) -> {SHORT}"
    w.define(text, SHORT)


def copy(w: Writer) -> None:
    source = w.tensor()
    if w.rng.random() < 0.5:
        dest = w.any(source.type)
        w.define(f"linalg.copy ins({source} : {source.type}) outs({dest} : {dest.type}) -> {dest.type}", dest.type)
        return
    # What is materialized may not be copied, so the destination has to be nobody else's.
    dest = w.define(f"tensor.empty() : {source.type}", source.type)
    w.scope.remove(dest)
    operands = f"{source} in {dest} : ({source.type}, {source.type})"
    w.define(f"bufferization.materialize_in_destination {operands} -> {dest.type}", dest.type)


def select(w: Writer) -> None:
    first = w.tensor()
    w.define(f"arith.select {w.any('i1')}, {first}, {w.any(first.type)} : {first.type}", first.type)


def _part(w: Writer, whole: str) -> str:
    """Return the offsets, sizes and strides of a part with four elements."""
    offset = w.rng.choice([w.any("index").name, str(w.rng.randint(0, 3))])
    if whole == GRID:
        return f"[{w.any('index')}, {offset}] [1, 4] [1, 1]"
    if whole == LONG:
        return w.rng.choice([f"[{offset}] [4] [1]", f"[{w.rng.randint(0, 1)}] [4] [2]"])
    return "[0] [4] [1]"


def extract_slice(w: Writer) -> None:
    whole = w.tensor()
    w.define(f"tensor.extract_slice {whole}{_part(w, whole.type)} : {whole.type} to {SHORT}", SHORT)


def insert_slice(w: Writer) -> None:
    whole = w.tensor()
    w.define(
        f"tensor.insert_slice {w.any(SHORT)} into {whole}{_part(w, whole.type)} : {SHORT} into {whole.type}", whole.type
    )


def update_slice(w: Writer) -> None:
    """Take a part out, change it, put it back: the bread and butter of tiling."""
    whole = w.tensor()
    part = _part(w, whole.type)
    taken = w.define(f"tensor.extract_slice {whole}{part} : {whole.type} to {SHORT}", SHORT)
    changed = w.define(f"linalg.fill ins({w.any('f32')} : f32) outs({taken} : {SHORT}) -> {SHORT}", SHORT)
    w.define(f"tensor.insert_slice {changed} into {whole}{part} : {SHORT} into {whole.type}", whole.type)


def reshape(w: Writer) -> None:
    square = "tensor<2x4xf32>"
    value = w.any(LONG)
    wide = w.define(f"tensor.expand_shape {value} [[0, 1]] output_shape [2, 4] : {LONG} into {square}", square)
    if w.rng.random() < 0.7:
        wide = w.define(f"tensor.insert {w.any('f32')} into {wide}[%c1, {w.any('index')}] : {square}", square)
    w.define(f"tensor.collapse_shape {wide} [[0, 1]] : {square} into {LONG}", LONG)


def cast(w: Writer) -> None:
    dynamic = "tensor<?xf32>"
    type_ = w.rng.choice([LONG, SHORT])
    loose = w.define(f"tensor.cast {w.any(type_)} : {type_} to {dynamic}", dynamic)
    if w.rng.random() < 0.7:
        loose = w.define(f"tensor.insert {w.any('f32')} into {loose}[{w.any('index')}] : {dynamic}", dynamic)
    w.define(f"tensor.cast {loose} : {dynamic} to {type_}", type_)


def concat(w: Writer) -> None:
    w.define(f"tensor.concat dim(0) {w.any(SHORT)}, {w.any(SHORT)} : ({SHORT}, {SHORT}) -> {LONG}", LONG)


def pad(w: Writer) -> None:
    source, value = w.any(SHORT), w.any("f32")
    w.define(
        f"tensor.pad {source} low[1] high[3] {{\n"
        f"  ^bb0(%at: index):\n"
        f"    tensor.yield {value} : f32\n"
        f"  }} : {SHORT} to {LONG}",
        LONG,
    )


def generate(w: Writer) -> None:
    source = w.any(LONG)
    w.define(
        f"tensor.generate {{\n"
        f"  ^bb0(%at: index):\n"
        f"    %read = tensor.extract {source}[%at] : {LONG}\n"
        f"    tensor.yield %read : f32\n"
        f"  }} : {LONG}",
        LONG,
    )


def call(w: Writer) -> None:
    if not w.callees:
        return
    callee = w.rng.choice(w.callees)
    arguments = [w.any("f32"), *(w.any(type_) for type_ in callee.arguments)]
    types = ", ".join(value.type for value in arguments)
    names = ", ".join(value.name for value in arguments)
    w.define(f"func.call {callee.name}({names}) : ({types}) -> {callee.result}", callee.result)


# -- Operations with regions


def for_loop(w: Writer) -> None:
    begun = [w.tensor() for _ in range(w.rng.choice([1, 1, 2]))]
    carried = [Value(w.name(), value.type) for value in begun]
    index = Value(w.name(), "index")
    types = ", ".join(value.type for value in begun)
    pairs = ", ".join(f"{inner} = {outer}" for inner, outer in zip(carried, begun, strict=True))
    results = w.name()
    w.write(f"{results}:{len(begun)} = scf.for {index} = %c0 to {w.any('index')} step %c1")
    w.write(f"    iter_args({pairs}) -> ({types}) {{")
    with w.body([index, *carried]):
        fill_block(w)
        w.write(f"scf.yield {', '.join(w.any(value.type).name for value in carried)} : {types}")
    w.write("}")
    w.scope.extend(Value(f"{results}#{number}", value.type) for number, value in enumerate(begun))


def while_loop(w: Writer) -> None:
    begun = w.tensor()
    before, after = Value(w.name(), begun.type), Value(w.name(), begun.type)
    count, counted = w.name(), w.name()
    results = w.name()
    w.write(f"{results}:2 = scf.while ({before} = {begun}, {count} = %c0) : ({begun.type}, index)")
    w.write(f"    -> ({begun.type}, index) {{")
    with w.body([before]):
        fill_block(w)
        goes_on = w.name()
        w.write(f"{goes_on} = arith.cmpi ult, {count}, %c2 : index")
        w.write(f"scf.condition({goes_on}) {w.any(begun.type)}, {count} : {begun.type}, index")
    w.write(f"}} do {{ ^bb0({after}: {begun.type}, {counted}: index):")
    with w.body([after]):
        fill_block(w)
        following = w.name()
        w.write(f"{following} = arith.addi {counted}, %c1 : index")
        # What is yielded is the buffer carried: LLVM 22 does not copy others (docs/compiler-limits.md).
        text = f"tensor.insert {w.any('f32')} into {after}[{w.indices(after)}] : {after.type}"
        w.write(f"scf.yield {w.define(text, after.type)}, {following} : {begun.type}, index")
    w.write("}")
    w.scope.append(Value(f"{results}#0", begun.type))


def branch(w: Writer) -> None:
    result = Value(w.name(), w.rng.choice(list(SHAPES)))
    w.write(f"{result} = scf.if {w.any('i1')} -> {result.type} {{")
    _yield_something(w, result.type)
    w.write("} else {")
    _yield_something(w, result.type)
    w.write("}")
    w.scope.append(result)


def execute(w: Writer) -> None:
    result = Value(w.name(), w.rng.choice(list(SHAPES)))
    w.write(f"{result} = scf.execute_region -> {result.type} {{")
    _yield_something(w, result.type)
    w.write("}")
    w.scope.append(result)


def _yield_something(w: Writer, type_: str) -> None:
    with w.body():
        fill_block(w)
        w.write(f"scf.yield {w.any(type_)} : {type_}")


def forall(w: Writer) -> None:
    begun = w.any(LONG)
    shared, index, result = Value(w.name(), LONG), Value(w.name(), "index"), Value(w.name(), LONG)
    one = "tensor<1xf32>"
    w.write(f"{result} = scf.forall ({index}) in (4) shared_outs({shared} = {begun}) -> {LONG} {{")
    with w.body([index]):
        fill_block(w)
        taken = w.define(f"tensor.extract_slice {shared}[{index}] [1] [1] : {LONG} to {one}", one)
        part = w.define(f"tensor.insert {w.any('f32')} into {taken}[%c0] : {one}", one)
        w.write("scf.forall.in_parallel {")
        w.write(f"  tensor.parallel_insert_slice {part} into {shared}[{index}] [1] [1] : {one} into {LONG}")
        w.write("}")
    w.write("}")
    w.scope.append(result)


PLAIN: list[tuple[int, Callable[[Writer], None]]] = [
    *((6, make) for make in (insert, extract_slice, insert_slice, update_slice)),
    *((4, make) for make in (extract, fill, elementwise)),
    *((2, make) for make in (compute, compare, constant, reverse, matvec, copy, select, reshape, cast)),
    *((1, make) for make in (from_elements, concat, pad, generate)),
    (3, call),
]
NESTED: list[tuple[int, Callable[[Writer], None]]] = [
    *((2, make) for make in (for_loop, branch)),
    # No scf.index_switch: LLVM 22 takes its results for fresh memory (docs/compiler-limits.md).
    *((1, make) for make in (while_loop, execute, forall)),
]


def fill_block(w: Writer) -> None:
    """Write a few operations of any kind into the block that is being written."""
    makers = PLAIN if w.depth >= DEEPEST else [*PLAIN, *NESTED, *NESTED]
    for _ in range(w.rng.randint(1, 4)):
        w.rng.choices([make for _, make in makers], [weight for weight, _ in makers])[0](w)


# -- Programs


def program(seed: int) -> str:
    """Return the functions of one program; ``@main_SEED`` runs it and prints what its last function makes."""
    w = Writer(seed)
    for number in range(w.rng.choice([1, 2, 3])):
        arguments = tuple(w.rng.choice(list(SHAPES)) for _ in range(w.rng.randint(1, 2)))
        w.callees.append(_function(w, Callee(f"@p{seed}_f{number}", arguments, w.rng.choice(list(SHAPES)))))
    _main(w, seed, w.callees[-1])
    return "\n".join(w.lines) + "\n"


def _function(w: Writer, callee: Callee) -> Callee:
    scalar = Value("%x", "f32")
    arguments = [scalar, *(Value(w.name(), type_) for type_ in callee.arguments)]
    written = ", ".join(f"{value}: {value.type}" for value in arguments)
    w.lines.append(f"func.func private {callee.name}({written}) -> {callee.result} {{")
    w.scope = list(arguments)
    _begin(w)
    for _ in range(w.rng.randint(2, 4)):
        fill_block(w)
    # What is returned is written: LLVM 22 lets callers write what may be a constant (docs/compiler-limits.md).
    last = w.any(callee.result)
    changed = w.define(f"tensor.insert %x into {last}[{w.indices(last)}] : {last.type}", last.type)
    w.write(f"return {changed} : {callee.result}")
    w.lines.append("}")
    return callee


def _begin(w: Writer) -> None:
    """Define a value of each type."""
    for number in range(INDICES):
        w.scope.append(Value(f"%c{number}", "index"))
        w.write(f"%c{number} = arith.constant {number} : index")
    limit = w.define("arith.constant 1.5 : f32", "f32")
    w.define(f"arith.cmpf olt, %x, {limit} : f32", "i1")
    for type_, shape in SHAPES.items():
        row = [f"{entry}.25" for entry in range(shape[-1])]
        rows = [f"[{', '.join(row[number:] + row[:number])}]" for number in range(4)]
        values = f"[{', '.join(rows)}]" if len(shape) == 2 else rows[0]
        w.define(f"arith.constant dense<{values}> : {type_}", type_)


def _main(w: Writer, seed: int, callee: Callee) -> None:
    w.lines.append(f"func.func private @main_{seed}() {{")
    w.write(f'vector.print str "program {seed}\\n"')
    w.scope = [Value("%x", "f32")]
    w.write(f"%x = arith.constant {w.rng.choice(['0.5', '2.5'])} : f32")
    _begin(w)
    arguments = [w.any(type_) for type_ in callee.arguments]
    names = ", ".join(["%x", *(value.name for value in arguments)])
    types = ", ".join(["f32", *callee.arguments])
    result = w.define(f"func.call {callee.name}({names}) : ({types}) -> {callee.result}", callee.result)
    # Tensors are values: what was passed has not changed.
    for value in (result, *arguments):
        w.write(f"func.call {SHOW[value.type]}({value}) : ({value.type}) -> ()")
    w.write("return")
    w.lines.append("}")


SHOW = {LONG: "@show_long", SHORT: "@show_short", GRID: "@show_grid"}


def module(seeds: Sequence[int]) -> str:
    """Return a module whose ``@main`` runs the programs of these seeds one after the other."""
    calls = "".join(f"  func.call @main_{seed}() : () -> ()\n" for seed in seeds)
    shows = "".join(map(_show, SHAPES))
    programs = "".join(map(program, seeds))
    return f"{shows}{programs}func.func @main() {{\n{calls}  return\n}}\n"


def _show(type_: str) -> str:
    """Return a function that prints every element of a tensor."""
    shape = SHAPES[type_]
    lines = [f"func.func private {SHOW[type_]}(%t: {type_}) {{", "  %c0 = arith.constant 0 : index"]
    lines.append("  %c1 = arith.constant 1 : index")
    lines.extend(f"  %n{size} = arith.constant {size} : index" for size in shape)
    names = [f"%i{number}" for number in range(len(shape))]
    lines.extend(f"  scf.for {name} = %c0 to %n{size} step %c1 {{" for name, size in zip(names, shape, strict=True))
    lines.append(f"    %e = tensor.extract %t[{', '.join(names)}] : {type_}")
    lines.append("    vector.print %e : f32")
    lines.extend("  }" for _ in names)
    return "\n".join([*lines, "  return", "}"]) + "\n"
