"""Single elements of tensors, and their sizes."""

from __future__ import annotations

from tests.differential.builder import FLOAT, INDEX, Builder, Weighted


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


def dim(b: Builder) -> bool:
    source = b.tensor(lambda shape: len(shape) > 0)
    if source is None:
        return False
    b.op(f"tensor.dim {source}, %c0 : {source.type}", INDEX)
    return True


def rank(b: Builder) -> bool:
    source = b.pick(lambda value: value.type.startswith("tensor<"))
    if source is None:
        return False
    b.op(f"tensor.rank {source} : {source.type}", INDEX)
    return True


WEIGHTED: Weighted = [(10, extract), (12, insert), (2, dim), (1, rank)]
