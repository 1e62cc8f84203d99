"""Which ops have no effects, so that one nobody uses may stay: it folds away (isMemoryEffectFree).

Only ops that the pass does not bufferize matter here. Source: the ``Pure`` and ``NoMemoryEffect`` traits in the
dialects' .td files. An op of an unregistered dialect may do anything.
"""

from __future__ import annotations

from bufferizer.ir.operation import Operation
from bufferizer.ir.types import AnyMemRefType

_PURE_DIALECTS = frozenset({"arith", "complex", "index", "math", "quant", "shape", "tensor", "tosa", "ub"})
_IMPURE = frozenset(
    {
        "shape.assuming",
        "shape.cstr_broadcastable",
        "shape.cstr_eq",
        "shape.cstr_require",
        "shape.debug_print",
        "shape.function_library",
        "tosa.cond_if",
        "tosa.custom",
        "tosa.variable",
        "tosa.variable_read",
        "tosa.variable_write",
        "tosa.while_loop",
    }
)
_PURE = frozenset(
    {
        "bufferization.to_buffer",
        "bufferization.to_tensor",
        "builtin.unrealized_conversion_cast",
        "cf.br",
        "cf.cond_br",
        "linalg.index",
        "linalg.pack",
        "linalg.unpack",
        "vector.transfer_read",
        "vector.transfer_write",
    }
)
# Ops whose effects are those of the ops in their regions (RecursiveMemoryEffects).
_RECURSIVE = frozenset(
    {"scf.execute_region", "scf.for", "scf.forall", "scf.if", "scf.index_switch", "scf.parallel", "scf.while"}
    | {"affine.for", "affine.if", "affine.parallel", "shape.assuming", "tosa.cond_if", "tosa.while_loop"}
)


def is_effect_free(operation: Operation) -> bool:
    """Tell whether the operation neither reads, writes, allocates nor frees anything."""
    if operation.name in _RECURSIVE:
        return all(is_effect_free(nested) for nested in operation.walk() if nested is not operation)
    if operation.name in _IMPURE:
        return False
    return operation.name in _PURE or operation.dialect in _PURE_DIALECTS


# What LLVM 14 drops if nobody uses its results: ops that only read memory, or allocate what they return.
_REMOVABLE = frozenset(
    f"{dialect}.{name}"
    for dialect, names in {
        "affine": "apply load max min vector_load",
        "bufferization": "clone",
        "linalg": "init_tensor",
        "memref": "alloc alloca cast collapse_shape dim expand_shape get_global load rank reinterpret_cast reshape"
        " subview tensor_load transpose view",
        "sparse_tensor": "convert indices init pointers values",
        "std": "constant select splat",
    }.items()
    for name in names.split()
)
_VECTOR_EFFECTS = frozenset(f"vector.{name}" for name in "compressstore maskedstore print scatter store".split())
_RECURSIVELY_REMOVABLE = frozenset(
    {"affine.for", "affine.if", "affine.parallel", "linalg.tiled_loop", "scf.for", "scf.if", "scf.parallel"}
)
_TERMINATORS = frozenset(
    {"affine.yield", "func.return", "linalg.yield", "scf.condition", "scf.yield", "std.return", "tensor.yield"}
)


def is_removable(operation: Operation) -> bool:
    """Tell whether LLVM 14 drops the operation if nobody uses its results (wouldOpBeTriviallyDead)."""
    if operation.successors or operation.name in _TERMINATORS:
        return False
    if operation.name in _RECURSIVELY_REMOVABLE:
        inner = (nested for region in operation.regions for block in region.blocks for nested in block.operations)
        return all(nested.name in _TERMINATORS or is_removable(nested) for nested in inner)
    if operation.dialect == "linalg" or operation.name == "vector.transfer_write":
        return not any(isinstance(operand.type, AnyMemRefType) for operand in operation.operands)
    if operation.dialect == "vector":
        return operation.name not in _VECTOR_EFFECTS
    return operation.name in _REMOVABLE or (operation.name not in _RECURSIVE and is_effect_free(operation))
