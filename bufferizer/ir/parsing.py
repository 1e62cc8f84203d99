"""Reading types from text.

Reading never raises. Types are shared: the same text gives the same object, so that comparing them is cheap. The
grammar is mlir/lib/AsmParser/TypeParser.cpp's.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import count

from bufferizer.ir.affine_reading import parse_affine_map
from bufferizer.ir.aliases import NO_ALIASES, Aliases
from bufferizer.ir.encodings import canonical_attribute, memory_space
from bufferizer.ir.scanning import attribute_end, balanced_end, skip_space
from bufferizer.ir.types import (
    ComplexType,
    DialectType,
    FloatType,
    FunctionType,
    IndexType,
    IntegerType,
    Layout,
    MemRefType,
    NoneType,
    OpaqueLayout,
    Shape,
    StridedLayout,
    TensorType,
    TupleType,
    Type,
    UnrankedMemRefType,
    UnrankedTensorType,
    VectorType,
)

__all__ = ["NO_ALIASES", "Aliases", "parse_type", "read_type"]

FLOATS = frozenset(
    "f16 bf16 tf32 f32 f64 f80 f128 f4E2M1FN f6E2M3FN f6E3M2FN f8E3M4 f8E4M3 f8E4M3B11FNUZ f8E4M3FN f8E4M3FNUZ f8E5M2"
    " f8E5M2FNUZ f8E8M0FNU".split()
)

# Where a type of one of the usual forms ends, found in one match; the slice is then looked up.
_INNER = r"(?:->|[^<>\"-]|-(?!>))*"
_EXTENT = re.compile(
    rf"(?:tensor|memref|vector|complex|tuple)<{_INNER}(?:<{_INNER}(?:<{_INNER}>{_INNER})*>{_INNER})*>"
    r"|[A-Za-z_][\w]*(?![\w.$<])"
)
_WORD = re.compile(r"[A-Za-z_]\w*", re.ASCII)
_INTEGER = re.compile(r"(su|s|u)?i([0-9]+)")
_SIZE = re.compile(r"\s*(\?|[0-9]+)\s*x")
_VECTOR_SIZE = re.compile(r"\s*(\[\s*)?([0-9]+)\s*(\]?)\s*x")
_UNRANKED = re.compile(r"\s*\*\s*x")
_SIGIL = re.compile(r"[!#](?:[0-9]+|[A-Za-z$._-][\w$.-]*)", re.ASCII)
_STRIDED = re.compile(r"strided<\s*\[([^\]]*)\]\s*(?:,\s*offset\s*:\s*(\?|-?[0-9]+)\s*)?>")
# How LLVM 14 and before wrote `strided<[?, 1], offset: ?>`.
_OLD_STRIDED = re.compile(r"\s*,\s*offset\s*:\s*(\?|-?[0-9]+)\s*,\s*strides\s*:\s*\[([\s0-9?,-]*)\]\s*")
_STRIDE = re.compile(r"\?|-?[0-9]+")
_PLAIN_INTEGER = re.compile(r"-?[0-9]+")
_MAX_INTEGER_WIDTH = (1 << 24) - 1

# Types by what they are written as, if that means the same everywhere: what an alias stands for differs by section.
_known: dict[str, Type] = {}
# One object for each type, by its text. A type with an alias in it that nobody defines is a type of its own.
_types: dict[str, Type] = {}
_MOST_KNOWN = 1 << 16


class _BadType(Exception):  # noqa: N818 - caught at the module's own entry points
    def __init__(self, position: int) -> None:
        super().__init__(position)
        self.position = position


def read_type(
    text: str, position: int, aliases: Aliases = NO_ALIASES, end: int | None = None
) -> tuple[Type | None, int]:
    """Read the type that begins at ``position``.

    Returns the type and the position after it; None and the position where reading failed if there is no type.
    """
    limit = len(text) if end is None else end
    match = _EXTENT.match(text, position, limit)
    if match is not None:
        slice_ = match.group()
        known = _known.get(slice_) or aliases.types.get(slice_)
        if known is not None:
            return known, match.end()
    try:
        type_, stop = _read(text, position, aliases, limit)
    except _BadType as failure:
        return None, failure.position
    except RecursionError:
        return None, position
    return _remember(text[position:stop], type_, aliases), stop


def parse_type(text: str, aliases: Aliases = NO_ALIASES) -> Type | None:
    """Read a text that is a type and nothing else; None where it is not."""
    start = skip_space(text, 0, len(text))
    type_, end = read_type(text, start, aliases)
    return type_ if type_ is not None and skip_space(text, end, len(text)) == len(text) else None


def _remember(written: str, type_: Type, aliases: Aliases) -> Type:
    memory = aliases.types if ("#" in written or "!" in written) else _known
    for kept in (_known, _types):
        if len(kept) > _MOST_KNOWN:
            kept.clear()
    type_ = _types.setdefault(str(type_), type_)
    memory[written] = type_
    return type_


def _read(text: str, position: int, aliases: Aliases, end: int) -> tuple[Type, int]:
    first = text[position : position + 1]
    if first == "(":
        return _read_function(text, position, aliases, end)
    if first == "!":
        return _read_sigil(text, position, aliases, end)
    match = _WORD.match(text, position, end)
    if match is None:
        raise _BadType(position)
    word, stop = match.group(), match.end()
    reader = _PARAMETRIC.get(word)
    if reader is not None:
        start = skip_space(text, stop, end)
        if not text.startswith("<", start, end):
            raise _BadType(start)
        return reader(text, start + 1, aliases, end)
    return _scalar(word, position), stop


def _scalar(word: str, position: int) -> Type:
    if word == "index":
        return IndexType()
    if word == "none":
        return NoneType()
    if word in FLOATS:
        return FloatType(word)
    match = _INTEGER.fullmatch(word)
    if match is None or int(match.group(2)) > _MAX_INTEGER_WIDTH:
        raise _BadType(position)
    return IntegerType(int(match.group(2)), match.group(1) or "")


def _element(text: str, position: int, aliases: Aliases, end: int) -> tuple[Type, int]:
    start = skip_space(text, position, end)
    type_, stop = read_type(text, start, aliases, end)
    if type_ is None:
        raise _BadType(stop)
    return type_, skip_space(text, stop, end)


def _close(text: str, position: int) -> int:
    if not text.startswith(">", position):
        raise _BadType(position)
    return position + 1


def _shape(text: str, position: int, end: int) -> tuple[Shape, int]:
    sizes: list[int | None] = []
    while match := _SIZE.match(text, position, end):
        sizes.append(None if match.group(1) == "?" else int(match.group(1)))
        position = match.end()
    return tuple(sizes), position


def _attribute(text: str, position: int, aliases: Aliases, end: int) -> tuple[str, int]:
    """Read ``, attribute``; the position is that of the comma."""
    start = skip_space(text, position + 1, end)
    stop = attribute_end(text, start, end)
    if stop is None:
        raise _BadType(start)
    return canonical_attribute(aliases.expand(text[start:stop])), skip_space(text, stop, end)


def _read_tensor(text: str, position: int, aliases: Aliases, end: int) -> tuple[Type, int]:
    if match := _UNRANKED.match(text, position, end):
        element, stop = _element(text, match.end(), aliases, end)
        return UnrankedTensorType(element), _close(text, stop)
    shape, position = _shape(text, position, end)
    element, stop = _element(text, position, aliases, end)
    encoding = None
    if text.startswith(",", stop):
        encoding, stop = _attribute(text, stop, aliases, end)
        if _PLAIN_INTEGER.fullmatch(encoding):
            encoding += " : i64"
    return TensorType(shape, element, encoding), _close(text, stop)


def _read_memref(text: str, position: int, aliases: Aliases, end: int) -> tuple[Type, int]:
    if match := _UNRANKED.match(text, position, end):
        element, stop = _element(text, match.end(), aliases, end)
        space = None
        if text.startswith(",", stop):
            space, stop = _attribute(text, stop, aliases, end)
        return UnrankedMemRefType(element, memory_space(space)), _close(text, stop)
    shape, position = _shape(text, position, end)
    element, stop = _element(text, position, aliases, end)
    written: list[str] = []
    if match := _OLD_STRIDED.match(text, stop, end):
        written.append(_strided_map(match.group(1), match.group(2), shape, position))
        stop = match.end()
    while text.startswith(",", stop):
        attribute, stop = _attribute(text, stop, aliases, end)
        written.append(attribute)
    layout: Layout | None = None
    if written and (len(written) > 1 or written[0].startswith(("affine_map<", "strided<"))):
        layout = parse_layout(written.pop(0))
    space = memory_space(written[0]) if written else None
    return MemRefType(shape, element, layout, space), _close(text, stop)


def _strided_map(offset: str, strides: str, shape: Shape, position: int) -> str:
    """Return the map that a memref's strides and offset stand for (``makeStridedLinearLayoutMap`` of LLVM 14)."""
    symbols = count()
    factors = [f"s{next(symbols)}" if word == "?" else word for word in (offset, *_STRIDE.findall(strides))]
    rank = len(factors) - 1
    if rank != len(shape):
        raise _BadType(position)
    terms = [factors[0], *(f"d{dimension} * {factor}" for dimension, factor in enumerate(factors[1:]))]
    symbol_list = ", ".join(factor for factor in factors if factor.startswith("s"))
    return f"affine_map<({', '.join(f'd{number}' for number in range(rank))})[{symbol_list}] -> ({' + '.join(terms)})>"


