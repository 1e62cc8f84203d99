"""How a rewrite makes buffers, copies and numbers: a part of the interface of rewriters."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol

from bufferizer.buffer_model.buffers import Buffer, BufferType
from bufferizer.ir.operation import Operation
from bufferizer.ir.types import MemRefType, Type


class BufferMaker(Protocol):
    """Emits operations on buffers and index values, and returns what they define."""

    def allocate(self, name: str, type_: MemRefType, sizes: Sequence[str] = ()) -> Buffer:
        """Emit a ``memref.alloc`` with the options' alignment."""
        ...

    def copy(self, source: Buffer, target: Buffer) -> None:
        """Emit a ``memref.copy``."""
        ...

    def copy_to_new(self, source: Buffer, name: str, tensor: Type) -> Buffer:
        """Emit an allocation with identity layout for a tensor of that type, and a copy of ``source`` into it."""
        ...

    def cast(self, source: Buffer, type_: BufferType, name: str | None = None) -> Buffer:
        """Return the buffer with another type, by a ``memref.cast`` where it has not got it already."""
        ...

    def cast_or_copy(self, source: Buffer, type_: BufferType) -> Buffer:
        """Return the buffer with another type, by a copy where a cast might fail (castOrReallocMemRefValue)."""
        ...

    def constant_index(self, value: int) -> str:
        """Emit an index constant and return its name."""
        ...

    def affine_apply(self, map_: str, dimensions: Sequence[str], symbols: Sequence[str]) -> str:
        """Emit an ``affine.apply`` of a map, ``(d0)[s0] -> (d0 + s0)``, and return its name."""
        ...

    def affine_sum(self, terms: Sequence[int | str], symbols: Collection[int | str] = ()) -> int | str:
        """Emit an ``affine.apply`` that adds names and numbers, if more than one name is left, and return its name.

        Of the names, ``symbols`` are symbols of the affine map, the others are dimensions.
        """
        ...

    def affine_product(self, factors: Sequence[int | str]) -> int | str:
        """Emit an ``affine.apply`` that multiplies names and numbers, where that takes any, and return its name.

        Names are symbols of the affine map: a product of dimensions is not affine.
        """
        ...

    def dimension(self, buffer: Buffer, dimension: int) -> str:
        """Emit a ``memref.dim`` and return its name."""
        ...

    def dynamic_sizes(self, buffer: Buffer) -> list[str]:
        """Emit a ``memref.dim`` for each dynamic dimension and return their names."""
        ...

    def constant_buffer(self, type_: MemRefType, value: str, user: Operation) -> str:
        """Return the symbol of a constant with an elements attribute's value and type (getGlobalFor).

        It is one of the module that ``user`` stands in.
        """
        ...
