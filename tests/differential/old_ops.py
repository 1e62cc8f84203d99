"""Operations as they were written for LLVM 14 that today's generator has no like of: how each is added to a program.

Every function adds one operation, or a few that belong together, and returns False where the scope has no operands for
it.
"""

from __future__ import annotations

from tests.differential.builder import BIT, FLOAT, INDEX, Builder, Weighted, definition, is_tensor
from tests.differential.ops.named import STRUCTURED
from tests.differential.program import Op, Value
from tests.differential.regions import fill_block, inner_size, result_for

VECTOR = "vector<4xf32>"
NAMES_THEN = frozenset(
    "conv_1d conv_2d conv_3d conv_1d_nwc_wcf conv_2d_nhwc_hwcf conv_2d_nchw_fchw depthwise_conv_2d_nhwc_hwc"
    " depthwise_conv_2d_nhwc_hwcm pooling_nhwc_sum pooling_nhwc_max pooling_nhwc_min pooling_nchw_max matmul"
    " batch_matmul matvec vecmat batch_matvec dot mmt4d".split()
)
STRUCTURED_THEN = [entry for entry in STRUCTURED if entry.head.removeprefix("linalg.") in NAMES_THEN]


# -- Loops


def tiled_loop(b: Builder) -> bool:
    """A linalg.tiled_loop that writes to one tensor, and may read another one."""
    output = b.tensor(lambda shape: len(shape) > 0)
    read = b.tensor() if b.chance(0.6) else None
    if output is None:
        return False
    place, inner = Value(b.name("k"), INDEX), Value(b.name("o"), output.type)
    given = [(Value(b.name("n"), read.type), read)] if read is not None else []
    with b.body([place, inner, *(argument for argument, _ in given)]) as block:
        fill_block(b, inner_size(b))
        yielded = result_for(b, inner.type, inner) or inner
        b.fixed(f"linalg.yield {yielded} : {yielded.type}", [yielded])
    results = b.new_results([output.type])
    inputs = "".join(f" ins ({argument} = {value}: {value.type})" for argument, value in given)
    kind = b.draw.one_of(["", ' iterators["parallel"]', ' iterators["reduction"]'])
    text = (
        f"{definition(results)}linalg.tiled_loop ({place}) = (%c0) to ({b.draw.one_of(['%c8', b.scalar(INDEX).name])})"
        f" step ({b.draw.one_of(['%c1', '%c4'])}){inputs} outs ({inner} = {output}: {output.type}){kind} {{"
    )
    carried = ((place, Value("%c0", INDEX)), (inner, output), *given)
    b.region_op(Op(text, results, (output,), (tuple(block),), ("}",), carried))
    return True


def parallel_loop(b: Builder) -> bool:
    """An scf.parallel, for what it does to memory."""
    place = Value(b.name("k"), INDEX)
    with b.body([place]) as block:
        fill_block(b, inner_size(b))
    text = f"scf.parallel ({place}) = (%c0) to (%c4) step (%c1) {{"
    carried = ((place, Value("%c0", INDEX)),)
    b.region_op(Op(text, bodies=(tuple(block),), closings=("}",), carried=carried))
    return True


def loop_over_numbers(b: Builder) -> bool:
    """A loop that carries a number."""
    start, argument = b.scalar(FLOAT), Value(b.name("a"), FLOAT)
    place = Value(b.name("k"), INDEX)
    with b.body([place, argument]) as block:
        fill_block(b, inner_size(b))
        yielded = b.scalar(FLOAT)
        b.fixed(f"scf.yield {yielded} : {FLOAT}", [yielded])
    results = b.new_results([FLOAT])
    head = f"scf.for {place} = %c0 to {b.scalar(INDEX)} step %c1 iter_args({argument} = {start}) -> ({FLOAT}) {{"
    carried = ((place, Value("%c0", INDEX)), (argument, start))
    b.region_op(Op(definition(results) + head, results, (start,), (tuple(block),), ("}",), carried))
    return True


# -- Numbers


def size_of_a_tile(b: Builder) -> bool:
    """An affine.min, as tiling makes them."""
    b.op(f"affine.min affine_map<(d0) -> (4, -d0 + 8)>({b.scalar(INDEX)})", INDEX)
    return True


def place_of_a_tile(b: Builder) -> bool:
    """An affine.apply."""
    b.op(f"affine.apply affine_map<(d0)[s0] -> (d0 * 2 + s0)>({b.scalar(INDEX)})[{b.scalar(INDEX)}]", INDEX)
    return True


def index_arithmetic(b: Builder) -> bool:
    """Arithmetic on numbers, of which constants fold."""
    name = b.draw.one_of(["addi", "subi", "muli", "maxsi", "minsi"])
    b.op(f"arith.{name} {b.scalar(INDEX)}, {b.scalar(INDEX)} : index", INDEX)
    return True


