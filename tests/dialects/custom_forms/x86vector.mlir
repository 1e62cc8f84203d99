func.func @x86vector_avx_bcst_to_f32_packed(%arg0: memref<4x4xf32>) {
  %0 = x86vector.avx.bcst_to_f32.packed %arg0 : memref<4x4xf32> -> vector<4xf32>
  return
}

func.func @x86vector_avx_cvt_packed_even_indexed_to_f32(%arg0: memref<4x4xf32>) {
  %0 = x86vector.avx.cvt.packed.even.indexed_to_f32 %arg0 : memref<4x4xf32> -> vector<4xf32>
  return
}

func.func @x86vector_avx_cvt_packed_odd_indexed_to_f32(%arg0: memref<4x4xf32>) {
  %0 = x86vector.avx.cvt.packed.odd.indexed_to_f32 %arg0 : memref<4x4xf32> -> vector<4xf32>
  return
}

func.func @x86vector_avx_dot_i8(%arg0: vector<4xi32>, %arg1: vector<16xi8>, %arg2: vector<16xi8>) {
  %0 = x86vector.avx.dot.i8 %arg0, %arg1, %arg2 : vector<16xi8> -> vector<4xi32>
  return
}

func.func @x86vector_avx_intr_dot(%arg0: vector<8xf32>, %arg1: vector<8xf32>) {
  %0 = x86vector.avx.intr.dot %arg0, %arg1 : vector<8xf32>
  return
}

func.func @x86vector_avx_rsqrt(%arg0: vector<8xf32>) {
  %0 = x86vector.avx.rsqrt %arg0 : vector<8xf32>
  return
}

func.func @x86vector_avx512_cvt_packed_f32_to_bf16(%arg0: vector<8xf32>) {
  %0 = x86vector.avx512.cvt.packed.f32_to_bf16 %arg0 : vector<8xf32> -> vector<8xbf16>
  return
}

func.func @x86vector_avx512_dot(%arg0: vector<4xf32>, %arg1: vector<8xbf16>, %arg2: vector<8xbf16>) {
  %0 = x86vector.avx512.dot %arg0, %arg1, %arg2 : vector<8xbf16> -> vector<4xf32>
  return
}

func.func @x86vector_avx512_vp2intersect(%arg0: vector<16xi32>, %arg1: vector<16xi32>) {
  %k1, %k2 = x86vector.avx512.vp2intersect %arg0, %arg1 : vector<16xi32>
  return
}

func.func @masked(%v: vector<16xf32>, %k: i32, %bits: i16, %m: vector<16xi1>) {
  %0 = x86vector.avx512.mask.rndscale %v, %k, %v, %bits, %k : vector<16xf32>
  %1 = x86vector.avx512.mask.scalef %v, %v, %v, %bits, %k : vector<16xf32>
  %2 = x86vector.avx512.mask.compress %m, %v : vector<16xf32>
  %3 = x86vector.avx512.mask.compress %m, %v, %v : vector<16xf32>, vector<16xf32>
  %4 = x86vector.avx512.mask.compress %m, %v {constant_src = dense<5.0> : vector<16xf32>} : vector<16xf32>
  return
}
