"""What builtin types may be made of.

Sources: mlir/lib/AsmParser/TypeParser.cpp, and the types' verifiers in mlir/lib/IR/BuiltinTypes.cpp.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from bufferizer.ir.attributes import AffineMapAttribute, parse_attribute
from bufferizer.ir.types import (
    AnyMemRefType,
    AnyTensorType,
    ComplexType,
    DialectType,
    FloatType,
    FunctionType,
    IndexType,
    IntegerType,
    MemRefType,
    NoneType,
    OpaqueLayout,
    StridedLayout,
    TensorType,
    TupleType,
    Type,
    UnrankedMemRefType,
    UnrankedTensorType,
    VectorType,
    element_type,
)

_NUMBERS = (IntegerType, FloatType, IndexType)
# What is made of neither: others are a dialect's, which decides itself, or unknown.
_NO_ELEMENTS = (NoneType, TupleType, FunctionType)
_DIALECTS_WITHOUT_ELEMENTS = frozenset(
    "async emitc gpu llvm ml_program mpi nvgpu pdl quant shape smt spirv tosa transform".split()
)
_WITHOUT_TYPES_IN_14 = frozenset(
    "acc affine amx arith arm_neon arm_sve bufferization builtin complex dlti linalg math memref nvvm omp pdl_interp"
    " rocdl scf sparse_tensor std tensor tosa vector x86vector".split()
)
# The types that dialects had in LLVM 14, and what they said of others.
_TYPES_IN_14 = {
    "async": ("coro.handle coro.id coro.state group token value", "unknown  type `{}` in dialect `async`"),
    "emitc": ("opaque", "unknown  type `{}` in dialect `emitc`"),
    "gpu": ("async.token mma_matrix", "unknown gpu type: {}"),
    "llvm": ("array func label metadata ppc_fp128 ptr struct token vec void x86_mmx", "unknown LLVM type: {}"),
    "pdl": ("attribute operation range type value", "unknown  type `{}` in dialect `pdl`"),
    "quant": ("any calibrated uniform", "unknown quantized type {}"),
    "shape": ("shape size value_shape witness", "unknown shape type: {}"),
}
# A name that is a builtin type's, like `i32`, is another problem.
_NAME = re.compile(r"!(\w+)\.(?!(?:[su]?i\d+|b?f\d+|index|none)\b)([\w.$]+)")
_NO_VECTOR_ELEMENT = "failed to verify 'elementType': VectorElementTypeInterface instance"
_NO_VECTOR_SIZE = "vector types must have positive constant sizes"
_WORDS_OF_14 = {_NO_VECTOR_ELEMENT: "vector elements must be int/index/float type", _NO_VECTOR_SIZE: _NO_VECTOR_SIZE}


@lru_cache(maxsize=8192)
def type_problem(type_: Type) -> str | None:
    """Return what the compiler has against a type, None if it is one."""
    check = _CHECKS.get(type(type_))
    return check(type_) if check is not None else None


def in_words_of_14(problem: str) -> str:
    """Return how LLVM 14 says what `type_problem` found."""
    return next((old for today, old in _WORDS_OF_14.items() if problem.startswith(today)), problem)


def problem_in_14(type_: Type) -> str | None:
    """Return what only LLVM 14 has against a type: several dialects had none of their own by then, or other ones."""
    parts = type_.elements if isinstance(type_, TupleType) else (element_type(type_),)
    problems = (_unknown_in_14(part.text) for part in parts if isinstance(part, DialectType))
    return next((problem for problem in problems if problem is not None), None)


def _unknown_in_14(text: str) -> str | None:
    """Return what LLVM 14 says of a dialect's type that there was not, None if there was or nobody knows."""
    name = _NAME.match(text)
    if name is None:
        return None
    dialect, own = name.groups()
    if dialect in _WITHOUT_TYPES_IN_14:
        return f"dialect '{dialect}' provides no type parsing hook"
    known, words = _TYPES_IN_14.get(dialect, (own, ""))
    return None if own in known.split() else words.format(own)


def may_be_memref_element(type_: Type) -> bool:
    """Tell whether memrefs are made of a type, or nobody knows (BaseMemRefType::isValidElementType).

    Types of dialects that are not the compiler's own may be: whoever writes a memref of them can make one.
    """
    if isinstance(type_, DialectType):
        return type_.dialect not in _DIALECTS_WITHOUT_ELEMENTS
    return not isinstance(type_, (*_NO_ELEMENTS, *AnyTensorType))


def _tensor(type_: TensorType | UnrankedTensorType) -> str | None:
    if isinstance(type_.element, (*_NO_ELEMENTS, *AnyTensorType, *AnyMemRefType)):
        return "invalid tensor element type"
    return type_problem(type_.element)


def _memref(type_: MemRefType | UnrankedMemRefType) -> str | None:
    if not may_be_memref_element(type_.element):
        return "invalid memref element type"
    return type_problem(type_.element) or (_layout(type_) if isinstance(type_, MemRefType) else _space(type_))


def _layout(type_: MemRefType) -> str | None:
    rank = len(type_.shape)
    if isinstance(type_.layout, StridedLayout) and len(type_.layout.strides) != rank:
        return "expected the number of strides to match the rank"
    layout = parse_attribute(type_.layout.text) if isinstance(type_.layout, OpaqueLayout) else None
    if isinstance(layout, AffineMapAttribute) and layout.map.dimensions != rank:
        return f"memref layout mismatch between rank and affine map: {rank} != {layout.map.dimensions}"
    return None


def _space(type_: UnrankedMemRefType) -> str | None:
    is_layout = (type_.memory_space or "").startswith(("affine_map<", "strided<"))
    return "cannot have affine map for unranked memref type" if is_layout else None


def _vector(type_: VectorType) -> str | None:
    if 0 in type_.shape:
        return f"{_NO_VECTOR_SIZE} but got {', '.join(map(str, type_.shape))}"
    if not isinstance(type_.element, (*_NUMBERS, DialectType)):
        return _NO_VECTOR_ELEMENT
    return None


def _complex(type_: ComplexType) -> str | None:
    return None if isinstance(type_.element, IntegerType | FloatType) else "invalid element type for complex"


_CHECKS: dict[type[Type], Callable[..., str | None]] = {
    ComplexType: _complex,
    MemRefType: _memref,
    TensorType: _tensor,
    UnrankedMemRefType: _memref,
    UnrankedTensorType: _tensor,
    VectorType: _vector,
}
