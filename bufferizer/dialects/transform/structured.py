"""Operations on structured payload (mlir/include/mlir/Dialect/Linalg/TransformOps/LinalgTransformOps.td).

Transcribed from the ODS definitions of LLVM 22.
"""

from __future__ import annotations

from bufferizer.dialects.registry import OpDefinition, op
from bufferizer.dialects.transform.directives import read_split
from bufferizer.ir.assembly.declaration import (
    always,
    dense_array,
    integer,
    numbered_enum,
    same_as,
    type_attribute,
    unit,
)

OPERATIONS: list[OpDefinition] = [
    op(
        "transform.structured.bufferize_to_allocation",
        "$target attr-dict `:` type($target)",
        operands="target",
        results="allocated_buffer new_ops",
        types={"allocated_buffer": always("!transform.any_value"), "new_ops": always("!transform.any_op")},
    ),
    op(
        "transform.structured.continuous_tile_sizes",
        "$target attr-dict `:` custom<ContinuousTileSizeTypes>(type($target), type($tile_sizes), type($chunk_sizes))",
        operands="target",
        results="tile_sizes chunk_sizes",
    ),
    op(
        "transform.structured.convert_conv2d_to_img2col",
        "$target attr-dict `:` functional-type($target, results)",
        operands="target",
        results="img2col_tensor transformed",
    ),
    op(
        "transform.structured.convert_to_loops",
        "$target attr-dict `:` functional-type(operands, results)",
        operands="target",
        results="result",
    ),
    op(
        "transform.structured.decompose",
        "$target attr-dict `:` functional-type(operands, results)",
        operands="target",
        results="transformed",
    ),
    op(
        "transform.structured.decompose_interface",
        "$target attr-dict `:` functional-type(operands, results)",
        operands="target",
        results="transformed",
    ),
    op(
        "transform.structured.decompose_winograd_op",
        "$target attr-dict `:` functional-type($target, results)",
        operands="target",
        results="transformed",
    ),
    op(
        "transform.structured.eliminate_empty_tensors",
        "$target attr-dict `:` type($target)",
        operands="target",
    ),
    op(
        "transform.structured.flatten_elementwise",
        "$target attr-dict `:` functional-type($target, results)",
        operands="target",
        results="transformed",
    ),
    op(
        "transform.structured.fuse",
        "$target oilist(`tile_sizes` custom<DynamicIndexList>($tile_sizes, $static_tile_sizes) | `interchange` "
        "custom<DynamicIndexList>($tile_interchange, $static_tile_interchange)) attr-dict `:` "
        "functional-type(operands, results)",
        operands="target tile_sizes* tile_interchange*",
        results="transformed loops*",
    ),
    op(
        "transform.structured.fuse_into_containing_op",
        "$producer_op `into` $containing_op attr-dict `:` functional-type(operands, results)",
        operands="producer_op containing_op",
        results="fused_op new_containing_op",
    ),
    op(
        "transform.structured.generalize",
        '$target attr-dict `:` custom<SemiFunctionType>(type($target), type($transformed), "false")',
        operands="target",
        results="transformed",
    ),
    op(
        "transform.structured.gpu.map_copy_to_threads",
        "$target `total_num_threads` `=` $total_num_threads `desired_bit_alignment` `=` $desired_bit_alignment "
        "attr-dict `:` functional-type(operands, results)",
        operands="target",
        results="forall_op tiled_op",
        attributes={"total_num_threads": integer("i64"), "desired_bit_alignment": integer("i64")},
    ),
    op(
        "transform.structured.hoist_pad",
        "$target `by` $num_loops `loops` (`,` `transpose` `by` $transpose^)? attr-dict `:` "
        "functional-type(operands, results)",
        operands="target",
        results="transformed",
        attributes={"num_loops": integer("i64"), "transpose": dense_array("i64")},
    ),
    op(
        "transform.structured.hoist_pad.build_packing_loop_nest",
        "$target `above` $loop (`,` `transpose` `by` $transpose^)? attr-dict `:` functional-type(operands, results)",
        operands="target loop",
        results="packing_loop",
        attributes={"transpose": dense_array("i64")},
    ),
    op(
        "transform.structured.hoist_redundant_vector_broadcasts",
        "$target attr-dict `:` functional-type(operands, results)",
        operands="target",
        results="transformed",
    ),
    op(
        "transform.structured.hoist_redundant_vector_transfers",
        "$target attr-dict `:` functional-type(operands, results)",
        operands="target",
        results="transformed",
    ),
    op(
        "transform.structured.insert_slice_to_copy",
        "$target attr-dict `:` functional-type(operands, results)",
        operands="target",
        results="transformed",
    ),
    op(
        "transform.structured.interchange",
        "$target (`iterator_interchange` `=` $iterator_interchange^)? attr-dict `:` "
        'custom<SemiFunctionType>(type($target), type($transformed), "false")',
        operands="target",
        results="transformed",
        attributes={"iterator_interchange": dense_array("i64")},
    ),
    op(
        "transform.structured.linalg_copy_to_memref",
        "$target attr-dict `:` functional-type(operands, results)",
        operands="target",
        results="transformed",
    ),
    op(
        "transform.structured.lower_pack",
        "$target attr-dict `:` functional-type(operands, results)",
        operands="target",
        results="pad_op expand_shape_op transpose_op",
    ),
    op(
        "transform.structured.lower_unpack",
        "$target attr-dict `:` functional-type(operands, results)",
        operands="target",
        results="empty_op transpose_op collapse_shape_op extract_slice_op",
    ),
    op(
        "transform.structured.match",
        "(`ops` `{` $ops^ `}`)? (`interface` `{` $interface^ `}`)? (`attributes` $op_attrs^)? "
        "(`filter_result_type` `=` $filter_result_type^)? (`filter_operand_types` `=` $filter_operand_types^)? "
        "`in` $target attr-dict `:` functional-type($target, results)",
        operands="target",
        results="results",
        attributes={
            "interface": numbered_enum("i32", "LinalgOp TilingInterface LoopLikeInterface"),
            "filter_result_type": type_attribute,
        },
    ),
    op(
        "transform.structured.multitile_sizes",
        "$target attr-dict `:` custom<MultitileSizesTypes>(type($target), type($low_size), type($high_size), "
        "type($split_point))",
        operands="target",
        results="low_size high_size split_point",
    ),
    op(
        "transform.structured.pack",
        "$target `packed_sizes` `=` custom<DynamicIndexList>($packed_sizes, $static_packed_sizes) attr-dict `:` "
        "functional-type(operands, results)",
        operands="target packed_sizes*",
        results="packed_op",
    ),
    op(
        "transform.structured.pack_greedily",
        "$target oilist(`matmul_packed_sizes` `=` custom<DynamicIndexList>($matmul_packed_sizes, "
        "$static_matmul_packed_sizes) (`matmul_padded_sizes_next_multiple_of` `=` "
        "$matmul_padded_sizes_next_multiple_of^)? `matmul_inner_dims_order` `=` $matmul_inner_dims_order) "
        "attr-dict `:` functional-type(operands, results)",
        operands="target matmul_packed_sizes*",
        results="packed_op",
        attributes={
            "matmul_padded_sizes_next_multiple_of": dense_array("i64"),
            "matmul_inner_dims_order": dense_array("i64"),
        },
    ),
    op(
        "transform.structured.pack_transpose",
        "$target_pack_or_un_pack_op `with_compute_op` `(` $target_linalg_op `)` (`outer_perm` `=` $outer_perm^)? "
        "(`inner_perm` `=` $inner_perm^)? attr-dict `:` functional-type(operands, results)",
        operands="target_pack_or_un_pack_op target_linalg_op",
        results="packed_op pack_op un_pack_op",
        attributes={"outer_perm": dense_array("i64"), "inner_perm": dense_array("i64")},
    ),
    op(
        "transform.structured.pad",
        "$target (`pad_to_multiple_of` custom<DynamicIndexList>($pad_to_multiple_of, "
        "$static_pad_to_multiple_of)^)? (`use_prescribed_tensor_shapes` $use_prescribed_tensor_shapes^)? "
        "attr-dict `:` functional-type(operands, results)",
        operands="target pad_to_multiple_of*",
        results="padded pad copy",
        attributes={"use_prescribed_tensor_shapes": unit},
    ),
    op(
        "transform.structured.pad_tiling_interface",
        "$target `to` (`padding_sizes` custom<DynamicIndexList>($padding_sizes, $static_padding_sizes)^)? "
        "(`pad_to_multiple_of` $pad_to_multiple_of^)? attr-dict `:` functional-type(operands, results)",
        operands="target padding_sizes*",
        results="padded pad",
        attributes={"pad_to_multiple_of": unit},
    ),
    op(
        "transform.structured.promote",
        '$target attr-dict `:` custom<SemiFunctionType>(type($target), type($transformed), "false")',
        operands="target",
        results="transformed",
    ),
    op(
        "transform.structured.promote_tensor",
        "(`to` $memory_space^)? $tensor attr-dict `:` type($tensor)",
        operands="tensor",
        results="promoted",
        types={"promoted": same_as("tensor")},
    ),
    op(
        "transform.structured.replace",
        "$target attr-dict-with-keyword regions `:` custom<SemiFunctionType>(type($target), type($replacement), "
        '"false")',
        operands="target",
        results="replacement",
        regions="bodyRegion",
        traits="isolated-from-above graph-region",
    ),
    op(
        "transform.structured.rewrite_in_destination_passing_style",
        "$target attr-dict `:` functional-type($target, results)",
        operands="target",
        results="transformed",
    ),
    op(
        "transform.structured.scalarize",
        '$target attr-dict `:` custom<SemiFunctionType>(type($target), type($result), "false")',
        operands="target",
        results="result",
    ),
    op(
        "transform.structured.specialize",
        '$target attr-dict `:` custom<SemiFunctionType>(type($target), type($transformed), "false")',
        operands="target",
        results="transformed",
    ),
    op(
        "transform.structured.split",
        read=read_split,
        operands="target dynamic_chunk_sizes?",
        results="split_list",
    ),
    op(
        "transform.structured.split_reduction",
        "$target attr-dict `:` functional-type(operands, results)",
        operands="target",
        results="init_or_alloc_op fill_op split_linalg_op combining_linalg_op",
    ),
    op(
        "transform.structured.tile_reduction_using_for",
        "$target (`reduction_dims` `=` $reduction_dims^)? `by` `tile_sizes` `=` $tile_sizes attr-dict `:` "
        "functional-type(operands, results)",
        operands="target",
        results="fill_op* split_op combining_op for_op",
    ),
    op(
        "transform.structured.tile_reduction_using_forall",
        "$target (`reduction_dims` `=` $reduction_dims^)? `by` (`num_threads` `=` $num_threads^)? (`tile_sizes` "
        "`=` $tile_sizes^)? (`mapping` `=` $mapping^)? attr-dict `:` functional-type(operands, results)",
        operands="target",
        results="fill_op* split_op combining_op forall_op",
        attributes={"num_threads": dense_array("i64"), "tile_sizes": dense_array("i64")},
    ),
    op(
        "transform.structured.tile_using_for",
        "$target `tile_sizes` custom<DynamicIndexList>($dynamic_sizes, $static_sizes, $scalable_sizes) "
        "(`interchange` `=` $interchange^)? attr-dict `:` functional-type(operands, results)",
        operands="target dynamic_sizes*",
        results="tiled_linalg_op loops*",
        attributes={"interchange": dense_array("i64")},
    ),
    op(
        "transform.structured.tile_using_forall",
        "$target oilist(`num_threads` custom<PackedOrDynamicIndexList>($packed_num_threads, $num_threads, "
        "$static_num_threads) | `tile_sizes` custom<PackedOrDynamicIndexList>($packed_tile_sizes, $tile_sizes, "
        "$static_tile_sizes)) (`(` `mapping` `=` $mapping^ `)`)? attr-dict `:` functional-type(operands, results)",
        operands="target num_threads* tile_sizes* packed_num_threads? packed_tile_sizes?",
        results="tiled_op forall_op",
    ),
    op(
        "transform.structured.transpose_conv2d",
        "$target attr-dict `:` functional-type($target, results)",
        operands="target",
        results="transformed",
    ),
    op(
        "transform.structured.transpose_matmul",
        "$target (`<` $inputToTranspose^ `>`)? attr-dict `:` functional-type($target, results)",
        operands="target",
        results="transformed",
        attributes={"inputToTranspose": numbered_enum("i32", "lhs rhs")},
    ),
    op(
        "transform.structured.vectorize",
        "$target oilist(`vector_sizes` custom<DynamicIndexList>($vector_sizes, $static_vector_sizes, "
        "$scalable_sizes)) attr-dict `:` type($target)(`,` type($vector_sizes)^)?",
        operands="target vector_sizes*",
    ),
    op(
        "transform.structured.vectorize_children_and_apply_patterns",
        "$target attr-dict `:` functional-type(operands, results)",
        operands="target",
        results="transformed",
    ),
    op(
        "transform.structured.winograd_conv2d",
        "$target attr-dict `:` functional-type($target, results)",
        operands="target",
        results="transformed",
    ),
]
