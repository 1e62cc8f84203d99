"""Operations with regions, calls, and the language of today: all that its programs are made of."""

from __future__ import annotations

from tests.differential import branches, loops, ops
from tests.differential.blocks import BODIES_OF_TODAY
from tests.differential.builder import UNRANKED, Builder, Language, Weighted, definition, is_tensor
from tests.differential.element_types import ELEMENTS, in_a_memory_space
from tests.differential.program import Op
from tests.differential.regions import names_of, types_of


def call(b: Builder) -> bool:
    """Call a function."""
    if not b.functions or not b.may_call:
        return False
    callee = b.draw.one_of(b.functions)
    found = [b.of_type(type_) or b.new(type_) for type_ in callee.arguments]
    text = f"call {callee.name}({names_of(found)}) : ({types_of(found)}) -> ({', '.join(callee.results)})"
    results = b.new_results(callee.results) if callee.results else ()
    b.block.append(Op(definition(results) + "func." + text, results, tuple(filter(is_tensor, found))))
    b.scope.extend(results)
    return True


WITH_REGIONS: Weighted = [*loops.WEIGHTED, *branches.WEIGHTED, (9, call)]
TODAY = Language(
    flat=ops.WEIGHTED,
    with_regions=WITH_REGIONS,
    of_any_element=ops.OF_ANY_ELEMENT,
    branching=("if", "if", "if", "switch", "execute", "execute blocks"),
    writable=("", "", "", " {bufferization.writable = false}"),
    in_its_syntax=str,
    has_globals=True,
    bodies=BODIES_OF_TODAY,
    circles=0.08,
    encodings=((0.06, in_a_memory_space),),
    nested=0.05,
    says_again=True,
    outside=0.1,
    elements=ELEMENTS,
    other_arguments=(UNRANKED, "memref<8xf32>", "memref<?xf32>", "memref<4x8xf32, 1>"),
)
