"builtin.module"() ({
  "func.func"() <{function_type = (memref<4x4xf32>) -> (), sym_name = "x86vector_avx_bcst_to_f32_packed"}> ({
  ^bb0(%arg18: memref<4x4xf32>):
    %13 = "x86vector.avx.bcst_to_f32.packed"(%arg18) : (memref<4x4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>) -> (), sym_name = "x86vector_avx_cvt_packed_even_indexed_to_f32"}> ({
  ^bb0(%arg17: memref<4x4xf32>):
    %12 = "x86vector.avx.cvt.packed.even.indexed_to_f32"(%arg17) : (memref<4x4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>) -> (), sym_name = "x86vector_avx_cvt_packed_odd_indexed_to_f32"}> ({
  ^bb0(%arg16: memref<4x4xf32>):
    %11 = "x86vector.avx.cvt.packed.odd.indexed_to_f32"(%arg16) : (memref<4x4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> (), sym_name = "x86vector_avx_dot_i8"}> ({
  ^bb0(%arg13: vector<4xi32>, %arg14: vector<16xi8>, %arg15: vector<16xi8>):
    %10 = "x86vector.avx.dot.i8"(%arg13, %arg14, %arg15) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<8xf32>, vector<8xf32>) -> (), sym_name = "x86vector_avx_intr_dot"}> ({
  ^bb0(%arg11: vector<8xf32>, %arg12: vector<8xf32>):
    %9 = "x86vector.avx.intr.dot"(%arg11, %arg12) : (vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<8xf32>) -> (), sym_name = "x86vector_avx_rsqrt"}> ({
  ^bb0(%arg10: vector<8xf32>):
    %8 = "x86vector.avx.rsqrt"(%arg10) : (vector<8xf32>) -> vector<8xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<8xf32>) -> (), sym_name = "x86vector_avx512_cvt_packed_f32_to_bf16"}> ({
  ^bb0(%arg9: vector<8xf32>):
    %7 = "x86vector.avx512.cvt.packed.f32_to_bf16"(%arg9) : (vector<8xf32>) -> vector<8xbf16>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<8xbf16>, vector<8xbf16>) -> (), sym_name = "x86vector_avx512_dot"}> ({
  ^bb0(%arg6: vector<4xf32>, %arg7: vector<8xbf16>, %arg8: vector<8xbf16>):
    %6 = "x86vector.avx512.dot"(%arg6, %arg7, %arg8) : (vector<4xf32>, vector<8xbf16>, vector<8xbf16>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<16xi32>, vector<16xi32>) -> (), sym_name = "x86vector_avx512_vp2intersect"}> ({
  ^bb0(%arg4: vector<16xi32>, %arg5: vector<16xi32>):
    %5:2 = "x86vector.avx512.vp2intersect"(%arg4, %arg5) : (vector<16xi32>, vector<16xi32>) -> (vector<16xi1>, vector<16xi1>)
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<16xf32>, i32, i16, vector<16xi1>) -> (), sym_name = "masked"}> ({
  ^bb0(%arg0: vector<16xf32>, %arg1: i32, %arg2: i16, %arg3: vector<16xi1>):
    %0 = "x86vector.avx512.mask.rndscale"(%arg0, %arg1, %arg0, %arg2, %arg1) : (vector<16xf32>, i32, vector<16xf32>, i16, i32) -> vector<16xf32>
    %1 = "x86vector.avx512.mask.scalef"(%arg0, %arg0, %arg0, %arg2, %arg1) : (vector<16xf32>, vector<16xf32>, vector<16xf32>, i16, i32) -> vector<16xf32>
    %2 = "x86vector.avx512.mask.compress"(%arg3, %arg0) : (vector<16xi1>, vector<16xf32>) -> vector<16xf32>
    %3 = "x86vector.avx512.mask.compress"(%arg3, %arg0, %arg0) : (vector<16xi1>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
    %4 = "x86vector.avx512.mask.compress"(%arg3, %arg0) <{constant_src = dense<5.000000e+00> : vector<16xf32>}> : (vector<16xi1>, vector<16xf32>) -> vector<16xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

