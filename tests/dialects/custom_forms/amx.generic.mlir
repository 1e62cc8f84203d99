"builtin.module"() ({
  "func.func"() <{function_type = (memref<4x4xf32>) -> (), sym_name = "amx_tile_load"}> ({
  ^bb0(%arg20: memref<4x4xf32>):
    %5 = "amx.tile_load"(%arg20) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (memref<4x4xf32>) -> !amx.tile<16x16xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>, index, index, index) -> (), sym_name = "amx_tile_load_full"}> ({
  ^bb0(%arg16: memref<4x4xf32>, %arg17: index, %arg18: index, %arg19: index):
    %4 = "amx.tile_load"(%arg16, %arg17, %arg18, %arg19) <{operandSegmentSizes = array<i32: 1, 2, 1>}> : (memref<4x4xf32>, index, index, index) -> !amx.tile<16x16xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!amx.tile<16x16xf32>, !amx.tile<16x16xf32>, !amx.tile<16x16xf32>) -> (), sym_name = "amx_tile_mulf"}> ({
  ^bb0(%arg13: !amx.tile<16x16xf32>, %arg14: !amx.tile<16x16xf32>, %arg15: !amx.tile<16x16xf32>):
    %3 = "amx.tile_mulf"(%arg13, %arg14, %arg15) : (!amx.tile<16x16xf32>, !amx.tile<16x16xf32>, !amx.tile<16x16xf32>) -> !amx.tile<16x16xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!amx.tile<16x16xf32>, !amx.tile<16x16xf32>, !amx.tile<16x16xf32>) -> (), sym_name = "amx_tile_muli"}> ({
  ^bb0(%arg10: !amx.tile<16x16xf32>, %arg11: !amx.tile<16x16xf32>, %arg12: !amx.tile<16x16xf32>):
    %2 = "amx.tile_muli"(%arg10, %arg11, %arg12) : (!amx.tile<16x16xf32>, !amx.tile<16x16xf32>, !amx.tile<16x16xf32>) -> !amx.tile<16x16xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!amx.tile<16x16xf32>, !amx.tile<16x16xf32>, !amx.tile<16x16xf32>) -> (), sym_name = "amx_tile_muli_full"}> ({
  ^bb0(%arg7: !amx.tile<16x16xf32>, %arg8: !amx.tile<16x16xf32>, %arg9: !amx.tile<16x16xf32>):
    %1 = "amx.tile_muli"(%arg7, %arg8, %arg9) <{isZextLhs, isZextRhs}> : (!amx.tile<16x16xf32>, !amx.tile<16x16xf32>, !amx.tile<16x16xf32>) -> !amx.tile<16x16xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>, !amx.tile<16x16xf32>) -> (), sym_name = "amx_tile_store"}> ({
  ^bb0(%arg5: memref<4x4xf32>, %arg6: !amx.tile<16x16xf32>):
    "amx.tile_store"(%arg5, %arg6) <{operandSegmentSizes = array<i32: 1, 0, 1, 0>}> : (memref<4x4xf32>, !amx.tile<16x16xf32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>, index, index, !amx.tile<16x16xf32>, index) -> (), sym_name = "amx_tile_store_full"}> ({
  ^bb0(%arg0: memref<4x4xf32>, %arg1: index, %arg2: index, %arg3: !amx.tile<16x16xf32>, %arg4: index):
    "amx.tile_store"(%arg0, %arg1, %arg2, %arg3, %arg4) <{operandSegmentSizes = array<i32: 1, 2, 1, 1>}> : (memref<4x4xf32>, index, index, !amx.tile<16x16xf32>, index) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "amx_tile_zero"}> ({
    %0 = "amx.tile_zero"() : () -> !amx.tile<16x16xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

