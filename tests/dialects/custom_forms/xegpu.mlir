func.func @xegpu_alloc_nbarrier() {
  xegpu.alloc_nbarrier 2
  return
}

func.func @xegpu_atomic_rmw(%arg0: !xegpu.tensor_desc<8x16xf32>, %arg1: vector<4xf32>, %arg2: vector<4xi32>) {
  %0 = xegpu.atomic_rmw xori %arg0, %arg1, %arg2 : !xegpu.tensor_desc<8x16xf32>, vector<4xf32>, vector<4xi32> -> vector<4xi32>
  return
}

func.func @xegpu_create_mem_desc(%arg0: memref<4x4xf32>) {
  %0 = xegpu.create_mem_desc %arg0 : memref<4x4xf32> -> i32
  return
}

func.func @xegpu_create_nd_tdesc(%arg0: memref<4x4xf32>) {
  %0 = xegpu.create_nd_tdesc %arg0 : memref<4x4xf32> -> !xegpu.tensor_desc<8x16xf32>
  return
}

func.func @xegpu_create_nd_tdesc_full(%arg0: memref<4x4xf32>, %arg1: index, %arg2: index, %arg3: index, %arg4: index, %arg5: index, %arg6: index) {
  %0 = xegpu.create_nd_tdesc %arg0[1, 2], shape : [1, 2], strides : [1, 2] : memref<4x4xf32> -> !xegpu.tensor_desc<8x16xf32>
  return
}

func.func @xegpu_create_tdesc(%arg0: memref<4x4xf32>, %arg1: vector<4xf32>) {
  %0 = xegpu.create_tdesc %arg0, %arg1 : memref<4x4xf32>, vector<4xf32> -> !xegpu.tensor_desc<8x16xf32>
  return
}

func.func @xegpu_dpas(%arg0: vector<4xi32>, %arg1: vector<4xi32>) {
  %0 = xegpu.dpas %arg0, %arg1 : vector<4xi32>, vector<4xi32> -> vector<4xi32>
  return
}

func.func @xegpu_fence() {
  xegpu.fence memory_kind = slm, fence_scope = gpu
  return
}

func.func @xegpu_init_nbarrier(%arg0: i8, %arg1: i8) {
  %0 = xegpu.init_nbarrier %arg0, %arg1 : i8, i8 -> !xegpu.nbarrier
  return
}

func.func @xegpu_load(%arg0: !xegpu.tensor_desc<8x16xf32>, %arg1: vector<4xf32>) {
  %0 = xegpu.load %arg0, %arg1  : !xegpu.tensor_desc<8x16xf32>, vector<4xf32> -> vector<4xi32>
  return
}

func.func @xegpu_load_matrix(%arg0: i32) {
  %0 = xegpu.load_matrix %arg0[1, 2] : i32 -> vector<4xi32>
  return
}

func.func @xegpu_load_nd(%arg0: !xegpu.tensor_desc<8x16xf32>) {
  %0 = xegpu.load_nd %arg0  : !xegpu.tensor_desc<8x16xf32> -> vector<4xi32>
  return
}

func.func @xegpu_nbarrier_arrive(%arg0: !xegpu.nbarrier) {
  xegpu.nbarrier_arrive %arg0 : !xegpu.nbarrier
  return
}

func.func @xegpu_nbarrier_wait(%arg0: !xegpu.nbarrier) {
  xegpu.nbarrier_wait %arg0 : !xegpu.nbarrier
  return
}

func.func @xegpu_prefetch(%arg0: !xegpu.tensor_desc<8x16xf32>) {
  xegpu.prefetch %arg0  : !xegpu.tensor_desc<8x16xf32>
  return
}

func.func @xegpu_prefetch_nd(%arg0: !xegpu.tensor_desc<8x16xf32>) {
  xegpu.prefetch_nd %arg0  : !xegpu.tensor_desc<8x16xf32>
  return
}

func.func @xegpu_store(%arg0: vector<4xi32>, %arg1: !xegpu.tensor_desc<8x16xf32>, %arg2: vector<4xf32>) {
  xegpu.store %arg0, %arg1, %arg2  : vector<4xi32>, !xegpu.tensor_desc<8x16xf32>, vector<4xf32>
  return
}

func.func @xegpu_store_matrix(%arg0: vector<4xi32>, %arg1: i32) {
  xegpu.store_matrix %arg0, %arg1[1, 2] : vector<4xi32>, i32
  return
}

func.func @xegpu_store_nd(%arg0: vector<4xi32>, %arg1: !xegpu.tensor_desc<8x16xf32>) {
  xegpu.store_nd %arg0, %arg1  : vector<4xi32>, !xegpu.tensor_desc<8x16xf32>
  return
}

func.func @xegpu_update_nd_offset(%arg0: !xegpu.tensor_desc<8x16xf32>) {
  %0 = xegpu.update_nd_offset %arg0, [1, 2] : !xegpu.tensor_desc<8x16xf32>
  return
}

func.func @xegpu_update_nd_offset_full(%arg0: !xegpu.tensor_desc<8x16xf32>, %arg1: index, %arg2: index) {
  %0 = xegpu.update_nd_offset %arg0, [1, 2] : !xegpu.tensor_desc<8x16xf32>
  return
}

func.func @xegpu_update_offset(%arg0: !xegpu.tensor_desc<8x16xf32>, %arg1: vector<4xf32>) {
  %0 = xegpu.update_offset %arg0, %arg1 : !xegpu.tensor_desc<8x16xf32>, vector<4xf32>
  return
}

