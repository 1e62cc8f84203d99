"""Operations with regions, and calls: how each is added to a program."""

from __future__ import annotations

from collections.abc import Sequence

from tests.differential import ops
from tests.differential.builder import (
    BIT,
    FLOAT,
    INDEX,
    Builder,
    Language,
    Weighted,
    definition,
    is_tensor,
    shape_of,
    tensor_of,
)
from tests.differential.ops.slices import Slice, take_slice
from tests.differential.program import Op, Value

DEEPEST = 3


def fill_block(b: Builder, size: int) -> None:
    """Add about ``size`` operations of any kind to the block that is being built."""
    makers = b.language.all if b.depth < DEEPEST else b.language.flat
    added = 0
    for _ in range(4 * size):
        # That a block may end early is what makes programs small where hypothesis draws.
        if added >= size or not b.chance(0.99):
            return
        added += b.draw.weighted(makers)(b)


def _inner_size(b: Builder) -> int:
    return b.draw.between(1, 5)


def _result(b: Builder, type_: str, like: Value | None = None) -> Value | None:
    """Return what a region may yield for a type: as a rule something that is in the buffer of ``like``."""
    if like is not None and b.chance(0.85):
        found = b.pick(lambda value: value.type == type_ and b.shares_buffer_with(value, like))
        if found is not None:
            return found
    return b.of_type(type_)


def _carried(b: Builder) -> list[Value]:
    found = [value for value in (b.tensor() for _ in range(b.draw.one_of([1, 1, 1, 2]))) if value is not None]
    if b.chance(0.15):
        found.append(b.scalar(FLOAT))
    return found


def _types(values: Sequence[Value]) -> str:
    return ", ".join(value.type for value in values)


def _names(values: Sequence[Value]) -> str:
    return ", ".join(value.name for value in values)


def _begin(arguments: Sequence[Value], values: Sequence[Value]) -> str:
    return ", ".join(f"{argument} = {value}" for argument, value in zip(arguments, values, strict=True))


def for_loop(b: Builder) -> bool:
    starts = _carried(b)
    if not starts:
        return False
    arguments = [Value(b.name("a"), start.type) for start in starts]
    induction = Value(b.name("k"), INDEX)
    with b.body([induction, *arguments]) as block:
        fill_block(b, _inner_size(b))
        yielded = [_result(b, argument.type, argument) or argument for argument in arguments]
        b.fixed(f"scf.yield {_names(yielded)} : {_types(yielded)}", yielded)
    upper = b.draw.one_of(["%c4", "%c8", b.scalar(INDEX).name])
    results = b.new_results([start.type for start in starts])
    head = f"scf.for {induction} = %c0 to {upper} step %c1 iter_args({_begin(arguments, starts)}) -> ({_types(starts)})"
    carried = ((induction, Value("%c0", INDEX)), *zip(arguments, starts, strict=True))
    b.region_op(Op(f"{definition(results)}{head} {{", results, tuple(starts), (tuple(block),), ("}",), carried))
    return True


def while_loop(b: Builder) -> bool:
    starts = _carried(b)
    if not starts:
        return False
    before, after = ([Value(b.name("a"), start.type) for start in starts] for _ in range(2))
    with b.body(before) as condition_block:
        fill_block(b, b.draw.between(0, 3))
        passed = [_result(b, argument.type, argument) or argument for argument in before]
        b.fixed(f"scf.condition({b.scalar(BIT)}) {_names(passed)} : {_types(passed)}", passed)
    with b.body(after) as body_block:
        fill_block(b, b.draw.between(0, 3))
        yielded = [_result(b, argument.type, argument) or argument for argument in after]
        b.fixed(f"scf.yield {_names(yielded)} : {_types(yielded)}", yielded)
    results = b.new_results([start.type for start in starts])
    # The label of the second region goes with what closes the first one.
    closing = f"}} do {{\n^bb0({', '.join(f'{argument}: {argument.type}' for argument in after)}):"
    types = _types(starts)
    text = f"{definition(results)}scf.while ({_begin(before, starts)}) : ({types}) -> ({types}) {{"
    bodies = (tuple(condition_block), tuple(body_block))
    carried = (*zip(before, starts, strict=True), *zip(after, starts, strict=True))
    b.region_op(Op(text, results, tuple(starts), bodies, (closing, "}"), carried))
    return True


