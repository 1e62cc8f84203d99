#map = affine_map<(d0)[s0] -> (d0 + s0)>
#map1 = affine_map<(d0, d1) -> (d0 * 2 + d1)>
#map2 = affine_map<(d0)[s0] -> (d0, s0, 128)>
#map3 = affine_map<() -> (1, 2)>
#map4 = affine_map<() -> (0)>
#map5 = affine_map<() -> (10)>
#map6 = affine_map<() -> (-1)>
#map7 = affine_map<()[s0] -> (s0)>
#map8 = affine_map<(d0) -> (d0)>
#map9 = affine_map<(d0) -> (d0 + 1)>
#map10 = affine_map<(d0) -> (d0, 1)>
#map11 = affine_map<(d0)[s0] -> (d0, s0)>
#map12 = affine_map<(d0) -> (0, d0)>
#map13 = affine_map<(d0) -> (10, d0, 20)>
#map14 = affine_map<(d0) -> (d0 + 4)>
#map15 = affine_map<(d0) -> (0, d0, 0)>
#map16 = affine_map<()[s0] -> (s0, s0)>
#map17 = affine_map<(d0, d1) -> (d0, d1)>
#map18 = affine_map<(d0, d1) -> (d0 + d1 * 2, d1 - 1)>
#map19 = affine_map<(d0, d1) -> (d0 mod 3, (d0 + d1) floordiv 2)>
#map20 = affine_map<() -> ()>
#map21 = affine_map<(d0) -> (d0, 3)>
#map22 = affine_map<(d0, d1) -> (d0, d1 + 5)>
#map23 = affine_map<(d0, d1) -> (d0 + 3, d1)>
#map24 = affine_map<(d0, d1) -> (d0, d1 ceildiv 7)>
#map25 = affine_map<(d0) -> (d0 mod 3, 0)>
#map26 = affine_map<(d0) -> (d0, d0 + 1)>
#map27 = affine_map<()[s0] -> (s0 - 1)>
#map28 = affine_map<() -> (3, 5)>
#set = affine_set<(d0)[s0] : (d0 - s0 >= 0)>
#set1 = affine_set<() : (1 >= 0)>
"builtin.module"() ({
  "func.func"() <{function_type = (index, index) -> (), sym_name = "maps"}> ({
  ^bb0(%arg28: index, %arg29: index):
    %8 = "affine.apply"(%arg28, %arg29) <{map = #map}> : (index, index) -> index
    %9 = "affine.apply"(%arg28, %arg29) <{map = #map1}> : (index, index) -> index
    %10 = "affine.min"(%arg28, %arg29) <{map = #map2}> : (index, index) -> index
    %11 = "affine.max"() <{map = #map3}> : () -> index
    %12:3 = "affine.delinearize_index"(%arg28, %arg29) <{static_basis = array<i64: 2, -9223372036854775808, 4>}> : (index, index) -> (index, index, index)
    %13:2 = "affine.delinearize_index"(%arg28, %arg29) <{static_basis = array<i64: -9223372036854775808>}> : (index, index) -> (index, index)
    %14 = "affine.linearize_index"(%arg28, %arg29, %arg28, %arg29) <{disjoint = false, operandSegmentSizes = array<i32: 3, 1>, static_basis = array<i64: 2, -9223372036854775808, 4>}> : (index, index, index, index) -> index
    %15 = "affine.linearize_index"(%arg28) <{disjoint, operandSegmentSizes = array<i32: 1, 0>, static_basis = array<i64: 4>}> {attribute} : (index) -> index
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (index, f32, tensor<?xf32>) -> (), sym_name = "loops"}> ({
  ^bb0(%arg13: index, %arg14: f32, %arg15: tensor<?xf32>):
    "affine.for"() <{lowerBoundMap = #map4, operandSegmentSizes = array<i32: 0, 0, 0>, step = 1 : index, upperBoundMap = #map5}> ({
    ^bb0(%arg27: index):
      "affine.yield"() : () -> ()
    }) : () -> ()
    "affine.for"(%arg13) <{lowerBoundMap = #map6, operandSegmentSizes = array<i32: 0, 1, 0>, step = 2 : index, upperBoundMap = #map7}> ({
    ^bb0(%arg26: index):
      "affine.yield"() : () -> ()
    }) {attribute} : (index) -> ()
    "affine.for"(%arg13, %arg13, %arg13) <{lowerBoundMap = #map10, operandSegmentSizes = array<i32: 1, 2, 0>, step = 1 : index, upperBoundMap = #map11}> ({
    ^bb0(%arg24: index):
      "affine.for"(%arg24, %arg24) <{lowerBoundMap = #map8, operandSegmentSizes = array<i32: 1, 1, 0>, step = 1 : index, upperBoundMap = #map9}> ({
      ^bb0(%arg25: index):
        "affine.yield"() : () -> ()
      }) : (index, index) -> ()
      "affine.yield"() : () -> ()
    }) : (index, index, index) -> ()
    %6:2 = "affine.for"(%arg13, %arg14, %arg15) <{lowerBoundMap = #map7, operandSegmentSizes = array<i32: 1, 0, 2>, step = 1 : index, upperBoundMap = #map5}> ({
    ^bb0(%arg21: index, %arg22: f32, %arg23: tensor<?xf32>):
      "affine.yield"(%arg22, %arg23) : (f32, tensor<?xf32>) -> ()
    }) : (index, f32, tensor<?xf32>) -> (f32, tensor<?xf32>)
    "affine.parallel"(%arg13, %arg13) <{lowerBoundsGroups = dense<1> : tensor<2xi32>, lowerBoundsMap = #map12, reductions = [], steps = [1, 1], upperBoundsGroups = dense<[1, 2]> : tensor<2xi32>, upperBoundsMap = #map13}> ({
    ^bb0(%arg19: index, %arg20: index):
      "affine.yield"() : () -> ()
    }) : (index, index) -> ()
    %7:2 = "affine.parallel"(%arg13) <{lowerBoundsGroups = dense<1> : tensor<1xi32>, lowerBoundsMap = #map4, reductions = [0, 4], steps = [2], upperBoundsGroups = dense<1> : tensor<1xi32>, upperBoundsMap = #map14}> ({
    ^bb0(%arg18: index):
      "affine.yield"(%arg14, %arg14) : (f32, f32) -> ()
    }) : (index) -> (f32, f32)
    "affine.parallel"(%arg13, %arg13) <{lowerBoundsGroups = dense<[2, 1]> : tensor<2xi32>, lowerBoundsMap = #map15, reductions = [], steps = [1, 3], upperBoundsGroups = dense<1> : tensor<2xi32>, upperBoundsMap = #map16}> ({
    ^bb0(%arg16: index, %arg17: index):
      "affine.yield"() : () -> ()
    }) : (index, index) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (index, f32) -> (), sym_name = "conditions"}> ({
  ^bb0(%arg11: index, %arg12: f32):
    "affine.if"(%arg11, %arg11) <{condition = #set}> ({
      "affine.yield"() : () -> ()
    }, {
    }) : (index, index) -> ()
    "affine.if"() <{condition = #set1}> ({
      "affine.yield"() : () -> ()
    }, {
      "affine.yield"() : () -> ()
    }) {attribute} : () -> ()
    %5 = "affine.if"(%arg11, %arg11) <{condition = #set}> ({
      "affine.yield"(%arg12) : (f32) -> ()
    }, {
      "affine.yield"(%arg12) : (f32) -> ()
    }) : (index, index) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<8x8xf32>, index, index, vector<4xf32>, f32, memref<f32>) -> (), sym_name = "access"}> ({
  ^bb0(%arg5: memref<8x8xf32>, %arg6: index, %arg7: index, %arg8: vector<4xf32>, %arg9: f32, %arg10: memref<f32>):
    %0 = "affine.load"(%arg5, %arg6, %arg7) <{map = #map17}> : (memref<8x8xf32>, index, index) -> f32
    %1 = "affine.load"(%arg5, %arg6, %arg7) <{map = #map18}> {attribute} : (memref<8x8xf32>, index, index) -> f32
    %2 = "affine.load"(%arg5, %arg6, %arg7) <{map = #map19}> : (memref<8x8xf32>, index, index) -> f32
    %3 = "affine.load"(%arg10) <{map = #map20}> : (memref<f32>) -> f32
    "affine.store"(%arg9, %arg5, %arg6) <{map = #map21}> : (f32, memref<8x8xf32>, index) -> ()
    "affine.prefetch"(%arg5, %arg6, %arg7) <{isDataCache = true, isWrite = false, localityHint = 3 : i32, map = #map22}> : (memref<8x8xf32>, index, index) -> ()
    %4 = "affine.vector_load"(%arg5, %arg6, %arg7) <{map = #map23}> : (memref<8x8xf32>, index, index) -> vector<4xf32>
    "affine.vector_store"(%arg8, %arg5, %arg6, %arg7) <{map = #map24}> : (vector<4xf32>, memref<8x8xf32>, index, index) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<8x8xf32>, memref<8x8xf32, 2>, memref<1xi32>, index, index) -> (), sym_name = "transfers"}> ({
  ^bb0(%arg0: memref<8x8xf32>, %arg1: memref<8x8xf32, 2>, %arg2: memref<1xi32>, %arg3: index, %arg4: index):
    "affine.dma_start"(%arg0, %arg3, %arg1, %arg3, %arg2, %arg4, %arg4) {dst_map = #map25, src_map = #map26, tag_map = #map8} : (memref<8x8xf32>, index, memref<8x8xf32, 2>, index, memref<1xi32>, index, index) -> ()
    "affine.dma_wait"(%arg2, %arg4, %arg4) {tag_map = #map27} : (memref<1xi32>, index, index) -> ()
    "affine.dma_start"(%arg0, %arg3, %arg4, %arg1, %arg2, %arg4, %arg3, %arg4) {dst_map = #map28, src_map = #map17, tag_map = #map4} : (memref<8x8xf32>, index, index, memref<8x8xf32, 2>, memref<1xi32>, index, index, index) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

