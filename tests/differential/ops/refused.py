"""Ops on tensors that One-Shot Bufferize has nothing for, and operands that it does not take."""

from __future__ import annotations

from tests.differential.builder import FLOAT, INDEX, Builder, Weighted, is_tensor

PLACES, FEW = "tensor<2x1xindex>", "tensor<2xf32>"


def _on_one(b: Builder, text: str) -> bool:
    """Add an op of one tensor, which is {0} in the text, its type {1}."""
    source = b.tensor()
    if source is None:
        return False
    b.op(text.format(source, source.type), source.type, of=(source,))
    return True


def tosa(b: Builder) -> bool:
    name = b.draw.one_of(["abs", "exp", "floor", "tanh"])
    return _on_one(b, f"tosa.{name} {{0}} : ({{1}}) -> {{1}}")


def arithmetic(b: Builder) -> bool:
    return _on_one(b, b.draw.one_of(["arith.addf {0}, {0} : {1}", "arith.negf {0} : {1}", "math.exp {0} : {1}"]))


def bitcast(b: Builder) -> bool:
    return _on_one(b, "tensor.bitcast {0} : {1} to {1}")


def gather(b: Builder) -> bool:
    """Read elements from places that are a tensor, and maybe put them back."""
    source = b.of_type("tensor<8xf32>")
    if source is None:
        return False
    places = b.op(f"arith.constant dense<1> : {PLACES}", PLACES)[0]
    types = f"({source.type}, {PLACES}) -> {FEW}"
    few = b.op(f"tensor.gather {source}[{places}] gather_dims([0]) : {types}", FEW, of=(source,))[0]
    if b.chance(0.5):
        types = f"({FEW}, {source.type}, {PLACES}) -> {source.type}"
        b.op(f"tensor.scatter {few} into {source}[{places}] scatter_dims([0]) unique : {types}", source.type)
    return True


def select_by_element(b: Builder) -> bool:
    pair = b.pair(lambda shape: len(shape) > 0)
    if pair is None:
        return False
    bits = pair[0].type.replace(FLOAT, "i1")
    condition = b.tensor_of_type(bits) if "?" in bits else b.op(f"arith.constant dense<true> : {bits}", bits)[0]
    b.op(f"arith.select {condition}, {pair[0]}, {pair[1]} : {bits}, {pair[0].type}", pair[0].type, of=pair)
    return True


def shape_of_tensor(b: Builder) -> bool:
    source = b.tensor(lambda shape: len(shape) > 0)
    if source is None:
        return False
    shape = b.op(f"shape.shape_of {source} : {source.type} -> tensor<?xindex>", "tensor<?xindex>")[0]
    b.op(f"tensor.extract {shape}[%c0] : {shape.type}", INDEX)
    return True


def affine_loop(b: Builder) -> bool:
    start = b.tensor()
    if start is None:
        return False
    head = f"affine.for %n = 0 to 4 iter_args(%r = {start}) -> ({start.type})"
    b.op(f"{head} {{\n  affine.yield %r : {start.type}\n}}", start.type, of=(start,))
    return True


def call_indirect(b: Builder) -> bool:
    fitting = [callee for callee in b.functions if all(b.of_type(type_) for type_ in callee.arguments)]
    if not fitting or not b.may_call:
        return False
    callee = b.draw.one_of(fitting)
    arguments = [value for type_ in callee.arguments if (value := b.of_type(type_)) is not None]
    types = f"({', '.join(callee.arguments)}) -> ({', '.join(callee.results)})"
    function = b.op(f"func.constant {callee.name} : {types}", types)[0]
    text = f"func.call_indirect {function}({', '.join(map(str, arguments))}) : {types}"
    b.op(text, *callee.results, of=tuple(filter(is_tensor, arguments)))
    return True


def global_of_a_graph(b: Builder) -> bool:
    if not b.globals:
        return False
    name, type_ = b.draw.one_of(b.globals)
    text = f"ml_program.global_load_graph {name} ordering(() -> !ml_program.token) : {type_}"
    b.op(text, type_, "!ml_program.token")
    return True


WEIGHTED: Weighted = [
    (0.1, tosa),
    (0.1, arithmetic),
    (0.1, bitcast),
    (0.1, gather),
    (0.1, select_by_element),
    (0.1, shape_of_tensor),
    (0.1, affine_loop),
    (0.1, call_indirect),
    (0.1, global_of_a_graph),
]