def forall_loop(b: Builder) -> bool:
    shared = b.tensor(lambda shape: len(shape) > 0)
    if shared is None:
        return False
    output = Value(b.name("o"), shared.type)
    thread = Value(b.name("k"), INDEX)
    shape = shape_of(shared.type)
    with b.body([thread, output]) as block:
        offsets = ", ".join([thread.name, *["0"] * (len(shape) - 1)])
        sizes: list[int | None] = [1, *((size or 1) for size in shape[1:])]
        ones = ", ".join(["1"] * len(shape))
        part = Slice(f"[{offsets}] [{', '.join(map(str, sizes))}] [{ones}]", tensor_of(sizes))
        if b.chance(0.8):
            take_slice(b, output, part)
        fill_block(b, _inner_size(b))
        source = b.of_type(part.type)
        if source is None:
            source = b.op(f"tensor.empty() : {part.type}", part.type)[0]
        insertion = Op(
            f"tensor.parallel_insert_slice {source} into {output}{part.text} : {part.type} into {shared.type}"
        )
        block.append(Op("scf.forall.in_parallel {", bodies=((insertion,),), closings=("}",), fixed=True))
    results = b.new_results([shared.type])
    bound = b.draw.one_of(["4", "4", "1", b.scalar(INDEX).name])
    head = f"scf.forall ({thread}) in ({bound}) shared_outs({output} = {shared}) -> ({shared.type}) {{"
    b.region_op(Op(definition(results) + head, results, (shared,), (tuple(block),), ("}",)))
    return True


def _yielding_body(b: Builder, like: Sequence[Value], terminator: str = "scf.yield") -> tuple[Op, ...]:
    with b.body() as block:
        fill_block(b, _inner_size(b))
        yielded = [_result(b, value.type, value) or value for value in like]
        b.fixed(f"{terminator} {_names(yielded)} : {_types(yielded)}", yielded)
    return tuple(block)


def branches(b: Builder) -> bool:
    """One of the ops that run one region once: scf.if, scf.index_switch, scf.execute_region."""
    like = [value for value in (b.tensor() for _ in range(b.draw.one_of([1, 1, 2]))) if value is not None]
    if not like:
        return False
    types = [value.type for value in like]
    kind = b.draw.one_of(b.language.branching)
    bodies = tuple(_yielding_body(b, like) for _ in range({"if": 2, "switch": 3, "execute": 1}[kind]))
    results = b.new_results(types)
    listed = ", ".join(types)
    closings: tuple[str, ...]
    if kind == "if":
        text, closings = f"scf.if {b.scalar(BIT)} -> ({listed}) {{", ("} else {", "}")
    elif kind == "switch":
        text = f"scf.index_switch {b.scalar(INDEX)} -> {listed}\ncase 0 {{"
        closings = ("}\ncase 1 {", "}\ndefault {", "}")
    else:
        text, closings = f"scf.execute_region -> ({listed}) {{", ("}",)
    b.region_op(Op(definition(results) + text, results, tuple(like), bodies, closings))
    return True


def assuming(b: Builder) -> bool:
    """A region that runs on a condition that is taken to hold."""
    value = b.tensor()
    if value is None:
        return False
    witness = b.op("shape.const_witness true", "!shape.witness")[0]
    body = _yielding_body(b, [value], "shape.assuming_yield")
    results = b.new_results([value.type])
    text = f"{definition(results)}shape.assuming {witness} -> ({value.type}) {{"
    b.region_op(Op(text, results, (value,), (body,), ("}",)))
    return True


def branch_without_result(b: Builder) -> bool:
    """An scf.if for what its region does to memory."""
    with b.body() as block:
        fill_block(b, _inner_size(b))
    b.region_op(Op(f"scf.if {b.scalar(BIT)} {{", bodies=(tuple(block),), closings=("}",)))
    return True


def call(b: Builder) -> bool:
    """Call a function."""
    if not b.functions or not b.may_call:
        return False
    callee = b.draw.one_of(b.functions)
    found = [b.of_type(type_) or b.tensor_of_type(type_) for type_ in callee.arguments]
    text = f"call {callee.name}({_names(found)}) : ({_types(found)}) -> ({', '.join(callee.results)})"
    results = b.new_results(callee.results) if callee.results else ()
    b.block.append(Op(definition(results) + "func." + text, results, tuple(filter(is_tensor, found))))
    b.scope.extend(results)
    return True


WEIGHTED: Weighted = [
    *ops.WEIGHTED,
    (7, for_loop),
    (3, while_loop),
    (4, forall_loop),
    (9, branches),
    (1, assuming),
    (1, branch_without_result),
    (9, call),
]

TODAY = Language(
    flat=ops.WEIGHTED,
    all=WEIGHTED,
    branching=("if", "if", "if", "switch", "execute"),
    writable=("", "", "", " {bufferization.writable = false}"),
    in_its_syntax=str,
    has_globals=True,
    has_blocks=True,
    has_encodings=True,
    has_nested_modules=True,
)
