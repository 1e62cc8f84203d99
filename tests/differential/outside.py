"""Operations outside of functions: at the top level, in ops that nobody knows, and in functions of other dialects."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tests.differential.builder import BIT, FLOAT, INDEX, Builder
from tests.differential.ops.borders import unknown
from tests.differential.program import Op, Program, Value
from tests.differential.regions import fill_block

# What every function has from the beginning. No function may call its arguments like values outside of it.
_NUMBERS = (
    (Value("%number", FLOAT), '"test.number"() : () -> f32'),
    (Value("%index", INDEX), '"test.index"() : () -> index'),
    (Value("%bit", BIT), '"test.bit"() : () -> i1'),
    *((Value(f"%c{number}", INDEX), f"arith.constant {number} : index") for number in (0, 1, 4, 8)),
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where operations may stand: how they are put there, and whether they may name what the module defines."""

    put: Callable[[Builder, Program], Program]
    sees_symbols: bool = True


def with_outside(b: Builder, functions: Sequence[Op], size: int) -> Program:
    """Return functions, and operations that are in none, in any order of the two."""
    place = b.draw.one_of(_PLACES)
    known, calls = b.globals, b.may_call
    if not place.sees_symbols:
        b.globals, b.may_call = [], False
    operations = place.put(b, _operations(b, size))
    b.globals, b.may_call = known, calls
    mixed = list(functions)
    position = 0
    for op in operations:
        position = b.draw.between(position, len(mixed))
        mixed.insert(position, op)
        position += 1
    return tuple(mixed)


def _operations(b: Builder, size: int) -> Program:
    outer, b.scope = b.scope, []
    with b.body() as block:
        b.depth = 0
        for value, text in _NUMBERS:
            block.append(Op(f"{value} = {text}", (value,)))
            b.scope.append(value)
        for _ in range(b.draw.between(1, 3)):
            type_ = b.draw.one_of(b.palette)
            if b.chance(0.1):
                b.op(f'"test.tensor"() : () -> {type_}', type_)
            else:
                b.new(type_)
        fill_block(b, size)
        if b.chance(0.1):
            unknown(b)
    b.scope = outer
    b.depth = 0
    return tuple(block)


# -- Where they stand


def _at_top_level(b: Builder, operations: Program) -> Program:
    return operations


def _within(*heads: str, end: str, closing: str = "}", sees_symbols: bool = True) -> Place:
    """Return what puts operations into others, which ``heads`` begin."""

    def put(b: Builder, operations: Program) -> Program:
        inside = (*operations, *([Op(end, fixed=True)] if end else []))
        for head in reversed(heads):
            inside = (Op(head, bodies=(inside,), closings=(closing,)),)
        return inside

    return Place(put, sees_symbols)


_PLACES: Sequence[Place] = (
    *(4 * [Place(_at_top_level)]),
    _within('"test.isolated"() ({', end='"test.end"() : () -> ()', closing="}) : () -> ()"),
    _within("module @inner {", end="", sees_symbols=False),
    _within("llvm.func @of_llvm() {", end="llvm.return"),
    _within("emitc.func @of_emitc() {", end="emitc.return"),
    _within("async.func @of_async() -> !async.token {", end="async.return"),
    _within("ml_program.func @of_ml_program() {", end="ml_program.return"),
    _within("ml_program.subgraph @graph() {", end="ml_program.output"),
    _within("gpu.module @of_gpu {", "gpu.func @kernel() {", end="gpu.return", sees_symbols=False),
    _within("gpu.module @of_gpu {", "func.func @in_gpu() {", end="return", sees_symbols=False),
)
