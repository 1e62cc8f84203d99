func.func @amdgpu_dpp(%arg0: i32, %arg1: i32) {
  %0 = amdgpu.dpp %arg0 %arg1  row_bcast_31 {bank_mask = 2 : i32, bound_ctrl = true, row_mask = 2 : i32} : i32
  return
}

func.func @amdgpu_dpp_full(%arg0: i32, %arg1: i32) {
  %0 = amdgpu.dpp %arg0 %arg1  row_bcast_31(1 : i32) {bank_mask = 2 : i32, bound_ctrl = true, row_mask = 2 : i32} : i32
  return
}

func.func @amdgpu_ext_packed_fp8(%arg0: vector<1xf32>) {
  %0 = amdgpu.ext_packed_fp8 %arg0[2] : vector<1xf32> to vector<2xf32>
  return
}

func.func @amdgpu_fat_raw_buffer_cast(%arg0: memref<4x4xf32>) {
  %0 = amdgpu.fat_raw_buffer_cast %arg0 : memref<4x4xf32> to memref<4x4xf32>
  return
}

func.func @amdgpu_fat_raw_buffer_cast_full(%arg0: memref<4x4xf32>, %arg1: i64, %arg2: i14) {
  %0 = amdgpu.fat_raw_buffer_cast %arg0 validBytes(%arg1) cacheSwizzleStride(%arg2) resetOffset : memref<4x4xf32> to memref<4x4xf32>
  return
}

func.func @amdgpu_gather_to_lds(%arg0: memref<4x4xf32>, %arg1: memref<4x4xf32>) {
  amdgpu.gather_to_lds %arg0[], %arg1[] : f32, memref<4x4xf32>, memref<4x4xf32>
  return
}

func.func @amdgpu_gather_to_lds_full(%arg0: memref<4x4xf32>, %arg1: index, %arg2: index, %arg3: memref<4x4xf32>, %arg4: index, %arg5: index) {
  amdgpu.gather_to_lds %arg0[%arg1, %arg2], %arg3[%arg4, %arg5] : f32, memref<4x4xf32>, memref<4x4xf32>
  return
}

func.func @amdgpu_lds_barrier() {
  amdgpu.lds_barrier
  return
}

func.func @amdgpu_make_dma_base(%arg0: memref<4x4xf32>, %arg1: memref<4x4xf32>) {
  %0 = amdgpu.make_dma_base %arg0[], %arg1[] : memref<4x4xf32>, memref<4x4xf32> -> i32
  return
}

func.func @amdgpu_make_dma_base_full(%arg0: memref<4x4xf32>, %arg1: index, %arg2: index, %arg3: memref<4x4xf32>, %arg4: index, %arg5: index) {
  %0 = amdgpu.make_dma_base %arg0[%arg1, %arg2], %arg3[%arg4, %arg5] : memref<4x4xf32>, memref<4x4xf32> -> i32
  return
}

func.func @amdgpu_make_dma_descriptor(%arg0: i32) {
  %0 = amdgpu.make_dma_descriptor %arg0 globalSize [1, 2] globalStride [1, 2] sharedSize [1, 2] : i32 -> !amdgpu.tdm_descriptor
  return
}

func.func @amdgpu_make_dma_descriptor_full(%arg0: i32, %arg1: index, %arg2: index, %arg3: index, %arg4: index, %arg5: index, %arg6: index, %arg7: vector<16xi1>, %arg8: i1, %arg9: i32, %arg10: i32, %arg11: memref<4x4xf32>, %arg12: index, %arg13: index, %arg14: index, %arg15: i32, %arg16: index) {
  %0 = amdgpu.make_dma_descriptor %arg0 globalSize [1, 2] globalStride [1, 2] sharedSize [1, 2] padShared(%arg9 every %arg10) workgroupMask %arg7 earlyTimeout %arg8 atomicBarrier(%arg11[%arg12, %arg13] : memref<4x4xf32>) iterate %arg14, %arg15, %arg16 : i32 -> !amdgpu.tdm_descriptor
  return
}

func.func @amdgpu_make_gather_dma_base(%arg0: memref<4x4xf32>, %arg1: memref<4x4xf32>) {
  %0 = amdgpu.make_gather_dma_base %arg0[], %arg1[] : memref<4x4xf32>, memref<4x4xf32> -> i32
  return
}