def comparison(b: Builder) -> bool:
    """A condition, of which constants fold."""
    b.op(f"arith.cmpi {b.draw.one_of(['slt', 'eq'])}, {b.scalar(INDEX)}, {b.scalar(INDEX)} : index", BIT)
    return True


def arithmetic(b: Builder) -> bool:
    """Arithmetic on floating-point numbers."""
    b.op(f"arith.{b.draw.one_of(['addf', 'mulf'])} {b.scalar(FLOAT)}, {b.scalar(FLOAT)} : f32", FLOAT)
    return True


# -- Memory


def to_memref(b: Builder) -> bool:
    """Make a tensor a memref of identity layout."""
    source = b.tensor()
    if source is None:
        return False
    type_ = "memref" + source.type.removeprefix("tensor")
    b.op(f"bufferization.to_memref {source} : {type_}", type_, of=(source,))
    return True


def to_tensor(b: Builder) -> bool:
    """Make a memref a tensor."""
    source = _memref(b)
    if source is None:
        return False
    b.op(f"bufferization.to_tensor {source} : {source.type}", "tensor" + source.type.removeprefix("memref"))
    return True


def alloc(b: Builder) -> bool:
    """Allocate memory."""
    type_ = b.draw.one_of(b.palette)
    memref = "memref" + type_.removeprefix("tensor")
    b.op(f"memref.alloc({b.dynamic_sizes(type_)}) : {memref}", memref)
    return True


def store(b: Builder) -> bool:
    """Store a number in a memref."""
    target = _memref(b)
    if target is None:
        return False
    b.op(f"memref.store {b.scalar(FLOAT)}, {target}[{b.indices(target)}] : {target.type}", of=(target,))
    return True


def load(b: Builder) -> bool:
    """Load a number from a memref."""
    source = _memref(b)
    if source is None:
        return False
    b.op(f"memref.load {source}[{b.indices(source)}] : {source.type}", FLOAT, of=(source,))
    return True


def _memref(b: Builder) -> Value | None:
    return b.pick(lambda value: value.type.startswith("memref<"))


# -- Tensors


def structured_op(b: Builder) -> bool:
    """A named op on tensors of shapes of its own."""
    entry = b.draw.one_of(STRUCTURED_THEN)
    inputs = [b.tensor_of_type(_tensor(shape)) for shape in entry.inputs]
    output = b.tensor_of_type(_tensor(entry.output))
    names, types = ", ".join(map(str, inputs)), ", ".join(value.type for value in inputs)
    text = f"{entry.head}{_windows(entry.head)} ins({names} : {types}) outs({output} : {output.type}) -> {output.type}"
    b.op(text, output.type, into=output)
    return True


def _windows(head: str) -> str:
    """Return the attributes that convolutions of several channels and poolings had to be written with."""
    if "_n" not in head:
        return ""
    type_ = f"tensor<{1 if '1d' in head else 2}xi64>"
    return f" {{dilations = dense<1> : {type_}, strides = dense<1> : {type_}}}"


def _tensor(shape: str) -> str:
    return f"tensor<{shape}xf32>" if shape else "tensor<f32>"


def transfer_read(b: Builder) -> bool:
    """Read a vector, without a mask."""
    source = b.tensor(lambda shape: len(shape) > 0)
    if source is None:
        return False
    bounds = b.draw.one_of(["", "", " {in_bounds = [true]}"])
    text = f"vector.transfer_read {source}[{b.indices(source)}], {b.scalar(FLOAT)}{bounds}"
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


def indirect_call(b: Builder) -> bool:
    """A call of a function that is a value."""
    fitting = [function for function in b.functions if all(map(b.of_type, function.arguments))]
    if not fitting or not b.may_call:
        return False
    callee = b.draw.one_of(fitting)
    values = [b.of_type(type_) for type_ in callee.arguments]
    type_ = f"({', '.join(callee.arguments)}) -> ({', '.join(callee.results)})"
    function = b.op(f"constant {callee.name} : {type_}", type_)[0]
    results = b.new_results(callee.results) if callee.results else ()
    text = f"{definition(results)}call_indirect {function}({', '.join(map(str, values))}) : {type_}"
    b.block.append(Op(text, results, tuple(value for value in values if value is not None and is_tensor(value))))
    b.scope.extend(results)
    return True


FLAT: Weighted = [
    (2, size_of_a_tile),
    (2, place_of_a_tile),
    (2, index_arithmetic),
    (1, comparison),
    (1, arithmetic),
    (1, alloc),
    (2, to_tensor),
    (1, store),
    (1, load),
    (2, structured_op),
    (5, transfer_read),
    (5, transfer_write),
]
NESTED: Weighted = [(5, tiled_loop), (1, parallel_loop), (1, loop_over_numbers)]
