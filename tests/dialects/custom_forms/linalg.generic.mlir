#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d1, d2)>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1) -> (d1, d0)>
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<?xf32>, memref<?xf32>) -> (), sym_name = "generic"}> ({
  ^bb0(%arg94: tensor<?xf32>, %arg95: memref<?xf32>):
    %50 = "linalg.generic"(%arg94, %arg94) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg101: f32, %arg102: f32):
      "linalg.yield"(%arg101) : (f32) -> ()
    }) : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
    %51:2 = "linalg.generic"(%arg94, %arg94, %arg94) <{doc = "text", indexing_maps = [#map1, #map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], library_call = "call", operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg98: f32, %arg99: f32, %arg100: f32):
      %52 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %53 = "linalg.index"() <{dim = 1 : i64}> {attribute} : () -> index
      "linalg.yield"(%arg98, %arg99) : (f32, f32) -> ()
    }) {attribute = 1 : i64} : (tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) -> (tensor<?xf32>, tensor<?xf32>)
    "linalg.generic"(%arg95, %arg95) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg96: f32, %arg97: f32):
      "linalg.yield"(%arg96) : (f32) -> ()
    }) : (memref<?xf32>, memref<?xf32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32, tensor<4x8xf32>, tensor<8x4xf32>, tensor<4x4xf32>, memref<4x4xf32>, tensor<1x8x8x1xf32>, tensor<3x3x1x1xf32>, tensor<1x6x6x1xf32>, tensor<3x3xf32>, tensor<2x4x8xf32>, tensor<2x8x4xf32>, tensor<2x4x4xf32>) -> (), sym_name = "named"}> ({
  ^bb0(%arg42: f32, %arg43: tensor<4x8xf32>, %arg44: tensor<8x4xf32>, %arg45: tensor<4x4xf32>, %arg46: memref<4x4xf32>, %arg47: tensor<1x8x8x1xf32>, %arg48: tensor<3x3x1x1xf32>, %arg49: tensor<1x6x6x1xf32>, %arg50: tensor<3x3xf32>, %arg51: tensor<2x4x8xf32>, %arg52: tensor<2x8x4xf32>, %arg53: tensor<2x4x4xf32>):
    %18 = "linalg.fill"(%arg42, %arg45) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg92: f32, %arg93: f32):
      "linalg.yield"(%arg92) : (f32) -> ()
    }) : (f32, tensor<4x4xf32>) -> tensor<4x4xf32>
    "linalg.fill"(%arg42, %arg46) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg90: f32, %arg91: f32):
      "linalg.yield"(%arg90) : (f32) -> ()
    }) {attribute} : (f32, memref<4x4xf32>) -> ()
    %19 = "linalg.matmul"(%arg43, %arg44, %arg45) <{indexing_maps = [#map3, #map4, #map5], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg87: f32, %arg88: f32, %arg89: f32):
      %48 = "arith.mulf"(%arg87, %arg88) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %49 = "arith.addf"(%arg89, %48) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%49) : (f32) -> ()
    }) : (tensor<4x8xf32>, tensor<8x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %20 = "linalg.matmul"(%arg43, %arg44, %arg45) <{cast = #linalg.type_fn<cast_unsigned>, indexing_maps = [#map3, #map4, #map5], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg84: f32, %arg85: f32, %arg86: f32):
      %46 = "arith.mulf"(%arg84, %arg85) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %47 = "arith.addf"(%arg86, %46) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%47) : (f32) -> ()
    }) : (tensor<4x8xf32>, tensor<8x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %21 = "linalg.matmul"(%arg43, %arg43, %arg45) <{indexing_maps = [#map3, #map6, #map5], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg81: f32, %arg82: f32, %arg83: f32):
      %44 = "arith.mulf"(%arg81, %arg82) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %45 = "arith.addf"(%arg83, %44) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%45) : (f32) -> ()
    }) : (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %22 = "linalg.batch_matmul"(%arg51, %arg52, %arg53) <{indexing_maps = [#map7, #map8, #map9], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg78: f32, %arg79: f32, %arg80: f32):
      %42 = "arith.mulf"(%arg78, %arg79) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %43 = "arith.addf"(%arg80, %42) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%43) : (f32) -> ()
    }) : (tensor<2x4x8xf32>, tensor<2x8x4xf32>, tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %23 = "linalg.batch_reduce_matmul"(%arg51, %arg52, %arg45) <{indexing_maps = [#map7, #map8, #map10], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg75: f32, %arg76: f32, %arg77: f32):
      %40 = "arith.mulf"(%arg75, %arg76) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %41 = "arith.addf"(%arg77, %40) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%41) : (f32) -> ()
    }) : (tensor<2x4x8xf32>, tensor<2x8x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %24 = "linalg.conv_2d_nhwc_hwcf"(%arg47, %arg48, %arg49) <{dilations = dense<1> : tensor<2xi64>, operandSegmentSizes = array<i32: 2, 1>, strides = dense<1> : tensor<2xi64>}> ({
    ^bb0(%arg72: f32, %arg73: f32, %arg74: f32):
      %38 = "arith.mulf"(%arg72, %arg73) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %39 = "arith.addf"(%arg74, %38) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%39) : (f32) -> ()
    }) : (tensor<1x8x8x1xf32>, tensor<3x3x1x1xf32>, tensor<1x6x6x1xf32>) -> tensor<1x6x6x1xf32>
    %25 = "linalg.pooling_nhwc_max"(%arg47, %arg50, %arg49) <{operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg69: f32, %arg70: f32, %arg71: f32):
      %37 = "arith.maximumf"(%arg71, %arg69) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%37) : (f32) -> ()
    }) : (tensor<1x8x8x1xf32>, tensor<3x3xf32>, tensor<1x6x6x1xf32>) -> tensor<1x6x6x1xf32>
    %26 = "linalg.elementwise"(%arg45, %arg45) <{indexing_maps = [#map11, #map11], kind = #linalg.elementwise_kind<exp>, operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg67: f32, %arg68: f32):
      %36 = "math.exp"(%arg67) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%36) : (f32) -> ()
    }) : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %27 = "linalg.elementwise"(%arg45, %arg45, %arg45) <{indexing_maps = [#map12, #map11, #map11], kind = #linalg.elementwise_kind<add>, operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg64: f32, %arg65: f32, %arg66: f32):
      %35 = "arith.addf"(%arg64, %arg65) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%35) : (f32) -> ()
    }) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %28 = "linalg.contract"(%arg43, %arg44, %arg45) <{indexing_maps = [#map3, #map4, #map5], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg61: f32, %arg62: f32, %arg63: f32):
      %33 = "arith.mulf"(%arg61, %arg62) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %34 = "arith.addf"(%arg63, %33) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%34) : (f32) -> ()
    }) : (tensor<4x8xf32>, tensor<8x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %29 = "linalg.add"(%arg45, %arg45, %arg45) <{operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg58: f32, %arg59: f32, %arg60: f32):
      %32 = "arith.addf"(%arg58, %arg59) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%32) : (f32) -> ()
    }) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    "linalg.copy"(%arg46, %arg46) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg56: f32, %arg57: f32):
      "linalg.yield"(%arg56) : (f32) -> ()
    }) : (memref<4x4xf32>, memref<4x4xf32>) -> ()
    %30 = "linalg.exp"(%arg45, %arg45) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg54: f32, %arg55: f32):
      %31 = "math.exp"(%arg54) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%31) : (f32) -> ()
    }) : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<8xf32>, tensor<8x4xf32>, tensor<4x8xf32>, memref<8xf32>, f32, index) -> (), sym_name = "destination_style"}> ({
  ^bb0(%arg12: tensor<8xf32>, %arg13: tensor<8x4xf32>, %arg14: tensor<4x8xf32>, %arg15: memref<8xf32>, %arg16: f32, %arg17: index):
    %7 = "linalg.map"(%arg12, %arg12, %arg12) ({
    ^bb0(%arg39: f32, %arg40: f32, %arg41: f32):
      %17 = "arith.addf"(%arg39, %arg40) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%17) : (f32) -> ()
    }) : (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %8 = "linalg.map"(%arg12, %arg12, %arg12) ({
    ^bb0(%arg36: f32, %arg37: f32, %arg38: f32):
      %16 = "arith.addf"(%arg36, %arg37) <{fastmath = #arith.fastmath<fast>}> : (f32, f32) -> f32
      "linalg.yield"(%16) : (f32) -> ()
    }) : (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %9 = "linalg.map"(%arg12, %arg12, %arg12) ({
    ^bb0(%arg33: f32, %arg34: f32, %arg35: f32):
      "linalg.yield"(%arg33) : (f32) -> ()
    }) {attribute} : (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    "linalg.map"(%arg15) ({
    ^bb0(%arg32: f32):
      "linalg.yield"(%arg16) : (f32) -> ()
    }) : (memref<8xf32>) -> ()
    %10 = "linalg.reduce"(%arg13, %arg12) <{dimensions = array<i64: 1>}> ({
    ^bb0(%arg30: f32, %arg31: f32):
      %15 = "arith.addf"(%arg31, %arg30) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%15) : (f32) -> ()
    }) : (tensor<8x4xf32>, tensor<8xf32>) -> tensor<8xf32>
    %11:2 = "linalg.reduce"(%arg13, %arg13, %arg12, %arg12) <{dimensions = array<i64: 1>}> ({
    ^bb0(%arg26: f32, %arg27: f32, %arg28: f32, %arg29: f32):
      "linalg.yield"(%arg26, %arg27) : (f32, f32) -> ()
    }) {attribute} : (tensor<8x4xf32>, tensor<8x4xf32>, tensor<8xf32>, tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>)
    %12 = "linalg.broadcast"(%arg12, %arg13) <{dimensions = array<i64: 1>}> ({
    ^bb0(%arg24: f32, %arg25: f32):
      "linalg.yield"(%arg24) : (f32) -> ()
    }) {attribute} : (tensor<8xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    "linalg.broadcast"(%arg15, %arg15) <{dimensions = array<i64>}> ({
    ^bb0(%arg22: f32, %arg23: f32):
      "linalg.yield"(%arg22) : (f32) -> ()
    }) : (memref<8xf32>, memref<8xf32>) -> ()
    %13 = "linalg.transpose"(%arg13, %arg14) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg20: f32, %arg21: f32):
      "linalg.yield"(%arg20) : (f32) -> ()
    }) : (tensor<8x4xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
    "linalg.transpose"(%arg15, %arg15) <{permutation = array<i64: 0>}> ({
    ^bb0(%arg18: f32, %arg19: f32):
      "linalg.yield"(%arg18) : (f32) -> ()
    }) : (memref<8xf32>, memref<8xf32>) -> ()
    %14 = "linalg.softmax"(%arg13, %arg13) <{dimension = 1 : i64}> : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    "linalg.softmax"(%arg15, %arg15) <{dimension = 0 : i64}> {attribute} : (memref<8xf32>, memref<8xf32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<128x256xf32>, tensor<16x8x8x32xf32>, tensor<?x?x?x?xf32>, tensor<?x?xf32>, index, f32, tensor<2x3x3x5xf32>, tensor<6x6x5x2xf32>, tensor<2x10x10x5xf32>, tensor<6x6x2x2x2x5xf32>, tensor<6x6x2x2x2x2xf32>, tensor<2x8x8x2xf32>) -> (), sym_name = "layouts"}> ({
  ^bb0(%arg0: tensor<128x256xf32>, %arg1: tensor<16x8x8x32xf32>, %arg2: tensor<?x?x?x?xf32>, %arg3: tensor<?x?xf32>, %arg4: index, %arg5: f32, %arg6: tensor<2x3x3x5xf32>, %arg7: tensor<6x6x5x2xf32>, %arg8: tensor<2x10x10x5xf32>, %arg9: tensor<6x6x2x2x2x5xf32>, %arg10: tensor<6x6x2x2x2x2xf32>, %arg11: tensor<2x8x8x2xf32>):
    %0 = "tensor.empty"() : () -> tensor<8x16x8x32xf32>
    %1 = "linalg.pack"(%arg0, %0) <{inner_dims_pos = array<i64: 0, 1>, operandSegmentSizes = array<i32: 1, 1, 0, 0>, outer_dims_perm = array<i64: 1, 0>, static_inner_tiles = array<i64: 8, 32>}> : (tensor<128x256xf32>, tensor<8x16x8x32xf32>) -> tensor<8x16x8x32xf32>
    %2 = "linalg.pack"(%arg3, %arg2, %arg5, %arg4) <{inner_dims_pos = array<i64: 0, 1>, operandSegmentSizes = array<i32: 1, 1, 1, 1>, static_inner_tiles = array<i64: -9223372036854775808, 4>}> {attribute} : (tensor<?x?xf32>, tensor<?x?x?x?xf32>, f32, index) -> tensor<?x?x?x?xf32>
    %3 = "linalg.unpack"(%arg2, %arg3, %arg4) <{inner_dims_pos = array<i64: 0, 1>, static_inner_tiles = array<i64: -9223372036854775808, 4>}> : (tensor<?x?x?x?xf32>, tensor<?x?xf32>, index) -> tensor<?x?xf32>
    %4 = "linalg.winograd_filter_transform"(%arg6, %arg7) <{fmr = 1 : i32}> : (tensor<2x3x3x5xf32>, tensor<6x6x5x2xf32>) -> tensor<6x6x5x2xf32>
    %5 = "linalg.winograd_input_transform"(%arg8, %arg9) <{fmr = 1 : i32}> : (tensor<2x10x10x5xf32>, tensor<6x6x2x2x2x5xf32>) -> tensor<6x6x2x2x2x5xf32>
    %6 = "linalg.winograd_output_transform"(%arg10, %arg11) <{fmr = 1 : i32}> : (tensor<6x6x2x2x2x2xf32>, tensor<2x8x8x2xf32>) -> tensor<2x8x8x2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

