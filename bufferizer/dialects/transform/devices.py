"""Operations for devices (mlir/include/mlir/Dialect/{GPU,NVGPU,XeGPU}/TransformOps).

Transcribed from the ODS definitions of LLVM 22.
"""

from __future__ import annotations

from bufferizer.dialects.registry import OpDefinition, op
from bufferizer.ir.assembly.declaration import dense_array, integer, numbered_enum, unit

OPERATIONS: list[OpDefinition] = [
    op(
        "transform.gpu.map_forall_to_blocks",
        "$target (`generate_gpu_launch` $generate_gpu_launch^)? (`grid_dims` `=` $grid_dims^)? attr-dict `:` "
        "functional-type($target, $result)",
        operands="target",
        results="result",
        attributes={"grid_dims": dense_array("i64"), "generate_gpu_launch": unit},
    ),
    op(
        "transform.gpu.map_nested_forall_to_threads",
        "$target `block_dims` `=` $block_dims (`sync_after_distribute` `=` $sync_after_distribute^)? (`warp_size` "
        "`=` $warp_size^)? attr-dict `:` functional-type($target, $result)",
        operands="target",
        results="result",
        attributes={"block_dims": dense_array("i64"), "warp_size": integer("i64")},
    ),
    op(
        "transform.nvgpu.create_async_groups",
        "$target attr-dict `:` functional-type(operands, results)",
        operands="target",
        results="result",
    ),
    op(
        "transform.nvgpu.pipeline_shared_memory_copies",
        "`failures` `(` $failure_propagation_mode `)` $for_op attr-dict `:` functional-type(operands, results)",
        operands="for_op",
        results="result",
        attributes={"failure_propagation_mode": numbered_enum("i32", {"propagate": 1, "suppress": 2})},
    ),
    op(
        "transform.nvgpu.rewrite_copy_as_tma",
        "$target attr-dict `:` functional-type(operands, results)",
        operands="target",
    ),
    op(
        "transform.nvgpu.rewrite_matmul_as_mma_sync",
        "$target attr-dict `:` functional-type(operands, results)",
        operands="target",
    ),
    op(
        "transform.xegpu.convert_layout",
        "$target `input_sg_layout` `=` custom<DynamicIndexList>($input_sg_layout, $static_input_sg_layout) "
        "`input_sg_data` `=` custom<DynamicIndexList>($input_sg_data, $static_input_sg_data) (`input_inst_data` "
        "`=` custom<DynamicIndexList>($input_inst_data, $static_input_inst_data)^)? `target_sg_layout` `=` "
        "custom<DynamicIndexList>($target_sg_layout, $static_target_sg_layout) `target_sg_data` `=` "
        "custom<DynamicIndexList>($target_sg_data, $static_target_sg_data) (`target_inst_data` `=` "
        "custom<DynamicIndexList>($target_inst_data, $static_target_inst_data)^)? attr-dict `:` "
        "functional-type(operands, results)",
        operands="target input_sg_layout* input_sg_data* input_inst_data* target_sg_layout* target_sg_data*"
        " target_inst_data*",
        results="newConvertOp",
    ),
    op(
        "transform.xegpu.get_desc_op",
        "$target attr-dict `:` functional-type(operands, results)",
        operands="target",
        results="descHandle",
    ),
    op(
        "transform.xegpu.insert_prefetch",
        "$target `nb_prefetch` `=` ($dynamic_nb_prefetch^):($static_nb_prefetch)? attr-dict `:` "
        "functional-type(operands, results)",
        operands="target dynamic_nb_prefetch?",
        results="desc_op",
        attributes={"static_nb_prefetch": integer("i64")},
    ),
    op(
        "transform.xegpu.set_desc_layout",
        "$target `sg_layout` `=` custom<DynamicIndexList>($sg_layout, $static_sg_layout) `sg_data` `=` "
        "custom<DynamicIndexList>($sg_data, $static_sg_data) (`inst_data` `=` "
        "custom<DynamicIndexList>($inst_data, $static_inst_data)^)? (`slice_dims` `=` $slice_dims^)? attr-dict "
        "`:` functional-type(operands, results)",
        operands="target sg_layout* sg_data* inst_data*",
        results="transformed",
        attributes={"slice_dims": dense_array("i64")},
    ),
    op(
        "transform.xegpu.set_gpu_launch_threads",
        "$target `threads` `=` custom<DynamicIndexList>($threads, $static_threads) attr-dict `:` "
        "qualified(type(operands))",
        operands="target threads*",
    ),
    op(
        "transform.xegpu.set_op_layout_attr",
        "$target (`result` $result^)? (`index` `=` $index^)? `sg_layout` `=` custom<DynamicIndexList>($sg_layout, "
        "$static_sg_layout) `sg_data` `=` custom<DynamicIndexList>($sg_data, $static_sg_data) (`inst_data` `=` "
        "custom<DynamicIndexList>($inst_data, $static_inst_data)^)? (`slice_dims` `=` $slice_dims^)? attr-dict "
        "`:` qualified(type(operands))",
        operands="target sg_layout* sg_data* inst_data*",
        attributes={"index": integer("i64"), "slice_dims": dense_array("i64"), "result": unit},
    ),
]
