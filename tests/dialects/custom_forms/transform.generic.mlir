"builtin.module"() ({
  "builtin.module"() ({
    "transform.named_sequence"() <{arg_attrs = [{transform.readonly}], function_type = (!transform.any_op) -> (), sym_name = "declared", sym_visibility = "private"}> ({
    }) : () -> ()
    "transform.named_sequence"() <{arg_attrs = [{transform.consumed}, {}, {}], function_type = (!transform.any_op, !transform.param<i64>, !transform.any_value) -> !transform.any_op, sym_name = "handles"}> ({
    ^bb0(%arg19: !transform.any_op, %arg20: !transform.param<i64>, %arg21: !transform.any_value):
      "transform.alternatives"(%arg19) ({
      ^bb0(%arg26: !transform.any_op):
        "transform.yield"() : () -> ()
      }, {
      ^bb0(%arg25: !transform.any_op):
        "transform.yield"() : () -> ()
      }) : (!transform.any_op) -> ()
      "transform.annotate"(%arg19) <{name = "name"}> : (!transform.any_op) -> ()
      "transform.annotate"(%arg19, %arg20) <{name = "name"}> : (!transform.any_op, !transform.param<i64>) -> ()
      "transform.apply_patterns"(%arg19) <{apply_cse, max_iterations = -1 : i64, max_num_rewrites = -1 : i64}> ({
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
      "transform.apply_conversion_patterns"(%arg19) <{legal_dialects = ["llvm"], partial_conversion}> ({
        "transform.apply_conversion_patterns.dialect_to_llvm"() <{dialect_name = "memref"}> : () -> ()
        "transform.apply_conversion_patterns.gpu.gpu_to_rocdl"() <{chipset = "gfx942"}> : () -> ()
      }, {
        "transform.apply_conversion_patterns.memref.memref_to_llvm_type_converter"() : () -> ()
      }) : (!transform.any_op) -> ()
      "transform.apply_cse"(%arg19) : (!transform.any_op) -> ()
      "transform.apply_dce"(%arg19) : (!transform.any_op) -> ()
      "transform.apply_licm"(%arg19) {attribute} : (!transform.any_op) -> ()
      %68 = "transform.apply_registered_pass"(%arg19) <{options = {}, pass_name = "canonicalize"}> : (!transform.any_op) -> !transform.any_op
      %69 = "transform.apply_registered_pass"(%arg19, %arg20, %arg20) <{options = {list = [#transform.param_operand<index = 1 : i64>, "x"], "max-iterations" = #transform.param_operand<index = 0 : i64>, "top-down" = false}, pass_name = "canonicalize"}> : (!transform.any_op, !transform.param<i64>, !transform.param<i64>) -> !transform.any_op
      %70 = "transform.cast"(%arg19) : (!transform.any_op) -> !transform.op<"scf.for">
      %71:2 = "transform.collect_matching"(%arg19) <{matcher = @declared}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
      %72 = "transform.foreach"(%arg19) ({
      ^bb0(%arg24: !transform.any_op):
        "transform.yield"(%arg24) : (!transform.any_op) -> ()
      }) : (!transform.any_op) -> !transform.any_op
      "transform.foreach"(%arg19, %arg19) <{with_zip_shortest}> ({
      ^bb0(%arg22: !transform.any_op, %arg23: !transform.any_op):
        "transform.yield"() : () -> ()
      }) : (!transform.any_op, !transform.any_op) -> ()
      %73 = "transform.foreach_match"(%arg19) <{actions = [@handles, @declared], matchers = [@declared, @handles]}> : (!transform.any_op) -> !transform.any_op
      %74 = "transform.foreach_match"(%arg19, %arg20) <{actions = [@handles], flatten_results, matchers = [@declared], restrict_root}> : (!transform.any_op, !transform.param<i64>) -> !transform.any_op
      %75 = "transform.get_consumers_of_result"(%arg19) <{result_number = 0 : i64}> : (!transform.any_op) -> !transform.any_op
      %76 = "transform.get_defining_op"(%arg21) : (!transform.any_value) -> !transform.any_op
      %77 = "transform.get_operand"(%arg19) <{raw_position_list = array<i64: 0, -1>}> : (!transform.any_op) -> !transform.any_value
      %78 = "transform.get_operand"(%arg19) <{is_inverted, raw_position_list = array<i64: 1>}> : (!transform.any_op) -> !transform.any_value
      %79 = "transform.get_result"(%arg19) <{is_all, raw_position_list = array<i64>}> : (!transform.any_op) -> !transform.any_value
      %80 = "transform.get_parent_op"(%arg19) <{nth_parent = 1 : i64, op_name = "func.func"}> : (!transform.any_op) -> !transform.any_op
      %81 = "transform.get_producer_of_operand"(%arg19) <{operand_number = 1 : i64}> : (!transform.any_op) -> !transform.any_op
      %82 = "transform.get_type"(%arg21) <{elemental}> : (!transform.any_value) -> !transform.type
      %83 = "transform.include"(%arg19, %arg20, %arg21) <{failure_propagation_mode = 1 : i32, target = @handles}> : (!transform.any_op, !transform.param<i64>, !transform.any_value) -> !transform.any_op
      "transform.include"(%arg19) <{failure_propagation_mode = 2 : i32, target = @declared}> : (!transform.any_op) -> ()
      "transform.match.operation_empty"(%arg19) : (!transform.any_op) -> ()
      "transform.match.operation_name"(%arg19) <{op_names = ["scf.for", "scf.if"]}> : (!transform.any_op) -> ()
      "transform.match.param.cmpi"(%arg20, %arg20) <{predicate = 0 : i32}> : (!transform.param<i64>, !transform.param<i64>) -> ()
      %84 = "transform.merge_handles"(%arg19, %68) <{deduplicate}> : (!transform.any_op, !transform.any_op) -> !transform.any_op
      %85 = "transform.num_associations"(%arg19) : (!transform.any_op) -> !transform.param<i64>
      %86 = "transform.param.constant"() <{value = 1 : i64}> : () -> !transform.param<i64>
      %87 = "transform.param.constant"() <{value = "text"}> {attribute} : () -> !transform.any_param
      "transform.print"(%arg19) <{name = "name"}> : (!transform.any_op) -> ()
      "transform.print"() <{name = "all"}> : () -> ()
      %88:2 = "transform.replicate"(%arg19, %arg20, %arg20) : (!transform.any_op, !transform.param<i64>, !transform.param<i64>) -> (!transform.param<i64>, !transform.param<i64>)
      %89 = "transform.select"(%arg19) <{op_name = "scf.for"}> : (!transform.any_op) -> !transform.any_op
      %90:2 = "transform.split_handle"(%arg19) <{fail_on_payload_too_small = true, overflow_result = 0 : i64, pass_through_empty_handle = true}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
      "transform.verify"(%arg19) : (!transform.any_op) -> ()
      "transform.debug.emit_param_as_remark"(%arg20) : (!transform.param<i64>) -> ()
      "transform.debug.emit_param_as_remark"(%arg20, %arg19) <{message = "message"}> : (!transform.param<i64>, !transform.any_op) -> ()
      "transform.debug.emit_remark_at"(%arg19) <{message = "message"}> : (!transform.any_op) -> ()
      %91:2 = "transform.tune.alternatives"() <{name = "name", selected_region_attr = 0 : index}> ({
        "transform.yield"(%arg19, %arg19) : (!transform.any_op, !transform.any_op) -> ()
      }, {
        "transform.yield"(%arg19, %arg19) : (!transform.any_op, !transform.any_op) -> ()
      }) : () -> (!transform.any_op, !transform.any_op)
      "transform.tune.alternatives"(%arg20) <{name = "other"}> ({
        "transform.yield"() : () -> ()
      }) : (!transform.param<i64>) -> ()
      %92 = "transform.tune.knob"() <{name = "knob", options = [2, 4], selected = 2 : i64}> : () -> !transform.param<i64>
      %93 = "transform.dlti.query"(%arg19) <{keys = ["key"]}> : (!transform.any_op) -> !transform.any_param
      "transform.yield"(%arg19) : (!transform.any_op) -> ()
    }) {attribute} : () -> ()
    "transform.sequence"() <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 0, 0>}> ({
    ^bb0(%arg11: !transform.any_op, %arg12: !transform.any_op):
      "transform.sequence"(%arg11, %arg12, %arg12) <{failure_propagation_mode = 2 : i32, operandSegmentSizes = array<i32: 1, 2>}> ({
      ^bb0(%arg16: !transform.any_op, %arg17: !transform.any_op, %arg18: !transform.any_op):
        "transform.yield"() : () -> ()
      }) {attribute} : (!transform.any_op, !transform.any_op, !transform.any_op) -> ()
      %65 = "transform.sequence"(%arg11) <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 1, 0>}> ({
      ^bb0(%arg15: !transform.any_op):
        "transform.yield"(%arg15) : (!transform.any_op) -> ()
      }) : (!transform.any_op) -> !transform.any_op
      "transform.with_pdl_patterns"(%arg11) ({
      ^bb0(%arg13: !transform.any_op):
        "transform.sequence"(%arg13) <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 1, 0>}> ({
        ^bb0(%arg14: !transform.any_op):
          %67 = "transform.pdl_match"(%arg14) <{pattern_name = @pattern}> : (!transform.any_op) -> !transform.any_op
          "transform.yield"() : () -> ()
        }) : (!transform.any_op) -> ()
        "pdl.pattern"() <{benefit = 1 : i16, sym_name = "pattern"}> ({
          %66 = "pdl.operation"() <{attributeValueNames = [], opName = "op", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
          "pdl.rewrite"(%66) <{name = "transform.dialect", operandSegmentSizes = array<i32: 1, 0>}> ({
          }) : (!pdl.operation) -> ()
        }) : () -> ()
      }) : (!transform.any_op) -> ()
      "transform.yield"() : () -> ()
    }) : () -> ()
    "transform.named_sequence"() <{arg_attrs = [{transform.consumed}, {}, {}], function_type = (!transform.any_op, !transform.param<i64>, !transform.any_value) -> (), sym_name = "structured"}> ({
    ^bb0(%arg8: !transform.any_op, %arg9: !transform.param<i64>, %arg10: !transform.any_value):
      %31 = "transform.structured.match"(%arg8) <{ops = ["linalg.matmul", "scf.for"]}> : (!transform.any_op) -> !transform.any_op
      %32 = "transform.structured.match"(%arg8) <{interface = 1 : i32}> : (!transform.any_op) -> !transform.any_op
      %33 = "transform.structured.match"(%arg8) <{filter_operand_types = [f32, tensor<4xf32>], filter_result_type = tensor<4xf32>, op_attrs = {tag = "x"}, ops = ["linalg.generic"]}> : (!transform.any_op) -> !transform.op<"linalg.generic">
      %34:2 = "transform.structured.bufferize_to_allocation"(%arg8) <{alloc_op = "memref.alloc", bufferize_destination_only, memcpy_op = "bufferization.materialize_in_destination", memory_space = 3 : i64}> : (!transform.any_op) -> (!transform.any_value, !transform.any_op)
      %35:2 = "transform.structured.continuous_tile_sizes"(%arg8) <{dimension = 0 : i64, target_size = 9 : i64}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
      %36:2 = "transform.structured.convert_conv2d_to_img2col"(%arg8) : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
      %37 = "transform.structured.decompose"(%arg8) : (!transform.any_op) -> !transform.any_op
      %38:3 = "transform.structured.fuse"(%arg8, %arg9) <{operandSegmentSizes = array<i32: 1, 1, 0>, static_tile_interchange = array<i64: 0, 1>, static_tile_sizes = array<i64: 32, -9223372036854775808>}> : (!transform.any_op, !transform.param<i64>) -> (!transform.any_op, !transform.any_op, !transform.any_op)
      %39:2 = "transform.structured.fuse_into_containing_op"(%arg8, %31) : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op)
      %40 = "transform.structured.generalize"(%arg8) : (!transform.any_op) -> !transform.any_op
      %41 = "transform.structured.hoist_pad"(%arg8) <{num_loops = 1 : i64, transpose = array<i64: 1, 0>}> : (!transform.any_op) -> !transform.any_op
      %42 = "transform.structured.hoist_pad.build_packing_loop_nest"(%arg8, %31) <{transpose = array<i64: 1, 0>}> : (!transform.any_op, !transform.any_op) -> !transform.any_op
      %43 = "transform.structured.interchange"(%arg8) <{iterator_interchange = array<i64: 1, 0>}> : (!transform.any_op) -> !transform.any_op
      %44:4 = "transform.structured.lower_unpack"(%arg8) <{lowerUnpadLikeWithExtractSlice = true}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
      %45:3 = "transform.structured.multitile_sizes"(%arg8) <{dimension = 0 : i64, divisor = 1 : i64, target_size = 3 : i64}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
      %46 = "transform.structured.pack"(%arg8, %arg9) <{static_packed_sizes = array<i64: 0, -9223372036854775808, 4>}> : (!transform.any_op, !transform.param<i64>) -> !transform.any_op
      %47 = "transform.structured.pack_greedily"(%arg8) <{matmul_inner_dims_order = array<i64: 1, 2, 0>, matmul_padded_sizes_next_multiple_of = array<i64: 1, 2, 3>, static_matmul_packed_sizes = array<i64: 8, 16, 32>}> : (!transform.any_op) -> !transform.any_op
      %48:3 = "transform.structured.pack_transpose"(%arg8, %31) <{inner_perm = array<i64: 1, 0>, outer_perm = array<i64: 1, 0>}> : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
      %49:3 = "transform.structured.pad"(%arg8, %arg9) <{copy_back_op = "bufferization.materialize_in_destination", nofold_flags = [], padding_dimensions = [], padding_values = [0.000000e+00 : f32], static_pad_to_multiple_of = array<i64: -9223372036854775808, 2>, transpose_paddings = [], use_prescribed_tensor_shapes}> : (!transform.any_op, !transform.param<i64>) -> (!transform.any_op, !transform.any_op, !transform.any_op)
      %50:2 = "transform.structured.pad_tiling_interface"(%arg8, %arg9) <{pad_to_multiple_of, padding_values = [], static_padding_sizes = array<i64: -9223372036854775808, 2>}> : (!transform.any_op, !transform.param<i64>) -> (!transform.any_op, !transform.any_op)
      %51 = "transform.structured.promote"(%arg8) <{operands_to_promote = [0], use_full_tile_buffers = []}> : (!transform.any_op) -> !transform.any_op
      %52 = "transform.structured.promote_tensor"(%arg10) <{memory_space = 1 : i64}> : (!transform.any_value) -> !transform.any_value
      %53 = "transform.structured.replace"(%arg8) ({
        "func.func"() <{function_type = () -> (), sym_name = "replacement", sym_visibility = "private"}> ({
        }) : () -> ()
      }) : (!transform.any_op) -> !transform.any_op
      %54 = "transform.structured.split"(%arg8) <{dimension = 0 : i64, static_chunk_sizes = 4 : i64}> : (!transform.any_op) -> !transform.any_op
      %55 = "transform.structured.split"(%arg8, %arg9) <{dimension = 0 : i64, multiway, static_chunk_sizes = -9223372036854775808 : i64}> : (!transform.any_op, !transform.param<i64>) -> !transform.any_op
      %56:4 = "transform.structured.split_reduction"(%arg8) <{insert_split_dimension = 2 : i64, split_factor = 4 : i64}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
      %57:4 = "transform.structured.tile_reduction_using_for"(%arg8) <{reduction_dims = [], tile_sizes = [0, 5]}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
      %58:4 = "transform.structured.tile_reduction_using_forall"(%arg8) <{mapping = [#gpu.thread<x>], num_threads = array<i64: 0, 5>, reduction_dims = [1], tile_sizes = array<i64: 0, 1>}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
      %59:3 = "transform.structured.tile_using_for"(%arg8, %arg9) <{interchange = array<i64: 1, 0, 2>, scalable_sizes = array<i1: false, true, false>, static_sizes = array<i64: 4, 8, -9223372036854775808>}> {attribute} : (!transform.any_op, !transform.param<i64>) -> (!transform.any_op, !transform.any_op, !transform.any_op)
      %60:2 = "transform.structured.tile_using_forall"(%arg8, %arg9) <{mapping = [#gpu.thread<y>, #gpu.thread<x>], operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, static_num_threads = array<i64: 10, -9223372036854775808>}> : (!transform.any_op, !transform.param<i64>) -> (!transform.any_op, !transform.any_op)
      %61:2 = "transform.structured.tile_using_forall"(%arg8, %31) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 1>, static_tile_sizes = array<i64>}> : (!transform.any_op, !transform.any_op) -> (!transform.any_op, !transform.any_op)
      %62 = "transform.structured.transpose_matmul"(%arg8) <{inputToTranspose = 1 : i32}> : (!transform.any_op) -> !transform.any_op
      "transform.structured.vectorize"(%arg8) : (!transform.any_op) -> ()
      "transform.structured.vectorize"(%arg8, %arg9) <{scalable_sizes = array<i1: false, true, false>, static_vector_sizes = array<i64: 8, 4, -9223372036854775808>}> {attribute} : (!transform.any_op, !transform.param<i64>) -> ()
      %63 = "transform.structured.vectorize_children_and_apply_patterns"(%arg8) <{vectorize_padding}> : (!transform.any_op) -> !transform.any_op
      %64:2 = "transform.structured.gpu.map_copy_to_threads"(%arg8) <{desired_bit_alignment = 128 : i64, total_num_threads = 32 : i64}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
      "transform.structured.eliminate_empty_tensors"(%arg8) : (!transform.any_op) -> ()
      "transform.yield"() : () -> ()
    }) : () -> ()
    "transform.named_sequence"() <{arg_attrs = [{transform.readonly}], function_type = (!transform.any_op) -> !transform.any_op, sym_name = "matchers"}> ({
    ^bb0(%arg5: !transform.any_op):
      %22:2 = "transform.match.structured"(%arg5) <{failure_propagation_mode = 1 : i32}> ({
      ^bb0(%arg7: !transform.any_op):
        "transform.match.structured.body"(%arg7) <{reduction_position = 0 : i64}> : (!transform.any_op) -> ()
        "transform.match.structured.dim"(%arg7) <{is_all, parallel, raw_dim_list = array<i64>}> : (!transform.any_op) -> ()
        %23 = "transform.match.structured.dim"(%arg7) <{is_inverted, raw_dim_list = array<i64: -1>}> : (!transform.any_op) -> !transform.param<i64>
        %24:4 = "transform.match.structured.classify_contraction_dims"(%arg7) : (!transform.any_op) -> (!transform.param<i64>, !transform.param<i64>, !transform.param<i64>, !transform.param<i64>)
        %25 = "transform.match.structured.elemental_bitwidth"(%arg5) : (!transform.any_op) -> !transform.param<i64>
        "transform.match.structured.init"(%arg7) <{projected_permutation, raw_position_list = array<i64: 0>}> : (!transform.any_op) -> ()
        %26 = "transform.match.structured.input"(%arg7) <{raw_position_list = array<i64: 0, 1>}> : (!transform.any_op) -> !transform.affine_map
        %27 = "transform.match.structured.num_inits"(%arg7) : (!transform.any_op) -> !transform.param<i64>
        %28 = "transform.match.structured.rank"(%arg7) : (!transform.any_op) -> !transform.param<i64>
        %29 = "transform.match.structured.result"(%arg7) <{any, position = 0 : i64}> : (!transform.any_op) -> !transform.any_op
        %30 = "transform.match.structured.result"(%arg7) <{position = -1 : i64, single}> : (!transform.any_op) -> !transform.any_op
        "transform.match.structured.yield"(%arg7, %23) : (!transform.any_op, !transform.param<i64>) -> ()
      }) : (!transform.any_op) -> (!transform.any_op, !transform.param<i64>)
      "transform.match.structured"(%arg5) ({
      ^bb0(%arg6: !transform.any_op):
        "transform.match.structured.yield"() : () -> ()
      }) : (!transform.any_op) -> ()
      "transform.yield"(%22#0) : (!transform.any_op) -> ()
    }) : () -> ()
    "transform.named_sequence"() <{arg_attrs = [{transform.consumed}, {}], function_type = (!transform.any_op, !transform.param<i64>) -> (), sym_name = "payload"}> ({
    ^bb0(%arg3: !transform.any_op, %arg4: !transform.param<i64>):
      "transform.affine.simplify_bounded_affine_ops"(%arg3, %arg3) <{lower_bounds = array<i64: 0>, upper_bounds = array<i64: 20>}> : (!transform.any_op, !transform.any_op) -> ()
      "transform.affine.simplify_min_max_affine_ops"(%arg3) : (!transform.any_op) -> ()
      %3 = "transform.bufferization.one_shot_bufferize"(%arg3) <{allow_return_allocs_from_loops = false, allow_unknown_ops = false, bufferize_function_boundaries = true, check_parallel_regions = true, dump_alias_sets = false, function_boundary_type_conversion = 1 : i32, memcpy_op = "memref.copy", print_conflicts = false, test_analysis_only = false}> : (!transform.any_op) -> !transform.any_op
      %4 = "transform.bufferization.empty_tensor_to_alloc_tensor"(%arg3) : (!transform.any_op) -> !transform.any_op
      "transform.bufferization.eliminate_empty_tensors"(%arg3) : (!transform.any_op) -> ()
      "transform.bufferization.buffer_loop_hoisting"(%arg3) : (!transform.any_op) -> ()
      %5:2 = "transform.func.replace_func_signature"(%arg3) <{args_interchange = array<i32: 1, 0>, function_name = @f, results_interchange = array<i32: 0>}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
      %6:2 = "transform.func.deduplicate_func_args"(%arg3) <{function_name = @f}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
      %7 = "transform.func.cast_and_call"(%arg3, %arg3, %arg3) <{function_name = @f, insert_after, operandSegmentSizes = array<i32: 1, 1, 1, 0>}> ({
        "transform.type_conversion.tensor.cast_shape_dynamic_dims"() <{ignore_dynamic_info}> : () -> ()
      }) : (!transform.any_op, !transform.any_op, !transform.any_op) -> !transform.any_op
      %8 = "transform.func.cast_and_call"(%arg3, %arg3) <{operandSegmentSizes = array<i32: 1, 0, 0, 1>}> ({
      }) : (!transform.any_op, !transform.any_op) -> !transform.any_op
      %9 = "transform.gpu.map_forall_to_blocks"(%arg3) <{generate_gpu_launch, grid_dims = array<i64: 12, 9, 1>}> : (!transform.any_op) -> !transform.any_op
      %10 = "transform.gpu.map_nested_forall_to_threads"(%arg3) <{block_dims = array<i64: 12, 9, 1>, sync_after_distribute = false, warp_size = 64 : i64}> : (!transform.any_op) -> !transform.any_op
      %11 = "transform.nvgpu.pipeline_shared_memory_copies"(%arg3) <{depth = 4 : i64, failure_propagation_mode = 2 : i32}> : (!transform.any_op) -> !transform.any_op
      "transform.nvgpu.rewrite_matmul_as_mma_sync"(%arg3) : (!transform.any_op) -> ()
      "transform.loop.hoist_loop_invariant_subsets"(%arg3) : (!transform.any_op) -> ()
      %12 = "transform.loop.coalesce"(%arg3) : (!transform.any_op) -> !transform.any_op
      %13:2 = "transform.loop.peel"(%arg3) <{fail_if_already_divisible = false, peel_front = false}> : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
      %14 = "transform.loop.fuse_sibling"(%arg3, %4) : (!transform.any_op, !transform.any_op) -> !transform.any_op
      "transform.loop.unroll"(%arg3) <{factor = 4 : i64}> : (!transform.any_op) -> ()
      "transform.scf.take_assumed_branch"(%arg3) <{take_else_branch}> : (!transform.any_op) -> ()
      %15 = "transform.memref.multibuffer"(%arg3) <{factor = 2 : i64, skip_analysis}> : (!transform.any_op) -> !transform.any_op
      %16:2 = "transform.memref.alloca_to_global"(%arg3) : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
      %17 = "transform.tensor.make_loop_independent"(%arg3) <{num_loops = 1 : i64}> : (!transform.any_op) -> !transform.any_op
      %18 = "transform.sparse_tensor.match.sparse_inout"(%arg3) : (!transform.any_op) -> !transform.any_op
      %19 = "transform.xegpu.get_desc_op"(%arg3) : (!transform.any_op) -> !transform.any_op
      %20 = "transform.xegpu.insert_prefetch"(%arg3, %arg4) : (!transform.any_op, !transform.param<i64>) -> !transform.any_op
      %21 = "transform.xegpu.set_desc_layout"(%arg3, %arg4) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, static_inst_data = array<i64: 8, 16>, static_sg_data = array<i64: 32, 16>, static_sg_layout = array<i64: 8, -9223372036854775808>}> : (!transform.any_op, !transform.param<i64>) -> !transform.any_op
      "transform.xegpu.set_op_layout_attr"(%arg3) <{index = 0 : i64, operandSegmentSizes = array<i32: 1, 0, 0, 0>, result, slice_dims = array<i64: 0>, static_sg_data = array<i64: 32, 64>, static_sg_layout = array<i64: 8, 4>}> : (!transform.any_op) -> ()
      "transform.yield"() : () -> ()
    }) : () -> ()
  }) {transform.with_named_sequence} : () -> ()
  "transform.with_pdl_patterns"() ({
  ^bb0(%arg0: !transform.any_op):
    "pdl.pattern"() <{benefit = 1 : i16, sym_name = "pattern"}> ({
      %2 = "pdl.operation"() <{attributeValueNames = [], opName = "foo.op", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
      "pdl.rewrite"(%2) <{name = "transform.dialect", operandSegmentSizes = array<i32: 1, 0>}> ({
      }) : (!pdl.operation) -> ()
    }) : () -> ()
    "transform.sequence"(%arg0) <{failure_propagation_mode = 1 : i32, operandSegmentSizes = array<i32: 1, 0>}> ({
    ^bb0(%arg1: !transform.any_op):
      %0 = "transform.pdl_match"(%arg1) <{pattern_name = @pattern}> : (!transform.any_op) -> !transform.any_op
      %1 = "transform.get_parent_op"(%0) <{isolated_from_above, nth_parent = 1 : i64}> : (!transform.any_op) -> !transform.any_op
      "transform.apply_patterns"(%1) <{max_iterations = -1 : i64, max_num_rewrites = -1 : i64}> ({
        "transform.apply_patterns.canonicalization"() : () -> ()
      }) : (!transform.any_op) -> ()
      "transform.alternatives"(%1) ({
      ^bb0(%arg2: !transform.any_op):
        "transform.yield"() : () -> ()
      }) : (!transform.any_op) -> ()
      "transform.yield"() : () -> ()
    }) : (!transform.any_op) -> ()
  }) : () -> ()
}) : () -> ()

