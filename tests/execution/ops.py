"""Operations without regions of their own, and calls: how each is written."""

from __future__ import annotations

from tests.execution.writer import GRID, LONG, SHAPES, SHORT, Weighted, Writer

RANK_MAPS = {1: "affine_map<(d0) -> (d0)>", 2: "affine_map<(d0, d1) -> (d0, d1)>"}
LOOPS = {1: '["parallel"]', 2: '["parallel", "parallel"]'}


def insert(w: Writer) -> None:
    dest = w.tensor()
    w.define(f"tensor.insert {w.any('f32')} into {dest}[{w.indices(dest)}] : {dest.type}", dest.type)


def extract(w: Writer) -> None:
    source = w.tensor()
    w.define(f"tensor.extract {source}[{w.indices(source)}] : {source.type}", "f32")


def compute(w: Writer) -> None:
    operation = w.rng.choice(["addf", "subf", "maximumf"])
    w.define(f"arith.{operation} {w.any('f32')}, {w.any('f32')} : f32", "f32")


def compare(w: Writer) -> None:
    w.define(f"arith.cmpf olt, {w.any('f32')}, {w.any('f32')} : f32", "i1")


def constant(w: Writer) -> None:
    type_ = w.rng.choice([LONG, SHORT])
    numbers = ", ".join(f"{w.rng.randint(-9, 9)}.0" for _ in range(SHAPES[type_][0]))
    made = w.define(f"arith.constant dense<[{numbers}]> : {type_}", type_)
    if w.depth > 0:
        # LLVM 22 lets others write a constant that a loop yields (docs/compiler-limits.md).
        w.scope.remove(made)
        w.define(f"tensor.insert {w.any('f32')} into {made}[{w.any('index')}] : {type_}", type_)


def from_elements(w: Writer) -> None:
    elements = ", ".join(w.any("f32").name for _ in range(4))
    w.define(f"tensor.from_elements {elements} : {SHORT}", SHORT)


def fill(w: Writer) -> None:
    dest = w.tensor()
    if w.rng.random() < 0.5:
        dest = w.define(f"tensor.empty() : {dest.type}", dest.type)
        w.scope.remove(dest)
    w.define(f"linalg.fill ins({w.any('f32')} : f32) outs({dest} : {dest.type}) -> {dest.type}", dest.type)


def elementwise(w: Writer) -> None:
    """Combine two tensors element by element; the second one is the destination, and read as well."""
    source = w.tensor()
    dest = w.any(source.type)
    rank = len(SHAPES[source.type])
    map_ = RANK_MAPS[rank]
    w.define(
        f"linalg.generic {{indexing_maps = [{map_}, {map_}], iterator_types = {LOOPS[rank]}}} "
        f"ins({source} : {source.type}) outs({dest} : {dest.type}) {{\n"
        f"  ^bb0(%in: f32, %out: f32):\n"
        f"    %half = arith.constant 0.5 : f32\n"
        f"    %scaled = arith.mulf %in, %half : f32\n"
        f"    %sum = arith.addf %scaled, %out : f32\n"
        f"    linalg.yield %sum : f32\n"
        f"  }} -> {dest.type}",
        dest.type,
    )


def reverse(w: Writer) -> None:
    """Read a vector backwards while another one is written, which is no elementwise access."""
    source = w.any(LONG)
    dest = w.any(LONG)
    w.define(
        f"linalg.generic {{indexing_maps = [affine_map<(d0) -> (-d0 + 7)>, {RANK_MAPS[1]}], "
        f"iterator_types = {LOOPS[1]}}} ins({source} : {LONG}) outs({dest} : {LONG}) {{\n"
        f"  ^bb0(%in: f32, %out: f32):\n"
        f"    linalg.yield %in : f32\n"
        f"  }} -> {LONG}",
        LONG,
    )


def matvec(w: Writer) -> None:
    text = f"linalg.matvec ins({w.any(GRID)}, {w.any(LONG)} : {GRID}, {LONG}) outs({w.any(SHORT)} : {SHORT}) -> {SHORT}"
    w.define(text, SHORT)


def copy(w: Writer) -> None:
    source = w.tensor()
    if w.rng.random() < 0.5:
        dest = w.any(source.type)
        w.define(f"linalg.copy ins({source} : {source.type}) outs({dest} : {dest.type}) -> {dest.type}", dest.type)
        return
    # What is materialized may not be copied, so the destination has to be nobody else's.
    dest = w.define(f"tensor.empty() : {source.type}", source.type)
    w.scope.remove(dest)
    operands = f"{source} in {dest} : ({source.type}, {source.type})"
    w.define(f"bufferization.materialize_in_destination {operands} -> {dest.type}", dest.type)


