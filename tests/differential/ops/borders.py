"""Borders between tensors and memory: buffers, globals, ops that nothing is known of."""

from __future__ import annotations

from tests.differential.builder import Builder, Weighted, as_tensor, shape_of


def materialize(b: Builder) -> bool:
    pair = b.pair()
    if pair is None:
        return False
    type_ = pair[0].type
    text = f"bufferization.materialize_in_destination {pair[0]} in {pair[1]} : ({type_}, {type_}) -> {type_}"
    b.op(text, type_, into=pair[1])
    return True


def materialize_in_buffer(b: Builder) -> bool:
    source = b.tensor()
    dest = b.of_type(source.type.replace("tensor", "memref")) if source is not None else None
    if source is None or dest is None:
        return False
    text = f"bufferization.materialize_in_destination {source} in restrict writable {dest}"
    b.op(f"{text} : ({source.type}, {dest.type}) -> ()", of=(source,))
    return True


def to_buffer(b: Builder) -> bool:
    source = b.tensor()
    if source is None:
        return False
    type_ = "memref" + source.type.removeprefix("tensor")
    rank = len(shape_of(source.type))
    if rank and b.chance(0.2):
        type_ = f"{type_[:-1]}, strided<[{', '.join('?' * rank)}], offset: ?>>"
    b.buffer(source, type_, " read_only" if b.chance(0.5) else "")
    return True


def to_tensor(b: Builder) -> bool:
    source = b.pick(lambda value: value.type.startswith("memref<"))
    if source is None:
        return False
    type_ = as_tensor(source.type)
    traits = b.draw.one_of([" restrict", " restrict writable", " restrict writable"])
    b.op(f"bufferization.to_tensor {source}{traits} : {source.type} to {type_}", type_)
    return True


def global_load(b: Builder) -> bool:
    if not b.globals:
        return False
    name, type_ = b.draw.one_of(b.globals)
    b.op(f"ml_program.global_load {name} : {type_}", type_)
    return True


def global_store(b: Builder) -> bool:
    fitting = [(name, value) for name, type_ in b.globals if (value := b.of_type(type_)) is not None]
    if not fitting:
        return False
    name, value = b.draw.one_of(fitting)
    b.op(f"ml_program.global_store {name} = {value} : {value.type}", of=(value,))
    return True


def unknown(b: Builder) -> bool:
    source = b.tensor()
    if source is None:
        return False
    b.op(f'"test.unknown"({source}) : ({source.type}) -> {source.type}', source.type, of=(source,))
    return True


OF_ANY_ELEMENT: Weighted = [(1, materialize), (4, global_load), (3, global_store)]
WEIGHTED: Weighted = [*OF_ANY_ELEMENT, (0.5, materialize_in_buffer), (1, to_buffer), (1, to_tensor)]
