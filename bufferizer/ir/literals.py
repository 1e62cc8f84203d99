"""What is wrong with numbers and ``dense<...>`` for the types they are written with.

Source: mlir/lib/AsmParser/AttributeParser.cpp (parseDecOrHexAttr, parseFloatAttr, TensorLiteralParser).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from math import prod
from typing import NamedTuple

from bufferizer.ir.attributes import split_type
from bufferizer.ir.parsing import parse_type
from bufferizer.ir.types import (
    I1,
    AnyMemRefType,
    AnyTensorType,
    ComplexType,
    DialectType,
    FloatType,
    IndexType,
    IntegerType,
    MemRefType,
    TensorType,
    Type,
    VectorType,
    bit_width,
)
from bufferizer.kept import kept_by_text
from bufferizer.syntax.edition import Edition

# Of larger constants, nothing is said: reading them number by number would take long.
_LONGEST = 20_000
_INTEGER = re.compile(r"-?\s*(?:0x[0-9A-Fa-f]+|[0-9]+)")
_FLOAT = re.compile(r"-?\s*[0-9]+\.[0-9]*(?:[eE][-+]?[0-9]+)?")
_DECIMAL_FOR_FLOAT = "unexpected decimal integer literal for a floating point value"
_FLOAT_FOR_OTHERS = "floating point value not valid for specified type"
_NOT_STATIC = "elements literal type must have static shape"


class LiteralProblem(NamedTuple):
    """What the compiler says of a literal, and whether it says so at what follows it."""

    message: str
    is_behind: bool


class _Words(NamedTuple):
    """How a release words what it has against literals: the types that they may have, and what is said of others."""

    shaped: tuple[type[Type], ...]
    not_shaped: str
    integer_for_float: str
    word_for_float: str
    hexadecimal: re.Pattern[str]
    behind: frozenset[str]


_TODAY = _Words(
    (*AnyTensorType, *AnyMemRefType, VectorType),
    "elements literal must be a shaped type",
    _DECIMAL_FOR_FLOAT,
    "expected floating point literal",
    re.compile(r"0x(?:[0-9A-Fa-f]{2})*"),
    frozenset({_FLOAT_FOR_OTHERS}),
)
_NOT_RANKED = "elements literal must be a ranked tensor or vector type"
_INTEGER_ELEMENTS = "expected floating-point elements, but parsed integer"
_LLVM14 = _Words(
    (TensorType, VectorType),
    _NOT_RANKED,
    _INTEGER_ELEMENTS,
    _INTEGER_ELEMENTS,
    re.compile(r"0x[0-9A-Fa-f]*"),
    frozenset({_FLOAT_FOR_OTHERS, _NOT_STATIC, _NOT_RANKED, _INTEGER_ELEMENTS}),
)


@kept_by_text(4096)
def literal_problem(text: str, edition: Edition = Edition.TODAY) -> LiteralProblem | None:
    """Return what the compiler of an edition says of a number or ``dense<...>``; None if that is right."""
    words = _TODAY if edition is Edition.TODAY else _LLVM14
    message = _problem(text, words)
    return None if message is None else LiteralProblem(message, message in words.behind)


def _problem(text: str, words: _Words) -> str | None:
    if len(text) > _LONGEST or not (text[:1] in "-0123456789" or text.startswith("dense<")):
        return None
    value, written = split_type(text)
    if written is None:
        return _integer_problem(value, IntegerType(64)) if _INTEGER.fullmatch(value) else None
    type_ = parse_type(written)
    if type_ is None or isinstance(type_, DialectType):
        return None
    if value.startswith("dense<"):
        return next(_dense_problems(value[len("dense<") : -1].strip(), type_, words), None)
    if _FLOAT.fullmatch(value):
        return None if isinstance(type_, FloatType) else _FLOAT_FOR_OTHERS
    return _integer_problem(value, type_) if _INTEGER.fullmatch(value) else None


def _integer_problem(value: str, type_: Type) -> str | None:
    if isinstance(type_, FloatType):
        return _bits_problem(value, type_)
    if not isinstance(type_, IntegerType | IndexType):
        return "integer literal not valid for specified type"
    if value.startswith("-") and isinstance(type_, IntegerType) and type_.signedness == "u":
        return "negative integer literal not valid for unsigned integer type"
    return None if _fits(value, type_) else "integer constant out of range for attribute"


def _bits_problem(value: str, type_: FloatType) -> str | None:
    """Return what is wrong with an integer in a float's place, which may be its bits in hexadecimal."""
    if "0x" not in value:
        return _DECIMAL_FOR_FLOAT
    if value.startswith("-"):
        return "hexadecimal float literal should not have a leading minus"
    width = bit_width(type_)
    fits = width is None or int(value.partition("0x")[2], 16) < 1 << width
    return None if fits else "hexadecimal float constant out of range for type"


def _fits(value: str, type_: IntegerType | IndexType) -> bool:
    """Tell whether an integer is in range: a signless one may be written as a signed or as an unsigned one."""
    width = type_.width if isinstance(type_, IntegerType) else 64
    digits = value.lstrip("- ")
    number = int(digits, 16 if digits.startswith("0x") else 10)
    if value.startswith("-"):
        return width > 0 and 0 < number <= 1 << (width - 1)
    is_signed = isinstance(type_, IndexType) or type_.signedness == "s"
    return number < 1 << (max(width - 1, 0) if is_signed else width)