def parse_layout(text: str) -> Layout | None:
    """Return the layout an attribute stands for; None for the identity, which memref types do not keep."""
    match = _STRIDED.fullmatch(text)
    if match is not None:
        words = [word.strip() for word in match.group(1).split(",")] if match.group(1).strip() else []
        if not all(map(_STRIDE.fullmatch, words)):
            return OpaqueLayout(text)
        strides = tuple(None if word == "?" else int(word) for word in words)
        offset = match.group(2) or "0"
        return StridedLayout(strides, None if offset == "?" else int(offset))
    if text.startswith("affine_map<"):
        map_ = parse_affine_map(text)
        if map_ is not None:
            return None if map_.is_identity else OpaqueLayout(f"affine_map<{map_}>")
    return OpaqueLayout(text)


def _read_vector(text: str, position: int, aliases: Aliases, end: int) -> tuple[Type, int]:
    sizes: list[int] = []
    scalable: list[bool] = []
    while match := _VECTOR_SIZE.match(text, position, end):
        if bool(match.group(1)) != bool(match.group(3)):
            raise _BadType(position)
        sizes.append(int(match.group(2)))
        scalable.append(bool(match.group(1)))
        position = match.end()
    element, stop = _element(text, position, aliases, end)
    return VectorType(tuple(sizes), element, tuple(scalable) if any(scalable) else ()), _close(text, stop)


