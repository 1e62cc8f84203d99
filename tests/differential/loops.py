"""Loops, and what they carry from one iteration to the next."""

from __future__ import annotations

from collections.abc import Sequence

from tests.differential.builder import BIT, FLOAT, INDEX, UNRANKED, Builder, Weighted, definition, shape_of, tensor_of
from tests.differential.ops.slices import Slice, take_slice
from tests.differential.program import Op, Value
from tests.differential.regions import fill_block, inner_size, names_of, result_for, types_of

BOUNDS = ("4", "4", "1")
# What the dimensions of a forall may be mapped to, by how many there are.
MAPPINGS = {
    1: ("#gpu.block<x>", "#gpu.thread<linear_dim_0>"),
    2: ("#gpu.thread<y>, #gpu.thread<x>", "#gpu.block<x>, #gpu.block<y>"),
}


def _carried(b: Builder) -> list[Value]:
    found = [value for value in (b.tensor() for _ in range(b.draw.one_of([1, 1, 1, 2]))) if value is not None]
    if b.chance(0.15):
        found.append(b.scalar(FLOAT))
    unranked = b.of_type(UNRANKED) if b.chance(0.1) else None
    return [*found, unranked] if unranked is not None else found


def _begin(arguments: Sequence[Value], values: Sequence[Value]) -> str:
    return ", ".join(f"{argument} = {value}" for argument, value in zip(arguments, values, strict=True))


def _passed_on(b: Builder, arguments: Sequence[Value]) -> list[Value]:
    """Return what is passed on for each argument; seldom what belongs to another one of its type."""
    if b.chance(b.language.reorders):
        types = [argument.type for argument in arguments]
        likes = [b.draw.one_of([other for other in arguments if other.type == type_]) for type_ in types]
    else:
        likes = list(arguments)
    return [result_for(b, like.type, like) or like for like in likes]


def for_loop(b: Builder) -> bool:
    starts = _carried(b)
    if not starts:
        return False
    arguments = [Value(b.name("a"), start.type) for start in starts]
    induction = Value(b.name("k"), INDEX)
    with b.body([induction, *arguments]) as block:
        fill_block(b, inner_size(b))
        yielded = _passed_on(b, arguments)
        b.fixed(f"scf.yield {names_of(yielded)} : {types_of(yielded)}", yielded)
    upper = b.draw.one_of(["%c4", "%c8", b.scalar(INDEX).name])
    results = b.new_results([start.type for start in starts])
    passed = f"iter_args({_begin(arguments, starts)}) -> ({types_of(starts)})"
    head = f"scf.for {induction} = %c0 to {upper} step %c1 {passed} {{"
    carried = ((induction, Value("%c0", INDEX)), *zip(arguments, starts, strict=True))
    b.region_op(Op(definition(results) + head, results, tuple(starts), (tuple(block),), ("}",), carried))
    return True


def while_loop(b: Builder) -> bool:
    """A loop of two regions; the first may pass on something else than what it is given."""
    starts = _carried(b)
    if not starts:
        return False
    before = [Value(b.name("a"), start.type) for start in starts]
    with b.body(before) as condition_block:
        fill_block(b, b.draw.between(0, 3))
        passed = _passed_on(b, before)
        other = b.tensor() if b.chance(0.1) else None
        passed = [*passed, other] if other is not None else passed
        b.fixed(f"scf.condition({b.scalar(BIT)}) {names_of(passed)} : {types_of(passed)}", passed)
    after = [Value(b.name("a"), value.type) for value in passed]
    with b.body(after) as body_block:
        fill_block(b, b.draw.between(0, 3))
        yielded = _passed_on(b, after[: len(starts)])
        b.fixed(f"scf.yield {names_of(yielded)} : {types_of(yielded)}", yielded)
    results = b.new_results([value.type for value in passed])
    # The label of the second region goes with what closes the first one.
    closing = f"}} do {{\n^bb0({', '.join(f'{argument}: {argument.type}' for argument in after)}):"
    types = f"({types_of(starts)}) -> ({types_of(passed)})"
    text = f"{definition(results)}scf.while ({_begin(before, starts)}) : {types} {{"
    bodies = (tuple(condition_block), tuple(body_block))
    carried = (*zip(before, starts, strict=True), *zip(after, starts, strict=False))
    b.region_op(Op(text, results, tuple(starts), bodies, (closing, "}"), carried))
    return True


