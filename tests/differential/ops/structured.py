"""linalg ops on tensors of any shape."""

from __future__ import annotations

from tests.differential.builder import FLOAT, Builder, Weighted, shape_of, tensor_of
from tests.differential.program import Value

UNARY = ("exp", "copy", "abs", "ceil", "negf", "tanh", "square", "reciprocal")
BINARY = ("add", "sub", "mul", "div", "max", "min", "powf")


def filling(b: Builder, dest: Value) -> tuple[str, str]:
    """Return the text of a linalg.fill and its type."""
    return f"linalg.fill ins({b.scalar(FLOAT)} : f32) outs({dest} : {dest.type}) -> {dest.type}", dest.type


def fill(b: Builder) -> bool:
    dest = b.tensor()
    if dest is None:
        return False
    b.op(*filling(b, dest), into=dest)
    return True


def elementwise(b: Builder) -> bool:
    pair = b.pair()
    if pair is None:
        return False
    source, dest = pair
    type_ = dest.type
    other = b.of_type(type_) or source
    one, two = f"ins({source} : {type_})", f"ins({source}, {other} : {type_}, {type_})"
    kind = b.draw.one_of(["unary", "binary", "map", "map of two", "elementwise"])
    if kind == "map":
        text = f"linalg.map {{ math.exp }} {one} outs({dest} : {type_})"
    elif kind == "map of two":
        text = f"linalg.map {{ arith.addf }} {two} outs({dest} : {type_})"
    elif kind == "binary":
        text = f"linalg.{b.draw.one_of(BINARY)} {two} outs({dest} : {type_}) -> {type_}"
    elif kind == "elementwise":
        kind, operands = b.draw.one_of([("add", two), ("mul", two), ("max_signed", two), ("exp", one), ("negf", one)])
        text = f"linalg.elementwise kind=#linalg.elementwise_kind<{kind}> {operands} outs({dest} : {type_}) -> {type_}"
    else:
        text = f"linalg.{b.draw.one_of(UNARY)} {one} outs({dest} : {type_}) -> {type_}"
    b.op(text, type_, into=dest)
    return True


def _identity(rank: int) -> str:
    dims = ", ".join(f"d{number}" for number in range(rank))
    return f"affine_map<({dims}) -> ({dims})>"


def _reversed(rank: int) -> str:
    dims = ", ".join(f"d{number}" for number in range(rank))
    return f"affine_map<({dims}) -> ({', '.join(f'd{number}' for number in reversed(range(rank)))})>"


def _nothing(rank: int) -> str:
    return f"affine_map<({', '.join(f'd{number}' for number in range(rank))}) -> ()>"


def _generic(maps: list[str], rank: int, operands: str, body: list[str], results: str) -> str:
    kinds = ", ".join(['"parallel"'] * rank)
    head = f"linalg.generic {{indexing_maps = [{', '.join(maps)}], iterator_types = [{kinds}]}} {operands} {{"
    return "\n".join([head, *body, f"}} -> {results}"])


def generic(b: Builder) -> bool:
    pair = b.pair()
    if pair is None:
        return False
    source, dest = pair
    shape = shape_of(dest.type)
    rank = len(shape)
    is_square = len(set(shape)) == 1 and rank > 1
    reading = _reversed(rank) if is_square and b.chance(0.4) else _identity(rank)
    yielded = b.draw.one_of(["%p", "%q", "%s"])
    body = ["^bb0(%p: f32, %q: f32):", *(["  %s = arith.addf %p, %q : f32"] if yielded == "%s" else [])]
    operands = f"ins({source} : {source.type}) outs({dest} : {dest.type})"
    maps = [reading, _identity(rank)]
    b.op(
        _generic(maps, rank, operands, [*body, f"  linalg.yield {yielded} : f32"], dest.type),
        dest.type,
        of=(source,),
        into=dest,
    )
    return True


def generic_reading_elsewhere(b: Builder) -> bool:
    """A generic op with a number among its inputs whose body takes an element of some tensor."""
    dest, read = b.tensor(), b.tensor()
    if dest is None or read is None:
        return False
    rank = len(shape_of(dest.type))
    body = [
        "^bb0(%p: f32, %q: f32):",
        f"  %e = tensor.extract {read}[{b.indices(read)}] : {read.type}",
        "  %s = arith.addf %p, %e : f32",
        "  linalg.yield %s : f32",
    ]
    operands = f"ins({b.scalar(FLOAT)} : f32) outs({dest} : {dest.type})"
    b.op(_generic([_nothing(rank), _identity(rank)], rank, operands, body, dest.type), dest.type, into=dest)
    return True


