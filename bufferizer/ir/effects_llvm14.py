"""Which ops LLVM 14 takes for effect-free, drops if nobody uses their results, or moves out of loops.

Source: the traits NoSideEffect and RecursiveSideEffects, and the memory effects, in its dialects' .td files. An op of
an unregistered dialect may do anything.
"""

from __future__ import annotations

from bufferizer.ir.operation import Operation
from bufferizer.ir.types import AnyMemRefType

_PURE_DIALECTS = frozenset("arith complex math quant shape tensor tosa".split())
_IMPURE = frozenset(
    "shape.assuming shape.cstr_broadcastable shape.cstr_eq shape.cstr_require shape.debug_print shape.function_library"
    " tensor.store tosa.custom".split()
)
_PURE = frozenset(
    f"{dialect}.{name}"
    for dialect, names in {
        "affine": "apply max min yield",
        "bufferization": "to_buffer to_memref",
        "builtin": "unrealized_conversion_cast",
        "cf": "br cond_br switch",
        "func": "return",
        "linalg": "index yield",
        "memref": "cast collapse_shape dim expand_shape get_global rank reinterpret_cast subview view",
        "scf": "condition yield",
        "sparse_tensor": "convert indices init pointers values",
        "std": "br cond_br constant return select splat switch",
    }.items()
    for name in names.split()
)
# Ops whose effects are those of the ops in their regions.
_RECURSIVE = frozenset(
    "affine.for affine.if affine.parallel linalg.tiled_loop scf.for scf.if scf.parallel scf.while"
    " tosa.cond_if tosa.while_loop".split()
)
# Ops that only read memory, or allocate what they return.
_READING = frozenset(
    "affine.load affine.vector_load bufferization.clone bufferization.to_tensor linalg.init_tensor memref.alloc"
    " memref.alloca memref.load memref.reshape memref.tensor_load memref.transpose".split()
)
_VECTOR_EFFECTS = frozenset(f"vector.{name}" for name in "compressstore maskedstore print scatter store".split())
_TERMINATORS = frozenset(
    "affine.yield func.return linalg.yield scf.condition scf.yield std.return tensor.yield tosa.yield".split()
)

# Ops with the trait ConstantLike.
CONSTANTS = frozenset(
    "arith.constant complex.constant emitc.constant llvm.mlir.constant shape.const_shape shape.const_size spv.Constant"
    " std.constant test.constant tosa.const".split()
)


def is_effect_free(operation: Operation) -> bool:
    """Tell whether the operation neither reads, writes, allocates nor frees anything (hasNoEffect)."""
    if operation.name in _RECURSIVE:
        return True  # the ops in it are looked at by themselves
    if operation.dialect == "linalg" and operation.name != "linalg.init_tensor":
        return not any(isinstance(operand.type, AnyMemRefType) for operand in operation.operands)
    if operation.dialect == "vector":
        touched = any(isinstance(operand.type, AnyMemRefType) for operand in operation.operands)
        return operation.name not in _VECTOR_EFFECTS and not touched
    return operation.name in _PURE or (operation.dialect in _PURE_DIALECTS and operation.name not in _IMPURE)


def is_removable(operation: Operation) -> bool:
    """Tell whether the operation goes if nobody uses its results (wouldOpBeTriviallyDead)."""
    if operation.successors or operation.name in _TERMINATORS:
        return False
    if operation.name in _RECURSIVE:
        return all(nested.name in _TERMINATORS or is_removable(nested) for nested in _nested(operation))
    if operation.dialect == "linalg":
        written = operation.group("outputs")
        return not any(isinstance(operand.type, AnyMemRefType) for operand in written)
    reads_only = operation.name in _READING or operation.name == "vector.transfer_read"
    return reads_only or is_effect_free(operation)


def is_hoistable(operation: Operation) -> bool:
    """Tell whether the operation may be moved out of a loop in which its operands do not change (canBeHoisted)."""
    if operation.successors or operation.name in _TERMINATORS or operation.name == "linalg.index":
        return False
    if operation.name in _RECURSIVE:
        return all(nested.name in _TERMINATORS or is_hoistable(nested) for nested in _nested(operation))
    return is_effect_free(operation)


def _nested(operation: Operation) -> list[Operation]:
    return [nested for region in operation.regions for block in region.blocks for nested in block.operations]
