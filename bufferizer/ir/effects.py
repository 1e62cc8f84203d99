"""Which ops have no effects, so that one nobody uses may stay: it folds away (isMemoryEffectFree).

Only ops that the pass does not bufferize matter here. Source: the traits ``Pure``, ``NoMemoryEffect`` and
``RecursiveMemoryEffects`` in the dialects' .td files. An op of an unregistered dialect may do anything.
"""

from __future__ import annotations

from collections.abc import Callable

from bufferizer.ir.operation import Operation
from bufferizer.ir.types import AnyMemRefType

_PURE_DIALECTS = frozenset(
    "affine arith complex index math quant shape shard sparse_tensor tensor tosa ub vector".split()
)
_IMPURE = frozenset(
    """
    affine.load affine.prefetch affine.store affine.vector_load affine.vector_store
    shape.cstr_broadcastable shape.cstr_eq shape.cstr_require shape.debug_print shape.func shape.function_library
    shape.is_broadcastable shape.meet shape.reduce
    shard.recv shard.send
    sparse_tensor.compress sparse_tensor.expand sparse_tensor.foreach sparse_tensor.has_runtime_library
    sparse_tensor.load sparse_tensor.out sparse_tensor.print sparse_tensor.push_back sparse_tensor.sort
    tensor.parallel_insert_slice
    tosa.custom tosa.variable tosa.variable_read tosa.variable_write
    vector.compressstore vector.expandload vector.gather vector.load vector.maskedload vector.maskedstore vector.print
    vector.scatter vector.store
    """.split()
)
_PURE = frozenset(
    """
    async.create_group async.return async.yield
    bufferization.to_buffer bufferization.to_tensor
    builtin.unrealized_conversion_cast
    cf.br cf.cond_br cf.switch
    func.constant func.return
    gpu.return gpu.shuffle gpu.yield
    linalg.index linalg.pack linalg.unpack linalg.yield
    memref.alloca_scope.return
    ml_program.global_load_const ml_program.output ml_program.return ml_program.token
    scf.condition scf.forall.in_parallel scf.reduce.return scf.yield
    """.split()
)
# Ops whose effects are those of the ops in their regions (RecursiveMemoryEffects).
_RECURSIVE = frozenset(
    """
    affine.for affine.if affine.parallel
    async.execute
    gpu.launch gpu.warp_execute_on_lane_0
    memref.alloca_scope
    scf.execute_region scf.for scf.forall scf.if scf.index_switch scf.parallel scf.reduce scf.while
    shape.assuming
    sparse_tensor.coiterate sparse_tensor.iterate
    tosa.cond_if tosa.while_loop
    vector.mask
    """.split()
)


def _is_never(operation: Operation) -> bool:
    return False


def is_effect_free(operation: Operation, is_rewritten: Callable[[Operation], bool] = _is_never) -> bool:
    """Tell whether an op that stays neither reads, writes, allocates nor frees anything.

    What its regions hold counts as it is by then: what is rewritten, ``is_rewritten`` says, works on memory.
    """
    if operation.name in _RECURSIVE:
        return not any(
            is_rewritten(nested) or not is_effect_free(nested, is_rewritten)
            for region in operation.regions
            for block in region.blocks
            for nested in block.operations
        )
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
