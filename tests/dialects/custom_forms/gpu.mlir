module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @kernel(%a: f32, %m: memref<?xf32, 1>) workgroup(%w: memref<32xf32, 3>) private(%p: memref<1xf32, 5>) kernel attributes {attribute} {
      %0 = gpu.thread_id x
      %1 = gpu.block_dim y upper_bound 64
      %2 = gpu.block_id z
      %3 = gpu.grid_dim x
      %4 = gpu.global_id x
      %5 = gpu.lane_id
      %6 = gpu.subgroup_id : index
      %7 = gpu.num_subgroups upper_bound 4 : index
      %8 = gpu.subgroup_size : index
      %9 = gpu.cluster_id x
      %10 = gpu.cluster_dim y
      %11 = gpu.all_reduce add %a uniform {} : (f32) -> f32
      %12 = gpu.all_reduce %a {
      ^bb0(%lhs: f32, %rhs: f32):
        %sum = arith.addf %lhs, %rhs : f32
        gpu.yield %sum : f32
      } : (f32) -> f32
      %13 = gpu.subgroup_reduce maximumf %a uniform cluster(size = 4, stride = 2) : (f32) -> f32
      %width = arith.constant 16 : i32
      %14, %valid = gpu.shuffle xor %a, %width, %width : f32
      %15, %rotated = gpu.rotate %a, 4, 16 : f32
      %16 = gpu.subgroup_broadcast %a, first_active_lane : f32
      %17 = gpu.subgroup_broadcast %a, specific_lane %width : f32
      gpu.barrier
      gpu.printf "value %f\0A", %a : f32
      gpu.printf "text"
      %18 = gpu.dynamic_shared_memory : memref<?xi8, #gpu.address_space<workgroup>>
      %i = arith.constant 0 : index
      %19 = gpu.subgroup_mma_load_matrix %w[%i] {leadDimension = 16 : index} : memref<32xf32, 3> -> !gpu.mma_matrix<16x16xf32, "COp">
      %20 = gpu.subgroup_mma_constant_matrix %a : !gpu.mma_matrix<16x16xf32, "COp">
      %21 = gpu.subgroup_mma_elementwise addf %19, %20 : (!gpu.mma_matrix<16x16xf32, "COp">, !gpu.mma_matrix<16x16xf32, "COp">) -> !gpu.mma_matrix<16x16xf32, "COp">
      gpu.subgroup_mma_store_matrix %21, %w[%i] {leadDimension = 16 : index} : !gpu.mma_matrix<16x16xf32, "COp">, memref<32xf32, 3>
      %22 = gpu.subgroup_mma_extract_thread_local %21[%i] : !gpu.mma_matrix<16x16xf32, "COp"> -> f32
      %23 = gpu.subgroup_mma_insert_thread_local %a, %21[%i] : f32, !gpu.mma_matrix<16x16xf32, "COp"> -> !gpu.mma_matrix<16x16xf32, "COp">
      gpu.return
    }
    gpu.func @device(%a: f32) -> f32 {
      gpu.return %a : f32
    }
  }
  gpu.module @targeted <#gpu.select_object<0>> [#nvvm.target] attributes {attribute} {
  }

  func.func @host(%n: index, %x: f32, %m: memref<?xf32>, %i64: i64, %lane: index, %shared: i32, %host: memref<*xf32>) {
    gpu.launch blocks(%bx, %by, %bz) in (%gx = %n, %gy = %n, %gz = %n) threads(%tx, %ty, %tz) in (%sx = %n, %sy = %n, %sz = %n) {
      %sum = arith.addi %bx, %sz : index
      gpu.terminator
    } {attribute}
    %token = gpu.wait async
    %0 = gpu.launch async [%token] clusters(%cx, %cy, %cz) in (%nx = %n, %ny = %n, %nz = %n)
        blocks(%bx, %by, %bz) in (%gx = %n, %gy = %n, %gz = %n) threads(%tx, %ty, %tz) in (%sx = %n, %sy = %n, %sz = %n)
        dynamic_shared_memory_size %shared workgroup(%w: memref<32xf32, 3>) private(%p: memref<1xf32, 5>) {
      %sum = arith.addi %cx, %nz : index
      gpu.terminator
    }
    gpu.launch_func @kernels::@kernel blocks in (%n, %n, %n) threads in (%n, %n, %n) args(%x : f32, %m : memref<?xf32>)
    %1 = gpu.launch_func async [%token] @kernels::@kernel clusters in (%i64, %i64, %i64) blocks in (%i64, %i64, %i64)
        threads in (%i64, %i64, %i64) : i64 dynamic_shared_memory_size %shared args(%x : f32) {attribute}
    %2 = gpu.alloc (%n) : memref<?xf32>
    %3, %4 = gpu.alloc async [%token] host_shared (%n) {attribute} : memref<?xf32>
    gpu.dealloc %2 : memref<?xf32>
    %5 = gpu.dealloc async [%4] %3 : memref<?xf32>
    gpu.memcpy %2, %3 : memref<?xf32>, memref<?xf32>
    %6 = gpu.memset async [%token] %2, %x : memref<?xf32>, f32
    gpu.host_register %host : memref<*xf32>
    gpu.host_unregister %host : memref<*xf32>
    gpu.set_default_device %shared
    gpu.wait [%token, %0]
    gpu.warp_execute_on_lane_0(%lane)[32] {
    }
    %v = arith.constant dense<0.0> : vector<4xf32>
    %7 = gpu.warp_execute_on_lane_0(%lane)[32] args(%v : vector<4xf32>) -> (vector<1xf32>) {
    ^bb0(%whole: vector<128xf32>):
      %r = arith.constant dense<0.0> : vector<32xf32>
      gpu.yield %r : vector<32xf32>
    } {attribute}
    return
  }

  func.func @sparse(%n: index, %i: memref<?xindex>, %v: memref<?xf64>) {
    %token = gpu.wait async
    %coo, %t0 = gpu.create_coo async [%token] %n, %n, %n, %i, %i, %v : memref<?xindex>, memref<?xindex>, memref<?xf64>
    %csr = gpu.create_csr %n, %n, %n, %i, %i, %v : memref<?xindex>, memref<?xindex>, memref<?xf64>
    %dn, %t1 = gpu.create_dn_tensor async [%t0] %v, %n, %n : index, index into memref<?xf64>
    %size, %t2 = gpu.spmv_buffer_size async [%t1] %csr {TRANSPOSE}, %dn, %dn into f64
    %t3 = gpu.spmv async [%t2] %csr, %dn, %dn, %v : memref<?xf64> into f64
    %sizes:3, %t4 = gpu.spmm_buffer_size async [%t3] %csr, %dn {NON_TRANSPOSE}, %dn : index, index, index into f64
    %desc, %t5 = gpu.spgemm_create_descr async [%t4]
    %new, %t6 = gpu.spgemm_work_estimation_or_compute async [%t5] {WORK_ESTIMATION} %csr, %csr, %csr, %desc, %n, %v : f64 into memref<?xf64>
    %rows, %cols, %nnz, %t7 = gpu.spmat_get_size async [%t6] %csr
    %t8 = gpu.spgemm_destroy_descr async [%t7] %desc
    %t9 = gpu.destroy_sp_mat async [%t8] %csr
    return
  }
}
func.func @launched(%i: index) {
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %i, %gy = %i, %gz = %i) threads(%tx, %ty, %tz) in (%sx = %i, %sy = %i, %sz = %i) module(@k) function(@g) {
    gpu.terminator
  }
  return
}
