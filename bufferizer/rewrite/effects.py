"""Which ops have no effects, so that one nobody uses may stay: it folds away (isMemoryEffectFree).

Only ops that the pass does not bufferize matter here. Source: the ``Pure`` and ``NoMemoryEffect`` traits in the
dialects' .td files. An op of an unregistered dialect may do anything.
"""

from __future__ import annotations

from bufferizer.ir.operation import Operation

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