func.func @amdgpu_make_gather_dma_base_full(%arg0: memref<4x4xf32>, %arg1: index, %arg2: index, %arg3: memref<4x4xf32>, %arg4: index, %arg5: index) {
  %0 = amdgpu.make_gather_dma_base %arg0[%arg1, %arg2], %arg3[%arg4, %arg5] : memref<4x4xf32>, memref<4x4xf32> -> i32
  return
}

func.func @amdgpu_make_gather_dma_descriptor(%arg0: i32, %arg1: vector<4xi32>) {
  %0 = amdgpu.make_gather_dma_descriptor %arg0[%arg1] globalSize [1, 2] globalStride [1, 2] sharedSize [1, 2] : i32, vector<4xi32> -> !amdgpu.tdm_descriptor
  return
}

func.func @amdgpu_make_gather_dma_descriptor_full(%arg0: i32, %arg1: vector<4xi32>, %arg2: index, %arg3: index, %arg4: index, %arg5: index, %arg6: index, %arg7: index, %arg8: vector<16xi1>, %arg9: i1, %arg10: i32, %arg11: i32, %arg12: memref<4x4xf32>, %arg13: index, %arg14: index, %arg15: index, %arg16: i32, %arg17: index) {
  %0 = amdgpu.make_gather_dma_descriptor %arg0[%arg1] globalSize [1, 2] globalStride [1, 2] sharedSize [1, 2] padShared(%arg10 every %arg11) workgroupMask %arg8 earlyTimeout %arg9 atomicBarrier(%arg12[%arg13, %arg14] : memref<4x4xf32>) iterate %arg15, %arg16, %arg17 : i32, vector<4xi32> -> !amdgpu.tdm_descriptor
  return
}

func.func @amdgpu_memory_counter_wait() {
  amdgpu.memory_counter_wait
  return
}

func.func @amdgpu_memory_counter_wait_full() {
  amdgpu.memory_counter_wait load(2) store(2) ds(2) exp(2) tensor(2)
  return
}

func.func @amdgpu_mfma(%arg0: vector<2xi32>, %arg1: vector<2xi32>, %arg2: vector<4xi32>) {
  %0 = amdgpu.mfma 2x2x2 %arg0 * %arg1 + %arg2 {abid = 2 : i32, blocks = 2 : i32, cbsz = 2 : i32} blgp =  bcast_fourth_16 : vector<2xi32>, vector<2xi32>, vector<4xi32>
  return
}

func.func @amdgpu_mfma_full(%arg0: vector<2xi32>, %arg1: vector<2xi32>, %arg2: vector<4xi32>) {
  %0 = amdgpu.mfma 2x2x2 %arg0 * %arg1 + %arg2 {abid = 2 : i32, blocks = 2 : i32, cbsz = 2 : i32, negateA, negateB, negateC, reducePrecision} blgp =  bcast_fourth_16 : vector<2xi32>, vector<2xi32>, vector<4xi32>
  return
}

func.func @amdgpu_packed_scaled_trunc(%arg0: vector<1xbf16>, %arg1: f32) {
  %0 = amdgpu.packed_scaled_trunc %arg0 into undef[2], %arg1 : vector<1xbf16> to vector<4xf32>
  return
}

func.func @amdgpu_packed_scaled_trunc_full(%arg0: vector<1xbf16>, %arg1: f32, %arg2: vector<4xf32>) {
  %0 = amdgpu.packed_scaled_trunc %arg0 into %arg2[2], %arg1 : vector<1xbf16> to vector<4xf32> into vector<4xf32>
  return
}

func.func @amdgpu_packed_stoch_round_fp8(%arg0: f32, %arg1: i32) {
  %0 = amdgpu.packed_stoch_round_fp8 %arg0 + %arg1 into undef[2] : f32 to vector<4xf32>
  return
}

func.func @amdgpu_packed_stoch_round_fp8_full(%arg0: f32, %arg1: i32, %arg2: vector<4xf32>) {
  %0 = amdgpu.packed_stoch_round_fp8 %arg0 + %arg1 into %arg2[2] : f32 to vector<4xf32> into vector<4xf32>
  return
}

func.func @amdgpu_packed_trunc_2xfp8(%arg0: f32) {
  %0 = amdgpu.packed_trunc_2xfp8 %arg0, undef into undef[word 2] : f32 to vector<4xf32>
  return
}

