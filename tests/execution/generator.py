"""Random programs with static shapes that print numbers. The same seed gives the same program."""

from __future__ import annotations

from collections.abc import Sequence

from tests.differential.program import Value
from tests.execution.regions import fill_block
from tests.execution.writer import GRID, INDICES, LONG, SHAPES, SHORT, Callee, Writer


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
