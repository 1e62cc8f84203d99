"""Vectors read from tensors and written to them."""

from __future__ import annotations

from tests.differential.builder import FLOAT, INDEX, Builder, Weighted, shape_of
from tests.differential.ops.slices import Slice, take_slice
from tests.differential.ops.structured import filling
from tests.differential.program import Value


def _mask(b: Builder, size: int | None) -> Value:
    type_ = f"vector<{size}xi1>"
    return b.op(f"vector.create_mask {b.scalar(INDEX)} : {type_}", type_)[0]


def _vector_type(b: Builder) -> str:
    return b.draw.one_of(["vector<4xf32>", "vector<8xf32>"])


def transfer_read(b: Builder) -> bool:
    source = b.tensor(lambda shape: len(shape) > 0)
    if source is None:
        return False
    vector = _vector_type(b)
    read = f"vector.transfer_read {source}[{b.indices(source)}], {b.scalar(FLOAT)}"
    bounds = " {in_bounds = [true]}" if b.chance(0.3) else ""
    if b.chance(0.2):
        mask = _mask(b, shape_of(vector)[0])
        b.op(f"vector.mask {mask} {{ {read}{bounds} : {source.type}, {vector} }} : {mask.type} -> {vector}", vector)
    else:
        b.op(f"{read}{bounds} : {source.type}, {vector}", vector)
    return True


def transfer_write(b: Builder) -> bool:
    vector = b.pick(lambda value: value.type in ("vector<4xf32>", "vector<8xf32>"))
    dest = b.tensor(lambda shape: len(shape) > 0)
    if vector is None or dest is None:
        return False
    places = ", ".join("%c0" for _ in shape_of(dest.type)) if b.chance(0.5) else b.indices(dest)
    write = f"vector.transfer_write {vector}, {dest}[{places}]"
    types = f"{vector.type}, {dest.type}"
    kind = b.draw.one_of(["plain", "plain", "in bounds", "masked", "in a mask"])
    if kind == "in a mask":
        mask = _mask(b, shape_of(vector.type)[0])
        text = f"vector.mask {mask} {{ {write} : {types} }} : {mask.type} -> {dest.type}"
    elif kind == "masked":
        write = f"vector.transfer_write {vector}, {dest}[{places}], {_mask(b, shape_of(vector.type)[0])}"
        text = f"{write} : {types}"
    else:
        text = f"{write}{' {in_bounds = [true]}' if kind == 'in bounds' else ''} : {types}"
    b.op(text, dest.type, into=dest)
    return True


def gather(b: Builder) -> bool:
    source = b.tensor(lambda shape: len(shape) > 0)
    if source is None:
        return False
    vector = _vector_type(b)
    size = shape_of(vector)[0]
    places = b.op(f"arith.constant dense<1> : vector<{size}xindex>", f"vector<{size}xindex>")[0]
    mask = _mask(b, size)
    passed = b.of_type(vector) or b.op(f"vector.broadcast {b.scalar(FLOAT)} : f32 to {vector}", vector)[0]
    types = f"{source.type}, {places.type}, {mask.type}, {vector} into {vector}"
    b.op(f"vector.gather {source}[{b.indices(source)}] [{places}], {mask}, {passed} : {types}", vector)
    return True


def slice_and_vector(b: Builder) -> bool:
    """Take a slice out, write into it, and put it back as a vector: to the same place as a rule."""
    whole = b.tensor(lambda shape: len(shape) > 0)
    if whole is None:
        return False
    places = [b.scalar(INDEX).name for _ in shape_of(whole.type)]
    size = b.draw.one_of([4, 8])
    ones = ", ".join(["1"] * len(places))
    sizes = ", ".join(["1"] * (len(places) - 1) + [str(size)])
    part = Slice(f"[{', '.join(places)}] [{sizes}] [{ones}]", f"tensor<{size}xf32>")
    written = b.op(*filling(b, taken := take_slice(b, whole, part)), into=taken)[0]
    vector = f"vector<{size}xf32>"
    read = b.op(f"vector.transfer_read {written}[%c0], {b.scalar(FLOAT)} : {written.type}, {vector}", vector)[0]
    if b.chance(0.2):
        places[-1] = b.scalar(INDEX).name
    text = f"vector.transfer_write {read}, {whole}[{', '.join(places)}] : {vector}, {whole.type}"
    b.op(text, whole.type, into=whole)
    return True


def transfer_of_a_matrix(b: Builder) -> bool:
    """Read a matrix from a tensor, or write it transposed."""
    whole = b.tensor(lambda shape: len(shape) == 2)
    if whole is None:
        return False
    type_ = "vector<4x8xf32>"
    matrix = b.of_type(type_)
    if matrix is None or b.chance(0.4):
        b.op(f"vector.transfer_read {whole}[%c0, {b.scalar(INDEX)}], {b.scalar(FLOAT)} : {whole.type}, {type_}", type_)
        return True
    if b.chance(0.2):
        mask_type = "vector<4x8xi1>"
        mask = b.op(f"vector.create_mask %c1, {b.scalar(INDEX)} : {mask_type}", mask_type)[0]
        write = f"vector.transfer_write {matrix}, {whole}[%c0, %c0] : {type_}, {whole.type}"
        b.op(f"vector.mask {mask} {{ {write} }} : {mask_type} -> {whole.type}", whole.type, into=whole)
        return True
    order = b.draw.one_of(["", " {permutation_map = affine_map<(d0, d1) -> (d1, d0)>}"])
    b.op(f"vector.transfer_write {matrix}, {whole}[%c0, %c0]{order} : {type_}, {whole.type}", whole.type, into=whole)
    return True


def transfer_without_rank(b: Builder) -> bool:
    """Read and write the one element of a tensor, or any element, as a vector of rank 0."""
    whole = b.tensor()
    if whole is None:
        return False
    places, type_ = b.indices(whole), "vector<f32>"
    read = f"vector.transfer_read {whole}[{places}], {b.scalar(FLOAT)} : {whole.type}, {type_}"
    element = b.of_type(type_) or b.op(read, type_)[0]
    b.op(f"vector.transfer_write {element}, {whole}[{places}] : {type_}, {whole.type}", whole.type, into=whole)
    return True


WEIGHTED: Weighted = [
    (5, transfer_read),
    (5, transfer_write),
    (2, gather),
    (1, slice_and_vector),
    (1, transfer_of_a_matrix),
    (0.5, transfer_without_rank),
]
