"""Attributes as plain frozen data, and their reading from text. Unreadable text becomes an opaque attribute.

Attributes that can be written in several ways (``1`` and ``1 : i64``) are equal once read.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bufferizer.ir.affine import AffineExpression, AffineMap
from bufferizer.ir.affine_reading import parse_affine_map
from bufferizer.ir.encodings import canonical_attribute
from bufferizer.ir.parsing import parse_type
from bufferizer.ir.scanning import attribute_end, skip_space, value_end
from bufferizer.ir.types import I1, I64, FloatType, IndexType, IntegerType, Type
from bufferizer.kept import kept_by_text
from bufferizer.text import IN_QUOTES

Number = int | float | bool
F64 = FloatType("f64")


@dataclass(frozen=True, slots=True)
class Attribute:
    """Base of all attributes."""


@dataclass(frozen=True, slots=True)
class OpaqueAttribute(Attribute):
    """An attribute as text: one of a dialect (``#gpu.address_space<global>``), or something unreadable."""

    text: str


@dataclass(frozen=True, slots=True)
class UnitAttribute(Attribute):
    """``unit``: an attribute that is there or not."""


@dataclass(frozen=True, slots=True)
class BoolAttribute(Attribute):
    """``true`` or ``false``."""

    value: bool


@dataclass(frozen=True, slots=True)
class IntegerAttribute(Attribute):
    """``4 : index``; without a written type it is an ``i64``."""

    value: int
    type: Type = I64


@dataclass(frozen=True, slots=True)
class FloatAttribute(Attribute):
    """``1.0 : f32``; without a written type it is an ``f64``. ``bits`` holds the number of the hexadecimal form."""

    value: float | None
    type: Type = F64
    bits: int | None = None


@dataclass(frozen=True, slots=True)
class StringAttribute(Attribute):
    """A string, quotes removed, escapes as written."""

    value: str


@dataclass(frozen=True, slots=True)
class SymbolReference(Attribute):
    """``@f`` or ``@m::@f``: the names from the outermost one on, without ``@`` and quotes."""

    path: tuple[str, ...]

    @property
    def root(self) -> str:
        """The outermost name."""
        return self.path[0]

    @property
    def leaf(self) -> str:
        """The name of what is meant."""
        return self.path[-1]


@dataclass(frozen=True, slots=True)
class TypeAttribute(Attribute):
    """A type."""

    type: Type


@dataclass(frozen=True, slots=True)
class ArrayAttribute(Attribute):
    """``[a, b]``."""

    elements: tuple[Attribute, ...]


@dataclass(frozen=True, slots=True)
class DictionaryAttribute(Attribute):
    """``{a = 1, b}``, in order of names."""

    entries: tuple[tuple[str, Attribute], ...]

    def get(self, name: str) -> Attribute | None:
        """Return an entry's value, None where there is no such entry."""
        return dict(self.entries).get(name)


@dataclass(frozen=True, slots=True)
class DenseArrayAttribute(Attribute):
    """``array<i64: 1, 2>``."""

    element: Type
    values: tuple[Number, ...]


@dataclass(frozen=True, slots=True)
class AffineMapAttribute(Attribute):
    """``affine_map<(d0) -> (d0)>``."""

    map: AffineMap

    @property
    def results(self) -> tuple[AffineExpression, ...]:
        """The map's results."""
        return self.map.results


@dataclass(frozen=True, slots=True)
class DenseElementsAttribute(Attribute):
    """``dense<...> : type`` and its relatives; ``text`` is what stands before the type."""

    text: str
    type: Type | None


_INTEGER = re.compile(r"(-?)\s*(0x[0-9A-Fa-f]+|[0-9]+)")
_FLOAT = re.compile(r"(-?)\s*([0-9]+\.[0-9]*(?:[eE][-+]?[0-9]+)?)")
_SYMBOL_PART = re.compile(rf'@(?:([A-Za-z_][\w$.]*)|"({IN_QUOTES})")')
_NAME = re.compile(rf'([A-Za-z_][\w$.]*)|"({IN_QUOTES})"')
_ELEMENTS = ("dense<", "dense_resource<", "sparse<")


def split_type(text: str) -> tuple[str, str | None]:
    """Split an attribute's text into the value and the written type, None where there is none."""
    stop, may_have_type = value_end(text, 0, len(text))
    if stop is None or not may_have_type:
        return text, None
    colon = skip_space(text, stop, len(text))
    if not text.startswith(":", colon):
        return text, None
    return text[:stop], text[colon + 1 :].strip()


def type_text(text: str) -> str:
    """Return the text of a typed attribute's type, written or implied; an empty string where it has none."""
    value, written = split_type(text)
    if written is not None:
        return written
    if value in ("true", "false"):
        return "i1"
    if _INTEGER.fullmatch(value):
        return "i64"
    return "f64" if _FLOAT.fullmatch(value) else ""


@kept_by_text(8192)
def parse_attribute(text: str) -> Attribute:
    """Read an attribute. Never raises: what cannot be read is an `OpaqueAttribute`."""
    stripped = canonical_attribute(text)
    try:
        return _parse(stripped) or OpaqueAttribute(stripped)
    except RecursionError:
        return OpaqueAttribute(stripped)


def _parse(text: str) -> Attribute | None:
    if text in _WORDS:
        return _WORDS[text]
    first = text[:1]
    if first == "[":
        elements = _elements(text)
        return None if elements is None else ArrayAttribute(elements)
    if first == "{":
        return _dictionary(text)
    if first == "@":
        return _symbol(text)
    value, written = split_type(text)
    if first == '"':
        return StringAttribute(value[1:-1]) if value.endswith('"') and len(value) > 1 else None
    if first.isdigit() or first == "-":
        return _number(value, written)
    if value.startswith(_ELEMENTS):
        return DenseElementsAttribute(_canonical_elements(value), parse_type(written) if written else None)
    if text.startswith("array<"):
        return _dense_array(text)
    if text.startswith("affine_map<"):
        map_ = parse_affine_map(text)
        return AffineMapAttribute(map_) if map_ is not None else None
    type_ = parse_type(text) if first != "#" else None
    return TypeAttribute(type_) if type_ is not None else None


_WORDS: Mapping[str, Attribute] = {"unit": UnitAttribute(), "true": BoolAttribute(True), "false": BoolAttribute(False)}


def _number(value: str, written: str | None) -> Attribute | None:
    type_ = parse_type(written) if written is not None else None
    if written is not None and type_ is None:
        return None
    match = _INTEGER.fullmatch(value)
    if match is not None:
        number = int(match.group(2), 0 if match.group(2).startswith("0x") else 10)
        if isinstance(type_, FloatType):
            return FloatAttribute(None, type_, number)
        number = -number if match.group(1) else number
        if type_ == I1:
            return BoolAttribute(number != 0)
        return IntegerAttribute(_wrapped(number, type_ or I64), type_ or I64)
    match = _FLOAT.fullmatch(value)
    if match is None:
        return None
    return FloatAttribute(float(f"{match.group(1)}{match.group(2)}"), type_ or F64)


def _wrapped(number: int, type_: Type) -> int:
    """Return the value a signless integer has in two's complement, as mlir-opt prints it: 255 of ``i8`` is -1."""
    if isinstance(type_, IntegerType) and not type_.signedness and type_.width:
        half = 1 << (type_.width - 1)
        return (number + half) % (2 * half) - half
    return number


def _elements(text: str) -> tuple[Attribute, ...] | None:
    """Read ``[a, b]``."""
    end = len(text) - 1
    elements: list[Attribute] = []
    position = skip_space(text, 1, end)
    while position < end:
        stop = attribute_end(text, position, end)
        if stop is None:
            return None
        elements.append(parse_attribute(text[position:stop]))
        position = _past_comma(text, stop, end)
        if position < 0:
            return None
    return tuple(elements) if text.endswith("]") else None


def _past_comma(text: str, position: int, end: int) -> int:
    """Return where the next element begins, ``end`` after the last one, -1 where something else follows."""
    position = skip_space(text, position, end)
    if position == end:
        return end
    return skip_space(text, position + 1, end) if text[position] == "," else -1


def _dictionary(text: str) -> Attribute | None:
    end = len(text) - 1
    entries: dict[str, Attribute] = {}
    position = skip_space(text, 1, end)
    while position < end:
        match = _NAME.match(text, position, end)
        if match is None:
            return None
        name = match.group(1) or match.group(2) or ""
        stop = skip_space(text, match.end(), end)
        entries[name] = UnitAttribute()
        if text.startswith("=", stop, end):
            start = skip_space(text, stop + 1, end)
            value_stop = attribute_end(text, start, end)
            if value_stop is None:
                return None
            entries[name] = parse_attribute(text[start:value_stop])
            stop = value_stop
        position = _past_comma(text, stop, end)
        if position < 0:
            return None
    return DictionaryAttribute(tuple(sorted(entries.items()))) if text.endswith("}") else None


def _symbol(text: str) -> Attribute | None:
    path = [plain or quoted for plain, quoted in _SYMBOL_PART.findall(text)]
    return SymbolReference(tuple(path)) if path else None


def _dense_array(text: str) -> Attribute | None:
    if not text.endswith(">"):
        return None
    written, _, listed = text[len("array<") : -1].partition(":")
    element = parse_type(written.strip())
    if not isinstance(element, IntegerType | FloatType | IndexType):
        return None
    values = [_array_value(word.strip(), element) for word in listed.split(",")] if listed.strip() else []
    found = tuple(value for value in values if value is not None)
    return DenseArrayAttribute(element, found) if len(found) == len(values) else None


def _array_value(word: str, element: Type) -> Number | None:
    if word in ("true", "false"):
        return word == "true"
    if _INTEGER.fullmatch(word):
        number = int(word.replace(" ", ""), 16 if "x" in word else 10)
        return bool(number) if element == I1 else number
    return float(word.replace(" ", "")) if _FLOAT.fullmatch(word) else None


_LITERAL = re.compile(r'"(?:[^"\\]|\\.)*"|-?\b[0-9]+\.[0-9]*(?:[eE][-+]?[0-9]+)?')


def _canonical_elements(text: str) -> str:
    """Return elements with their floats in one form, so that ``dense<0.0>`` and ``dense<0.000000e+00>`` are equal."""

    def plain(match: re.Match[str]) -> str:
        return match.group() if match.group().startswith('"') else repr(float(match.group()))

    return _LITERAL.sub(plain, text)
