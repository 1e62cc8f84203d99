"""Tensors in buffers of their own."""

from __future__ import annotations

from tests.differential.builder import FLOAT, INDEX, Builder, Weighted, shape_of, tensor_of


def empty(b: Builder) -> bool:
    b.empty(b.draw.one_of(b.palette))
    return True


def alloc_tensor(b: Builder) -> bool:
    copied = b.tensor()
    space = " {memory_space = 1 : i64}" if b.chance(0.03) else ""
    if copied is not None and b.chance(0.5):
        b.op(f"bufferization.alloc_tensor() copy({copied}){space} : {copied.type}", copied.type, of=(copied,))
    else:
        b.alloc_tensor(b.draw.one_of(b.palette))
    return True


def dealloc_tensor(b: Builder) -> bool:
    source = b.tensor()
    if source is None:
        return False
    b.op(f"bufferization.dealloc_tensor {source} : {source.type}", of=(source,))
    b.scope.remove(source)
    return True


def constant(b: Builder) -> bool:
    known = [type_ for type_ in b.palette if "?" not in type_]
    if not known:
        return False
    b.constant(b.draw.one_of(known))
    return True


def from_elements(b: Builder) -> bool:
    type_ = b.draw.one_of(["tensor<4xf32>", "tensor<f32>", "tensor<2x4xf32>"])
    number = 1
    for size in shape_of(type_):
        number *= size or 1
    elements = ", ".join(b.scalar(FLOAT).name for _ in range(number))
    b.op(f"tensor.from_elements {elements} : {type_}", type_)
    return True


def splat(b: Builder) -> bool:
    type_ = b.draw.one_of(b.palette)
    sizes = f"[{b.dynamic_sizes(type_)}]" if "?" in type_ else ""
    b.op(f"tensor.splat {b.scalar(FLOAT)}{sizes} : {type_}", type_)
    return True


def generate(b: Builder) -> bool:
    type_ = b.draw.one_of([type_ for type_ in b.palette if shape_of(type_)])
    places = [f"%p{number}" for number in range(len(shape_of(type_)))]
    arguments = ", ".join(f"{place}: index" for place in places)
    read = b.of_type(type_) if b.chance(0.4) else None
    made = "%e" if read is not None else b.scalar(FLOAT).name
    body = [f"  %e = tensor.extract {read}[{', '.join(places)}] : {type_}"] if read is not None else []
    lines = [f"tensor.generate {b.dynamic_sizes(type_)} {{", f"^bb0({arguments}):", *body]
    b.op("\n".join([*lines, f"  tensor.yield {made} : f32", f"}} : {type_}"]), type_)
    return True


def pad(b: Builder) -> bool:
    """Pad a tensor: with a constant or with something else, on one side or both."""
    source = b.tensor(lambda shape: len(shape) > 0)
    if source is None:
        return False
    shape = shape_of(source.type)
    low, high, result = [], [], []
    for size in shape:
        before, after = b.draw.one_of([0, 0, 1]), b.draw.one_of([None, 0, 2])
        low.append(str(before))
        high.append(b.scalar(INDEX).name if after is None else str(after))
        result.append(None if size is None or after is None else size + before + after)
    arguments = ", ".join(f"%p{number}: index" for number in range(len(shape)))
    nofold = " nofold" if b.chance(0.1) else ""
    lines = [
        f"tensor.pad {source}{nofold} low[{', '.join(low)}] high[{', '.join(high)}] {{",
        f"^bb0({arguments}):",
        f"  tensor.yield {b.scalar(FLOAT)} : f32",
        f"}} : {source.type} to {tensor_of(result)}",
    ]
    b.op("\n".join(lines), tensor_of(result), of=(source,))
    return True


def concat(b: Builder) -> bool:
    pair = b.pair(lambda shape: len(shape) > 0)
    if pair is None:
        return False
    shape = shape_of(pair[0].type)
    operands = [*pair, pair[0]] if b.chance(0.2) else pair
    along = b.draw.below(len(shape))
    size = shape[along]
    shape[along] = None if size is None else len(operands) * size
    names, types = ", ".join(map(str, operands)), ", ".join(value.type for value in operands)
    b.op(f"tensor.concat dim({along}) {names} : ({types}) -> {tensor_of(shape)}", tensor_of(shape))
    return True


WEIGHTED: Weighted = [
    (4, empty),
    (3, alloc_tensor),
    (0.3, dealloc_tensor),
    (3, constant),
    (1, from_elements),
    (1, splat),
    (2, generate),
    (2, pad),
    (1, concat),
]