func.func @amdgpu_packed_trunc_2xfp8_full(%arg0: f32, %arg1: f32, %arg2: vector<4xf32>) {
  %0 = amdgpu.packed_trunc_2xfp8 %arg0, %arg1 into %arg2[word 2] : f32 to vector<4xf32> into vector<4xf32>
  return
}

func.func @amdgpu_permlane_swap(%arg0: vector<4xf32>) {
  %0 = amdgpu.permlane_swap %arg0 2 {bound_ctrl = true, fetch_inactive = true} : vector<4xf32>
  return
}

func.func @amdgpu_raw_buffer_atomic_cmpswap_full(%arg0: i32, %arg1: i32, %arg2: memref<4x4xf32>, %arg3: i32, %arg4: i32, %arg5: i32) {
  %0 = amdgpu.raw_buffer_atomic_cmpswap {indexOffset = 0 : i32} %arg0, %arg1 -> %arg2[%arg3, %arg4] sgprOffset %arg5 : i32 -> memref<4x4xf32>, i32, i32
  return
}

func.func @amdgpu_raw_buffer_atomic_fadd_full(%arg0: vector<2xbf16>, %arg1: memref<4x4xf32>, %arg2: i32, %arg3: i32, %arg4: i32) {
  amdgpu.raw_buffer_atomic_fadd {indexOffset = 0 : i32} %arg0 -> %arg1[%arg2, %arg3] sgprOffset %arg4 : vector<2xbf16> -> memref<4x4xf32>, i32, i32
  return
}

func.func @amdgpu_raw_buffer_atomic_fmax_full(%arg0: f32, %arg1: memref<4x4xf32>, %arg2: i32, %arg3: i32, %arg4: i32) {
  amdgpu.raw_buffer_atomic_fmax {indexOffset = 0 : i32} %arg0 -> %arg1[%arg2, %arg3] sgprOffset %arg4 : f32 -> memref<4x4xf32>, i32, i32
  return
}

func.func @amdgpu_raw_buffer_atomic_smax_full(%arg0: i32, %arg1: memref<4x4xf32>, %arg2: i32, %arg3: i32, %arg4: i32) {
  amdgpu.raw_buffer_atomic_smax {indexOffset = 0 : i32} %arg0 -> %arg1[%arg2, %arg3] sgprOffset %arg4 : i32 -> memref<4x4xf32>, i32, i32
  return
}

func.func @amdgpu_raw_buffer_atomic_umin_full(%arg0: i32, %arg1: memref<4x4xf32>, %arg2: i32, %arg3: i32, %arg4: i32) {
  amdgpu.raw_buffer_atomic_umin {indexOffset = 0 : i32} %arg0 -> %arg1[%arg2, %arg3] sgprOffset %arg4 : i32 -> memref<4x4xf32>, i32, i32
  return
}

func.func @amdgpu_raw_buffer_load(%arg0: memref<4x4xf32>) {
  %0 = amdgpu.raw_buffer_load %arg0[] : memref<4x4xf32> -> i32
  return
}

func.func @amdgpu_raw_buffer_load_full(%arg0: memref<4x4xf32>, %arg1: i32, %arg2: i32, %arg3: i32) {
  %0 = amdgpu.raw_buffer_load {indexOffset = 0 : i32} %arg0[%arg1, %arg2] sgprOffset %arg3 : memref<4x4xf32>, i32, i32 -> i32
  return
}

func.func @amdgpu_raw_buffer_store(%arg0: i32, %arg1: memref<4x4xf32>) {
  amdgpu.raw_buffer_store %arg0 -> %arg1[] : i32 -> memref<4x4xf32>
  return
}

func.func @amdgpu_raw_buffer_store_full(%arg0: i32, %arg1: memref<4x4xf32>, %arg2: i32, %arg3: i32, %arg4: i32) {
  amdgpu.raw_buffer_store {indexOffset = 0 : i32} %arg0 -> %arg1[%arg2, %arg3] sgprOffset %arg4 : i32 -> memref<4x4xf32>, i32, i32
  return
}

func.func @amdgpu_scaled_ext_packed(%arg0: vector<1xf32>, %arg1: f32) {
  %0 = amdgpu.scaled_ext_packed %arg0[2], %arg1 : vector<1xf32> to vector<2xbf16>
  return
}

func.func @amdgpu_scaled_ext_packed_matrix(%arg0: vector<4xf32>, %arg1: vector<4xf32>) {
  %0 = amdgpu.scaled_ext_packed_matrix %arg0 scale(%arg1) blockSize(2) firstScaleLane(0) firstScaleByte(0) : vector<4xf32>, vector<4xf32> -> vector<4xbf16>
  return
}

