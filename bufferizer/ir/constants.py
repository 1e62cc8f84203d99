"""Scalars and tensors whose value is known: their elements as numbers, read from attributes and written again."""

from __future__ import annotations

import math
import re
import struct
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from bufferizer.ir.attributes import (
    Attribute,
    BoolAttribute,
    DenseElementsAttribute,
    FloatAttribute,
    IntegerAttribute,
    parse_attribute,
)
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import I1, I64, ComplexType, FloatType, IndexType, IntegerType, TensorType, Type
from bufferizer.kept import kept_by_text

Element = int | float

NUMBER = re.compile(r"true|false|-?\s*(?:0x[0-9A-Fa-f]+|[0-9]+(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?)")
"""A number, as it is written between the brackets of ``dense<...>``."""

FLOAT_CODES = {"f16": "<e", "f32": "<f", "f64": "<d"}
"""How `struct` names the float types it knows."""

INDEX_WIDTH = 64


@dataclass(frozen=True, slots=True)
class Constant:
    """A value of a type: the elements of a tensor in row-major order, or just one if all are the same.

    Integers are kept signed, but for ``i1``, which is 0 or 1; floats as their type can hold them.
    """

    type: Type
    elements: tuple[Element, ...]

    @property
    def element_type(self) -> Type:
        """The type of the elements; of a scalar, its own."""
        return self.type.element if isinstance(self.type, TensorType) else self.type

    @property
    def is_tensor(self) -> bool:
        """Whether it is a tensor."""
        return isinstance(self.type, TensorType)

    @property
    def splat(self) -> Element | None:
        """The one value of all elements; None where there are several."""
        return self.elements[0] if len(self.elements) == 1 else None

    def at(self, position: int) -> Element:
        """Return the element at a position in row-major order."""
        return self.elements[0] if len(self.elements) == 1 else self.elements[position]

    def text(self) -> str:
        """Return the attribute, with its type: ``dense<[1, 2]> : tensor<2xi32>``, ``1 : index``, ``true``."""
        words = [_text_of(element, self.element_type) for element in self.elements]
        if not isinstance(self.type, TensorType):
            return words[0] if self.type == I1 else f"{words[0]} : {self.type}"
        return f"dense<{words[0] if len(words) == 1 else _nested(words, self.type.shape)}> : {self.type}"


def constant(type_: Type, elements: Sequence[Element]) -> Constant:
    """Return the constant with the elements given, all of them or one for all."""
    same = all(is_same(element, elements[0]) for element in elements) and len(elements) > 0
    return Constant(type_, tuple(elements[:1] if same else elements))


def constant_of(attribute: Attribute | None) -> Constant | None:
    """Return the constant that an attribute is; None for other attributes, and numbers of unusual types."""
    if isinstance(attribute, BoolAttribute):
        return Constant(I1, (int(attribute.value),))
    if isinstance(attribute, IntegerAttribute):
        return Constant(attribute.type, (attribute.value,)) if _is_supported(attribute.type) else None
    if isinstance(attribute, FloatAttribute):
        value = attribute.value if attribute.bits is None else _from_bits(attribute.bits, attribute.type)
        rounded = None if value is None else fit(value, attribute.type)
        return None if rounded is None else Constant(attribute.type, (rounded,))
    return _dense(attribute) if isinstance(attribute, DenseElementsAttribute) else None


def constant_key(operation: Operation, folded: Constant | None) -> Hashable:
    """Return what is equal for constants that are one: an op that is like a constant, or has ``folded`` to one."""
    if folded is not None:
        return folded.type, value_key(folded.text())
    value = operation.attributes.get("value")
    return operation if value is None else (operation.results[0].type, value_key(value))


@kept_by_text(4096)
def value_key(text: str) -> Hashable:
    """Return what is equal for equal attributes: ``dense<[1.0, 1.0]>`` and ``dense<1.000000e+00>`` are the same.

    Numbers are equal if their bits are: zeros of different signs are not, and a NaN is equal to itself.
    """
    attribute = parse_attribute(text)
    if isinstance(attribute, FloatAttribute):
        bits = attribute.bits
        return attribute.type, bits if bits is not None else _bits(repr(attribute.value), attribute.type)
    if not isinstance(attribute, DenseElementsAttribute) or not isinstance(attribute.type, TensorType):
        return attribute
    if '"' in attribute.text:
        return attribute
    element = attribute.type.element
    sparse = _SPARSE.fullmatch(attribute.text)
    if sparse is not None:
        return attribute.type, _all_bits(sparse["places"], I64), _all_bits(sparse["values"], element)
    return (attribute.type, _all_bits(attribute.text, element)) if attribute.text.startswith("dense<") else attribute


# Places are lists as a rule. Where they are a number there is but one, all of whose coordinates are that.
_SPARSE = re.compile(r"sparse<\s*(?P<places>\[.*\]\s*\]|[0-9]+)\s*,(?P<values>.*)>", re.DOTALL)


