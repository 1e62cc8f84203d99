module attributes {gpu.container_module} {
  gpu.module @kernels attributes {test.flag} {
    gpu.func @sum(%x: f32, %m: memref<?xf32, 1>) workgroup(%w: memref<8xf32, 3>) private(%p: memref<2xf32, 5>) kernel attributes {test.kind = "a"} {
      %t = gpu.thread_id x
      %b = gpu.block_dim y
      %i = gpu.block_id z
      %g = gpu.grid_dim x
      %s = gpu.subgroup_id : index
      %n = gpu.num_subgroups : index
      %z = gpu.subgroup_size : index
      %all = gpu.all_reduce add %x {} : (f32) -> f32
      %own = gpu.all_reduce %x {
      ^bb0(%l: f32, %r: f32):
        %d = arith.mulf %l, %r : f32
        "gpu.yield"(%d) : (f32) -> ()
      } : (f32) -> f32
      %width = arith.constant 32 : i32
      %q, %valid = gpu.shuffle xor %x, %width, %width : f32
      gpu.barrier
      gpu.printf "done"
      gpu.printf "%d" %width : i32
      memref.store %all, %m[%t] : memref<?xf32, 1>
      gpu.return
    }
    gpu.func @pair(%x: f32) -> (f32, f32) {
      gpu.return %x, %x : f32, f32
    }
    gpu.func @product(%m: memref<16x16xf16>, %i: index, %h: f16) {
      %a = gpu.subgroup_mma_load_matrix %m[%i, %i] {leadDimension = 16 : index} : memref<16x16xf16> -> !gpu.mma_matrix<16x16xf16, "AOp">
      %b = gpu.subgroup_mma_load_matrix %m[%i, %i] {leadDimension = 16 : index} : memref<16x16xf16> -> !gpu.mma_matrix<16x16xf16, "BOp">
      %c = gpu.subgroup_mma_constant_matrix %h : !gpu.mma_matrix<16x16xf16, "COp">
      %d = gpu.subgroup_mma_compute %a, %b, %c : !gpu.mma_matrix<16x16xf16, "AOp">, !gpu.mma_matrix<16x16xf16, "BOp"> -> !gpu.mma_matrix<16x16xf16, "COp">
      %e = gpu.subgroup_mma_elementwise addf %d, %c : (!gpu.mma_matrix<16x16xf16, "COp">, !gpu.mma_matrix<16x16xf16, "COp">) -> !gpu.mma_matrix<16x16xf16, "COp">
      gpu.subgroup_mma_store_matrix %e, %m[%i, %i] {leadDimension = 16 : index} : !gpu.mma_matrix<16x16xf16, "COp">, memref<16x16xf16>
      gpu.return
    }
  }
  func @host(%n: index, %x: f32, %m: memref<?xf32, 1>, %h: memref<?xf32>, %u: memref<*xf32>, %bytes: i32) {
    gpu.host_register %u : memref<*xf32>
    %start = gpu.wait async
    %new, %made = gpu.alloc async [%start] (%n) : memref<?xf32, 1>
    %set = gpu.memset async [%made] %new, %x : memref<?xf32, 1>, f32
    %copied = gpu.memcpy async [%set] %new, %h : memref<?xf32, 1>, memref<?xf32>
    %ran = gpu.launch_func async [%copied] @kernels::@sum blocks in (%n, %n, %n) threads in (%n, %n, %n) dynamic_shared_memory_size %bytes args(%x : f32, %m : memref<?xf32, 1>)
    %freed = gpu.dealloc async [%ran] %new : memref<?xf32, 1>
    gpu.wait [%freed]
    gpu.launch blocks(%bx, %by, %bz) in (%gx = %n, %gy = %n, %gz = %n) threads(%tx, %ty, %tz) in (%sx = %n, %sy = %n, %sz = %n) {
      gpu.terminator
    }
    return
  }
}
