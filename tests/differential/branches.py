"""Regions that run once, or not at all."""

from __future__ import annotations

from collections.abc import Sequence

from tests.differential.builder import BIT, INDEX, Builder, Weighted, definition
from tests.differential.program import Op, Value
from tests.differential.regions import fill_block, inner_size, names_of, result_for, types_of


def _yield(b: Builder, like: Sequence[Value], terminator: str = "scf.yield") -> None:
    yielded = [result_for(b, value.type, value) or value for value in like]
    types = f" : {types_of(yielded)}" if yielded else ""
    b.fixed(f"{terminator} {names_of(yielded)}{types}", yielded)


def _yielding_body(b: Builder, like: Sequence[Value], terminator: str = "scf.yield") -> tuple[Op, ...]:
    with b.body() as block:
        fill_block(b, inner_size(b))
        _yield(b, like, terminator)
    return tuple(block)


def _yielding_blocks(b: Builder, like: Sequence[Value]) -> tuple[Op, ...]:
    """Return a region of three blocks: the first leads to both others, the second to the third, which yields."""
    (first, *_) = like
    passed, joined = Value(b.name("p"), first.type), Value(b.name("p"), first.type)
    with b.body() as block:
        fill_block(b, b.draw.between(0, 2))
        b.fixed(f"cf.cond_br {b.scalar(BIT)}, ^bb1({first} : {first.type}), ^bb2({first} : {first.type})")
        scope = list(b.scope)
        b.fixed(f"^bb1({passed}: {passed.type}):")
        b.scope.append(passed)
        fill_block(b, b.draw.between(0, 2))
        b.fixed(f"cf.br ^bb2({result_for(b, passed.type, passed) or passed} : {passed.type})")
        b.scope = [*scope, joined]
        b.fixed(f"^bb2({joined}: {joined.type}):")
        fill_block(b, b.draw.between(0, 2))
        _yield(b, [joined, *like[1:]])
    return tuple(block)


def _like(b: Builder) -> list[Value]:
    return [value for value in (b.tensor() for _ in range(b.draw.one_of([1, 1, 2]))) if value is not None]


def branches(b: Builder) -> bool:
    """One of the ops that run one region once: scf.if, scf.index_switch, scf.execute_region."""
    like = _like(b)
    if not like:
        return False
    kind = b.draw.one_of(b.language.branching)
    listed = types_of(like)
    closings: tuple[str, ...]
    if kind == "if":
        text, closings = f"scf.if {b.scalar(BIT)} -> ({listed}) {{", ("} else {", "}")
    elif kind == "switch":
        text, closings = _switch(b, f"-> {listed}")
    else:
        text, closings = f"scf.execute_region -> ({listed}) {{", ("}",)
    make = _yielding_blocks if kind == "execute blocks" else _yielding_body
    bodies = tuple(make(b, like) for _ in closings)
    results = b.new_results([value.type for value in like])
    b.region_op(Op(definition(results) + text, results, tuple(like), bodies, closings))
    return True


def _switch(b: Builder, types: str) -> tuple[str, tuple[str, ...]]:
    """Return the text of a scf.index_switch up to its first region, and what stands behind each."""
    cases = b.draw.one_of([2, 1, 3, 0])
    heads = [f"case {3 * number} {{" for number in range(cases)] + ["default {"]
    return f"scf.index_switch {b.scalar(INDEX)} {types}\n{heads[0]}", (*(f"}}\n{head}" for head in heads[1:]), "}")


def switch_without_result(b: Builder) -> bool:
    """A scf.index_switch for what its regions do to memory."""
    text, closings = _switch(b, "")
    bodies = tuple(_yielding_body(b, []) for _ in closings)
    b.region_op(Op(text, bodies=bodies, closings=closings))
    return True


def branch_without_result(b: Builder) -> bool:
    """An scf.if for what its region does to memory."""
    with b.body() as block:
        fill_block(b, inner_size(b))
    b.region_op(Op(f"scf.if {b.scalar(BIT)} {{", bodies=(tuple(block),), closings=("}",)))
    return True


def assuming(b: Builder) -> bool:
    """A region that runs on a condition that is taken to hold."""
    like = _like(b)
    if not like:
        return False
    witness = b.op(f"shape.const_witness {b.draw.one_of(['true', 'false'])}", "!shape.witness")[0]
    body = _yielding_body(b, like, "shape.assuming_yield")
    results = b.new_results([value.type for value in like])
    text = f"{definition(results)}shape.assuming {witness} -> ({types_of(like)}) {{"
    b.region_op(Op(text, results, tuple(like), (body,), ("}",)))
    return True


WEIGHTED: Weighted = [(9, branches), (1, assuming), (1, branch_without_result), (0.3, switch_without_result)]