def select(w: Writer) -> None:
    first = w.tensor()
    w.define(f"arith.select {w.any('i1')}, {first}, {w.any(first.type)} : {first.type}", first.type)


def _part(w: Writer, whole: str) -> str:
    """Return the offsets, sizes and strides of a part with four elements."""
    offset = w.rng.choice([w.any("index").name, str(w.rng.randint(0, 3))])
    if whole == GRID:
        return f"[{w.any('index')}, {offset}] [1, 4] [1, 1]"
    if whole == LONG:
        return w.rng.choice([f"[{offset}] [4] [1]", f"[{w.rng.randint(0, 1)}] [4] [2]"])
    return "[0] [4] [1]"


def extract_slice(w: Writer) -> None:
    whole = w.tensor()
    w.define(f"tensor.extract_slice {whole}{_part(w, whole.type)} : {whole.type} to {SHORT}", SHORT)


def insert_slice(w: Writer) -> None:
    whole = w.tensor()
    w.define(
        f"tensor.insert_slice {w.any(SHORT)} into {whole}{_part(w, whole.type)} : {SHORT} into {whole.type}", whole.type
    )


def update_slice(w: Writer) -> None:
    """Take a part out, change it, put it back: the bread and butter of tiling."""
    whole = w.tensor()
    part = _part(w, whole.type)
    taken = w.define(f"tensor.extract_slice {whole}{part} : {whole.type} to {SHORT}", SHORT)
    changed = w.define(f"linalg.fill ins({w.any('f32')} : f32) outs({taken} : {SHORT}) -> {SHORT}", SHORT)
    w.define(f"tensor.insert_slice {changed} into {whole}{part} : {SHORT} into {whole.type}", whole.type)


def reshape(w: Writer) -> None:
    square = "tensor<2x4xf32>"
    value = w.any(LONG)
    wide = w.define(f"tensor.expand_shape {value} [[0, 1]] output_shape [2, 4] : {LONG} into {square}", square)
    if w.rng.random() < 0.7:
        wide = w.define(f"tensor.insert {w.any('f32')} into {wide}[%c1, {w.any('index')}] : {square}", square)
    w.define(f"tensor.collapse_shape {wide} [[0, 1]] : {square} into {LONG}", LONG)


def cast(w: Writer) -> None:
    dynamic = "tensor<?xf32>"
    type_ = w.rng.choice([LONG, SHORT])
    loose = w.define(f"tensor.cast {w.any(type_)} : {type_} to {dynamic}", dynamic)
    if w.rng.random() < 0.7:
        loose = w.define(f"tensor.insert {w.any('f32')} into {loose}[{w.any('index')}] : {dynamic}", dynamic)
    w.define(f"tensor.cast {loose} : {dynamic} to {type_}", type_)


def concat(w: Writer) -> None:
    w.define(f"tensor.concat dim(0) {w.any(SHORT)}, {w.any(SHORT)} : ({SHORT}, {SHORT}) -> {LONG}", LONG)


def pad(w: Writer) -> None:
    source, value = w.any(SHORT), w.any("f32")
    w.define(
        f"tensor.pad {source} low[1] high[3] {{\n"
        f"  ^bb0(%at: index):\n"
        f"    tensor.yield {value} : f32\n"
        f"  }} : {SHORT} to {LONG}",
        LONG,
    )


def generate(w: Writer) -> None:
    source = w.any(LONG)
    w.define(
        f"tensor.generate {{\n"
        f"  ^bb0(%at: index):\n"
        f"    %read = tensor.extract {source}[%at] : {LONG}\n"
        f"    tensor.yield %read : f32\n"
        f"  }} : {LONG}",
        LONG,
    )


def call(w: Writer) -> None:
    if not w.callees:
        return
    callee = w.rng.choice(w.callees)
    arguments = [w.any("f32"), *(w.any(type_) for type_ in callee.arguments)]
    types = ", ".join(value.type for value in arguments)
    names = ", ".join(value.name for value in arguments)
    w.define(f"func.call {callee.name}({names}) : ({types}) -> {callee.result}", callee.result)


WEIGHTED: Weighted = [
    *((6, make) for make in (insert, extract_slice, insert_slice, update_slice)),
    *((4, make) for make in (extract, fill, elementwise)),
    *((2, make) for make in (compute, compare, constant, reverse, matvec, copy, select, reshape, cast)),
    *((1, make) for make in (from_elements, concat, pad, generate)),
    (3, call),
]
