func.func @nvgpu_device_async_copy(%arg0: memref<4x4xf32>, %arg1: memref<4x4xf32>) {
  %0 = nvgpu.device_async_copy %arg1[], %arg0[], 2 : memref<4x4xf32> to memref<4x4xf32>
  return
}

func.func @nvgpu_device_async_copy_full(%arg0: memref<4x4xf32>, %arg1: index, %arg2: index, %arg3: memref<4x4xf32>, %arg4: index, %arg5: index, %arg6: index) {
  %0 = nvgpu.device_async_copy %arg3[%arg4, %arg5], %arg0[%arg1, %arg2], 2, %arg6 {bypassL1} : memref<4x4xf32> to memref<4x4xf32>
  return
}

func.func @nvgpu_device_async_create_group() {
  %0 = nvgpu.device_async_create_group 
  return
}

func.func @nvgpu_device_async_create_group_full(%arg0: !nvgpu.device.async.token, %arg1: !nvgpu.device.async.token) {
  %0 = nvgpu.device_async_create_group %arg0, %arg1
  return
}

func.func @nvgpu_device_async_wait(%arg0: !nvgpu.device.async.token) {
  nvgpu.device_async_wait %arg0
  return
}

func.func @nvgpu_device_async_wait_full(%arg0: !nvgpu.device.async.token) {
  nvgpu.device_async_wait %arg0 {numGroups = 2 : i32}
  return
}

func.func @nvgpu_ldmatrix(%arg0: memref<4x4xf32>) {
  %0 = nvgpu.ldmatrix %arg0[] {numTiles = 2 : i32, transpose = true} : memref<4x4xf32> -> vector<4xf32>
  return
}

func.func @nvgpu_ldmatrix_full(%arg0: memref<4x4xf32>, %arg1: index, %arg2: index) {
  %0 = nvgpu.ldmatrix %arg0[%arg1, %arg2] {numTiles = 2 : i32, transpose = true} : memref<4x4xf32> -> vector<4xf32>
  return
}

func.func @nvgpu_mbarrier_arrive(%arg0: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, %arg1: index) {
  %0 = nvgpu.mbarrier.arrive %arg0[%arg1] : <memorySpace = #gpu.address_space<workgroup>> -> !nvgpu.mbarrier.token
  return
}

func.func @nvgpu_mbarrier_arrive_expect_tx(%arg0: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, %arg1: index, %arg2: index) {
  nvgpu.mbarrier.arrive.expect_tx %arg0[%arg2], %arg1 : <memorySpace = #gpu.address_space<workgroup>>
  return
}

func.func @nvgpu_mbarrier_arrive_expect_tx_full(%arg0: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, %arg1: index, %arg2: index, %arg3: i1) {
  nvgpu.mbarrier.arrive.expect_tx %arg0[%arg2], %arg1, predicate = %arg3 : <memorySpace = #gpu.address_space<workgroup>>
  return
}

func.func @nvgpu_mbarrier_arrive_nocomplete(%arg0: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, %arg1: index, %arg2: index) {
  %0 = nvgpu.mbarrier.arrive.nocomplete %arg0[%arg1], %arg2 : <memorySpace = #gpu.address_space<workgroup>> -> !nvgpu.mbarrier.token
  return
}

func.func @nvgpu_mbarrier_create() {
  %0 = nvgpu.mbarrier.create -> <memorySpace = #gpu.address_space<workgroup>>
  return
}

func.func @nvgpu_mbarrier_get(%arg0: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, %arg1: index) {
  %0 = nvgpu.mbarrier.get %arg0[%arg1] : <memorySpace = #gpu.address_space<workgroup>> -> i32
  return
}

func.func @nvgpu_mbarrier_init(%arg0: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, %arg1: index, %arg2: index) {
  nvgpu.mbarrier.init %arg0[%arg2], %arg1 : <memorySpace = #gpu.address_space<workgroup>>
  return
}

func.func @nvgpu_mbarrier_init_full(%arg0: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, %arg1: index, %arg2: index, %arg3: i1) {
  nvgpu.mbarrier.init %arg0[%arg2], %arg1, predicate = %arg3 : <memorySpace = #gpu.address_space<workgroup>>
  return
}

func.func @nvgpu_mbarrier_test_wait(%arg0: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, %arg1: !nvgpu.mbarrier.token, %arg2: index) {
  %0 = nvgpu.mbarrier.test.wait %arg0[%arg2], %arg1 : <memorySpace = #gpu.address_space<workgroup>>, !nvgpu.mbarrier.token
  return
}

