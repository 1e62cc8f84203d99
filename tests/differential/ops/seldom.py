"""Ops and attributes that only wider programs have: numbers of other types, and constants written in other ways."""

from __future__ import annotations

from tests.differential.builder import BIT, FLOAT, INDEX, Builder, Weighted, shape_of
from tests.differential.ops import sparse
from tests.differential.ops.structured import UNARY
from tests.differential.program import Value

MORE_UNARY = (*UNARY, "erf", "floor", "log", "round", "rsqrt", "sqrt")
# Operands that are read, and the one that is written, on tensors of other elements than f32.
OF_INTEGERS = (
    ("div_unsigned", "4x8xi32 4x8xi32", "4x8xi32"),
    ("quantized_matmul", "4x8xi8 8x4xi8 i32 i32", "4x4xi32"),
    ("quantized_batch_matmul", "2x4x8xi8 2x8x4xi8 i32 i32", "2x4x4xi32"),
    ("conv_2d_nhwc_hwcf_q", "1x8x8x2xi8 3x3x2x4xi8 i32 i32", "1x6x6x4xi32"),
    ("conv_2d_nhwc_fhwc_q", "1x8x8x2xi8 4x3x3x2xi8 i32 i32", "1x6x6x4xi32"),
    ("conv_2d_nchw_fchw_q", "1x2x8x8xi8 4x2x3x3xi8 i32 i32", "1x4x6x6xi32"),
    ("depthwise_conv_2d_nhwc_hwc_q", "1x8x8x2xi8 3x3x2xi8 i32 i32", "1x6x6x2xi32"),
    ("depthwise_conv_2d_nhwc_hwcm_q", "1x8x8x2xi8 3x3x2x2xi8 i32 i32", "1x6x6x2x2xi32"),
    ("conv_3d_ndhwc_dhwcf_q", "1x4x4x4x2xi8 2x2x2x2x3xi8 i32 i32", "1x3x3x3x3xi32"),
    ("pooling_nhwc_max_unsigned", "1x8x8x2xi32 3x3xi32", "1x6x6x2xi32"),
    ("pooling_nhwc_min_unsigned", "1x8x8x2xi32 3x3xi32", "1x6x6x2xi32"),
    ("pooling_nwc_max_unsigned", "1x8x2xi32 3xi32", "1x6x2xi32"),
    ("pooling_nwc_min_unsigned", "1x8x2xi32 3xi32", "1x6x2xi32"),
    ("fill_rng_2d", "f64 f64 i32", "4x8xf64"),
    ("batch_mmt4d", "2x2x2x4x4xf64 2x2x2x4x4xf64", "2x2x2x4x4xf64"),
    ("select", "4x8xi1 4x8xf64 4x8xf64", "4x8xf64"),
)
# Constants of four numbers: what is not zero, what is in the file's resources, and several values.
CONSTANTS = ("sparse<[[1]], [2.0]>", "sparse<1, 2.0>", "dense_resource<blob>", "dense<[1.0, 2.0, 3.0, 4.0]>")


def unary(b: Builder) -> bool:
    """Compute with each element by itself."""
    pair = b.pair()
    if pair is None:
        return False
    type_ = pair[0].type
    text = f"linalg.{b.draw.one_of(MORE_UNARY)} ins({pair[0]} : {type_}) outs({pair[1]} : {type_}) -> {type_}"
    b.op(text, type_, into=pair[1])
    return True


def of_integers(b: Builder) -> bool:
    """A named op on integers, or on other numbers than those that a program is about."""
    name, inputs, output = b.draw.one_of(OF_INTEGERS)
    operands = [_of_type(b, written if "x" not in written else f"tensor<{written}>") for written in inputs.split()]
    dest = _of_type(b, f"tensor<{output}>")
    names, types = ", ".join(map(str, operands)), ", ".join(value.type for value in operands)
    b.op(f"linalg.{name} ins({names} : {types}) outs({dest} : {dest.type}) -> {dest.type}", dest.type, into=dest)
    return True


def _of_type(b: Builder, type_: str) -> Value:
    """Return a number or tensor of any type, one in scope if there is one, else a constant or a new one."""
    found = b.of_type(type_)
    if found is not None:
        return found
    number = "1.0" if type_.rstrip(">").endswith("f64") else "true" if "xi1>" in type_ else "1"
    if not type_.startswith("tensor"):
        return b.op(f"arith.constant {number} : {type_}", type_)[0]
    made = b.draw.one_of([f"arith.constant dense<{number}>", "tensor.empty()", "bufferization.alloc_tensor()"])
    return b.op(f"{made} : {type_}", type_)[0]


def broadcasting(b: Builder) -> bool:
    """An op on each element whose second operand is a row, which is read again and again."""
    whole = b.tensor(lambda shape: len(shape) == 2)
    row = b.tensor(lambda shape: len(shape) == 1) if whole is not None else None
    if whole is None or row is None or shape_of(row.type) != shape_of(whole.type)[1:]:
        return False
    identity, rows = "affine_map<(d0, d1) -> (d0, d1)>", "affine_map<(d0, d1) -> (d1)>"
    text = (
        f"linalg.elementwise kind=#linalg.elementwise_kind<add> indexing_maps = [{identity}, {rows}, {identity}]"
        f" ins({whole}, {row} : {whole.type}, {row.type}) outs({whole} : {whole.type}) -> {whole.type}"
    )
    b.op(text, whole.type, into=whole)
    return True