def forall_loop(b: Builder) -> bool:
    """A loop whose iterations leave their parts in one or two tensors; of one dimension or two, maybe mapped."""
    first = b.tensor(lambda shape: len(shape) > 0)
    if first is None:
        return False
    second = b.tensor(lambda shape: len(shape) > 0) if b.chance(0.2) else None
    shared = [first, second] if second is not None else [first]
    outputs = [Value(b.name("o"), value.type) for value in shared]
    threads = [Value(b.name("k"), INDEX) for _ in range(b.draw.one_of([1, 1, 1, 2]))]
    with b.body([*threads, *outputs]) as block:
        parts = [part_of_a_thread(output, threads) for output in outputs]
        for output, part in zip(outputs, parts, strict=True):
            if b.chance(0.8):
                take_slice(b, output, part)
        fill_block(b, inner_size(b))
        insertions = [insertion(b, output, part) for output, part in zip(outputs, parts, strict=True)]
        block.append(in_parallel(insertions))
    results = b.new_results([value.type for value in shared])
    head = f"scf.forall {_range(b, threads)} shared_outs({_begin(outputs, shared)}) -> ({types_of(shared)}) {{"
    closing = f"}} {{mapping = [{b.draw.one_of(MAPPINGS[len(threads)])}]}}" if b.chance(0.2) else "}"
    b.region_op(Op(definition(results) + head, results, tuple(shared), (tuple(block),), (closing,)))
    return True


def _range(b: Builder, threads: Sequence[Value]) -> str:
    """Return the indices of a forall, and what they run over."""
    names = ", ".join(map(str, threads))
    upper = ", ".join(b.draw.one_of([*BOUNDS, b.scalar(INDEX).name]) for _ in threads)
    if b.chance(0.85):
        return f"({names}) in ({upper})"
    return f"({names}) = ({', '.join('0' for _ in threads)}) to ({upper}) step ({', '.join('2' for _ in threads)})"


def in_parallel(insertions: Sequence[Op]) -> Op:
    """Return the end of a forall's body."""
    return Op("scf.forall.in_parallel {", bodies=(tuple(insertions),), closings=("}",), fixed=True)


def part_of_a_thread(output: Value, threads: Sequence[Value]) -> Slice:
    """Return what an iteration has to do with: one row, or one element of each row."""
    shape = shape_of(output.type)
    known = [str(thread) for thread in threads][: len(shape)]
    offsets = [*known, *["0"] * (len(shape) - len(known))]
    sizes: list[int | None] = [*[1] * len(known), *((size or 1) for size in shape[len(known) :])]
    ones = ", ".join(["1"] * len(shape))
    return Slice(f"[{', '.join(offsets)}] [{', '.join(map(str, sizes))}] [{ones}]", tensor_of(sizes))


def insertion(b: Builder, output: Value, part: Slice) -> Op:
    """Return what leaves an iteration's part in a tensor that is shared."""
    source = b.of_type(part.type) or b.empty(part.type)
    return Op(f"tensor.parallel_insert_slice {source} into {output}{part.text} : {part.type} into {output.type}")


def forall_without_result(b: Builder) -> bool:
    """A scf.forall for what it does to memory."""
    thread = Value(b.name("k"), INDEX)
    with b.body([thread]) as block:
        fill_block(b, inner_size(b))
    b.region_op(Op(f"scf.forall {_range(b, [thread])} {{", bodies=(tuple(block),), closings=("}",)))
    return True


WEIGHTED: Weighted = [(7, for_loop), (3, while_loop), (4, forall_loop), (0.5, forall_without_result)]
