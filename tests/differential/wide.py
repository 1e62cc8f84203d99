"""Programs with more of what those of `control_flow.TODAY` seldom have, under options that seldom go together.

They are a language of their own, so that a seed of the other one goes on to mean the same program: calls that return
views and go in circles, loops whose values change places, tensors in several memory spaces, without elements and of
other elements, and attributes that only function boundaries look at.
"""

from __future__ import annotations

import random
from dataclasses import replace

from bufferizer.buffer_model.options import AnalysisHeuristic, BoundaryTypeConversion, BufferizationOptions
from tests.differential import branches, loops, ops
from tests.differential.blocks import BODIES_OF_TODAY, return_values
from tests.differential.builder import (
    ACCESSES,
    BIT,
    INDEX,
    TENSORS,
    USUAL,
    Body,
    Builder,
    Signature,
    Weighted,
)
from tests.differential.configurations import random_filter
from tests.differential.control_flow import TODAY, call
from tests.differential.element_types import F32, RANKED, Element
from tests.differential.ops import seldom, slices, views
from tests.differential.program import Op, Value
from tests.differential.regions import fill_block, names_of, types_of

WITHOUT_ELEMENTS = ("tensor<0xf32>", "tensor<4x0xf32>")


def returning_views(b: Builder, size: int, signature: Signature) -> bool:
    """Make views of what comes in, and of those, before anything is returned."""
    fill_block(b, size // 2)
    for _ in range(b.draw.between(1, 3)):
        b.draw.one_of([views.cast, slices.extract_slice, views.reshape, views.cast_without_rank, views.select])(b)
    return True


def returning_one_of_two(b: Builder, size: int, signature: Signature) -> bool:
    """Blocks that return tensors of the same types in other places."""
    fill_block(b, size // 2)
    b.fixed(f"cf.cond_br {b.scalar(BIT)}, ^first, ^second")
    for label in ("first", "second"):
        scope = list(b.scope)
        b.fixed(f"^{label}:")
        return_values(b, signature)
        b.scope = scope
    return False


def turning(b: Builder, size: int, _signature: Signature) -> bool:
    """A block that leads back to itself with its arguments in another order."""
    fill_block(b, size // 3 + 1)
    first = b.tensor()
    if first is None:
        return True
    given = [b.of_type(first.type) or first for _ in range(b.draw.between(2, 3))]
    arguments = [Value(b.name("p"), first.type) for _ in given]
    b.fixed(f"cf.br ^turn({names_of(given)} : {types_of(given)})")
    b.fixed(f"^turn({', '.join(f'{it}: {it.type}' for it in arguments)}):")
    b.scope.extend(arguments)
    fill_block(b, size // 3)
    last = b.of_type(first.type) if b.chance(0.3) else None
    turned = [*arguments[1:], last or arguments[0]]
    after = Value(b.name("p"), first.type)
    b.fixed(
        f"cf.cond_br {b.scalar(BIT)}, ^turn({names_of(turned)} : {types_of(turned)}),"
        f" ^after({b.draw.one_of(arguments)} : {first.type})"
    )
    b.fixed(f"^after({after}: {after.type}):")
    b.scope.append(after)
    fill_block(b, size // 3)
    return True


def switching(b: Builder, size: int, _signature: Signature) -> bool:
    """A block that leads to one of several, or past them."""
    fill_block(b, size // 2)
    first = b.tensor()
    if first is None:
        return True
    passed, joined = Value(b.name("p"), first.type), Value(b.name("p"), first.type)
    which = b.op(f"arith.index_cast {b.scalar(INDEX)} : index to i32", "i32")[0]
    given = [f"({b.of_type(first.type)} : {first.type})" for _ in range(3)]
    b.fixed(f"cf.switch {which} : i32, [default: ^after{given[0]}, 3: ^case{given[1]}, 5: ^after{given[2]}]")
    scope = list(b.scope)
    b.fixed(f"^case({passed}: {passed.type}):")
    b.scope.append(passed)
    fill_block(b, size // 3)
    b.fixed(f"cf.br ^after({b.of_type(first.type)} : {first.type})")
    b.scope = [*scope, joined]
    b.fixed(f"^after({joined}: {joined.type}):")
    fill_block(b, size // 3)
    return True


def nested_foralls(b: Builder) -> bool:
    """A forall that shares what another one around it shares."""
    thread, inner = Value(b.name("k"), "index"), Value(b.name("k"), "index")
    shared = b.tensor(lambda shape: len(shape) > 0)
    if shared is None:
        return False
    outer_output, inner_output = Value(b.name("o"), shared.type), Value(b.name("o"), shared.type)
    parts = [loops.part_of_a_thread(outer_output, [thread]), loops.part_of_a_thread(inner_output, [inner])]
    with b.body([thread, outer_output]) as block:
        taken = outer_output if b.chance(0.7) else b.of_type(shared.type) or outer_output
        if b.chance(0.4):
            slices.take_slice(b, outer_output, parts[0])
        with b.body([inner, inner_output]) as inside:
            if b.chance(0.6):
                slices.take_slice(b, b.draw.one_of([inner_output, inner_output, outer_output]), parts[1])
            fill_block(b, b.draw.between(0, 3))
            inside.append(loops.in_parallel([loops.insertion(b, inner_output, parts[1])]))
        result = b.new_results([shared.type])
        head = f"{result[0]} = scf.forall ({inner}) in (4) shared_outs({inner_output} = {taken}) -> ({shared.type}) {{"
        b.region_op(Op(head, result, (taken,), (tuple(inside),), ("}",)))
        slices.take_slice(b, result[0], parts[0])
        fill_block(b, b.draw.between(0, 2))
        block.append(loops.in_parallel([loops.insertion(b, outer_output, parts[0])]))
    results = b.new_results([shared.type])
    head = f"{results[0]} = scf.forall ({thread}) in (4) shared_outs({outer_output} = {shared}) -> ({shared.type}) {{"
    b.region_op(Op(head, results, (shared,), (tuple(block),), ("}",)))
    return True


def rank_of_unranked(b: Builder) -> bool:
    """Ask a tensor without rank for its rank or for a size."""
    source = b.of_type("tensor<*xf32>")
    if source is None:
        return views.cast_without_rank(b)
    asked = b.draw.one_of(["tensor.rank {0} : {1}", "tensor.dim {0}, %c0 : {1}"])
    b.op(asked.format(source, source.type), "index")
    return True


def by_rank(text: str) -> str:
    """Put tensors of one dimension in a memory space, those of two in another one, and the others in none."""

    def placed(dimensions: str) -> str:
        space = {1: ", 1 : i64", 2: ', "far"'}.get(dimensions.count("x"), "")
        return f"tensor<{dimensions}f32{space}>"

    return RANKED.sub(lambda found: placed(found[1]), text)


def where_dynamic(text: str) -> str:
    """Put tensors with dimensions of unknown size in a memory space."""
    return RANKED.sub(lambda found: f"tensor<{found[1]}f32{', 3 : i32' if '?' in found[1] else ''}>", text)


FLAT: Weighted = [*ops.WEIGHTED, *seldom.WEIGHTED, (2, rank_of_unranked), (3, views.cast_without_rank)]
WITH_REGIONS: Weighted = [*loops.WEIGHTED, (4, loops.while_loop), *branches.WEIGHTED, (3, nested_foralls), (14, call)]
BODIES: tuple[tuple[float, Body], ...] = (
    *BODIES_OF_TODAY,
    (15, returning_views),
    (3, returning_one_of_two),
    (5, turning),
    (3, switching),
)
WIDE = replace(
    TODAY,
    flat=FLAT,
    with_regions=WITH_REGIONS,
    branching=("if", "switch", "switch", "execute blocks"),
    writable=(*TODAY.writable, " {bufferization.writable = true}", *ACCESSES[1:]),
    attributes=("", "", " attributes {test.mark}"),
    bodies=BODIES,
    circles=0.4,
    encodings=((0.06, by_rank), (0.06, where_dynamic)),
    outside=0.03,
    nested=0.1,
    globals_around=0.5,
    elements=(
        (60, F32),
        (8, Element("index", "1")),
        (8, Element("complex<f32>", "(1.0, 0.0)")),
        (8, Element("i1", "true")),
        (8, Element("vector<4xf32>")),
        (8, Element("f16", "1.0", is_float=True)),
        (5, Element("!quilt.thread")),
    ),
    usual_types=(*USUAL, "tensor<f32>"),
    types=(*TENSORS, *WITHOUT_ELEMENTS),
    layouts=0.1,
    layouts_of_rank=(
        ("strided<[], offset: ?>",),
        ("affine_map<(d0) -> (d0)>", "strided<[?], offset: ?>", "affine_map<(d0) -> (-d0)>", "strided<[2]>"),
        (
            "affine_map<(d0, d1) -> (d0, d1)>",
            "strided<[?, ?], offset: ?>",
            "affine_map<(d0, d1) -> (d1, d0)>",
            "strided<[?, 1]>",
        ),
        ("strided<[?, ?, ?], offset: ?>",),
    ),
    others=0.15,
    other_results=0.7,
    reorders=0.4,
)


def options_of_batch(number: int) -> BufferizationOptions:
    """Return options of which several are not at their defaults."""
    rng = random.Random(f"wide {number}")

    def often() -> bool:
        return rng.random() < 0.35

    boundaries = not often()
    spaces = often()
    heuristic = rng.choice(list(AnalysisHeuristic))
    return BufferizationOptions(
        bufferize_function_boundaries=boundaries,
        function_boundary_type_conversion=rng.choice(list(BoundaryTypeConversion)),
        unknown_type_conversion=rng.choice([BoundaryTypeConversion.FULLY_DYNAMIC, BoundaryTypeConversion.IDENTITY]),
        allow_return_allocs_from_loops=not often(),
        allow_unknown_ops=often(),
        analysis_heuristic=heuristic,
        analysis_fuzzer_seed=rng.randrange(1000) if heuristic is AnalysisHeuristic.FUZZER else 0,
        buffer_alignment=rng.choice([64, 0, 16]),
        check_parallel_regions=not often(),
        copy_before_write=rng.random() < 0.1,
        dialect_filter=random_filter(rng) if rng.random() < 0.15 else (),
        must_infer_memory_space=not boundaries and not spaces and often(),
        no_analysis_func_filter=("f0",) if boundaries and rng.random() < 0.1 else (),
        use_encoding_for_memory_space=spaces,
    )
