"""What types of dialects the words of ODS stand for: ``LLVM pointer type``, ``any transform handle or parameter``.

Where an interface decides, types of dialects that are not known to have it or not are taken to have it.
Sources: the type constraints in mlir/include/mlir/Dialect/{GPU,LLVMIR,NVGPU,PDL,Transform}.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bufferizer.ir.types import (
    DialectType,
    FloatType,
    IndexType,
    IntegerType,
    Type,
    VectorType,
)

Predicate = Callable[[Type], bool]


def dialect_types(*texts: str) -> Predicate:
    """Return the test for types of a dialect, with parameters or without: ``!async.value`` is ``!async.value<f32>``."""
    return lambda type_: isinstance(type_, DialectType) and type_.text.partition("<")[0] in texts


def _other_than(*texts: str) -> Predicate:
    """Return the test for types of dialects, but for certain ones."""
    return lambda type_: isinstance(type_, DialectType) and type_.text.partition("<")[0] not in texts


# -- Transform

_OPERATION_HANDLES = ("!transform.any_op", "!transform.op", "!pdl.operation")
_VALUE_HANDLES = ("!transform.any_value",)
_PARAMETERS = ("!transform.any_param", "!transform.param", "!transform.affine_map", "!transform.type")
_any_dialect_type = _other_than()

# -- LLVM

_FLOATS = frozenset({"bf16", "f16", "f32", "f64", "f80", "f128"})


def _is_signless(type_: Type) -> bool:
    return isinstance(type_, IntegerType) and not type_.signedness


def _is_llvm_float(type_: Type) -> bool:
    return (isinstance(type_, FloatType) and type_.name in _FLOATS) or dialect_types("!llvm.ppc_fp128")(type_)


def _is_compatible(type_: Type) -> bool:
    """Tell whether a type may be one of LLVM's (isCompatibleType)."""
    if isinstance(type_, VectorType):
        return len(type_.shape) == 1 and not isinstance(type_.element, IndexType)
    return _is_signless(type_) or _is_llvm_float(type_) or isinstance(type_, DialectType)


def _vector_of(accepts: Predicate) -> Predicate:
    """Return the test for vectors that LLVM has, of such elements."""
    return lambda type_: isinstance(type_, VectorType) and len(type_.shape) == 1 and accepts(type_.element)


_is_pointer = dialect_types("!llvm.ptr")

DIALECT_WORDS: Mapping[str, Predicate] = {
    "TransformHandleTypeInterface instance": _other_than(*_VALUE_HANDLES, *_PARAMETERS),
    "TransformParamTypeInterface instance": _other_than(*_OPERATION_HANDLES, *_VALUE_HANDLES),
    "TransformValueHandleTypeInterface instance": _other_than(*_OPERATION_HANDLES, *_PARAMETERS),
    "any transform handle": _other_than(*_PARAMETERS),
    "any transform handle or parameter": _any_dialect_type,
    "transform any param type or any handle type": _any_dialect_type,
    "transform operation or value handle": _other_than(*_PARAMETERS),
    "LLVM dialect-compatible type": _is_compatible,
    "LLVM dialect-compatible vector type": _vector_of(_is_compatible),
    "LLVM dialect-compatible vector of signless integer": _vector_of(_is_signless),
    "LLVM dialect-compatible vector of integer": _vector_of(lambda type_: isinstance(type_, IntegerType)),
    "LLVM dialect-compatible vector of 1-bit signless integer": _vector_of(lambda type_: type_ == IntegerType(1)),
    "LLVM dialect-compatible vector of floating-point": _vector_of(lambda type_: isinstance(type_, FloatType)),
    "LLVM dialect-compatible vector of floating point LLVM type": _vector_of(_is_llvm_float),
    "LLVM dialect-compatible vector of LLVM pointer type": _vector_of(_is_pointer),
    "LLVM aggregate type": _other_than("!llvm.ptr", "!llvm.void", "!llvm.token", "!llvm.metadata", "!llvm.label"),
    "LLVM pointer type": _is_pointer,
    "LLVM token type": dialect_types("!llvm.token"),
    "floating point LLVM type": _is_llvm_float,
    "PDL handle to an `mlir::Operation *`": dialect_types("!pdl.operation"),
    "PDL handle to an `mlir::Attribute`": dialect_types("!pdl.attribute"),
    "PDL handle to an `mlir::Type`": dialect_types("!pdl.type"),
    "PDL handle for an `mlir::Value`": dialect_types("!pdl.value"),
    "single element or range of PDL handle for an `mlir::Value`": dialect_types("!pdl.value", "!pdl.range"),
    "single element or range of PDL handle to an `mlir::Type`": dialect_types("!pdl.type", "!pdl.range"),
    "mbarrier barrier type": dialect_types("!nvgpu.mbarrier.barrier", "!nvgpu.mbarrier.group"),
    "TensorMap descriptor": dialect_types("!nvgpu.tensormap.descriptor"),
    "device async token type": dialect_types("!nvgpu.device.async.token"),
    "MMAMatrix type": dialect_types("!gpu.mma_matrix"),
    "dense tensor handle type": dialect_types("!gpu.sparse.dntensor_handle"),
    "sparse matrix handle type": dialect_types("!gpu.sparse.spmat_handle"),
    "SpGEMM operation handle type": dialect_types("!gpu.sparse.spgemmop_handle"),
    "Integer or Float": lambda type_: isinstance(type_, IntegerType | FloatType),
}
