"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "xegpu_alloc_nbarrier"}> ({
    "xegpu.alloc_nbarrier"() <{nbarrier_num = 2 : i64}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!xegpu.tensor_desc<8x16xf32>, vector<4xf32>, vector<4xi32>) -> (), sym_name = "xegpu_atomic_rmw"}> ({
  ^bb0(%arg36: !xegpu.tensor_desc<8x16xf32>, %arg37: vector<4xf32>, %arg38: vector<4xi32>):
    %12 = "xegpu.atomic_rmw"(%arg36, %arg37, %arg38) <{kind = 15 : i64}> : (!xegpu.tensor_desc<8x16xf32>, vector<4xf32>, vector<4xi32>) -> vector<4xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>) -> (), sym_name = "xegpu_create_mem_desc"}> ({
  ^bb0(%arg35: memref<4x4xf32>):
    %11 = "xegpu.create_mem_desc"(%arg35) : (memref<4x4xf32>) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>) -> (), sym_name = "xegpu_create_nd_tdesc"}> ({
  ^bb0(%arg34: memref<4x4xf32>):
    %10 = "xegpu.create_nd_tdesc"(%arg34) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>}> : (memref<4x4xf32>) -> !xegpu.tensor_desc<8x16xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>, index, index, index, index, index, index) -> (), sym_name = "xegpu_create_nd_tdesc_full"}> ({
  ^bb0(%arg27: memref<4x4xf32>, %arg28: index, %arg29: index, %arg30: index, %arg31: index, %arg32: index, %arg33: index):
    %9 = "xegpu.create_nd_tdesc"(%arg27) <{const_offsets = array<i64: 1, 2>, const_shape = array<i64: 1, 2>, const_strides = array<i64: 1, 2>, operandSegmentSizes = array<i32: 1, 0, 0, 0>}> : (memref<4x4xf32>) -> !xegpu.tensor_desc<8x16xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>, vector<4xf32>) -> (), sym_name = "xegpu_create_tdesc"}> ({
  ^bb0(%arg25: memref<4x4xf32>, %arg26: vector<4xf32>):
    %8 = "xegpu.create_tdesc"(%arg25, %arg26) : (memref<4x4xf32>, vector<4xf32>) -> !xegpu.tensor_desc<8x16xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xi32>, vector<4xi32>) -> (), sym_name = "xegpu_dpas"}> ({
  ^bb0(%arg23: vector<4xi32>, %arg24: vector<4xi32>):
    %7 = "xegpu.dpas"(%arg23, %arg24) : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "xegpu_fence"}> ({
    "xegpu.fence"() <{fence_scope = #xegpu<fence_scope gpu>, memory_kind = #xegpu<memory_space slm>}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i8, i8) -> (), sym_name = "xegpu_init_nbarrier"}> ({
  ^bb0(%arg21: i8, %arg22: i8):
    %6 = "xegpu.init_nbarrier"(%arg21, %arg22) : (i8, i8) -> !xegpu.nbarrier
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!xegpu.tensor_desc<8x16xf32>, vector<4xf32>) -> (), sym_name = "xegpu_load"}> ({
  ^bb0(%arg19: !xegpu.tensor_desc<8x16xf32>, %arg20: vector<4xf32>):
    %5 = "xegpu.load"(%arg19, %arg20) : (!xegpu.tensor_desc<8x16xf32>, vector<4xf32>) -> vector<4xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "xegpu_load_matrix"}> ({
  ^bb0(%arg18: i32):
    %4 = "xegpu.load_matrix"(%arg18) <{const_offsets = array<i64: 1, 2>}> : (i32) -> vector<4xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!xegpu.tensor_desc<8x16xf32>) -> (), sym_name = "xegpu_load_nd"}> ({
  ^bb0(%arg17: !xegpu.tensor_desc<8x16xf32>):
    %3 = "xegpu.load_nd"(%arg17) : (!xegpu.tensor_desc<8x16xf32>) -> vector<4xi32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!xegpu.nbarrier) -> (), sym_name = "xegpu_nbarrier_arrive"}> ({
  ^bb0(%arg16: !xegpu.nbarrier):
    "xegpu.nbarrier_arrive"(%arg16) : (!xegpu.nbarrier) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!xegpu.nbarrier) -> (), sym_name = "xegpu_nbarrier_wait"}> ({
  ^bb0(%arg15: !xegpu.nbarrier):
    "xegpu.nbarrier_wait"(%arg15) : (!xegpu.nbarrier) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!xegpu.tensor_desc<8x16xf32>) -> (), sym_name = "xegpu_prefetch"}> ({
  ^bb0(%arg14: !xegpu.tensor_desc<8x16xf32>):
    "xegpu.prefetch"(%arg14) : (!xegpu.tensor_desc<8x16xf32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!xegpu.tensor_desc<8x16xf32>) -> (), sym_name = "xegpu_prefetch_nd"}> ({
  ^bb0(%arg13: !xegpu.tensor_desc<8x16xf32>):
    "xegpu.prefetch_nd"(%arg13) : (!xegpu.tensor_desc<8x16xf32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xi32>, !xegpu.tensor_desc<8x16xf32>, vector<4xf32>) -> (), sym_name = "xegpu_store"}> ({
  ^bb0(%arg10: vector<4xi32>, %arg11: !xegpu.tensor_desc<8x16xf32>, %arg12: vector<4xf32>):
    "xegpu.store"(%arg10, %arg11, %arg12) : (vector<4xi32>, !xegpu.tensor_desc<8x16xf32>, vector<4xf32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xi32>, i32) -> (), sym_name = "xegpu_store_matrix"}> ({
  ^bb0(%arg8: vector<4xi32>, %arg9: i32):
    "xegpu.store_matrix"(%arg8, %arg9) <{const_offsets = array<i64: 1, 2>}> : (vector<4xi32>, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xi32>, !xegpu.tensor_desc<8x16xf32>) -> (), sym_name = "xegpu_store_nd"}> ({
  ^bb0(%arg6: vector<4xi32>, %arg7: !xegpu.tensor_desc<8x16xf32>):
    "xegpu.store_nd"(%arg6, %arg7) : (vector<4xi32>, !xegpu.tensor_desc<8x16xf32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!xegpu.tensor_desc<8x16xf32>) -> (), sym_name = "xegpu_update_nd_offset"}> ({
  ^bb0(%arg5: !xegpu.tensor_desc<8x16xf32>):
    %2 = "xegpu.update_nd_offset"(%arg5) <{const_offsets = array<i64: 1, 2>}> : (!xegpu.tensor_desc<8x16xf32>) -> !xegpu.tensor_desc<8x16xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!xegpu.tensor_desc<8x16xf32>, index, index) -> (), sym_name = "xegpu_update_nd_offset_full"}> ({
  ^bb0(%arg2: !xegpu.tensor_desc<8x16xf32>, %arg3: index, %arg4: index):
    %1 = "xegpu.update_nd_offset"(%arg2) <{const_offsets = array<i64: 1, 2>}> : (!xegpu.tensor_desc<8x16xf32>) -> !xegpu.tensor_desc<8x16xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!xegpu.tensor_desc<8x16xf32>, vector<4xf32>) -> (), sym_name = "xegpu_update_offset"}> ({
  ^bb0(%arg0: !xegpu.tensor_desc<8x16xf32>, %arg1: vector<4xf32>):
    %0 = "xegpu.update_offset"(%arg0, %arg1) : (!xegpu.tensor_desc<8x16xf32>, vector<4xf32>) -> !xegpu.tensor_desc<8x16xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

