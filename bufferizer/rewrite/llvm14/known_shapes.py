"""The sizes of buffers that constants tell, which LLVM 14's canonicalization writes into their types in the end.

    %0 = memref.alloc(%c4) : memref<?xf32>                      // memref<4xf32>
    %1 = memref.cast %0 : memref<?xf32> to memref<?xf32, #map>  // folds into what uses it
    memref.copy %2, %1 : memref<8xf32> to memref<?xf32, #map>   // of 8 elements to 4: the verifier refuses it

Source: the canonicalization of AllocOp and SubViewOp, and foldMemRefCast, in MemRefOps.cpp of LLVM 14.
"""

from __future__ import annotations

from collections.abc import Sequence

from bufferizer.buffer_model.buffers import Buffer
from bufferizer.ir.static_values import dimensions_of_rank
from bufferizer.ir.types import MemRefType, Shape


class KnownShapes:
    """Sizes by the names of buffers and of index values."""

    def __init__(self) -> None:
        self._constants: dict[str, int] = {}
        self._shapes: dict[str, Shape] = {}
        self._sizes: dict[str, Sequence[int | str]] = {}

    def tell(self, name: str, value: int) -> None:
        """Take the value of an index constant, or of what folds to one."""
        self._constants[name] = value

    def value(self, size: int | str | None) -> int | None:
        """Return what is known of a size: an int, or a value by its name; None is not known."""
        return self._constants.get(size) if isinstance(size, str) else size

    def define(self, buffer: Buffer, dynamic: Sequence[int | str | None]) -> None:
        """Take a buffer that is defined with the sizes of its ``dynamic`` dimensions."""
        sizes = iter(dynamic)
        shape = buffer.type.shape if isinstance(buffer.type, MemRefType) else ()
        self._shapes[buffer.name] = tuple(self.value(next(sizes)) if size is None else size for size in shape)

    def define_view(self, view: Buffer, sizes: Sequence[int | str]) -> None:
        """Take a view that is defined with sizes, those of all dimensions of what it is a part of.

        Once constants are written into its type, the first ones of size 1 are those that are dropped, be they others
        than before (SubViewReturnTypeCanonicalizer).
        """
        known = tuple(map(self.value, sizes))
        rank = len(view.type.shape) if isinstance(view.type, MemRefType) else 0
        self._shapes[view.name] = tuple(known[dimension] for dimension in dimensions_of_rank(known, rank))

    def tell_sizes(self, buffer: Buffer, sizes: Sequence[int | str]) -> None:
        """Take the sizes of all dimensions of a buffer as it is defined: numbers, or names of values."""
        self._sizes[buffer.name] = sizes

    def size(self, buffer: Buffer, dimension: int) -> int | str | None:
        """Return the size of a dimension if it was told, be it of what the buffer is a cast of."""
        while buffer.cast_of is not None:
            buffer = buffer.cast_of
        sizes = self._sizes.get(buffer.name, ())
        return sizes[dimension] if dimension < len(sizes) else None

    def of(self, buffer: Buffer) -> Shape:
        """Return the shape of a buffer once casts have folded."""
        while buffer.cast_of is not None:
            buffer = buffer.cast_of
        return self._shapes.get(buffer.name, buffer.type.shape if isinstance(buffer.type, MemRefType) else ())