def _read_complex(text: str, position: int, aliases: Aliases, end: int) -> tuple[Type, int]:
    element, stop = _element(text, position, aliases, end)
    return ComplexType(element), _close(text, stop)


def _read_list(text: str, position: int, closing: str, aliases: Aliases, end: int) -> tuple[tuple[Type, ...], int]:
    """Read types up to and including the closing bracket."""
    types: list[Type] = []
    position = skip_space(text, position, end)
    while not text.startswith(closing, position):
        if types:
            if not text.startswith(",", position):
                raise _BadType(position)
            position += 1
        type_, position = _element(text, position, aliases, end)
        types.append(type_)
    return tuple(types), position + len(closing)


def _read_tuple(text: str, position: int, aliases: Aliases, end: int) -> tuple[Type, int]:
    elements, stop = _read_list(text, position, ">", aliases, end)
    return TupleType(elements), stop


def _read_function(text: str, position: int, aliases: Aliases, end: int) -> tuple[Type, int]:
    inputs, stop = _read_list(text, position + 1, ")", aliases, end)
    arrow = skip_space(text, stop, end)
    if not text.startswith("->", arrow):
        raise _BadType(arrow)
    start = skip_space(text, arrow + 2, end)
    if text.startswith("(", start):
        results, stop = _read_list(text, start + 1, ")", aliases, end)
        return FunctionType(inputs, results), stop
    result, stop = read_type(text, start, aliases, end)
    if result is None:
        raise _BadType(stop)
    return FunctionType(inputs, (result,)), stop


def _read_sigil(text: str, position: int, aliases: Aliases, end: int) -> tuple[Type, int]:
    match = _SIGIL.match(text, position, end)
    if match is None:
        raise _BadType(position)
    name, stop = match.group(), match.end()
    body = text.startswith("<", stop)
    if "." not in name and not body:
        value = aliases.expand(name)
        type_ = parse_type(value) if value != name else None
        if type_ is None:
            raise _BadType(position)
        return type_, stop
    if body:
        close = balanced_end(text, stop, end)
        if close is None:
            raise _BadType(stop)
        stop = close
    return DialectType(canonical_attribute(aliases.expand(text[position:stop]))), stop


_PARAMETRIC: dict[str, Callable[[str, int, Aliases, int], tuple[Type, int]]] = {
    "tensor": _read_tensor,
    "memref": _read_memref,
    "vector": _read_vector,
    "complex": _read_complex,
    "tuple": _read_tuple,
}
