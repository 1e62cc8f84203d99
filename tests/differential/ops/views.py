"""Other names for the same tensors: casts, reshapes, selections."""

from __future__ import annotations

from tests.differential.builder import BIT, INDEX, UNRANKED, Builder, Weighted, shape_of, tensor_of


def cast(b: Builder) -> bool:
    source = b.tensor(lambda shape: len(shape) > 0)
    if source is None:
        return False
    shape = shape_of(source.type)
    if None in shape:
        known = [type_ for type_ in b.language.types if len(shape_of(type_)) == len(shape)]
        targets = [
            type_
            for type_ in known
            if type_ != source.type and all(None in (a, c) or a == c for a, c in zip(shape, shape_of(type_)))
        ]
        if not targets:
            return False
        target = b.draw.one_of(targets)
    else:
        target = tensor_of([None] * len(shape))
    b.op(f"tensor.cast {source} : {source.type} to {target}", target, of=(source,))
    return True


def cast_without_rank(b: Builder) -> bool:
    """Forget a rank, or say it again."""
    unranked = b.of_type(UNRANKED)
    if unranked is not None:
        target = b.draw.one_of(b.palette)
        b.op(f"tensor.cast {unranked} : {UNRANKED} to {target}", target, of=(unranked,))
        return True
    source = b.tensor()
    if source is None:
        return False
    b.op(f"tensor.cast {source} : {source.type} to {UNRANKED}", UNRANKED, of=(source,))
    return True


# Types before and after, how dimensions belong together, and the sizes of what is expanded.
RESHAPES = [
    ("tensor<4x8xf32>", "tensor<32xf32>", "[[0, 1]]", ""),
    ("tensor<?x?xf32>", "tensor<?xf32>", "[[0, 1]]", ""),
    ("tensor<4x?xf32>", "tensor<?xf32>", "[[0, 1]]", ""),
    ("tensor<2x4x8xf32>", "tensor<2x32xf32>", "[[0], [1, 2]]", ""),
    ("tensor<2x4x8xf32>", "tensor<8x8xf32>", "[[0, 1], [2]]", ""),
    ("tensor<1xf32>", "tensor<f32>", "[]", ""),
    ("tensor<1x8xf32>", "tensor<8xf32>", "[[0, 1]]", ""),
    ("tensor<32xf32>", "tensor<4x8xf32>", "[[0, 1]]", "[4, 8]"),
    ("tensor<8xf32>", "tensor<2x4xf32>", "[[0, 1]]", "[2, 4]"),
    ("tensor<8xf32>", "tensor<1x8xf32>", "[[0, 1]]", "[1, 8]"),
    ("tensor<f32>", "tensor<1xf32>", "[]", "[1]"),
    ("tensor<?xf32>", "tensor<4x?xf32>", "[[0, 1]]", "[4, {}]"),
    ("tensor<?xf32>", "tensor<?x?xf32>", "[[0, 1]]", "[{}, {}]"),
    ("tensor<?x8xf32>", "tensor<?x2x4xf32>", "[[0], [1, 2]]", "[{}, 2, 4]"),
]


def reshape(b: Builder) -> bool:
    possible = [entry for entry in RESHAPES if b.of_type(entry[0]) is not None]
    if not possible:
        return False
    source, target, groups, sizes = b.draw.one_of(possible)
    value = b.of_type(source)
    if sizes:
        text = f"tensor.expand_shape {value} {groups} output_shape {sizes.format(b.scalar(INDEX), b.scalar(INDEX))}"
    else:
        text = f"tensor.collapse_shape {value} {groups}"
    b.op(f"{text} : {source} into {target}", target, of=(value,) if value is not None else ())
    return True


def reshape_to(b: Builder) -> bool:
    """A tensor.reshape, whose new shape is a tensor."""
    source = b.of_type("tensor<8xf32>") or b.of_type("tensor<?xf32>")
    if source is None:
        return False
    target = "tensor<2x4xf32>" if source.type == "tensor<8xf32>" else "tensor<?x?xf32>"
    shape = b.op(f"tensor.from_elements %c8, {b.scalar(INDEX)} : tensor<2xindex>", "tensor<2xindex>")[0]
    b.op(f"tensor.reshape {source}({shape}) : ({source.type}, {shape.type}) -> {target}", target, of=(source,))
    return True


def select(b: Builder) -> bool:
    pair = b.pair()
    if pair is None:
        return False
    b.op(f"arith.select {b.scalar(BIT)}, {pair[0]}, {pair[1]} : {pair[0].type}", pair[0].type, of=pair)
    return True


def index_cast(b: Builder) -> bool:
    """An arith.index_cast of a tensor, and a number of it."""
    integers = b.of_type("tensor<4xi32>") or b.op("arith.constant dense<2> : tensor<4xi32>", "tensor<4xi32>")[0]
    type_ = "tensor<4xindex>"
    cast = b.op(f"arith.index_cast {integers} : {integers.type} to {type_}", type_)[0]
    b.op(f"tensor.extract {cast}[{b.scalar(INDEX)}] : {type_}", INDEX)
    return True


WEIGHTED: Weighted = [
    (5, cast),
    (1.5, cast_without_rank),
    (5, reshape),
    (1, reshape_to),
    (4, select),
    (0.5, index_cast),
]