def generic_with_two_results(b: Builder) -> bool:
    pair = b.pair()
    source = b.of_type(pair[0].type) if pair is not None else None
    if pair is None or source is None:
        return False
    type_ = source.type
    rank = len(shape_of(type_))
    body = ["^bb0(%p: f32, %q: f32, %r: f32):", "  linalg.yield %p, %q : f32, f32"]
    operands = f"ins({source} : {type_}) outs({pair[0]}, {pair[1]} : {type_}, {type_})"
    text = _generic([_identity(rank)] * 3, rank, operands, body, f"({type_}, {type_})")
    b.op(text, type_, type_, of=pair)
    return True


def generic_over_a_row(b: Builder) -> bool:
    """A generic op over a matrix that reads a row again and again, and writes both, maybe what it reads."""
    whole = b.tensor(lambda shape: len(shape) == 2)
    row = b.of_type(tensor_of(shape_of(whole.type)[1:])) if whole is not None else None
    if whole is None or row is None:
        return False
    of_row = "affine_map<(d0, d1) -> (d1)>"
    if b.chance(0.5):
        body = ["^bb0(%p: f32, %q: f32):", f"  linalg.yield {b.draw.one_of(['%p', '%q'])} : f32"]
        operands = f"ins({row} : {row.type}) outs({whole} : {whole.type})"
        b.op(_generic([of_row, _identity(2)], 2, operands, body, whole.type), whole.type, of=(row,), into=whole)
        return True
    body = ["^bb0(%p: f32, %q: f32):", "  %s = arith.addf %p, %q : f32", "  linalg.yield %p, %s : f32, f32"]
    operands = f"outs({whole}, {row} : {whole.type}, {row.type})"
    text = _generic([_identity(2), of_row], 2, operands, body, f"({whole.type}, {row.type})")
    b.op(text.replace('["parallel", "parallel"]', '["reduction", "parallel"]'), whole.type, row.type, of=(whole, row))
    return True


def generic_of_places(b: Builder) -> bool:
    """A generic op without inputs that computes with the place of each element."""
    dest = b.tensor(lambda shape: len(shape) > 0)
    if dest is None:
        return False
    rank = len(shape_of(dest.type))
    body = [
        "^bb0(%q: f32):",
        f"  %n = linalg.index {rank - 1} : index",
        "  %w = arith.index_cast %n : index to i32",
        "  %f = arith.sitofp %w : i32 to f32",
        f"  linalg.yield {b.draw.one_of(['%f', '%q'])} : f32",
    ]
    b.op(_generic([_identity(rank)], rank, f"outs({dest} : {dest.type})", body, dest.type), dest.type, into=dest)
    return True


def row_sums(b: Builder) -> bool:
    """A reduction of the rows of a matrix, as linalg.generic or linalg.reduce."""
    source = b.tensor(lambda shape: len(shape) == 2)
    dest = b.of_type(tensor_of(shape_of(source.type)[:1])) if source is not None else None
    if source is None or dest is None:
        return False
    operands = f"ins({source} : {source.type}) outs({dest} : {dest.type})"
    if b.chance(0.5):
        text = f"linalg.reduce {{ arith.addf }} {operands} dimensions = [1]"
    else:
        text = (
            "linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>],"
            f' iterator_types = ["parallel", "reduction"]}} {operands} {{\n'
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
    pair = b.pair(lambda shape: shape == [None, None])
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
    pair = b.pair(lambda shape: len(shape) > 0)
    if pair is None:
        return False
    source, dest = pair
    along = b.draw.below(len(shape_of(dest.type)))
    text = f"linalg.softmax dimension({along}) ins({source} : {source.type}) outs({dest} : {dest.type}) -> {dest.type}"
    b.op(text, dest.type, into=dest)
    return True


OF_ANY_ELEMENT: Weighted = [(8, fill), (2, transpose), (2, broadcast)]
WEIGHTED: Weighted = [
    *OF_ANY_ELEMENT,
    (7, elementwise),
    (8, generic),
    (2, generic_reading_elsewhere),
    (2, generic_with_two_results),
    (2, generic_over_a_row),
    (1, generic_of_places),
    (3, row_sums),
    (2, matmul),
    (1, softmax),
]
