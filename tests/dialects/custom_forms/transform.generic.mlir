"builtin.module"() ({
  "builtin.module"() ({
    "transform.named_sequence"() <{arg_attrs = [{transform.readonly}], function_type = (!transform.any_op) -> (), sym_name = "declared", sym_visibility = "private"}> ({
    }) : () -> ()
    "transform.named_sequence"() <{arg_attrs = [{transform.consumed}, {}, {}], function_type = (!transform.any_op, !transform.param<i64>, !transform.any_value) -> !transform.any_op, sym_name = "handles"}> ({
    ^bb0(%arg20: !transform.any_op, %arg21: !transform.param<i64>, %arg22: !transform.any_value):
      "transform.alternatives"(%arg20) ({
      ^bb0(%arg27: !transform.any_op):
        "transform.yield"() : () -> ()
      }, {
      ^bb0(%arg26: !transform.any_op):
        "transform.yield"() : () -> ()
      }) : (!transform.any_op) -> ()
      "transform.annotate"(%arg20) <{name = "name"}> : (!transform.any_op) -> ()
      "transform.annotate"(%arg20, %arg21) <{name = "name"}> : (!transform.any_op, !transform.param<i64>) -> ()
      "transform.apply_patterns"(%arg20) <{apply_cse, max_iterations = -1 : i64, max_num_rewrites = -1 : i64}> ({
        "transform.apply_patterns.canonicalization"() : () -> ()
        "transform.apply_patterns.linalg.tiling_canonicalization"() : () -> ()
        "transform.apply_patterns.gpu.gpu_shuffle_to_amdgpu"() <{chipset = "gfx950"}> : () -> ()
        "transform.apply_patterns.gpu.unroll_vectors_subgroup_mma"() <{k = 16 : i64, m = 16 : i64, n = 16 : i64}> {attribute} : () -> ()
        "transform.apply_patterns.memref.alloc_to_alloca"() <{size_limit = 32 : i64}> : () -> ()
        "transform.apply_patterns.tensor.rewrite_as_constant"() <{aggressive}> : () -> ()
        "transform.apply_patterns.vector.lower_contraction"() <{lowering_strategy = 2 : i32}> : () -> ()
        "transform.apply_patterns.vector.lower_contraction"() <{lowering_strategy = 3 : i32}> : () -> ()
        "transform.apply_patterns.vector.lower_multi_reduction"() <{lowering_strategy = 1 : i32}> : () -> ()
        "transform.apply_patterns.vector.lower_transfer"() <{max_transfer_rank = 1 : i64}> : () -> ()
        "transform.apply_patterns.vector.lower_transpose"() <{avx2_lowering_strategy = true, lowering_strategy = 2 : i32}> : () -> ()
        "transform.apply_patterns.vector.split_transfer_full_partial"() <{split_transfer_strategy = 2 : i32}> : () -> ()
        "transform.apply_patterns.vector.transfer_to_scf"() <{full_unroll = true, max_transfer_rank = 2 : i64}> : () -> ()
      }) : (!transform.any_op) -> ()
      "transform.apply_conversion_patterns"(%arg20) <{legal_dialects = ["llvm"], partial_conversion}> ({
        "transform.apply_conversion_patterns.dialect_to_llvm"() <{dialect_name = "memref"}> : () -> ()
        "transform.apply_conversion_patterns.gpu.gpu_to_rocdl"() <{chipset = "gfx942"}> : () -> ()
      }, {
        "transform.apply_conversion_patterns.memref.memref_to_llvm_type_converter"() : () -> ()
      }) : (!transform.any_op) -> ()
      "transform.apply_cse"(%arg20) : (!transform.any_op) -> ()
      "transform.apply_dce"(%arg20) : (!transform.any_op) -> ()
      "transform.apply_licm"(%arg20) {attribute} : (!transform.any_op) -> ()
      %69 = "transform.apply_registered_pass"(%arg20) <{options = {}, pass_name = "canonicalize"}> : (!transform.any_op) -> !transform.any_op
      %70 = "transform.apply_registered_pass"(%arg20, %arg21, %arg21) <{options = {list = [#transform.param_operand<index = 1 : i64>, "x"], "max-iterations" = #transform.param_operand<index = 0 : i64>, "top-down" = false}, pass_name = "canonicalize"}> : (!transform.any_op, !transform.param<i64>, !transform.param<i64>) -> !transform.any_op
      %71 = "transform.cast"(%arg20) : (!transform.any_op) -> !transform.op<"scf.for">
      %72:2 = "transform.collect_matching"(%arg20) <{matcher = @declared}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
      %73 = "transform.foreach"(%arg20) ({
      ^bb0(%arg25: !transform.any_op):
        "transform.yield"(%arg25) : (!transform.any_op) -> ()
      }) : (!transform.any_op) -> !transform.any_op
      "transform.foreach"(%arg20, %arg20) <{with_zip_shortest}> ({
      ^bb0(%arg23: !transform.any_op, %arg24: !transform.any_op):
        "transform.yield"() : () -> ()
      }) : (!transform.any_op, !transform.any_op) -> ()
      %74 = "transform.foreach_match"(%arg20) <{actions = [@handles, @declared], matchers = [@declared, @handles]}> : (!transform.any_op) -> !transform.any_op
      %75 = "transform.foreach_match"(%arg20, %arg21) <{actions = [@handles], flatten_results, matchers = [@declared], restrict_root}> : (!transform.any_op, !transform.param<i64>) -> !transform.any_op
      %76 = "transform.get_consumers_of_result"(%arg20) <{result_number = 0 : i64}> : (!transform.any_op) -> !transform.any_op
      %77 = "transform.get_defining_op"(%arg22) : (!transform.any_value) -> !transform.any_op
      %78 = "transform.get_operand"(%arg20) <{raw_position_list = array<i64: 0, -1>}> : (!transform.any_op) -> !transform.any_value
      %79 = "transform.get_operand"(%arg20) <{is_inverted, raw_position_list = array<i64: 1>}> : (!transform.any_op) -> !transform.any_value
      %80 = "transform.get_result"(%arg20) <{is_all, raw_position_list = array<i64>}> : (!transform.any_op) -> !transform.any_value
      %81 = "transform.get_parent_op"(%arg20) <{nth_parent = 1 : i64, op_name = "func.func"}> : (!transform.any_op) -> !transform.any_op
      %82 = "transform.get_producer_of_operand"(%arg20) <{operand_number = 1 : i64}> : (!transform.any_op) -> !transform.any_op
      %83 = "transform.get_type"(%arg22) <{elemental}> : (!transform.any_value) -> !transform.type
      %84 = "transform.include"(%arg20, %arg21, %arg22) <{failure_propagation_mode = 1 : i32, target = @handles}> : (!transform.any_op, !transform.param<i64>, !transform.any_value) -> !transform.any_op
      "transform.include"(%arg20) <{failure_propagation_mode = 2 : i32, target = @declared}> : (!transform.any_op) -> ()
      "transform.match.operation_empty"(%arg20) : (!transform.any_op) -> ()
      "transform.match.operation_name"(%arg20) <{op_names = ["scf.for", "scf.if"]}> : (!transform.any_op) -> ()
      "transform.match.param.cmpi"(%arg21, %arg21) <{predicate = 0 : i32}> : (!transform.param<i64>, !transform.param<i64>) -> ()
      %85 = "transform.merge_handles"(%arg20, %69) <{deduplicate}> : (!transform.any_op, !transform.any_op) -> !transform.any_op
      %86 = "transform.num_associations"(%arg20) : (!transform.any_op) -> !transform.param<i64>
      %87 = "transform.param.constant"() <{value = 1 : i64}> : () -> !transform.param<i64>
      %88 = "transform.param.constant"() <{value = "text"}> {attribute} : () -> !transform.any_param
      "transform.print"(%arg20) <{name = "name"}> : (!transform.any_op) -> ()
      "transform.print"() <{name = "all"}> : () -> ()
      %89:2 = "transform.replicate"(%arg20, %arg21, %arg21) : (!transform.any_op, !transform.param<i64>, !transform.param<i64>) -> (!transform.param<i64>, !transform.param<i64>)
      %90 = "transform.select"(%arg20) <{op_name = "scf.for"}> : (!transform.any_op) -> !transform.any_op
      %91:2 = "transform.split_handle"(%arg20) <{fail_on_payload_too_small = true, overflow_result = 0 : i64, pass_through_empty_handle = true}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
      "transform.verify"(%arg20) : (!transform.any_op) -> ()
      "transform.debug.emit_param_as_remark"(%arg21) : (!transform.param<i64>) -> ()
      "transform.debug.emit_param_as_remark"(%arg21, %arg20) <{message = "message"}> : (!transform.param<i64>, !transform.any_op) -> ()
      "transform.debug.emit_remark_at"(%arg20) <{message = "message"}> : (!transform.any_op) -> ()
      %92:2 = "transform.tune.alternatives"() <{name = "name", selected_region_attr = 0 : index}> ({
        "transform.yield"(%arg20, %arg20) : (!transform.any_op, !transform.any_op) -> ()
      }, {
        "transform.yield"(%arg20, %arg20) : (!transform.any_op, !transform.any_op) -> ()
      }) : () -> (!transform.any_op, !transform.any_op)
      "transform.tune.alternatives"(%arg21) <{name = "other"}> ({
        "transform.yield"() : () -> ()
      }) : (!transform.param<i64>) -> ()
      %93 = "transform.tune.knob"() <{name = "knob", options = [2, 4], selected = 2 : i64}> : () -> !transform.param<i64>
      %94 = "transform.dlti.query"(%arg20) <{keys = ["key"]}> : (!transform.any_op) -> !transform.any_param
      "transform.yield"(%arg20) : (!transform.any_op) -> ()
    }) {attribute} : () -> ()
    "transform.sequence"() <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 0, 0>}> ({
    ^bb0(%arg12: !transform.any_op, %arg13: !transform.any_op):
      "transform.sequence"(%arg12, %arg13, %arg13) <{failure_propagation_mode = 2 : i32, operandSegmentSizes = array<i32: 1, 2>}> ({
      ^bb0(%arg17: !transform.any_op, %arg18: !transform.any_op, %arg19: !transform.any_op):
        "transform.yield"() : () -> ()
      }) {attribute} : (!transform.any_op, !transform.any_op, !transform.any_op) -> ()
      %66 = "transform.sequence"(%arg12) <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 1, 0>}> ({
      ^bb0(%arg16: !transform.any_op):
        "transform.yield"(%arg16) : (!transform.any_op) -> ()
      }) : (!transform.any_op) -> !transform.any_op
      "transform.with_pdl_patterns"(%arg12) ({
      ^bb0(%arg14: !transform.any_op):
        "transform.sequence"(%arg14) <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 1, 0>}> ({
        ^bb0(%arg15: !transform.any_op):
          %68 = "transform.pdl_match"(%arg15) <{pattern_name = @pattern}> : (!transform.any_op) -> !transform.any_op
          "transform.yield"() : () -> ()
        }) : (!transform.any_op) -> ()
        "pdl.pattern"() <{benefit = 1 : i16, sym_name = "pattern"}> ({
          %67 = "pdl.operation"() <{attributeValueNames = [], opName = "op", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
          "pdl.rewrite"(%67) <{name = "transform.dialect", operandSegmentSizes = array<i32: 1, 0>}> ({
          }) : (!pdl.operation) -> ()
        }) : () -> ()
      }) : (!transform.any_op) -> ()
      "transform.yield"() : () -> ()
    }) : () -> ()
    "transform.named_sequence"() <{arg_attrs = [{transform.consumed}, {}, {}], function_type = (!transform.any_op, !transform.param<i64>, !transform.any_value) -> (), sym_name = "structured"}> ({
    ^bb0(%arg9: !transform.any_op, %arg10: !transform.param<i64>, %arg11: !transform.any_value):
      %32 = "transform.structured.match"(%arg9) <{ops = ["linalg.matmul", "scf.for"]}> : (!transform.any_op) -> !transform.any_op
      %33 = "transform.structured.match"(%arg9) <{interface = 1 : i32}> : (!transform.any_op) -> !transform.any_op
      %34 = "transform.structured.match"(%arg9) <{filter_operand_types = [f32, tensor<4xf32>], filter_result_type = tensor<4xf32>, op_attrs = {tag = "x"}, ops = ["linalg.generic"]}> : (!transform.any_op) -> !transform.op<"linalg.generic">
      %35:2 = "transform.structured.bufferize_to_allocation"(%arg9) <{alloc_op = "memref.alloc", bufferize_destination_only, memcpy_op = "bufferization.materialize_in_destination", memory_space = 3 : i64}> : (!transform.any_op) -> (!transform.any_value, !transform.any_op)
      %36:2 = "transform.structured.continuous_tile_sizes"(%arg9) <{dimension = 0 : i64, target_size = 9 : i64}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
      %37:2 = "transform.structured.convert_conv2d_to_img2col"(%arg9) : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
      %38 = "transform.structured.decompose"(%arg9) : (!transform.any_op) -> !transform.any_op
      %39:3 = "transform.structured.fuse"(%arg9, %arg10) <{operandSegmentSizes = array<i32: 1, 1, 0>, static_tile_interchange = array<i64: 0, 1>, static_tile_sizes = array<i64: 32, -9223372036854775808>}> : (!transform.any_op, !transform.param<i64>) -> (!transform.any_op, !transform.any_op, !transform.any_op)
      %40:2 = "transform.structured.fuse_into_containing_op"(%arg9, %32) : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op)
      %41 = "transform.structured.generalize"(%arg9) : (!transform.any_op) -> !transform.any_op
      %42 = "transform.structured.hoist_pad"(%arg9) <{num_loops = 1 : i64, transpose = array<i64: 1, 0>}> : (!transform.any_op) -> !transform.any_op
      %43 = "transform.structured.hoist_pad.build_packing_loop_nest"(%arg9, %32) <{transpose = array<i64: 1, 0>}> : (!transform.any_op, !transform.any_op) -> !transform.any_op
      %44 = "transform.structured.interchange"(%arg9) <{iterator_interchange = array<i64: 1, 0>}> : (!transform.any_op) -> !transform.any_op
      %45:4 = "transform.structured.lower_unpack"(%arg9) <{lowerUnpadLikeWithExtractSlice = true}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
      %46:3 = "transform.structured.multitile_sizes"(%arg9) <{dimension = 0 : i64, divisor = 1 : i64, target_size = 3 : i64}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
      %47 = "transform.structured.pack"(%arg9, %arg10) <{static_packed_sizes = array<i64: 0, -9223372036854775808, 4>}> : (!transform.any_op, !transform.param<i64>) -> !transform.any_op
      %48 = "transform.structured.pack_greedily"(%arg9) <{matmul_inner_dims_order = array<i64: 1, 2, 0>, matmul_padded_sizes_next_multiple_of = array<i64: 1, 2, 3>, static_matmul_packed_sizes = array<i64: 8, 16, 32>}> : (!transform.any_op) -> !transform.any_op
      %49:3 = "transform.structured.pack_transpose"(%arg9, %32) <{inner_perm = array<i64: 1, 0>, outer_perm = array<i64: 1, 0>}> : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
      %50:3 = "transform.structured.pad"(%arg9, %arg10) <{copy_back_op = "bufferization.materialize_in_destination", nofold_flags = [], padding_dimensions = [], padding_values = [0.000000e+00 : f32], static_pad_to_multiple_of = array<i64: -9223372036854775808, 2>, transpose_paddings = [], use_prescribed_tensor_shapes}> : (!transform.any_op, !transform.param<i64>) -> (!transform.any_op, !transform.any_op, !transform.any_op)
      %51:2 = "transform.structured.pad_tiling_interface"(%arg9, %arg10) <{pad_to_multiple_of, padding_values = [], static_padding_sizes = array<i64: -9223372036854775808, 2>}> : (!transform.any_op, !transform.param<i64>) -> (!transform.any_op, !transform.any_op)
      %52 = "transform.structured.promote"(%arg9) <{operands_to_promote = [0], use_full_tile_buffers = []}> : (!transform.any_op) -> !transform.any_op
      %53 = "transform.structured.promote_tensor"(%arg11) <{memory_space = 1 : i64}> : (!transform.any_value) -> !transform.any_value
      %54 = "transform.structured.replace"(%arg9) ({
        "func.func"() <{function_type = () -> (), sym_name = "replacement", sym_visibility = "private"}> ({
        }) : () -> ()
      }) : (!transform.any_op) -> !transform.any_op
      %55 = "transform.structured.split"(%arg9) <{dimension = 0 : i64, static_chunk_sizes = 4 : i64}> : (!transform.any_op) -> !transform.any_op
      %56 = "transform.structured.split"(%arg9, %arg10) <{dimension = 0 : i64, multiway, static_chunk_sizes = -9223372036854775808 : i64}> : (!transform.any_op, !transform.param<i64>) -> !transform.any_op
      %57:4 = "transform.structured.split_reduction"(%arg9) <{insert_split_dimension = 2 : i64, split_factor = 4 : i64}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
      %58:4 = "transform.structured.tile_reduction_using_for"(%arg9) <{reduction_dims = [], tile_sizes = [0, 5]}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
      %59:4 = "transform.structured.tile_reduction_using_forall"(%arg9) <{mapping = [#gpu.thread<x>], num_threads = array<i64: 0, 5>, reduction_dims = [1], tile_sizes = array<i64: 0, 1>}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
      %60:3 = "transform.structured.tile_using_for"(%arg9, %arg10) <{interchange = array<i64: 1, 0, 2>, scalable_sizes = array<i1: false, true, false>, static_sizes = array<i64: 4, 8, -9223372036854775808>}> {attribute} : (!transform.any_op, !transform.param<i64>) -> (!transform.any_op, !transform.any_op, !transform.any_op)
      %61:2 = "transform.structured.tile_using_forall"(%arg9, %arg10) <{mapping = [#gpu.thread<y>, #gpu.thread<x>], operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_num_threads = array<i64: 10, -9223372036854775808>}> : (!transform.any_op, !transform.param<i64>) -> (!transform.any_op, !transform.any_op)
      %62:2 = "transform.structured.tile_using_forall"(%arg9, %32) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 1>, static_tile_sizes = array<i64>}> : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op)
      %63 = "transform.structured.transpose_matmul"(%arg9) <{inputToTranspose = 1 : i32}> : (!transform.any_op) -> !transform.any_op
      "transform.structured.vectorize"(%arg9) : (!transform.any_op) -> ()
      "transform.structured.vectorize"(%arg9, %arg10) <{scalable_sizes = array<i1: false, true, false>, static_vector_sizes = array<i64: 8, 4, -9223372036854775808>}> {attribute} : (!transform.any_op, !transform.param<i64>) -> ()
      %64 = "transform.structured.vectorize_children_and_apply_patterns"(%arg9) <{vectorize_padding}> : (!transform.any_op) -> !transform.any_op
      %65:2 = "transform.structured.gpu.map_copy_to_threads"(%arg9) <{desired_bit_alignment = 128 : i64, total_num_threads = 32 : i64}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
      "transform.structured.eliminate_empty_tensors"(%arg9) : (!transform.any_op) -> ()
      "transform.yield"() : () -> ()
    }) : () -> ()
    "transform.named_sequence"() <{arg_attrs = [{transform.readonly}], function_type = (!transform.any_op) -> !transform.any_op, sym_name = "matchers"}> ({
    ^bb0(%arg6: !transform.any_op):
      %23:2 = "transform.match.structured"(%arg6) <{failure_propagation_mode = 1 : i32}> ({
      ^bb0(%arg8: !transform.any_op):
        "transform.match.structured.body"(%arg8) <{reduction_position = 0 : i64}> : (!transform.any_op) -> ()
        "transform.match.structured.dim"(%arg8) <{is_all, parallel, raw_dim_list = array<i64>}> : (!transform.any_op) -> ()
        %24 = "transform.match.structured.dim"(%arg8) <{is_inverted, raw_dim_list = array<i64: -1>}> : (!transform.any_op) -> !transform.param<i64>
        %25:4 = "transform.match.structured.classify_contraction_dims"(%arg8) : (!transform.any_op) -> (!transform.param<i64>, !transform.param<i64>, !transform.param<i64>, !transform.param<i64>)
        %26 = "transform.match.structured.elemental_bitwidth"(%arg6) : (!transform.any_op) -> !transform.param<i64>
        "transform.match.structured.init"(%arg8) <{projected_permutation, raw_position_list = array<i64: 0>}> : (!transform.any_op) -> ()
        %27 = "transform.match.structured.input"(%arg8) <{raw_position_list = array<i64: 0, 1>}> : (!transform.any_op) -> !transform.affine_map
        %28 = "transform.match.structured.num_inits"(%arg8) : (!transform.any_op) -> !transform.param<i64>
        %29 = "transform.match.structured.rank"(%arg8) : (!transform.any_op) -> !transform.param<i64>
        %30 = "transform.match.structured.result"(%arg8) <{any, position = 0 : i64}> : (!transform.any_op) -> !transform.any_op
        %31 = "transform.match.structured.result"(%arg8) <{position = -1 : i64, single}> : (!transform.any_op) -> !transform.any_op
        "transform.match.structured.yield"(%arg8, %24) : (!transform.any_op, !transform.param<i64>) -> ()
      }) : (!transform.any_op) -> (!transform.any_op, !transform.param<i64>)
      "transform.match.structured"(%arg6) ({
      ^bb0(%arg7: !transform.any_op):
        "transform.match.structured.yield"() : () -> ()
      }) : (!transform.any_op) -> ()
      "transform.yield"(%23#0) : (!transform.any_op) -> ()
    }) : () -> ()
    "transform.named_sequence"() <{arg_attrs = [{transform.consumed}, {}], function_type = (!transform.any_op, !transform.param<i64>) -> (), sym_name = "payload"}> ({
    ^bb0(%arg4: !transform.any_op, %arg5: !transform.param<i64>):
      "transform.affine.simplify_bounded_affine_ops"(%arg4, %arg4) <{lower_bounds = array<i64: 0>, upper_bounds = array<i64: 20>}> : (!transform.any_op, !transform.any_op) -> ()
      "transform.affine.simplify_min_max_affine_ops"(%arg4) : (!transform.any_op) -> ()
      %4 = "transform.bufferization.one_shot_bufferize"(%arg4) <{allow_return_allocs_from_loops = false, allow_unknown_ops = false, bufferize_function_boundaries = true, check_parallel_regions = true, dump_alias_sets = false, function_boundary_type_conversion = 1 : i32, memcpy_op = "memref.copy", print_conflicts = false, test_analysis_only = false}> : (!transform.any_op) -> !transform.any_op
      %5 = "transform.bufferization.empty_tensor_to_alloc_tensor"(%arg4) : (!transform.any_op) -> !transform.any_op
      "transform.bufferization.eliminate_empty_tensors"(%arg4) : (!transform.any_op) -> ()
      "transform.bufferization.buffer_loop_hoisting"(%arg4) : (!transform.any_op) -> ()
      %6:2 = "transform.func.replace_func_signature"(%arg4) <{args_interchange = array<i32: 1, 0>, function_name = @f, results_interchange = array<i32: 0>}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
      %7:2 = "transform.func.deduplicate_func_args"(%arg4) <{function_name = @f}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
      %8 = "transform.func.cast_and_call"(%arg4, %arg4, %arg4) <{function_name = @f, insert_after, operandSegmentSizes = array<i32: 1, 1, 1, 0>}> ({
        "transform.type_conversion.tensor.cast_shape_dynamic_dims"() <{ignore_dynamic_info}> : () -> ()
      }) : (!transform.any_op, !transform.any_op, !transform.any_op) -> !transform.any_op
      %9 = "transform.func.cast_and_call"(%arg4, %arg4) <{operandSegmentSizes = array<i32: 1, 0, 0, 1>}> ({
      }) : (!transform.any_op, !transform.any_op) -> !transform.any_op
      %10 = "transform.gpu.map_forall_to_blocks"(%arg4) <{generate_gpu_launch, grid_dims = array<i64: 12, 9, 1>}> : (!transform.any_op) -> !transform.any_op
      %11 = "transform.gpu.map_nested_forall_to_threads"(%arg4) <{block_dims = array<i64: 12, 9, 1>, sync_after_distribute = false, warp_size = 64 : i64}> : (!transform.any_op) -> !transform.any_op
      %12 = "transform.nvgpu.pipeline_shared_memory_copies"(%arg4) <{depth = 4 : i64, failure_propagation_mode = 2 : i32}> : (!transform.any_op) -> !transform.any_op
      "transform.nvgpu.rewrite_matmul_as_mma_sync"(%arg4) : (!transform.any_op) -> ()
      "transform.loop.hoist_loop_invariant_subsets"(%arg4) : (!transform.any_op) -> ()
      %13 = "transform.loop.coalesce"(%arg4) : (!transform.any_op) -> !transform.any_op
      %14:2 = "transform.loop.peel"(%arg4) <{fail_if_already_divisible = false, peel_front = false}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
      %15 = "transform.loop.fuse_sibling"(%arg4, %5) : (!transform.any_op, !transform.any_op) -> !transform.any_op
      "transform.loop.unroll"(%arg4) <{factor = 4 : i64}> : (!transform.any_op) -> ()
      "transform.scf.take_assumed_branch"(%arg4) <{take_else_branch}> : (!transform.any_op) -> ()
      %16 = "transform.memref.multibuffer"(%arg4) <{factor = 2 : i64, skip_analysis}> : (!transform.any_op) -> !transform.any_op
      %17:2 = "transform.memref.alloca_to_global"(%arg4) : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
      %18 = "transform.tensor.make_loop_independent"(%arg4) <{num_loops = 1 : i64}> : (!transform.any_op) -> !transform.any_op
      %19 = "transform.sparse_tensor.match.sparse_inout"(%arg4) : (!transform.any_op) -> !transform.any_op
      %20 = "transform.xegpu.get_desc_op"(%arg4) : (!transform.any_op) -> !transform.any_op
      %21 = "transform.xegpu.insert_prefetch"(%arg4, %arg5) : (!transform.any_op, !transform.param<i64>) -> !transform.any_op
      %22 = "transform.xegpu.set_desc_layout"(%arg4, %arg5) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, static_inst_data = array<i64: 8, 16>, static_sg_data = array<i64: 32, 16>, static_sg_layout = array<i64: 8, -9223372036854775808>}> : (!transform.any_op, !transform.param<i64>) -> !transform.any_op
      "transform.xegpu.set_op_layout_attr"(%arg4) <{index = 0 : i64, operandSegmentSizes = array<i32: 1, 0, 0, 0>, result, slice_dims = array<i64: 0>, static_sg_data = array<i64: 32, 64>, static_sg_layout = array<i64: 8, 4>}> : (!transform.any_op) -> ()
      "transform.yield"() : () -> ()
    }) : () -> ()
  }) {transform.with_named_sequence} : () -> ()
  "transform.with_pdl_patterns"() ({
  ^bb0(%arg0: !transform.any_op):
    "pdl.pattern"() <{benefit = 1 : i16, sym_name = "pattern"}> ({
      %3 = "pdl.operation"() <{attributeValueNames = [], opName = "foo.op", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
      "pdl.rewrite"(%3) <{name = "transform.dialect", operandSegmentSizes = array<i32: 1, 0>}> ({
      }) : (!pdl.operation) -> ()
    }) : () -> ()
    "transform.sequence"(%arg0) <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 1, 0>}> ({
    ^bb0(%arg1: !transform.any_op):
      %0 = "transform.pdl_match"(%arg1) <{pattern_name = @pattern}> : (!transform.any_op) -> !transform.any_op
      %1 = "transform.get_parent_op"(%0) <{isolated_from_above, nth_parent = 1 : i64}> : (!transform.any_op) -> !transform.any_op
      "transform.apply_patterns"(%1) <{max_iterations = -1 : i64, max_num_rewrites = -1 : i64}> ({
        "transform.apply_patterns.canonicalization"() : () -> ()
      }) : (!transform.any_op) -> ()
      "transform.print"(%1) <{name = "parent"}> : (!transform.any_op) -> ()
      "transform.verify"(%1) : (!transform.any_op) -> ()
      %2 = "transform.num_associations"(%1) : (!transform.any_op) -> !transform.param<i64>
      "transform.structured.vectorize"(%1) <{scalable_sizes = array<i1: false, false>, static_vector_sizes = array<i64: 1, 2>}> : (!transform.any_op) -> ()
      "transform.foreach"(%1) ({
      ^bb0(%arg3: !transform.any_op):
        "transform.annotate"(%arg3) <{name = "seen"}> : (!transform.any_op) -> ()
        "transform.yield"() : () -> ()
      }) : (!transform.any_op) -> ()
      "transform.apply_dce"(%1) : (!transform.any_op) -> ()
      "transform.alternatives"(%1) ({
      ^bb0(%arg2: !transform.any_op):
        "transform.yield"() : () -> ()
      }) : (!transform.any_op) -> ()
      "transform.yield"() : () -> ()
    }) : (!transform.any_op) -> ()
  }) : () -> ()
}) : () -> ()