func.func @nvgpu_mbarrier_try_wait_parity(%arg0: !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>>, %arg1: i1, %arg2: index, %arg3: index) {
  nvgpu.mbarrier.try_wait.parity %arg0[%arg3], %arg1, %arg2 : <memorySpace = #gpu.address_space<workgroup>>
  return
}

func.func @nvgpu_mma_sp_sync(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>, %arg3: vector<2xi16>) {
  %0 = nvgpu.mma.sp.sync(%arg0, %arg1, %arg2) metadata(%arg3) {mmaShape = [1, 2], sparsitySelector = 2 : i32} : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}

func.func @nvgpu_mma_sp_sync_full(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>, %arg3: vector<2xi16>) {
  %0 = nvgpu.mma.sp.sync(%arg0, %arg1, %arg2) metadata(%arg3) {mmaShape = [1, 2], sparsitySelector = 2 : i32, tf32Enabled} : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}

func.func @nvgpu_mma_sync(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>) {
  %0 = nvgpu.mma.sync(%arg0, %arg1, %arg2) {mmaShape = [1, 2]} : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}

func.func @nvgpu_mma_sync_full(%arg0: vector<4xf32>, %arg1: vector<4xf32>, %arg2: vector<4xf32>) {
  %0 = nvgpu.mma.sync(%arg0, %arg1, %arg2) {mmaShape = [1, 2], tf32Enabled} : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
  return
}

func.func @nvgpu_rcp(%arg0: vector<4xf32>) {
  %0 = nvgpu.rcp %arg0{rounding =  rp} : vector<4xf32>
  return
}

func.func @nvgpu_rcp_full(%arg0: vector<4xf32>) {
  %0 = nvgpu.rcp %arg0{rounding =  rp, ftz} : vector<4xf32>
  return
}

!descriptor = !nvgpu.tensormap.descriptor<tensor = memref<64x128xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>
!barriers = !nvgpu.mbarrier.group<memorySpace = #gpu.address_space<workgroup>, num_barriers = 4>
!matrix = !nvgpu.warpgroup.descriptor<tensor = memref<64x128xf16, 3>>
func.func @copies(%d: !descriptor, %b: !barriers, %m: memref<64x128xf16, 3>, %i: index, %mask: i16, %p: i1,
                  %u: memref<*xf16>) {
  nvgpu.tma.async.load %d[%i, %i], %b[%i] to %m : !descriptor, !barriers -> memref<64x128xf16, 3>
  nvgpu.tma.async.load %d[%i, %i], %b[%i] to %m multicast_mask = %mask, predicate = %p
    : <tensor = memref<64x128xf16, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>,
      <memorySpace = #gpu.address_space<workgroup>, num_barriers = 4> -> memref<64x128xf16, 3>
  nvgpu.tma.async.store %m to %d[%i, %i], predicate = %p : memref<64x128xf16, 3> -> !descriptor
  nvgpu.tma.fence.descriptor %d : !descriptor
  nvgpu.tma.prefetch.descriptor %d, predicate = %p : !descriptor
  %0 = nvgpu.tma.create.descriptor %u box[%i, %i] : memref<*xf16> -> !descriptor
  %1 = nvgpu.warpgroup.generate.descriptor %m, %d : memref<64x128xf16, 3>, !descriptor -> !matrix
  return
}
func.func @products(%a: vector<4x2xf16>, %b: vector<2x2xf16>, %s: vector<2xi16>, %d: !matrix, %m: memref<64x128xf32, 3>) {
  %0 = nvgpu.mma.sync(%a, %b, %b) {mmaShape = [16, 8, 16]} : (vector<4x2xf16>, vector<2x2xf16>, vector<2x2xf16>) -> vector<2x2xf16>
  %1 = nvgpu.mma.sp.sync(%a, %a, %b) metadata(%s) {mmaShape = [16, 8, 32]}
    : (vector<4x2xf16>, vector<4x2xf16>, vector<2x2xf16>) -> vector<2x2xf16>
  %2 = nvgpu.warpgroup.mma.init.accumulator -> <fragmented = vector<64x128xf32>>
  %3 = nvgpu.warpgroup.mma %d, %d, %2 {transposeB} : !matrix, !matrix, <fragmented = vector<64x128xf32>> -> <fragmented = vector<64x128xf32>>
  nvgpu.warpgroup.mma.store %3, %m : <fragmented = vector<64x128xf32>> to memref<64x128xf32, 3>
  return
}