def constant(b: Builder) -> bool:
    type_ = "tensor<4xf32>"
    b.op(f"arith.constant {b.draw.one_of(CONSTANTS)} : {type_}", type_)
    return True


def alloc_tensor(b: Builder) -> bool:
    """A new tensor of which it is said where it is to be, or how large."""
    type_ = b.draw.one_of(b.palette)
    copied = b.of_type(type_)
    kind = b.draw.below(3)
    if kind == 0 and copied is not None:
        space = b.draw.one_of(["1 : i64", '"far"'])
        b.op(f"bufferization.alloc_tensor() copy({copied}) {{memory_space = {space}}} : {type_}", type_, of=(copied,))
    elif kind == 1 and "?" in type_:
        hint = b.scalar(INDEX)
        b.op(f"bufferization.alloc_tensor({b.dynamic_sizes(type_)}) size_hint={hint} : {type_}", type_)
    else:
        b.op(f"bufferization.alloc_tensor({b.dynamic_sizes(type_)}) {{memory_space = 1 : i64}} : {type_}", type_)
    return True


def scatter(b: Builder) -> bool:
    """Write the elements of a vector to places that are a vector."""
    dest = b.tensor(lambda shape: len(shape) > 0)
    if dest is None:
        return False
    type_ = "vector<4xf32>"
    vector = b.of_type(type_) or b.op(f"vector.broadcast {b.scalar(FLOAT)} : f32 to {type_}", type_)[0]
    places = b.op("arith.constant dense<[0, 2, 1, 3]> : vector<4xindex>", "vector<4xindex>")[0]
    mask = b.op(f"vector.create_mask {b.scalar(INDEX)} : vector<4xi1>", "vector<4xi1>")[0]
    types = f"{dest.type}, vector<4xindex>, vector<4xi1>, vector<4xf32> -> {dest.type}"
    b.op(f"vector.scatter {dest}[{b.indices(dest)}] [{places}], {mask}, {vector} : {types}", dest.type, into=dest)
    return True


def gather_in_a_mask(b: Builder) -> bool:
    source = b.tensor(lambda shape: len(shape) > 0)
    if source is None:
        return False
    vector, bits = "vector<4xf32>", "vector<4xi1>"
    places = b.op("arith.constant dense<1> : vector<4xindex>", "vector<4xindex>")[0]
    mask = b.op(f"vector.create_mask {b.scalar(INDEX)} : {bits}", bits)[0]
    passed = b.of_type(vector) or b.op(f"vector.broadcast {b.scalar(FLOAT)} : f32 to {vector}", vector)[0]
    types = f"{source.type}, vector<4xindex>, {bits}, {vector} into {vector}"
    inside = f"vector.gather {source}[{b.indices(source)}] [{places}], {mask}, {passed} : {types}"
    b.op(f"vector.mask {mask} {{ {inside} }} : {bits} -> {vector}", vector)
    return True


def any_memory(b: Builder) -> bool:
    """A tensor of memory that anything may be in, which One-Shot refuses."""
    source = b.pick(lambda value: value.type in ("memref<8xf32>", "memref<?xf32>"))
    if source is None:
        return False
    type_ = source.type.replace("memref", "tensor")
    b.op(f"bufferization.to_tensor {source} : {source.type} to {type_}", type_)
    return True


def parallel_sum(b: Builder) -> bool:
    """An scf.parallel, which has no bufferization, that reads a tensor, or passes one on."""
    source = b.tensor(lambda shape: len(shape) == 1)
    if source is None:
        return False
    bounds = "scf.parallel (%n) = (%c0) to (%c4) step (%c1)"
    if b.chance(0.2):
        text = (
            f"{bounds} init({source}) -> {source.type} {{\n  scf.reduce({source} : {source.type}) {{\n"
            f"  ^bb0(%l: {source.type}, %r: {source.type}):\n    scf.reduce.return %r : {source.type}\n  }}\n}}"
        )
        b.op(text, source.type, of=(source,))
        return True
    text = (
        f"{bounds} init({b.scalar(FLOAT)}) -> f32 {{\n  %e = tensor.extract {source}[%n] : {source.type}\n"
        "  scf.reduce(%e : f32) {\n  ^bb0(%l: f32, %r: f32):\n    %s = arith.addf %l, %r : f32\n"
        "    scf.reduce.return %s : f32\n  }\n}"
    )
    b.op(text, FLOAT)
    return True


def store_in_a_branch(b: Builder) -> bool:
    """An scf.if without an else, in which something is stored to a global."""
    fitting = [(name, value) for name, type_ in b.globals if (value := b.of_type(type_)) is not None]
    if not fitting:
        return False
    name, value = b.draw.one_of(fitting)
    b.op(f"scf.if {b.scalar(BIT)} {{\n  ml_program.global_store {name} = {value} : {value.type}\n}}", of=(value,))
    return True


WEIGHTED: Weighted = [
    (2, unary),
    (3, of_integers),
    (1, broadcasting),
    (1, constant),
    (1, alloc_tensor),
    (1, scatter),
    (0.5, gather_in_a_mask),
    (0.1, any_memory),
    (0.2, parallel_sum),
    (0.5, store_in_a_branch),
    (1, sparse.new),
    (1, sparse.element),
    (0.1, sparse.convert),
    (0.1, sparse.finish),
    (0.2, sparse.storage),
]
