"""Pattern sets and type converters: the operations in the regions of apply_patterns and apply_conversion_patterns.

Transcribed from the ODS definitions of LLVM 22.
"""

from __future__ import annotations

from bufferizer.dialects.registry import OpDefinition, op
from bufferizer.ir.assembly.declaration import integer, numbered_enum, string, unit

_PLAIN = """
    apply_conversion_patterns.func.func_to_llvm
    apply_conversion_patterns.gpu.gpu_subgroup_reduce_to_nvvm
    apply_conversion_patterns.gpu.gpu_to_nvvm
    apply_conversion_patterns.gpu.gpu_wmma_to_nvvm
    apply_conversion_patterns.memref.memref_to_llvm_type_converter
    apply_conversion_patterns.nvgpu.nvgpu_to_nvvm
    apply_conversion_patterns.scf.scf_to_control_flow
    apply_conversion_patterns.scf.structural_conversions
    apply_conversion_patterns.vector.vector_to_llvm
    apply_patterns.arm_neon.vector_contract_to_bfmmla
    apply_patterns.arm_neon.vector_contract_to_i8mm
    apply_patterns.arm_sve.vector_contract_to_bfmmla
    apply_patterns.arm_sve.vector_contract_to_i8mm
    apply_patterns.canonicalization
    apply_patterns.gpu.eliminate_barriers
    apply_patterns.gpu.gpu_rewrite_patterns
    apply_patterns.linalg.decompose_pack_unpack
    apply_patterns.linalg.decompose_pad
    apply_patterns.linalg.erase_unnecessary_inputs
    apply_patterns.linalg.fold_add_into_dest
    apply_patterns.linalg.fold_pack_unpack_into_empty
    apply_patterns.linalg.fold_unit_extent_dims_via_reshapes
    apply_patterns.linalg.fold_unit_extent_dims_via_slices
    apply_patterns.linalg.pad_vectorization
    apply_patterns.linalg.tiling_canonicalization
    apply_patterns.memref.expand_ops
    apply_patterns.memref.expand_strided_metadata
    apply_patterns.memref.extract_address_computations
    apply_patterns.memref.fold_memref_alias_ops
    apply_patterns.memref.resolve_ranked_shaped_type_result_dims
    apply_patterns.scf.for_loop_canonicalization
    apply_patterns.tensor.bubble_up_extract_slice
    apply_patterns.tensor.decompose_concat
    apply_patterns.tensor.drop_redundant_insert_slice_rank_expansion
    apply_patterns.tensor.fold_into_pack_and_unpack
    apply_patterns.tensor.fold_tensor_empty
    apply_patterns.tensor.fold_tensor_subset_ops
    apply_patterns.tensor.fold_tensor_subset_ops_into_vector_transfers
    apply_patterns.tensor.merge_consecutive_insert_extract_slice
    apply_patterns.tensor.reassociative_reshape_folding
    apply_patterns.vector.cast_away_vector_leading_one_dim
    apply_patterns.vector.drop_inner_most_unit_dims_from_xfer_ops
    apply_patterns.vector.drop_unit_dims_with_shape_cast
    apply_patterns.vector.elementwise_to_vector
    apply_patterns.vector.fold_arith_extension
    apply_patterns.vector.interleave_to_shuffle
    apply_patterns.vector.lower_bitcast
    apply_patterns.vector.lower_broadcast
    apply_patterns.vector.lower_create_mask
    apply_patterns.vector.lower_gather
    apply_patterns.vector.lower_interleave
    apply_patterns.vector.lower_masked_transfers
    apply_patterns.vector.lower_masks
    apply_patterns.vector.lower_outerproduct
    apply_patterns.vector.lower_scan
    apply_patterns.vector.lower_shape_cast
    apply_patterns.vector.materialize_masks
    apply_patterns.vector.rank_reducing_subview_patterns
    apply_patterns.vector.reduction_to_contract
    apply_patterns.vector.rewrite_narrow_types
    apply_patterns.vector.sink_mem_ops
    apply_patterns.vector.sink_ops
    apply_patterns.vector.transfer_permutation_patterns
    apply_patterns.vector.unroll_from_elements
    apply_patterns.vector.unroll_to_elements
    apply_patterns.x86vector.sink_vector_producer_ops
    apply_patterns.x86vector.vector_contract_bf16_to_fma
    apply_patterns.x86vector.vector_contract_to_fma
    apply_patterns.x86vector.vector_contract_to_packed_type_dot_product
""".split()

