"""Operations without regions of their own: how each is added to a program.

Every function adds one operation, or a few that belong together, and returns False where the scope has no operands for
it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.differential.builder import BIT, FLOAT, INDEX, TENSORS, Builder, Shape, shape_of, tensor_of
from tests.differential.program import Value

Maker = Callable[[Builder], bool]


def extract(b: Builder) -> bool:
    source = b.tensor()
    if source is None:
        return False
    b.op(f"tensor.extract {source}[{b.indices(source)}] : {source.type}", FLOAT)
    return True


def insert(b: Builder) -> bool:
    dest = b.tensor()
    if dest is None:
        return False
    b.op(f"tensor.insert {b.scalar(FLOAT)} into {dest}[{b.indices(dest)}] : {dest.type}", dest.type, into=dest)
    return True


# -- Slices


@dataclass(frozen=True, slots=True)
class Slice:
    """A part of a tensor: its offsets, sizes and strides as written, and its type."""

    text: str
    type: str


def random_slice(b: Builder, shape: Shape) -> Slice:
    """Return a part that fits into a tensor of that shape; unit dimensions may be dropped."""
    offsets, sizes, strides = [], [], []
    result: Shape = []
    for extent in shape:
        limit = extent if extent is not None else 4
        if b.chance(0.2):
            size, text = None, b.scalar(INDEX).name
        else:
            size = b.rng.choice([s for s in (1, 2, 4, limit) if s <= limit])
            text = str(size)
        stride = 2 if size is not None and 2 * size <= limit and b.chance(0.1) else 1
        room = limit - (size or 1) * stride
        offsets.append(b.scalar(INDEX).name if b.chance(0.4) else str(b.rng.randint(0, max(room, 0))))
        sizes.append(text)
        strides.append(str(stride))
        if not (size == 1 and b.chance(0.5)):
            result.append(size)
    if not result:
        result = [1]
    return Slice(f"[{', '.join(offsets)}] [{', '.join(sizes)}] [{', '.join(strides)}]", tensor_of(result))


def take_slice(b: Builder, source: Value, part: Slice) -> Value:
    """Add an extract_slice."""
    return b.op(f"tensor.extract_slice {source}{part.text} : {source.type} to {part.type}", part.type, of=(source,))[0]


def put_slice(b: Builder, source: Value, dest: Value, part: Slice) -> Value:
    """Add an insert_slice."""
    text = f"tensor.insert_slice {source} into {dest}{part.text} : {source.type} into {dest.type}"
    return b.op(text, dest.type, into=dest)[0]


def extract_slice(b: Builder) -> bool:
    source = b.tensor(lambda shape: len(shape) > 0)
    if source is None:
        return False
    take_slice(b, source, random_slice(b, shape_of(source.type)))
    return True


def insert_slice(b: Builder) -> bool:
    dest = b.tensor(lambda shape: len(shape) > 0)
    if dest is None:
        return False
    for _ in range(6):
        part = random_slice(b, shape_of(dest.type))
        source = b.of_type(part.type)
        if source is not None:
            put_slice(b, source, dest, part)
            return True
    return False


def slice_round_trip(b: Builder) -> bool:
    """Take a slice out, write into it, and put it back: to the same place as a rule, elsewhere now and then."""
    whole = b.tensor(lambda shape: len(shape) > 0)
    if whole is None:
        return False
    part = random_slice(b, shape_of(whole.type))
    current = take_slice(b, whole, part)
    for _ in range(b.rng.randint(0, 2)):
        current = _written(b, current)
    dest = whole
    if b.chance(0.2):
        dest = b.of_type(whole.type) or whole
    if b.chance(0.15):
        other = random_slice(b, shape_of(whole.type))
        part = other if other.type == part.type else part
    put_slice(b, current, dest, part)
    return True


def _written(b: Builder, value: Value) -> Value:
    if b.chance(0.5):
        return b.op(*_fill(b, value), into=value)[0]
    text = f"tensor.insert {b.scalar(FLOAT)} into {value}[{b.indices(value)}] : {value.type}"
    return b.op(text, value.type, into=value)[0]


# -- linalg


def _fill(b: Builder, dest: Value) -> tuple[str, str]:
    return f"linalg.fill ins({b.scalar(FLOAT)} : f32) outs({dest} : {dest.type}) -> {dest.type}", dest.type


def fill(b: Builder) -> bool:
    dest = b.tensor()
    if dest is None:
        return False
    b.op(*_fill(b, dest), into=dest)
    return True


def _two_of_a_type(b: Builder, condition: Callable[[Shape], bool] = lambda _: True) -> tuple[Value, Value] | None:
    first = b.tensor(condition)
    second = b.of_type(first.type) if first is not None else None
    return (first, second) if first is not None and second is not None else None


def named_elementwise(b: Builder) -> bool:
    pair = _two_of_a_type(b)
    if pair is None:
        return False
    source, dest = pair
    type_ = dest.type
    name = b.rng.choice(["exp", "copy", "add", "mul", "map"])
    if name == "map":
        text = f"linalg.map {{ math.exp }} ins({source} : {type_}) outs({dest} : {type_})"
    elif name in ("add", "mul"):
        other = b.of_type(type_) or source
        text = f"linalg.{name} ins({source}, {other} : {type_}, {type_}) outs({dest} : {type_}) -> {type_}"
    else:
        text = f"linalg.{name} ins({source} : {type_}) outs({dest} : {type_}) -> {type_}"
    b.op(text, type_, into=dest)
    return True


def generic(b: Builder) -> bool:
    pair = _two_of_a_type(b)
    if pair is None:
        return False
    source, dest = pair
    shape = shape_of(dest.type)
    dims = ", ".join(f"d{number}" for number in range(len(shape)))
    reversed_dims = ", ".join(f"d{number}" for number in reversed(range(len(shape))))
    is_square = len(set(shape)) == 1 and len(shape) > 1
    reading = reversed_dims if is_square and b.chance(0.4) else dims
    kinds = ", ".join(['"parallel"'] * len(shape))
    body = b.rng.choice(["%p", "%q", "%s"])
    lines = [
        f"linalg.generic {{indexing_maps = [affine_map<({dims}) -> ({reading})>, affine_map<({dims}) -> ({dims})>],"
        f" iterator_types = [{kinds}]}} ins({source} : {source.type}) outs({dest} : {dest.type}) {{",
        "^bb0(%p: f32, %q: f32):",
        *(["  %s = arith.addf %p, %q : f32"] if body == "%s" else []),
        f"  linalg.yield {body} : f32",
        f"}} -> {dest.type}",
    ]
    b.op("\n".join(lines), dest.type, of=(source,), into=dest)
    return True


def row_sums(b: Builder) -> bool:
    """A reduction of the rows of a matrix, as linalg.generic or linalg.reduce."""
    source = b.tensor(lambda shape: len(shape) == 2)
    dest = b.of_type(tensor_of(shape_of(source.type)[:1])) if source is not None else None
    if source is None or dest is None:
        return False
    if b.chance(0.5):
        text = (
            f"linalg.reduce {{ arith.addf }} ins({source} : {source.type}) outs({dest} : {dest.type}) dimensions = [1]"
        )
    else:
        text = (
            "linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>],"
            ' iterator_types = ["parallel", "reduction"]}'
            f" ins({source} : {source.type}) outs({dest} : {dest.type}) {{\n"
            "^bb0(%p: f32, %q: f32):\n  %s = arith.addf %p, %q : f32\n  linalg.yield %s : f32\n"
            f"}} -> {dest.type}"
        )
    b.op(text, dest.type, into=dest)
    return True


def matmul(b: Builder) -> bool:
    dest = b.tensor(lambda shape: shape in ([None, None], [4, 8]))
    if dest is None:
        return False
    left = b.of_type("tensor<?x?xf32>")
    right = b.tensor(lambda shape: len(shape) == 2)
    if left is None or right is None or shape_of(right.type)[1] not in (None, shape_of(dest.type)[1]):
        return False
    text = f"linalg.matmul ins({left}, {right} : {left.type}, {right.type}) outs({dest} : {dest.type}) -> {dest.type}"
    b.op(text, dest.type, into=dest)
    return True


def transpose(b: Builder) -> bool:
    pair = _two_of_a_type(b, lambda shape: shape == [None, None])
    if pair is None:
        return False
    source, dest = pair
    text = f"linalg.transpose ins({source} : {source.type}) outs({dest} : {dest.type}) permutation = [1, 0]"
    b.op(text, dest.type, into=dest)
    return True


def broadcast(b: Builder) -> bool:
    dest = b.tensor(lambda shape: len(shape) == 2)
    source = b.of_type(tensor_of(shape_of(dest.type)[:1])) if dest is not None else None
    if source is None or dest is None:
        return False
    text = f"linalg.broadcast ins({source} : {source.type}) outs({dest} : {dest.type}) dimensions = [1]"
    b.op(text, dest.type, into=dest)
    return True


def softmax(b: Builder) -> bool:
    pair = _two_of_a_type(b, lambda shape: len(shape) == 2)
    if pair is None:
        return False
    source, dest = pair
    text = f"linalg.softmax dimension(1) ins({source} : {source.type}) outs({dest} : {dest.type}) -> {dest.type}"
    b.op(text, dest.type, into=dest)
    return True


# -- vector


def transfer_read(b: Builder) -> bool:
    source = b.tensor(lambda shape: len(shape) > 0)
    if source is None:
        return False
    vector = b.rng.choice(["vector<4xf32>", "vector<8xf32>"])
    text = f"vector.transfer_read {source}[{b.indices(source)}], {b.scalar(FLOAT)} : {source.type}, {vector}"
    b.op(text, vector)
    return True


def transfer_write(b: Builder) -> bool:
    vector = b.pick(lambda value: value.type.startswith("vector<") and value.type.endswith("xf32>"))
    dest = b.tensor(lambda shape: len(shape) > 0)
    if vector is None or dest is None:
        return False
    places = ", ".join("%c0" for _ in shape_of(dest.type)) if b.chance(0.5) else b.indices(dest)
    size = shape_of(vector.type)[0]
    write = f"vector.transfer_write {vector}, {dest}[{places}] : {vector.type}, {dest.type}"
    if b.chance(0.2):
        mask = b.op(f"vector.create_mask {b.scalar(INDEX)} : vector<{size}xi1>", f"vector<{size}xi1>")[0]
        text = f"vector.mask {mask} {{ {write} }} : {mask.type} -> {dest.type}"
        b.op(text, dest.type, into=dest)
    else:
        b.op(write, dest.type, into=dest)
    return True


# -- New buffers


def empty(b: Builder) -> bool:
    type_ = b.rng.choice([*TENSORS, "tensor<2x4xf32>", "tensor<f32>"])
    b.op(f"tensor.empty({b.dynamic_sizes(type_)}) : {type_}", type_)
    return True


def alloc_tensor(b: Builder) -> bool:
    copied = b.tensor()
    if copied is not None and b.chance(0.5):
        b.op(f"bufferization.alloc_tensor() copy({copied}) : {copied.type}", copied.type, of=(copied,))
    else:
        type_ = b.rng.choice(TENSORS)
        b.op(f"bufferization.alloc_tensor({b.dynamic_sizes(type_)}) : {type_}", type_)
    return True


def constant(b: Builder) -> bool:
    type_ = b.rng.choice([type_ for type_ in TENSORS if "?" not in type_])
    b.op(f"arith.constant dense<{b.rng.choice(['1.0', '2.5'])}> : {type_}", type_)
    return True


def made_of_numbers(b: Builder) -> bool:
    kind = b.rng.choice(["from_elements", "generate", "splat"])
    if kind == "from_elements":
        elements = ", ".join(b.scalar(FLOAT).name for _ in range(4))
        b.op(f"tensor.from_elements {elements} : tensor<4xf32>", "tensor<4xf32>")
    elif kind == "splat":
        b.op(f"tensor.splat {b.scalar(FLOAT)} : tensor<4x8xf32>", "tensor<4x8xf32>")
    else:
        number = b.scalar(FLOAT)
        text = (
            f"tensor.generate {b.scalar(INDEX)} {{\n^bb0(%p: index):\n  tensor.yield {number} : f32\n}} : tensor<?xf32>"
        )
        b.op(text, "tensor<?xf32>")
    return True


def pad(b: Builder) -> bool:
    source = b.of_type("tensor<?xf32>")
    if source is None:
        return False
    text = (
        f"tensor.pad {source} low[0] high[{b.scalar(INDEX)}] {{\n^bb0(%p: index):\n"
        f"  tensor.yield {b.scalar(FLOAT)} : f32\n}} : tensor<?xf32> to tensor<?xf32>"
    )
    b.op(text, "tensor<?xf32>", of=(source,))
    return True


def concat(b: Builder) -> bool:
    pair = _two_of_a_type(b, lambda shape: shape == [4])
    if pair is None:
        return False
    text = f"tensor.concat dim(0) {pair[0]}, {pair[1]} : (tensor<4xf32>, tensor<4xf32>) -> tensor<8xf32>"
    b.op(text, "tensor<8xf32>")
    return True


# -- Aliases


def cast(b: Builder) -> bool:
    source = b.tensor(lambda shape: len(shape) > 0)
    if source is None:
        return False
    shape = shape_of(source.type)
    if None in shape:
        known = [type_ for type_ in TENSORS if len(shape_of(type_)) == len(shape)]
        targets = [
            type_
            for type_ in known
            if type_ != source.type and all(None in (a, c) or a == c for a, c in zip(shape, shape_of(type_)))
        ]
        if not targets:
            return False
        target = b.rng.choice(targets)
    else:
        target = tensor_of([None] * len(shape))
    b.op(f"tensor.cast {source} : {source.type} to {target}", target, of=(source,))
    return True


RESHAPES = [
    ("tensor<4x8xf32>", "tensor<32xf32>", ""),
    ("tensor<?x?xf32>", "tensor<?xf32>", ""),
    ("tensor<4x?xf32>", "tensor<?xf32>", ""),
    ("tensor<32xf32>", "tensor<4x8xf32>", "[4, 8]"),
    ("tensor<8xf32>", "tensor<2x4xf32>", "[2, 4]"),
    ("tensor<?xf32>", "tensor<4x?xf32>", "[4, {}]"),
]


def reshape(b: Builder) -> bool:
    source, target, sizes = b.rng.choice(RESHAPES)
    value = b.of_type(source)
    if value is None:
        return False
    if sizes:
        text = f"tensor.expand_shape {value} [[0, 1]] output_shape {sizes.format(b.scalar(INDEX))}"
    else:
        text = f"tensor.collapse_shape {value} [[0, 1]]"
    b.op(f"{text} : {source} into {target}", target, of=(value,))
    return True


def select(b: Builder) -> bool:
    pair = _two_of_a_type(b)
    if pair is None:
        return False
    b.op(f"arith.select {b.scalar(BIT)}, {pair[0]}, {pair[1]} : {pair[0].type}", pair[0].type, of=pair)
    return True


def dim(b: Builder) -> bool:
    source = b.tensor(lambda shape: len(shape) > 0)
    if source is None:
        return False
    b.op(f"tensor.dim {source}, %c0 : {source.type}", INDEX)
    return True


# -- Borders between tensors and buffers


def materialize(b: Builder) -> bool:
    pair = _two_of_a_type(b)
    if pair is None:
        return False
    type_ = pair[0].type
    text = f"bufferization.materialize_in_destination {pair[0]} in {pair[1]} : ({type_}, {type_}) -> {type_}"
    b.op(text, type_, into=pair[1])
    return True


def to_buffer(b: Builder) -> bool:
    source = b.tensor()
    if source is None:
        return False
    memref = "memref" + source.type.removeprefix("tensor")
    only_read = " read_only" if b.chance(0.5) else ""
    b.op(f"bufferization.to_buffer {source}{only_read} : {source.type} to {memref}", memref)
    return True


def to_tensor(b: Builder) -> bool:
    source = b.pick(lambda value: value.type.startswith("memref<"))
    if source is None:
        return False
    type_ = "tensor" + source.type.removeprefix("memref")
    traits = b.rng.choice([" restrict", " restrict writable", " restrict writable"])
    b.op(f"bufferization.to_tensor {source}{traits} : {source.type} to {type_}", type_)
    return True


def unknown(b: Builder) -> bool:
    source = b.tensor()
    if source is None:
        return False
    b.op(f'"test.unknown"({source}) : ({source.type}) -> {source.type}', source.type, of=(source,))
    return True


WEIGHTED: list[tuple[int, Maker]] = [
    (10, extract),
    (12, insert),
    (6, extract_slice),
    (6, insert_slice),
    (12, slice_round_trip),
    (8, fill),
    (6, named_elementwise),
    (8, generic),
    (3, row_sums),
    (2, matmul),
    (2, transpose),
    (2, broadcast),
    (1, softmax),
    (5, transfer_read),
    (5, transfer_write),
    (5, empty),
    (3, alloc_tensor),
    (3, constant),
    (3, made_of_numbers),
    (2, pad),
    (1, concat),
    (5, cast),
    (5, reshape),
    (4, select),
    (2, dim),
    (1, materialize),
    (1, to_buffer),
    (1, to_tensor),
]