def _all_bits(text: str, type_: Type) -> Hashable:
    """Return what tells the numbers of a list from others; one of them if all are equal."""
    number_type = type_.element if isinstance(type_, ComplexType) else type_
    numbers = [_bits(word, number_type) for word in NUMBER.findall(text)]
    width = 2 if isinstance(type_, ComplexType) else 1
    elements = [tuple(numbers[start : start + width]) for start in range(0, len(numbers), width)]
    return tuple(elements[:1] if len(set(elements)) == 1 else elements)


def _bits(word: str, type_: Type) -> Hashable:
    """Return what tells a number from others as it is kept: a float's bits, an integer cut to its width."""
    word = word.replace(" ", "")
    if word in ("true", "false"):
        return int(word == "true")
    if isinstance(type_, FloatType):
        if "0x" in word:
            return int(word, 16)
        code = FLOAT_CODES.get(type_.name)
        try:
            return int.from_bytes(struct.pack(code, float(word)), "little") if code else repr(float(word))
        except OverflowError:
            return repr(float(word))
    if "0x" not in word and not word.lstrip("-").isdigit():
        return word
    value = int(word, 16 if "0x" in word else 10)
    return value % (1 << type_.width) if isinstance(type_, IntegerType) else value


def is_same(one: Element, other: Element) -> bool:
    """Tell whether two numbers are the same as an attribute has them: zeros of different signs are not, NaNs are."""
    return one is other or repr(one) == repr(other)


def element_count(type_: Type) -> int | None:
    """Return the number of elements of a scalar or a tensor; None where it is not known."""
    if not isinstance(type_, TensorType):
        return 1
    sizes = [size for size in type_.shape if size is not None]
    return math.prod(sizes) if len(sizes) == len(type_.shape) else None


def width_of(type_: Type) -> int:
    """Return the number of bits of an integer type, or of ``index``."""
    return type_.width if isinstance(type_, IntegerType) else INDEX_WIDTH


def is_integer(type_: Type) -> bool:
    """Tell whether numbers of a type are integers."""
    return isinstance(type_, IntegerType | IndexType)


def fit(number: Element, type_: Type) -> Element | None:
    """Return a number as a type holds it: an integer cut to its width, a float rounded; None for unusual types."""
    if is_integer(type_):
        if number != number or number in (math.inf, -math.inf):
            return None
        if type_ == I1:
            return int(number) & 1
        half = 1 << width_of(type_) >> 1
        return (int(number) + half) % (2 * half) - half if half else 0
    code = FLOAT_CODES.get(type_.name) if isinstance(type_, FloatType) else None
    if code is None:
        return None
    try:
        rounded: float = struct.unpack(code, struct.pack(code, number))[0]
    except OverflowError:
        return math.copysign(math.inf, number)
    return rounded


def _is_supported(type_: Type) -> bool:
    return is_integer(type_) or (isinstance(type_, FloatType) and type_.name in FLOAT_CODES)


def _dense(attribute: DenseElementsAttribute) -> Constant | None:
    type_ = attribute.type
    if not isinstance(type_, TensorType) or not _is_supported(type_.element):
        return None
    if not attribute.text.startswith("dense<") or '"' in attribute.text:
        return None
    count = element_count(type_)
    numbers = [_number(word, type_.element) for word in NUMBER.findall(attribute.text)]
    elements = [number for number in numbers if number is not None]
    return constant(type_, elements) if len(elements) == len(numbers) and len(elements) in (1, count) else None


def _number(word: str, type_: Type) -> Element | None:
    word = word.replace(" ", "")
    if word in ("true", "false"):
        return int(word == "true")
    is_hexadecimal = "0x" in word
    if is_integer(type_):
        is_whole = is_hexadecimal or word.lstrip("-").isdigit()
        return fit(int(word, 16 if is_hexadecimal else 10), type_) if is_whole else None
    return _from_bits(int(word, 16), type_) if is_hexadecimal else fit(float(word), type_)


def _from_bits(bits: int, type_: Type) -> float | None:
    code = FLOAT_CODES.get(type_.name) if isinstance(type_, FloatType) else None
    if code is None:
        return None
    size = struct.calcsize(code)
    value: float = struct.unpack(code, (bits % (1 << 8 * size)).to_bytes(size, "little"))[0]
    return value


def _text_of(element: Element, type_: Type) -> str:
    if type_ == I1:
        return "true" if element else "false"
    if is_integer(type_):
        return str(element)
    if math.isfinite(element):
        short = f"{element:.6e}"
        return short if float(short) == element else f"{element:.16e}"
    assert isinstance(type_, FloatType)
    packed = struct.pack(FLOAT_CODES[type_.name], element)
    return f"0x{packed[::-1].hex().upper()}"


def _nested(words: Sequence[str], shape: Sequence[int | None]) -> str:
    """Return words in nested brackets."""
    for size in reversed(shape):
        width = size or 1
        words = [f"[{', '.join(words[start : start + width])}]" for start in range(0, len(words), width)]
    return words[0] if words else ""
