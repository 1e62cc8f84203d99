"builtin.module"() ({
  "func.func"() <{function_type = (vector<4xf32>) -> (), sym_name = "arm_sme_copy_tile"}> ({
  ^bb0(%arg39: vector<4xf32>):
    %15 = "arm_sme.copy_tile"(%arg39) : (vector<4xf32>) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, index) -> (), sym_name = "arm_sme_extract_tile_slice"}> ({
  ^bb0(%arg37: vector<4xf32>, %arg38: index):
    %14 = "arm_sme.extract_tile_slice"(%arg37, %arg38) <{layout = #arm_sme.layout<vertical>}> : (vector<4xf32>, index) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "arm_sme_get_tile"}> ({
    %13 = "arm_sme.get_tile"() : () -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, vector<4xf32>, index) -> (), sym_name = "arm_sme_insert_tile_slice"}> ({
  ^bb0(%arg34: vector<4xf32>, %arg35: vector<4xf32>, %arg36: index):
    %12 = "arm_sme.insert_tile_slice"(%arg34, %arg35, %arg36) <{layout = #arm_sme.layout<vertical>}> : (vector<4xf32>, vector<4xf32>, index) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>, vector<4xf32>, vector<4xf32>, index) -> (), sym_name = "arm_sme_load_tile_slice"}> ({
  ^bb0(%arg30: memref<4x4xf32>, %arg31: vector<4xf32>, %arg32: vector<4xf32>, %arg33: index):
    %11 = "arm_sme.load_tile_slice"(%arg30, %arg31, %arg32, %arg33) <{layout = #arm_sme.layout<vertical>}> : (memref<4x4xf32>, vector<4xf32>, vector<4xf32>, index) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<4x4xf32>, vector<4xf32>, vector<4xf32>, index, index, index) -> (), sym_name = "arm_sme_load_tile_slice_full"}> ({
  ^bb0(%arg24: memref<4x4xf32>, %arg25: vector<4xf32>, %arg26: vector<4xf32>, %arg27: index, %arg28: index, %arg29: index):
    %10 = "arm_sme.load_tile_slice"(%arg24, %arg25, %arg26, %arg27, %arg28, %arg29) <{layout = #arm_sme.layout<vertical>}> : (memref<4x4xf32>, vector<4xf32>, vector<4xf32>, index, index, index) -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<[4]xf32>, vector<[4]xf32>) -> (), sym_name = "arm_sme_outerproduct"}> ({
  ^bb0(%arg22: vector<[4]xf32>, %arg23: vector<[4]xf32>):
    %9 = "arm_sme.outerproduct"(%arg22, %arg23) <{kind = #arm_sme.kind<sub>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (vector<[4]xf32>, vector<[4]xf32>) -> vector<[4]x[4]xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, index, vector<4xf32>, memref<4x4xf32>) -> (), sym_name = "arm_sme_store_tile_slice"}> ({
  ^bb0(%arg18: vector<4xf32>, %arg19: index, %arg20: vector<4xf32>, %arg21: memref<4x4xf32>):
    "arm_sme.store_tile_slice"(%arg18, %arg19, %arg20, %arg21) <{layout = #arm_sme.layout<vertical>}> : (vector<4xf32>, index, vector<4xf32>, memref<4x4xf32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<4xf32>, index, vector<4xf32>, memref<4x4xf32>, index, index) -> (), sym_name = "arm_sme_store_tile_slice_full"}> ({
  ^bb0(%arg12: vector<4xf32>, %arg13: index, %arg14: vector<4xf32>, %arg15: memref<4x4xf32>, %arg16: index, %arg17: index):
    "arm_sme.store_tile_slice"(%arg12, %arg13, %arg14, %arg15, %arg16, %arg17) <{layout = #arm_sme.layout<vertical>}> : (vector<4xf32>, index, vector<4xf32>, memref<4x4xf32>, index, index) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "arm_sme_streaming_vl"}> ({
    %8 = "arm_sme.streaming_vl"() <{type_size = #arm_sme.type_size<double>}> : () -> index
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "arm_sme_zero"}> ({
    %7 = "arm_sme.zero"() : () -> vector<4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (vector<[8]xf16>, vector<[8]xi1>, vector<[4]x[4]xf32>, vector<[16]xi8>, vector<[16]xi1>, vector<[4]x[4]xi32>, vector<[4]xf32>, vector<[4]xi1>) -> (), sym_name = "products"}> ({
  ^bb0(%arg4: vector<[8]xf16>, %arg5: vector<[8]xi1>, %arg6: vector<[4]x[4]xf32>, %arg7: vector<[16]xi8>, %arg8: vector<[16]xi1>, %arg9: vector<[4]x[4]xi32>, %arg10: vector<[4]xf32>, %arg11: vector<[4]xi1>):
    %2 = "arm_sme.fmopa_2way"(%arg4, %arg4) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (vector<[8]xf16>, vector<[8]xf16>) -> vector<[4]x[4]xf32>
    %3 = "arm_sme.fmops_2way"(%arg4, %arg4, %arg5, %arg5, %arg6) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (vector<[8]xf16>, vector<[8]xf16>, vector<[8]xi1>, vector<[8]xi1>, vector<[4]x[4]xf32>) -> vector<[4]x[4]xf32>
    %4 = "arm_sme.usmopa_4way"(%arg7, %arg7, %arg8, %arg8, %arg9) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (vector<[16]xi8>, vector<[16]xi8>, vector<[16]xi1>, vector<[16]xi1>, vector<[4]x[4]xi32>) -> vector<[4]x[4]xi32>
    %5 = "arm_sme.outerproduct"(%arg10, %arg10) <{kind = #arm_sme.kind<add>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (vector<[4]xf32>, vector<[4]xf32>) -> vector<[4]x[4]xf32>
    %6 = "arm_sme.outerproduct"(%arg10, %arg10, %arg11, %arg11, %arg6) <{kind = #arm_sme.kind<sub>, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (vector<[4]xf32>, vector<[4]xf32>, vector<[4]xi1>, vector<[4]xi1>, vector<[4]x[4]xf32>) -> vector<[4]x[4]xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<?x?xf32>, index, f32, vector<[4]x[4]xi1>) -> (), sym_name = "tiles"}> ({
  ^bb0(%arg0: memref<?x?xf32>, %arg1: index, %arg2: f32, %arg3: vector<[4]x[4]xi1>):
    %0 = "arm_sme.tile_load"(%arg0, %arg1, %arg1) <{layout = #arm_sme.layout<horizontal>, operandSegmentSizes = array<i32: 1, 2, 0, 0>}> : (memref<?x?xf32>, index, index) -> vector<[4]x[4]xf32>
    %1 = "arm_sme.tile_load"(%arg0, %arg1, %arg1, %arg2, %arg3) <{layout = #arm_sme.layout<vertical>, operandSegmentSizes = array<i32: 1, 2, 1, 1>}> : (memref<?x?xf32>, index, index, f32, vector<[4]x[4]xi1>) -> vector<[4]x[4]xf32>
    "arm_sme.tile_store"(%0, %arg0, %arg1, %arg1) <{layout = #arm_sme.layout<horizontal>, operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (vector<[4]x[4]xf32>, memref<?x?xf32>, index, index) -> ()
    "arm_sme.tile_store"(%1, %arg0, %arg1, %arg1, %arg3) <{layout = #arm_sme.layout<horizontal>, operandSegmentSizes = array<i32: 1, 1, 2, 1>}> : (vector<[4]x[4]xf32>, memref<?x?xf32>, index, index, vector<[4]x[4]xi1>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

