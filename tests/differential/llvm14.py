"""Programs in the syntax of LLVM 14, and the options of its pass, ``--linalg-comprehensive-module-bufferize``."""

from __future__ import annotations

import random
import re
from dataclasses import replace

from bufferizer.buffer_model.options import BufferizationOptions, Semantics
from tests.differential import branches, control_flow, loops, old_ops
from tests.differential.blocks import BODIES_OF_14
from tests.differential.builder import Language, Weighted, shape_of
from tests.differential.ops import borders, elements, new_tensors, slices, structured, views

SEMANTICS = Semantics.LLVM14
CONFIGURATIONS = (
    BufferizationOptions(semantics=SEMANTICS, allow_return_memref=True),
    BufferizationOptions(semantics=SEMANTICS),
    BufferizationOptions(
        semantics=SEMANTICS, allow_return_memref=True, allow_unknown_ops=True, fully_dynamic_layout_maps=False
    ),
    BufferizationOptions(semantics=SEMANTICS, allow_return_memref=True, create_deallocs=False),
    BufferizationOptions(semantics=SEMANTICS, allow_return_memref=True, use_alloca=True),
    BufferizationOptions(semantics=SEMANTICS, allow_return_memref=True, analysis_fuzzer_seed=7),
    BufferizationOptions(semantics=SEMANTICS, allow_return_memref=True, init_tensor_elimination=True),
    BufferizationOptions(semantics=SEMANTICS, allow_return_memref=True, use_memref_copy=True),
)

# How what the generator writes was written then.
_NEW_TENSOR = re.compile(r"(?:tensor\.empty|bufferization\.alloc_tensor)\((?P<sizes>[^)]*)\) : (?P<type>\S+)")
_FILL = re.compile(r"linalg\.fill ins\((\S+) : f32\) outs\((\S+) : (\S+)\)")
_RENAMED = {
    "func.func": "func",
    "func.call": "call",
    "cf.br": "br",
    "cf.cond_br": "cond_br",
    "arith.select": "select",
    "bufferization.buffer_layout": "linalg.buffer_layout",
}
_TO_BUFFER = re.compile(r"bufferization\.to_buffer (\S+)(?: read_only)? : \S+ to ")
_NEW_SHAPE = re.compile(r" output_shape \[[^\]]*\]")
_NAMES = re.compile("|".join(map(re.escape, _RENAMED)))
_ACCESS = re.compile(r' \{bufferization\.access = "[\w-]+"\}')


def options_of_batch(number: int) -> BufferizationOptions:
    """Return the options of a batch of programs: those that are often used in turn, and random ones between them."""
    return CONFIGURATIONS[number // 2 % len(CONFIGURATIONS)] if number % 2 == 0 else random_options(number)


def random_options(seed: int) -> BufferizationOptions:
    """Return options of which most are at their defaults."""
    rng = random.Random(seed)

    def seldom(probability: float = 0.2) -> bool:
        return rng.random() < probability

    return BufferizationOptions(
        semantics=SEMANTICS,
        allow_return_memref=not seldom(),
        allow_unknown_ops=seldom(0.3),
        analysis_fuzzer_seed=rng.randrange(1, 1000) if seldom(0.3) else 0,
        create_deallocs=not seldom(),
        fully_dynamic_layout_maps=not seldom(0.1),
        init_tensor_elimination=seldom(),
        use_alloca=seldom(),
        use_memref_copy=seldom(),
    )


def in_syntax(text: str) -> str:
    """Return an operation's text, in today's syntax, as it was written for LLVM 14."""
    text = _NEW_TENSOR.sub(_init_tensor, _NEW_SHAPE.sub("", _ACCESS.sub("", text)))
    text = _TO_BUFFER.sub(r"bufferization.to_memref \1 : ", text)
    text = _FILL.sub(r"linalg.fill(\1, \2) : f32, \3", text)
    return _NAMES.sub(lambda found: _RENAMED[found[0]], text)


def _init_tensor(found: re.Match[str]) -> str:
    names = iter(found["sizes"].split(", "))
    sizes = (next(names) if size is None else str(size) for size in shape_of(found["type"]))
    return f"linalg.init_tensor [{', '.join(sizes)}] : {found['type']}"


FLAT: Weighted = [
    *elements.WEIGHTED,
    *slices.WEIGHTED,
    (6, slices.new_part),
    (8, structured.fill),
    (6, structured.generic),
    (2, structured.generic_reading_elsewhere),
    (2, structured.generic_with_two_results),
    (3, structured.matmul),
    (4, new_tensors.empty),
    (4, new_tensors.constant),
    (1, new_tensors.from_elements),
    (1, new_tensors.generate),
    (5, views.cast),
    (3, views.select),
    *old_ops.FLAT,
]
WITH_REGIONS: Weighted = [
    *old_ops.NESTED,
    (7, loops.for_loop),
    (7, branches.branches),
    (1, branches.branch_without_result),
    (9, control_flow.call),
]
LANGUAGE = Language(
    flat=FLAT,
    with_regions=WITH_REGIONS,
    of_any_element=[],
    branching=("if", "if", "if", "execute"),
    writable=("", "", " {linalg.inplaceable = true}", " {linalg.inplaceable = false}"),
    in_its_syntax=in_syntax,
    has_globals=False,
    bodies=BODIES_OF_14,
    circles=0,
    encodings=((0.06, str),),  # none: what is drawn is drawn in any language, so that seeds mean what they meant
    nested=0.05,
    other_arguments=("memref<8xf32>", "memref<?xf32>", "memref<4x8xf32>"),
    sizes_of_zero=False,
)
# What is another number of ops by the time of the analysis, which a random order depends on.
PADS: Weighted = [(2, new_tensors.pad)]
# With what init-tensor-elimination is about.
INSERTING: Weighted = [(8, slices.new_part)]
# With what the pass has no bufferization for.
NOT_BUFFERIZED: Weighted = [
    (0.5, borders.unknown),
    (0.5, loops.while_loop),
    (0.5, old_ops.to_memref),
    (0.5, old_ops.indirect_call),
    (0.5, views.cast_without_rank),
    (1, views.reshape),
]


def language(options: BufferizationOptions) -> Language:
    """Return what programs are made of for a comparison under these options.

    For memrefs of identity layout the compiler copies slices and asks for the sizes of the copies by new ops, on which
    nothing was decided. It looks decisions up by addresses, so that such an op gets those of a freed one whose memory
    it happens to take, if there was any.
    """
    chosen = LANGUAGE if options.analysis_fuzzer_seed else replace(LANGUAGE, flat=[*FLAT, *PADS])
    if options.init_tensor_elimination:
        chosen = replace(chosen, flat=[*chosen.flat, *INSERTING])
    if options.allow_unknown_ops:
        # The regions of a loop that stays a loop over tensors are bufferized all the same.
        chosen = replace(chosen, with_regions=[*WITH_REGIONS, *NOT_BUFFERIZED])
    return chosen if options.fully_dynamic_layout_maps else replace(chosen, dynamic_slices=0)
