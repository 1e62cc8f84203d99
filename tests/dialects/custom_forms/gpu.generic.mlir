"builtin.module"() ({
  "builtin.module"() ({
    "gpu.module"() <{sym_name = "kernels"}> ({
      "gpu.func"() <{function_type = (f32, memref<?xf32, 1>) -> ()}> ({
      ^bb0(%arg57: f32, %arg58: memref<?xf32, 1>, %arg59: memref<32xf32, 3>, %arg60: memref<1xf32, 5>):
        %24 = "gpu.thread_id"() <{dimension = #gpu<dim x>}> : () -> index
        %25 = "gpu.block_dim"() <{dimension = #gpu<dim y>, upper_bound = 64 : index}> : () -> index
        %26 = "gpu.block_id"() <{dimension = #gpu<dim z>}> : () -> index
        %27 = "gpu.grid_dim"() <{dimension = #gpu<dim x>}> : () -> index
        %28 = "gpu.global_id"() <{dimension = #gpu<dim x>}> : () -> index
        %29 = "gpu.lane_id"() : () -> index
        %30 = "gpu.subgroup_id"() : () -> index
        %31 = "gpu.num_subgroups"() <{upper_bound = 4 : index}> : () -> index
        %32 = "gpu.subgroup_size"() : () -> index
        %33 = "gpu.cluster_id"() <{dimension = #gpu<dim x>}> : () -> index
        %34 = "gpu.cluster_dim"() <{dimension = #gpu<dim y>}> : () -> index
        %35 = "gpu.all_reduce"(%arg57) <{op = #gpu<all_reduce_op add>, uniform}> ({
        }) : (f32) -> f32
        %36 = "gpu.all_reduce"(%arg57) ({
        ^bb0(%arg61: f32, %arg62: f32):
          %50 = "arith.addf"(%arg61, %arg62) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
          "gpu.yield"(%50) : (f32) -> ()
        }) : (f32) -> f32
        %37 = "gpu.subgroup_reduce"(%arg57) <{cluster_size = 4 : i32, cluster_stride = 2 : i32, op = #gpu<all_reduce_op maximumf>, uniform}> : (f32) -> f32
        %38 = "arith.constant"() <{value = 16 : i32}> : () -> i32
        %39:2 = "gpu.shuffle"(%arg57, %38, %38) <{mode = #gpu<shuffle_mode xor>}> : (f32, i32, i32) -> (f32, i1)
        %40:2 = "gpu.rotate"(%arg57) <{offset = 4 : i32, width = 16 : i32}> : (f32) -> (f32, i1)
        %41 = "gpu.subgroup_broadcast"(%arg57) <{broadcast_type = #gpu<broadcast first_active_lane>}> : (f32) -> f32
        %42 = "gpu.subgroup_broadcast"(%arg57, %38) <{broadcast_type = #gpu<broadcast specific_lane>}> : (f32, i32) -> f32
        "gpu.barrier"() : () -> ()
        "gpu.printf"(%arg57) <{format = "value %f\0A"}> : (f32) -> ()
        "gpu.printf"() <{format = "text"}> : () -> ()
        %43 = "gpu.dynamic_shared_memory"() : () -> memref<?xi8, #gpu.address_space<workgroup>>
        %44 = "arith.constant"() <{value = 0 : index}> : () -> index
        %45 = "gpu.subgroup_mma_load_matrix"(%arg59, %44) <{leadDimension = 16 : index}> : (memref<32xf32, 3>, index) -> !gpu.mma_matrix<16x16xf32, "COp">
        %46 = "gpu.subgroup_mma_constant_matrix"(%arg57) : (f32) -> !gpu.mma_matrix<16x16xf32, "COp">
        %47 = "gpu.subgroup_mma_elementwise"(%45, %46) <{opType = #gpu<mma_element_wise addf>}> : (!gpu.mma_matrix<16x16xf32, "COp">, !gpu.mma_matrix<16x16xf32, "COp">) -> !gpu.mma_matrix<16x16xf32, "COp">
        "gpu.subgroup_mma_store_matrix"(%47, %arg59, %44) <{leadDimension = 16 : index}> : (!gpu.mma_matrix<16x16xf32, "COp">, memref<32xf32, 3>, index) -> ()
        %48 = "gpu.subgroup_mma_extract_thread_local"(%47, %44) : (!gpu.mma_matrix<16x16xf32, "COp">, index) -> f32
        %49 = "gpu.subgroup_mma_insert_thread_local"(%arg57, %47, %44) : (f32, !gpu.mma_matrix<16x16xf32, "COp">, index) -> !gpu.mma_matrix<16x16xf32, "COp">
        "gpu.return"() : () -> ()
      }) {attribute, gpu.kernel, sym_name = "kernel", workgroup_attributions = 1 : i64} : () -> ()
      "gpu.func"() <{function_type = (f32) -> f32}> ({
      ^bb0(%arg56: f32):
        "gpu.return"(%arg56) : (f32) -> ()
      }) {sym_name = "device", workgroup_attributions = 0 : i64} : () -> ()
    }) : () -> ()
    "gpu.module"() <{offloadingHandler = #gpu.select_object<0 : i64>, sym_name = "targeted", targets = [#nvvm.target]}> ({
    ^bb0:
    }) {attribute} : () -> ()
    "func.func"() <{function_type = (index, f32, memref<?xf32>, i64, index, i32, memref<*xf32>) -> (), sym_name = "host"}> ({
    ^bb0(%arg16: index, %arg17: f32, %arg18: memref<?xf32>, %arg19: i64, %arg20: index, %arg21: i32, %arg22: memref<*xf32>):
      "gpu.launch"(%arg16, %arg16, %arg16, %arg16, %arg16, %arg16) <{operandSegmentSizes = array<i32: 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0>}> ({
      ^bb0(%arg44: index, %arg45: index, %arg46: index, %arg47: index, %arg48: index, %arg49: index, %arg50: index, %arg51: index, %arg52: index, %arg53: index, %arg54: index, %arg55: index):
        %23 = "arith.addi"(%arg44, %arg55) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
        "gpu.terminator"() : () -> ()
      }) {attribute, workgroup_attributions = 0 : i64} : (index, index, index, index, index, index) -> ()
      %12 = "gpu.wait"() : () -> !gpu.async.token
      %13 = "gpu.launch"(%12, %arg16, %arg16, %arg16, %arg16, %arg16, %arg16, %arg16, %arg16, %arg16, %arg21) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1>}> ({
      ^bb0(%arg24: index, %arg25: index, %arg26: index, %arg27: index, %arg28: index, %arg29: index, %arg30: index, %arg31: index, %arg32: index, %arg33: index, %arg34: index, %arg35: index, %arg36: index, %arg37: index, %arg38: index, %arg39: index, %arg40: index, %arg41: index, %arg42: memref<32xf32, 3>, %arg43: memref<1xf32, 5>):
        %22 = "arith.addi"(%arg36, %arg41) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
        "gpu.terminator"() : () -> ()
      }) {workgroup_attributions = 1 : i64} : (!gpu.async.token, index, index, index, index, index, index, index, index, index, i32) -> !gpu.async.token
      "gpu.launch_func"(%arg16, %arg16, %arg16, %arg16, %arg16, %arg16, %arg17, %arg18) <{kernel = @kernels::@kernel, operandSegmentSizes = array<i32: 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 2, 0>}> : (index, index, index, index, index, index, f32, memref<?xf32>) -> ()
      %14 = "gpu.launch_func"(%12, %arg19, %arg19, %arg19, %arg19, %arg19, %arg19, %arg19, %arg19, %arg19, %arg21, %arg17) <{kernel = @kernels::@kernel, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0>}> {attribute} : (!gpu.async.token, i64, i64, i64, i64, i64, i64, i64, i64, i64, i32, f32) -> !gpu.async.token
      %15 = "gpu.alloc"(%arg16) <{operandSegmentSizes = array<i32: 0, 1, 0>}> : (index) -> memref<?xf32>
      %16:2 = "gpu.alloc"(%12, %arg16) <{hostShared, operandSegmentSizes = array<i32: 1, 1, 0>}> {attribute} : (!gpu.async.token, index) -> (memref<?xf32>, !gpu.async.token)
      "gpu.dealloc"(%15) : (memref<?xf32>) -> ()
      %17 = "gpu.dealloc"(%16#1, %16#0) : (!gpu.async.token, memref<?xf32>) -> !gpu.async.token
      "gpu.memcpy"(%15, %16#0) : (memref<?xf32>, memref<?xf32>) -> ()
      %18 = "gpu.memset"(%12, %15, %arg17) : (!gpu.async.token, memref<?xf32>, f32) -> !gpu.async.token
      "gpu.host_register"(%arg22) : (memref<*xf32>) -> ()
      "gpu.host_unregister"(%arg22) : (memref<*xf32>) -> ()
      "gpu.set_default_device"(%arg21) : (i32) -> ()
      "gpu.wait"(%12, %13) : (!gpu.async.token, !gpu.async.token) -> ()
      "gpu.warp_execute_on_lane_0"(%arg20) <{warp_size = 32 : i64}> ({
        "gpu.yield"() : () -> ()
      }) : (index) -> ()
      %19 = "arith.constant"() <{value = dense<0.000000e+00> : vector<4xf32>}> : () -> vector<4xf32>
      %20 = "gpu.warp_execute_on_lane_0"(%arg20, %19) <{warp_size = 32 : i64}> ({
      ^bb0(%arg23: vector<128xf32>):
        %21 = "arith.constant"() <{value = dense<0.000000e+00> : vector<32xf32>}> : () -> vector<32xf32>
        "gpu.yield"(%21) : (vector<32xf32>) -> ()
      }) {attribute} : (index, vector<4xf32>) -> vector<1xf32>
      "func.return"() : () -> ()
    }) : () -> ()
    "func.func"() <{function_type = (index, memref<?xindex>, memref<?xf64>) -> (), sym_name = "sparse"}> ({
    ^bb0(%arg13: index, %arg14: memref<?xindex>, %arg15: memref<?xf64>):
      %0 = "gpu.wait"() : () -> !gpu.async.token
      %1:2 = "gpu.create_coo"(%0, %arg13, %arg13, %arg13, %arg14, %arg14, %arg15) : (!gpu.async.token, index, index, index, memref<?xindex>, memref<?xindex>, memref<?xf64>) -> (!gpu.sparse.spmat_handle, !gpu.async.token)
      %2 = "gpu.create_csr"(%arg13, %arg13, %arg13, %arg14, %arg14, %arg15) : (index, index, index, memref<?xindex>, memref<?xindex>, memref<?xf64>) -> !gpu.sparse.spmat_handle
      %3:2 = "gpu.create_dn_tensor"(%1#1, %arg15, %arg13, %arg13) <{operandSegmentSizes = array<i32: 1, 1, 2>}> : (!gpu.async.token, memref<?xf64>, index, index) -> (!gpu.sparse.dntensor_handle, !gpu.async.token)
      %4:2 = "gpu.spmv_buffer_size"(%3#1, %2, %3#0, %3#0) <{computeType = f64, modeA = #gpu<mat_transpose_mode TRANSPOSE>}> : (!gpu.async.token, !gpu.sparse.spmat_handle, !gpu.sparse.dntensor_handle, !gpu.sparse.dntensor_handle) -> (index, !gpu.async.token)
      %5 = "gpu.spmv"(%4#1, %2, %3#0, %3#0, %arg15) <{computeType = f64, modeA = #gpu<mat_transpose_mode NON_TRANSPOSE>}> : (!gpu.async.token, !gpu.sparse.spmat_handle, !gpu.sparse.dntensor_handle, !gpu.sparse.dntensor_handle, memref<?xf64>) -> !gpu.async.token
      %6:4 = "gpu.spmm_buffer_size"(%5, %2, %3#0, %3#0) <{computeType = f64, modeA = #gpu<mat_transpose_mode NON_TRANSPOSE>, modeB = #gpu<mat_transpose_mode NON_TRANSPOSE>, resultSegmentSizes = array<i32: 3, 1>}> : (!gpu.async.token, !gpu.sparse.spmat_handle, !gpu.sparse.dntensor_handle, !gpu.sparse.dntensor_handle) -> (index, index, index, !gpu.async.token)
      %7:2 = "gpu.spgemm_create_descr"(%6#3) : (!gpu.async.token) -> (!gpu.sparse.spgemmop_handle, !gpu.async.token)
      %8:2 = "gpu.spgemm_work_estimation_or_compute"(%7#1, %7#0, %2, %2, %2, %arg13, %arg15) <{computeType = f64, kind = #gpu<spgemm_work_estimation_or_compute_kind WORK_ESTIMATION>, modeA = #gpu<mat_transpose_mode NON_TRANSPOSE>, modeB = #gpu<mat_transpose_mode NON_TRANSPOSE>}> : (!gpu.async.token, !gpu.sparse.spgemmop_handle, !gpu.sparse.spmat_handle, !gpu.sparse.spmat_handle, !gpu.sparse.spmat_handle, index, memref<?xf64>) -> (index, !gpu.async.token)
      %9:4 = "gpu.spmat_get_size"(%8#1, %2) : (!gpu.async.token, !gpu.sparse.spmat_handle) -> (index, index, index, !gpu.async.token)
      %10 = "gpu.spgemm_destroy_descr"(%9#3, %7#0) : (!gpu.async.token, !gpu.sparse.spgemmop_handle) -> !gpu.async.token
      %11 = "gpu.destroy_sp_mat"(%10, %2) : (!gpu.async.token, !gpu.sparse.spmat_handle) -> !gpu.async.token
      "func.return"() : () -> ()
    }) : () -> ()
  }) {gpu.container_module} : () -> ()
  "func.func"() <{function_type = (index) -> (), sym_name = "launched"}> ({
  ^bb0(%arg0: index):
    "gpu.launch"(%arg0, %arg0, %arg0, %arg0, %arg0, %arg0) <{function = @g, module = @k, operandSegmentSizes = array<i32: 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0>}> ({
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index, %arg5: index, %arg6: index, %arg7: index, %arg8: index, %arg9: index, %arg10: index, %arg11: index, %arg12: index):
      "gpu.terminator"() : () -> ()
    }) {workgroup_attributions = 0 : i64} : (index, index, index, index, index, index) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

