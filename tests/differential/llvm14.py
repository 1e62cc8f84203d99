"""Programs in the syntax of LLVM 14, and the options of its pass, ``--linalg-comprehensive-module-bufferize``."""

from __future__ import annotations

import re
from dataclasses import replace

from bufferizer.buffer_model.options import BufferizationOptions, Semantics
from tests.differential import branches, control_flow, loops
from tests.differential.builder import FLOAT, Builder, Language, Weighted, shape_of
from tests.differential.ops import elements, new_tensors, slices, structured, views

VECTOR = "vector<4xf32>"
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
    "arith.select": "select",
    "bufferization.buffer_layout": "linalg.buffer_layout",
}
_NAMES = re.compile("|".join(map(re.escape, _RENAMED)))
_ACCESS = re.compile(r' \{bufferization\.access = "[\w-]+"\}')


def options_of_batch(number: int) -> BufferizationOptions:
    """Return the options of a batch of programs."""
    return CONFIGURATIONS[number % len(CONFIGURATIONS)]


def in_syntax(text: str) -> str:
    """Return an operation's text, in today's syntax, as it was written for LLVM 14."""
    text = _NEW_TENSOR.sub(_init_tensor, _ACCESS.sub("", text))
    text = _FILL.sub(r"linalg.fill(\1, \2) : f32, \3", text)
    return _NAMES.sub(lambda found: _RENAMED[found[0]], text)


def _init_tensor(found: re.Match[str]) -> str:
    names = iter(found["sizes"].split(", "))
    sizes = (next(names) if size is None else str(size) for size in shape_of(found["type"]))
    return f"linalg.init_tensor [{', '.join(sizes)}] : {found['type']}"


def transfer_read(b: Builder) -> bool:
    """Read a vector, without a mask."""
    source = b.tensor(lambda shape: len(shape) > 0)
    if source is None:
        return False
    text = f"vector.transfer_read {source}[{b.indices(source)}], {b.scalar(FLOAT)}"
    b.op(f"{text} : {source.type}, {VECTOR}", VECTOR)
    return True


def transfer_write(b: Builder) -> bool:
    """Write a vector, without a mask."""
    vector, dest = b.of_type(VECTOR), b.tensor(lambda shape: len(shape) > 0)
    if vector is None or dest is None:
        return False
    bounds = b.draw.one_of(["", " {in_bounds = [true]}"])
    text = f"vector.transfer_write {vector}, {dest}[{b.indices(dest)}]{bounds}"
    b.op(f"{text} : {VECTOR}, {dest.type}", dest.type, into=dest)
    return True


FLAT: Weighted = [
    *elements.WEIGHTED[:3],
    *slices.WEIGHTED,
    (6, slices.new_part),
    (8, structured.fill),
    (6, structured.generic),
    (2, structured.generic_reading_elsewhere),
    (2, structured.generic_with_two_results),
    (3, structured.matmul),
    (5, transfer_read),
    (5, transfer_write),
    (4, new_tensors.empty),
    (4, new_tensors.constant),
    (5, views.cast),
    (3, views.select),
]
LANGUAGE = Language(
    flat=FLAT,
    with_regions=[(7, loops.for_loop), (7, branches.branches), (9, control_flow.call)],
    of_any_element=[],
    branching=("if", "if", "if", "execute"),
    writable=("", "", " {linalg.inplaceable = true}", " {linalg.inplaceable = false}"),
    in_its_syntax=in_syntax,
    has_globals=False,
    has_blocks=False,
    has_encodings=False,
    has_nested_modules=False,
    sizes_of_zero=False,
)
# With what init-tensor-elimination is about.
INSERTING = replace(LANGUAGE, flat=[*FLAT, (8, slices.new_part)])


def language(options: BufferizationOptions) -> Language:
    """Return what programs are made of for a comparison under these options.

    For memrefs of identity layout the compiler copies slices and asks for the sizes of the copies by new ops, on which
    nothing was decided. It looks decisions up by addresses, so that such an op gets those of a freed one whose memory
    it happens to take, if there was any.
    """
    chosen = INSERTING if options.init_tensor_elimination else LANGUAGE
    return chosen if options.fully_dynamic_layout_maps else replace(chosen, dynamic_slices=0)
