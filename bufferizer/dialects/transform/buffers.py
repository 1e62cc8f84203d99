"""Operations on buffers, tensors and functions (mlir/include/mlir/Dialect/*/TransformOps).

Transcribed from the ODS definitions of LLVM 22.
"""

from __future__ import annotations

from bufferizer.dialects.registry import OpDefinition, op
from bufferizer.ir.assembly.declaration import dense_array, numbered_enum, symbol, unit

OPERATIONS: list[OpDefinition] = [
    op(
        "transform.bufferization.buffer_loop_hoisting",
        "$target attr-dict `:` type($target)",
        operands="target",
    ),
    op(
        "transform.bufferization.eliminate_empty_tensors",
        "$target attr-dict `:` type($target)",
        operands="target",
    ),
    op(
        "transform.bufferization.empty_tensor_to_alloc_tensor",
        "$target attr-dict `:` functional-type(operands, results)",
        operands="target",
        results="transformed",
    ),
    op(
        "transform.bufferization.one_shot_bufferize",
        "(`layout` `{` $function_boundary_type_conversion^ `}`)? $target attr-dict `:` functional-type($target, "
        "results)",
        operands="target",
        results="transformed",
        attributes={
            "function_boundary_type_conversion": numbered_enum(
                "i32", "InferLayoutMap IdentityLayoutMap FullyDynamicLayoutMap"
            )
        },
    ),
    op(
        "transform.func.cast_and_call",
        "($function_name^)? ($function^)? (`(` $inputs^ `)`)? (`->` $outputs^)? (`after` "
        "$insert_after^):(`before`)? $insertion_point ($conversions^)? attr-dict `:` functional-type(operands, "
        "results)",
        operands="insertion_point inputs? outputs? function?",
        results="result",
        attributes={"insert_after": unit, "function_name": symbol},
        regions="conversions",
        traits="graph-region",
    ),
    op(
        "transform.func.deduplicate_func_args",
        "$function_name `at` $module attr-dict `:` functional-type(operands, results)",
        operands="module",
        results="transformed_module transformed_function",
        attributes={"function_name": symbol},
    ),
    op(
        "transform.func.replace_func_signature",
        "$function_name `args_interchange` `=` $args_interchange `results_interchange` `=` $results_interchange "
        "`at` $module attr-dict `:` functional-type(operands, results)",
        operands="module",
        results="transformed_module transformed_function",
        attributes={
            "function_name": symbol,
            "args_interchange": dense_array("i32"),
            "results_interchange": dense_array("i32"),
        },
    ),
    op(
        "transform.memref.alloca_to_global",
        "$alloca attr-dict `:` functional-type(operands, results)",
        operands="alloca",
        results="getGlobal global",
    ),
    op(
        "transform.memref.erase_dead_alloc_and_stores",
        "$target attr-dict `:` functional-type($target, results)",
        operands="target",
    ),
    op(
        "transform.memref.make_loop_independent",
        "$target attr-dict `:` functional-type($target, $transformed)",
        operands="target",
        results="transformed",
    ),
    op(
        "transform.memref.multibuffer",
        "$target attr-dict `:` functional-type(operands, results)",
        operands="target",
        results="transformed",
    ),
    op(
        "transform.sparse_tensor.match.sparse_inout",
        '$target attr-dict `:` custom<SemiFunctionType>(type($target), type($result), "false")',
        operands="target",
        results="result",
    ),
    op(
        "transform.tensor.make_loop_independent",
        "$target attr-dict `:` functional-type($target, $transformed)",
        operands="target",
        results="transformed",
    ),
]
