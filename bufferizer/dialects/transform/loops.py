"""Operations on loops and affine payload (mlir/include/mlir/Dialect/{SCF,Affine}/TransformOps).

Transcribed from the ODS definitions of LLVM 22.
"""

from __future__ import annotations

from bufferizer.dialects.registry import OpDefinition, op
from bufferizer.ir.assembly.declaration import dense_array, unit

OPERATIONS: list[OpDefinition] = [
    op(
        "transform.affine.simplify_bounded_affine_ops",
        "$target `with` `[` ($bounded_values^ `:` type($bounded_values))? `]` `within` $lower_bounds `and` "
        "$upper_bounds attr-dict `:` type($target)",
        operands="target bounded_values*",
        attributes={"lower_bounds": dense_array("i64"), "upper_bounds": dense_array("i64")},
    ),
    op(
        "transform.affine.simplify_min_max_affine_ops",
        "$target attr-dict `:` type($target)",
        operands="target",
    ),
    op(
        "transform.loop.coalesce",
        "$target attr-dict `:` functional-type($target, $transformed)",
        operands="target",
        results="transformed",
    ),
    op(
        "transform.loop.forall_to_for",
        "$target attr-dict `:` functional-type(operands, results)",
        operands="target",
        results="transformed*",
    ),
    op(
        "transform.loop.forall_to_parallel",
        "$target attr-dict `:` functional-type(operands, results)",
        operands="target",
        results="transformed*",
    ),
    op(
        "transform.loop.fuse_sibling",
        "$target `into` $source attr-dict `:` functional-type(operands, results)",
        operands="target source",
        results="fused_loop",
    ),
    op(
        "transform.loop.hoist_loop_invariant_subsets",
        "$target attr-dict `:` type($target)",
        operands="target",
    ),
    op(
        "transform.loop.outline",
        "$target attr-dict `:` functional-type(operands, results)",
        operands="target",
        results="function call",
    ),
    op(
        "transform.loop.parallel_for_to_nested_fors",
        "$target attr-dict `:` functional-type(operands, results)",
        operands="target",
        results="transformed*",
    ),
    op(
        "transform.loop.peel",
        "$target attr-dict `:` functional-type(operands, results)",
        operands="target",
        results="peeled_loop remainder_loop",
    ),
    op(
        "transform.loop.pipeline",
        "$target attr-dict `:` functional-type(operands, results)",
        operands="target",
        results="transformed",
    ),
    op(
        "transform.loop.promote_if_one_iteration",
        "$target attr-dict `:` type($target)",
        operands="target",
    ),
    op(
        "transform.loop.unroll",
        "$target attr-dict `:` type($target)",
        operands="target",
    ),
    op(
        "transform.loop.unroll_and_jam",
        "$target attr-dict `:` type($target)",
        operands="target",
    ),
    op(
        "transform.scf.take_assumed_branch",
        "$target (`take_else_branch` $take_else_branch^)? attr-dict `:` functional-type(operands, results)",
        operands="target",
        attributes={"take_else_branch": unit},
    ),
]
