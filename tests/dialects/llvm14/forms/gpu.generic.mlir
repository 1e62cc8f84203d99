"builtin.module"() ({
  "gpu.module"() ({
    "gpu.func"() ({
    ^bb0(%arg0: f32, %arg1: memref<?xf32, 1>, %arg2: memref<8xf32, 3>, %arg3: memref<2xf32, 5>):
      %0 = "gpu.thread_id"() {dimension = #gpu<"dim x">} : () -> index
      %1 = "gpu.block_dim"() {dimension = #gpu<"dim y">} : () -> index
      %2 = "gpu.block_id"() {dimension = #gpu<"dim z">} : () -> index
      %3 = "gpu.grid_dim"() {dimension = #gpu<"dim x">} : () -> index
      %4 = "gpu.subgroup_id"() : () -> index
      %5 = "gpu.num_subgroups"() : () -> index
      %6 = "gpu.subgroup_size"() : () -> index
      %7 = "gpu.all_reduce"(%arg0) ({
      }) {op = #gpu<"all_reduce_op add">} : (f32) -> f32
      %8 = "gpu.all_reduce"(%arg0) ({
      ^bb0(%arg4: f32, %arg5: f32):
        %11 = "arith.mulf"(%arg4, %arg5) : (f32, f32) -> f32
        "gpu.yield"(%11) : (f32) -> ()
      }) : (f32) -> f32
      %9 = "arith.constant"() {value = 32 : i32} : () -> i32
      %10:2 = "gpu.shuffle"(%arg0, %9, %9) {mode = #gpu<"shuffle_mode xor">} : (f32, i32, i32) -> (f32, i1)
      "gpu.barrier"() : () -> ()
      "gpu.printf"() {format = "done"} : () -> ()
      "gpu.printf"(%9) {format = "%d"} : (i32) -> ()
      "memref.store"(%7, %arg1, %0) : (f32, memref<?xf32, 1>, index) -> ()
      "gpu.return"() : () -> ()
    }) {gpu.kernel, sym_name = "sum", test.kind = "a", type = (f32, memref<?xf32, 1>) -> (), workgroup_attributions = 1 : i64} : () -> ()
    "gpu.func"() ({
    ^bb0(%arg0: f32):
      "gpu.return"(%arg0, %arg0) : (f32, f32) -> ()
    }) {sym_name = "pair", type = (f32) -> (f32, f32), workgroup_attributions = 0 : i64} : () -> ()
    "gpu.func"() ({
    ^bb0(%arg0: memref<16x16xf16>, %arg1: index, %arg2: f16):
      %0 = "gpu.subgroup_mma_load_matrix"(%arg0, %arg1, %arg1) {leadDimension = 16 : index} : (memref<16x16xf16>, index, index) -> !gpu.mma_matrix<16x16xf16, "AOp">
      %1 = "gpu.subgroup_mma_load_matrix"(%arg0, %arg1, %arg1) {leadDimension = 16 : index} : (memref<16x16xf16>, index, index) -> !gpu.mma_matrix<16x16xf16, "BOp">
      %2 = "gpu.subgroup_mma_constant_matrix"(%arg2) : (f16) -> !gpu.mma_matrix<16x16xf16, "COp">
      %3 = "gpu.subgroup_mma_compute"(%0, %1, %2) : (!gpu.mma_matrix<16x16xf16, "AOp">, !gpu.mma_matrix<16x16xf16, "BOp">, !gpu.mma_matrix<16x16xf16, "COp">) -> !gpu.mma_matrix<16x16xf16, "COp">
      %4 = "gpu.subgroup_mma_elementwise"(%3, %2) {operation = #gpu<"mma_element_wise addf">} : (!gpu.mma_matrix<16x16xf16, "COp">, !gpu.mma_matrix<16x16xf16, "COp">) -> !gpu.mma_matrix<16x16xf16, "COp">
      "gpu.subgroup_mma_store_matrix"(%4, %arg0, %arg1, %arg1) {leadDimension = 16 : index} : (!gpu.mma_matrix<16x16xf16, "COp">, memref<16x16xf16>, index, index) -> ()
      "gpu.return"() : () -> ()
    }) {sym_name = "product", type = (memref<16x16xf16>, index, f16) -> (), workgroup_attributions = 0 : i64} : () -> ()
    "gpu.module_end"() : () -> ()
  }) {sym_name = "kernels", test.flag} : () -> ()
  "builtin.func"() ({
  ^bb0(%arg0: index, %arg1: f32, %arg2: memref<?xf32, 1>, %arg3: memref<?xf32>, %arg4: memref<*xf32>, %arg5: i32):
    "gpu.host_register"(%arg4) : (memref<*xf32>) -> ()
    %0 = "gpu.wait"() : () -> !gpu.async.token
    %1:2 = "gpu.alloc"(%0, %arg0) {operand_segment_sizes = dense<[1, 1, 0]> : vector<3xi32>} : (!gpu.async.token, index) -> (memref<?xf32, 1>, !gpu.async.token)
    %2 = "gpu.memset"(%1#1, %1#0, %arg1) : (!gpu.async.token, memref<?xf32, 1>, f32) -> !gpu.async.token
    %3 = "gpu.memcpy"(%2, %1#0, %arg3) : (!gpu.async.token, memref<?xf32, 1>, memref<?xf32>) -> !gpu.async.token
    %4 = "gpu.launch_func"(%3, %arg0, %arg0, %arg0, %arg0, %arg0, %arg0, %arg5, %arg1, %arg2) {kernel = @kernels::@sum, operand_segment_sizes = dense<[1, 1, 1, 1, 1, 1, 1, 1, 2]> : vector<9xi32>} : (!gpu.async.token, index, index, index, index, index, index, i32, f32, memref<?xf32, 1>) -> !gpu.async.token
    %5 = "gpu.dealloc"(%4, %1#0) : (!gpu.async.token, memref<?xf32, 1>) -> !gpu.async.token
    "gpu.wait"(%5) : (!gpu.async.token) -> ()
    "gpu.launch"(%arg0, %arg0, %arg0, %arg0, %arg0, %arg0) ({
    ^bb0(%arg6: index, %arg7: index, %arg8: index, %arg9: index, %arg10: index, %arg11: index, %arg12: index, %arg13: index, %arg14: index, %arg15: index, %arg16: index, %arg17: index):
      "gpu.terminator"() : () -> ()
    }) : (index, index, index, index, index, index) -> ()
    "std.return"() : () -> ()
  }) {sym_name = "host", type = (index, f32, memref<?xf32, 1>, memref<?xf32>, memref<*xf32>, i32) -> ()} : () -> ()
}) {gpu.container_module} : () -> ()
