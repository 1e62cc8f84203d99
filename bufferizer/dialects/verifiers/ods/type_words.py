"""What types the words of ODS stand for: ``ranked tensor of signless integer or index values``.

Sources: mlir/include/mlir/IR/CommonTypeConstraints.td and the dialects' own constraints. The words are those in which
the compiler says what a type must be, so a table of them serves the check and its message.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from bufferizer.dialects.verifiers.ods.dialect_type_words import DIALECT_WORDS, Predicate, dialect_types
from bufferizer.ir.types import (
    UNKNOWN,
    AnyMemRefType,
    AnyTensorType,
    ComplexType,
    DialectType,
    FloatType,
    FunctionType,
    IndexType,
    IntegerType,
    MemRefType,
    Shape,
    TensorType,
    Type,
    VectorType,
    element_type,
)


class _UnknownWordsError(ValueError):
    """Words that are not in the vocabulary."""


@lru_cache(maxsize=1024)
def predicate(words: str) -> Predicate | None:
    """Return the test for types that the words stand for, which accepts what is unknown; None for unknown words."""
    try:
        accepts, rest = _alternatives(words)
    except _UnknownWordsError:
        return None
    return None if rest else accepts


def _alternatives(words: str) -> tuple[Predicate, str]:
    """Read ``A or B``; return it with what follows."""
    choices: list[Predicate] = []
    while True:
        choice, words = _one(words)
        choices.append(choice)
        if not words.startswith(" or "):
            return _any_of(choices), words
        words = words.removeprefix(" or ")


def _one(words: str) -> tuple[Predicate, str]:
    container, word = _CONTAINER.match(words), _WORD.match(words)
    if container is None or (word is not None and word.end() > container.end()):
        return _simple(words)
    is_container = _container(container)
    has_element, rest = _alternatives(words[container.end() :])
    if not rest.startswith(" values"):
        raise _UnknownWordsError
    rest = rest.removeprefix(" values")
    ranks = _RANKS.match(rest)
    if ranks is None:
        return _both(is_container, has_element), rest
    return _ranked(_both(is_container, has_element), int(ranks[1])), rest[ranks.end() :]


def _simple(words: str) -> tuple[Predicate, str]:
    match = _NUMBER_TYPE.match(words)
    if match is not None:
        return _number_type(match), words[match.end() :]
    match = _WORD.match(words)
    if match is None:
        raise _UnknownWordsError
    return _WORDS[match[0]], words[match.end() :]


def _any_of(choices: list[Predicate]) -> Predicate:
    if len(choices) == 1:
        return choices[0]
    return lambda type_: any(choice(type_) for choice in choices)


def _both(is_container: Predicate, has_element: Predicate) -> Predicate:
    return lambda type_: is_container(type_) and has_element(element_type(type_))


def _ranked(accepts: Predicate, rank: int) -> Predicate:
    return lambda type_: accepts(type_) and len(getattr(type_, "shape", ())) == rank


def _container(match: re.Match[str]) -> Predicate:
    if match["rank"] is None:
        return _CONTAINERS[match["kind"]]
    return _ranked(_CONTAINERS["ranked tensor" if match["kind"] == "tensor" else "memref"], int(match["rank"]))


def _number_type(match: re.Match[str]) -> Predicate:
    """Return the test for integers or floats of one width, like ``1-bit signless integer``."""
    width = int(match[1])
    if match[3] == "float":
        return lambda type_: type_ == FloatType(f"f{width}")
    signedness = {"signless ": "", "signed ": "s", "unsigned ": "u"}[match[2] or "signless "]
    return lambda type_: type_ == IntegerType(width, signedness)


def _is(*classes: type[Type]) -> Predicate:
    return lambda type_: isinstance(type_, classes)


def _any(_type: Type) -> bool:
    return True


def _is_signless(type_: Type) -> bool:
    return isinstance(type_, IntegerType) and not type_.signedness


def _is_signless_or_index(type_: Type) -> bool:
    return isinstance(type_, IndexType) or _is_signless(type_)


def _is_static(*classes: type[Type]) -> Predicate:
    return lambda type_: isinstance(type_, classes) and None not in getattr(type_, "shape", (None,))


def _like(accepts: Predicate) -> Predicate:
    """Return the test for a type or vectors and tensors of it (TypeOrValueSemanticsContainer)."""

    def test(type_: Type) -> bool:
        is_container = isinstance(type_, (VectorType, *AnyTensorType))
        return accepts(element_type(type_)) if is_container else accepts(type_)

    return test


def _like_or_memref(accepts: Predicate) -> Predicate:
    like = _like(accepts)
    return lambda type_: accepts(element_type(type_)) if isinstance(type_, AnyMemRefType) else like(type_)


def _is_extent_tensor(type_: Type) -> bool:
    return isinstance(type_, TensorType) and len(type_.shape) == 1 and isinstance(type_.element, IndexType)


def _is_sparse(type_: Type) -> bool:
    return isinstance(type_, TensorType) and (type_.encoding or "").startswith(("#sparse_tensor", "#SparseTensor"))


# -- Tosa: mlir/include/mlir/Dialect/Tosa/IR/TosaTypesBase.td


def _is_number(type_: Type) -> bool:
    """Tell whether a type is one of Tosa's elements: numbers, and quantized ones, of which no more is asked."""
    is_integer = isinstance(type_, IntegerType) and type_.signedness != "s"
    return is_integer or isinstance(type_, (FloatType, DialectType))


