"""Types that operations of LLVM 14 leave out."""

from __future__ import annotations

from bufferizer.ir.assembly.declaration import KnownTypes, TypeRule
from bufferizer.ir.types import UNKNOWN, MemRefType, TensorType, Type, UnrankedMemRefType, UnrankedTensorType


def tensor_like(group: str) -> TypeRule:
    """The tensor type of a memref's shape and element type (``memref::getTensorTypeFromMemRefType``)."""

    def rule(known: KnownTypes) -> Type:
        type_ = known.type(group)
        if isinstance(type_, MemRefType):
            return TensorType(type_.shape, type_.element)
        return UnrankedTensorType(type_.element) if isinstance(type_, UnrankedMemRefType) else UNKNOWN

    return rule