func.func @amdgpu_scaled_mfma(%arg0: vector<32xf32>, %arg1: vector<32xf32>, %arg2: vector<4xf32>, %arg3: vector<4xf32>, %arg4: vector<4xf32>) {
  %0 = amdgpu.scaled_mfma 2x2x2 (%arg3[2] * %arg0) * (%arg4[2] * %arg1) + %arg2 : vector<4xf32>, vector<32xf32>, vector<4xf32>, vector<32xf32>, vector<4xf32>
  return
}

func.func @amdgpu_scaled_wmma(%arg0: vector<64xf32>, %arg1: vector<64xf32>, %arg2: vector<8xf32>, %arg3: vector<4xf32>, %arg4: vector<4xf32>) {
  %0 = amdgpu.scaled_wmma 2x2x2 (%arg3 * %arg0) * (%arg4 * %arg1) + %arg2 {a_first_scale_lane = 0 : i32, b_first_scale_lane = 0 : i32} : vector<4xf32>, vector<64xf32>, vector<4xf32>, vector<64xf32>, vector<8xf32>
  return
}

func.func @amdgpu_sched_barrier() {
  amdgpu.sched_barrier allow = <transcendental>
  return
}

func.func @amdgpu_sparse_mfma(%arg0: vector<4xbf16>, %arg1: vector<8xi32>, %arg2: vector<4xi32>, %arg3: vector<4xi8>) {
  %0 = amdgpu.sparse_mfma 2x2x2 %arg0 * %arg1 + %arg2 sparse(%arg3 : vector<4xi8>) {abid = 2 : i32, cbsz = 2 : i32} : vector<4xbf16>, vector<8xi32>, vector<4xi32>
  return
}

func.func @amdgpu_swizzle_bitmode(%arg0: vector<4xf32>) {
  %0 = amdgpu.swizzle_bitmode %arg0 2 2 2 : vector<4xf32>
  return
}

func.func @amdgpu_tensor_load_to_lds(%arg0: !amdgpu.tdm_descriptor) {
  amdgpu.tensor_load_to_lds %arg0 : !amdgpu.tdm_descriptor
  return
}

func.func @amdgpu_tensor_store_from_lds(%arg0: !amdgpu.tdm_descriptor) {
  amdgpu.tensor_store_from_lds %arg0 : !amdgpu.tdm_descriptor
  return
}

func.func @amdgpu_transpose_load(%arg0: memref<4x4xf32>) {
  %0 = amdgpu.transpose_load %arg0[] : memref<4x4xf32> -> vector<4xf32>
  return
}

func.func @amdgpu_transpose_load_full(%arg0: memref<4x4xf32>, %arg1: index, %arg2: index) {
  %0 = amdgpu.transpose_load %arg0[%arg1, %arg2] : memref<4x4xf32> -> vector<4xf32>
  return
}

func.func @amdgpu_wmma(%arg0: vector<2xi32>, %arg1: vector<2xi32>, %arg2: vector<4xi32>) {
  %0 = amdgpu.wmma 2x2x2 %arg0 * %arg1 + %arg2 : vector<2xi32>, vector<2xi32>, vector<4xi32>
  return
}

func.func @amdgpu_wmma_full(%arg0: vector<2xi32>, %arg1: vector<2xi32>, %arg2: vector<4xi32>) {
  %0 = amdgpu.wmma 2x2x2 %arg0 * %arg1 + %arg2 {clamp, unsignedA, unsignedB} : vector<2xi32>, vector<2xi32>, vector<4xi32>
  return
}

func.func @products(%v: vector<16xf16>, %c: vector<8xf16>, %m: memref<4x4xf32>, %x: f32, %i: i32) {
  %0 = amdgpu.wmma 16x16x16 %v * %v + %c {clamp} : vector<16xf16>, vector<16xf16>, vector<8xf16>
  amdgpu.raw_buffer_atomic_fadd {indexOffset = 1 : i32} %x -> %m[%i, %i] sgprOffset %i : f32 -> memref<4x4xf32>, i32, i32
  %1 = amdgpu.raw_buffer_atomic_cmpswap %x, %x -> %m[%i, %i] : f32 -> memref<4x4xf32>, i32, i32
  return
}
