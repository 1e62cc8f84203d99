"""Module-level constants for ``arith.constant`` tensors. Source: BufferUtils.cpp (getGlobalFor)."""

from __future__ import annotations

import re
import struct
from collections.abc import Hashable, Iterable

from bufferizer.ir.attributes import (
    Attribute,
    DenseElementsAttribute,
    IntegerAttribute,
    TypeAttribute,
    parse_attribute,
    split_type,
)
from bufferizer.ir.constants import FLOAT_CODES, NUMBER
from bufferizer.ir.functions import symbol_name
from bufferizer.ir.layouts import contiguous
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import ComplexType, FloatType, IntegerType, MemRefType, TensorType, Type
from bufferizer.kept import kept_by_text

_PLAIN_SYMBOL = re.compile(r"[A-Za-z_][\w$.]*", re.ASCII)


class Constants:
    """The constants of a module, one for each value: those it has already, and those that are made."""

    __slots__ = ("_alignment", "_counter", "_counts_on", "_known", "_taken", "lines")

    def __init__(self, alignment: int, operations: Iterable[Operation], *, counts_on: bool = True) -> None:
        """Take the module's operations: their symbols, and the ``memref.global`` ops that may be used again.

        The compiler takes the first one with the same value and alignment, be it constant or not. The numbers that tell
        constants of one type apart are counted for all types, or, unless it ``counts_on``, for each constant anew.
        """
        self._alignment = alignment
        self._counter = 0
        self._counts_on = counts_on
        self._taken: set[str] = set()
        self._known: dict[Hashable, str] = {}
        self.lines: list[str] = []
        for operation in operations:
            self._taken.add(symbol_name(operation))
            if operation.name == "memref.global" and _alignment(operation) == alignment:
                self._know(operation, operation.attribute("type"), "initial_value")

    def add_rewritten(self, operation: Operation) -> None:
        """Take an operation that has been rewritten: an ``ml_program.global`` is a ``memref.global`` from now on."""
        if operation.name != "ml_program.global" or self._alignment != 0:
            return
        type_ = operation.attribute("type")
        if isinstance(type_, TypeAttribute) and isinstance(type_.type, TensorType):
            self._know(operation, TypeAttribute(contiguous(type_.type)), "value")

    def _know(self, operation: Operation, type_: Attribute | None, value: str) -> None:
        if isinstance(type_, TypeAttribute) and isinstance(type_.type, MemRefType):
            key = (type_.type, value_key(operation.attributes.get(value, "unit")))
            self._known.setdefault(key, _reference(symbol_name(operation)))

    def symbol_for(self, type_: MemRefType, value: str) -> str:
        """Return the symbol (``@__constant_4xf32``) of the constant with this type and value, new or not.

        ``value`` is an elements attribute with its type.
        """
        key = (type_, value_key(value))
        if key not in self._known:
            self._known[key] = self._define(type_, split_type(value)[0])
        return self._known[key]

    def _define(self, type_: MemRefType, value: str) -> str:
        name = base = symbol_of_constant(type_)
        if not self._counts_on:
            self._counter = 0
        while name in self._taken:
            name = f"{base}_{self._counter}"
            self._counter += 1
        self._taken.add(name)
        symbol = _reference(name)
        alignment = f" {{alignment = {self._alignment} : i64}}" if self._alignment else ""
        # Each new constant goes to the front of the module.
        self.lines.insert(0, f'memref.global "private" constant {symbol} : {type_} = {value}{alignment}')
        return symbol


def symbol_of_constant(type_: MemRefType) -> str:
    """Return what the first new constant of a type is called."""
    return f"__constant_{'x'.join(map(str, type_.shape))}x{type_.element}"


@kept_by_text(4096)
def value_key(text: str) -> Hashable:
    """Return what is equal for equal attributes: ``dense<[1.0, 1.0]>`` and ``dense<1.000000e+00>`` are the same."""
    attribute = parse_attribute(text)
    if not isinstance(attribute, DenseElementsAttribute) or not isinstance(attribute.type, TensorType):
        return attribute
    if not attribute.text.startswith("dense<"):
        return attribute
    element = attribute.type.element
    number_type = element.element if isinstance(element, ComplexType) else element
    if '"' in attribute.text:
        return attribute
    numbers = [_number(word, number_type) for word in NUMBER.findall(attribute.text)]
    width = 2 if isinstance(element, ComplexType) else 1
    elements = [tuple(numbers[start : start + width]) for start in range(0, len(numbers), width)]
    return attribute.type, tuple(elements[:1] if len(set(elements)) == 1 else elements)


def _number(word: str, type_: Type) -> Hashable:
    """Return a number as it is kept: a float's bits, an integer cut to its width."""
    word = word.replace(" ", "")
    if isinstance(type_, FloatType):
        if "0x" in word:
            return int(word, 16)
        code = FLOAT_CODES.get(type_.name)
        try:
            return int.from_bytes(struct.pack(code, float(word)), "little") if code else float(word)
        except OverflowError:
            return float(word)
    if word not in ("true", "false") and "0x" not in word and not word.lstrip("-").isdigit():
        return word
    value = int(word == "true") if word in ("true", "false") else int(word, 16 if "0x" in word else 10)
    return value % (1 << type_.width) if isinstance(type_, IntegerType) else value


def _alignment(operation: Operation) -> int:
    attribute = operation.attribute("alignment")
    return attribute.value if isinstance(attribute, IntegerAttribute) else 0


def _reference(name: str) -> str:
    return f"@{name}" if _PLAIN_SYMBOL.fullmatch(name) else f'@"{name}"'
