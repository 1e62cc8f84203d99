"""What the functions of a module share while they are rewritten: their new signatures and the module's constants."""

from __future__ import annotations

from collections.abc import Iterable

from bufferizer.buffer_model.options import BufferizationOptions
from bufferizer.ir.attributes import split_type
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import FunctionType, MemRefType
from bufferizer.rewrite.selection import Selection


class Constants:
    """Module-level constants for ``arith.constant`` tensors (BufferUtils.cpp, getGlobalFor): one for each value."""

    __slots__ = ("_alignment", "_counter", "_symbols", "_taken", "lines")

    def __init__(self, alignment: int, taken: Iterable[str]) -> None:
        """Take the symbols the module has, without ``@``."""
        self._alignment = alignment
        self._taken = set(taken)
        self._symbols: dict[tuple[MemRefType, str], str] = {}
        self._counter = 0
        self.lines: list[str] = []

    def symbol_for(self, type_: MemRefType, value: str) -> str:
        """Return the symbol (``@__constant_4xf32``) of the constant with this type and value, new or not."""
        value, _ = split_type(value)
        key = (type_, " ".join(value.split()))
        if key not in self._symbols:
            self._symbols[key] = self._define(type_, value)
        return self._symbols[key]

    def _define(self, type_: MemRefType, value: str) -> str:
        base = f"__constant_{'x'.join(map(str, type_.shape))}x{type_.element}"
        name = base
        while name in self._taken:
            name = f"{base}_{self._counter}"
            self._counter += 1
        self._taken.add(name)
        symbol = f"@{name}" if name.replace("_", "").isalnum() else f'@"{name}"'
        alignment = f" {{alignment = {self._alignment} : i64}}" if self._alignment else ""
        # Each new constant goes to the front of the module.
        self.lines.insert(0, f'memref.global "private" constant {symbol} : {type_} = {value}{alignment}')
        return symbol


class ModuleState:
    """Which ops are rewritten, the options, and what has been decided for the module so far."""

    __slots__ = ("constants", "options", "selection", "signatures")

    def __init__(self, selection: Selection, options: BufferizationOptions, symbols: Iterable[str]) -> None:
        self.selection = selection
        self.options = options
        self.signatures: dict[Operation, FunctionType] = {}
        self.constants = Constants(options.buffer_alignment, symbols)