# -- dense<...>

_ELEMENT = re.compile(
    r"\s*(?:([\[\](),])|(-?\s*0x[0-9A-Fa-f]+|-?\s*[0-9]+(?:\.[0-9]*(?:[eE][-+]?[0-9]+)?)?|true\b|false\b)|(\"[^\"]*\")|(\S))"
)


class _LiteralError(ValueError):
    """A literal that cannot be read; the message is the compiler's."""


def _dense_problems(text: str, type_: Type, words: _Words) -> Iterator[str]:
    try:
        shape, elements = _read(text)
    except _LiteralError as error:
        if str(error):
            yield str(error)
        return
    if not isinstance(type_, words.shaped):
        yield words.not_shaped
        return
    if not isinstance(type_, TensorType | VectorType | MemRefType):
        yield _NOT_STATIC
        return
    sizes = [size for size in type_.shape if size is not None]
    if len(sizes) != len(type_.shape):
        yield _NOT_STATIC
    elif elements and elements[0].startswith('"'):
        yield from _string_problems(elements, type_, prod(sizes), words)
    elif shape and shape != sizes:
        given, wanted = (", ".join(map(str, it)) for it in (shape, sizes))
        yield f"inferred shape of elements literal ([{given}]) does not match type ([{wanted}])"
    elif not elements and 0 not in sizes:
        yield f"parsed zero elements, but type ('{type_}') expected at least 1"
    else:
        element = type_.element.element if isinstance(type_.element, ComplexType) else type_.element
        yield from (problem for it in elements if (problem := _element_problem(it, element, words)) is not None)


def _string_problems(
    elements: Sequence[str], type_: TensorType | VectorType | MemRefType, count: int, words: _Words
) -> Iterator[str]:
    """Check one string for all ``count`` elements, which is their bytes in hexadecimal if they are numbers."""
    element = type_.element
    if not isinstance(element, IntegerType | IndexType | FloatType) or len(elements) != 1:
        return
    digits = elements[0][1:-1]
    if words.hexadecimal.fullmatch(digits) is None:
        yield "expected string containing hex digits starting with `0x`"
        return
    bits = bit_width(element) or 0
    size = (len(digits) - 2) / 2
    if bits >= 8 and size not in (bits // 8, count * bits // 8):
        yield f"elements hex data size is invalid for provided type: '{type_}'"


def _element_problem(element: str, type_: Type, words: _Words) -> str | None:
    is_integer = _INTEGER.fullmatch(element) is not None
    if isinstance(type_, IntegerType | IndexType):
        if element in ("true", "false"):
            return None if type_ == I1 else "expected i1 type for 'true' or 'false' values"
        if element.startswith("-") and isinstance(type_, IntegerType) and type_.signedness == "u":
            return "expected unsigned integer elements, but parsed negative value"
        if not is_integer:
            return "expected integer elements, but parsed floating-point"
        return None if _fits(element, type_) else "integer constant out of range for type"
    if isinstance(type_, FloatType):
        if is_integer and "0x" in element:
            return _bits_problem(element, type_)
        if is_integer:
            return words.integer_for_float
        is_word = element in ("true", "false")
        return words.word_for_float if is_word else None
    return None


def _read(text: str) -> tuple[list[int], list[str]]:
    """Return the shape of a literal, none for a single element, and its elements.

    Raises `_LiteralError` where the compiler cannot read it.
    """
    tokens = _ELEMENT.findall(text)
    shape: list[int] = []
    elements: list[str] = []
    if tokens:
        end = _read_part(tokens, 0, shape, elements)
        if end != len(tokens):
            raise _LiteralError("expected '>'")
    return shape, elements


def _read_part(tokens: Sequence[tuple[str, ...]], start: int, shape: list[int], elements: list[str]) -> int:
    """Read one element or a list from token number ``start`` on; return the number of what follows."""
    if start >= len(tokens):
        raise _LiteralError
    punctuation, number, string, _ = tokens[start]
    if number or string:
        elements.append(number or string)
        return start + 1
    if punctuation == "(":
        return _read_complex(tokens, start, elements)
    if punctuation == "[":
        return _read_list(tokens, start, shape, elements)
    raise _LiteralError("expected element literal of primitive type")


def _read_complex(tokens: Sequence[tuple[str, ...]], start: int, elements: list[str]) -> int:
    position = start + 1
    for closing in (",", ")"):
        position = _read_part(tokens, position, [], elements)
        if position >= len(tokens) or tokens[position][0] != closing:
            raise _LiteralError(f"expected '{closing}'" if closing == ")" else "expected ',' between complex elements")
        position += 1
    return position


def _read_list(tokens: Sequence[tuple[str, ...]], start: int, shape: list[int], elements: list[str]) -> int:
    position, count = start + 1, 0
    inner: list[int] | None = None
    while position < len(tokens) and tokens[position][0] != "]":
        if count:
            if tokens[position][0] != ",":
                raise _LiteralError
            position += 1
        part: list[int] = []
        position = _read_part(tokens, position, part, elements)
        if inner is not None and part != inner:
            raise _LiteralError("tensor literal is invalid; ranks are not consistent between elements")
        inner = part
        count += 1
    if position >= len(tokens):
        raise _LiteralError
    shape[:] = [count, *(inner or [])]
    return position + 1
