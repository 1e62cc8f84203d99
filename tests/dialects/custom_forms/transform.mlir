module attributes {transform.with_named_sequence} {
  transform.named_sequence private @declared(!transform.any_op {transform.readonly})

  transform.named_sequence @handles(%a: !transform.any_op {transform.consumed}, %p: !transform.param<i64>, %v: !transform.any_value)
      -> !transform.any_op attributes {attribute} {
    transform.alternatives %a : !transform.any_op {
    ^bb0(%scope: !transform.any_op):
      transform.yield
    }, {
    ^bb0(%scope: !transform.any_op):
      transform.yield
    }
    transform.annotate %a "name" : !transform.any_op
    transform.annotate %a "name" = %p : !transform.any_op, !transform.param<i64>
    transform.apply_patterns to %a {
      transform.apply_patterns.canonicalization
      transform.apply_patterns.linalg.tiling_canonicalization
      transform.apply_patterns.gpu.gpu_shuffle_to_amdgpu chipset = "gfx950"
      transform.apply_patterns.gpu.unroll_vectors_subgroup_mma [16, 16, 16] {attribute}
      transform.apply_patterns.memref.alloc_to_alloca size_limit(32)
      transform.apply_patterns.tensor.rewrite_as_constant aggressive
      transform.apply_patterns.vector.lower_contraction lowering_strategy = "outerproduct"
      transform.apply_patterns.vector.lower_contraction lowering_strategy = parallelarith
      transform.apply_patterns.vector.lower_multi_reduction lowering_strategy = "innerreduction"
      transform.apply_patterns.vector.lower_transfer max_transfer_rank = 1
      transform.apply_patterns.vector.lower_transpose lowering_strategy = "shuffle_1d" avx2_lowering_strategy = true
      transform.apply_patterns.vector.split_transfer_full_partial split_transfer_strategy = "linalg-copy"
      transform.apply_patterns.vector.transfer_to_scf full_unroll = true max_transfer_rank = 2
    } {apply_cse} : !transform.any_op
    transform.apply_conversion_patterns to %a {
      transform.apply_conversion_patterns.dialect_to_llvm "memref"
      transform.apply_conversion_patterns.gpu.gpu_to_rocdl chipset = "gfx942"
    } with type_converter {
      transform.apply_conversion_patterns.memref.memref_to_llvm_type_converter
    } {legal_dialects = ["llvm"], partial_conversion} : !transform.any_op
    transform.apply_cse to %a : !transform.any_op
    transform.apply_dce to %a : !transform.any_op
    transform.apply_licm to %a {attribute} : !transform.any_op
    %0 = transform.apply_registered_pass "canonicalize" to %a : (!transform.any_op) -> !transform.any_op
    %1 = transform.apply_registered_pass "canonicalize" with options = {"top-down" = false, "max-iterations" = %p, list = [%p, "x"]} to %a
        : (!transform.any_op, !transform.param<i64>, !transform.param<i64>) -> !transform.any_op
    %2 = transform.cast %a : !transform.any_op to !transform.op<"scf.for">
    %3:2 = transform.collect_matching @declared in %a : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    %4 = transform.foreach %a : !transform.any_op -> !transform.any_op {
    ^bb0(%x: !transform.any_op):
      transform.yield %x : !transform.any_op
    }
    transform.foreach %a, %a with_zip_shortest : !transform.any_op, !transform.any_op {
    ^bb0(%x: !transform.any_op, %y: !transform.any_op):
    }
    %5 = transform.foreach_match in %a @declared -> @handles, @handles -> @declared : (!transform.any_op) -> !transform.any_op
    %6 = transform.foreach_match restrict_root flatten_results in %a, %p @declared -> @handles : (!transform.any_op, !transform.param<i64>) -> !transform.any_op
    %7 = transform.get_consumers_of_result %a[0] : (!transform.any_op) -> !transform.any_op
    %8 = transform.get_defining_op %v : (!transform.any_value) -> !transform.any_op
    %9 = transform.get_operand %a[0, -1] : (!transform.any_op) -> !transform.any_value
    %10 = transform.get_operand %a[except(1)] : (!transform.any_op) -> !transform.any_value
    %11 = transform.get_result %a[all] : (!transform.any_op) -> !transform.any_value
    %12 = transform.get_parent_op %a {op_name = "func.func"} : (!transform.any_op) -> !transform.any_op
    %13 = transform.get_producer_of_operand %a[1] : (!transform.any_op) -> !transform.any_op
    %14 = transform.get_type elemental %v : (!transform.any_value) -> !transform.type
    %15 = transform.include @handles failures(propagate) (%a, %p, %v) : (!transform.any_op, !transform.param<i64>, !transform.any_value) -> !transform.any_op
    transform.include @declared failures(suppress) (%a) : (!transform.any_op) -> ()
    transform.match.operation_empty %a : !transform.any_op
    transform.match.operation_name %a ["scf.for", "scf.if"] : !transform.any_op
    transform.match.param.cmpi eq %p, %p : !transform.param<i64>
    %16 = transform.merge_handles deduplicate %a, %0 : !transform.any_op
    %17 = transform.num_associations %a : (!transform.any_op) -> !transform.param<i64>
    %18 = transform.param.constant 1 : i64 -> !transform.param<i64>
    %19 = transform.param.constant "text" {attribute} -> !transform.any_param
    transform.print %a {name = "name"} : !transform.any_op
    transform.print {name = "all"}
    %20:2 = transform.replicate num(%a) %p, %p : !transform.any_op, !transform.param<i64>, !transform.param<i64>
    %21 = transform.select "scf.for" in %a : (!transform.any_op) -> !transform.any_op
    %22:2 = transform.split_handle %a {overflow_result = 0} : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.verify %a : !transform.any_op
    transform.debug.emit_param_as_remark %p : !transform.param<i64>
    transform.debug.emit_param_as_remark %p, "message" at %a : !transform.param<i64>, !transform.any_op
    transform.debug.emit_remark_at %a, "message" : !transform.any_op
    %23:2 = transform.tune.alternatives<"name"> selected_region = 0 -> !transform.any_op, !transform.any_op {
      transform.yield %a, %a : !transform.any_op, !transform.any_op
    }, {
      transform.yield %a, %a : !transform.any_op, !transform.any_op
    }
    transform.tune.alternatives<"other"> selected_region = %p : !transform.param<i64> {
    }
    %24 = transform.tune.knob<"knob"> = 2 : i64 from options = [2, 4] -> !transform.param<i64>
    %25 = transform.dlti.query ["key"] at %a : (!transform.any_op) -> !transform.any_param
    transform.yield %a : !transform.any_op
  }

  transform.sequence failures(propagate) {
  ^bb0(%a: !transform.any_op, %b: !transform.any_op):
    sequence %a, %b, %b : !transform.any_op, !transform.any_op, !transform.any_op failures(suppress) attributes {attribute} {
    ^bb1(%x: !transform.any_op, %y: !transform.any_op, %z: !transform.any_op):
      yield
    }
    %0 = transform.sequence %a : !transform.any_op -> !transform.any_op failures(propagate) {
    ^bb1(%x: !transform.any_op):
      transform.yield %x : !transform.any_op
    }
    transform.with_pdl_patterns %a : !transform.any_op {
    ^bb1(%x: !transform.any_op):
      transform.sequence %x : !transform.any_op failures(propagate) {
      ^bb2(%y: !transform.any_op):
        %1 = pdl_match @pattern in %y : (!transform.any_op) -> !transform.any_op
      }
      pdl.pattern @pattern : benefit(1) {
        %2 = operation "op"
        rewrite %2 with "transform.dialect"
      }
    }
  }

  transform.named_sequence @structured(%a: !transform.any_op {transform.consumed}, %p: !transform.param<i64>, %v: !transform.any_value) {
    %0 = transform.structured.match ops{["linalg.matmul", "scf.for"]} in %a : (!transform.any_op) -> !transform.any_op
    %1 = transform.structured.match interface{TilingInterface} in %a : (!transform.any_op) -> !transform.any_op
    %2 = transform.structured.match ops{["linalg.generic"]} attributes{tag = "x"} filter_result_type = tensor<4xf32>
        filter_operand_types = [f32, tensor<4xf32>] in %a : (!transform.any_op) -> !transform.op<"linalg.generic">
    %3, %4 = transform.structured.bufferize_to_allocation %a {memory_space = 3, bufferize_destination_only} : !transform.any_op
    %5, %6 = transform.structured.continuous_tile_sizes %a {dimension = 0, target_size = 9} : (!transform.any_op) -> !transform.any_op
    %7, %8 = transform.structured.convert_conv2d_to_img2col %a : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    %9 = transform.structured.decompose %a : (!transform.any_op) -> !transform.any_op
    %10, %11:2 = transform.structured.fuse %a tile_sizes [32, %p] interchange [0, 1] : (!transform.any_op, !transform.param<i64>) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    %12, %13 = transform.structured.fuse_into_containing_op %a into %0 : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op)
    %14 = transform.structured.generalize %a : (!transform.any_op) -> !transform.any_op
    %15 = transform.structured.hoist_pad %a by 1 loops, transpose by [1, 0] : (!transform.any_op) -> !transform.any_op
    %16 = transform.structured.hoist_pad.build_packing_loop_nest %a above %0, transpose by [1, 0] : (!transform.any_op, !transform.any_op) -> !transform.any_op
    %17 = transform.structured.interchange %a iterator_interchange = [1, 0] : (!transform.any_op) -> !transform.any_op
    %18:4 = transform.structured.lower_unpack %a : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    %19, %20, %21 = transform.structured.multitile_sizes %a {target_size = 3, dimension = 0} : (!transform.any_op) -> !transform.any_op
    %22 = transform.structured.pack %a packed_sizes = [0, %p, 4] : (!transform.any_op, !transform.param<i64>) -> !transform.any_op
    %23 = transform.structured.pack_greedily %a matmul_packed_sizes = [8, 16, 32] matmul_padded_sizes_next_multiple_of = [1, 2, 3]
        matmul_inner_dims_order = [1, 2, 0] : (!transform.any_op) -> !transform.any_op
    %24:3 = transform.structured.pack_transpose %a with_compute_op(%0) outer_perm = [1, 0] inner_perm = [1, 0]
        : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    %25:3 = transform.structured.pad %a pad_to_multiple_of [%p, 2] use_prescribed_tensor_shapes {padding_values = [0.0 : f32]}
        : (!transform.any_op, !transform.param<i64>) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    %26, %27 = transform.structured.pad_tiling_interface %a to padding_sizes [%p, 2] pad_to_multiple_of
        : (!transform.any_op, !transform.param<i64>) -> (!transform.any_op, !transform.any_op)
    %28 = transform.structured.promote %a {operands_to_promote = [0]} : (!transform.any_op) -> !transform.any_op
    %29 = transform.structured.promote_tensor to 1 %v : !transform.any_value
    %30 = transform.structured.replace %a {
      func.func private @replacement()
    } : (!transform.any_op) -> !transform.any_op
    %31 = transform.structured.split %a after 4 {dimension = 0} : !transform.any_op
    %32 = transform.structured.split %a after %p {dimension = 0, multiway} : !transform.any_op, !transform.param<i64>
    %33:4 = transform.structured.split_reduction %a {split_factor = 4, insert_split_dimension = 2}
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    %34:4 = transform.structured.tile_reduction_using_for %a by tile_sizes = [0, 5] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    %35:4 = transform.structured.tile_reduction_using_forall %a reduction_dims = [1] by num_threads = [0, 5] tile_sizes = [0, 1]
        mapping = [#gpu.thread<x>] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    %36, %37:2 = transform.structured.tile_using_for %a tile_sizes [4, [8], %p] interchange = [1, 0, 2] {attribute}
        : (!transform.any_op, !transform.param<i64>) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    %38, %39 = transform.structured.tile_using_forall %a num_threads [10, %p] (mapping = [#gpu.thread<y>, #gpu.thread<x>])
        : (!transform.any_op, !transform.param<i64>) -> (!transform.any_op, !transform.any_op)
    %40, %41 = transform.structured.tile_using_forall %a tile_sizes *(%0) : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op)
    %42 = transform.structured.transpose_matmul %a <rhs> : (!transform.any_op) -> !transform.any_op
    transform.structured.vectorize %a : !transform.any_op
    transform.structured.vectorize %a vector_sizes [8, [4], %p] {attribute} : !transform.any_op, !transform.param<i64>
    %43 = transform.structured.vectorize_children_and_apply_patterns %a {vectorize_padding} : (!transform.any_op) -> !transform.any_op
    %44, %45 = transform.structured.gpu.map_copy_to_threads %a total_num_threads = 32 desired_bit_alignment = 128
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.structured.eliminate_empty_tensors %a : !transform.any_op
    transform.yield
  }

  transform.named_sequence @matchers(%a: !transform.any_op {transform.readonly}) -> !transform.any_op {
    %0:2 = transform.match.structured failures(propagate) %a : (!transform.any_op) -> (!transform.any_op, !transform.param<i64>) {
    ^bb0(%x: !transform.any_op):
      transform.match.structured.body %x {reduction_position = 0} : !transform.any_op
      transform.match.structured.dim %x[all] {parallel} : !transform.any_op
      %dim = transform.match.structured.dim %x[except(-1)] : (!transform.any_op) -> !transform.param<i64>
      %1:4 = transform.match.structured.classify_contraction_dims %x
          : (!transform.any_op) -> (!transform.param<i64>, !transform.param<i64>, !transform.param<i64>, !transform.param<i64>)
      %2 = transform.match.structured.elemental_bitwidth %a : (!transform.any_op) -> !transform.param<i64>
      transform.match.structured.init %x[0] {projected_permutation} : !transform.any_op
      %3 = transform.match.structured.input %x[0, 1] : (!transform.any_op) -> !transform.affine_map
      %4 = transform.match.structured.num_inits %x : (!transform.any_op) -> !transform.param<i64>
      %5 = transform.match.structured.rank %x : (!transform.any_op) -> !transform.param<i64>
      %6 = transform.match.structured.result %x[0] any : (!transform.any_op) -> !transform.any_op
      %7 = transform.match.structured.result %x[-1] single : (!transform.any_op) -> !transform.any_op
      transform.match.structured.yield %x, %dim : !transform.any_op, !transform.param<i64>
    }
    transform.match.structured %a : !transform.any_op {
    ^bb0(%x: !transform.any_op):
    }
    transform.yield %0#0 : !transform.any_op
  }

  transform.named_sequence @payload(%a: !transform.any_op {transform.consumed}, %p: !transform.param<i64>) {
    transform.affine.simplify_bounded_affine_ops %a with [%a : !transform.any_op] within [0] and [20] : !transform.any_op
    transform.affine.simplify_min_max_affine_ops %a : !transform.any_op
    %0 = transform.bufferization.one_shot_bufferize layout{IdentityLayoutMap} %a {bufferize_function_boundaries = true} : (!transform.any_op) -> !transform.any_op
    %1 = transform.bufferization.empty_tensor_to_alloc_tensor %a : (!transform.any_op) -> !transform.any_op
    transform.bufferization.eliminate_empty_tensors %a : !transform.any_op
    transform.bufferization.buffer_loop_hoisting %a : !transform.any_op
    %2, %3 = transform.func.replace_func_signature @f args_interchange = [1, 0] results_interchange = [0] at %a : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    %4, %5 = transform.func.deduplicate_func_args @f at %a : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    %6 = transform.func.cast_and_call @f(%a) -> %a after %a {
      transform.type_conversion.tensor.cast_shape_dynamic_dims ignore_dynamic_info
    } : (!transform.any_op, !transform.any_op, !transform.any_op) -> !transform.any_op
    %7 = transform.func.cast_and_call %a before %a : (!transform.any_op, !transform.any_op) -> !transform.any_op
    %8 = transform.gpu.map_forall_to_blocks %a generate_gpu_launch grid_dims = [12, 9, 1] : (!transform.any_op) -> !transform.any_op
    %9 = transform.gpu.map_nested_forall_to_threads %a block_dims = [12, 9, 1] sync_after_distribute = false warp_size = 64 : (!transform.any_op) -> !transform.any_op
    %10 = transform.nvgpu.pipeline_shared_memory_copies failures(suppress) %a {depth = 4} : (!transform.any_op) -> !transform.any_op
    transform.nvgpu.rewrite_matmul_as_mma_sync %a : (!transform.any_op) -> ()
    transform.loop.hoist_loop_invariant_subsets %a : !transform.any_op
    %11 = transform.loop.coalesce %a : (!transform.any_op) -> !transform.any_op
    %12, %13 = transform.loop.peel %a {fail_if_already_divisible = false} : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    %14 = transform.loop.fuse_sibling %a into %1 : (!transform.any_op, !transform.any_op) -> !transform.any_op
    transform.loop.unroll %a {factor = 4} : !transform.any_op
    transform.scf.take_assumed_branch %a take_else_branch : (!transform.any_op) -> ()
    %15 = transform.memref.multibuffer %a {factor = 2, skip_analysis} : (!transform.any_op) -> !transform.any_op
    %16, %17 = transform.memref.alloca_to_global %a : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    %18 = transform.tensor.make_loop_independent %a {num_loops = 1} : (!transform.any_op) -> !transform.any_op
    %22 = transform.sparse_tensor.match.sparse_inout %a : (!transform.any_op) -> !transform.any_op
    %19 = transform.xegpu.get_desc_op %a : (!transform.any_op) -> !transform.any_op
    %20 = transform.xegpu.insert_prefetch %a nb_prefetch = %p : (!transform.any_op, !transform.param<i64>) -> !transform.any_op
    %21 = transform.xegpu.set_desc_layout %a sg_layout = [8, %p] sg_data = [32, 16] inst_data = [8, 16] : (!transform.any_op, !transform.param<i64>) -> !transform.any_op
    transform.xegpu.set_op_layout_attr %a result index = 0 sg_layout = [8, 4] sg_data = [32, 64] slice_dims = [0] : !transform.any_op
    transform.yield
  }
}

// Ops of the regions' default dialect, written without it at the start of a line.
transform.with_pdl_patterns {
^bb0(%arg0: !transform.any_op):
  pdl.pattern @pattern : benefit(1) {
    %0 = operation "foo.op"
    rewrite %0 with "transform.dialect"
  }
  sequence %arg0 : !transform.any_op failures(propagate) {
  ^bb0(%arg1: !transform.any_op):
    %0 = pdl_match @pattern in %arg1 : (!transform.any_op) -> !transform.any_op
    %1 = get_parent_op %0 {isolated_from_above} : (!transform.any_op) -> !transform.any_op
    apply_patterns to %1 {
      transform.apply_patterns.canonicalization
    } : !transform.any_op
    print %1 {name = "parent"} : !transform.any_op
    verify %1 : !transform.any_op
    num_associations %1 : (!transform.any_op) -> !transform.param<i64>
    transform.structured.vectorize %1
      vector_sizes [1, 2]
      : !transform.any_op
    foreach %1 : !transform.any_op {
    ^bb0(%x: !transform.any_op):
      transform.annotate %x "seen" : !transform.any_op
    }
    apply_dce to %1 : !transform.any_op
    alternatives %1 : !transform.any_op {
    ^bb0(%x: !transform.any_op):
    }
  }
}
