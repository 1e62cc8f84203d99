func.func @xevm_blockload(%arg0: !llvm.ptr) {
  %0 = xevm.blockload %arg0 <{cache_control = #xevm.load_cache_control<ir>}> : (!llvm.ptr) -> vector<4xi8>
  return
}

func.func @xevm_blockload2d(%arg0: !llvm.ptr, %arg1: i32, %arg2: i32, %arg3: i32, %arg4: i32, %arg5: i32) {
  %0 = xevm.blockload2d %arg0, %arg1, %arg2, %arg3, %arg4, %arg5 <{cache_control = #xevm.load_cache_control<ir>, elem_size_in_bits = 2 : i32, pack_register = true, tile_height = 2 : i32, tile_width = 2 : i32, transpose = true, v_blocks = 2 : i32}> : (!llvm.ptr, i32, i32, i32, i32, i32) -> vector<4xi32>
  return
}

func.func @xevm_blockprefetch2d(%arg0: !llvm.ptr, %arg1: i32, %arg2: i32, %arg3: i32, %arg4: i32, %arg5: i32) {
  xevm.blockprefetch2d %arg0, %arg1, %arg2, %arg3, %arg4, %arg5 <{cache_control = #xevm.load_cache_control<ir>, elem_size_in_bits = 2 : i32, tile_height = 2 : i32, tile_width = 2 : i32, v_blocks = 2 : i32}> : (!llvm.ptr, i32, i32, i32, i32, i32)
  return
}

func.func @xevm_blockstore(%arg0: !llvm.ptr, %arg1: vector<4xi8>) {
  xevm.blockstore %arg0, %arg1 <{cache_control = #xevm.store_cache_control<L1wb_L2uc_L3wb>}> : (!llvm.ptr, vector<4xi8>)
  return
}

func.func @xevm_blockstore2d(%arg0: !llvm.ptr, %arg1: i32, %arg2: i32, %arg3: i32, %arg4: i32, %arg5: i32, %arg6: vector<4xi32>) {
  xevm.blockstore2d %arg0, %arg1, %arg2, %arg3, %arg4, %arg5, %arg6 <{cache_control = #xevm.store_cache_control<L1wb_L2uc_L3wb>, elem_size_in_bits = 2 : i32, tile_height = 2 : i32, tile_width = 2 : i32}> : (!llvm.ptr, i32, i32, i32, i32, i32, vector<4xi32>)
  return
}

func.func @xevm_group_count_x() {
  %0 = xevm.group_count.x : i32
  return
}

func.func @xevm_group_count_y() {
  %0 = xevm.group_count.y : i32
  return
}

func.func @xevm_group_count_z() {
  %0 = xevm.group_count.z : i32
  return
}

func.func @xevm_group_id_x() {
  %0 = xevm.group_id.x : i32
  return
}

func.func @xevm_group_id_y() {
  %0 = xevm.group_id.y : i32
  return
}

func.func @xevm_group_id_z() {
  %0 = xevm.group_id.z : i32
  return
}

func.func @xevm_lane_id() {
  %0 = xevm.lane_id : i32
  return
}

func.func @xevm_local_id_x() {
  %0 = xevm.local_id.x : i32
  return
}

func.func @xevm_local_id_y() {
  %0 = xevm.local_id.y : i32
  return
}

func.func @xevm_local_id_z() {
  %0 = xevm.local_id.z : i32
  return
}

func.func @xevm_local_size_x() {
  %0 = xevm.local_size.x : i32
  return
}

func.func @xevm_local_size_y() {
  %0 = xevm.local_size.y : i32
  return
}

func.func @xevm_local_size_z() {
  %0 = xevm.local_size.z : i32
  return
}

func.func @xevm_memfence() {
  xevm.memfence <{addrspace = #xevm.addr_space<generic>, scope = #xevm.mem_scope<system>}>
  return
}

func.func @xevm_prefetch(%arg0: !llvm.ptr) {
  xevm.prefetch %arg0 <{cache_control = #xevm.load_cache_control<ir>}> : (!llvm.ptr)
  return
}

func.func @xevm_subgroup_id() {
  %0 = xevm.subgroup_id : i32
  return
}

func.func @xevm_subgroup_size() {
  %0 = xevm.subgroup_size : i32
  return
}
