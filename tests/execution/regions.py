"""Operations with regions, and the blocks in them."""

from __future__ import annotations

from tests.differential.program import Value
from tests.execution import ops
from tests.execution.writer import LONG, SHAPES, Weighted, Writer

DEEPEST = 3


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


WEIGHTED: Weighted = [
    *((2, make) for make in (for_loop, branch)),
    # No scf.index_switch: LLVM 22 takes its results for fresh memory (docs/compiler-limits.md).
    *((1, make) for make in (while_loop, execute, forall)),
]


def fill_block(w: Writer) -> None:
    """Write a few operations of any kind into the block that is being written."""
    makers = ops.WEIGHTED if w.depth >= DEEPEST else [*ops.WEIGHTED, *WEIGHTED, *WEIGHTED]
    for _ in range(w.rng.randint(1, 4)):
        w.rng.choices([make for _, make in makers], [weight for weight, _ in makers])[0](w)
