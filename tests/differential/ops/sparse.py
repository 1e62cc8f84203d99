"""Tensors that are sparse: their types go through the analysis, most of their ops have to go before."""

from __future__ import annotations

from tests.differential.builder import FLOAT, INDEX, Builder, Weighted, shape_of
from tests.differential.program import Value

ENCODINGS = {
    1: ("(d0) -> (d0 : compressed)", "(d0) -> (d0 : dense)"),
    2: ("(d0, d1) -> (d0 : dense, d1 : compressed)", "(d0, d1) -> (d1 : compressed, d0 : dense)"),
}
MARK = "#sparse_tensor.encoding"


def _encoded(b: Builder, type_: str) -> str:
    encoding = b.draw.one_of(ENCODINGS[len(shape_of(type_))])
    return f"{type_[:-1]}, {MARK}<{{ map = {encoding} }}>>"


def _sparse(b: Builder) -> Value | None:
    return b.pick(lambda value: MARK in value.type)


def _dense(type_: str) -> str:
    """Return the type of a sparse tensor without its encoding."""
    return type_[: type_.index(",")] + ">"


def new(b: Builder) -> bool:
    """A sparse tensor without any contents, or with those of another one."""
    fitting = [type_ for type_ in b.palette if len(shape_of(type_)) in ENCODINGS]
    if not fitting:
        return False
    type_ = _encoded(b, b.draw.one_of(fitting))
    sizes = b.dynamic_sizes(_dense(type_))
    copied = _sparse(b)
    kind = b.draw.one_of(["alloc", "empty", "copy"])
    if kind == "copy" and copied is not None:
        b.op(f"bufferization.alloc_tensor() copy({copied}) : {copied.type}", copied.type, of=(copied,))
    elif kind == "empty":
        b.op(f"tensor.empty({sizes}) : {type_}", type_)
    else:
        b.op(f"bufferization.alloc_tensor({sizes}) : {type_}", type_)
    return True


def element(b: Builder) -> bool:
    """Read or write an element: One-Shot takes the tensor for a dense one."""
    whole = _sparse(b)
    if whole is None:
        return False
    place = ", ".join(b.scalar(INDEX).name for _ in shape_of(_dense(whole.type)))
    if b.chance(0.5):
        b.op(f"tensor.insert {b.scalar(FLOAT)} into {whole}[{place}] : {whole.type}", whole.type, into=whole)
    else:
        b.op(f"tensor.extract {whole}[{place}] : {whole.type}", FLOAT)
    return True


def convert(b: Builder) -> bool:
    """Between a dense tensor and a sparse one."""
    source = _sparse(b)
    if source is not None:
        target = _dense(source.type)
        b.op(f"sparse_tensor.convert {source} : {source.type} to {target}", target, of=(source,))
        return True
    source = b.tensor(lambda shape: len(shape) in ENCODINGS)
    if source is None:
        return False
    target = _encoded(b, source.type)
    b.op(f"sparse_tensor.convert {source} : {source.type} to {target}", target, of=(source,))
    return True


def finish(b: Builder) -> bool:
    source = _sparse(b)
    if source is None:
        return False
    inserts = b.draw.one_of(["", " hasInserts"])
    b.op(f"sparse_tensor.load {source}{inserts} : {source.type}", source.type, into=source)
    return True


def storage(b: Builder) -> bool:
    """What a sparse tensor is stored in."""
    source = b.pick(lambda value: MARK in value.type and "compressed" in value.type)
    if source is None:
        return False
    kind = b.draw.one_of(["values", "positions", "coordinates", "number_of_entries"])
    level = 0 if "{ map = (d0) " in source.type or "(d1 : compressed" in source.type else 1
    if kind == "number_of_entries":
        b.op(f"sparse_tensor.number_of_entries {source} : {source.type}", INDEX)
    elif kind == "values":
        b.op(f"sparse_tensor.values {source} : {source.type} to memref<?xf32>", "memref<?xf32>")
    else:
        text = f"sparse_tensor.{kind} {source} {{level = {level} : index}} : {source.type} to memref<?xindex>"
        b.op(text, "memref<?xindex>")
    return True


WEIGHTED: Weighted = [(0.5, new), (0.5, element), (0.1, convert), (0.1, finish), (0.1, storage)]