def _conformant(holds: Callable[[Shape], bool], *, unranked: bool) -> Predicate:
    """Return the test for tensors without dimensions of size 0, of which the shape is such."""

    def test(type_: Type) -> bool:
        if isinstance(type_, TensorType):
            return 0 not in type_.shape and holds(type_.shape)
        return unranked and isinstance(type_, AnyTensorType)

    return test


def _numbers(holds: Callable[[Shape], bool]) -> Predicate:
    return _both(_conformant(holds, unranked=True), _is_number)


def _of_rank(rank: int) -> Callable[[Shape], bool]:
    return lambda shape: len(shape) == rank


def _known(accepts: Predicate) -> Predicate:
    """Make a test accept what is unknown."""
    return lambda type_: type_ == UNKNOWN or accepts(type_)


def _all_known(table: Mapping[str, Predicate]) -> dict[str, Predicate]:
    return {words: _known(accepts) for words, accepts in table.items()}


def _choice(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


_is_float = _is(FloatType)
_is_shape = dialect_types("!shape.shape")
_is_size = dialect_types("!shape.size")

_WORDS = _all_known(
    {
        **DIALECT_WORDS,
        "any type": _any,
        "index": _is(IndexType),
        "integer": _is(IntegerType),
        "signless integer": _is_signless,
        "signed integer": lambda type_: isinstance(type_, IntegerType) and type_.signedness == "s",
        "unsigned integer": lambda type_: isinstance(type_, IntegerType) and type_.signedness == "u",
        "floating-point": _is_float,
        "floating-point-like": _like(_is_float),
        "signless-integer-like": _like(_is_signless_or_index),
        "signless-fixed-width-integer-like": _like(_is_signless),
        "bool-like": _like(lambda type_: type_ == IntegerType(1)),
        "signless-integer-like or memref of signless-integer": _like_or_memref(_is_signless_or_index),
        "signless-integer-or-float-like or memref of signless-integer or float": _like_or_memref(
            lambda type_: _is_signless(type_) or _is_float(type_)
        ),
        "complex-type": _is(ComplexType),
        "complex type with floating-point elements": lambda type_: (
            isinstance(type_, ComplexType) and isinstance(type_.element, FloatType)
        ),
        "function type": _is(FunctionType),
        "non-0-ranked or unranked tensor": lambda type_: (
            isinstance(type_, AnyTensorType) and getattr(type_, "shape", (None,)) != ()
        ),
        "async token type": dialect_types("!async.token", "!gpu.async.token"),
        "async value type": dialect_types("!async.value"),
        "async group type": dialect_types("!async.group"),
        "coroutine handle": dialect_types("!async.coro.handle"),
        "Token for establishing execution ordering in a graph": dialect_types("!ml_program.token"),
        "TensorLikeType instance": _is(*AnyTensorType, DialectType),
        "BufferLikeType instance": _is(*AnyMemRefType, DialectType),
        "number": _is_number,
        "micro-scaling format number": _is_number,
        "micro-scaling format scale number": _is_number,
        "signless-integer-8-bit-like": _like(lambda type_: type_ == IntegerType(8)),
        "tosa-conformant tensor of at least rank 1": _numbers(lambda shape: len(shape) > 0),
        **{f"{rank}-d tosa-conformant tensor": _numbers(_of_rank(rank)) for rank in range(1, 6)},
        "Shape with static rank and Index element type": dialect_types("!tosa.shape"),
        "Tosa shape type of rank 2": lambda type_: type_ == DialectType("!tosa.shape<2>"),
        "Tosa shape type of rank 4": lambda type_: type_ == DialectType("!tosa.shape<4>"),
        "size": _is_size,
        "shape": _is_shape,
        "extent tensor": _is_extent_tensor,
        "any shape or size": lambda type_: _is_shape(type_) or _is_size(type_) or _is_extent_tensor(type_),
    }
)
_CONTAINERS = _all_known(
    {
        "tensor": _is(*AnyTensorType),
        "ranked tensor": _is(TensorType),
        "statically shaped tensor": _is_static(TensorType),
        "sparse tensor": _is_sparse,
        "sparse tensor slice": lambda type_: _is_sparse(type_) and "<slice" in str(type_),
        "memref": _is(MemRefType),
        "strided memref": _is(MemRefType),
        "ranked or unranked memref": _is(*AnyMemRefType),
        "unranked.memref": lambda type_: isinstance(type_, AnyMemRefType) and not isinstance(type_, MemRefType),
        "non-0-ranked.memref": lambda type_: isinstance(type_, MemRefType) and type_.shape != (),
        "statically shaped memref": _is_static(MemRefType),
        "Tensor or MemRef": _is(*AnyTensorType, *AnyMemRefType),
        "vector": _is(VectorType),
        "fixed-length vector": lambda type_: isinstance(type_, VectorType) and not any(type_.scalable),
        "shaped": _is(VectorType, *AnyTensorType, *AnyMemRefType),
        "tosa-conformant tensor": _conformant(lambda _: True, unranked=True),
        "tosa-conformant unranked tensor": lambda type_: (
            isinstance(type_, AnyTensorType) and not isinstance(type_, TensorType)
        ),
        "tosa-conformant scalar tensor": _conformant(lambda shape: shape == (1,), unranked=False),
    }
)
_CONTAINER = re.compile(rf"(?:(?P<rank>\d)D (?=tensor|memref))?(?P<kind>{_choice(_CONTAINERS)}) of ")
_RANKS = re.compile(r" of ranks? (\d+)")
_NUMBER_TYPE = re.compile(r"(\d+)-bit (signless |signed |unsigned )?(integer|float)")
_WORD = re.compile(_choice(_WORDS))
