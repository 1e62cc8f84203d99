"""Small functions on shaped types for type rules."""

from __future__ import annotations

from dataclasses import replace

from bufferizer.ir.types import MemRefType, TensorType, Type, UnrankedMemRefType, UnrankedTensorType, VectorType


def replace_element(type_: Type, element: Type) -> Type:
    """Return a shaped type with its element type exchanged; ``element`` itself for a type without one."""
    if isinstance(type_, TensorType | UnrankedTensorType | MemRefType | UnrankedMemRefType | VectorType):
        return replace(type_, element=element)
    return element
