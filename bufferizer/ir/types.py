"""MLIR types as plain frozen data. ``str(type)`` prints a type as mlir-opt prints it.

Shapes are tuples with one entry per dimension: an int for a static size, None for a dynamic one (``?``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

Dimension = int | None
Shape = tuple[Dimension, ...]


def _dimensions(shape: Shape) -> str:
    return "".join(f"{'?' if size is None else size}x" for size in shape)


def _stride(value: int | None) -> str:
    return "?" if value is None else str(value)


@dataclass(frozen=True, slots=True)
class Type:
    """Base of all types."""


@dataclass(frozen=True, slots=True)
class IndexType(Type):
    """``index``."""

    def __str__(self) -> str:
        return "index"


@dataclass(frozen=True, slots=True)
class NoneType(Type):
    """``none``."""

    def __str__(self) -> str:
        return "none"


@dataclass(frozen=True, slots=True)
class IntegerType(Type):
    """``i32``, ``si8``, ``ui16``. ``signedness`` is ``""``, ``"s"`` or ``"u"``."""

    width: int
    signedness: str = ""

    def __str__(self) -> str:
        return f"{self.signedness}i{self.width}"


@dataclass(frozen=True, slots=True)
class FloatType(Type):
    """A builtin float type by its name: ``f32``, ``bf16``, ``f8E4M3FN``."""

    name: str

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class ComplexType(Type):
    """``complex<f32>``."""

    element: Type

    def __str__(self) -> str:
        return f"complex<{self.element}>"


@dataclass(frozen=True, slots=True)
class TupleType(Type):
    """``tuple<i32, f32>``."""

    elements: tuple[Type, ...]

    def __str__(self) -> str:
        return f"tuple<{', '.join(map(str, self.elements))}>"


@dataclass(frozen=True, slots=True)
class FunctionType(Type):
    """``(inputs) -> (results)``."""

    inputs: tuple[Type, ...]
    results: tuple[Type, ...]

    def __str__(self) -> str:
        inputs = ", ".join(map(str, self.inputs))
        if len(self.results) == 1 and not isinstance(self.results[0], FunctionType):
            return f"({inputs}) -> {self.results[0]}"
        return f"({inputs}) -> ({', '.join(map(str, self.results))})"


@dataclass(frozen=True, slots=True)
class VectorType(Type):
    """``vector<4x[8]xf32>``. ``scalable`` says for each dimension whether it is written in brackets."""

    shape: tuple[int, ...]
    element: Type
    scalable: tuple[bool, ...] = ()

    def __str__(self) -> str:
        flags = self.scalable or (False,) * len(self.shape)
        sizes = "".join(f"[{size}]x" if flag else f"{size}x" for size, flag in zip(self.shape, flags))
        return f"vector<{sizes}{self.element}>"


@dataclass(frozen=True, slots=True)
class TensorType(Type):
    """A ranked tensor. ``encoding`` is the attribute's text, aliases expanded, or None."""

    shape: Shape
    element: Type
    encoding: str | None = None

    def __str__(self) -> str:
        tail = f", {self.encoding}" if self.encoding else ""
        return f"tensor<{_dimensions(self.shape)}{self.element}{tail}>"


@dataclass(frozen=True, slots=True)
class UnrankedTensorType(Type):
    """``tensor<*xf32>``."""

    element: Type

    def __str__(self) -> str:
        return f"tensor<*x{self.element}>"


@dataclass(frozen=True, slots=True)
class StridedLayout:
    """``strided<[?, 1], offset: ?>``; None stands for ``?``."""

    strides: tuple[int | None, ...]
    offset: int | None = 0

    def __str__(self) -> str:
        offset = "" if self.offset == 0 else f", offset: {_stride(self.offset)}"
        return f"strided<[{', '.join(map(_stride, self.strides))}]{offset}>"


@dataclass(frozen=True, slots=True)
class OpaqueLayout:
    """A layout that is not strided: an ``affine_map<...>`` or a dialect's attribute, as text with aliases expanded."""

    text: str

    def __str__(self) -> str:
        return self.text


Layout = StridedLayout | OpaqueLayout


@dataclass(frozen=True, slots=True)
class MemRefType(Type):
    """A ranked memref. ``layout`` None is the identity layout; ``memory_space`` is an attribute's text or None."""

    shape: Shape
    element: Type
    layout: Layout | None = None
    memory_space: str | None = None

    def __str__(self) -> str:
        tail = f", {self.layout}" if self.layout is not None else ""
        tail += f", {self.memory_space}" if self.memory_space is not None else ""
        return f"memref<{_dimensions(self.shape)}{self.element}{tail}>"


@dataclass(frozen=True, slots=True)
class UnrankedMemRefType(Type):
    """``memref<*xf32, 1>``."""

    element: Type
    memory_space: str | None = None

    def __str__(self) -> str:
        tail = f", {self.memory_space}" if self.memory_space is not None else ""
        return f"memref<*x{self.element}{tail}>"


@dataclass(frozen=True, slots=True)
class DialectType(Type):
    """A type of a dialect (``!transform.any_op``, ``!sparse_tensor.storage_specifier<...>``), as text."""

    text: str

    def __str__(self) -> str:
        return self.text

    @property
    def dialect(self) -> str:
        """The dialect's name."""
        return self._head.partition(".")[0]

    @property
    def name(self) -> str:
        """The type's name in its dialect, empty where that has a syntax of its own: ``!dialect<...>``."""
        return self._head.partition(".")[2]

    @property
    def _head(self) -> str:
        return self.text.partition("<")[0].removeprefix("!")


@dataclass(frozen=True, slots=True)
class UnknownType(Type):
    """The type of a value nobody could tell: an operation we cannot read, or one that uses an undefined name.

    It agrees with every type, so that one unreadable operation does not cause a trail of errors.
    """

    def __str__(self) -> str:
        return "<unknown>"


INDEX = IndexType()
I1 = IntegerType(1)
I32 = IntegerType(32)
I64 = IntegerType(64)
UNKNOWN = UnknownType()

AnyTensorType = (TensorType, UnrankedTensorType)
AnyMemRefType = (MemRefType, UnrankedMemRefType)


def is_tensor(type_: Type) -> bool:
    """Tell whether ``type_`` is a ranked or unranked tensor."""
    return isinstance(type_, AnyTensorType)


def element_type(type_: Type) -> Type:
    """Return the element type of a shaped type, the type itself where it has none, unknown for unknown."""
    if isinstance(type_, TensorType | UnrankedTensorType | MemRefType | UnrankedMemRefType | VectorType | ComplexType):
        return type_.element
    return type_


_FLOAT_WIDTH = re.compile(r"[a-z]+([0-9]+)")


def bit_width(type_: Type) -> int | None:
    """Return how many bits a number of this type has, those that an ``index`` is kept in; None for other types."""
    if isinstance(type_, IndexType):
        return 64
    if isinstance(type_, IntegerType):
        return type_.width
    match = _FLOAT_WIDTH.match(type_.name) if isinstance(type_, FloatType) else None
    if match is None:
        return None
    return 19 if match[0] == "tf32" else int(match[1])
