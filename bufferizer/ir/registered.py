"""The dialects that the compilers register. An op of any other dialect is one that they know nothing of."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bufferizer.ir.operation import Operation

# Those of mlir-opt of LLVM 22 and of LLVM 14 together, but for those it tests itself with, which take any op.
REGISTERED = frozenset(
    "acc affine amdgpu amx arith arm_neon arm_sme arm_sve async bufferization builtin cf complex dlti emitc func gpu"
    " index irdl linalg llvm math memref ml_program mpi nvgpu nvvm omp pdl pdl_interp ptr quant rocdl scf shape shard"
    " smt sparse_tensor spirv spv std tensor tosa transform ub vector wasmssa x86vector xegpu xevm".split()
)

# Those that mlir-opt tests itself with: it has the dialects, and takes ops of them that it does not know.
_TESTED_WITH = frozenset({"test", "test_dyn", "test_irdl_to_cpp"})

# Ops of which the order in their regions means nothing (RegionKind::Graph), and which have no bufferization.
_GRAPHS = frozenset(
    "builtin.module emitc.class emitc.expression emitc.file gpu.module ml_program.subgraph"
    " transform.apply_conversion_patterns transform.apply_patterns transform.func.cast_and_call"
    " transform.structured.replace".split()
)


def is_unregistered(operation: Operation) -> bool:
    """Tell whether the compilers know nothing of an operation.

    They refuse the custom form of such an operation. Whoever writes it has another compiler, which knows the operation.
    """
    return operation.syntax.generic and operation.name.partition(".")[0] not in REGISTERED


def may_hold_symbols(operation: Operation) -> bool:
    """Tell whether an operation of a dialect that the compilers do not have may have a scope of symbols of its own.

    Nothing in such an operation names a symbol of the module around, as they see it (isPotentiallyUnknownSymbolTable).
    """
    is_unknown = is_unregistered(operation) and operation.name.partition(".")[0] not in _TESTED_WITH
    return is_unknown and len(operation.regions) == 1


def runs_in_order(operation: Operation) -> bool:
    """Tell whether what an operation without a bufferization holds has an order (Dominance.cpp): in most it has one.

    What the compilers know nothing of has none.
    """
    return operation.name not in _GRAPHS and not is_unregistered(operation)