OPERATIONS: list[OpDefinition] = [
    *(op(f"transform.{name}", "attr-dict") for name in _PLAIN),
    op(
        "transform.apply_conversion_patterns.dialect_to_llvm",
        "$dialect_name attr-dict",
        attributes={"dialect_name": string},
    ),
    op(
        "transform.apply_conversion_patterns.gpu.gpu_to_rocdl",
        "`chipset` `=` $chipset attr-dict",
        attributes={"chipset": string},
    ),
    op(
        "transform.apply_patterns.gpu.gpu_shuffle_to_amdgpu",
        "(`chipset` `=` $chipset^)? attr-dict",
        attributes={"chipset": string},
    ),
    op(
        "transform.apply_patterns.gpu.unroll_vectors_subgroup_mma",
        "`[` $m `,` $n `,` $k `]` attr-dict",
        attributes={"m": integer("i64"), "n": integer("i64"), "k": integer("i64")},
    ),
    op(
        "transform.apply_patterns.memref.alloc_to_alloca",
        "(`size_limit` `(` $size_limit^ `)`)? attr-dict",
        attributes={"size_limit": integer("i64")},
    ),
    op(
        "transform.apply_patterns.tensor.rewrite_as_constant",
        "(`aggressive` $aggressive^)? attr-dict",
        attributes={"aggressive": unit},
    ),
    op(
        "transform.apply_patterns.vector.lower_contraction",
        "(`lowering_strategy` `=` $lowering_strategy^)? attr-dict",
        attributes={"lowering_strategy": numbered_enum("i32", "dot llvmintr outerproduct parallelarith")},
    ),
    op(
        "transform.apply_patterns.vector.lower_multi_reduction",
        "(`lowering_strategy` `=` $lowering_strategy^)? attr-dict",
        attributes={"lowering_strategy": numbered_enum("i32", "innerparallel innerreduction")},
    ),
    op(
        "transform.apply_patterns.vector.lower_transfer",
        "(`max_transfer_rank` `=` $max_transfer_rank^)? attr-dict",
        attributes={"max_transfer_rank": integer("i64")},
    ),
    op(
        "transform.apply_patterns.vector.lower_transpose",
        "oilist(`lowering_strategy` `=` $lowering_strategy | `avx2_lowering_strategy` `=` "
        "$avx2_lowering_strategy) attr-dict",
        attributes={"lowering_strategy": numbered_enum("i32", "eltwise llvmintr shuffle_1d shuffle_16x16")},
    ),
    op(
        "transform.apply_patterns.vector.split_transfer_full_partial",
        "(`split_transfer_strategy` `=` $split_transfer_strategy^)? attr-dict",
        attributes={
            "split_transfer_strategy": numbered_enum("i32", "none vector-transfer linalg-copy force-in-bounds")
        },
    ),
    op(
        "transform.apply_patterns.vector.transfer_to_scf",
        "oilist(`max_transfer_rank` `=` $max_transfer_rank | `full_unroll` `=` $full_unroll) attr-dict",
        attributes={"max_transfer_rank": integer("i64")},
    ),
    op(
        "transform.type_conversion.tensor.cast_shape_dynamic_dims",
        "(`ignore_dynamic_info` $ignore_dynamic_info^)? attr-dict",
        attributes={"ignore_dynamic_info": unit},
    ),
]
