"""Module-level constants for ``arith.constant`` tensors. Source: BufferUtils.cpp (getGlobalFor)."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable

from bufferizer.ir.attributes import Attribute, IntegerAttribute, TypeAttribute, split_type
from bufferizer.ir.constants import value_key
from bufferizer.ir.functions import symbol_name
from bufferizer.ir.layouts import contiguous
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import MemRefType, TensorType

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
        name = base = f"__constant_{'x'.join(map(str, type_.shape))}x{type_.element}"
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


def name_in(symbol: str) -> str:
    """Return the name that a reference to a symbol has in it."""
    return symbol.removeprefix("@").strip('"')


def _alignment(operation: Operation) -> int:
    attribute = operation.attribute("alignment")
    return attribute.value if isinstance(attribute, IntegerAttribute) else 0


def _reference(name: str) -> str:
    return f"@{name}" if _PLAIN_SYMBOL.fullmatch(name) else f'@"{name}"'
